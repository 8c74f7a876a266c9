"""What titles of labs, clinics, schools, city halls and shops are about; marks as in `market_subjects.py`."""

from domain.taxonomy.kinds import Function

WORLD_SUBJECTS: dict[Function, str] = {
    Function.RESEARCH: """
chemistry: ?chemist; ?chemical; ?chemistry; synthesis; hplc; chromatography; ?analytical; mass spectrometry; ?polymer;
  titration
life: ?biologist; ?biology; ?gene; ?genetic; ?molecular; cell culture; crispr; ?protein; ?microbiologist; genomics;
  ?cell; bioinformatics; sequencing; ?virus; zoologist; botanist; ?marine; ?wildlife; antibody
drugs: ?drug; ?pharma; ?discovery; preclinical; compound screening; ?formulation; ?medicinal
physics: ?physicist; ?physics; ?quantum; ?astronomer; ?nuclear; ?optical; particle physics; telescope; astrophysics;
  ?laser
earth: ?soil; ?climate; ?geologist; ?environmental; ?weather; ?water; geophysicist; hydrologist; seismologist;
  ?meteorologist; oceanographer; agronomist; ?crop; ?agricultural; ?geology; volcano; ?plant; forecast weather
people: ?sociologist; ?social; ?anthropologist; ?psychology; archaeologist; historian; ?policy; ethnography;
  political scientist; demographer; ?survey; ?economist; econometrics; macroeconomics; ?economics; labor economist;
  macro; macro forecast; economic forecast; ?macro
food: ?food; flavorist; sensory science; ?nutrition; taste panel
materials: ?materials; nanotechnology; ?coating; ?metal
labs: ?laboratory; ?lab; ?technician; bench; pipette; specimen
machines that learn: ?ai; ?machine; ?computer; ?algorithm; ?robotics
markets: ?market; ?consumer; ?insight
""",
    Function.HEALTHCARE: """
hearts: heart; heart specialist; cardiac; cardio; cardiologist; cardiology; ?heart; interventional; echocardiogram;
  electrophysiology; ekg;
  catheter; ?cardiac; cardiothoracic; cath lab
skin: ?dermatologist; dermatology; ?skin; ?aesthetic; acne; melanoma
children: pediatric; paediatric; pediatrics; ?child; ?children; neonatal; nicu; newborn; ?kids; picu; neonatologist;
  infant; ?baby; ?pediatrician; ?youth; paediatrician; kinder
older people: geriatric; geriatrician; gerontology; elderly; ?senior living; dementia; ?elder; nursing home;
  ?alzheimer; eldercare; old age; aged care; palliative; hospice; altenpfleger; assisted living; memory care; ?aged;
  ?retirement
cancer: ?oncology; ?oncologist; cancer; chemotherapy; ?tumor; radiotherapy; radiation therapy; leukemia; ?chemo; tumour
brain: ?neurologist; neurology; ?neuro; stroke; ?brain; neurosurgeon; epilepsy; spine; neurological; migraine
minds: ?psychologist; ?psychiatrist; ?mental; ?psychiatric; ?~counselor; psychotherapist; ?behavioral; ?~therapy;
  psychotherapy; talk therapy; ?psychological; depression; anxiety; ?psychology; ?~counselling; ?~counseling;
  mental health therapist; ?marriage; emotional; couple; couple therapist; couples therapist; marriage
addictions: addiction; substance abuse; ?substance; detox; rehab clinic; alcohol; drug counselor; sober; ?recovery
teeth: denture; crown bridge; implantology; dentistry; ?dental; ?dentist; tooth; teeth; oral; oral health;
  orthodontist; ?orthodontic; teeth cleaning; endodontist;
  ?hygienist; periodontist; zahnarzt; gum; ?oral; braces; root canal; odontologist
eyes: ?optometrist; ophthalmologist; ?eye; ophthalmology; ?vision; optician; cataract; lens; ?optical; eyewear; retina;
  glasses
bones and joints: orthopedic; orthopaedic; ?joint; ?bone; sports medicine; ?spine; hip replacement; ?orthopedics;
  fracture; knee
rehab: ?physiotherapist; ?physical; physio; rehab; rehabilitation; ?occupational; ?chiropractor; kinesiologist;
  mobility exercise; musculoskeletal; ?massage; exercise therapy; injury recovery; back pain
speech and hearing: ?speech; ?audiologist; hearing aid; ?hearing; language pathologist; ?audiology; stuttering;
  ?language
births: sage femme; ?midwife; obstetrics; gynecologist; ?maternity; obgyn; ?birth; labor delivery; doula; obstetrician;
  ?women;
  ?gynecology; prenatal; ?pregnancy; childbirth; lactation; ?obstetric
operations: ?surgeon; surgery; ?surgical; operating room; perioperative; scrub; theatre nurse; ?anesthesiologist;
  anesthesia; ?operating; nurse anesthetist; sterile processing
emergencies: ?emergency; trauma; ?ambulance; ?paramedic; emt; ?er; triage; first responder; casualty ward; ?911
intensive care: icu; intensive care; ?intensive; critical care; ?critical; ventilator
pictures: ?radiologist; ?radiology; x ray; mri; ?ultrasound; ?sonographer; ct scan; radiographer; ?imaging;
  mammography; diagnostic imaging; ?scan; sonography
blood and samples: ?phlebotomist; pathologist; blood draw; ?lab; ?laboratory; pathology; ?blood; hematology; histology;
  venipuncture; blood collection; ?specimen; ?medical technologist; hematologist
kidneys lungs and guts: dialysis; nephrologist; renal; respiratory; pulmonologist; gastroenterologist; urologist;
  ?kidney; ?lung; endoscopy; diabetes; endocrinologist; ?asthma; rheumatologist
pharmacy / medicines: ?pharmacist; ?pharmacy; prescription; dispensing; medication; ?drug; compounding; ?dispenser;
  apothecary; chemist shop; medicine dispensing
clinical research / trials: ?trial; ?trials; ?study; sponsor site; ?~research; clinical monitor; study site; gcp; ?cra;
  investigator site; ?protocol; contract research
clinical research / science for doctors: ?liaison; field medical; scientific advisor; ?scientific; ?affairs;
  key opinion leader; kol; ?msl; medical science; ?field
clinical research / approvals: ?regulatory; fda submission; marketing authorisation; dossier; ?submission
codes and bills: ?coder; icd 10; ?coding; icd; medical billing; ?billing; ?revenue; ?claims; cpt; claims coding;
  reimbursement; ?records; diagnosis code; health records; ?information; ?documentation; charge capture
families in need: worker social; assistant social; ?social; ?family; child welfare; caseworker; ?case; foster care;
  ?welfare; family services;
  safeguarding; child protection; ?protection; ?casework; child protective; ?vulnerable; benefits claimant;
  sozialarbeiter; family support
homes: in home; homecare; home visit; home health; home care; ?carer; personal care; ?caregiver; ?aide; domiciliary;
  live in carer
first contact: ?family medicine; primary care; ?primary; family practice; gp; ?~general; aprn; ?~practitioner;
  general practice; family doctor; ?internist; family physician; hausarzt
animals: ?veterinarian; ?veterinary; ?animal; animal doctor; pet; small animal; tierarzt; zoo; ?dog; equine; vet;
  ?horse; animal hospital; pets
public health: ?public; epidemiology; vaccination; ?epidemiologist; outbreak; immunization; infection control;
  ?community; ?population; disease surveillance
food: ?dietitian; ?nutritionist; ?diet; nutrition; meal plan; ?weight; dietician; eating plan; ?dietary
running hospitals: ?~hospital; ?~administrator; bed management; ward manager; ?~administration; ?~practice;
  clinic operations; patient access; ?~operations; patient flow; clinic director
patients: patient advocate; ?advocate; patient navigator; patient rights; ?navigator; ?experience
nursing / wards: ?ward; med surg; bedside; ?~rn; ?~registered; staff nurse; ?~nurse; ?~nursing; ?~cna; ?~lpn;
  patient care; bedside care; ward; ward head; ward sister; ward leader
""",
    Function.EDUCATION: """
maths: math; maths; mathematics; algebra; calculus; geometry; ?statistics; trigonometry; arithmetic; numeracy
sport: physical education; ?pe; gym teacher; ?sports; swim instructor; ?gym; ?athletics; ?fitness; ?coach;
  sports teacher; swimming; ?sport; gym class; sports educator; sports class; pe class; pe teacher
sciences: science educator; chemistry teacher; ?physics; ?chemistry; ?biology; ?science; stem; earth science;
  lab science
languages: language teacher; esl; ?language; ?spanish; ?french; ?german; efl; foreign language; ?linguistics; ?english;
  tefl; literature;
  ?literacy; ?reading; mandarin; grammar
society: ?history; geography; civics; ?economics; social studies; ?philosophy; ?religion; ?political
arts: ?music; ?art; ?drama; ?dance; piano; violin; choir; painting class; ?theater; ?orchestra; ?singing; ?guitar; ?band
computers: ?computer; coding teacher; ?computing; ?programming; ?informatics; ?technology; ict
small children: preschool teacher; kindergarten; preschool; ?childhood; nursery teacher; nursery school; daycare;
  ?childcare; ?early;
  erzieher; ?nursery; toddler; pre k; montessori; ?infant; kita; playgroup; creche; educateur jeunes enfants
first school years: elementary teacher; elementary; ?primary; grade school; grundschule; ?grade; 5th grade;
  primary school;
  elementary school; first grade; third grade; 2nd grade; 3rd grade; 1st grade
special needs: ?special; iep; autism; ?disability; send; inclusion teacher; dyslexia; ?needs; learning disability;
  senco; ?behavior
running schools: ?principal; ?superintendent; school district; ?head; headteacher; k 12; ?district; ?leadership;
  school leader; deputy head; ?deputy; ?rektor; ?headmaster; academy trust; school head; school director
admissions: ?admissions; ?enrollment; applicant review; student recruitment; ?registrar; enrolment; ?recruitment
advice to students: ?guidance; ?counselor; career advice; ?career; ?advisor; ?advising; student counseling;
  college counselor; ?wellbeing; ?affairs; pastoral; ?residence
libraries: ?librarian; ?library; cataloging; archives library; ?archive; book lending; cataloguing
universities: ?~professor; ?~lecturer; ?~faculty; tenure; ?dean; ?~university; ?~academic; undergraduate; ?~college;
  graduate school; ?doctoral; ?postgraduate; ?adjunct; dozent; privatdozent; tenured; seminar lecturer
courses: ?curriculum; syllabus; ?elearning; course design; ?online; lesson plan; ?course; ?instructional; lesson design
trades: ?vocational; driving instructor; ?driving; apprentice teacher; ?trade; flight instructor; ?flight; ?welding;
  ?culinary; berufsschule; ?ski; ?yoga; learner driver; learner; driver education; ?learner
medicine: ?nursing; ?nurse; ?medical; ?health; ?clinical
grown ups: ?adult; evening class; ?continuing; ?community; ?corporate
""",
    Function.PUBLIC_SECTOR: """
public safety / police: ?police; ?detective; ?sheriff; patrol officer; ?constable; ?trooper; deputy sheriff;
  homicide detective; criminal investigation; ?crime; policeman; policewoman; polizist; ?law
public safety / fire: ?firefighter; ?fire; fire brigade; ?fireman; fire engine; fire crew; feuerwehr; ?rescue; blaze
public safety / prisons: prison; ?corrections; correctional; correctional officer; jail; inmate; parole; ?probation;
  warden; detention; offender; penitentiary
public safety / forces: ?army; ?navy; ?military; petty officer; chief petty officer; infantry; ?soldier; ?sergeant;
  ?lieutenant; ?officer military; marine corps; ?air force; battalion; platoon; squadron; ?captain; ?commander; ?naval;
  artillery
public safety / guards: ?~guard; ?~guarding; ?watchman; ?bodyguard; ?patrol; ?bouncer; access badge; ?premises;
  physical security; ?gate; ?~event; ?~site; ?~security; ?concierge; ?cctv; mall security
public safety / emergencies: emergency call; 911 call; call taker; ?emergency; disaster relief; 911 dispatcher;
  ?dispatcher; civil protection; ?disaster;
  ?preparedness; crisis preparedness
laws and policy: ?policy; legislation; ?legislative; white paper policy; policy advisor; think tank; bill drafting;
  ?affairs; ?lobbyist; advocacy policy; ?relations; lawmaker; parliament; ?regulatory
cities: ?city; ?municipal; ?town; ?county; ?mayor; municipality; local government; ?council; town hall clerk; ?clerk;
  burgermeister; alcalde; ?village; borough; ?municipality; ?civic
parks and roads: ?parks; ?recreation; ?works; ?streets; sanitation; ?park; ranger; park ranger; forest ranger;
  ?transport; ?waste
people in need: child protection; social services; ?welfare; food stamps; housing benefit; ?child; jobcenter;
  ?benefits; ?social; ?family; unemployment benefit; veterans affairs; veterans
borders and trade: ?border; ?customs; ?immigration; passport; ?visa; ?port
abroad: ?diplomat; embassy; ?ambassador; consul; consular; foreign service; foreign ministry; attache; ?foreign;
  consulate; diplomacy
taxes: ?tax; ?revenue; ?assessor; treasury department
economy: ?economic; ?development; business attraction; inward investment; ?trade
courts: ?court; ?justice; ?election; ?judicial
buildings and permits: ?permit; ?building; ?zoning; ?planning; ?housing; ?code; ?inspector
community relations: ?community; ?outreach; ?engagement; neighborhood
""",
    Function.NONPROFIT: """
gifts: ?~fundraising; ?~fundraiser; ?gift; ?gifts; ?donor; ?~giving; ?~philanthropy; capital campaign; alumni giving;
  ?~advancement; ?alumni; endowment; annual fund; ?~annual; major donor; legacy giving; ?~campaign; ?planned;
  donor stewardship; donation; ?~development; pledge; donations; benefactor; giving circle; ?major
grants: ?grant; ?grants; grant proposal; ?foundation; funding application; grantee; grantmaking; funding proposal
faith: ?pastor; ?church; ?clergy; ?priest; ?rabbi; ?imam; ?chaplain; ?minister; ?ministry; parish; ?worship; vicar;
  deacon; ?faith; sermon; congregation; ?reverend
volunteers: ?volunteer; ?volunteers; volunteer recruitment; befriending
members: ?member; ?membership; ?chapter; ?association
aid: ?humanitarian; refugee camp; relief; ?aid; ?relief; food bank; ?hunger; food pantry; disaster aid; field mission
community: ?community; ?outreach; ?organizer; ?neighborhood; ?grassroots; ?relations; ?engagement
causes: ?impact; human rights; ?responsibility; ?environment; conservation; ?rights; ?corporate; activist; ?wildlife
""",
    Function.RETAIL_HOSPITALITY: """
shops: supermarket; storekeeper; store head; ?~store; ?~shop; shop head; branch p&l; ?branch; shelf; ?~retail;
  store branch head; ?outlet; boutique;
  shop floor lead; store opening; filialleiter; ?supermarket; ?convenience; sales floor; ?~clerk; store team;
  shop helper; shop floor helper
checkouts: ?cashier; checkout; till; ?register; kassierer; supermarket checkout; cash register
displays: ?merchandiser; ?merchandising; planogram; window display; ?visual; ?display; shop window
kitchens: ?~chef; ?~cook; ?~kitchen; culinary; menu; ?pastry; ?~cuisine; ?baker; line cook; ?sous; dishwasher;
  ?food prep;
  koch; cocinero; recipe; ?butcher; ?bakery; gastronomy; patissier; ?dish
tables: ?waiter; ?server; waitress; ?dining; ?restaurant; table service; ?host; ?banquet; maitre; kellner; food runner;
  hostess; ?waitstaff
drinks: ?bartender; ?barista; ?bar; ?sommelier; ?wine; cocktail; mixologist; ?coffee; ?beverage; pub; latte; ?beer;
  f&b; coffee shop
hotel desks: guest services; guest service; hotel front; front desk guest; ?front; hotel reception; ?guest; ?reception;
  check in; ?hotel; reservations; ?concierge; ?reservation;
  night porter; front desk hotel; ?night; bellhop; ?lobby; ?receptionist; front desk agent hotel; guest check
rooms: femme chambre; ?housekeeping; ?housekeeper; ?room; chambermaid; ?laundry; linen; room attendant; maid; turndown
journeys: ?travel; ?tour; ?tourism; itinerary; ?cruise; tour guide; holiday planner; sightseeing; ?vacation; ?trip;
  vacation planner; travel consultant; ?guide; ?cabin; ?flight; stewardess
celebrations: wedding; wedding planner; bridal; ?venue; party planner; ?catering; bridal event
beauty: ?hair; ?hairdresser; ?salon; ?nail; barber; ?cosmetologist; makeup; ?stylist; ?esthetician; friseur; ?beauty;
  ?spa; beautician; manicurist; hair salon; haircut; facial; lash
fitness: ?fitness; ?trainer; ?gym; yoga; pilates; ?sport; personal training; workout; ?wellness; ?exercise;
  strength coach; group exercise; crossfit
online shops: ?ecommerce; ?online; amazon; ?marketplace; shopify; web shop; webshop; ?omnichannel; seller central;
  ?digital; ?web; magento; product listing; onlineshop
gambling: ?casino; croupier; blackjack; ?dealer casino; betting; ?slot; ?gaming; ?sportsbook
stocking: ?stocker; shelf stacker; ?stock; shelf filler; ?replenishment
fashion: ?fashion; ?apparel; ?jewelry; ?luxury
plants and flowers: ?garden; ?plant; plant nursery; ?nursery; ?flower
""",
    Function.MEDIA: """
news: ?journalist; ?reporter; ?news; newsroom; ?correspondent; ?columnist; newspaper; ?anchor; investigative;
  newsreader; ?~press; ?magazine; ?broadcast journalist; headline; beat writer; breaking news
screens: ?film; ?television; ?tv; cinema; ?movie; ?director; ?cinematographer; ?camera; ?screen; screenwriter; ?studio;
  showrunner; documentary; camera operator; ?broadcast; ?filmmaker; cameraman; feature film; ?producer; ?script; movie;
  post production; movie editor; cutter film
videos: ?video; youtube; youtuber; ?videographer; vlogger; ?streaming; twitch; streamer; ?editor video; video editing;
  premiere pro; reviewer; ?channel; youtube content; video content
sound: ?sound; ?audio; ?radio; ?podcast; podcaster; dj; mixing desk; ?recording; ?podcaster; disc jockey; radio host;
  mastering engineer
music: ?music; ?musician; singer; ?orchestra; composer; ?band; songwriter; conductor orchestra; ?opera; guitarist;
  pianist; ?concert; drummer; violinist; ?song
photos: ?photographer; ?photo; ?photography; portrait; photojournalist; camera lens; wedding photography; ?picture
books: ?book; ?publisher; ?publishing; ?author; novelist; manuscript; ?literary; ?novel; ?copy; proofreader;
  proofreading; poet; ?fiction; copyeditor
languages: ?translator; ?interpreter; ?translation; ?localization; ?subtitle; ?language; dolmetscher; transcreation;
  ?linguist; ubersetzer; traductor; ?localisation
stages: ?actor; ?actress; theater; ?stage; dancer; ballet; ?acting; ?performer; circus; ?lighting; choreographer;
  comedian; ?theatre; playwright
sports: ?sport; ?sports; ?athlete; football; soccer; basketball; ?coach; ?team; footballer; referee; tennis; ?player;
  ?athletic; baseball; ?club; goalkeeper
museums: ?museum; ?curator; ?gallery; ?exhibition; exhibit curator; ?collection; art gallery; ?art; ?artist; sculptor;
  painter artist
games: ?game; esports; ?gaming; gamer
""",
    Function.OTHER: """
farming: !farmer; !rancher; !fisherman; !forester; !lumberjack; !vintner; !winemaker; shepherd;
  horticulturist
studying: !bachelor student; !doctoral student; !phd student
""",
}
