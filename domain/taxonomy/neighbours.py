"""Which industries are near each other, and the words that say how rather than for whom."""

NEIGHBOURS = """
fintech: banking, payments, lending and mortgage, asset and wealth management, credit unions, insurtech
fintech: SaaS, investment banking and capital markets
banking: credit unions, payments, lending and mortgage, asset and wealth management
banking: investment banking and capital markets
payments: e-commerce, retail tech
credit unions: lending and mortgage
asset and wealth management: investment banking and capital markets, private equity and venture capital
asset and wealth management: life and health insurance
investment banking and capital markets: private equity and venture capital
insurtech: property and casualty insurance, life and health insurance, insurance brokerage, reinsurance
insurtech: health tech
property and casualty insurance: reinsurance, insurance brokerage, life and health insurance
lending and mortgage: residential real estate, car dealers
life and health insurance: hospitals, health tech, payroll and benefits
software: SaaS, IT services, cloud infrastructure, data and AI, cybersecurity
SaaS: cloud infrastructure, data and AI, martech, HR tech, cybersecurity, legal tech, internet platforms
SaaS: insurtech, govtech, proptech, construction tech
martech: digital agency, advertising, market research, data and AI, retail tech
HR tech: staffing and recruiting, payroll and benefits, coaching and training, edtech
legal tech: legal services
cybersecurity: cloud infrastructure, IT services, data and AI
data and AI: cloud infrastructure, information services
IT services: consulting, cloud infrastructure, outsourcing
internet platforms: e-commerce, gaming software, broadcasting and streaming
gaming software: arts and entertainment, broadcasting and streaming, gambling
gaming software: toys and leisure goods
semiconductors: electronic components, computers and devices
electronic components: consumer electronics, industrial automation, electrical equipment, instruments
consumer electronics: home and furniture, computers and devices
computers and devices: telecom equipment, cloud infrastructure
instruments: medical devices, diagnostics, industrial automation
mobile and broadband: telecom equipment, cloud communications, satellite, broadcasting and streaming
cloud communications: SaaS, outsourcing
satellite: space
publishing: broadcasting and streaming, information services, advertising
broadcasting and streaming: arts and entertainment, sports, advertising
information services: market research
information services: lending and mortgage, banking
advertising: digital agency, public relations, market research
events: hotels and resorts, travel agencies and tours, associations
events: arts and entertainment, facility services
consulting: accounting and audit, engineering services, outsourcing, market research
accounting and audit: legal services
engineering services: civil engineering, architecture and design
architecture and design: homebuilding, commercial real estate
architecture and design: home and furniture, digital agency
facility services: property management, commercial real estate, specialty trades, security services
staffing and recruiting: payroll and benefits, coaching and training, consulting
coaching and training: vocational training, consulting
commercial real estate: property management, residential real estate, proptech
residential real estate: homebuilding, property management, proptech
property management: proptech
construction tech: proptech, building materials, civil engineering, homebuilding
civil engineering: building materials, specialty trades
civil engineering: water and waste, rail and transit
building materials: home improvement retail, homebuilding
building materials: specialty trades, forestry and fishing
homebuilding: specialty trades, home improvement retail
specialty trades: home improvement retail
hospitals: medical practices, health tech, senior and home care, mental health, diagnostics
hospitals: medical devices
medical practices: mental health, health tech, diagnostics
health tech: medical devices, SaaS, mental health, wellness and fitness, senior and home care
wellness and fitness: sports, beauty and personal care
wellness and fitness: toys and leisure goods
animal health: pharmaceuticals, pet products
animal health: farming
pet products: toys and leisure goods, food and beverage
childcare: schools, human services
museums and heritage: arts and entertainment, attractions
funeral services: religious organizations
pharmaceuticals: biotech, contract research, pharmacy retail, chemicals
biotech: contract research, diagnostics, agricultural inputs
medical devices: diagnostics, biotech, pharmaceuticals
schools: higher education, edtech
higher education: edtech, vocational training, think tanks
edtech: SaaS, vocational training, coaching and training
federal government: state and local government, military, govtech, international organizations
state and local government: govtech, public safety, schools
public safety: govtech
public safety: security services, military, human services
military: defense
international organizations: human services, think tanks
foundations: human services, associations, higher education
environment and conservation: water and waste, cleantech, forestry and fishing, foundations, human services
environment and conservation: think tanks, farming
human services: senior and home care, mental health, religious organizations
associations: think tanks
e-commerce: fashion retail, retail tech, grocery, internet platforms, parcel and post
grocery: food and beverage, restaurants and food service, pharmacy retail
grocery: farming
fashion retail: apparel and footwear, luxury goods, beauty and personal care
home improvement retail: home and furniture
home improvement retail: machinery
pharmacy retail: medical practices, life and health insurance
wholesale: logistics, grocery
retail tech: SaaS, restaurants and food service
food and beverage: restaurants and food service, farming, agricultural inputs
tobacco and cannabis: food and beverage, farming
beauty and personal care: luxury goods, pharmaceuticals
apparel and footwear: luxury goods, textiles
textiles: home and furniture, fashion retail
toys and leisure goods: apparel and footwear
toys and leisure goods: sports
hotels and resorts: travel agencies and tours, restaurants and food service, travel tech
hotels and resorts: gambling, attractions
gambling: attractions, sports
attractions: arts and entertainment, events
travel agencies and tours: airlines and airports, travel tech, shipping and ports
travel tech: SaaS, airlines and airports, restaurants and food service
farming: agtech, agricultural inputs, forestry and fishing
agricultural inputs: agtech, chemicals, machinery
forestry and fishing: packaging and printing
car manufacturing: automotive suppliers, electric vehicles and mobility, car dealers
automotive suppliers: plastics and rubber, metals and metalworking, electronic components
automotive suppliers: electric vehicles and mobility
automotive suppliers: machinery
electric vehicles and mobility: renewable energy, electrical equipment
electric vehicles and mobility: cleantech, rail and transit
machinery: industrial automation, metals and metalworking, electrical equipment
industrial automation: electrical equipment
packaging and printing: plastics and rubber, food and beverage
packaging and printing: publishing
electrical equipment: electric utilities, renewable energy, cleantech, specialty trades
plastics and rubber: chemicals
metals and metalworking: steel and metals
aerospace: defense, space, airlines and airports
defense: govtech, cybersecurity
oil and gas: chemicals, electric utilities, mining
electric utilities: renewable energy, water and waste, cleantech, state and local government
renewable energy: cleantech
cleantech: water and waste
mining: steel and metals
logistics: trucking, rail and transit, shipping and ports, parcel and post, logistics tech
logistics: commercial real estate, wholesale
trucking: rail and transit, car manufacturing
airlines and airports: logistics
logistics tech: SaaS, retail tech, parcel and post
"""
"""One industry a line and those whose people would have much to say to each other; it holds both ways."""

SECTOR_NEIGHBOURS = """
software: electronics, telecom, professional_services
financial_services: insurance, real_estate, professional_services
healthcare: life_sciences, insurance
media: marketing_services, telecom
marketing_services: professional_services
professional_services: staffing
real_estate: construction
education: nonprofit, staffing, government
government: nonprofit, aerospace_defense
retail: consumer_goods, hospitality
consumer_goods: agriculture, manufacturing
automotive: manufacturing, transport
manufacturing: electronics, materials, aerospace_defense
energy: materials
construction: materials, manufacturing
hospitality: transport
"""
"""Sectors that are near each other as wholes."""

TECHNOLOGY_OF: dict[str, str] = {
    "financial_services": "fintech",
    "insurance": "insurtech",
    "healthcare": "health tech",
    "life_sciences": "health tech",
    "education": "edtech",
    "real_estate": "proptech",
    "construction": "construction tech",
    "government": "govtech",
    "retail": "retail tech",
    "hospitality": "travel tech",
    "agriculture": "agtech",
    "transport": "logistics tech",
    "energy": "cleantech",
    "staffing": "HR tech",
    "marketing_services": "martech",
    "manufacturing": "industrial automation",
    "legal services": "legal tech",
    "accounting and audit": "fintech",
    "architecture and design": "construction tech",
    "defense": "govtech",
    "security services": "cybersecurity",
    "facility services": "proptech",
    "automotive": "electric vehicles and mobility",
}
"""Software for a sector (or for one industry) is an industry of its own: `healthcare SaaS` is health tech."""

GENERIC = frozenset({"software", "SaaS", "IT services", "cloud infrastructure", "internet platforms", "data and AI"})
"""Industries that say how, and give way to a word that says for whom."""

TECHNOLOGY_WORDS = "software saas tech technology technologies platform app apps cloud logiciel tecnologia digital ai"
"""Words that turn a sector into the technology of that sector."""

TOOLS = "tool tools automation engine system systems suite"
"""Words for what is worked with, which is software where the work is done at a desk: `sales tools`."""

SOFTWARE_FOR_WORK = """
martech: ad ads advocacy affiliate audience brand campaign content customer email engagement event feedback influencer
martech: landing lead loyalty newsletter partner proposal prospecting reference referral review sales selling seo social
martech: survey webinar
HR tech: absence applicant candidate compensation employee hiring interview job onboarding people performance
HR tech: recognition resume shift staff talent team timesheet worker workforce
legal tech: clause compliance contract governance lawyer litigation patent signature trademark
fintech: accounting accounts billing budget budgeting expense expenses invoice invoicing investing loan money portfolio
fintech: spend spending tax trading treasury
edtech: academy course exam flashcard homework kids lesson math quiz reading spelling student
health tech: calorie cancer diet doctor meditation nurse nutrition patient prescription sleep symptom therapy
logistics tech: cargo carrier delivery dispatch driver fleet parcel procurement route shipping sourcing supplier truck
retail tech: cash checkout inventory merchandising pricing product shopping
travel tech: booking flight guest itinerary menu reservation trip
agtech: cattle cow crop field harvest livestock vineyard
proptech: apartment landlord lease rent rental tenant
construction tech: architecture bidding blueprint builder estimating jobsite site
cleantech: carbon emission emissions energy
insurtech: claim claims policy underwriting
govtech: ballot citizen permit voting
cybersecurity: fraud identity login password phishing privacy threat vulnerability
data and AI: dashboard data reporting
SaaS: calendar collaboration document meeting productivity project task workflow
cloud infrastructure: api deployment monitoring
"""
"""What software for a kind of work is, by a word of that work, in any number: `hiring platform`."""

WIDE_SECTORS = frozenset({"manufacturing", "professional_services", "consumer_goods", "materials", "software"})
"""Sectors whose name as a whole, at the end of a phrase, says how rather than what: `furniture manufacturing`."""

JOINERS = """
and or for in from without except made using by with serving und y et e oder fur mit im para con por pour dans em com
"""
"""Words between phrases that each name something; within a phrase the last name is the head."""

SOFTWARE_WORDS = {"saas": "SaaS", "software": "software", "logiciel": "software"}
"""What software is for an industry whose technology has no name of its own: `church management software`."""

FILLERS = (
    "the and or of for in a an b2b b2c company companies industry industries sector sectors business "
    "solutions solution products product provider global enterprise mid market large small startup startups "
    "scaleup vertical space field based focused leading group currently mostly mainly und et y e d l de des du la "
    "le les el los for der die das im in to firm organization organisation we are our serving services "
    "service branche secteur providers groups firms organizations institutions suppliers vendors specialists "
    "setor sektor ramo rubro"
)
"""Words that do not tell one industry from another."""
