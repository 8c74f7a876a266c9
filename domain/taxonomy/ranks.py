"""The words that say how far up a ladder a title stands, and the ladders that read differently.

Phrases are split by `;`. A phrase not listed here takes the highest level among its words.
"""

from domain.taxonomy.kinds import Function, Seniority

RANKS: dict[Seniority, str] = {
    Seniority.OWNER_FOUNDER: (
        "founder; partner director; small business owner; co founder; cofounder; owner; business owner; proprietor; "
        "founding partner; managing partner; senior partner; shareholder; entrepreneur; self employed; "
        "managing member; franchisee; general partner; equity partner; owner operator; solopreneur; jefe business; "
        "managing shareholder; worker independent; owner and operator; sole trader; restaurateur; name partner; "
        "serial entrepreneur; partner; partner jefe"
    ),
    Seniority.C_LEVEL: (
        "chief; director executive; president; chief executive; consejero delegado; managing director; chairman; "
        "chairwoman; chair; chairperson; c level; member board management; management board; executive board; "
        "general counsel; director general; general director; city manager; county administrator; mayor; governor; "
        "minister; chancellor; provost; rector; executive director; school superintendent; executive chairman; "
        "town manager; secretary general; president director; commissioner general; vice chancellor; chief police; "
        "fire chief; police chief; c suite; executive president; superintendent school; director president; "
        "executive chair; permanent secretary; secretary state; secretary health; secretary education; "
        "secretary defense; secretary culture; foreign secretary; home secretary; treasury secretary; "
        "vorstand; senator; congressman; headmaster; bishop"
    ),
    Seniority.VP: (
        "vice president; senior vice president; executive vice president; assistant vice president; "
        "regional vice president; group vice president; corporate vice president; vice provost; pro vice chancellor; "
        "vice rector; area vice president; deputy secretary"
    ),
    Seniority.DIRECTOR: (
        "director; assistant director; division chief; bureau chief; chief surgery; chief medicine; chief pediatrics; "
        "head; dean; country manager; general manager; school principal; medical director; creative director; "
        "commissioner; editor in chief; chief staff; deputy chief staff; jefe cabinet; jefe general; headteacher; "
        "head teacher; associate general counsel; plant manager; chief engineer; chief architect; deputy head; "
        "associate partner; vice dean; assistant dean; associate dean; subdirector; deputy director; group head; "
        "country head; country director; commander; magistrate; chief editor; chief economist; account director; "
        "client director; judge; principal investigator; chief curator; chief mission; deputy chief mission; "
        "head mission; deputy head mission; director cabinet; ambassador; department chair; site head; site lead; "
        "associate provost; regional general manager; hospital administrator; deputy executive director; "
        "division manager"
    ),
    Seniority.MANAGER: (
        "manager; assistant manager; assistant headteacher; assistant head teacher; deputy headteacher; "
        "section chief; crew chief; mgmt; supervisor; team lead; team leader; lead; leader; foreman; superintendent; "
        "head nurse; charge nurse; head chef; chef cuisine; chief accountant; captain; sergeant; team manager; "
        "department head; head coach; jefe; shift lead; assistant principal; vice principal; group product manager; "
        "chief product owner; product lead; site superintendent; construction superintendent; controller; "
        "comptroller; construction manager; store manager; deputy manager; lieutenant; warrant officer; sous chef; "
        "executive chef; practice manager; business leader; deputy head teacher; treasurer; program lead; "
        "project leader; project lead; branch manager; office manager; managing editor; registrar; city clerk; "
        "section head; ship captain; jefe sales; jefe team; jefe service"
    ),
    Seniority.IC: (
        "engineer; worker; coach; contractor; sheriff; brand ambassador; maitre; lifeguard; educator social; "
        "mediator social; attendant; counselor; aide; installer; laborer; helper; repairer; fitter; rigger; driller; "
        "cleaner; educator; professional; guard; guide; collector; technical staff; postdoctoral fellow; "
        "research fellow; delegado; analyst; specialist; coordinator; associate; consultant; representative; "
        "developer; designer; architect; scientist; administrator; assistant; officer; technician; programmer; "
        "accountant; auditor; bookkeeper; attorney; lawyer; counsel; paralegal; solicitor; barrister; nurse; "
        "physician; doctor; surgeon; therapist; psychologist; dentist; pharmacist; teacher; professor; lecturer; "
        "instructor; tutor; librarian; recruiter; sourcer; buyer; planner; clerk; secretary; receptionist; writer; "
        "editor; journalist; reporter; producer; photographer; illustrator; animator; copywriter; strategist; "
        "researcher; chemist; biologist; physicist; economist; statistician; actuary; underwriter; trader; broker; "
        "banker; teller; agent; realtor; surveyor; estimator; machinist; welder; mechanic; electrician; plumber; "
        "carpenter; driver; dispatcher; inspector; operator; cashier; merchandiser; cook; chef; waiter; barista; "
        "bartender; trainer; generalist; expert; practitioner; scrum master; evangelist; advocate; publicist; "
        "salesperson; seller; account executive; sales executive; account manager; customer success manager; "
        "client success manager; product manager; jefe product; project manager; program manager; jefe project; "
        "jefe program; specialist mission; project head; community manager; social media manager; case manager; "
        "relationship manager; portfolio manager; territory manager; partner manager; channel manager; "
        "implementation manager; onboarding manager; renewals manager; renewal manager; release manager; "
        "key account manager; national account manager; global account manager; strategic account manager; "
        "technical account manager; technical program manager; technical product manager; engagement manager; "
        "client account manager; client relationship manager; customer relationship manager; "
        "customer account manager; success manager; partner account manager; channel account manager; "
        "major account manager; property manager; fund manager; investment manager; wealth manager; care manager; "
        "partner development manager; jefe account; escalation manager; bid manager; proposal manager; "
        "grants manager; business development manager; client manager; website manager; product owner; process owner; "
        "service owner; journey owner; experience owner; platform owner; application owner; feature owner; "
        "backlog owner; art director; casting director; funeral director; music director; tech lead; technical lead; "
        "product executive; marketing executive; executive assistant; secretary management; personal assistant; "
        "administrative assistant; business partner; people partner; hr partner; talent partner; client partner; "
        "finance partner; human resources business partner; hr business partner; finance business partner; "
        "talent acquisition partner; people business partner; executive business partner; intern; trainee; "
        "apprentice; junior; freelancer; freelance; craftsman; executive search consultant; editorial; social worker; "
        "police officer; firefighter; detective; pilot; flight attendant; soldier; translator; interpreter; "
        "veterinarian; paramedic; dietitian; radiologist; psychiatrist; midwife; clinician; general practitioner; "
        "technologist; coder; tester; sysadmin; machine operator; assembler; toolmaker; millwright; janitor; "
        "custodian; concierge; housekeeper; sommelier; stylist; hairdresser; musician; actor; author; filmmaker; "
        "curator; artist; presenter; pastor; priest; clergy; rabbi; chaplain; fundraiser; lobbyist; diplomat; "
        "policy advisor; civil servant; appraiser; adjuster; examiner; investigator; purchaser; staffer; "
        "executive coach; geologist; microbiologist; biochemist; toxicologist; epidemiologist; nutritionist; "
        "meteorologist; sociologist; anthropologist; mathematician; cardiologist; pediatrician; oncologist; "
        "optometrist; physiotherapist; chiropractor; phlebotomist; geneticist; astronomer; ecologist; "
        "biostatistician; neurologist; dermatologist; sonographer; postdoc; linguist; liaison; chief resident; "
        "salesman; saleswoman; hunter; hacker; closer; scheduler; processor; caregiver; esthetician; videographer; "
        "cinematographer; columnist; correspondent; staff engineer; founding engineer; headhunter; notary; "
        "air traffic controller; document controller; stock controller; inventory controller; production controller; "
        "process controller; quality controller; pest controller; logistics controller; transport controller; "
        "emergency controller; project controls; merchant; baker; watchman; bodyguard; doorman; florist; clerk; "
        "courier; hygienist; drafter; audiologist; cosmetologist; podcaster; anesthesiologist; exterminator; "
        "mediator; arbitrator; arborist; pharmacologist; hospitalist; litigator; forwarder; decorator; "
        "office administrator; office coordinator; deputy sheriff; mason; roofer; tiler; joiner; plasterer; glazier; "
        "scaffolder; barber; waitress; picker; packer; maid; trucker; worker social; assistant social; femme chambre; "
        "attache press; sage femme; medical registrar; surgical registrar; specialist registrar; museum registrar; "
        "first mate; stylist; tailor; blacksmith; prosecutor; composer; physio; optician; "
        "radiographer; caseworker; prospector; rep; crew member; assistant management; management trainee; "
        "management associate; founder associate; ceo associate"
    ),
    Seniority.OTHER: (
        "non executive director; independent director; board member; board director; board advisor; "
        "advisory board member; retired; student; volunteer; job seeker; investor; angel investor; fellow; member; "
        "mentor; homemaker; unemployed; board observer; non executive chairman; trustee; non executive; emeritus; "
        "sabbatical; advisory board; board trustees; speaker; ceo office"
    ),
}

SOFT_IC = frozenset({"executive", "advisor", "adviser"})
"""An individual contributor's words where the title says what the work is, and nothing by themselves."""

DEPUTIES = frozenset({"deputy", "assistant", "associate", "vice"})
"""Put before a C-level title, these make it one step lower; so does `DEPUTY` after it."""

DEPUTY = "deputy"

_OWNED_AT_WORK = """
kpi okr metric initiative requirement roadmap workstream stream tool center
capability domain asset deliverable scope value epic page repository segment pl
"""
OWNED_AT_WORK = frozenset(_OWNED_AT_WORK.split())
"""Who owns one of these answers for it in somebody else's firm: a backlog owner is no business owner."""

FIRMS = frozenset({"business", "company", "firm", "agency", "studio", "practice", "enterprise"})
"""Who owns one of these owns it, whatever it does: a small business, a marketing agency."""

UNRANKED_AFTER = frozenset({"to", "reporting"})
"""What follows names somebody else: the executive assistant *to* the chief executive."""

UNRANKED_BEFORE = frozenset(
    {"advisor", "adviser", "office", "assistant", "coach", "communication", "search", "secretary"}
)
"""A C-level word straight before one of these names whom the job serves, not who holds it."""

PAST = frozenset({"ex", "former", "formerly", "previously", "previous", "past", "retired", "emeritus"})
"""What follows, up to the next comma, is no longer so."""

ASPIRING = frozenset({"aspiring"})
"""Who is this, or in training, does not hold the level named beside it yet."""

RETIRED = frozenset({"retired"})
"""Who is this still names a field of work, and stands on no level of it."""

EMPLOYERS = frozenset({"salesforce", "sap", "workday", "servicenow", "apple", "oracle"})
"""Companies whose names are words of the tables, or near them."""

SERVED = frozenset({Seniority.C_LEVEL, Seniority.VP, Seniority.DIRECTOR, Seniority.OWNER_FOUNDER})
SERVANTS = frozenset(
    {
        "assistant",
        "executive assistant",
        "personal assistant",
        "administrative assistant",
        "secretary",
        "aide",
    }
)
"""Whoever is named so straight after one of those levels works for its holder."""

SERVANTS_OF = frozenset(
    {"executive assistant", "personal assistant", "secretary", "chief staff", "director cabinet", "jefe cabinet"}
)
"""The same straight before a chief: `secretary of the CFO`; the assistant chief is a deputy."""

NOW = frozenset({"now", "turned", "currently"})
"""What follows is so again: `ex-banker turned founder`."""

SERVANTS_OF_OFFICES = SERVANTS | {"office coordinator", "office manager", "office administrator"}
"""The same straight after a director: the director's office coordinator."""

PARTNER_PRACTICES = (Function.FINANCE, Function.LEGAL, Function.STRATEGY, Function.FINANCIAL_SERVICES)
"""Functions whose partners own the firm: an audit partner does, a people partner does not."""

PARTNER_PROFESSIONS = (*PARTNER_PRACTICES, Function.HEALTHCARE, Function.CONSTRUCTION_PROPERTY)
PARTNERS_OF_FIRMS = frozenset({"consultant", "architect", "advisor"})
HIRED_PROFESSIONS = (Function.EDUCATION, Function.RESEARCH)
"""Of whom it is said after the profession: an `avocat associé` owns the firm, a `professeur associé` is employed."""

BANK_LADDER: dict[str, Seniority] = {
    "assistant vice president": Seniority.IC,
    "vice president": Seniority.MANAGER,
    "senior vice president": Seniority.DIRECTOR,
    "executive director": Seniority.DIRECTOR,
    "executive vice president": Seniority.VP,
    "managing director": Seniority.VP,
}
"""Banks hand out titles a step or two higher than others do."""

INSURER_LADDER: dict[str, Seniority] = {"assistant vice president": Seniority.MANAGER}
"""The one such title that insurers hand out below a director, to who leads."""

OWN_LADDER = frozenset(
    {
        Function.OTHER,
        Function.GENERAL_MANAGEMENT,
        Function.FINANCE,
        Function.FINANCIAL_SERVICES,
        Function.RISK_COMPLIANCE,
        Function.PRODUCT,
    }
)
"""The work that these houses have ladders of their own for: their VP of marketing is one as anywhere."""

BANKS = frozenset(
    {
        "banking",
        "investment banking and capital markets",
        "asset and wealth management",
        "private equity and venture capital",
    }
)
"""The industries whose titles are read on that ladder."""
