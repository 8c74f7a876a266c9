"""What titles outside the office say: plants, sites, labs, clinics, schools, city halls, shops."""

from domain.taxonomy.kinds import Function

WIDER_WORLD: dict[Function, dict[str, str]] = {
    Function.SUPPLY_CHAIN: {
        "": (
            "supply chain; ~supply; supply planning; demand planning; demand planner; supply planner; "
            "material planner; materials management; inventory; inventory control; s&op; "
            "sales and operations planning; inventory manager; supply chain manager; materials manager; "
            "stock controller; stock control; inventory controller; stock clerk; stock manager; ~stock; "
            "demand forecasting; order fulfillment; supply chain planner; supply operations; inventory forecasting; "
            "inventory forecast; inventory planning; stock planning; stock forecasting"
        ),
        "procurement": (
            "procurement; commodity manager; commodity buyer; purchasing; sourcing; buyer; strategic sourcing; "
            "category manager; vendor management; category management; supplier; purchaser; vendor manager; "
            "supplier management; vendor relations; indirect procurement; strategic buyer; procure to pay; "
            "supplier relationship; third party management"
        ),
        "logistics": (
            "ship broker; shipbroker; yacht broker; ship captain; first mate; ship inspector; marine surveyor; train "
            "station; "
            "logistics; warehouse; distribution; transportation; fleet; shipping; freight; import export; customs; "
            "dispatcher; fulfillment; courier; truck driver; driver; forklift operator; transport; freight forwarder; "
            "export; import; route planner; warehouse manager; distribution center; delivery driver; fleet manager; "
            "load planner; pilot; port; first officer; airline captain; air traffic controller; air traffic control; "
            "air traffic; logistics controller; transport controller; freight broker; customs broker; cold chain; "
            "traffic planner; freight sales; expediter; stock keeper; storekeeper; freight agent; customs agent; "
            "vehicle pool; motor pool; vehicle fleet; pool vehicle; company car; dispatch; dispatching"
        ),
    },
    Function.MANUFACTURING: {
        "": (
            "~workshop; production controller; process controller; ~manufacturing; production; plant manager; plant; "
            "factory; assembly; machinist; lean manufacturing; production supervisor; production manager; ~machine; "
            "shop floor; foundry; production planner; manufacturing operations; master scheduler; "
            "production scheduler; production planning; production scheduling; press operator; printing press; "
            "press brake; machine operator; ~operator; ~installer; ~laborer; ~repairer; ~fitter; ~rigger; ~driller; "
            "~cutter; ~finisher; welder; toolmaker; production operator; plant director; factory manager; cnc; "
            "millwright; assembler; lean; ~industrial; process technician; foreman; line lead; line leader; "
            "shift leader; printing; printing manager; sheet metal; sheet metal worker; sheet metal fabricator; "
            "milling; print shop; print production; prepress; bindery; factory hand; factory operative; "
            "production worker; cnc programmer"
        ),
        "quality": (
            "~quality; quality controller; quality auditor; supplier auditor; food safety; quality control; "
            "quality manager; quality assurance; quality management; quality inspector; quality engineer; "
            "quality system; quality technician; inspector; product quality; quality officer; supplier quality; "
            "supplier quality engineer; ~validation"
        ),
        "maintenance": (
            "maintenance; maintenance engineer; maintenance technician; field service; service technician; "
            "field service engineer; reliability; ~technician; mechanic; electrician; field technician; "
            "maintenance manager; maintenance planner; asset reliability; hvac technician; plumber; repair; "
            "fire alarm; alarm technician"
        ),
        "health and safety": (
            "health and safety; health safety environment; industrial hygienist; industrial hygiene; "
            "workplace safety; workplace health; safety auditor; environment health safety; "
            "environmental health and safety; ehs; hse; occupational safety; safety officer; ~safety; safety manager; "
            "occupational health; health & safety; process safety; environmental health & safety; "
            "environment health and safety; environment health & safety; safety coordinator"
        ),
    },
    Function.INDUSTRIAL_ENGINEERING: {
        "": (
            "mechanical engineer; mechanical engineering; electrical engineer; electrical engineering; "
            "hardware engineer; hardware engineering; process engineer; chemical engineer; industrial engineer; "
            "manufacturing engineer; manufacturing engineering; process engineering; aerospace engineer; "
            "materials engineer; automation engineer; controls engineer; design engineer; robotics; "
            "electronics engineer; hardware; ~electronics; petroleum engineer; energy engineer; biomedical engineer; "
            "energy auditor; energy audit; energy consultant; engineering change; mining engineer; nuclear engineer; "
            "production engineer; validation engineer; chief engineer; engineering technician; robotics engineer; "
            "automation; ~mechanical; ~electrical; product engineer; application engineer; field engineer; "
            "control systems; power engineer; drilling engineer; reservoir engineer; instrumentation; "
            "commissioning engineer; avionics; test pilot; plant engineer; industrial engineering; optical engineer; "
            "semiconductor engineer; chip design; systems engineering; firmware; embedded engineer; energy manager; "
            "water engineer; water resources engineer; water treatment; hardware designer; chip designer; "
            "circuit designer; cad designer; tool designer; mechanical designer; design technician; cad technician; "
            "drafter; drafting; radio frequency engineer; piping engineer; packaging engineer; acoustics engineer; "
            "battery engineer; powertrain engineer; agricultural engineer; plc programmer; machine designer; "
            "metrologist; product development engineer; engineer mechanic; mechanic engineer; "
            "reliability engineer hardware; hardware test engineer; automotive engineer; vehicle engineer; "
            "oil & gas engineer; process development engineer"
        ),
    },
    Function.CONSTRUCTION_PROPERTY: {
        "": (
            "bridge engineer; "
            "construction; civil engineer; civil engineering; structural engineer; site manager; quantity surveyor; "
            "surveyor; estimator; urban planner; ~building; general contractor; bim manager; bim; "
            "construction manager; construction superintendent; site supervisor; carpenter; landscape architect; "
            "site engineer; construction project manager; roofing; architectural designer; project architect; "
            "preconstruction; ~contractor; cost estimator; landscape designer; landscape design; garden designer; "
            "building architect; naval architect; interior architect; urban architect; urban design; urban designer; "
            "residential architect; architecture studio; landscape architecture; interior architecture; "
            "naval architecture; building designer; restoration architect; building inspector; maitre ouvrage; "
            "maitre oeuvre; design architect; city planning; town planner; site superintendent; construction foreman; "
            "building foreman; foreman construction; roofer; tiler; clerk works; heavy equipment operator; "
            "excavator operator; crane operator; construction cost; cost manager construction; engineer civil; "
            "construction crew; concrete crew; paving crew; drywall installer; structural support; bid calculator; "
            "wiring bid; electrical estimator; estimating; glazier"
        ),
        "interior design": "interior design; interior designer; kitchen designer; interior decorator",
        "real estate": (
            "~real estate; property manager; property management; realtor; real estate agent; leasing; ~property; "
            "real estate broker; estate agent; land acquisition; lease administration; property administrator; "
            "real estate development; corporate real estate; letting agent; leasing agent; appraiser; housing; "
            "property developer; real estate developer; land developer; property development; land development; "
            "housing developer; urban development; broker real estate; real estate advisor; home sales consultant; "
            "real estate acquisition"
        ),
        "facilities": (
            "tree surgeon; arborist; facilities; facility manager; facility management; facilities manager; "
            "facilities management; facility; janitor; custodian; workplace; workplace experience; "
            "workplace services; building management; building manager; building maintenance; property maintenance; "
            "facility maintenance;  groundskeeper; cleaning; pest controller; pest control; exterminator; cleaner; "
            "landscaper; landscaping; gardener; office cleaner; lawn care; caretaker"
        ),
    },
    Function.RESEARCH: {
        "": (
            "taste tester; "
            "~research; ~researcher; research and development; research & development; r&d; !scientist; laboratory; "
            "lab manager; chemist; biologist; physicist; research scientist; ~science; lab technician; ~scientific; "
            "economist; chief scientific officer; microbiologist; postdoc; postdoctoral researcher; "
            "research associate; research director; research assistant; academic research; academic researcher; "
            "formulation; mathematician; chemistry; biology; meteorologist; geologist; laboratory technician; "
            "principal investigator; research fellow; drug discovery; bioinformatics; geneticist; biochemist; "
            "toxicologist; research engineer; policy research; sociologist; anthropologist; ecologist; discovery; "
            "chemical analyst; environmental scientist; food scientist; materials scientist; astronomer; "
            "biostatistician; laboratory manager; academic staff; scientific staff; scientific specialist; "
            "sponsored programs; research grants; research administrator; research administration"
        ),
    },
    Function.HEALTHCARE: {
        "": (
            "medical registrar; surgical registrar; specialist registrar; chief resident; patient experience; blood "
            "bank; transplant; organ transplant; behavior analyst; behaviour analyst; "
            "~health; ~healthcare; ~clinical; ~medical; physician; doctor; surgeon; medical director; "
            "chief medical officer; clinician; general practitioner; therapist; physical therapist; psychologist; "
            "dentist; dental; veterinarian; ~patient; radiologist; paramedic; psychiatrist; case manager; "
            "medical assistant; physiotherapist; occupational therapist; clinical director; dietitian; "
            "hospital administrator; practice manager; care coordinator; radiology; physician assistant; "
            "care manager; care management; population health; clinical operations; public health; health services; "
            "community health; community health worker; community nurse; community care; health promotion; "
            "health outreach; pediatrician; cardiologist; optometrist; speech therapist; patient care; "
            "clinical manager; nutritionist; ~counselor; ~aide; oncologist; social worker; social work; "
            "educator social; social service; action social; mediator social; caregiver; anesthesiologist; "
            "clinical informatics; health informatics; health information; clinical psychologist; chiropractor; "
            "epidemiologist; hospital; health administration; oncology; behavioral health; mental health; "
            "dental hygienist; medical officer; phlebotomist; midwife; medical technologist; ~care; sonographer; "
            "emergency medical technician; neurologist; dermatologist; home health; medical coder; audiologist; "
            "audiology; hospitalist; revenue cycle; medical records; veterinary technician; ~veterinary; "
            "radiology technician; x ray technician; surgical technician; dental technician; medical technician; "
            "ultrasound technician; patient care technician; dialysis technician; cardiac technician; "
            "behavior technician; clinic manager; clinic; health coach; matron; anesthetist; bed manager; "
            "clinic administrator; naturopath; medical coding"
        ),
        "nursing": (
            "nurse; nursing; registered nurse; chief nursing officer; nurse practitioner; nurse manager; head nurse; "
            "charge nurse; licensed practical nurse; nursing assistant; clinical nurse; school nurse; nurse leader; "
            "nurse educator; chief nurse; health visitor; ward sister"
        ),
        "pharmacy": (
            "pharmacist; pharmacy; pharmaceutical; drug safety; pharmacovigilance; pharmacy technician; "
            "pharmacologist; pharma"
        ),
        "regulatory affairs": "regulatory affairs",
        "clinical research": (
            "clinical research; clinical trial; clinical research associate; medical affairs; "
            "medical science liaison; clinical development; clinical data; "
            "clinical trials manager; market access; clinical scientist; medical writer; medical liaison; "
            "clinical study; clinical project manager; study coordinator; clinical research coordinator; "
            "health economics"
        ),
    },
    Function.EDUCATION: {
        "": (
            "teacher; ~education; ~educator; !professor; lecturer; instructor; school principal; ~school; dean; "
            "~academic; faculty; tutor; curriculum; headteacher; head teacher; provost; admissions; ~student; "
            "librarian; academic affairs; school superintendent; teaching; chancellor; assistant professor; "
            "associate professor; curriculum developer; registrar; student affairs; student success; enrollment; "
            "guidance counselor; school counselor; teaching assistant; academic advisor; ~university; ~college; "
            "vice principal; special education; library; rector; high school teacher; student services; "
            "academic technology; residence life; department chair; primary teacher; early childhood; childcare; "
            "career services; alumni relations; student life; pedagogy; headmaster; professor of practice; "
            "financial aid; assistant principal; ~campus; teacher trainer; adjunct professor; continuing education; "
            "academic programs; school administrator; maitre conference; maitre school; curriculum designer; "
            "provost office; ~classroom; ~pupil; ~graduate; adjunct; bursar; school bursar; head year; year head; "
            "senco"
        ),
    },
    Function.PUBLIC_SECTOR: {
        "": (
            "minister finance; finance minister; treasury secretary; foreign secretary; home secretary; minister "
            "health; health minister; minister education; minister justice; minister transport; foreign minister; "
            "cabinet minister; speaker house; "
            "~public sector; public policy; urban renewal; urban regeneration; policy implementation; ~policy; "
            "government affairs; government relations; public affairs; city manager; ~government; ~municipal; mayor; "
            "policy analyst; legislative; diplomat; civil servant; public administration; ~public; regulatory policy; "
            "economic development; council; city clerk; lobbyist; minister; senator; councillor; ambassador; "
            "commissioner; legislator; town manager; county; federal; head mission; chief mission; "
            "deputy head mission; deputy chief mission; policy advisor; policy officer; public service; public works; "
            "policy manager; civic; ~state; ~city; alderman; congressman; parks and recreation; immigration; "
            "policy director; trade policy; town clerk; county administrator; city planner; elected official; "
            "governor; tribal; secretary state; permanent secretary; deputy secretary; secretary health; "
            "secretary education; secretary defense; secretary culture; permit; tax inspector; tax administration; "
            "tax collection; city council member; council member; tax authority officer; lobbying; parliamentary; "
            "census; tax collector; councillor"
        ),
        "public safety": (
            "intelligence analyst; police inspector; fire inspector; drug enforcement; narcotics; "
            "police; police officer; firefighter; fire chief; emergency management; public safety; military; army; "
            "navy; air force; law enforcement; detective; ~investigator; code enforcement; police chief; lifeguard; "
            "maitre nageur; corrections; fire; sheriff; security guard; emergency planning; fireman; firewoman; "
            "constable; cctv; physical security; guard; guarding; night guard; night watchman; watchman; bodyguard; "
            "doorman; door supervisor; security patrol; patrol; security steward; bouncer; close protection; "
            "emergency controller; security supervisor; security shift; site security; event security; "
            "aviation security; security concierge; emergency services; chief police; probation officer; "
            "military officer; commander; border; soldier; emergency manager; intelligence officer; customs officer; "
            "border officer; lieutenant; sergeant; coast guard; admiral; fleet admiral; navy captain; army officer; "
            "colonel; customs inspector"
        ),
    },
    Function.NONPROFIT: {
        "": (
            "~nonprofit; fundraising; fundraiser; philanthropy; development officer; grant; grants manager; "
            "volunteer coordinator; major gifts; donor relations; foundation; annual giving; ~charity; advancement; "
            "outreach coordinator; community outreach; gift officer; donor; volunteer; development director; "
            "humanitarian; social impact; ~mission; director development; grant writer; pastor; clergy; ~ministry; "
            "community relations; community investment; corporate giving; donor engagement; membership; "
            "member relations; chaplain; community organizer; grants; ~impact; planned giving; social responsibility; "
            "humanitarian aid; reverend; priest; rabbi; imam; membership manager; outreach worker; bishop; "
            "stewardship; stewardship officer; fundraising campaign; nonprofit program; nonprofit program manager; "
            "fund development; aid worker; church minister; minister religion; vicar"
        ),
    },
    Function.RETAIL_HOSPITALITY: {
        "": (
            "~retail; store manager; retail branch; shop branch; store branch; night auditor; store; merchandising; "
            "merchandiser; hospitality; hotel; restaurant; chef; food and beverage; food & beverage; ~food; cashier; "
            "visual merchandising; ~merchant; merchandise; store operations; catering; waiter; barista; housekeeping; "
            "shop manager; ~shop; sommelier; concierge; cook; retail operations; bartender; hotel manager; "
            "guest relations; travel agent; travel; tourism; front office; restaurant manager; kitchen; cuisine; "
            "banquet; assortment; store associate; retail associate; fashion; stylist; hairdresser; cosmetologist; "
            "fitness; personal trainer; retail sales associate; sales assistant; tour operator; event venue; "
            "shop assistant; store assistant; retail assistant; shop worker; store clerk; sales clerk; shop staff; "
            "shop sales; store sales; shop seller; shop floor assistant; shop floor staff; counter assistant; "
            "hotel clerk; retail worker; retail clerk; shopkeeper; nail technician; casino; beverage; baker; "
            "cabin crew; esthetician; salon; spa manager; housekeeper; yield; yield manager; yield management; "
            "front desk agent; front desk clerk; front desk manager; wedding planner; room rate; room revenue; "
            "rooms division; rooms manager; flight attendant; ride operator; cruise director; cruise; grocery; "
            "grocery manager; counter staff; department store; hotel revenue; resort; butcher; valet; deli; "
            "produce manager; store department; spa; food service; caterer; event caterer; beauty therapist; ~beauty; "
            "theme park; amusement park"
        ),
        "e-commerce": (
            "ecommerce; ecommerce manager; online store; online shop; web shop; marketplace; digital commerce; "
            "~commerce; ebusiness; online retail; marketplace manager; omnichannel; ecommerce operations; "
            "direct to consumer"
        ),
    },
    Function.MEDIA: {
        "": (
            "museum registrar; story teller; radio station; station radio; tv station; fashion model; runway model; "
            "journalist; reporter; editor; editorial; producer; ~media; broadcast; publishing; publisher; "
            "photographer; photography; film; video; video producer; video production; film production; "
            "television production; music production; media production; broadcast production; news; radio; podcast; "
            "~entertainment; filmmaker; cinematographer; author; musician; actor; managing editor; editor in chief; "
            "music; writer; translator; anchor; podcaster; interpreter; copy editor; executive producer; script; "
            "tv channel; tv channel manager; television channel; broadcast channel; radio channel; television; ~tv; "
            "sound technician; recording engineer; audio engineer; ~audio; audio technician; broadcast technician; "
            "lighting technician; sound designer; channel editor; channel controller; programming director; curator; "
            "museum; localization; translation; artist; camera; sound engineer; subtitle; presenter; talent agent; "
            "~theater; ~sport; sports; coach sports; athlete; videographer; news director; music director; "
            "casting director; streaming; localisation; linguist; columnist; correspondent; stage manager; film crew; "
            "gaffer; key grip; colorist; news presenter; orchestra conductor; literary agent; talent booker; "
            "podcast host; voice actor; film director; writer director"
        ),
        "game design": "game designer; game design; level designer; level design",
    },
}
