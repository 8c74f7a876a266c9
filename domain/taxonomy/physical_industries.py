"""The industries that build, grow, make and move things.

`sector: {industry: other names}`, split by `;`; the empty industry holds the names of the sector as a whole.
"""

from domain.taxonomy.kinds import Sector

PHYSICAL_INDUSTRIES: dict[Sector, dict[str, str]] = {
    Sector.REAL_ESTATE: {
        "": (
            "real estate; property; immobilien; bienes raices; immobilier; imobiliario; realty; re; "
            "inmobiliaria; property industry; imoveis; immobilienwirtschaft; imobiliaria; inmobiliario"
        ),
        "commercial real estate": (
            "cre; office real estate; retail real estate; industrial real estate; real estate investment; "
            "flexible offices; serviced offices; flex space; "
            "reit; reits; real estate investment trust; office space; coworking; co working; "
            "flexible workspace; shopping centers; gewerbeimmobilien; workspace; real estate fund; "
            "business parks"
        ),
        "residential real estate": (
            "residential; housing; multifamily; home sales; real estate brokerage; real estate agency; "
            "apartments; student housing; senior housing; estate agents; realtors; affordable housing; "
            "apartment rentals; realtor; wohnungswirtschaft; multi family; residential property; lettings"
        ),
        "property management": (
            "property manager; real estate management; hausverwaltung; building management; "
            "association management; hoa; community association management; administracion de fincas; "
            "property operations"
        ),
        "proptech": (
            "prop tech; property technology; real estate technology; real estate software; "
            "property software; real estate tech; retech; cretech; property tech; real estate saas; "
            "property management software; smart building; smart buildings"
        ),
    },
    Sector.CONSTRUCTION: {
        "": (
            "construction; building; construction industry; bau; bauwesen; construccion; construcao; btp; "
            "baugewerbe; bauindustrie; building industry; batiment; contracting; construction and building; "
            "obras; construction and engineering; construction sector; building construction; "
            "construcao civil; general contracting"
        ),
        "homebuilding": (
            "home building; home builder; residential construction; house building; homebuilder; remodeling; "
            "hausbau; home improvement contractor; home construction; renovation"
        ),
        "civil engineering": (
            "infrastructure; civil works; heavy construction; road construction; public works contractor; "
            "civil construction; tiefbau; infrastructure construction; bridge construction; obra civil; "
            "infraestructura; heavy civil"
        ),
        "building materials": (
            "construction materials; cement; concrete; glass; windows and doors; roofing; flooring; "
            "baustoffe; building products; hvac; lumber; insulation; bricks; aggregates; fixtures; "
            "hvac manufacturing; materiales de construccion; materiaux de construction; elevator; elevators; "
            "plumbing products; paint and coatings"
        ),
        "construction tech": (
            "contech; construction technology; construction software; con tech; bim software; "
            "constructiontech; construction saas; building tech; project software construction"
        ),
        "specialty trades": (
            "electrical contractor; plumbing; hvac services; mechanical contractor; home services; trades; "
            "skilled trades; handwerk; electrical contracting; painting contractor; roofing contractor; "
            "electricians; hvac contractor; installation services"
        ),
    },
    Sector.AGRICULTURE: {
        "": (
            "agriculture; agri; agribusiness; landwirtschaft; agricultura; agro; farming and food; agrar; "
            "agriculture industry; ag; agronegocio; agroindustria; agricole; agronegocios; agri business; "
            "agrarwirtschaft; agri food; agrifood; agricultural"
        ),
        "farming": (
            "farm; farms; crop production; crops; livestock; ranching; dairy; dairy farming; ackerbau; "
            "horticulture; cattle; ganaderia; viehzucht; poultry; vineyards; egg production; fruit growing; "
            "vertical farming; greenhouse; hog farming; row crops; elevage; greenhouses; nursery plants; "
            "agricultural production"
        ),
        "agricultural inputs": (
            "crop science; seeds; fertilizer; fertilizers; crop protection; agrochemicals; "
            "agricultural chemicals; animal feed; agricultural equipment; farm equipment; farm machinery; "
            "agricultural machinery; landmaschinen; tractors; animal nutrition; pesticides; ag equipment; "
            "seed company; crop inputs; grain; grain trading; ag inputs; feed; maquinaria agricola; dunger; "
            "saatgut; grain handling"
        ),
        "agtech": (
            "agritech; agri tech; agricultural technology; ag tech; agriculture technology; farm software; "
            "precision agriculture; agriculture software; agrotech; farmtech; farming technology; "
            "smart farming; precision farming; farm tech; agriculture tech; agfintech"
        ),
        "forestry and fishing": (
            "forestry; timber; logging; fishing; fisheries; aquaculture; seafood; forstwirtschaft; pesca; "
            "fischerei; forest products; sylviculture; fish farming; wood; peche; sawmill; silvicultura; "
            "forst"
        ),
    },
    Sector.AUTOMOTIVE: {
        "": (
            "automotive; auto; car industry; auto industry; automobile; automobil; automobilindustrie; "
            "automocion; automovil; cars; automotriz; automotive industry; automobiles; vehicles; "
            "automotivo; automobilbranche; automotive sector; industria automotriz; industrie automobile; "
            "setor automotivo; autos"
        ),
        "car manufacturing": (
            "sports cars; luxury cars; semi trucks; car manufacturer; vehicle manufacturing; automotive oem; "
            "car maker; carmaker; "
            "automobile manufacturing; trucks; truck manufacturing; motorcycles; vehicle manufacturer; "
            "motor vehicle manufacturing; automaker; automakers; bus manufacturing; commercial vehicles; "
            "recreational vehicles; fahrzeugbau; oem automotive; heavy trucks; trailers; powersports; rv; "
            "car makers; motorbikes; constructeur automobile"
        ),
        "automotive suppliers": (
            "auto parts; automotive supplier; tier 1; tier one supplier; car parts; automotive parts; "
            "automotive components; tires; tyres; aftermarket; autozulieferer; zulieferer; auto components; "
            "auto supplier; tier 1 supplier; automotive aftermarket; autopartes; automobilzulieferer; "
            "equipementier automobile; tire manufacturing; vehicle components; seating systems; "
            "tier 1 automotive; automotive electronics; autopecas"
        ),
        "car dealers": (
            "car dealership; dealership; dealerships; car dealer; auto dealer; auto dealership; "
            "automotive retail; autohaus; car rental; concesionario; auto dealers; used cars; auto retail; "
            "car sales; concessionnaire; concessionaria; autohandel; vehicle rental; car leasing; "
            "rental cars; fleet leasing; car repair; auto repair; vehicle leasing; car wash; auto auctions; "
            "collision repair; automotive services; auto rental"
        ),
        "electric vehicles and mobility": (
            "electric vehicles; ev; evs; mobility; ev charging; e mobility; emobility; electromobility; "
            "ride hailing; ridesharing; micromobility; autonomous vehicles; elektromobilitat; "
            "charging infrastructure; electric mobility; mobility tech; auto tech; autotech; scooters; "
            "autonomous driving; connected car; e mobilitat; rideshare; self driving; automotive software; "
            "automotive technology; mobilitat; car sharing; movilidad; mobilite; automotive tech; "
            "new mobility; electric vehicle; mobilidade; mobility services; vehicle software; automotive saas"
        ),
    },
    Sector.MANUFACTURING: {
        "": (
            "manufacturing; industrial; industrials; industry; fertigung; produktion; manufactura; "
            "industria; industrie; mfg; production; industrial manufacturing; discrete manufacturing; "
            "process manufacturing; fabricacion; fabrication; manufatura; manufacturer; "
            "contract manufacturing; advanced manufacturing; manufacturers; industrial goods; "
            "manufacturing industry; industrial sector; smart manufacturing; verarbeitendes gewerbe; "
            "industrial products; heavy industry; diversified industrials; oem; industrie manufacturiere; "
            "produzierendes gewerbe; factory; process industry; industrial group; mid market manufacturing"
        ),
        "machinery": (
            "machines; mechanical engineering; machine building; heavy equipment; maschinenbau; "
            "industrial machinery; machine tools; industrial equipment; construction equipment; maquinaria; "
            "capital goods; machinery manufacturing; heavy machinery; equipment manufacturing; anlagenbau; "
            "pumps; mining equipment; bienes de equipo; printing machinery; material handling; "
            "construction machinery; packaging machinery; pumps and valves; engines; compressors; "
            "fluid power; food equipment; maquinas; material handling equipment; sondermaschinenbau; "
            "equipment manufacturer; forklifts"
        ),
        "industrial automation": (
            "automation; robotics; factory automation; industry 4.0; industrie 4.0; automatisierung; "
            "process automation; industrial iot; iiot; robots; automatisierungstechnik; automatizacion; "
            "motion control; industrial robotics; automatisation; 3d printing; additive manufacturing; "
            "warehouse automation; robotica; machine vision; industrial software; plc; "
            "manufacturing software; manufacturing technology; mes; plm software; cad software; plm; "
            "digital twin; automacao industrial; drones; controls; manufacturing saas; cad; industrial tech; "
            "industrial technology"
        ),
        "electrical equipment": (
            "electrical manufacturing; power equipment; cables; lighting; motors; electrical; "
            "elektrotechnik; batteries; transformers; electrical engineering; battery manufacturing; "
            "power electronics; switchgear; electrical products; wires and cables; wire and cable; "
            "material electrico; electrotecnia; battery; power tools; electrical appliances; generators; "
            "battery technology; leds; materiel electrique"
        ),
        "metals and metalworking": (
            "metal fabrication; metalworking; metal products; fabricated metals; machining; casting; "
            "foundry; metallverarbeitung; tooling; metal manufacturing; precision machining; stamping; "
            "metalmecanica; sheet metal; cnc machining; fabricated metal products; fasteners; die casting; "
            "metallbau; forging; steel fabrication; metalurgia; welding; metallurgie"
        ),
        "textiles": (
            "textile; fabrics; textile manufacturing; textilien; textil; apparel manufacturing; "
            "garment manufacturing; yarn; textilindustrie; weaving; technical textiles; leather; "
            "industria textil; nonwovens"
        ),
        "packaging and printing": (
            "packaging; printing; paper; paper and packaging; labels; print; verpackung; envases; "
            "packaging and containers; druck; containers; paper products; pulp and paper; emballage; "
            "embalagens; commercial printing; verpackungen; flexible packaging; druckindustrie; "
            "paper and forest products; signage; corrugated packaging; packaging industry; imprenta; "
            "paper mill; verpackungsindustrie; impression; cardboard; industrial packaging; print services; "
            "papier"
        ),
        "plastics and rubber": (
            "plastics; rubber; polymers; plastic manufacturing; kunststoff; injection molding; plasticos; "
            "plastic products; plastics manufacturing; kunststoffe; plastic; plasturgie; kunststofftechnik; "
            "injection moulding; molding; rubber products; silicone; composites; plastic injection; "
            "caoutchouc"
        ),
    },
    Sector.AEROSPACE_DEFENSE: {
        "": (
            "aerospace and defense; a&d; aerospace & defense; aerospace and defence; aerospace defense; "
            "luft und raumfahrt; aeroespacial; aeronautique et defense; aero; aerospace & defence; "
            "defense and aerospace; defense and space; aeroespacial y defensa; aeroespacial e defesa"
        ),
        "aerospace": (
            "aviation and aerospace; aircraft; aircraft manufacturing; aeronautics; luftfahrt; aeronautica; "
            "aeronautique; avionics; aircraft components; luftfahrtindustrie; aerospace manufacturing; "
            "aerospace components; aerospace engineering; aerospatiale; aviation & aerospace; mro; "
            "aircraft maintenance; jet engines; evtol; drones aerospace; aviation manufacturing"
        ),
        "defense": (
            "defence; defense contractor; defense industry; military contractor; verteidigung; rustung; "
            "defensa; defense technology; defense electronics; defense tech; defence industry; "
            "defense systems; rustungsindustrie; defence contractor; defesa; national security; "
            "homeland security; defence tech; weapons; munitions; defense and security; defensetech; "
            "defense contracting; sicherheit und verteidigung"
        ),
        "space": (
            "space technology; space tech; spacetech; rockets; launch services; new space; raumfahrt; "
            "newspace; espacio; space industry; spatial; space exploration; launch vehicles; "
            "earth observation; geospatial"
        ),
    },
    Sector.ENERGY: {
        "": (
            "energy; energie; energia; energy and utilities; energy industry; power and utilities; "
            "energy & utilities; e&u; energy utilities; energiewirtschaft; energy sector; power and energy; "
            "energiebranche; energy services; secteur de l energie; energy company; energieversorgung"
        ),
        "oil and gas": (
            "o&g; oil & gas; petroleum; upstream; oilfield services; downstream; oil; gas; refining; "
            "petroleo; petrole; ol und gas; natural gas; midstream; drilling; exploration and production; "
            "oil field services; petroleo y gas; erdol; pipeline; pipelines; oil gas; e&p; petrole et gaz; "
            "oil and energy; fuel; lng; refinery; petroleo e gas; gas stations; oil services; hydrocarbons; "
            "oil & energy; oleo e gas; oil field; offshore drilling; fuels; energy trading; petrolera; "
            "propane"
        ),
        "electric utilities": (
            "utilities; utility; electric utility; power generation; electricity; stadtwerke; versorger; "
            "servicios publicos; power utility; electric power; power grid; grid; transmission; strom; "
            "electricidad; gas utility; power transmission; power; utility company; power company; nuclear; "
            "nuclear power; nuclear energy; public utility; public utilities; gas distribution; "
            "eletricidade; electricite; energieversorger; utilities industry; electrical utility; "
            "energy provider; hydropower; energy retail; smart grid; power distribution; power plants; "
            "nuclear fusion"
        ),
        "renewable energy": (
            "renewables; solar; wind; wind energy; solar energy; clean energy; green energy; wind power; "
            "erneuerbare energien; energias renovables; energies renouvelables; solar power; renewable; "
            "energia renovavel; renovables; photovoltaics; energias renovaveis; offshore wind; hydrogen; "
            "biofuels; geothermal; energy storage; renewable energies; pv; bioenergy; clean power; "
            "green hydrogen; biogas; renewables and environment; renewable power; renouvelables; "
            "energia solar; battery storage; ren energy"
        ),
        "cleantech": (
            "clean tech; climate tech; climatetech; energy technology; energy software; energy tech; "
            "greentech; energytech; carbon accounting; sustainability software; climate technology; "
            "utility software; carbon capture; green tech; decarbonization; clean technology; "
            "carbon removal; sustainability tech; environmental technology; utilities software; energy saas; "
            "energy management software; sustainability; carbon markets; energy transition; umwelttechnik"
        ),
        "water and waste": (
            "water; waste management; recycling; water utility; waste; environmental services; wastewater; "
            "entsorgung; water treatment; residuos; sanitation; wasser; waste and recycling; "
            "water utilities; entsorgungswirtschaft; eau; circular economy; agua; abfallwirtschaft; dechets; "
            "gestion de residuos; remediation; water technology; environmental consulting; saneamento; "
            "environmental engineering; recyclage; water and wastewater"
        ),
    },
    Sector.MATERIALS: {
        "": (
            "materials; raw materials; basic materials; natural resources; commodities; rohstoffe; "
            "metals and mining; mining and metals; chemicals and materials; materiales; mining & metals; "
            "materias primas; resources; materials science; advanced materials; process materials"
        ),
        "chemicals": (
            "chemical; specialty chemicals; chemical industry; petrochemicals; chemie; quimica; chimie; "
            "coatings; chemical manufacturing; industrial chemicals; adhesives; chemieindustrie; "
            "petrochemical; paints; chemische industrie; productos quimicos; industrial gases; "
            "chemical distribution; specialty chemical; produits chimiques; industria quimica; "
            "basic chemicals; lubricants; industrie chimique; paints and coatings; dyes; produtos quimicos; "
            "resins; flavors and fragrances; chemical processing; pharma and chemicals"
        ),
        "mining": (
            "miner; minerals; gold mining; coal; bergbau; mineria; mining industry; quarrying; mineracao; "
            "copper mining; iron ore; exploration mining; mines; coal mining; lithium; gold; "
            "mining services; industrie miniere; diamond mining; quarries; precious metals; mining company; "
            "mineria y metales; rare earths"
        ),
        "steel and metals": (
            "steel; aluminum; aluminium; metals; steel manufacturing; stahl; acero; acier; iron and steel; "
            "metallurgy; steel industry; copper; siderurgia; steelmaking; metal; stahlindustrie; "
            "primary metals; metall; siderurgie; aco; titanium; metal recycling; scrap metal; "
            "steel production; metallindustrie"
        ),
    },
    Sector.TRANSPORT: {
        "": (
            "transportation; transport; transport and logistics; t&l; logistics and transportation; verkehr; "
            "transporte; travel and transportation; transportation and logistics; transport & logistics; "
            "verkehrswesen; transportation & logistics; transports; transporte y logistica; "
            "logistik und transport; transportes; transportation industry; transport et logistique"
        ),
        "logistics": (
            "3pl; 4pl; third party logistics; warehousing; supply chain; freight forwarding; freight; "
            "supply chain management; fulfillment; logistik; logistica; logistique; "
            "logistics and supply chain; spedition; contract logistics; freight forwarder; "
            "freight brokerage; cold chain; distribution services; logistics services; "
            "logistics & supply chain; fulfilment; customs brokerage; storage; moving; cold storage; "
            "warehouse; intralogistics; warehouses; supply chain services; cadena de suministro; "
            "moving services; lagerlogistik; relocation; self storage; supply chain logistics"
        ),
        "trucking": (
            "trucks transport; road freight; haulage; ltl; fleet; road transport; truckload; camiones; ftl; "
            "fleet management; full truckload; trucking company; truck fleet"
        ),
        "rail and transit": (
            "rail; railroad; railway; railways; bahn; public transport; public transit; transit; mass transit; "
            "ferrocarril; ferroviaire; bus; buses; freight rail; rail freight; school bus; tramway; metro; train; "
            "schienenverkehr; nahverkehr; offentlicher nahverkehr; transporte publico; bus operator; ferroviario; "
            "rail transport; railroads; urban transit; train operator; rolling stock; subway; light rail"
        ),
        "shipping and ports": (
            "shipping; maritime; ports; ocean freight; marine; port; container shipping; schifffahrt; "
            "maritimo; shipbuilding; cruise line; cruise lines; cruise; cruises; hafen; ferry; yachts; "
            "boats; naviera; ship management; puertos; transport maritime; ship building; shipping line; "
            "boating; marina; porto; marine services; transporte maritimo; sea freight; boat building; "
            "offshore; yachting"
        ),
        "airlines and airports": (
            "airline; airlines; airport; airports; aviation; air travel; air cargo; flughafen; "
            "fluggesellschaft; aerolineas; civil aviation; business aviation; private aviation; "
            "air transport; air freight; aviacion; aeropuerto; airlines and aviation; airlines & aviation; "
            "commercial aviation; aerolinea; ground handling; private jets; aviation services; aeroport; "
            "compagnie aerienne; aviacao; airport operations; aviation industry; commercial airline; "
            "transport aerien; companhia aerea; low cost airline; regional airline; airport services"
        ),
        "parcel and post": (
            "postal; parcel; courier; delivery; last mile; post; mail; express delivery; last mile delivery; "
            "parcel delivery; kep; postal service; paket; mensajeria; postal services; courier services; "
            "correos; package delivery; paqueteria; delivery services; correios; shipping and delivery; "
            "courier express parcel; same day delivery; coursier; messagerie; on demand delivery"
        ),
        "logistics tech": (
            "logtech; logistics technology; logistics software; supply chain software; "
            "supply chain technology; freight tech; freighttech; supply chain tech; supplychain tech; "
            "transportation software; logistics tech; fleet software; logistics saas; telematics; "
            "fleet telematics; transport technology; supply chain saas; transportation technology; "
            "warehouse software; shipping software; tms software; wms; visibility platform; "
            "supply chain visibility; procurement software; fleet management software; procuretech; "
            "maritime tech; transit software"
        ),
    },
}
