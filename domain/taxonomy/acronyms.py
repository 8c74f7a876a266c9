"""Short forms of title words that mean different things beside different words or in different sectors."""

from domain.taxonomy.kinds import Sector
from domain.taxonomy.open_acronyms import OPEN_ACRONYMS, Acronym

_CONVERSION = (
    "specialist manager analyst lead head director strategist consultant expert conversion optimization ux "
    "seo web experimentation landing optimizely vwo"
)
_MEDICINE = (
    "c physician clinic clinical surgery surgical orthopedic orthopedics orthopaedics cardiology cardiac dermatology "
    "oncology neurology neurosurgery pediatrics paediatrics urology nephrology gastroenterology psychiatry radiology "
    "pulmonology rheumatology endocrinology hematology gynecology obstetrics emergency er icu medicine "
    "hospital hospitalist"
)
_MAKERS = (
    Sector.MANUFACTURING, Sector.LIFE_SCIENCES, Sector.CONSUMER_GOODS, Sector.AUTOMOTIVE, Sector.MATERIALS,
    Sector.HEALTHCARE, Sector.AGRICULTURE, Sector.AEROSPACE_DEFENSE, Sector.CONSTRUCTION, Sector.ENERGY,
)  # fmt: skip
MAKERS_OF_SOFTWARE = frozenset(
    {
        "fintech", "payments", "insurtech", "health tech", "edtech", "proptech", "construction tech", "govtech",
        "retail tech", "travel tech", "agtech", "logistics tech", "HR tech", "legal tech", "martech",
    }
)  # fmt: skip
"""Industries whose titles are those of software, not of the sector that they serve: their CMO is in marketing."""

_BANKS = (Sector.FINANCIAL_SERVICES, Sector.INSURANCE)

ACRONYMS: dict[str, Acronym] = {
    **OPEN_ACRONYMS,
    "cro": Acronym(
        "chief revenue officer",
        (
            ("sales revenue commercial gtm president founder ceo", "chief revenue officer"),
            ("risk compliance credit fraud regulatory", "chief risk officer"),
            ("research clinical trial trials sponsor contract_research", "clinical research"),
            (_CONVERSION, "conversion rate optimization"),
        ),
        tuple((sector, "chief risk officer") for sector in _BANKS),
    ),
    "cmo": Acronym(
        "chief marketing officer",
        (
            ("marketing brand growth revenue", "chief marketing officer"),
            ("medical physician md hospital clinic clinical", "chief medical officer"),
        ),
        (("hospitals", "chief medical officer"), ("medical practices", "chief medical officer")),
        unsure=(Sector.HEALTHCARE, Sector.LIFE_SCIENCES),
    ),
    "cco": Acronym(
        "chief customer officer",
        (
            ("compliance risk regulatory ethics legal mlro aml", "chief compliance officer"),
            ("sales commercial revenue trade", "chief commercial officer"),
            ("communications comms pr", "chief communication officer"),
            ("creative agency design", "chief creative officer"),
        ),
        tuple((sector, "chief compliance officer") for sector in _BANKS),
    ),
    "cpo": Acronym(
        "chief product officer",
        (
            ("people hr talent culture human employees employee workforce personnel", "chief people officer"),
            ("procurement purchasing sourcing supply supplier suppliers spend buying", "chief procurement officer"),
            ("privacy dpo gdpr", "chief privacy officer"),
        ),
        ((Sector.STAFFING, "chief people officer"), (Sector.GOVERNMENT, "chief procurement officer")),
    ),
    "cso": Acronym(
        "chief strategy officer",
        (
            ("security ciso cyber infosec cybersecurity security_services", "chief security officer"),
            ("sales revenue", "chief sales officer"),
            ("sustainability esg climate", "chief sustainability officer"),
            ("science scientific research r&d", "chief scientific officer"),
        ),
        ((Sector.LIFE_SCIENCES, "chief scientific officer"),),
    ),
    "cdo": Acronym(
        "chief data officer",
        (
            ("digital", "chief digital officer"),
            ("diversity inclusion dei", "chief diversity officer"),
            ("design ux", "chief design officer"),
            ("nonprofit fundraising", "chief development officer"),
        ),
        ((Sector.NONPROFIT, "chief development officer"),),
    ),
    "clo": Acronym(
        "chief legal officer",
        (("learning training talent hr university academy coaching_and_training", "chief learning officer"),),
    ),
    "cio": Acronym(
        "chief information officer",
        (
            ("it technology technologies systems infrastructure", "chief information officer"),
            (
                "investment investments portfolio fund funds asset assets wealth endowment pension equities "
                "asset_and_wealth_management private_equity_and_venture_capital",
                "chief investment officer",
            ),
            ("innovation", "chief innovation officer"),
        ),
    ),
    "cao": Acronym(
        "chief administration officer",
        (
            ("accounting controller", "chief accounting officer"),
            ("academic university college faculty school higher_education schools", "chief academic officer"),
        ),
    ),
    "pm": Acronym(
        "product manager",
        (
            ("product roadmap app apps software saas backlog feature features", "product manager"),
            (
                "construction site project implementation onboarding deployment pmp pmo infrastructure delivery it "
                "building roads contractor",
                "project manager",
            ),
            ("program", "program manager"),
            ("property apartment apartments tenants lettings tenancy landlord leasing", "property manager"),
            ("investments fund portfolio", "portfolio manager"),
        ),
        ((Sector.CONSTRUCTION, "project manager"), (Sector.REAL_ESTATE, "property manager")),
    ),
    "ae": Acronym(
        "account executive",
        (
            ("sales account enterprise smb commercial strategic", "account executive"),
            (
                "architect architecture structural civil architecture_and_design engineering_services "
                "civil_engineering",
                "building architect",
            ),
        ),
    ),
    "am": Acronym(
        "account manager",
        (("asset portfolio fund funds assets", "asset manager"),),
        ((Sector.REAL_ESTATE, "asset manager"),),
    ),
    "md": Acronym(
        "managing director",
        ((_MEDICINE + " doctor surgeon medical chief dr attending", "physician"),),
        ((Sector.HEALTHCARE, "physician"), (Sector.LIFE_SCIENCES, "physician")),
    ),
    "ap": Acronym("account payable"),
    "ir": Acronym("investor relations", (("cyber security soc", "incident response"),)),
    "dev": Acronym(
        "development",
        (("backend frontend web software mobile stack fullstack java python php ios android game", "developer"),),
    ),
    "gc": Acronym(
        "general counsel",
        (("construction site building subcontractor", "general contractor"),),
        ((Sector.CONSTRUCTION, "general contractor"),),
    ),
    "po": Acronym("product owner"),
    "qa": Acronym(
        "software testing",
        (("plant manufacturing production food dairy gmp supplier factory lab laboratory batch", "quality assurance"),),
        tuple((sector, "quality assurance") for sector in _MAKERS),
    ),
    "reg": Acronym("regional", (("affairs affair submissions compliance reporting labeling", "regulatory"),)),
    "er": Acronym("employee relations", ((_MEDICINE + " nurse rn tech technician doctor", "emergency"),)),
    "em": Acronym("engineering manager", ((_MEDICINE + " nurse disaster preparedness", "emergency"),)),
    "be": Acronym("backend"),
    "fe": Acronym("frontend", (("drilling field turbine service commissioning", "field service engineer"),)),
    "personal": Acronym(
        "personal",
        (("jefe jefa leiter leiterin leitung referent referentin bereich abteilung vorstand und", "human resources"),),
    ),
    "ed": Acronym(
        "executive director",
        (
            ("nurse physician er", "emergency department"),
            ("special higher gifted bilingual physical teacher professor curriculum k12 classroom", "education"),
        ),
    ),
    "td": Acronym("technical director"),
    "dm": Acronym("digital marketing", (("dental dentist dentistry teeth clinic", "dentist"),)),
    "ic": Acronym("internal communication"),
    "ra": Acronym(
        "regulatory affairs",
        (
            ("university research lab laboratory", "research assistant"),
            ("dormitory residence hall campus student students", "residence life"),
            ("risk", "risk analyst"),
        ),
        ((Sector.EDUCATION, "research assistant"),),
    ),
    "ip": Acronym("intellectual property", (("network networks voip routing telephony core address", "network"),)),
    "si": Acronym("", (("responsable directeur directrice chef architecte ingenieur", "information system"),)),
    "cra": Acronym("clinical research associate"),
    "msl": Acronym("medical science liaison"),
    "cs": Acronym(
        "customer success",
        (
            ("representative agent rep desk call center", "customer service"),
            ("software computer faculty professor prof lecturer adjunct university phd", "computer science"),
        ),
    ),
    "ta": Acronym("talent acquisition", (("professor university school course", "teaching assistant"),)),
    "pa": Acronym(
        "personal assistant",
        (("to ceo cfo director executive", "personal assistant"), (_MEDICINE, "physician assistant")),
        ((Sector.HEALTHCARE, "physician assistant"),),
    ),
    "se": Acronym(
        "sales engineer",
        (
            ("software backend frontend full", "software engineer"),
            ("structural building bridges", "structural engineer"),
        ),
    ),
    "csm": Acronym("customer success manager", (("scrum agile", "scrum master"),)),
    "ea": Acronym(
        "executive assistant",
        (
            ("ceo cfo coo assistant office executive personal admin calendar", "executive assistant"),
            ("architecture architect architects togaf it solution solutions cloud modeling", "enterprise architect"),
            ("environmental planning permits ecology", "environmental"),
        ),
    ),
    "sdr": Acronym(
        "sales development representative", (("radio rf dsp signal antenna fpga", "software defined radio"),)
    ),
    "om": Acronym("operations manager", (("office dental clinic front", "office manager"),)),
    "bus": Acronym(
        "business",
        (("driver drivers operator conductor conductrice conducteur mechanic transit school depot fahrer", "bus"),),
        ((Sector.TRANSPORT, "bus"),),
    ),
    "cna": Acronym("nursing assistant"),
    "pe": Acronym(
        "private equity",
        (
            ("teacher school coach education high elementary gym sports class", "physical education"),
            ("fund funds investments portfolio buyout", "private equity"),
        ),
        ((Sector.EDUCATION, "physical education"),),
    ),
    "fae": Acronym("field application engineer"),
    "fse": Acronym("field service engineer"),
}
"""Lower-case words of the title decide; `cs agent` is customer service, `cs lead` customer success."""
