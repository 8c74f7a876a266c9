"""Which of two industries is nearer a third, by what makes it hard: `anchor > nearer > farther`."""

SHORT_FORMS = """
FinServ > banking > fin manufacturing
FS > asset management > film studios
CPG > consumer packaged goods > GPS devices
FMCG > packaged food > financial markets
e-com > online shops > e-bikes
HCLS > hospitals > high-class hotels
A&D > defense contractor > art and design
O&G > upstream oil > organics and gardening
P&C > property insurance > PCs
QSR > fast food > quantum sensors
3PL > freight forwarding > 3D printing
BPO > outsourcing > bookshops
PE > venture capital > physical education
VC > private equity > video chat
NGO > charity > nanotech
MSP > IT services > medical spa
ISV > software vendor > ice vending
SMB SaaS > B2B software > small farms
DTC > e-commerce > dentistry
IoT > connected devices > tourism
CRE > commercial real estate > crypto
AEC > architecture firm > aircraft engines
GovCon > federal contractor > gourmet confectionery
higher ed > university > film editing
K12 > public schools > 12V batteries
RE > property management > recycling
telco > mobile operator > teleshopping
pharma > drug maker > farm equipment
semi > chip maker > semi trucks
EV > electric cars > events
"""

SAME_WORDS = """
healthcare software > digital health > hardware stores
bank software > fintech > food bank
food bank > hunger charity > retail bank
law enforcement > police > law firm
law firm > legal services > law enforcement
medical devices > diagnostics > mobile devices
life insurance > health insurance > life sciences
life sciences > biotech > life insurance
oil and gas > petroleum refining > olive oil
water utility > power utility > bottled water
bottled water > soft drinks > water utility
game studio > video games > hunting game
film production > movie studio > plastic film
plastic film > packaging > film production
car insurance > property insurance > car dealer
car dealer > automotive retail > car insurance
real estate software > proptech > real estate agency
travel software > travel tech > antivirus software
data center > cloud hosting > community center
security guards > facility services > securities trading
cybersecurity > cloud security software > security guards
energy drinks > beverages > wind energy
solar energy > wind power > energy drinks
paper mill > packaging > newspaper
newspaper > magazine publishing > paper mill
space industry > satellites > office space
coworking space > commercial real estate > space industry
sports team > entertainment > sports cars
fashion brand > apparel > brand agency
brand agency > advertising > fashion brand
shipping company > logistics > online shopping
building materials > construction > team building
home care > nursing home > home decor
home decor > furniture > home care
chemical distribution > chemicals > film distribution
medical cannabis > cannabis dispensary > medical school
medical school > university > medical cannabis
music streaming > record label > stream restoration
pet food > animal health > restaurant
wedding venue > event planning > venture capital
"""

NEIGHBOURS = """
banking > payments > mining
insurance > insurtech > forestry
hospital > medical practice > steel
pharmaceuticals > contract research > trucking
SaaS > IT services > farming
advertising > public relations > oil and gas
staffing > HR tech > semiconductors
grocery > restaurants > aerospace
airline > hotels > accounting
car maker > auto parts > book publishing
university > edtech > chemicals
city government > govtech > luxury goods
charity > foundation > machine tools
machinery > industrial automation > banking
utilities > renewable energy > fashion
mining > steel > software
logistics > supply chain software > hospital
law firm > legal tech > grocery
consulting > accounting firm > agriculture
real estate > proptech > biotech
telecom > satellite > apparel
semiconductors > electronics > nonprofit
farming > agtech > wealth management
beauty > luxury goods > defense
hotel > restaurant > insurance
video games > internet platforms > water utility
newspaper > broadcasting > plastics
construction > building materials > pharma
defense > aerospace > consumer packaged goods
cyber security > cloud software > toys
"""

LANGUAGES = """
Versicherung > insurance > Verlag
Bankwesen > banking > Bauwesen
Gesundheitswesen > hospital > Gebäudetechnik
Maschinenbau > machinery > Mode
Automobilindustrie > auto parts > Autoren
Chemie > chemicals > Kino
Handel > retail > Handwerk
Bildung > education > Bild und Ton
Öffentlicher Dienst > government > Kundendienst
Lebensmittel > food > Leben-Versicherung
assurance > insurance > quality assurance lab
banque > banking > boulangerie
santé > healthcare > satellite
immobilier > real estate > automobiles
grande distribution > supermarkets > film distribution
énergie > utilities > éducation
bâtiment > construction > bateaux
seguros > insurance > cybersecurity
banca > financial services > bars
salud > hospitals > salons
construcción > building > education
educación > schools > edición
alimentación > food > alimony law
saúde > healthcare > sawmills
varejo > retail > aviation
imobiliário > real estate > mobiliário
"""

BEGINNINGS_THAT_ARE_WORDS = """
con goods > CPG > construction
info sec > cybersecurity > information services
non-prof > charity > professional services
marketing research > market insights > marine biology
consumer elec > electronics > consumer lending
low-code > SaaS > bar code printing
serviced offices > commercial real estate > food services
"""

THE_LAST_WORD_IS_THE_HEAD = """
airline catering > food services > airline
healthcare staffing > recruitment > hospital
hospital construction > building contractor > hospital
music lessons > driving school > music streaming
catering for airlines > restaurants > airport
farm-to-table restaurant > food service > crop farming
tobacco retail chain > stores > cannabis growing
cheese manufacturing > food and beverage > industrial machinery
biotech tools > genomics > hand tools
wind, sails and masts > solar energy > music festival
"""

WORDS_THAT_MISLEAD = """
nuclear medicine > radiology clinic > nuclear power
cloud seeding > weather services > cloud computing
olympic games > sports events > video games
river bank restoration > environmental conservation > banking
oil painting > art gallery > oil and gas
wind instruments > musical instruments > wind energy
chip manufacturing > semiconductors > potato snacks
container software > cloud infrastructure > container shipping
game reserve > wildlife conservation > game development
"""

WHO_DOES_IT_OR_WHAT_IS_DONE = """
bus manufacturer > truck maker > bus tours
wealth managers > private banking > health managers
vegetable growers > crop farming > vegetable oil
"""

WHATEVER_THE_NUMBER = """
breweries > beverage company > brewpub software
distillery > spirits > fintech
music festival > concerts > music software
"""

ACTIVITIES_AND_SELF_DESCRIPTIONS = """
airlines > flag carrier > airbrush studio
computer games > mobile game publisher > casino
packaging > boxes and bottles maker > packaged vacations
private equity > buyout fund > gym
trucking > road freight > truck manufacturing
gambling > betting and slots > gamification software
alternative medicine > acupuncture and homeopathy > alternative energy
child day care services > kindergarten > day trading
general freight trucking > haulier > general insurance
nursing care facilities > elderly care homes > plant nurseries
Bauwesen > construction company > bauble shop
Immobilier > property manager > mobile phones
Assurances > insurer > quality assurance software
"""

NICKNAMES = """
Wall Street > trading desk > street cleaning
Big Pharma > vaccines > big-box stores
Capitol Hill > ministry > hill farming
Tinseltown > film crew > tin cans
Bay Street brokers > stock exchange > bay windows
Detroit > carmaker > detox
ivory tower > university > tower cranes
cops > sheriff > cotton crops
Silicon Valley > software startup > silicone
big rigs > haulage > wigs
feds > IRS > feed mill
third sector > charity > third-party logistics
"""

WHAT_IS_MADE_OR_SOLD = """
Hammers & Wrenches > hand tools > hammered dulcimers
Pots & Pans > kitchenware > potash
Nuts & Bolts > screws and rivets > nuts and raisins
Pillows & Duvets > bedding > pills
Tractors > excavators > tractor insurance
Wedding Dresses > bridal shop > salad dressing
Crutches & Walkers > wheelchairs > sidewalks
Violins > guitars > violence prevention
Posters & Flyers > print shop > flying schools
Chainsaws > power tools > supply chains
Tequila & Rum > distillery > rum-running museum
Barley & Oats > grain growers > boats
Bathtubs & Sinks > faucets > bath salts
Mascara & Lipstick > cosmetics > mascot costumes
Syringes > hospital supplies > syrups
Roof tiles > bricks > textiles
"""

SOFTWARE_BY_ITS_WORK = """
Hiring platform > applicant tracking software > train platforms
Sales tools > CRM vendor > garden tools
Invoice automation > expense management software > factory automation
Contract review tools > eDiscovery > hand tools
Student app > e-learning > apple growers
Employee recognition software > HR tech > image recognition
Rent app > real estate software > car rental
Patient engagement platform > telehealth > oil platform
Customer reference software > marketing technology > reference library
Password vault > cybersecurity > bank vaults
Dashboard tools > business intelligence > garden tools
Menu app > restaurant software > app development
"""

GERMAN_WORDS_IN_ONE = """
Musikindustrie > record label > Industriereinigung
Lebensversicherungsgesellschaft > insurer > reinsurance tower
Privatklinik > hospital > Privatbank
Möbelhersteller > sofas > Mobilfunk
Sportartikelhersteller > sporting goods > Spediteur
Fachverlag > book publisher > Fachhochschule
Gesundheitswirtschaft > healthcare > Forstwirtschaft
Tabakindustrie > cigarettes > Textilindustrie
"""

TRADES_AND_TREATMENTS = """
Cooking classes > language school > cookware
Graffiti removal > street cleaning > removals
Hair extensions > beauty salon > loft extensions
Fliesenleger > painters and plumbers > Verlag
Ayuda a domicilio > nursing home > domicile registration
Soins à domicile > home health > do-it-yourself
Divisas > foreign exchange > divisional sports
Ensayos clínicos > clinical trials > clinical waste
Casa de cambio > currency exchange > casa rural
Panadería > bakery > papelería
Écoles de langues > language school > primary school
Câmbio e corretagem > brokerage > camping
"""

NAMES_WITHIN_OTHERS = """
Tier 1 bank > Retail Banking > Automotive Suppliers
Gasversorgung > Natural Gas Utility > Gastronomie
Elevator music > Music licensing > Elevator Manufacturing
Power tools > Hardware Manufacturing > Power Utilities
Private security guards > Facility Services > Cyber Security
Cremation > Funeral Homes > Creameries
Financial instruments > Capital Markets > Surgical Instruments
"""
