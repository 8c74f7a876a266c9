"""The industries of the land: real estate, construction and agriculture.

`sector: {industry: other names}`, split by `;`; the empty industry holds the names of the sector as a whole.
"""

from domain.taxonomy.kinds import Sector

PROPERTY_INDUSTRIES: dict[Sector, dict[str, str]] = {
    Sector.REAL_ESTATE: {
        "": (
            "real estate; property; immobilien; bienes raices; immobilier; imobiliario; realty; re; inmobiliaria; "
            "property industry; imoveis; immobilienwirtschaft; imobiliaria; inmobiliario; estate; property developer; "
            "property development; property developers; land development; subdivision of land; real estate agents and "
            "brokers; fonciere; land and buildings; buildings and land; land; landholdings; land ownership; plots; re "
            "development; grundstucke"
        ),
        "commercial real estate": (
            "cre; office real estate; retail real estate; industrial real estate; real estate investment; flexible "
            "offices; serviced offices; flex space; reit; reits; real estate investment trust; office space; "
            "coworking; co working; flexible workspace; shopping centers; gewerbeimmobilien; workspace; real estate "
            "fund; business parks; commercial property; commercial leasing; office leasing; office rental; office "
            "space rental; shared office; shared office space; shared offices; coworking spaces; retail property; "
            "warehouse real estate; logistics real estate; shopping mall; shopping malls; malls; parking; car parks; "
            "parking garages; parking lots; industrial property; real estate private equity; executive suites; "
            "science park; data center real estate; office buildings; bureaux; oficinas; oficinas compartidas; "
            "meeting space rental; leasing non residential real estate; hotel real estate; real estate investing; "
            "property investment; tenant representation; shopping centre; shopping centres; office landlord; shopping "
            "center owner; landlord; warehouse landlord; property investor; parking operator; property developer and "
            "landlord; room rental; inmuebles comerciales; industrial parks; einkaufszentrum; centro comercial; "
            "centre commercial; office towers; developers of offices; business premises; retail parks; warehouse "
            "leasing"
        ),
        "residential real estate": (
            "residential; housing; multifamily; home sales; real estate brokerage; real estate agency; apartments; "
            "student housing; senior housing; estate agents; realtors; affordable housing; apartment rentals; realtor; "
            "wohnungswirtschaft; multi family; residential property; lettings; estate agency; residential leasing; "
            "apartment building; apartment buildings; house rental; home rental; rental homes; housing association; "
            "housing associations; public housing association; real estate broker; real estate agent; real estate "
            "agents; real estate brokers; lettings agency; makler; immobilienmakler; agence immobiliere; agente "
            "inmobiliario; vivienda; logement; logement social; wohnungsbaugesellschaft; condominiums; condos; student "
            "accommodation; mobile homes park; home buying; homebuying; vacation property sales; land sales; "
            "wohnungen; house sales; homes for sale; home brokerage; apartment rental agency; habitacao; hlm; vacation "
            "homes; wohnungsgesellschaft"
        ),
        "property management": (
            "property manager; real estate management; hausverwaltung; building management; association management; "
            "hoa; community association management; administracion de fincas; property operations; strata management; "
            "condominium management; condo management; rental management; apartment management; real estate asset "
            "management; syndic; property maintenance management; objektbetreuung; tenant management; estate "
            "management; block management; community management association; facilities and property management; hoa "
            "management; facility and property management; landlord services; apartment communities; gestion locative; "
            "gestion de alquileres; immobilienverwaltung"
        ),
        "proptech": (
            "prop tech; property technology; real estate technology; real estate software; property software; real "
            "estate tech; retech; cretech; property tech; real estate saas; property management software; smart "
            "building; smart buildings; real estate marketplace; real estate portal; property portal; property "
            "listings; property listing site; mortgage and real estate tech; home buying platform; building "
            "automation software; leasing software; real estate listings; lease management software; smart building "
            "software; rental platform; house listing app; building management software; rental listings site; "
            "ibuyer; immobilienportal; tenant app; home search site; home listing sites; home valuation app; home "
            "valuation"
        ),
    },
    Sector.CONSTRUCTION: {
        "": (
            "construction; building; construction industry; bau; bauwesen; construccion; construcao; btp; baugewerbe; "
            "bauindustrie; building industry; batiment; contracting; construction and building; obras; construction "
            "and engineering; construction sector; building construction; construcao civil; general contracting; "
            "builders; builder; general contractor; general contractors; building contractor; building contractors; "
            "contractor; contractors; construction management; constructora; construtora; bauunternehmen; hochbau; "
            "building trades; building equipment contractors; building finishing contractors; demolition; genie civil "
            "et batiment; travaux; bauwirtschaft; constructeur; gc; scaffolders"
        ),
        "homebuilding": (
            "mobile homes; home building; home builder; residential construction; house building; homebuilder; "
            "remodeling; hausbau; home improvement contractor; home construction; renovation; residential building "
            "construction; residential building; housebuilders; house builders; custom homes; prefabricated houses; "
            "prefab homes; general contractor homes; eigenheimbau; fertighaus; construction de maisons; tiny houses; "
            "log homes; manufactured homes; mobile homes manufacturing; manufactured housing; modular homes; house "
            "builder; residential builder; homebuilders; house construction; housing developer; builder of houses; "
            "wohnungsbau; promotora; constructora de viviendas; promoteur immobilier; maisons individuelles; "
            "constructeur de maisons; loft conversions; reformas; reforma; log cabins; home extensions; new homes"
        ),
        "civil engineering": (
            "infrastructure; civil works; heavy construction; road construction; public works contractor; civil "
            "construction; tiefbau; infrastructure construction; bridge construction; obra civil; infraestructura; "
            "heavy civil; bridge building; bridges; tunnels; tunnelling; tunneling; dams; dam construction; highway "
            "construction; highways; railway construction; road building; road works; roads; earthworks; excavation; "
            "dredging; pipeline construction; utility construction; utility system construction; marine construction; "
            "port construction; airport construction; strassenbau; genie civil; obras publicas; travaux publics; "
            "ingenieria civil; river engineering; piling; street construction; paving; asphalt paving; sewer "
            "construction; engineering and construction; epc; epc contractor; water infrastructure construction; "
            "bridges and dams; roads and bridges; infrastructure contractor; roadworks; rail construction; general "
            "infrastructure builder; engenharia civil; bruckenbau; carreteras; ingenieurbau; canals; underground "
            "utilities"
        ),
        "building materials": (
            "vinyl flooring; floor coverings; green roofs; plumbing fixtures; window products; window film; heaters; "
            "space heaters; heat pumps; fireplaces; stoves; construction materials; cement; concrete; glass; windows "
            "and doors; roofing; flooring; baustoffe; building products; lumber; insulation; bricks; aggregates; "
            "fixtures; hvac manufacturing; materiales de construccion; materiaux de construction; elevator; plumbing "
            "products; paint and coatings; building supplies; asphalt; tiles; ceramics; pottery; clay products; "
            "gypsum; drywall; plasterboard; windows; doors; window manufacturing; faucets; bathroom fittings; "
            "sanitary ware; glass manufacturing; stone; marble; granite; lime and gypsum; heating systems; heating "
            "equipment; air conditioning; air conditioners; air conditioning manufacturing; air conditioning "
            "equipment; heating ventilation and air conditioning; refrigeration; boilers; ventilation; steam and air "
            "conditioning; fences; fencing; stairs; doors and windows; construction products; construction hardware; "
            "zement; beton; ladrillos; ceramica; vidrio; verre; glas; heizung; heizungstechnik; klimatechnik; "
            "climatizacion; climatisation; sand and gravel; plumbing supplies; locks; glass windows; paving stones; "
            "plywood; insulating materials; kitchens and baths fixtures; window glass; glass producer; flat glass; "
            "roofing materials; bricks and insulation maker; wood flooring; paint and coatings stores; cimento; "
            "plaster; gravel; ready mix; hardwood floors; fliesen; holz; precast; shingles; cladding; mortar; "
            "drainpipes; wood panels; chipboard; stone cutting; glass panels; house paint; sand; limestone; trusses; "
            "girders; panels for walls; wallboard; grout; caulk; skylights; shutters; railings; bathtubs; toilets; "
            "water pipes; tubs and sinks; chimneys; parquet; decking; veneers; mdf; particle board; fibreboard; "
            "carports; fenster; turen; ziegel; dachziegel; parkett; azulejos; ventanas; puertas; yeso; hormigon; "
            "tejas; briques; carrelage; fenetres; portes; platre; tijolos; janelas; portas; telhas; gesso"
        ),
        "construction tech": (
            "contech; construction technology; construction software; con tech; bim software; constructiontech; "
            "construction saas; building tech; project software construction; construction management software; "
            "building information modeling; bim; construction project software; construction robotics; field service "
            "software for contractors; estimating software; construction payments; bausoftware; contractor app"
        ),
        "specialty trades": (
            "water damage; concrete pumping; concrete pouring; home restoration; damage restoration services; "
            "electrical contractor; plumbing; hvac services; mechanical contractor; home services; trades; skilled "
            "trades; handwerk; electrical contracting; painting contractor; roofing contractor; electricians; hvac "
            "contractor; installation services; plumber; plumbers; electrical installation; electrical services; hvac "
            "repair; hvac installation; air conditioning repair; air conditioning installation; heating installation; "
            "roofer; roofers; roof repair; painters; house painting; painting and decorating; wall painting; "
            "carpentry; carpenter; carpenters; joinery; joiners; masonry; bricklaying; tiling; flooring installation; "
            "glazing; glaziers; drywall contractor; insulation contractors; landscaping contractor; handyman; "
            "handyman services; specialty contractor; specialty contractors; pool construction; scaffolding; solar "
            "installation; solar installer; solar installers; elevator maintenance; electricista; fontaneria; "
            "fontanero; plomberie; plombier; menuiserie; elektriker; elektroinstallation; maler; malerbetrieb; "
            "tischlerei; klempner; dachdecker; home repair; home maintenance services; home services contractors; "
            "pool maintenance; septic services; water damage restoration; fire damage restoration; disaster "
            "restoration; damage restoration; specialty trade contractors; building trade contractors; electrical "
            "contractors; the trades; painting contractors; home renovation; fit out contractor; drywall contractors; "
            "flooring installers; kitchen fitters; welding shop; tree service; solar roofing; encanador; sanitaire "
            "chauffage; chimney sweep; septic tanks; window installers; tradesmen; boiler repair; schreinerei; "
            "carpinteria; waterproofing; gutters; data cabling; fibre installation; network cabling; phone line "
            "installation; power washing; tree removal; floor sanding; well drilling; kitchen installation; "
            "stonemasons; floor laying; pipe fitters; pipefitting; ductwork; stucco; siding installers; countertop "
            "installers; sprinkler fitters; lift engineers; rewiring; damp proofing; wallpapering; artificial turf "
            "installers; gas fitters; furnace repair; ac repair; locksmithing; estrichleger; fliesenleger; "
            "bodenleger; heizungsbauer; glaser; zimmerei; albanileria; pintores; cerrajeria; maconnerie; couvreur; "
            "chauffagiste; serrurerie; pedreiros; serralheria; marcenaria; telhados; craftsmen; hvac; heating and "
            "cooling; heating and cooling installers; pv installers; pv installer; hvac installers; artisans du "
            "batiment; installers"
        ),
    },
    Sector.AGRICULTURE: {
        "": (
            "agriculture; agri; agribusiness; landwirtschaft; agricultura; agro; farming and food; agrar; agriculture "
            "industry; ag; agronegocio; agroindustria; agricole; agronegocios; agri business; agrarwirtschaft; agri "
            "food; agrifood; agricultural; farming industry; agriculture and farming; ranching and fisheries; farming "
            "ranching forestry; rural services; agricultural cooperative; agri cooperative; agropecuaria; agrario; "
            "agraria"
        ),
        "farming": (
            "berry farm; berries; berry growing; garden nursery; farm; farms; crop production; crops; livestock; "
            "ranching; dairy farming; ackerbau; horticulture; cattle; ganaderia; viehzucht; poultry; vineyards; egg "
            "production; fruit growing; greenhouse; hog farming; row crops; elevage; greenhouses; nursery plants; "
            "agricultural production; fruit growers; vegetables; vegetable growing; milk production; ranch; "
            "beekeeping; beekeepers; bee keeping; apiculture; viticulture; grape growing; orchards; orchard; olive "
            "growing; tea plantation; tea plantations; coffee growing; coffee plantation; coffee plantations; "
            "plantation; plantations; palm oil plantations; sugar cane; flower growing; floriculture; mushroom "
            "growing; hydroponics; nursery garden; obstbau; weinbau; gartenbau; milchwirtschaft; agricultores; "
            "granja; fazenda; exploitation agricole; viticulteur; horse breeding; animal breeding; smallholders; "
            "crops and cattle; poultry farm; vegetable grower; plant nurseries; vineyards growing; agriculteur; "
            "pecuaria; dairy farm; egg producer; growers; cattle ranching; corn and soy; wheat; bauernhof; ferme; "
            "pigs; sheep; flowers; mushrooms; maraichage; potatoes; hay; herbs; hops; fruit trees; wine grapes; olive "
            "groves; chickens; cows; soybean; tomatoes; seedlings; lavender fields; barley; oats; onions; carrots; "
            "lettuce; apples; oranges; citrus groves; bananas; grapes; peaches; cherries; almonds; walnuts; peanuts; "
            "cocoa; cotton fields; ducks; geese; turkeys; alpacas; llamas; ostriches; bees; snails; silkworms; "
            "truffles; peat; feedlot; grazing; smallholding; market gardening; milchviehhaltung; schweinezucht; "
            "geflugelzucht; cultivos; hortalizas; frutas y verduras; vinedos; vignobles; fruits et legumes; "
            "hortifruti; soja; gado"
        ),
        "agricultural inputs": (
            "seed supplier; livestock feed; seed breeding; crop science; seeds; fertilizer; fertilizers; crop "
            "protection; agrochemicals; agricultural chemicals; animal feed; agricultural equipment; farm equipment; "
            "farm machinery; agricultural machinery; landmaschinen; tractors; animal nutrition; pesticides; ag "
            "equipment; seed company; crop inputs; grain; grain trading; ag inputs; feed; maquinaria agricola; dunger; "
            "saatgut; grain handling; plant breeding; plant genetics; herbicides; fungicides; irrigation; irrigation "
            "systems; irrigation equipment; combine harvesters; feed mill; feed additives; soil nutrients; crop "
            "nutrition; grain storage; grain elevators; agro inputs; fertilizantes; engrais; semillas; agroquimicos; "
            "agritrade; feed production; farm supplies; pflanzenschutz; farm supply; agronomy; crop genetics; "
            "dungemittel; semences; sementes; defensivos agricolas; futtermittel; piensos; racao; phytosanitaire; weed "
            "killer; soil additives; insecticides"
        ),
        "agtech": (
            "agritech; agri tech; agricultural technology; ag tech; agriculture technology; farm software; precision "
            "agriculture; agriculture software; agrotech; farmtech; farming technology; smart farming; precision "
            "farming; farm tech; agriculture tech; agfintech; farm management software; agricultural drones; "
            "agricultural robotics; farm robotics; farm automation; crop analytics; ag software; ag biotech; crop "
            "monitoring; agri fintech; precision livestock; agronomy software; farm robots; agrartechnik; vertical "
            "farming; drones for agriculture; agri drones"
        ),
        "forestry and fishing": (
            "forestry; timber; hunting; hunting game; game meat; venison; logging; fishing; fisheries; aquaculture; "
            "seafood; forstwirtschaft; pesca; fischerei; forest products; sylviculture; fish farming; wood; peche; "
            "sawmill; silvicultura; forst; fish farm; fish farms; salmon farming; shrimp farming; oyster farming; "
            "fishing fleet; fish; lumber mill; lumber production; wood processing; timber trade; timberland; forest "
            "management; holzindustrie; holzwirtschaft; bois; madera; exploitation forestiere; acuicultura; "
            "aquicultura; fischzucht; pisciculture; hatchery; hatcheries; fish hatchery; pulpwood; tree planting; "
            "christmas trees; seafood catch; fishery; trawler; lumberjacks; shellfish; forests; woodland management; "
            "explotacion forestal; oysters; woodlands"
        ),
    },
}
