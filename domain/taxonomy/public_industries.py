"""The industries that serve people: health, schools, government, shops and travel.

`sector: {industry: other names}`, split by `;`; the empty industry holds the names of the sector as a whole.
"""

from domain.taxonomy.kinds import Sector

PUBLIC_INDUSTRIES: dict[Sector, dict[str, str]] = {
    Sector.HEALTHCARE: {
        "": (
            "hcls; healthcare and life sciences; healthcare; health care; health; healthcare industry; "
            "gesundheitswesen; gesundheit; salud; "
            "sante; saude; medical; health and wellness; health services; healthcare services; hc; "
            "health industry; health sector; soins de sante; sector salud; medicine; medizin; patient care; "
            "care; healthcare sector; health systems and services"
        ),
        "hospitals": (
            "hospital; health system; health systems; hospital system; provider; providers; "
            "academic medical center; krankenhaus; hospitales; hopital; healthcare provider; "
            "healthcare providers; hospitals and health care; acute care; children s hospital; "
            "hospital and health care; idn; medical center; kliniken; klinik; clinica; hospitais; clinique; "
            "ambulatory surgery center"
        ),
        "medical practices": (
            "dentists; dentist; doctors; "
            "medical practice; clinic; clinics; physician practice; dental; dentistry; primary care; "
            "physician group; veterinary clinic; dental practice; urgent care; outpatient; dso; "
            "ophthalmology; dermatology; arztpraxis; orthopedics; physical therapy; dental care; "
            "vision care; optometry; fertility; outpatient care; cabinet medical; dental clinic"
        ),
        "health tech": (
            "healthtech; health technology; digital health; healthcare technology; healthcare it; health it; "
            "ehr; emr; telehealth; telemedicine; healthcare software; health software; medical software; "
            "e health; ehealth; healthcare saas; hit; healthcare tech; health information technology; "
            "healthcare analytics; virtual care; care platform; mhealth; patient engagement software; "
            "clinical software; remote patient monitoring; health saas; femtech"
        ),
        "mental health": (
            "behavioral health; behavioural health; psychology; therapy; counseling; addiction treatment; "
            "mental healthcare; psychiatry; mental wellness; substance abuse treatment; counselling; "
            "salud mental; sante mentale"
        ),
        "senior and home care": (
            "senior living; home health; home care; elder care; nursing homes; hospice; assisted living; "
            "long term care; aged care; senior care; skilled nursing; altenpflege; pflege; elderly care; "
            "homecare; social care; home healthcare; pflegeheim; post acute care; disability services; "
            "residential care"
        ),
        "wellness and fitness": (
            "wellness; fitness; gym; gyms; health clubs; yoga; spa; spas; health and fitness; wellbeing; "
            "well being; fitness studio; health club; nutrition coaching; beauty salon; corporate wellness; "
            "fitness tech"
        ),
        "animal health": (
            "veterinary; veterinarian; pet care; pets; vet; tiermedizin; animal care; veterinaria; "
            "pet health; animal hospital; pet services; petcare; pet"
        ),
    },
    Sector.LIFE_SCIENCES: {
        "": (
            "life sciences; life science; lifesciences; bioscience; biosciences; ls; ciencias de la vida; "
            "sciences de la vie; ciencias da vida; biosciences industry"
        ),
        "pharmaceuticals": (
            "drug maker; drug makers; drugmaker; medicines; pharma; pharmaceutical; drug manufacturer; "
            "generics; drugs; biopharma; biopharmaceutical; "
            "biopharmaceuticals; pharmaindustrie; farmaceutica; pharmaceutique; specialty pharma; farma; "
            "pharmaceutical industry; drug development; vaccines; cdmo; consumer health pharma; "
            "farmaceutico; pharmazie; over the counter drugs; drug manufacturing; big pharma; "
            "industria farmaceutica"
        ),
        "biotech": (
            "bio tech; biotechnology; biotechnologie; biotecnologia; genomics; gene therapy; cell therapy; "
            "biologics; synthetic biology; genetics; biotech research; precision medicine; "
            "cell and gene therapy; bioengineering; proteomics; synbio; techbio"
        ),
        "medical devices": (
            "medical device; medtech; med tech; medical technology; medical equipment; devices medical; "
            "diagnostics equipment; medizintechnik; surgical devices; orthopedic devices; medical supplies; "
            "dispositivos medicos; dental devices; medical manufacturing; medical imaging; "
            "dispositifs medicaux; medical device manufacturing; implants; prosthetics; hearing aids; "
            "surgical robotics; equipos medicos"
        ),
        "diagnostics": (
            "clinical laboratory; diagnostic labs; in vitro diagnostics; ivd; lab testing; "
            "laboratory services; diagnostic; clinical lab; clinical laboratories; molecular diagnostics; "
            "labs; labor diagnostik; pathology; diagnostico"
        ),
        "contract research": (
            "cro; clinical research; clinical trials; contract research organization; "
            "clinical research organization; clinical trial services; preclinical; auftragsforschung; "
            "clinical development services; clinical trial"
        ),
    },
    Sector.EDUCATION: {
        "": (
            "education; educational services; bildung; educacion; educacao; ed; teaching; "
            "education industry; learning; education sector; enseignement; edu; erziehung; bildungswesen; "
            "education services; ensino"
        ),
        "schools": (
            "k12; k 12; k-12; school; school district; primary education; secondary education; high school; "
            "elementary school; public schools; schulen; colegios; education k12; charter school; "
            "private school; independent school; k 12 education; schule; ecole; "
            "primary and secondary education; charter schools; k12 education; school districts; "
            "secondary school; enseignement scolaire; escola; school system; preschool; "
            "early childhood education; kindergarten; childcare; child care; daycare"
        ),
        "higher education": (
            "higher ed; university; college; universities; colleges; academia; community college; "
            "business school; hochschule; universidad; universite; universidade; highered; academic; "
            "tertiary education; graduate school; higher ed institution; postsecondary education; he; "
            "universitat; law school; medical school; hochschulen; enseignement superieur; ensino superior; "
            "educacion superior; post secondary"
        ),
        "edtech": (
            "ed tech; education technology; educational technology; elearning; e learning; online learning; "
            "learning platform; education software; educational software; learning technology; lms; "
            "online education; education saas; e-learning; education tech; learning software; learning tech; "
            "mooc; learning management system; digital learning; student software; campus software; "
            "academic software"
        ),
        "vocational training": (
            "vocational; trade school; vocational education; bootcamp; skills training; berufsbildung; "
            "technical college; formacion profesional; driving school; language school; language learning; "
            "formation professionnelle; apprenticeships; test prep; tutoring; adult education; berufsschule; "
            "coding bootcamp; career education"
        ),
    },
    Sector.GOVERNMENT: {
        "": (
            "pubsec; public sec; government; public sector; govt; gov; "
            "public administration; sector publico; secteur public; "
            "offentlicher dienst; offentliche verwaltung; setor publico; gobierno; governo; civil service; "
            "government administration; public service; administration publique; public sector services; "
            "state government and agencies; offentlicher sektor; government agency; public services; "
            "verwaltung; government services; administracion publica; administracao publica; behorde; sled"
        ),
        "federal government": (
            "federal; federal agency; national government; central government; ministry; government federal; "
            "bundesregierung; fed; civilian agency; fedgov; federal agencies; national agency; "
            "tax authority; regulator; regulatory agency; bundesbehorde; ministerio; embassy; "
            "intelligence agency; public finance; social security administration"
        ),
        "state and local government": (
            "local government; state government; municipality; city government; county; city; "
            "county government; municipal; state and local; slg; town; local authority; "
            "municipal government; gemeinde; kommune; kommunalverwaltung; ayuntamiento; mairie; prefeitura; "
            "state agency; council; local council; state & local government; city council; municipalities; "
            "regional government; collectivites territoriales; stadtverwaltung"
        ),
        "public safety": (
            "police; fire department; law enforcement; emergency services; emergency management; polizei; "
            "fire service; first responders; fire and rescue; justice; courts; corrections; judiciary; "
            "public security; ems services; feuerwehr; criminal justice"
        ),
        "military": (
            "armed forces; army; navy; air force; bundeswehr; department of defense; dod; armee; "
            "fuerzas armadas; military services; marines; national guard; veterans affairs"
        ),
        "international organizations": (
            "international affairs; intergovernmental; multilateral; united nations; development bank; "
            "international development; igo; diplomacy; multilateral organization; foreign aid; "
            "international institution; development finance"
        ),
        "govtech": (
            "gov tech; government technology; government software; public sector software; civic tech; "
            "government it; govcon; civictech; public safety software; government saas; gov saas; "
            "public sector technology; smart city; smart cities; government contracting; government tech"
        ),
    },
    Sector.NONPROFIT: {
        "": (
            "nonprofit; non profit; not for profit; ngo; npo; charity; third sector; non-profit; "
            "gemeinnutzig; ong; sin fines de lucro; association; nonprofits; 501c3; civil society; "
            "social sector; non profit organization; verein; nonprofit organization; charities; charitable; "
            "social impact; voluntary sector; nonprofit organizations; not for profits; social enterprise; "
            "nfp; terceiro setor; non profit organization management; organizacion sin fines de lucro; "
            "non governmental organization; asociacion"
        ),
        "foundations": (
            "foundation; philanthropy; grantmaking; stiftung; fundacion; fondation; grant making; "
            "fundraising; community foundation; philanthropic; endowment; fundacao; "
            "philanthropic foundation; fundraising services; donor advised funds"
        ),
        "associations": (
            "trade association; professional association; membership organization; chamber of commerce; "
            "industry association; member association; verband; chamber; trade union; labor union; union; "
            "membership association; unions; standards body; professional society; trade body; society; "
            "industry body; asociacion gremial; gewerkschaft"
        ),
        "religious organizations": (
            "church; religious; faith based; ministry religious; religious institution; kirche; iglesia; "
            "religious institutions; religion; faith; christian ministry; churches; synagogue; mosque; "
            "eglise; igreja"
        ),
        "human services": (
            "social services; community services; humanitarian; human service; social work; food bank; "
            "homeless services; individual and family services; youth services; child welfare; "
            "humanitarian aid; family services; soziale arbeit; community development; "
            "civic and social organization; disaster relief; refugee services"
        ),
        "think tanks": (
            "think tank; policy institute; policy research; public policy; research institute; "
            "research nonprofit; research institution; research; scientific research; research organization; "
            "forschung; forschungsinstitut; investigacion; research services; recherche; research lab; "
            "national laboratory; pesquisa; forschung und entwicklung"
        ),
    },
    Sector.RETAIL: {
        "": (
            "retail; retailer; retailers; retail industry; einzelhandel; handel; comercio; commerce; "
            "minorista; varejo; retail trade; brick and mortar; omnichannel retail; stores; "
            "specialty retail; retail and consumer; commerce de detail; distribucion minorista; "
            "retail sector; comercio minorista; multichannel retail; retail stores; detailhandel; "
            "distribution retail; retail chain"
        ),
        "e-commerce": (
            "online shop; online shops; web shop; webshop; online stores; "
            "ecommerce; e com; ecom; e-com; e-comm; ecomm; online retail; online shopping; dtc; d2c; "
            "direct to consumer; online marketplace; etail; electronic commerce; online store; "
            "internet retail; comercio electronico; comercio eletronico; onlinehandel; e commerce retail; "
            "marketplace; online retailer; web shop; e tail; digital commerce; quick commerce; mail order; "
            "versandhandel; dtc brand; commerce en ligne; vente en ligne; q commerce"
        ),
        "grocery": (
            "supermarket; supermarkets; food retail; grocery retail; grocery store; grocer; groceries; "
            "lebensmitteleinzelhandel; supermercados; convenience store; convenience stores; grocers; "
            "c store; food retailer; supermarches; grande distribution; hypermarket; lebensmittelhandel; "
            "discount supermarket; online grocery"
        ),
        "fashion retail": (
            "apparel retail; clothing stores; department store; department stores; fashion ecommerce; "
            "clothing retail; shoe stores; jewelry retail; fashion retailer; luxury retail; footwear retail; "
            "fast fashion"
        ),
        "home improvement retail": (
            "diy; diy retail; hardware store; furniture retail; home goods retail; home improvement; "
            "baumarkt; furniture stores; garden centers; home furnishings retail; bricolage; home centers; "
            "garden center"
        ),
        "pharmacy retail": (
            "pharmacy; drugstore; pharmacies; drug store; apotheke; farmacia; pharmacie; pharmacy benefit; "
            "drugstores; chemist shop; specialty pharmacy; pharmacy chain; farmacias; parapharmacie"
        ),
        "wholesale": (
            "wholesale distribution; distributor; distribution; wholesaler; grosshandel; b2b distribution; "
            "industrial distribution; mayorista; wholesale trade; distributors; trade wholesale; "
            "import export; import and export; trading company; cash and carry; atacado; wholesalers; "
            "value added reseller; value added distribution; commerce de gros; electrical distribution; "
            "it distribution"
        ),
        "retail tech": (
            "retailtech; retail technology; retail software; pos software; point of sale; commerce platform; "
            "ecommerce platform; ecommerce software; ecommerce technology; commerce software; commerce tech; "
            "ecommerce saas; retail saas; retail media tech; online store builder; "
            "subscription commerce software; merchandising software"
        ),
    },
    Sector.CONSUMER_GOODS: {
        "": (
            "consumer goods; cpg; fmcg; consumer packaged goods; packaged goods; consumer products; "
            "fast moving consumer goods; konsumguter; bienes de consumo; biens de consommation; "
            "bens de consumo; consumer brands; consumer brand; consumer; cpg brand; household goods; "
            "consumer product goods; consumo masivo; gran consumo; grande consommation; b2c goods"
        ),
        "food and beverage": (
            "olive oil; cooking oil; bottled water; mineral water; energy drinks; drinks; juice; "
            "coffee roaster; "
            "coffee roasting; tea; f&b; food; beverage; beverages; food & beverage; food production; "
            "food manufacturing; "
            "food processing; soft drinks; alcoholic beverages; brewery; wine; lebensmittel; alimentos; "
            "agroalimentaire; food industry; food and drink; wine and spirits; spirits; beer; "
            "alimentos y bebidas; snacks; food beverage; packaged food; winery; getranke; "
            "lebensmittelindustrie; agroalimentario; brewing; bottling; dairy products; food products; "
            "food and beverages; meat processing; coffee; confectionery; bakery; nutrition; "
            "food manufacturer; alimentacion; bebidas; alimentos e bebidas; distillery; plant based food; "
            "frozen food; food company; dietary supplements"
        ),
        "beauty and personal care": (
            "beauty; cosmetics; personal care; skincare; skin care; fragrance; hair care; toiletries; "
            "kosmetik; cosmetica; cosmetique; beauty products; makeup; health and beauty; haircare; "
            "cosmeticos; cosmetiques; hygiene products; beauty care; belleza; beaute; beauty and cosmetics; "
            "perfume; hygiene"
        ),
        "apparel and footwear": (
            "apparel; fashion; clothing; footwear; textiles apparel; sportswear; shoes; mode; moda; "
            "bekleidung; apparel and fashion; fashion brand; garments; apparel & fashion; activewear; ropa; "
            "athletic apparel; outdoor apparel; fashion industry; denim; vestuario; outdoor gear; "
            "accessories; eyewear; clothing brand; intimate apparel; workwear"
        ),
        "luxury goods": (
            "luxury; jewelry; watches; jewellery; luxury goods and jewelry; luxus; lujo; luxe; luxury brand; "
            "fine jewelry; luxo; haute couture; luxury fashion; luxury brands; luxury goods & jewelry; "
            "luxury watches"
        ),
        "home and furniture": (
            "furniture; home goods; home furnishings; housewares; appliances; household appliances; mobel; "
            "muebles; home decor; furnishings; kitchenware; mattresses; home appliances; moveis; meubles; "
            "white goods; household products; bedding; haushaltsgerate; consumer appliances; office furniture"
        ),
        "toys and leisure goods": (
            "toys; sporting goods; games and toys; leisure goods; bicycles; outdoor equipment; spielwaren; "
            "musical instruments; baby products; juguetes; toy; jouets; brinquedos; hobby; sports equipment; "
            "fitness equipment; pet food; pet products; outdoor products; leisure products; school supplies; "
            "toys and games; outdoor recreation; pet supplies; bikes"
        ),
        "tobacco and cannabis": (
            "tobacco; cannabis; vaping; cigarettes; marijuana; hemp; cbd; tabac; tabaco; tabak; nicotine; "
            "medical cannabis; legal cannabis; vape"
        ),
    },
    Sector.HOSPITALITY: {
        "": (
            "hospitality; tourism; travel and tourism; hospitality and travel; travel and hospitality; "
            "leisure; tourismus; turismo; tourisme; leisure and travel; gastgewerbe; hospitality industry; "
            "leisure and tourism; travel and leisure; hospitality and leisure; hotellerie restauration; "
            "leisure travel and tourism; hosteleria; travel & hospitality; hospitality services; "
            "leisure industry"
        ),
        "hotels and resorts": (
            "hotel; hotels; resorts; resort; lodging; hotellerie; hoteles; accommodation; short term rental; "
            "vacation rentals; hotels and lodging; hotel industry; vacation rental; hoteis; hotel chain; "
            "motels; serviced apartments; timeshare; hotel management; hotelgewerbe"
        ),
        "restaurants and food service": (
            "restaurant; restaurants; food service; foodservice; quick service restaurant; qsr; catering; "
            "fast food; gastronomie; cafe; bars; gastronomia; restaurantes; restauration; food services; "
            "coffee shops; fast casual; restaurant chain; food delivery; bars and restaurants; "
            "cloud kitchen; food and beverage service; contract catering; cafes; meal delivery; coffee shop; "
            "pubs; food & beverage services; restauracion; food tech; foodtech; ghost kitchen"
        ),
        "travel agencies and tours": (
            "travel; travel agency; tour operator; travel services; business travel; corporate travel; "
            "reisen; viajes; travel agencies; reiseburo; reisebranche; voyage; voyages; viagens; "
            "travel industry; tours; travel management; tmc; leisure travel; online travel; ota; "
            "tourist board; destination marketing; travel retail; destination management; tour operators; "
            "agencia de viajes"
        ),
        "travel tech": (
            "traveltech; travel technology; travel software; hotel software; hospitality technology; "
            "hospitality tech; hospitality software; restaurant tech; restaurant technology; "
            "booking platform; hotel tech; restaurant software; travel saas; online booking; "
            "property management system hotel; hoteltech; hospitality saas"
        ),
        "gambling": (
            "casino; casinos; betting; lottery; sports betting; gambling and casinos; glucksspiel; casino gaming; "
            "lotteries; wagering; apuestas; igaming; sportsbook; bookmaker; online casino; paris sportifs; bingo"
        ),
        "attractions": "theme park; theme parks; amusement; amusement parks; zoo; cinema; cinemas; ski resort",
    },
}
