"""Words of titles whose work hangs on the words beside them, or on the industry: architect, controller, channel."""

from collections.abc import Collection
from dataclasses import dataclass

from domain.taxonomy.kinds import Sector


@dataclass(frozen=True)
class Place:
    """An industry as far as titles hang on it: its sector, and its name where one narrower than the sector is known.

    `beside` are words that stand beside its name and may say what is done there, `written` all of them as they were
    typed, `told` in the words of the tables and in their order.
    """

    sector: Sector | None = None
    industry: str | None = None
    beside: frozenset[str] = frozenset()
    written: frozenset[str] = frozenset()
    told: tuple[str, ...] = ()


@dataclass(frozen=True)
class Choice:
    """The phrase whose meaning a word takes, by the first of these that says one: a rule with a word of the title, a
    rule with a word beside the industry, the industry's name or sector, a rule with any word of the industry, the
    usual one. An empty phrase leaves the word as it stands.
    """

    beside: tuple[tuple[str, str], ...] = ()
    places: tuple[tuple[str, str], ...] = ()
    usual: str = ""

    def phrase(self, words: Collection[str], place: Place | None) -> str:
        """Return the phrase meant among `words`, at `place` where one is known; empty for the word itself."""
        meant = self._beside(words)
        if meant is None and place is not None:
            places = dict(self.places)
            meant = self._beside(place.beside)
            meant = places.get(place.industry or "", places.get(place.sector or "")) if meant is None else meant
            meant = self._beside(place.written) if meant is None else meant
        return self.usual if meant is None else meant

    def _beside(self, words: Collection[str]) -> str | None:
        return next((meant for listed, meant in self.beside if any(word in words for word in listed.split())), None)


def _in(meant: str, *places: str) -> tuple[tuple[str, str], ...]:
    return tuple((place, meant) for place in places)


_DIGITAL = (Sector.SOFTWARE, Sector.TELECOM, Sector.ELECTRONICS)
_OFFICES = (Sector.FINANCIAL_SERVICES, Sector.INSURANCE, Sector.RETAIL, Sector.HEALTHCARE, Sector.MEDIA)
_PROPERTY = (Sector.REAL_ESTATE, Sector.CONSTRUCTION)
_SERVED = (Sector.RETAIL, Sector.HOSPITALITY, "security services", "airlines and airports")
_CODE = """
presales solutions martech
software cloud data database platform application technology technical system network information it api java python
javascript frontend backend mobile salesforce sap servicenow workday microsoft aws azure gcp oracle devops solution
enterprise integration infrastructure digital kubernetes linux crm erp product security cyber web full stack game
engineer engineering developer staff distinguished test user interface revenue operations sales marketing business
process blockchain ai machine
"""
_PEOPLE = """
people leadership talent team training learning staff organizational organization career curriculum business product
market partner corporate youth child community program personal professional sales property economic customer
"""

_DEVELOPMENT = Choice(
    ((_PEOPLE, ""),),
    _in("software development", *_DIGITAL, Sector.FINANCIAL_SERVICES)
    + _in("real estate development", *_PROPERTY)
    + _in("fundraising", Sector.NONPROFIT, Sector.EDUCATION),
)
_CHANNEL = "tv television radio broadcast broadcasting streaming programming news"
_CEO_OFFICE = Choice((("administrator assistant administrative receptionist clerk secretary", "administrative"),))
_SCREEN = Choice((("engineer developer programmer engineering coder architect frontend backend", "frontend"),))
_GUARD = Choice(
    (
        (
            "information cyber it cloud network application software data engineer architect infosec chief developer",
            "information security",
        ),
        ("shift night site patrol mall campus door event building airport premises hotel stadium", "physical security"),
    ),
    _in("physical security", *_SERVED),
)

_ONBOARDING = Choice(
    (
        ("customer client user merchant software saas", ""),
        ("employee staff hire hires hr human people joiner talent workforce personnel", "employee onboarding"),
    ),
    _in("employee onboarding", Sector.STAFFING),
)
_AIRCRAFT = """
a319 a320 a321 a330 a350 a380 b737 b747 b757 b767 b777 b787 737 747 757 767 777 787 airbus boeing embraer bombardier
crj atr cessna gulfstream falcon learjet helicopter rotorcraft aircraft airline airlines aviation flight jet
"""

_EVENTS = Choice(
    (
        ("itil incident soc siem", "it service management"),
        ("marketing field conference webinar demand b2b", ""),
    ),
    _in("banquet", Sector.HOSPITALITY) + _in("fundraising", Sector.NONPROFIT),
)
_RELATIONSHIPS = Choice(
    (("bank banking banker lending loan private corporate commercial treasury", "relationship banker"),),
    _in("relationship banker", Sector.FINANCIAL_SERVICES),
)
_ROOM_PRICES = Choice(
    (("hotel room resort airline yield", "yield management"),),
    _in("yield management", Sector.HOSPITALITY, "airlines and airports")
    + _in("tax administration", Sector.GOVERNMENT)
    + _in("revenue cycle", Sector.HEALTHCARE),
)

_PRODUCTION = Choice(
    (("tv television film video studio theater theatre music media broadcast radio event", "media production"),),
    _in("media production", Sector.MEDIA),
)
_SYSTEMS = Choice(
    (
        (
            "aerospace avionics space defense radar vehicle automotive requirement satellite missile",
            "system engineering",
        ),
    ),
    _in("system engineering", Sector.AEROSPACE_DEFENSE, Sector.AUTOMOTIVE),
)
_ENGINEERS = Choice(
    ((_CODE.replace("engineer engineering", ""), ""),),
    _in("civil engineering", Sector.CONSTRUCTION)
    + _in("industrial engineering", Sector.MANUFACTURING, Sector.AUTOMOTIVE, Sector.MATERIALS, Sector.ENERGY)
    + _in("industrial engineering", Sector.AEROSPACE_DEFENSE),
)
_FACILITIES = Choice((("credit loan debt lending syndicated", "lending"),))
_AMBASSADORS = Choice(
    (
        ("customer client user member champion community advocacy", "customer advocate"),
        ("developer", "developer advocate"),
        (
            "brand student campus product store retail shop influencer sales marketing social tour club sport sports "
            "fan technology digital software partner company employee culture wellness learning volunteer youth beauty "
            "fashion wine beer school university",
            "brand ambassador",
        ),
    )
)

AMBIGUOUS: dict[str, Choice] = {
    "ambassador": _AMBASSADORS,
    "acquisition": Choice(
        (
            ("growth user customer digital marketing paid traffic media online jefe", "customer acquisition"),
            ("estate land property site", "land acquisition"),
        )
    ),
    "regulatory affairs": Choice(
        (("bank banking financial insurance telecommunications energy utility payments", "regulatory compliance"),),
        _in("regulatory compliance", Sector.FINANCIAL_SERVICES, Sector.INSURANCE, Sector.ENERGY, Sector.TELECOM),
    ),
    "intelligence analyst": Choice(
        (
            ("threat cyber", "threat intelligence"),
            ("market competitive competitor", "market intelligence"),
            ("business customer sales product revenue data bi commercial people talent", "business intelligence"),
        ),
        _in("business intelligence", *_DIGITAL, Sector.RETAIL, Sector.FINANCIAL_SERVICES),
    ),
    "behavior analyst": Choice((("customer user consumer market digital data product", "data analyst"),)),
    "test engineer": Choice((("hardware flight vehicle automotive electrical mechanical", "hardware test engineer"),)),
    "engineer": _ENGINEERS,
    "engineering": _ENGINEERS,
    "engineering manager": _ENGINEERS,
    "customer advisory board": Choice((("driver taxi dispatcher", "driver"),)),
    "case manager": Choice((("litigation legal court law", "legal"),)),
    "campaign manager": Choice((("political election senate party", "public policy"),)),
    "claims": Choice((("patent", "patent"),)),
    "asset manager": Choice(
        (("estate property building buildings retail office hotel facility", "property management"),)
    ),
    "account manager": Choice((("ledger payable receivable bookkeeping accounting finance invoice", "accounting"),)),
    "facilities": _FACILITIES,
    "facilities manager": _FACILITIES,
    "go to market": Choice(
        (
            ("strategy manager launch messaging product specialist analyst engineer operations program planning", ""),
            ("vice chief head president director leader lead", "commercial"),
        )
    ),
    "program officer": Choice(
        (("grant foundation nonprofit charity philanthropy donor", "grant manager"),),
        _in("grant manager", Sector.NONPROFIT),
    ),
    "quality assurance": Choice(
        (("software application mobile web code agile selenium", "software testing"),),
        _in("software testing", Sector.SOFTWARE),
    ),
    "reliability engineer": Choice(
        places=_in("reliability", Sector.MANUFACTURING, Sector.ENERGY, Sector.MATERIALS, Sector.AUTOMOTIVE)
    ),
    "solution architect": Choice((("presales sales", "presales"),)),
    "solutions architect": Choice((("presales sales", "presales"),)),
    "system engineer": _SYSTEMS,
    "production manager": _PRODUCTION,
    "event manager": _EVENTS,
    "event planner": _EVENTS,
    "event coordinator": _EVENTS,
    "relationship manager": _RELATIONSHIPS,
    "revenue manager": _ROOM_PRICES,
    "revenue analyst": _ROOM_PRICES,
    "conversion rate optimization": Choice(
        (("seo web website landing digital ux experimentation ecommerce", ""),),
        _in("clinical research", Sector.LIFE_SCIENCES),
    ),
    "captain": Choice(((_AIRCRAFT, "airline captain"),), _in("airline captain", "airlines and airports")),
    "community manager": Choice(
        (
            ("developer developers", "developer relations"),
            (
                "apartment apartments leasing residential property housing tenants tenant resident rental",
                "property manager",
            ),
        ),
        _in("property manager", "property management", "residential real estate"),
    ),
    "onboarding": _ONBOARDING,
    "onboarding specialist": _ONBOARDING,
    "onboarding manager": _ONBOARDING,
    "production": _PRODUCTION,
    "community": Choice(
        (("developer developers", "developer relations"), ("health nurse nursing pharmacy midwife", "community health"))
    ),
    "project architect": Choice(((_CODE, "software architect"),)),
    "portfolio manager": Choice((("it project program pmo agile delivery technology", "project portfolio manager"),)),
    "implementation": Choice((("policy law regulation government", "policy implementation"),)),
    "renewal": Choice((("urban city neighborhood housing", "urban renewal"),)),
    "driver": Choice((("device kernel firmware linux embedded graphics", "embedded software"),)),
    "demand": Choice(
        (("supply inventory forecast forecasting planning replenishment material logistics", "demand planning"),),
        _in("demand planning", Sector.TRANSPORT, "wholesale"),
    ),
    "resident": Choice(
        (("engineer director manager artist assistant advisor adviser services writer", ""),),
        _in("physician", Sector.HEALTHCARE),
    ),
    "principal": Choice(
        ((_CODE + "lecturer scientist researcher designer analyst consultant assistant manager partner", ""),),
        _in("school principal", Sector.EDUCATION, "schools"),
    ),
    "fellow": Choice(
        (("teaching teacher technical engineering design", ""),),
        _in("research fellow", Sector.EDUCATION, "think tanks") + _in("physician", Sector.HEALTHCARE),
    ),
    "architect": Choice(
        ((_CODE, ""),),
        _in("", *_DIGITAL, *_OFFICES, Sector.MANUFACTURING, Sector.AUTOMOTIVE, "IT services", "consulting"),
        usual="building architect",
    ),
    "architecture": Choice(
        places=_in("architecture studio", *_PROPERTY, "architecture and design"), usual="software architecture"
    ),
    "developer": Choice(((_CODE, ""),), _in("property developer", *_PROPERTY)),
    "designer": Choice(
        (
            ("ux ui user interface product web interaction service experience system app", ""),
            ("fashion garment apparel clothing textile shoe footwear jewelry costume knitwear", "fashion designer"),
            ("interior kitchen bathroom retail", "interior designer"),
            ("furniture lighting exhibition set stage", "furniture designer"),
            ("floral flower florist garden", "floral designer"),
            ("game level character", "game designer"),
        ),
        (
            ("apparel and footwear", "fashion designer"),
            ("luxury goods", "fashion designer"),
            ("textiles", "fashion designer"),
            ("architecture and design", "interior designer"),
            ("home and furniture", "furniture designer"),
            ("gaming software", "game designer"),
            ("car manufacturing", "industrial designer"),
            *_in("graphic designer", Sector.MARKETING_SERVICES, Sector.MEDIA),
            *_in("architectural designer", *_PROPERTY),
        ),
    ),
    "controller": Choice(
        (
            ("finance financial accounting business group plant divisional corporate credit cost", ""),
            ("air flight airspace aerien aereo", "air traffic controller"),
            ("document documentation documents record records", "document controller"),
            ("stock inventory material warehouse supply parts order import export", "stock controller"),
            (
                "fleet transport transportation logistics traffic vehicle rail train yard shipping",
                "logistics controller",
            ),
            ("quality inspection", "quality controller"),
            (
                "process production shift machine line assembly batch plc motion programmable numerical",
                "production controller",
            ),
            ("pest vermin insect rodent", "pest controller"),
            ("fire emergency ambulance police dispatch", "emergency controller"),
            ("project program", "project controls"),
        ),
    ),
    "channel": Choice(((_CHANNEL, "tv channel"),), _in("tv channel", Sector.MEDIA)),
    "channel manager": Choice(((_CHANNEL, "tv channel manager"),), _in("tv channel manager", Sector.MEDIA)),
    "development": _DEVELOPMENT,
    "development lead": _DEVELOPMENT,
    "director development": _DEVELOPMENT,
    "development director": _DEVELOPMENT,
    "development officer": _DEVELOPMENT,
    "security": _GUARD,
    "security officer": Choice(
        _GUARD.beside,
        _in("information security", *_DIGITAL, Sector.FINANCIAL_SERVICES, Sector.INSURANCE, Sector.HEALTHCARE),
        usual="security guard",
    ),
    "technician": Choice(places=_in("it technician", Sector.SOFTWARE)),
    "user interface": _SCREEN,
    "user experience": _SCREEN,
    "contract": Choice((("smart blockchain solidity web3 ethereum crypto", "smart contract"),)),
    "shop floor": Choice(
        (("sales seller salesperson assistant helper retail cashier customer advisor store", "shop assistant"),),
        _in("shop assistant", Sector.RETAIL),
    ),
    "chief executive officer office": _CEO_OFFICE,
    "office chief executive officer": _CEO_OFFICE,
    "research": Choice(places=_in("market research", "market research", Sector.MARKETING_SERVICES)),
    "researcher": Choice(places=_in("market research", "market research", Sector.MARKETING_SERVICES)),
    "research director": Choice(places=_in("market research", "market research", Sector.MARKETING_SERVICES)),
    "research associate": Choice(places=_in("market research", "market research", Sector.MARKETING_SERVICES)),
}
"""From a phrase to what decides its meaning. Longer phrases, as `data architect`, stand for themselves."""
