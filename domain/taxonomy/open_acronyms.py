"""Short forms that mean nothing by themselves: what stands beside them, or the industry, says what they are."""

from dataclasses import dataclass

from domain.taxonomy.kinds import Sector


@dataclass(frozen=True)
class Acronym:
    """What a short form means: the first rule with a word of the title wins, then the place, then the rest.

    The name of the industry counts as one word of the title, with `_` for its spaces. What is empty means nothing
    by itself. In the sectors `unsure` the usual meaning is but a guess.
    """

    usual: str
    beside: tuple[tuple[str, str], ...] = ()
    places: tuple[tuple[str, str], ...] = ()
    unsure: tuple[Sector, ...] = ()


_CUSTOMERS = "cust custs cstmr customer customers client clients clnt cx voc"

OPEN_ACRONYMS: dict[str, Acronym] = {
    "ar": Acronym(
        "",
        (
            ("relations analysts industry influencer influencers pr ir comms marketing gartner", "analyst relations"),
            ("vr xr mr unity unreal augmented developer engineer", "software"),
            (
                "ap finance accounting accountant billing collections collector invoice invoicing credit cash "
                "specialist clerk supervisor analyst receivable receivables gl",
                "account receivable",
            ),
        ),
    ),
    "dem": Acronym("", (("gen generation", "demand"),)),
    "dmd": Acronym("dentist", (("gen generation", "demand"),)),
    "pi": Acronym(
        "",
        (("research lab laboratory grant trial trials university", "principal investigator"),),
        tuple(
            (sector, "principal investigator") for sector in (Sector.EDUCATION, Sector.LIFE_SCIENCES, Sector.HEALTHCARE)
        ),
    ),
    "adv": Acronym("", ((_CUSTOMERS, "advocacy"),)),
    "exp": Acronym("", ((_CUSTOMERS, "experience"),)),
    "pt": Acronym(
        "",
        (
            ("gym fitness personal training trainer workout", "personal trainer"),
            ("clinic rehab sports physical orthopedic therapy dpt hospital patients", "physical therapist"),
        ),
        ((Sector.HEALTHCARE, "physical therapist"),),
    ),
    "ot": Acronym(
        "",
        (
            ("scada plant security industrial network", "industrial automation"),
            ("rehab therapy clinic hospital school patients", "occupational therapist"),
        ),
        ((Sector.HEALTHCARE, "occupational therapist"),),
    ),
    "sa": Acronym(
        "",
        (
            ("sales retail store floor shop", "sales associate"),
            ("cloud aws azure architecture solution solutions presales consulting software", "solution architect"),
            ("linux windows servers server infrastructure it", "system administrator"),
        ),
        ((Sector.RETAIL, "sales associate"), (Sector.SOFTWARE, "solution architect")),
    ),
    "cm": Acronym(
        "",
        (
            ("building site contractor contractors construction", "construction manager"),
            ("community online forum discord social user users", "community manager"),
            ("category procurement grocery retail buying", "category manager"),
            ("clinical nurse care hospital patients", "case manager"),
            ("contract contracts", "contract manager"),
        ),
        ((Sector.CONSTRUCTION, "construction manager"), (Sector.HEALTHCARE, "case manager")),
    ),
    "cd": Acronym(
        "",
        (
            ("creative agency advertising ad design brand", "creative director"),
            ("country ngo aid programs charity humanitarian", "country director"),
            ("clinical", "clinical director"),
        ),
        (
            (Sector.MARKETING_SERVICES, "creative director"),
            (Sector.NONPROFIT, "country director"),
            (Sector.HEALTHCARE, "clinical director"),
        ),
    ),
    "ma": Acronym(
        "",
        (
            ("doctor doctors clinic medical office practice physician", "medical assistant"),
            ("pharma market access payer pricing", "market access"),
            ("mergers deals acquisitions", "mergers & acquisitions"),
        ),
        ((Sector.HEALTHCARE, "medical assistant"), (Sector.LIFE_SCIENCES, "medical affairs")),
    ),
    "sm": Acronym(
        "",
        (
            ("agile scrum sprint team teams software", "scrum master"),
            ("store shop retail grocery supermarket branch", "store manager"),
            ("stage theater theatre", "stage manager"),
            ("social media instagram tiktok", "social media"),
            ("sales", "sales manager"),
        ),
        ((Sector.RETAIL, "store manager"), (Sector.SOFTWARE, "scrum master")),
    ),
    "sc": Acronym(
        "",
        (
            (
                "planning planner logistics procurement inventory demand supply ops operations finance analyst mgr "
                "manager dir director analytics",
                "supply chain",
            ),
        ),
    ),
    "rm": Acronym(
        "",
        (
            ("risk", "risk manager"),
            ("bank private clients client banking wealth corporate", "relationship manager"),
            ("revenue hotel pricing rooms", "revenue manager"),
            ("restaurant kitchen dining", "restaurant manager"),
            ("warehouse inventory returns", "warehouse"),
        ),
        (
            (Sector.FINANCIAL_SERVICES, "relationship manager"),
            (Sector.HOSPITALITY, "restaurant manager"),
            (Sector.INSURANCE, "risk manager"),
        ),
    ),
    "fm": Acronym(
        "",
        (
            ("facilities facility building buildings maintenance cleaning", "facility manager"),
            ("fund investments portfolio assets", "fund manager"),
            ("radio station broadcast", "radio"),
            ("finance accounting", "finance manager"),
        ),
        ((Sector.REAL_ESTATE, "facility manager"), (Sector.FINANCIAL_SERVICES, "fund manager")),
    ),
    "ca": Acronym(
        "",
        (
            ("chartered accounting audit tax accountant finance", "chartered accountant"),
            ("nurse nursing care home", "nursing assistant"),
        ),
        ((Sector.PROFESSIONAL_SERVICES, "chartered accountant"), (Sector.HEALTHCARE, "nursing assistant")),
    ),
    "pd": Acronym(
        "",
        (
            ("police detective patrol", "police"),
            ("design ux ui app figma", "product designer"),
            ("legal criminal defender court", "public defender"),
            ("project construction programme", "project director"),
        ),
        ((Sector.SOFTWARE, "product designer"), (Sector.CONSTRUCTION, "project director")),
    ),
    "rd": Acronym(
        "",
        (
            ("dietitian nutrition diet clinical hospital", "dietitian"),
            ("research lab laboratory", "research & development"),
            ("regional region stores", "regional director"),
        ),
        ((Sector.HEALTHCARE, "dietitian"), (Sector.RETAIL, "regional director")),
    ),
    "va": Acronym("", (("assistant virtual remote admin", "virtual assistant"), ("veterans", "veterans affairs"))),
    "lp": Acronym(
        "",
        (
            ("loss prevention store retail theft", "loss prevention"),
            ("fund investor limited", "investor relations"),
            ("landing page conversion", "landing page"),
        ),
        ((Sector.RETAIL, "loss prevention"),),
    ),
    "od": Acronym(
        "",
        (
            ("eye optometry vision clinic glasses", "optometrist"),
            ("organizational organisation hr learning people talent change org", "organizational development"),
        ),
        ((Sector.HEALTHCARE, "optometrist"),),
    ),
    "cc": Acronym(
        "", (("call contact center centre agent", "contact center"), ("credit collections", "credit control"))
    ),
    "ce": Acronym(
        "",
        (
            ("civil structural roads bridges", "civil engineer"),
            ("customer customers software success saas", "customer experience"),
            ("clinical devices hospital", "biomedical engineer"),
        ),
    ),
}
