"""Names made of several words, and what their parts say: a blood bank is no bank, a `Musikindustrie` is music."""

COMPOUNDS = """
hospitals: blood bank, blood banks, blood service, tissue bank, organ bank, emergency medicine
medical practices: sperm bank, fertility clinic
human services: food bank, food banks
farming: seed bank
data and AI: data bank, data mining, text mining, process mining, data lake, data pipeline, data pipelines
software: software testing, test automation, quality assurance software, software quality assurance
software: pipeline software, qa testing, memory chip software
fintech: crypto mining, bitcoin mining, token exchange, crypto exchange
food and beverage: potato chips, tortilla chips, chips and snacks, crisps, snack, snacks, olive oil, palm oil, fish oil
food and beverage: vegetable oil, edible oil, edible oils, cooking oil, sunflower oil, chocolate chips, energy drinks
food and beverage: meat, meat processing, spring water, bottled water, mineral water, coffee roasting
beauty and personal care: essential oils, hair oil, body oil, beauty bank
pharmaceuticals: drug delivery
biotech: upstream bioprocessing, downstream processing, downstream bioprocessing, bioprocessing, cell bank
biotech: gene bank, synthetic biology
medical devices: meddev, med dev, med devs, med device, med devices, medical dev, meddevice, meddevices
car manufacturing: utility vehicles, sport utility vehicles, utility trucks
information services: utility billing data
outsourcing: quality assurance outsourcing
engineering services: quality assurance, testing and inspection, inspection and certification
accounting and audit: assurance services, audit and assurance, assurance and advisory
asset and wealth management: am and wm, asset mgt, aum
investment banking and capital markets: hft, high frequency trading, prop trading, hedge trading
govtech: public sector tech, public sector software, public sector technology, government software, civic tech
govtech: government it, smart city software, egovernment, e government
construction tech: construction software, bim software
building materials: drilling tools, roof tiles
cloud communications: communications platform
legal tech: regtech, compliance software
restaurants and food service: food court, sushi bar
gaming software: games of skill
sports: football club, sports club, sports league, sport club
textiles: cotton mill
higher education: teaching hospital university
childcare: kindergarten, nursery school
farming: tree nursery, plant nursery, wind break
renewable energy: wind farm, wind farms, solar farm, solar farms, wind park
cloud infrastructure: server farm, web hosting
arts and entertainment: film production, record label, film and music
security services: guarding, manned guarding
advertising: media buying, media agency, billboard
water and waste: water bank, scrap recycling
"""
"""One industry a line with whole names that stand for it, whatever their words stand for alone; may repeat."""

SHORT_WORDS = """
svc: services
mfg: manufacturing
govt: government
insur: insurance
mfr: manufacturing
mfrs: manufacturing
sci: sciences
equip: equipment
distrib: distribution
telecomms: telecom
telecoms: telecom
pharm: pharma
bldg: building
agric: agriculture
comms: communications
mfging: manufacturing
auto: automotive
sec: sec
serv: services
svcs: services
"""
"""Words as people shorten them in an industry's name, and not to the same in a title; or that other names are
written with (`fin tech`), which makes them stand for themselves unless they are listed here."""

AGENTS = """
manufacturing: manufacturer maker
production: producer
retail: retailer
distribution: distributor
wholesale: wholesaler
publishing: publisher
insurance: insurer
brokerage: broker
consulting: consultancy consultant
farming: farmer
growing: grower
breeding: breeder
lending: lender
building: builder
brewing: brewer
recycling: recycler
mining: miner
catering: caterer
management: manager
tutoring: tutor
recruiting: recruiter
trading: trader
planning: planner
coaching: coach
training: trainer
"""
"""What is done, and who does it, a line each: a `bus manufacturer` is in `bus manufacturing`."""

LENDERS = """
agency art arts bank bar beer book bridge building bus cable camp card carrier center chip clinic cloud club coffee
container contractor court drug energy exchange farm feed fiber fibre film fixture foundation fuel fund game
gaming gas glass gold grain grid hosting house iron lab label lamp mail maps marine milk mine mining motor music
network news nuclear oil paper park pipeline platform pool port post power practice press pub screen seed shipping shop
silver society space steel stone store stream streaming studio tea temple tin tool tower track trading train transit
transmission union water wind window wine wood
"""
"""Words that lend their name to other things: beside a word that no name tells, they say nothing (`cloud seeding`), and
at the end of a phrase they give way to a name before them (`plastic film`)."""

LENDING_NAMES = frozenset({"tier 1", "tier one", "tier 2", "tier two"})
"""Names of several words that do so too: a `tier 1 bank` supplies no cars."""

GERMAN_TAILS = (
    "industrie", "branche", "sektor", "wirtschaft", "gewerbe", "hersteller", "herstellung", "produktion", "produzent",
    "verarbeitung", "unternehmen", "betrieb", "firma", "konzern", "anbieter", "dienstleister", "dienstleistungen",
    "dienstleistung", "handel", "bau", "technik", "gruppe", "markt", "wesen", "werk", "haus",
    "gesellschaft", "versorgung", "versorger",
)  # fmt: skip
"""How German words end that name an industry by what stands before."""

GERMAN_HEADS = """
versicherung versicherungen bank banken sparkasse hochschule fahrschule schule schulen klinik klinikum krankenhaus
praxis verlag museum kanzlei brauerei backerei verband verein stiftung behorde reederei spedition logistik bahn
theater hotel restaurant zeitung zeitschriften maschinen maschinenbau mobel bekleidung schuhe spielwaren reinigung
sicherheitsdienst pflege energie chemie papier holz stahl metall textilien beratung apotheke supermarkt makler leasing
kredite fonds borse drogerie medizin elektronik fernsehen software fahrzeuge getranke lebensmittel gemeinde kommune
ministerium polizei kirche museen kita pflegeheim druckerei verpackung versandhandel grosshandel einzelhandel
forschung landwirtschaft forstwirtschaft
"""
"""Names that end German words and go for the whole of them: a `Rechtsschutzversicherung` is an insurance."""
