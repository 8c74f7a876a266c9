"""The industries that make things: cars, machines, aircraft and materials.

`sector: {industry: other names}`, split by `;`; the empty industry holds the names of the sector as a whole.
"""

from domain.taxonomy.kinds import Sector

MAKING_INDUSTRIES: dict[Sector, dict[str, str]] = {
    Sector.AUTOMOTIVE: {
        "": (
            "automotive; auto; car industry; auto industry; automobile; automobil; automobilindustrie; automocion; "
            "automovil; cars; automotriz; automotive industry; automobiles; vehicles; automotivo; automobilbranche; "
            "automotive sector; industria automotriz; industrie automobile; setor automotivo; autos; motor industry; "
            "motor trade; automotive engineering; kfz; motor city; detroit; automobilistic"
        ),
        "car manufacturing": (
            "sports cars; luxury cars; semi trucks; car manufacturer; vehicle manufacturing; automotive oem; car "
            "maker; carmaker; automobile manufacturing; trucks; truck manufacturing; motorcycles; vehicle "
            "manufacturer; motor vehicle manufacturing; automaker; automakers; bus manufacturing; commercial "
            "vehicles; recreational vehicles; fahrzeugbau; oem automotive; heavy trucks; trailers; powersports; rv; "
            "car makers; motorbikes; constructeur automobile; car brand; car production; automobile manufacturer; "
            "automotive manufacturing; automotive manufacturer; auto manufacturing; auto manufacturer; auto maker; "
            "bus maker; van manufacturing; motorhome; motorhomes; campervans; supercars; sports car; racing cars; "
            "vintage cars manufacturing; tanks and armored cars; fabricante de coches; fabricant automobile; "
            "montadora; automotive assembly; car assembly; golf carts; vehicle assembly; scooter manufacturing; "
            "automotive oems; truck maker; vehicle maker; autohersteller; fabricante de automoviles; bus "
            "manufacturer; luxury buses; suvs; vans; motos; lkw hersteller; coachbuilder; sedans; rv manufacturing; "
            "caravans; ambulances manufacturing; fahrzeuge; car oem; car oems; auto oem; auto oems; vehicle oem; oem "
            "cars"
        ),
        "automotive suppliers": (
            "airbags; seat belts; auto glass; auto parts; automotive supplier; tier 1; tier one supplier; car parts; "
            "automotive parts; automotive components; tires; tyres; aftermarket; autozulieferer; zulieferer; auto "
            "components; auto supplier; tier 1 supplier; automotive aftermarket; autopartes; automobilzulieferer; "
            "equipementier automobile; tire manufacturing; vehicle components; seating systems; tier 1 automotive; "
            "automotive electronics; autopecas; auto body parts; car seats; automotive seating; car batteries; brakes; "
            "brake systems; exhaust systems; transmissions; gearboxes; automotive glass; automotive lighting; engine "
            "parts; auto parts store; auto parts retail; car accessories; car audio; car interiors; vehicle parts; "
            "spare parts automotive; autoteile; neumaticos; pneus; repuestos automotrices; pieces automobiles; wheels; "
            "automotive sensors; automotive tier 2; powertrain; car electronics; infotainment systems; car components; "
            "auto parts manufacturing; tier 2 supplier; seat maker; equipementier; motor vehicle parts; axle maker; "
            "reifen; axles; windshields; wipers; spark plugs; steering systems; recambios; suspension; bumpers; "
            "infotainment; clutches"
        ),
        "car dealers": (
            "car dealership; dealership; dealerships; car dealer; auto dealer; auto dealership; automotive retail; "
            "autohaus; car rental; concesionario; auto dealers; used cars; auto retail; car sales; concessionnaire; "
            "concessionaria; autohandel; vehicle rental; car leasing; rental cars; fleet leasing; car repair; auto "
            "repair; vehicle leasing; car wash; auto auctions; collision repair; automotive services; auto rental; car "
            "retail; vehicle sales; vehicle dealers; auto sales; motorcycle dealer; truck dealer; auto body repair; "
            "auto body shop; body shop; body shops; car body repair; car body shop; bodywork; garage; garages; "
            "mechanic; mechanics; vehicle repair; vehicle repair and maintenance; vehicle maintenance; vehicle "
            "servicing; car service; car servicing; car maintenance; auto mechanic; auto mechanics; auto glass repair; "
            "tire shop; oil change; car hire; rent a car; vehicle hire; car subscription; car detailing; kfz "
            "werkstatt; autowerkstatt; taller mecanico; alquiler de coches; autovermietung; location de voitures; "
            "aluguel de carros; dealer group; truck rental; van rental; towing; vehicle inspection; rv dealer; boat "
            "dealer; truck dealers; tuning garage; dealer of cars; motorbike dealer; vehicle dealership; toyota "
            "dealer; garagiste; oficina mecanica; gebrauchtwagen; coches de segunda mano; locadora de veiculos; quick "
            "lube; roadside assistance; chip tuning; car showrooms"
        ),
        "electric vehicles and mobility": (
            "electric vehicles; ev; evs; mobility; ev charging; e mobility; emobility; electromobility; ride hailing; "
            "ridesharing; micromobility; autonomous vehicles; elektromobilitat; charging infrastructure; electric "
            "mobility; mobility tech; auto tech; autotech; scooters; autonomous driving; connected car; e mobilitat; "
            "rideshare; self driving; automotive software; automotive technology; mobilitat; car sharing; movilidad; "
            "mobilite; automotive tech; new mobility; electric vehicle; mobilidade; mobility services; vehicle "
            "software; automotive saas; electric cars; electric car; electric trucks; electric buses; electric bus "
            "manufacturing; bike sharing; bike share; robotaxi; self driving cars; ev batteries; ev battery; charging "
            "stations; charging points; maas; carpooling; taxi app; taxi service; taxi services; limousine; limousine "
            "services; limousines; taxi and limousine services; chauffeur services; electric motorcycles; vehicle "
            "electrification; elektroautos; elektrofahrzeuge; voitures electriques; vehiculos electricos; ev "
            "infrastructure; autonomous trucks; private hire; fleet electrification; electric bikes sharing; "
            "movilidad electrica; ev maker; electric car startup; scooter sharing; e scooter; charging network; "
            "elektromobilitaet; coches electricos; carros eletricos; lidar; ladesaulen; recarga de vehiculos; "
            "trottinettes; patinetes"
        ),
    },
    Sector.MANUFACTURING: {
        "": (
            "manufactured goods; manufacturing; industrial; industrials; industry; fertigung; produktion; manufactura; "
            "industria; industrie; mfg; production; industrial manufacturing; discrete manufacturing; process "
            "manufacturing; fabricacion; fabrication; manufatura; manufacturer; contract manufacturing; advanced "
            "manufacturing; manufacturers; industrial goods; manufacturing industry; industrial sector; smart "
            "manufacturing; verarbeitendes gewerbe; industrial products; heavy industry; diversified industrials; oem; "
            "industrie manufacturiere; produzierendes gewerbe; factory; process industry; industrial group; mid market "
            "manufacturing; conglomerate; conglomerates; maker; makers; fabrica; usine; usines; werk; industrial "
            "engineering; fabricante; fabricantes; assembly; mittelstand; industrieunternehmen; abrasives; made to "
            "order parts"
        ),
        "machinery": (
            "heat exchangers; heat exchanger; "
            "equipment hire; plant hire; crane rental; crane hire; lifting equipment; machines; mechanical "
            "engineering; machine building; heavy equipment; maschinenbau; industrial machinery; machine tools; "
            "industrial equipment; construction equipment; maquinaria; capital goods; machinery manufacturing; heavy "
            "machinery; equipment manufacturing; anlagenbau; pumps; mining equipment; bienes de equipo; printing "
            "machinery; material handling; construction machinery; packaging machinery; pumps and valves; engines; "
            "compressors; fluid power; food equipment; maquinas; material handling equipment; sondermaschinenbau; "
            "equipment manufacturer; forklifts; cranes; excavators; crane manufacturing; food processing equipment; "
            "valves; turbines; gas turbines; steam turbines; conveyors; conveyor systems; industrial refrigeration; "
            "industrial boilers; industrial fans; earth moving equipment; printing presses; process equipment; "
            "hydraulics; pneumatics; gears; bearings; werkzeugmaschinen; baumaschinen; plant engineering; heavy "
            "engineering; oil field equipment; oilfield equipment; lifts and cranes; kitchen equipment; commercial "
            "kitchen equipment; steam boilers; wind turbine gearboxes; machine builder; vending machine "
            "manufacturing; presses; pumps and presses maker; pump maker; packaging machines; printing machines; "
            "machines outils; truck manufacturing heavy; 3d printing machines; conveyor maker; forklift maker; "
            "bulldozers; lawn mowers; air conditioners manufacturing; diggers; snow blowers; chainsaws; gabelstapler; "
            "mechanical equipment; drills and saws; cordless drills; lathes; sanders; grinders; nail guns; drills; "
            "saws; leaf blowers; ploughs; plows; seed drills; harvesters; backhoes; concrete mixers; road rollers; "
            "cherry pickers; aerial lifts; hoists; winches; furnaces; chillers; cooling towers; food slicers; "
            "bohrmaschinen; elektrowerkzeuge; pumpen; krane; bagger; traktoren; gruas; herramientas electricas; "
            "pompes; pelleteuses; outillage electroportatif; guindastes; escavadeiras; tratores; furadeiras; "
            "ferramentas eletricas; werkzeuge; textilmaschinen; maschinen; earth movers; plant equipment; earth "
            "moving; power tools; elevators; lifts; escalators"
        ),
        "industrial automation": (
            "automation; robotics; factory automation; industry 4.0; industrie 4.0; automatisierung; process "
            "automation; industrial iot; iiot; robots; automatisierungstechnik; automatizacion; motion control; "
            "industrial robotics; automatisation; 3d printing; additive manufacturing; warehouse automation; "
            "robotica; machine vision; industrial software; plc; manufacturing software; manufacturing technology; "
            "mes; plm software; cad software; plm; digital twin; automacao industrial; controls; manufacturing saas; "
            "cad; industrial tech; industrial technology; robotics engineering; cobots; scada; industrial sensors; 3d "
            "printers; 3d printer; 3d scanning; unmanned aerial vehicles; computer aided design; manufacturing "
            "execution systems; smart factory; product lifecycle management; simulation software engineering; "
            "engineering software; robotik; robotique; impression 3d; impresion 3d; predictive maintenance; "
            "automation engineering; motion systems; factory robots; plc maker; scada systems; industrial robots; "
            "automation technology; automatizacion industrial; servo drives"
        ),
        "electrical equipment": (
            "stage lighting; appliance motors; electrical manufacturing; power equipment; cables; lighting; motors; "
            "electrical; elektrotechnik; batteries; transformers; electrical engineering; battery manufacturing; "
            "power electronics; switchgear; electrical products; wires and cables; wire and cable; material "
            "electrico; electrotecnia; battery; electrical appliances; generators; battery technology; leds; materiel "
            "electrique; electrical components manufacturing; cable manufacturing; cable maker; street lights; light "
            "bulbs; power supplies; power systems equipment; power converters; ups systems; circuit breakers; fuses; "
            "wiring; wiring devices; fuel cell; solar inverters; inverters; electrical machinery; high voltage "
            "equipment; elektrogerate; kabel; baterias; iluminacion; eclairage; beleuchtung; leuchten; solar cells "
            "manufacturing equipment; lamps and lighting; wire and cable maker; lighting equipment; electrical gear; "
            "equipos electricos; equipamentos eletricos; wires; sockets and plugs; lamps and bulbs; low voltage; "
            "lampen; electric panels; substations equipment"
        ),
        "metals and metalworking": (
            "hardware manufacturing; "
            "metal forming; metal fabrication; metalworking; metal products; fabricated metals; machining; casting; "
            "foundry; metallverarbeitung; tooling; metal manufacturing; precision machining; stamping; metalmecanica; "
            "sheet metal; cnc machining; fabricated metal products; fasteners; die casting; metallbau; forging; steel "
            "fabrication; metalurgia; welding; metallurgie; metal goods; metal parts; machine shop; machine shops; "
            "wire products; springs; springs and wire; screws; nuts and bolts; bolts; hand tools; handtools; knives; "
            "tools; cutting tools; tool making; toolmaking; tool and die; mold making; moulds; precision engineering; "
            "precision parts; cnc; turned products; blacksmith; galvanizing; plating; metal finishing; heat treatment; "
            "metal furniture parts; structural steel; steel structures; pipes and tubes; metal packaging parts; metal "
            "works; werkzeugbau; schlosserei; metalisteria; chaudronnerie; usinage; usinagem; tornilleria; steel "
            "pipes; tanks; steel tanks; storage tanks; metal recycling equipment; iron works; ironworks; metal "
            "powders; castings; cnc shop; spot welding; mecanique de precision; giesserei; fundicion; fonderie; wire; "
            "hinges; zerspanung; tornillos; schrauben; turned parts; tubing; barrels; nails; rivets; hammers; "
            "wrenches; pliers; screwdrivers; padlocks; safes; ducts; boilermakers; chains and hooks; needles; "
            "scissors; medals and coins; brackets; waterjet cutting; electroplating; anodizing; lathe shop; metal "
            "injection molding; schmiede; dreherei; blechbearbeitung; schweisserei; herreria; caldereria; mecanizado; "
            "troquelado; soldadura; tolerie; decolletage; soudure; ferramentaria; soldagem; caldeiraria; fabricators; "
            "machinists"
        ),
        "textiles": (
            "textile; fabrics; textile manufacturing; textilien; textil; apparel manufacturing; garment manufacturing; "
            "yarn; textilindustrie; weaving; technical textiles; leather; industria textil; nonwovens; cotton; wool; "
            "silk; linen; spinning mill; knitting; garment factory; garment manufacturer; clothing manufacturing; "
            "garment production; carpet manufacturing; sewing; tannery; synthetic fibers; synthetic fiber "
            "manufacturing; embroidery; hilatura; filature; tejidos; tissus; stoffe; tecidos; lace; rope; ropes; "
            "tailoring; tailors; upholstery; uniform manufacturing; textile printing; fabric; fabric and yarn mill; "
            "fabric mill; spinning; leather tannery; cloth; leder; cuero; cuir; couro; tanning; dyeing; towels; "
            "leather care; leather goods care; quilts; spinnerei; weberei"
        ),
        "packaging and printing": (
            "paper goods; packaging; printing; paper; paper and packaging; labels; print; verpackung; envases; "
            "packaging and containers; druck; containers; paper products; pulp and paper; emballage; embalagens; "
            "commercial printing; verpackungen; flexible packaging; druckindustrie; paper and forest products; "
            "signage; corrugated packaging; packaging industry; imprenta; paper mill; verpackungsindustrie; "
            "impression; cardboard; industrial packaging; print services; papier; plastic film; plastic films; "
            "packaging film; packaging films; glass bottles; bottles; cans; metal cans; beverage cans; cartons; "
            "boxes; paper bags; paper manufacturing; paper production; wallpaper; bookbinders; signs; sign making; "
            "kartonage; carton; papelera; papeterie; papierindustrie; druckerei; imprimerie; grafica; artes graficas; "
            "packaging design and production; pallets; wooden pallets; digital printing; newsprint; plastic bottles; "
            "printers commercial; corks; print shop; print shops; bottles maker; boxes and bottles maker; corrugated; "
            "commercial print shop; pulp; embalajes; pulp and timber; book printing; stationery maker; cellulose; "
            "celulosa; envelopes; copy shop; jars; wrapping; bubble wrap; shrink wrap; tubs and lids; posters; "
            "banners and flyers; flyers; leaflets; business cards; brochures; stickers; bookprinters; gift wrap; "
            "napkins; paper cups; karton; wellpappe; flaschen; etiketten; folienverpackung; cajas; botellas; "
            "etiquetas; bouteilles; etiquettes; caixas; garrafas; papelao; rotulos; printed matter; drucksachen; "
            "commercial printer; commercial printers"
        ),
        "plastics and rubber": (
            "plastics; rubber; polymers; plastic manufacturing; kunststoff; injection molding; plasticos; plastic "
            "products; plastics manufacturing; kunststoffe; plastic; plasturgie; kunststofftechnik; injection "
            "moulding; molding; rubber products; silicone; composites; plastic injection; caoutchouc; plastics "
            "engineering; plastic recycling; latex; foam; foams; vinyl; pvc; nylon; fiberglass; carbon fiber; carbon "
            "fibre; elastomers; seals; seals and gaskets; gaskets; hoses; extrusion; thermoforming; polyurethane; "
            "spritzguss; caucho; plastiques; borracha; bioplastics; plastic films extrusion; plastic toys parts; "
            "plastic parts; plastics maker; plastic molding; polymer products; resin parts; rubber goods; plastic "
            "packaging maker; gummi; thermoplastics; plastic bags; styrofoam; moulded parts; latex gloves; rubber "
            "gloves"
        ),
    },
    Sector.AEROSPACE_DEFENSE: {
        "": (
            "aerospace and defense; a&d; aerospace & defense; aerospace and defence; aerospace defense; luft und "
            "raumfahrt; aeroespacial; aeronautique et defense; aero; aerospace & defence; defense and aerospace; "
            "defense and space; aeroespacial y defensa; aeroespacial e defesa; space and defense; aerospace defence "
            "and security; defence and space; luftfahrt und verteidigung; aviation and defense"
        ),
        "aerospace": (
            "aviation and aerospace; aircraft; aircraft manufacturing; aeronautics; luftfahrt; aeronautica; "
            "aeronautique; avionics; aircraft components; luftfahrtindustrie; aerospace manufacturing; aerospace "
            "components; aerospace engineering; aerospatiale; aviation & aerospace; mro; aircraft maintenance; jet "
            "engines; evtol; drones aerospace; aviation manufacturing; airplane manufacturing; airplanes; airplane; "
            "airplane maker; aeroplane manufacturing; plane maker; planes; helicopters; helicopter manufacturing; "
            "aircraft engines; aviation components; flight simulators; gliders; jets manufacturing; business jets "
            "manufacturing; air taxis; flying taxis; aircraft leasing; airship; airships; balloons aviation; aviones; "
            "avions; flugzeugbau; jet parts; rockets and jet parts; aircraft parts; aircraft maker; drones maker; "
            "avionics maker; business jets; airframes; aero engines; aeronaves; uavs; jets; landing gear; aircraft "
            "engineering; aviation engineering; aeronautical engineering; aero engineering; mro aviation; drones; "
            "uav; unmanned aircraft; drone maker"
        ),
        "defense": (
            "defence; defense contractor; defense industry; military contractor; verteidigung; rustung; defensa; "
            "defense technology; defense electronics; defense tech; defence industry; defense systems; "
            "rustungsindustrie; defence contractor; defesa; national security; homeland security; defence tech; "
            "weapons; munitions; defense and security; defensetech; defense contracting; sicherheit und verteidigung; "
            "military technology; military equipment; arms; arms manufacturing; armaments; ammunition; missiles; "
            "missile systems; firearms; guns; naval systems; naval shipbuilding; warships; submarines; tanks armored; "
            "armored vehicles; armoured vehicles; combat vehicles; radar; radar systems; night vision; explosives; "
            "defence electronics; military aircraft; military vehicles; wehrtechnik; armement; armamento; military "
            "drones; defense logistics; border security technology; electronic warfare; ruestung; armament; naval "
            "defense systems; industria militar; armas; body armor; fighter jets; combat systems; rifles; bombs; "
            "military gear; waffenhersteller; naval shipyard; naval shipyards; shipyard warships"
        ),
        "space": (
            "space technology; space tech; spacetech; rockets; launch services; new space; raumfahrt; newspace; "
            "espacio; space industry; spatial; space exploration; launch vehicles; earth observation; geospatial; "
            "space launch; spacecraft; space systems; space company; space startup; space exploration company; space "
            "station; satellite launch; lunar exploration; orbital launch; space robotics; spaceflight; space flight; "
            "space travel; human spaceflight; remote sensing; cubesats; gps; gnss; gis; geographic information "
            "systems; mapping; mapping technology; espace; navigation satellites; launch provider; satellites maker; "
            "rocket startup; espacial; astronauts; orbital; mars missions; space tourism; cohetes; foguetes; moon "
            "landers; raketen; rocketry"
        ),
    },
    Sector.MATERIALS: {
        "": (
            "commodity producers; materials; raw materials; basic materials; natural resources; commodities; "
            "rohstoffe; metals and mining; mining and metals; chemicals and materials; materiales; mining & metals; "
            "materias primas; resources; materials science; advanced materials; process materials; basic industries; "
            "werkstoffe; matieres premieres; nanomaterials"
        ),
        "chemicals": (
            "chemical; specialty chemicals; chemical industry; petrochemicals; chemie; quimica; chimie; coatings; "
            "chemical manufacturing; industrial chemicals; adhesives; chemieindustrie; petrochemical; paints; "
            "chemische industrie; productos quimicos; industrial gases; chemical distribution; specialty chemical; "
            "produits chimiques; industria quimica; basic chemicals; lubricants; industrie chimique; paints and "
            "coatings; dyes; produtos quimicos; resins; flavors and fragrances; chemical processing; pharma and "
            "chemicals; chemical engineering; agro chemicals manufacturing; varnish; inks; ink; pigments; solvents; "
            "acids; industrial gas; oxygen and nitrogen; gases; polymers chemistry; catalysts; surfactants; sealants; "
            "glue; glues; photochemicals; specialty gases; chemiekonzern; farben; farben und lacke; lacke; pinturas; "
            "peintures; tintas; chlorine; silicones; biochemicals; waxes; bleach; solvents and coatings producer; "
            "chemical company; fine chemicals; chemical plant; fragrances chemicals; chemical producer; lacquer; "
            "klebstoffe; colles; chemikalien; hydrogen peroxide; chimique"
        ),
        "mining": (
            "metals mining; salt mining; zinc mining; nickel mining; metal ore mining; copper mines; copper mine; "
            "diamond mines; gemstone mining; ruby mining; gems; miner; minerals; gold mining; coal; bergbau; mineria; "
            "mining industry; quarrying; mineracao; copper mining; iron ore; exploration mining; mines; coal mining; "
            "lithium; gold; mining services; industrie miniere; diamond mining; quarries; precious metals; mining "
            "company; mineria y metales; rare earths; uranium; potash; mine operator; mining exploration; carrieres; "
            "kohle; kohlebergbau; charbon; rohstoffabbau; mine development; mine exploration; silver; platinum; ore "
            "extraction; quarry; lithium mining; exploitation miniere; iron ore and coal; ore; salt mine; carvao; "
            "steinbruch; cantera; ores; bauxite; bergwerk"
        ),
        "steel and metals": (
            "steel; aluminum; aluminium; metals; steel manufacturing; stahl; acero; acier; iron and steel; "
            "metallurgy; steel industry; copper; siderurgia; steelmaking; metal; stahlindustrie; primary metals; "
            "metall; siderurgie; aco; titanium; metal recycling; steel production; metallindustrie; steel mill; steel "
            "mills; steelmaker; steel maker; steel makers; steel producer; steel producers; steel works; steelworks; "
            "steel plant; iron; iron making; smelting; smelter; smelters; metals producer; metal producer; metal "
            "production; metals trading; brass; bronze; zinc; nickel; tin; alloys; special alloys; magnesium; cobalt; "
            "tungsten; copper production; copper smelting; steel pipes and tubes production; rolling mill; rolling "
            "mills; hutte; stahlwerk; stahlerzeugung; acieries; acerias; aceria; aluminio; metal trading; gold "
            "refining; precious metals refining; aluminum smelter; titanium producer; metal recycling mill; "
            "huttenwerk; alto horno; wire rod; tubes and pipes; rebar; blast furnace; steel service center"
        ),
    },
}
