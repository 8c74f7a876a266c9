"""The industries of energy and transport.

`sector: {industry: other names}`, split by `;`; the empty industry holds the names of the sector as a whole.
"""

from domain.taxonomy.kinds import Sector

NETWORK_INDUSTRIES: dict[Sector, dict[str, str]] = {
    Sector.ENERGY: {
        "": (
            "energy; energie; energia; energy and utilities; energy industry; power and utilities; energy & "
            "utilities; e&u; energy utilities; energiewirtschaft; energy sector; power and energy; energiebranche; "
            "energy services; secteur de l energie; energy company; energieversorgung; energy and power; power and "
            "energy industry; energy trading company; energy supply; energy producer; energy producers; energetica; "
            "energetique; sector energetico; setor energetico"
        ),
        "oil and gas": (
            "offshore oil; petrol station; petrol stations; o&g; oil & gas; petroleum; upstream; oilfield services; "
            "downstream; oil; gas; refining; petroleo; petrole; ol und gas; natural gas; midstream; drilling; "
            "exploration and production; oil field services; petroleo y gas; erdol; pipeline; pipelines; oil gas; e&p; "
            "petrole et gaz; oil and energy; fuel; lng; refinery; petroleo e gas; gas stations; oil services; "
            "hydrocarbons; oil & energy; oleo e gas; oil field; offshore drilling; fuels; energy trading; petrolera; "
            "propane; oil major; oil majors; oil producer; oil producers; gasoline; filling stations; fuel retail; "
            "retail gasoline; fuel cards; shale; fracking; oil rigs; oil rig; oil sands; oil exploration; oil "
            "production; oil trading; oil terminal; gas production; gas extraction; gas exploration; lpg; diesel; "
            "kerosene; coal and oil products; oil well services; well services; gasolina; gasolinera; tankstelle; "
            "tankstellen; mineralol; raffinerie; combustibles; carburants; combustiveis; gaz; erdgas; fuel supply; "
            "pipeline transportation; subsea; seismic services; oil storage; energy exploration; petroleum "
            "exploration; oil drilling; upstream energy; gas pipeline; fuel distribution; gas station operator; crude "
            "oil; rigs; refinaria; oil wells; hidrocarburos; ofs; petrol; ol; fossil fuels; fossil energy; petrolifero"
        ),
        "electric utilities": (
            "gasversorgung; gasversorger; gas utilities; "
            "electrical grid; coal fired power; coal power; electrical power; gas distributor; natural gas "
            "distributor; utilities; utility; electric utility; power generation; electricity; stadtwerke; versorger; "
            "servicios publicos; power utility; electric power; power grid; grid; transmission; strom; electricidad; "
            "gas utility; power transmission; power; utility company; power company; nuclear; nuclear power; nuclear "
            "energy; public utility; public utilities; gas distribution; eletricidade; electricite; energieversorger; "
            "utilities industry; electrical utility; energy provider; energy retail; smart grid; power distribution; "
            "power plants; nuclear fusion; power station; power stations; electricity distribution; power supply "
            "company; power supplier; power producer; power producers; independent power producer; power network; "
            "power networks; power lines; power line; transmission lines; electric company; nuclear plant; nuclear "
            "plants; nuclear reactor; nuclear reactors; nuclear generation; nuclear waste; nuclear fuel; atomic "
            "energy; kernkraft; kernenergie; atomkraft; hydro; hydroelectric; wasserkraft; gas supply; gas supplier; "
            "gas network; gas networks; natural gas distribution; gas and electricity; district heating; fernwarme; "
            "smart meter operator; stromversorger; stromnetz; netzbetreiber; electricas; distribuidora de energia; "
            "multiutility; power trading; electricity trading; fusion energy; energy retailer; power purchase; small "
            "modular reactors; grid operator; electricity retail; electric power company; power plant operator; "
            "electricity supplier; compania electrica; gas and electric; energia electrica; electric power "
            "distribution; electric cooperative; electricity retailer; kraftwerk; electric co op; reseau electrique; "
            "coal plants; atomkraftwerk; iou; light company; tso; distribution network operator"
        ),
        "renewable energy": (
            "wasserstoff; renewables; solar; wind; wind energy; solar energy; clean energy; green energy; wind power; "
            "erneuerbare energien; energias renovables; energies renouvelables; solar power; renewable; energia "
            "renovavel; renovables; photovoltaics; energias renovaveis; offshore wind; biofuels; geothermal; "
            "renewable energies; pv; bioenergy; clean power; biogas; renewables and environment; renewable power; "
            "renouvelables; energia solar; ren energy; solar electric power generation; wind turbine; wind turbines; "
            "wind turbine manufacturing; wind developer; wind electric power generation; windkraft; wind operator; "
            "eolica; energia eolica; eolien; energie eolienne; solaire; energie solaire; fotovoltaica; tidal energy; "
            "tidal power; wave energy; wave power; marine energy; biomass; biomass energy; biodiesel; bioethanol; "
            "ethanol; geothermal energy; geothermal electric power generation; geothermal power; hydrogen energy; "
            "hydrogen fuel; renewable electricity; green electricity; clean electricity; okostrom; energies vertes; "
            "energia limpia; energia verde; solar installation company; wind farm; solar farm; wind and solar farms; "
            "photovoltaic; solar panels; green power; clean energy developer; wood pellets; erneuerbare; hydropower"
        ),
        "cleantech": (
            "water tech software; clean tech; climate tech; climatetech; energy technology; energy software; energy "
            "tech; greentech; energytech; carbon accounting; sustainability software; climate technology; utility "
            "software; carbon capture; green tech; decarbonization; clean technology; carbon removal; sustainability "
            "tech; environmental technology; utilities software; energy saas; energy management software; "
            "sustainability; carbon markets; energy transition; umwelttechnik; energy efficiency; energy savings; "
            "energy management; carbon management; carbon management software; climate data; climate data and "
            "analytics; climate software; climate analytics; esg software; smart energy; energy analytics; eco tech; "
            "carbon credits; carbon trading; low carbon technology; net zero; climate startup; energy optimization; "
            "carbon capture startup; electrolyzers; carbon accounting software; green technology; tecnologia limpia; "
            "tecnologia limpa; speichertechnik; emissions tracking; esco; battery tech; technologie verte; "
            "tecnologias verdes; energy storage; hydrogen; battery storage; fuel cells; green hydrogen"
        ),
        "water and waste": (
            "water; waste management; recycling; water utility; waste; wastewater; entsorgung; water treatment; "
            "residuos; sanitation; wasser; waste and recycling; water utilities; entsorgungswirtschaft; eau; circular "
            "economy; agua; abfallwirtschaft; dechets; gestion de residuos; water technology; saneamento; recyclage; "
            "water and wastewater; water supply; water supplier; water board; water authority; water purification; "
            "water filtration; water distribution; water supply and irrigation; drinking water supply; desalination; "
            "sewage; sewage treatment; sewer; sewers; sewerage; waste collection; garbage collection; garbage; refuse "
            "collection; rubbish removal; trash collection; landfill; landfills; composting; junk removal; recyclers; "
            "recycler; hydrology; mullabfuhr; mullentsorgung; abfall; abfallentsorgung; wasserversorgung; abwasser; "
            "trinkwasser; traitement des eaux; assainissement; basura; water infrastructure; septic; environmental "
            "services; remediation; waste cleanup; hazardous waste; site cleanup; soil remediation; environmental "
            "remediation; trash; waste disposal; drinking water; scrap; water resources; spill response; "
            "environmental cleanup; wasserwerk; incineration; rubbish; dumpsters; portable toilets; water works; "
            "septic tank cleaning; rubbish collection; bin men; dump site; skip hire; asbestos removal; storm drains; "
            "reservoirs; water filters; street sweeping; oil spill cleanup; decontamination; mull; klaranlage; "
            "wasserversorger; alcantarillado; depuradoras; vertedero; ordures; egouts; stations d epuration; lixo; "
            "esgoto; aterro sanitario; waste removal; trash removal; scrap metal"
        ),
    },
    Sector.TRANSPORT: {
        "": (
            "transportation; transport; transport and logistics; t&l; logistics and transportation; verkehr; "
            "transporte; travel and transportation; transportation and logistics; transport & logistics; "
            "verkehrswesen; transportation & logistics; transports; transporte y logistica; logistik und transport; "
            "transportes; transportation industry; transport et logistique; freight and passenger transport; mobility "
            "and transport; transportwesen"
        ),
        "logistics": (
            "3pl; 4pl; third party logistics; warehousing; supply chain; freight forwarding; freight; supply chain "
            "management; fulfillment; logistik; logistica; logistique; logistics and supply chain; spedition; "
            "contract logistics; freight forwarder; freight brokerage; cold chain; distribution services; logistics "
            "services; logistics & supply chain; fulfilment; customs brokerage; storage; moving; cold storage; "
            "warehouse; intralogistics; warehouses; supply chain services; cadena de suministro; moving services; "
            "lagerlogistik; relocation; self storage; supply chain logistics; freight shipping; freight transport; "
            "freight transportation; cargo; cargo handling; removals; removal company; movers; customs clearance; "
            "lager; lagerung; entrepot; entreposage; almacenamiento; armazenagem; procurement; purchasing; "
            "transitaire; umzug; umzuge; demenagement; mudanzas; mudancas; air and ocean freight; distribution "
            "center; storage facilities; customs broker; storage and fulfilment; fulfillment center; warehouse "
            "operator; freight broker; lagerhaltung; kontraktlogistik; almacen; umzugsunternehmen; intermodal; "
            "despachante aduaneiro; agente de aduanas; cold stores; relocation movers"
        ),
        "trucking": (
            "trucks transport; road freight; haulage; ltl; fleet; road transport; truckload; camiones; ftl; fleet "
            "management; full truckload; trucking company; truck fleet; truck transportation; lorry transport; "
            "lorries; hauler; hauling; heavy haul; truckers; drayage; car transport; livestock transport; truck stops; "
            "truck leasing; tanker trucks; camionnage; transport routier; transporte por carretera; transporte "
            "rodoviario; guterkraftverkehr; lkw transport; strassentransport; haulier; freight trucking; spedition "
            "lkw; moving company; tank truck; truck drivers; lkw; spediteur; caminhoes; long haul; flatbed; 18 "
            "wheelers; strassenguterverkehr; motor carrier; big rigs; tow trucks; routier"
        ),
        "rail and transit": (
            "transit authority; rail; railroad; railway; railways; bahn; public transport; public transit; transit; "
            "mass transit; ferrocarril; ferroviaire; bus; buses; freight rail; rail freight; school bus; tramway; "
            "metro; train; schienenverkehr; nahverkehr; offentlicher nahverkehr; transporte publico; bus operator; "
            "ferroviario; rail transport; railroads; urban transit; train operator; rolling stock; subway; light "
            "rail; train operating company; train manufacturing; train maker; rail infrastructure; rail cars; "
            "railcars; railcar; rail transportation; railway transport; locomotives; tram; trams; bus transport; bus "
            "lines; coach travel; coach operator; coaches; school and employee bus services; shuttle; shuttles; "
            "shuttle services; transit agency; public transportation; cable cars; cableway; chemin de fer; chemins de "
            "fer; trenes; ferrovia; ferrovias; eisenbahn; zug; bahnbetrieb; busunternehmen; autobuses; transport en "
            "commun; transports en commun; transport scolaire; opnv; freight trains; trains; subway operator; tram "
            "operator; commuter rail; cabs; zuge; autocares; autobus; verkehrsbetriebe; onibus; trem; chauffeurs; "
            "streetcars; taxi; taxis; taxi company; cab company"
        ),
        "shipping and ports": (
            "shipping; maritime; ports; ocean freight; marine; port; container shipping; schifffahrt; maritimo; "
            "shipbuilding; cruise line; cruise lines; cruise; cruises; hafen; ferry; yachts; boats; naviera; ship "
            "management; puertos; transport maritime; ship building; shipping line; boating; marina; porto; marine "
            "services; transporte maritimo; sea freight; boat building; offshore; yachting; maritime transport; "
            "maritime transportation; maritime logistics; sea transport; ocean carrier; ocean carriers; ocean "
            "transport; container line; container lines; container ships; container ship; container terminal; "
            "container terminals; container transport; shipping containers; shipping container; shipping container "
            "leasing; containers leasing; container leasing; shipowner; shipowners; ship owner; ship owners; tankers; "
            "tanker; bulk carriers; dry bulk; ship repair; shipyard; shipyards; ship brokers; shipbroker; shipbrokers; "
            "ship operator; ship chandler; river transport; inland waterways; barges; tugboats; towage; port operator; "
            "port operations; port authority; port terminals; harbor; harbour; harbors; harbours; seaport; seaports; "
            "terminal operator; docks; stevedoring; yacht building; reederei; reedereien; seefracht; schiffbau; werft; "
            "werften; armateur; armateurs; astilleros; astillero; chantier naval; construction navale; estaleiro; "
            "navegacion; construccion naval; marine transport; marine transportation; marine engineering; lifeboats; "
            "canal operator; yacht builder; naval yards; naval yard; shipping lines; cargo ships; ferries; cruise "
            "terminal; boat builder; freighters; boatyard; vessels; tanker fleet; sailing ships; wharves; lighthouse; "
            "seeverkehr; seeschifffahrt"
        ),
        "airlines and airports": (
            "executive jets; private aircraft; airline; airlines; airport; airports; aviation; air travel; air cargo; "
            "flughafen; fluggesellschaft; aerolineas; civil aviation; business aviation; private aviation; air "
            "transport; air freight; aviacion; aeropuerto; airlines and aviation; airlines & aviation; commercial "
            "aviation; aerolinea; ground handling; private jets; aviation services; aeroport; compagnie aerienne; "
            "aviacao; airport operations; aviation industry; commercial airline; transport aerien; companhia aerea; "
            "low cost airline; regional airline; airport services; air carrier; air carriers; charter flights; "
            "helicopter services; helicopter tours; private jet charter; air charter; air transportation; air freight "
            "carrier; airport security services; air traffic control; air traffic management; air navigation; aircraft "
            "charter; flight operations; fixed base operator; fbo; low cost carrier; flugverkehr; fluglinie; "
            "luftverkehr; lineas aereas; linea aerea; linhas aereas; transporte aereo; baggage handling; flag carrier; "
            "airline carrier; passenger airline; budget airline; cargo airline; air travel carrier; aviation carrier; "
            "passenger airlines; luftfracht; fret aerien; in flight services; flights; lignes aeriennes; airways; "
            "heliports; cabin crew; atc; jet charter; airfields; skyport; linienflug; aereo; aerien"
        ),
        "parcel and post": (
            "postal; parcel; courier; delivery; last mile; post; mail; express delivery; last mile delivery; parcel "
            "delivery; kep; postal service; paket; mensajeria; postal services; courier services; correos; package "
            "delivery; paqueteria; delivery services; correios; shipping and delivery; courier express parcel; same "
            "day delivery; coursier; messagerie; on demand delivery; post office; parcel shipping; package; packages; "
            "express services; express shipping; paketdienst; kurierdienst; kurier; livraison; reparto; entregas; "
            "postwesen; deutsche postdienste; colis; encomendas; delivery robots; last mile logistics; parcels; "
            "couriers; parcel couriers; mail carrier; mail delivery; la poste; briefpost; paketzustellung; envios; "
            "bike messengers; mailroom; mailboxes; stamps; mail sorting"
        ),
        "logistics tech": (
            "shipping platform; logtech; logistics technology; logistics software; supply chain software; supply chain "
            "technology; freight tech; freighttech; supply chain tech; supplychain tech; transportation software; "
            "logistics tech; fleet software; logistics saas; telematics; fleet telematics; transport technology; "
            "supply chain saas; transportation technology; warehouse software; shipping software; tms software; wms; "
            "visibility platform; supply chain visibility; procurement software; fleet management software; "
            "procuretech; maritime tech; transit software; transportation management system; transport management "
            "system; tms; route optimization; route optimization software; route planning software; warehouse "
            "management; warehouse management system; supply chain analytics; procurement technology; procurement "
            "tech; sourcing software; yard management; cold chain monitoring; freight marketplace; freight matching; "
            "spend analytics procurement; e procurement; mobility software; customs software; trade compliance "
            "software; tracking software; gps tracking; fleet tracking; load board; scm software; track and trace; "
            "digital forwarder; flottenmanagement; asset tracking"
        ),
    },
}
