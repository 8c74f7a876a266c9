"""The words industries are named by, and the words that only qualify them."""

from domain.replies.words import phrases, vocabulary

INDUSTRY_WORDS = vocabulary(
    """assicurazioni sanità moda logistica edilizia ristorazione verzekeringen zorg onderwijs logistiek bouw
    nanotech fashiontech suptech
    observability
    accounting adtech advertising aerospace agency agencies agribusiness agriculture agritech agtech airline
    airlines analytics apparel architecture asset-management automation automobile automotive aviation
    banking bank banks beauty beverage beverages biomedical biopharma biotech biotechnology blockchain
    broadcasting brewing catering chemical chemicals childcare civic cleantech climate climatetech clinics
    clothing cloud cloud-computing coaching communications computing construction constructiontech
    consulting consultancy consumer cosmetics cpg crowdfunding crypto cryptocurrency cyber cyber-security
    cybersecurity dairy defence defense dental devops devtools diagnostics distribution e-com e-commerce
    e-learning ecom ecommerce edtech education elearning electronics energy engineering entertainment
    environmental esports events eyewear facilities farming fashion film finance financial fin-tech fintech
    finserv fishing fitness fmcg food foodservice foodtech footwear forestry freight furniture gaming games
    geospatial genomics government govtech grocery healthcare health healthtech health-tech higher-ed
    highered homebuilding hospitality hospitals hospital hotels hotel housing hr hrtech hr-tech hvac
    hydrogen industrial infosec infrastructure insurance insurtech insuretech insure-tech internet
    investment investments iot it itsm jewelry law lawtech legal legaltech legal-tech leisure lending
    life-sciences lifesciences logistics logtech luxury machinery manufacturing maritime martech mar-tech
    marine mechanical media medical medtech med-tech metals mining mobility mortgage mortgages music
    nanotech nonprofit non-profit nonprofits not-for-profit ngo nutrition oil optics outsourcing packaging
    paper payments petrochemicals petroleum pharma pharmaceutical pharmaceuticals philanthropy photonics
    plastics ports power printing procuretech property proptech prop-tech publishing rail railway railways
    real-estate realestate recreation recruiting recruitment recycling regtech renewable renewables research
    restaurant restaurants retail retailtech robotics saas security semiconductor semiconductors semis
    shipping software space sports sport sportstech staffing steel streaming supplychain surveying
    sustainability technology tech telco telecom telecoms telecommunications telehealth telemedicine textile
    textiles theatre timber tobacco tourism toys trade transport transportation travel traveltech trucking
    utilities utility vc veterinary warehousing waste water wealth wealthtech wealth-tech wellness wholesale
    wine k12 k-12 edu cpg/fmcg bpo msp mssp reit pe b2b-saas agencyland insurer insurers hospitals charity
    charities museums museum bauwesen bau baugewerbe bildung chemie dienstleistung dienstleistungen
    einzelhandel elektronik elektrotechnik energie energieversorgung energiewirtschaft entsorgung ernährung
    fahrzeugbau finanzen finanzwesen finanzdienstleistung finanzdienstleistungen finanzdienstleister
    forschung gastgewerbe gastronomie gesundheit gesundheitswesen gesundheitsbranche großhandel handel
    handwerk hotellerie immobilien industrie konsumgüter kosmetik landwirtschaft lebensmittel logistik
    luftfahrt maschinenbau anlagenbau medien medizin medizintechnik mobilität möbel öffentlicher pharmazie
    raumfahrt sanitär software stahl telekommunikation tourismus transport umwelt umwelttechnik
    unternehmensberatung verlag verlagswesen verpackung versicherung versicherungen versorgung verteidigung
    verwaltung wasserwirtschaft werbung wohnungswirtschaft automobil automobilindustrie halbleiter beratung
    verkehr textil mode spielwaren agricultura agroindustria agro alimentación alimentos alimentaria
    asegurador aseguradora aseguradoras automoción automotriz alimentação alimenticia alimentício handwerk
    verkehr werkzeugbau educativa tecnológica energética logístico financieras bancarias química
    farmacéuticas turística turístico agrícola editorial automoviles aviación banca bancario bancaria
    bebidas bienes biotecnología ciberseguridad comercio construcción consultoría consumo cosmética defensa
    deportes distribución educación educativo energía energías energético entretenimiento farma farmacéutica
    farmacéutico farmacia financiero financiera finanzas formación gobierno hostelería hotelería hotelera
    industria inmobiliario inmobiliaria ingeniería logística manufactura maquinaria medios metalurgia
    minería moda movilidad petróleo publicidad químico química renovables restauración vinos vino retail
    salud sanidad sanitario seguros siderurgia tecnología tecnológico telecomunicaciones textil transporte
    turismo videojuegos aeroespacial aéronautique aérien aérospatiale agriculture agroalimentaire
    agroalimentario alimentation assurance assurances automobile banque bancaire bâtiment bâtiments
    biotechnologie btp chimie commerce conseil construction cosmétique cosmétiques cybersécurité défense
    distribution édition éducation électronique énergie énergies énergétique enseignement environnement
    ferroviaire finance formation grande hôtellerie immobilier industrie industriel industrielle
    informatique ingénierie jeux logistique logiciel logiciels luxe manufacturier médias médical métallurgie
    mobilité mode numérique nucléaire pharmaceutique pharmacie plasturgie publicité renouvelables
    restauration retail santé sidérurgie spatial spiritueux sport technologie technologies télécoms
    télécommunications textile tourisme transport transports viticole agricultura agronegócio agropecuária
    alimentos alimentício aeroespacial automotivo automotiva automóveis aviação bancário bebidas bens
    biotecnologia cibersegurança comércio construção consultoria cosméticos defesa educação educacional
    energia entretenimento esportes farmacêutica farmacêutico finanças financeiro governo hotelaria
    imobiliário imobiliária indústria logística manufatura máquinas metalurgia mídia mineração moda
    mobilidade papel celulose petróleo publicidade química químico saneamento saúde seguros seguradora
    siderurgia tecnologia telecom telecomunicações têxtil transporte transportes turismo varejo games
    hospitalar segurador"""
)
"""Any one of these makes a phrase of known words an industry."""

INDUSTRY_QUALIFIERS = vocabulary(
    """b2b b2c b2b2c d2c dtc enterprise digital online smart industrial commercial consumer corporate global
    regional smb sme mid-market private public sector social professional specialty specialised specialized
    vertical horizontal services service solutions solution systems products product goods equipment devices
    device materials parts components chain supply care sciences science life management data information
    big machine learning ai artificial intelligence human resources people customer marketing sales
    workforce content project applications application apps app mobile web platform platforms marketplace
    marketplaces hardware network networking design development community membership associations
    association clean green renewable solar wind nuclear electric electrical vehicle vehicles gas real
    estate pet home building buildings fast moving packaged personal children mental oil business process
    processing integration cloud storage gig economy higher secondary primary schools school universities
    university local state federal central nonprofit capital venture equity hedge fund funds asset wealth
    credit cards card unions union debit rail air sea road last mile third-party 3pl quick food drink foods
    drinks beverages spirits lifestyle outdoor sporting household durable luxury medical clinical hospital
    patient patients pharmacy dental animal b2g govt public-sector privately tech tec technologies
    technology space industry industries law test measurement control controls customers contact center
    centre call creator travel mid size mid-size mid-sized contract heavy light precision food öffentliche
    öffentlicher öffentlichen dienst privater erneuerbare erneuerbaren technische technik sektor branche
    mittelstand güter dienste sector servicios sistemas bienes raíces gran público privado pública masivo
    renovables financieros financieras profesionales digital digitales industrial electrónico medios salud
    capital humano secteur services systèmes biens grande consommation public privé publique renouvelables
    financiers professionnels numérique médico social sociale setor serviços sistemas bens público privado
    renováveis financeiros financeira profissionais digital civil óleo gás consumo eletrônico"""
)
"""Words that may stand beside an industry word but name no industry alone."""

INDUSTRY_JOINTS = vocabulary(
    """l' d' and & / + - for of the de del la las los y e et du des le les l d und für der die das da do das dos
    para en in to
    (und) o a al"""
)

INDUSTRY_PHRASES = phrases(
    """real estate, life sciences, life science, oil and gas, oil & gas, supply chain, financial services,
    public sector, professional services, human resources, consumer goods, consumer packaged goods,
    consumer products, higher education, higher ed, venture capital, private equity, wealth management,
    asset management, capital markets, artificial intelligence, ai, machine learning,
    information technology, information services, data infrastructure, data management, market research,
    marketing technology, marketing tech, sales tech, salestech, ad tech, ed tech, fin tech, health tech,
    med tech, legal tech, prop tech, insur tech, hr tech, clean tech, climate tech, food tech, gov tech,
    mar tech, people analytics, developer tools, dev tools, customer data platforms, contact centers,
    contact center, social impact, social services, third sector, event tech, event technology,
    facility management, facilities management, credit unions, pet food, pet care, pet health, data privacy,
    identity management, music licensing, employee wellness, fleet management, administración pública,
    administração pública, administration publique, educación superior, educação superior, ensino superior,
    enseignement supérieur, energía solar, energia solar, énergie solaire, food and beverage,
    food & beverage, f&b, home goods, medical devices, medical device, renewable energy, clean energy,
    electric vehicles, solar, wind energy, power generation, building materials, heavy equipment,
    managed services, it services, business services, electronic components, animal health, mental health,
    behavioral health, senior living, elder care, building products, digital health, public health,
    public safety, local government, state government, federal government, civil society,
    media and entertainment, media & entertainment, video games, marketplace, marketplaces, digital assets,
    web3, open source, knowledge management, erneuerbare energien, öffentlicher dienst, öffentlicher sektor,
    öffentliche verwaltung, sondermaschinenbau, bienes raíces, gran consumo, consumo masivo, sector público,
    servicios financieros, energías renovables, servicios profesionales, comercio electrónico,
    tercer sector, recursos humanos, medios de comunicación, grande distribution, services financiers,
    secteur public, énergies renouvelables, biens de consommation, grande consommation, ressources humaines,
    économie sociale, jeux vidéo, e-santé, bens de consumo, setor público, serviços financeiros,
    energia renovável, energias renováveis, terceiro setor, papel e celulose, óleo e gás,
    mercado financeiro, construção civil, petróleo e gás, mercado imobiliário, comércio eletrônico"""
)
"""Industries no single word of which would say so."""

INDUSTRY_ENDINGS = vocabulary(
    """tech branche industrie wirtschaft versicherung versicherungen software handel technik gewerbe wesen bau
    dienstleister dienstleistungen logistik immobilien bank energie medien telecom industry zulieferer
    hersteller anbieter verwaltung technologie wirtschaft markt handwerk verkehr automation werkzeuge
    technologien"""
)
"""Ends of compounds that are industries: `Automobilindustrie`, `Fintech`, `Sondermaschinenbau`."""

MARKET_NOUNS = vocabulary(
    """industry industries sector space vertical world field business market realm arena niche domain
    branche bereich umfeld sektor
    sector industria rubro mundo mercado ámbito
    secteur domaine industrie milieu univers monde
    setor ramo segmento área mercado indústria mundo"""
)
"""Nouns that say `what comes beside me is an industry`: the insurance industry, o setor de saúde."""

BUSINESS_NOUNS = vocabulary(
    """scaleups scale-ups firms vendors brands clients company companies startup start-up startups scaleup
    scale-up firm vendor provider business shop platform agency outfit player org organization organisation
    house group corporation enterprise brand maker co supplier manufacturer consultancy unicorn marketplace
    subsidiary division nonprofit practice distributor operator carrier retailer producer leader specialist
    giant app tool unternehmen firma anbieter hersteller konzern dienstleister mittelständler agentur
    startup empresa compañía startup firma proveedor agencia consultora entreprise société startup éditeur
    boîte agence cabinet pme eti fournisseur scale-up empresa startup companhia fornecedora agência"""
)
"""Nouns that say `what comes beside me is what the employer does`: a healthcare SaaS company."""

SIZE_WORDS = vocabulary(
    """small mid-size mid-sized midsize midsized large big fast-growing growing leading global international
    national regional local tiny early-stage late-stage seed series venture-backed vc-backed bootstrapped
     privately-held family-owned family-run employee-owned listed remote-first remote mid
    medium medium-sized sized boutique young new old established great cool little nice us uk eu european
    american german french spanish british canadian brazilian dutch swiss nordic scandinavian australian
    indian based headquartered owned a b c d person people employee employees pre-ipo post-ipo fully
    distributed female-founded klein kleine kleines kleiner mittelständisches mittelständischer
    mittelständische großes großer große führendes führender führende junges deutsches deutscher schweizer
    österreichisches pequeña gran grande mediana líder joven nueva petite grande jeune belle pequena grande
    média jovem nova"""
)
"""Words before a business noun that tell its size, age or home, not its trade."""

SECTOR_LEADS: dict[str, frozenset[str]] = {
    "en": vocabulary("in within from across we're"),
    "de": vocabulary("in im aus beim"),
    "es": vocabulary("en del somos in"),
    "fr": vocabulary("dans en du sommes in"),
    "pt": vocabulary("no na nos nas do da em somos in"),
}
"""Words before which an industry alone says where its author works: `in fintech`, `dans l'assurance`."""

SECTOR_OF = vocabulary("of for de del du des von der da do d' di in para pour im aus für en dans")
"""Words between a business noun and its industry: `una empresa de seguros`."""

SECTOR_ARTICLES = vocabulary("the la le el der die den dem o a os as les los las l'")
"""Articles between those words and the industry."""

VAGUE_WORDS = vocabulary("company business space market customer customers people community same right wrong")
"""Words that, before `industry` or `space`, name none."""
