"""What titles of warehouses, plants and building sites are about; marks as in `market_subjects.py`."""

from domain.taxonomy.kinds import Function

WORKS_SUBJECTS: dict[Function, str] = {
    Function.SUPPLY_CHAIN: """
plans: s&op; ?planning; ?planner; ?forecast; ?forecasting; demand forecaster; ?demand; replenishment; ?inventory; mrp;
  safety stock; stock level; ?scheduling; ?stock; cycle count
procurement / goods for sale: ?merchandise; ?apparel; ?fashion; ?retail; ?category; assortment buying; ?grocery;
  ?produce; ?food
procurement / spend: spend analysis; supplier negotiation; rfq; ?~strategic; ?indirect; ?~procurement; ?~purchasing;
  ?~purchaser; ?~supplier; ?~vendor; purchase order; supplier contract; ?~sourcing; ?~buyer; ?commodity; category spend
logistics / warehouses: warehouse worker; shelf picker; ?warehouse; picker; packer; picker packer; order picker;
  ?forklift; storage; loading dock;
  ?~distribution; ?~fulfillment; material handler; stower; goods in; goods receiving; receiving clerk; pallet; shelving;
  ?dock; wms; lagerist; loader
logistics / freight: ?freight; ?forwarder; ?forwarding; 3pl; ?carrier; ocean freight; air freight; cargo; ?shipping;
  ?cargo; ltl; load board; carrier sales; freight brokerage; ?broker; container shipping; shipment; haulage;
  consignment
logistics / customs: ?customs; ?import; ?export; tariff; incoterms; trade compliance; duty drawback
logistics / trucks: !cdl; long haul driver; ?truck; hgv; ?lorry; cdl; long haul; semi truck; tractor trailer; trucker;
  kraftfahrer; lkw;
  ?heavy; cdl a
logistics / deliveries: ?delivery; ?courier; last mile; ?van; ?parcel; postman; mail carrier; postal; letter carrier;
  ?mail
logistics / passengers: !conductor bus; !bus driver; ?bus; taxi; chauffeur; ?coach; ?tram; ?school; ride hailing;
  ?shuttle; limousine;
  ?passenger; train driver; ?metro
logistics / planes: ?pilot; ?airline; ?flight; ?aircraft; ?aviation; ?airport; boeing; airbus; cockpit; ?captain;
  ?cabin; ?air; ?first
logistics / ships: ?ship; ?vessel; ?maritime; deckhand; ?harbor; ?port; seafarer; helmsman; ?marine; stevedore;
  longshoreman
logistics / fleets: ?fleet; ?vehicle; route planning; ?dispatcher; ?dispatch; telematics; ?transportation; ?transport;
  route optimization; ?route
logistics / trains: ?rail; ?railway; ?train; locomotive
""",
    Function.MANUFACTURING: """
health and safety / hygiene: hygiene; restaurant hygiene; hygiene officer; health inspector; sanitarian;
  food hygiene inspector
quality / measuring: defect; measurement; defect checker; gauge; part measurement; ?inspector
quality / food: haccp; ?food; brc; ?dairy; ?meat; ?bakery; ?beverage; food hygiene; ?restaurant; ?brewery;
  food plant hygiene; allergen; ?bottling
quality / medicines: gmp; ?pharma; ?pharmaceutical; ?drug; ?sterile; capa; batch release; gxp; ?vaccine; ?medical;
  iso 13485; cleanroom; ?biotech; ?clinical; csv validation
quality / service: ?call; ?contact; ?service; call monitoring; ?center; ?customer
quality / parts: iso 9001; ppap; spc; iatf; ?supplier; ?automotive; ?car; ?vehicle; apqp; ?aerospace; cmm; metrology;
  calibration; ndt; caliper; ?inspection
software quality: ?software; ?app; ?saas
assembly: ?assembly; ?~line; ?assembler; ?conveyor; assembly line; ?~factory; shift foreman; production line; ?~foreman;
  ?~production; ?~shift; line worker; packaging line; ?~plant; manufacturing plant
screens and stages: ?tv; ?television; ?film; ?studio; ?theater; ?broadcast; ?media; ?video; ?stage; ?music
machining: ?cnc; lathe; ?milling; ?machinist; ?turning; tool die; ?metal; ?grinder; mill operator; ?tool
welding: ?welder; ?welding; mig; tig; fabricator; blacksmith; ?steel; boilermaker; pipefitter; ?sheet; ironworker;
  soldering
printing: ?printing; ?press; ?print; offset; bookbinder
clothes: ?sewing; ?textile; tailor; seamstress; ?garment; upholsterer; ?apparel; ?fabric
wood: ?wood; ?furniture; cabinet maker; joiner; sawmill; ?cabinet; woodworker
chemicals: ?chemical; ?refinery; ?reactor; ?plastic; injection molding; extruder; ?paint; moulder; molder; ?concrete;
  ?glass; ?precast; ?ceramic
maintenance / buildings: ?hvac; ?elevator; ?boiler; ?building; ?facility; heating; refrigeration; air conditioning;
  ?plumber; plumbing; ?plumbing; pipe repair; drain; ?lift
maintenance / vehicles: ?vehicle; ?car; ?auto; ?automotive; ?truck; ?diesel; ?motorcycle; auto repair; ?bike; ?bicycle;
  brake; garage mechanic; ?engine; car repair; tyre; tire
maintenance / aircraft: ?aircraft; ?aviation; a&p mechanic; ?helicopter; airframe; ?avionics
maintenance / power: ?electrician; ?electrical; wiring; ?wind; ?solar; ?turbine; ?power; lineman; rewiring;
  ?line repair; electrical wiring
maintenance / machines: ?machine; ?equipment; cmms; preventive maintenance; ?industrial; ?millwright; breakdown repair;
  ?reliability
maintenance / calls: ?field; ?service; ?customer
maintenance / phones and computers: ?phone; ?computer; ?copier; ?fiber; ?tower; ?cable
health and safety / workplaces: ?~hse; ?hse; ?~ehs; ?~occupational; osha; ?~safety; workplace accident; ?workplace;
  accident prevention; risk assessment workplace; nebosh; iosh; ppe; toolbox talk; incident investigation
""",
    Function.INDUSTRIAL_ENGINEERING: """
machines: machine design; mechanical drawing; ?mechanical; solidworks; cad; ?machine; ?machinery; ?hvac; thermal;
  ?tool; catia; ?piping; fea; ?design
power and current: ?electrical; ?power; substation; ?grid; high voltage; ?circuit; switchgear; transformer;
  ?transmission
chips and boards: ?hardware; pcb; fpga; asic; ?chip; vlsi; ?semiconductor; verilog; ?electronics; ?circuit; wafer;
  soc design
radio: ?radio; ?rf; antenna; dsp; ?signal; ?wireless; software defined radio; signal processing; radar; ?microwave; ?sdr
controls: !plc; !scada; plc programmer; ?controls; ?automation; ?plc; scada; ?instrumentation; ?robotics; ?robot;
  mechatronics; hmi; ?robotic;
  siemens s7; ?servo
oil and gas: ?petroleum; ?drilling; ?reservoir; ?oil; ?well; wellbore; subsea; ?gas; ?pipeline; ?rig; ?offshore;
  ?completions
chemicals: ?chemical; ?process; ?refinery; distillation; ?polymer; ?petrochemical
planes and rockets: ?aerospace; ?aircraft; propulsion; ?avionics; satellite; ?space; ?rocket; aerodynamics; ?flight;
  spacecraft
cars: ?automotive; powertrain; ?vehicle; chassis; ?battery; ?engine; ?ev; ?car
bodies: ?biomedical; prosthetic; ?medical; implant; ?device
water and earth: ?water; wastewater; ?environmental; ?geotechnical; soil mechanics; ?mining; ?mine; hydrology; ?soil;
  hydraulic; ?geological
energy: ?energy; ?solar; ?wind; ?nuclear; photovoltaic; ?renewable; hydropower; ?audit; reactor physics; ?hydro
production lines: ?manufacturing; ?industrial; ?production; ?lean; tooling; takt; ?plant; time study; ?quality;
  ?assembly
materials: ?materials; metallurgy; metallurgist; ?corrosion; composite; ?steel
""",
    Function.CONSTRUCTION_PROPERTY: """
sites: !driver construction works; !driver construction; !master construction; jobsite lead; ?site; ?~construction;
  ?superintendent; ?foreman; building works; building site; ?~contractor; site foreman;
  ?~builder; bauleiter; polier; ?~works; ?~building; jobsite; contractor crew; subcontractor; homebuilder
roads and bridges: ?civil; ?road; ?bridge; ?highway; tunnel; ?drainage; earthworks; paving; asphalt; ?infrastructure;
  culvert; ?rail
structures: ?structural; ?structure; steel frame; load calculation; ?beam; seismic
houses: ?architect; ?architecture; ?architectural; riba; aia; ?residential; ?house; floor plan; ?design; villa;
  home designer; designer houses; ?dwelling; revit; facade; blueprint designer
costs: ?estimator; ?estimating; ?quantity; ?cost; takeoff; tender price; bill quantities; ?estimate
land surveys: ?survey; ?surveyor; boundary; ?land; total station; topographic; theodolite
plans for cities: ?urban; ?city; ?planning; ?zoning; ?town; master plan; land use
gardens: ?landscape; ?garden; ?horticulture; gardener; ?lawn; ?grounds; arborist work; planting; ?tree
real estate / homes for sale: ?realtor; home sales; house sales; ?listing; ?broker; ?estate; house seller;
  ?residential sale; homes; property sales; ?buyer; house hunting; mls; open house
real estate / tenants: ?tenant; ?leasing; apartment; ?lease; ?rent; ?rental; ?landlord; ?property; lettings;
  ?apartments; ?community; rent collection; resident services; ?housing; rental units; block management
real estate / values: ?appraiser; valuation; property valuation; ?appraisal
real estate / projects: ?developer; ?development; ?acquisition; land bank; ?investment
facilities / upkeep: ?facilities; ?facility; building services; ?maintenance; ?workplace; office space; hard services;
  soft services; space planning; ?space
facilities / cleaning: ?cleaning; ?janitor; ?cleaner; window cleaner; ?custodian; mop; sweeper; ?housekeeper
facilities / pests: ?pest; ?exterminator; termite; ?rodent
crafts: ?carpenter; ?roofing; ?roofer; mason; drywall; ?tiler; ?painter; plasterer; ?glazier; scaffolder;
  framing; house painter; ?wall; concrete finisher; ?joiner
heavy machines: ?crane; excavator; bulldozer; ?heavy; ?digger; backhoe; ?equipment
interior design / rooms: ?interior; decorator; ?kitchen; home staging; furnishing
""",
}
