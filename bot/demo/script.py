"""What the seeded people say in the demo; they and their companies are invented."""

from dataclasses import dataclass

from sandbox.page import Role

MANAGER, OTHER_MANAGER = "maya.lindqvist", "tomas.okafor"
"""Who manages the community; the executives' circle is the first one's alone."""
COMMUNITY, TEAM = "peer-networking", "program-team"
RHYTHM, DAYS_TO_ROUND = "every 2 weeks on tuesday 10:00", 14
"""When rounds come; the demo lives on a Tuesday afternoon, so the next one's hour is past after two weeks."""


@dataclass(frozen=True)
class Line:
    """One reply in the networking thread, and whether its author says that it was read right."""

    who: str
    text: str
    confirms: bool = True


REPLIES = (
    Line(
        "dana.whitfield",
        "Title: Sr. Mgr, Customer Marketing\nIndustry: Fintech\nCompany: Lanternfish Pay\n"
        "LinkedIn: <https://www.linkedin.com/in/dana-whitfield-lanternfish?utm_source=share>\n"
        "Would compare notes on: advisory boards",
    ),
    Line(
        "noa.ben.ami",
        "Customer Marketing Lead @ Sentrybloom | Cybersecurity | <http://linkedin.com/in/noabenami|LinkedIn>",
    ),
    Line("kwabena.asante", "Head of Customer Advocacy, Greyfold Insurance, insurance"),
    Line(
        "katarzyna.wilk",
        "Hi all, I'm Katarzyna and I'm Mgr, Advocacy &amp; References at Bursztyn Data. "
        "We are in data &amp; analytics. "
        "<https://pl.linkedin.com/in/katarzyna-wilk/>",
    ),
    Line("matthias.kroener", "Titel: Leiter Kundenmarketing\nFirma: Kröner Messtechnik\nBranche: Maschinenbau"),
    Line("sofia.brandao", "Cargo: Gerente de Marketing de Clientes\nEmpresa: Ipê Saúde\nSetor: Saúde"),
    Line("rebecca.stern", "VP, Global Customer Marketing – Marrowbone Analytics – Data & analytics"),
    Line("priya.venkataraman", "Dir., Customer Mktg & Advocacy / Saffron Ledger / Fintech / linkedin.com/in/priya-v"),
    Line("aoife.brennan", "ex-Tidewater, now CS Ops Manager at Skellig Cloud (cloud infrastructure)"),
    Line("claire.delorme", "Responsable Marketing Client chez Hauteval Assurances, secteur assurance"),
    Line(
        "pablo.urrutia",
        "Cargo: Jefe de Marketing de Clientes\nEmpresa: Andamio Software\nSector: Construction software",
    ),
    Line("thabo.molefe", "Head of CX at Baobab Mutual. Insurance. Happy to talk about surveys.", confirms=False),
    Line(
        "viktor.hallgren", "Thank you for setting this up, Maya. Looking forward to reading everyone.", confirms=False
    ),
    Line("helena.novakova", "Customer Education Lead, Vltava Learning, EdTech, linkedin.com/in/helena-novakova"),
    Line("emeka.nwosu", "Does anybody know whether the next webinar will be recorded?", confirms=False),
)
CHATTER = ("viktor.hallgren", "emeka.nwosu")
EDITED = Line("kwabena.asante", "Head of Customer Advocacy & Community, Greyfold Insurance, insurance")
WITHDRAWN = "aoife.brennan"
FIRST_PAIR = (REPLIES[0].who, REPLIES[1].who)
SEARCHER, QUERY = "sofia.brandao", "cust mktg vp"
"""Abbreviated on purpose: the search understands what people type."""
ASKED_FOR = "rebecca.stern"
"""Whom the searcher asks for by name."""
LOGGED = "gave a reference to Globex, renewal"
EXECUTIVES, EXECUTIVES_TEAM = "exec-circle", "exec-team"
CHIEFS = (
    Line("george.papadakis", "CMO | Shipping | Meltemi Shipping"),
    Line("elena.markovic", "Chief Marketing Officer, Stonebridge Legal, legal technology"),
    Line("ingrid.halvorsen", "VP Marketing at Fjellvind Power. Renewable energy."),
)
"""What the executives say in the circle of their own: too few of them for five to fit anything."""
ROLES = (
    Role("dana.whitfield", "A member", "She replied and was introduced; her messages hold a note for LinkedIn."),
    Role("maya.lindqvist", "A manager", "She runs the program; /rapport round preview plans the next round."),
    Role(
        "rebecca.stern", "An executive", "Her Home suggests somebody by work and level alone. A no is seen by nobody."
    ),
)
"""Whom the first page suggests to be, and what there is to see as them."""
