"""The industries that serve people: health, life sciences, schools, government and causes.

`sector: {industry: other names}`, split by `;`; the empty industry holds the names of the sector as a whole.
"""

from domain.taxonomy.kinds import Sector

PUBLIC_INDUSTRIES: dict[Sector, dict[str, str]] = {
    Sector.HEALTHCARE: {
        "": (
            "hcls; healthcare and life sciences; healthcare; health care; health; healthcare industry; "
            "gesundheitswesen; gesundheit; salud; sante; saude; medical; health and wellness; health services; "
            "healthcare services; hc; health industry; health sector; soins de sante; sector salud; medicine; "
            "medizin; patient care; care; healthcare sector; health systems and services; gesundheitsbranche; health "
            "system management; acupuncture; homeopathy; naturopathy"
        ),
        "hospitals": (
            "hospital; health system; health systems; hospital system; provider; providers; academic medical center; "
            "krankenhaus; hospitales; hopital; healthcare provider; healthcare providers; hospitals and health care; "
            "acute care; children s hospital; hospital and health care; idn; medical center; kliniken; klinik; "
            "clinica; hospitais; clinique; ambulatory surgery center; clinics and hospitals; radiology; nhs trust; "
            "cancer center; cancer care; cancer treatment; trauma center; oncology; cardiology; surgery; surgical "
            "center; surgery center; surgery centers; emergency room; ambulance; ambulance services; air ambulance; "
            "hopitaux; dialysis; kidney care; transplant center; blood donation; organ donation; plasma donation; "
            "intensive care; hospital care; inpatient care; hospital trust; inpatient; care delivery; provider "
            "healthcare; children's hospital; emergency care; hospital group"
        ),
        "medical practices": (
            "dental lab; dental labs; dentists; dentist; doctors; medical practice; clinic; clinics; physician "
            "practice; dental; dentistry; primary care; physician group; dental practice; urgent care; outpatient; "
            "dso; ophthalmology; dermatology; arztpraxis; orthopedics; physical therapy; dental care; vision care; "
            "optometry; fertility; outpatient care; cabinet medical; dental clinic; medical imaging center; imaging "
            "center; imaging centers; orthodontics; orthodontist; orthodontists; physician; physicians; gp practice; "
            "general practice; family medicine; family practice; pediatrics; paediatrics; gynecology; plastic "
            "surgery; cosmetic surgery; eye care; eye surgery; laser eye surgery; optometrist; optometrists; "
            "opticians; chiropractor; chiropractors; chiropractic; physiotherapy; physical therapists; occupational "
            "therapy; speech therapy; speech therapists; podiatry; rehabilitation; ivf; family planning; family "
            "planning centers; hausarzt; zahnarzt; zahnarztpraxis; consultorio; audiology; hearing care; medical "
            "group; dental office; oral care practice; teeth; eye clinic; dermatology clinic; family doctor; doctor "
            "office; physiotherapy practice; fertility clinic; radiology practice; outpatient clinic; private "
            "practice"
        ),
        "health tech": (
            "medical records software; healthtech; health technology; digital health; healthcare technology; "
            "healthcare it; health it; ehr; emr; telehealth; telemedicine; healthcare software; health software; "
            "medical software; e health; ehealth; healthcare saas; hit; healthcare tech; health information "
            "technology; healthcare analytics; virtual care; care platform; mhealth; patient engagement software; "
            "clinical software; remote patient monitoring; health saas; femtech; electronic health records; "
            "electronic medical records; e prescribing; health data; health analytics; digital therapeutics; virtual "
            "health; clinical decision support; medical billing; revenue cycle management; patient portal; telecare; "
            "telepsychiatry; ehr vendor; practice management software; meditation app; health app; wellness app; "
            "hospital software; gesundheits app"
        ),
        "mental health": (
            "chemical dependency; substance use; dependency treatment; behavioral health; behavioural health; "
            "psychology; therapy; counseling; addiction treatment; mental healthcare; psychiatry; mental wellness; "
            "substance abuse treatment; counselling; salud mental; sante mentale; psychiatric hospital; "
            "psychologists; psychotherapy; psychologist; therapist; rehab center; drug rehab; addiction recovery; "
            "addiction services; autism services; suicide prevention; psychotherapie; psicologia; addiction; therapy "
            "and counseling; rehab clinic; psychiatric clinic; substance abuse; behavioral health clinics; depression "
            "therapy; emotional wellbeing clinic"
        ),
        "senior and home care": (
            "maison de retraite; maisons de retraite; senior living; home health; home care; elder care; nursing "
            "homes; hospice; assisted living; long term care; aged care; senior care; skilled nursing; altenpflege; "
            "pflege; elderly care; homecare; social care; home healthcare; pflegeheim; post acute care; disability "
            "services; residential care; nursing; nursing services; nursing care; home nursing; care home; care "
            "homes; retirement home; retirement homes; retirement community; retirement communities; home help; home "
            "care agency; home health agency; hospice care; palliative care; adult day care; memory care; "
            "seniorenheim; residencia de ancianos; ehpad; aide a domicile; disability care; caregiver services; "
            "services for the elderly; elderly services; care services; residential care facilities; skilled nursing "
            "facility; nursing home; elderly care homes; altenheim; lar de idosos; nursing care facilities"
        ),
        "wellness and fitness": (
            "wellness; fitness; gym; gyms; health clubs; yoga; spa; spas; health and fitness; wellbeing; well being; "
            "fitness studio; health club; nutrition coaching; beauty salon; corporate wellness; fitness tech; "
            "pilates; gymnasium; crossfit; personal training; yoga studio; yoga studios; meditation; mindfulness; "
            "massage; massage therapy; hair salon; hair salons; hairdresser; hairdressers; hairdressing; barber; "
            "barber shop; barbershop; barbers; nail salon; nail salons; beauty parlor; beauty parlour; tattoo studio; "
            "tattoo parlour; tattoo parlor; tattoos; body painting; body art; body piercing; tanning salon; weight "
            "loss; weight management; fitness app; nutritionist; dietitians; sauna; coiffure; peluqueria; friseur; "
            "cosmetology; gimnasio; personal care services; dance studio; bodybuilding; health resort; body "
            "contouring; makeup studio; gyms and yoga; personal trainers; wellness center; weight loss clinics; "
            "fitnessstudio; salle de sport; academia de ginastica; salon de belleza; friseursalon; meditation studio; "
            "crossfit box; gym chain; acupuncture and homeopathy; alternative medicine; holistic health"
        ),
        "animal health": (
            "kennel; dog breeding; breeding; reptiles; reptile; exotic pets; puppies; veterinary; veterinarian; pet "
            "care; pets; vet; tiermedizin; animal care; veterinaria; pet health; animal hospital; pet services; "
            "petcare; pet; animal clinic; veterinary clinic; veterinary clinics; vet clinic; veterinary hospital; "
            "veterinary medicine; pet clinic; pet hospital; dog grooming; kennels; dog walking; tierarzt; "
            "tierarztpraxis; livestock health; animal pharma; veterinary pharmaceuticals; dog training; equine "
            "medicine; animal medicine; pet clinics; veterinary practice; vets; clinica veterinaria; clinique "
            "veterinaire; animal medicines; animal shelter clinic; livestock medicine; k9 training; pet grooming"
        ),
    },
    Sector.LIFE_SCIENCES: {
        "": (
            "life sciences; life science; lifesciences; bioscience; biosciences; ls; ciencias de la vida; sciences de "
            "la vie; ciencias da vida; biosciences industry; life science research; biomedical; biomedicine; "
            "biomedical research; bio"
        ),
        "pharmaceuticals": (
            "oncology drugs; drug discovery; drug maker; drug makers; drugmaker; medicines; pharma; pharmaceutical; "
            "drug manufacturer; generics; drugs; biopharma; biopharmaceutical; biopharmaceuticals; pharmaindustrie; "
            "farmaceutica; pharmaceutique; specialty pharma; farma; pharmaceutical industry; drug development; "
            "vaccines; cdmo; consumer health pharma; farmaceutico; pharmazie; over the counter drugs; drug "
            "manufacturing; big pharma; industria farmaceutica; drug research; medicine manufacturing; medication; "
            "arzneimittel; medicamentos; medicaments; pharmaceutical wholesale; radiopharmaceuticals; opioids; "
            "antibiotics; insulin; medicinal products; drug company; medicine maker; laboratoire pharmaceutique; "
            "pharma manufacturing; drug developer; prescription drugs"
        ),
        "biotech": (
            "cell culture media; culture media; bio tech; biotechnology; biotechnologie; biotecnologia; genomics; "
            "gene therapy; cell therapy; biologics; synthetic biology; genetics; biotech research; precision "
            "medicine; cell and gene therapy; bioengineering; proteomics; synbio; techbio; bio pharma research; stem "
            "cells; stem cell research; gene editing; crispr; dna sequencing; gene sequencing; cell culture; "
            "bioinformatics; biotechnology research; bioprocess; fermentation technology; biosimilars; microbiome; "
            "antibodies; immunotherapy; protein engineering; biobank; biomanufacturing; bioreactors; genetic "
            "engineering; genetic testing research; nanomedicine; life science startup; rna therapeutics; stem cell "
            "therapy; gene therapy startup"
        ),
        "medical devices": (
            "surgical robots; surgical robot; medical device; medtech; med tech; medical technology; medical "
            "equipment; devices medical; diagnostics equipment; medizintechnik; surgical devices; orthopedic devices; "
            "medical supplies; dispositivos medicos; dental devices; medical manufacturing; medical imaging; "
            "dispositifs medicaux; medical device manufacturing; implants; prosthetics; hearing aids; surgical "
            "robotics; equipos medicos; dental cement; dental supplies; dental equipment; dental materials; "
            "pacemakers; surgical instruments; x ray machines; x ray equipment; ultrasound equipment; ultrasound "
            "devices; imaging equipment; hospital beds; hospital equipment; hospital supplies; contact lenses; "
            "wheelchairs; catheters; medical instruments; medizinprodukte; medical consumables; respiratory devices; "
            "ventilators; defibrillators; surgical equipment; medical robots; mri machines; mri scanners; stents; "
            "medical disposables; health devices; glucose monitors; insulin pumps; medical wearables; heart valves; "
            "medical tubing; syringes; surgical tools; implants and surgical tools; scanners; pacemakers and "
            "scanners; diagnostic equipment maker; ultrasound machines; glasses and contact lenses; orthopedic "
            "implants"
        ),
        "diagnostics": (
            "clinical laboratory; diagnostic labs; in vitro diagnostics; ivd; lab testing; laboratory services; "
            "diagnostic; clinical lab; clinical laboratories; molecular diagnostics; labs; labor diagnostik; "
            "pathology; diagnostico; blood testing; blood tests; medical laboratory; medical laboratories; medical "
            "lab; medical testing; genetic testing; drug testing; laboratory testing; laboratory medicine; covid "
            "testing; laboratorio clinico; laboratoire d analyses; medizinisches labor; point of care testing; cancer "
            "screening; dna testing; diagnostic lab; medical labs; pathology lab; test kits; blood banking"
        ),
        "contract research": (
            "cro; clinical research; clinical trials; contract research organization; clinical research organization; "
            "clinical trial services; preclinical; auftragsforschung; clinical development services; clinical trial; "
            "clinical studies; toxicology services; preclinical research; pharma research services; trial sites; site "
            "management organization; pharmacovigilance services; biostatistics services; drug trials; phase 1 "
            "clinic; preclinical services; trial management services"
        ),
    },
    Sector.EDUCATION: {
        "": (
            "education; educational services; bildung; educacion; educacao; ed; teaching; education industry; "
            "learning; education sector; enseignement; edu; erziehung; bildungswesen; education services; ensino; "
            "pedagogy; bildungseinrichtung; educational institution; educational institutions; educators; education "
            "nonprofit; student exchange; student exchange program; student exchange programs; exchange programs; "
            "study abroad; education consulting; education charity"
        ),
        "schools": (
            "k12; k 12; k-12; school; school district; primary education; secondary education; high school; elementary "
            "school; public schools; schulen; colegios; education k12; charter school; private school; independent "
            "school; k 12 education; schule; ecole; primary and secondary education; charter schools; k12 education; "
            "school districts; secondary school; enseignement scolaire; escola; school system; academy trust; "
            "grundschule; lycee; escuela; escuelas; special education; homeschooling; boarding school; primary school; "
            "gymnasium schule; colegio; school board; after school program"
        ),
        "childcare": (
            "nursery; toddlers; preschool; early childhood education; kindergarten; child care; daycare; montessori; "
            "kita; early education; early years; pre k; nursery school; day care; child day care; creche; guarderia; "
            "jardim de infancia; kindertagesstatte"
        ),
        "higher education": (
            "higher ed; university; college; universities; colleges; academia; community college; business school; "
            "hochschule; universidad; universite; universidade; highered; academic; tertiary education; graduate "
            "school; higher ed institution; postsecondary education; he; universitat; law school; medical school; "
            "hochschulen; enseignement superieur; ensino superior; educacion superior; post secondary; polytechnic; "
            "art school; music conservatory; conservatory; faculty; fachhochschule; grande ecole; faculdade; student "
            "services; university hospital education; dental school; nursing school; nursing schools; seminary; "
            "college education; alumni relations; institute of technology; university press office; campus with "
            "degrees; campus; university campus; business schools; mba; degrees; research university"
        ),
        "edtech": (
            "ed tech; education technology; educational technology; elearning; e learning; online learning; learning "
            "platform; education software; educational software; learning technology; lms; online education; "
            "education saas; e-learning; education tech; learning software; learning tech; mooc; learning management "
            "system; digital learning; student software; campus software; academic software; e learning provider; e "
            "learning providers; online course; online courses; virtual classroom; student information system; "
            "educational apps; educational games; exam software; online tutoring; online school; online courses "
            "platform; e learning platform; learning app; language learning app; tutoring app; test prep software; "
            "classroom software"
        ),
        "vocational training": (
            "dance lessons; salsa dancing; tutors; private tutoring; vocational; trade school; vocational education; "
            "bootcamp; skills training; berufsbildung; technical college; formacion profesional; driving school; "
            "language school; language learning; formation professionnelle; apprenticeships; test prep; tutoring; "
            "adult education; berufsschule; coding bootcamp; career education; vocational schools; technical schools; "
            "technical training; flight school; flight training; pilot training; driving lessons; fahrschule; auto "
            "ecole; autoescuela; cooking school; culinary school; beauty school; barber schools; secretarial schools; "
            "dance school; music school; music lessons; apprenticeship training; career college; career training; "
            "exam preparation; english classes; sprachschule; academia de idiomas; art classes; cosmetology schools; "
            "sailing school; ski school; surf school; swim school; swimming lessons; riding school; test preparation; "
            "further education; vocational college; maritime academy; welding school; vocational rehabilitation; "
            "trade schools; software engineering bootcamp; truck driving school"
        ),
    },
    Sector.GOVERNMENT: {
        "": (
            "pubsec; public sec; government; public sector; govt; gov; public administration; sector publico; secteur "
            "public; offentlicher dienst; offentliche verwaltung; setor publico; gobierno; governo; civil service; "
            "government administration; public service; administration publique; public sector services; state "
            "government and agencies; offentlicher sektor; government agency; public services; verwaltung; government "
            "services; administracion publica; administracao publica; behorde; sled; executive offices; legislative "
            "offices; legislature; parliament; politics; political organizations; political party; election "
            "campaigns; political campaign; elections; civil servants; offentliche hand; public institution; public "
            "institutions; public body; public bodies; service public; servicio publico; funcion publica; quango; "
            "crown corporation; statutory body"
        ),
        "federal government": (
            "federal; federal agency; national government; central government; ministry; government federal; "
            "bundesregierung; fed; civilian agency; fedgov; federal agencies; national agency; tax authority; "
            "regulator; regulatory agency; bundesbehorde; ministerio; embassy; intelligence agency; public finance; "
            "social security administration; customs; border control; tax administration; tax office; revenue "
            "service; treasury department; ministry of finance; ministry of health; space agency; consulate; social "
            "security; pension authority; patent office; national archives; immigration services; ministerio de "
            "salud; finanzamt; food and drug regulator; environmental agency; environment agency; environmental "
            "protection agency; weather bureau; national weather service; meteorological office; met office; "
            "statistics office; public health agency; national park service; government ministries; city and federal "
            "agencies; ministry of; government department; ministere; customs authority"
        ),
        "state and local government": (
            "local government; state government; municipality; city government; county; city; county government; "
            "municipal; state and local; slg; town; local authority; municipal government; gemeinde; kommune; "
            "kommunalverwaltung; ayuntamiento; mairie; prefeitura; state agency; council; local council; state & "
            "local government; city council; municipalities; regional government; collectivites territoriales; "
            "stadtverwaltung; public works; public works department; province; provincial government; landkreis; "
            "landesregierung; bezirksamt; rathaus; comune; municipalidad; comunidad autonoma; department of "
            "transportation; housing authority; parks and recreation; public housing; urban development agency; port "
            "authority government; transit authority government; local administration; state department; department "
            "of motor vehicles; public parks; public utilities commission; public agency; town hall; city hall; "
            "councils; permitting office"
        ),
        "public safety": (
            "law courts; correctional institutions; police; fire department; law enforcement; emergency services; "
            "emergency management; polizei; fire service; first responders; fire and rescue; justice; courts; "
            "corrections; judiciary; public security; ems services; feuerwehr; criminal justice; prisons; prison; "
            "jail; fire; fire protection; firefighting; fire brigade; fire rescue; coast guard; search and rescue; "
            "ambulance trust; emergency response; disaster management; civil protection; civil defense; courts of "
            "law; policing; sheriff; prosecution; public prosecutor; gendarmerie; policia; bomberos; rescue services; "
            "emergency dispatch; probation services; justiz; sapeurs pompiers; correctional facility; police "
            "department; ambulance service; justice and judges; pompiers; court system; 911; prison service"
        ),
        "military": (
            "armed forces; army; navy; air force; bundeswehr; department of defense; dod; armee; fuerzas armadas; "
            "military services; marines; national guard; veterans affairs; ministry of defence; ministry of defense; "
            "naval forces; veterans; defence forces; fuerza aerea; ejercito; marinha; marine corps; veterans "
            "services; special forces; peacekeeping; army and navy; exercito"
        ),
        "international organizations": (
            "international affairs; intergovernmental; multilateral; united nations; development bank; international "
            "development; igo; diplomacy; multilateral organization; foreign aid; international institution; "
            "development finance; international cooperation; development aid; development agency; international trade "
            "organization; european institutions; european union; eu institutions; world health organization; "
            "multilateral bank; development cooperation; entwicklungshilfe; cooperacion internacional; foreign "
            "service; international relations; world bank; ngo international; foreign aid agency; international trade "
            "and development"
        ),
        "govtech": (
            "gov tech; government technology; government software; public sector software; civic tech; government it; "
            "govcon; civictech; public safety software; government saas; gov saas; public sector technology; smart "
            "city; smart cities; government contracting; government tech; election technology; government contractor; "
            "government contractors; federal contractor; public procurement software; permitting software; public "
            "sector it; emergency dispatch software; software for councils; software for government; e government; "
            "smart city software"
        ),
    },
    Sector.NONPROFIT: {
        "": (
            "nonprofit; non profit; not for profit; ngo; npo; charity; third sector; non-profit; gemeinnutzig; ong; "
            "sin fines de lucro; association; nonprofits; 501c3; civil society; social sector; non profit "
            "organization; verein; nonprofit organization; charities; charitable; social impact; voluntary sector; "
            "nonprofit organizations; not for profits; social enterprise; nfp; terceiro setor; non profit "
            "organization management; organizacion sin fines de lucro; non governmental organization; asociacion; "
            "volunteering; volunteer organization; benefit corporation; ngos; npos; cause marketing; advocacy "
            "organization; advocacy group; human rights; civil rights; social justice; social purpose; charity shop"
        ),
        "foundations": (
            "hospital foundation; university foundation; foundation; philanthropy; grantmaking; stiftung; fundacion; "
            "fondation; grant making; fundraising; community foundation; philanthropic; endowment; fundacao; "
            "philanthropic foundation; fundraising services; donor advised funds; charitable trust; grants; grant "
            "maker; scholarships; scholarship fund; giving; giving platform; mecenat; donations; corporate giving; "
            "charity foundation; grantmaking foundation; endowment foundation; donors"
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
            "governors association; homeowners association"
        ),
        "religious organizations": (
            "church; religious; faith based; ministry religious; religious institution; kirche; iglesia; religious "
            "institutions; religion; faith; christian ministry; churches; synagogue; mosque; eglise; igreja; diocese; "
            "parish; archdiocese; missionary; missions; temple; temples; monastery; ministries; pastoral; gospel; "
            "bible society; jewish community; islamic center; kirchengemeinde; worship; evangelism; church and "
            "mosque; missionaries; faith based organization; muslim charity"
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
            "sociales; action sociale; assistance agency; shelter; community aid; relief organization"
        ),
        "think tanks": (
            "marine biology; biology; zoology; botany; think tank; policy institute; policy research; public policy; "
            "research institute; research nonprofit; research institution; research; scientific research; research "
            "organization; forschung; forschungsinstitut; investigacion; research services; recherche; research lab; "
            "national laboratory; pesquisa; forschung und entwicklung; nanotechnology; r&d; r&d center; research "
            "foundation; science; sciences; scientific institution; forschungszentrum; forschungsgesellschaft; "
            "economics institute; archaeology; astronomy; observatory; particle physics; research council; economic "
            "research institute; marine biology institute; policy think tank; research institutes; centro de "
            "investigacion; nanotech lab"
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
            "protection; climate advocacy; environmental advocacy; rainforest charity"
        ),
    },
}
