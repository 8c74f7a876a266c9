"""The industries that serve people: schools, government and causes.

`sector: {industry: other names}`, split by `;`; the empty industry holds the names of the sector as a whole.
"""

from domain.taxonomy.kinds import Sector

PUBLIC_INDUSTRIES: dict[Sector, dict[str, str]] = {
    Sector.EDUCATION: {
        "": (
            "education; educational services; bildung; educacion; educacao; ed; teaching; education industry; "
            "learning; education sector; enseignement; edu; erziehung; bildungswesen; education services; ensino; "
            "pedagogy; bildungseinrichtung; educational institution; educational institutions; educators; education "
            "nonprofit; student exchange; student exchange program; student exchange programs; exchange programs; "
            "study abroad; education consulting; education charity; schooling; ensenanza; classrooms; educatif"
        ),
        "schools": (
            "k12; k 12; k-12; school; school district; primary education; secondary education; high school; elementary "
            "school; public schools; schulen; colegios; education k12; charter school; private school; independent "
            "school; k 12 education; schule; ecole; primary and secondary education; charter schools; k12 education; "
            "school districts; secondary school; enseignement scolaire; escola; school system; academy trust; "
            "grundschule; lycee; escuela; escuelas; special education; homeschooling; boarding school; primary school; "
            "gymnasium schule; colegio; school board; after school program; instituto de secundaria; teachers and "
            "pupils; isd"
        ),
        "childcare": (
            "nursery; toddlers; preschool; early childhood education; kindergarten; child care; daycare; montessori; "
            "kita; early education; early years; pre k; nursery school; day care; child day care; creche; guarderia; "
            "jardim de infancia; kindertagesstatte; babysitting; after school care; nanny agency; garderie; child "
            "minders; playgroup; au pair agency; child minding; early learning"
        ),
        "higher education": (
            "higher ed; university; college; universities; colleges; academia; community college; business school; "
            "hochschule; universidad; universite; universidade; highered; academic; tertiary education; graduate "
            "school; higher ed institution; postsecondary education; he; universitat; law school; medical school; "
            "hochschulen; enseignement superieur; ensino superior; educacion superior; post secondary; polytechnic; "
            "art school; music conservatory; conservatory; faculty; fachhochschule; grande ecole; faculdade; student "
            "services; university hospital education; dental school; nursing school; nursing schools; seminary; "
            "college education; alumni relations; institute of technology; university press office; campus with "
            "degrees; campus; university campus; business schools; mba; degrees; research university; ivory tower; "
            "ivy league; uni; postgraduate studies; campuses; med school"
        ),
        "edtech": (
            "ed tech; education technology; educational technology; elearning; e learning; online learning; learning "
            "platform; education software; educational software; learning technology; lms; online education; education "
            "saas; e-learning; education tech; learning software; learning tech; mooc; learning management system; "
            "digital learning; student software; campus software; academic software; e learning provider; e learning "
            "providers; online course; online courses; virtual classroom; student information system; educational "
            "apps; educational games; exam software; online tutoring; online school; online courses platform; e "
            "learning platform; learning app; language learning app; tutoring app; test prep software; classroom "
            "software; lernplattform; cursos online; online academy"
        ),
        "vocational training": (
            "dance lessons; salsa dancing; tutors; private tutoring; vocational; trade school; vocational education; "
            "bootcamp; skills training; berufsbildung; technical college; formacion profesional; driving school; "
            "language school; language learning; formation professionnelle; apprenticeships; test prep; tutoring; "
            "adult education; berufsschule; coding bootcamp; career education; vocational schools; technical schools; "
            "technical training; flight school; flight training; pilot training; driving lessons; fahrschule; auto "
            "ecole; autoescuela; cooking school; culinary school; beauty school; barber schools; secretarial schools; "
            "dance school; music school; music lessons; apprenticeship training; career college; career training; exam "
            "preparation; english classes; sprachschule; academia de idiomas; art classes; cosmetology schools; "
            "sailing school; ski school; surf school; swim school; swimming lessons; riding school; test preparation; "
            "further education; vocational college; maritime academy; welding school; vocational rehabilitation; trade "
            "schools; software engineering bootcamp; truck driving school; ausbildung; lycee professionnel; ecole de "
            "langues; nachhilfe; clases particulares; soutien scolaire; volkshochschule; sat prep; senai; cours de "
            "langue; piano lessons; cooking classes; bartending school; real estate school; insurance licensing "
            "school; language courses; english lessons; lessons; classes; courses; insurance school; drama school; "
            "film school; fashion school; massage school; pottery classes; cram school; interpreters school; hotel "
            "school; hospitality school; acting school; medical coding school; skills schools"
        ),
    },
    Sector.GOVERNMENT: {
        "": (
            "pubsec; public sec; government; public sector; govt; gov; public administration; sector publico; secteur "
            "public; offentlicher dienst; offentliche verwaltung; setor publico; gobierno; governo; civil service; "
            "government administration; public service; administration publique; public sector services; state "
            "government and agencies; offentlicher sektor; government agency; public services; verwaltung; government "
            "services; administracion publica; administracao publica; behorde; sled; executive offices; legislative "
            "offices; legislature; parliament; politics; political organizations; political party; election campaigns; "
            "political campaign; elections; civil servants; offentliche hand; public institution; public institutions; "
            "public body; public bodies; service public; servicio publico; funcion publica; quango; crown corporation; "
            "statutory body; regierung; capitol hill; bureaucracy; ministries and agencies; state owned; public "
            "authorities; public offices; official agencies; staatsdienst; fonction publique; servico publico; "
            "servicios publicos estatales; poder publico"
        ),
        "federal government": (
            "federal; federal agency; national government; central government; ministry; government federal; "
            "bundesregierung; fed; civilian agency; fedgov; federal agencies; national agency; tax authority; "
            "regulator; regulatory agency; bundesbehorde; ministerio; embassy; intelligence agency; public finance; "
            "social security administration; customs; border control; tax administration; tax office; revenue service; "
            "treasury department; ministry of finance; ministry of health; space agency; consulate; social security; "
            "pension authority; patent office; national archives; immigration services; ministerio de salud; "
            "finanzamt; food and drug regulator; environmental agency; environment agency; environmental protection "
            "agency; weather bureau; national weather service; meteorological office; met office; statistics office; "
            "public health agency; national park service; government ministries; city and federal agencies; ministry "
            "of; government department; ministere; customs authority; treasury; irs; department of energy; department "
            "of state; census bureau; whitehall; white house; congress; bundestag; hacienda; impots; border agency; "
            "feds; ministerium"
        ),
        "state and local government": (
            "local government; state government; municipality; city government; county; city; county government; "
            "municipal; state and local; slg; town; local authority; municipal government; gemeinde; kommune; "
            "kommunalverwaltung; ayuntamiento; mairie; prefeitura; state agency; council; local council; state & local "
            "government; city council; municipalities; regional government; collectivites territoriales; "
            "stadtverwaltung; public works; public works department; province; provincial government; landkreis; "
            "landesregierung; bezirksamt; rathaus; comune; municipalidad; comunidad autonoma; department of "
            "transportation; housing authority; parks and recreation; public housing; urban development agency; port "
            "authority government; transit authority government; local administration; state department; department of "
            "motor vehicles; public parks; public utilities commission; public agency; town hall; city hall; councils; "
            "permitting office; dmv; mayor s office; diputacion; conseil departemental; parks department; metropolitan "
            "authority; landratsamt; township"
        ),
        "public safety": (
            "law courts; correctional institutions; police; fire department; law enforcement; emergency services; "
            "emergency management; polizei; fire service; first responders; fire and rescue; justice; courts; "
            "corrections; judiciary; public security; ems services; feuerwehr; criminal justice; prisons; prison; "
            "jail; fire; fire protection; firefighting; fire brigade; fire rescue; coast guard; search and rescue; "
            "ambulance trust; emergency response; disaster management; civil protection; civil defense; courts of law; "
            "policing; sheriff; prosecution; public prosecutor; gendarmerie; policia; bomberos; rescue services; "
            "emergency dispatch; probation services; justiz; sapeurs pompiers; correctional facility; police "
            "department; ambulance service; justice and judges; pompiers; court system; 911; prison service; border "
            "patrol; rettungsdienst; proteccion civil; securite civile; cops; probation; "
            "forensics; penitentiary; crime prevention; law and order; crime fighting; public protection"
        ),
        "military": (
            "armed forces; army; navy; air force; bundeswehr; department of defense; dod; armee; fuerzas armadas; "
            "military services; marines; national guard; veterans affairs; ministry of defence; ministry of defense; "
            "naval forces; veterans; defence forces; fuerza aerea; ejercito; marinha; marine corps; veterans services; "
            "special forces; peacekeeping; army and navy; exercito; troops; forcas armadas; streitkrafte; "
            "armed services; servicemen"
        ),
        "international organizations": (
            "international affairs; intergovernmental; multilateral; united nations; development bank; international "
            "development; igo; diplomacy; multilateral organization; foreign aid; international institution; "
            "development finance; international cooperation; development aid; development agency; international trade "
            "organization; european institutions; european union; eu institutions; world health organization; "
            "multilateral bank; development cooperation; entwicklungshilfe; cooperacion internacional; foreign "
            "service; international relations; world bank; ngo international; foreign aid agency; international trade "
            "and development; un; nato; red cross; organizacion internacional; organizacao internacional; european "
            "commission; oecd; diplomatic corps; organisations internationales; un agencies; global governance; un "
            "bodies; global institutions; international agencies; supranational bodies; world bodies; supranational"
        ),
        "govtech": (
            "gov tech; government technology; government software; public sector software; civic tech; government it; "
            "govcon; civictech; public safety software; government saas; gov saas; public sector technology; smart "
            "city; smart cities; government contracting; government tech; election technology; government contractor; "
            "government contractors; federal contractor; public procurement software; permitting software; public "
            "sector it; emergency dispatch software; software for councils; software for government; e government; "
            "smart city software; voting machines; citizen portals; e gov; egov; civic software; council software"
        ),
    },
    Sector.NONPROFIT: {
        "": (
            "nonprofit; non profit; not for profit; ngo; npo; charity; third sector; non-profit; gemeinnutzig; ong; "
            "sin fines de lucro; association; nonprofits; 501c3; civil society; social sector; non profit "
            "organization; verein; nonprofit organization; charities; charitable; social impact; voluntary sector; "
            "nonprofit organizations; not for profits; social enterprise; nfp; terceiro setor; non profit organization "
            "management; organizacion sin fines de lucro; non governmental organization; asociacion; volunteering; "
            "volunteer organization; benefit corporation; ngos; npos; cause marketing; advocacy organization; advocacy "
            "group; human rights; civil rights; social justice; social purpose; charity shop; sin animo de lucro; "
            "associacao sem fins lucrativos; but non lucratif; nichtregierungsorganisation; tercer sector; cause "
            "driven; asbl; voluntary organizations; volunteer groups; good causes; social causes; sem fins lucrativos; "
            "sans but lucratif"
        ),
        "foundations": (
            "hospital foundation; university foundation; foundation; philanthropy; grantmaking; stiftung; fundacion; "
            "fondation; grant making; fundraising; community foundation; philanthropic; endowment; fundacao; "
            "philanthropic foundation; fundraising services; donor advised funds; charitable trust; grants; grant "
            "maker; scholarships; scholarship fund; giving; giving platform; mecenat; donations; corporate giving; "
            "charity foundation; grantmaking foundation; endowment foundation; donors; united way; philanthropic "
            "trusts"
        ),
        "associations": (
            "farmers union; trade association; professional association; membership organization; chamber of "
            "commerce; industry association; member association; verband; chamber; trade union; labor union; union; "
            "membership association; unions; standards body; professional society; trade body; society; industry "
            "body; asociacion gremial; gewerkschaft; labor organization; labor organizations; labour organization; "
            "professional organizations; professional organization; business association; employers association; "
            "trade guild; guild; medical association; bar association; alumni association; consumer association; "
            "consumer protection; cooperatives; cooperative; homeowners club; syndicat; sindicato; sindicatos; camara "
            "de comercio; handelskammer; chambre de commerce; kammer; fachverband; standards organization; membership "
            "body; motoring club; rotary club; credit unions association; automobile association; community "
            "association; membership club; civic and social organization; civic association; club association; "
            "governors association; homeowners association; professional body; ihk; club; fraternities; "
            "berufsverband; federation; coop; member organizations; trade groups; asociaciones; associacao"
        ),
        "religious organizations": (
            "church; religious; faith based; ministry religious; religious institution; kirche; iglesia; religious "
            "institutions; religion; faith; christian ministry; churches; synagogue; mosque; eglise; igreja; diocese; "
            "parish; archdiocese; missionary; missions; temple; temples; monastery; ministries; pastoral; gospel; "
            "bible society; jewish community; islamic center; kirchengemeinde; worship; evangelism; church and "
            "mosque; missionaries; faith based organization; muslim charity; congregation; clergy; megachurch; "
            "bistum; cathedral; ministry church; church ministry"
        ),
        "human services": (
            "social services; community services; humanitarian; human service; social work; food bank; homeless "
            "services; individual and family services; youth services; child welfare; humanitarian aid; family "
            "services; soziale arbeit; community development; disaster relief; refugee services; soup kitchen; "
            "homeless shelter; homelessness; refugee aid; disaster aid; emergency relief; emergency and relief "
            "services; hunger relief; child protection; foster care; adoption agency; adoption services; youth work; "
            "youth organization; youth development; community center; community centers; community centre; social "
            "assistance; public assistance; public assistance programs; social welfare; welfare; sozialdienst; "
            "travail social; trabajo social; wohlfahrtsverband; domestic violence services; family support; community "
            "outreach; health and human services; international aid; aid organization; aid agency; red cross chapter; "
            "women s shelter; shelters; poverty relief; poverty alleviation; elder services; social work agency; "
            "housing charity; veterans charity; legal aid charity; family support charity; wohlfahrt; servicios "
            "sociales; action sociale; assistance agency; shelter; community aid; relief organization; assistencia "
            "social; jugendhilfe; caritas; aide humanitaire; halfway house; meals on wheels; family and youth "
            "services; youth clubs; family aid; child and family services; aide sociale; ayuda social; asistencia "
            "social"
        ),
        "think tanks": (
            "geology; geophysics; earth science; oceanography; "
            "marine biology; biology; zoology; botany; think tank; policy institute; policy research; public policy; "
            "research institute; research nonprofit; research institution; research; scientific research; research "
            "organization; forschung; forschungsinstitut; investigacion; research services; recherche; research lab; "
            "national laboratory; pesquisa; forschung und entwicklung; nanotechnology; r&d; r&d center; research "
            "foundation; science; sciences; scientific institution; forschungszentrum; forschungsgesellschaft; "
            "economics institute; archaeology; astronomy; observatory; particle physics; research council; economic "
            "research institute; marine biology institute; policy think tank; research institutes; centro de "
            "investigacion; nanotech lab; randd institute; denkfabrik; max planck; fraunhofer; cnrs; scientific "
            "institutes; policy studies; research labs; science labs; scientific organizations"
        ),
        "environment and conservation": (
            "bird sanctuary; sanctuary; wildlife sanctuary; rainforest; forest protection; rainforest protection; "
            "conservation; environmental conservation; nature conservation; environment; environmental protection; "
            "environmental organization; environmental nonprofit; environmental charity; wildlife conservation; "
            "wildlife; wildlife reserve; wildlife park; game reserve; game reserves; nature reserve; nature reserves; "
            "nature park; national park; national parks; river restoration; river bank restoration; bank restoration; "
            "stream restoration; habitat restoration; land restoration; wetland restoration; ecological restoration; "
            "ecosystem restoration; land conservation; land trust; reforestation; rewilding; ocean conservation; "
            "marine conservation; coral reef restoration; soil conservation; water conservation; biodiversity; "
            "ecology; ecological services; animal welfare; animal rescue; animal shelter; animal shelters; weather; "
            "weather services; weather service; weather forecasting; weather modification; meteorology; cloud "
            "seeding; rain making; climate; climate action; climate science; climate change; environmental "
            "consulting; environmental consultancy; environmental engineering; environmental quality programs; "
            "environmental quality; conservation programs; naturschutz; umweltschutz; umwelt; medio ambiente; "
            "environnement; meio ambiente; flood protection; erosion control; carbon offsets; environmental "
            "monitoring; river management; wildlife protection; conservacion; protection de la nature; ocean "
            "protection; climate advocacy; environmental advocacy; rainforest charity; ocean cleanup; tierschutz; "
            "endangered species; parque nacional; esg; coral reefs; clean air; river cleanup; beach cleanup; bird "
            "protection; water protection; nature protection; conservationists; animal protection; environmental ngo; "
            "environmental ngos; climate nonprofit; climate ngo"
        ),
    },
}
