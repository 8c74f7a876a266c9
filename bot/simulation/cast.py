"""The invented members of a simulated year: names, titles, employers and tempers, drawn by a seed."""

import re
import unicodedata
from dataclasses import dataclass
from random import Random

from bot.simulation.tempers import Temper, draw_temper

_GIVEN = """
Adaeze Ailsa Amara Anouk Arvid Asel Bohdan Brónagh Caetano Catalina Chidi Corentin Daniela Davor Dilnoza Eira Emre
Esi Farid Femke Gaspar Giulia Hakon Hana Ikenna Ilse Ismael Jolanta Juno Kaito Kalinda Katya Lars Lindiwe Luca
Maëlle Manoj Mirela Naveen Neve Oksana Omar Paloma Petra Quentin Rania Rasmus Rosalind Sanne Santiago Sefa
Tamsin Teodor Uma Valentin Wanjiru Xiomara Yael Yusuf Zofia
"""
_FAMILY = """
Abendroth Achterberg Adomako Balcázar Bjarnason Blackwood-Iyer Calloway Cheptoo Dąbek Delacroix-Mbaye Ekström
Esparza Fairweather Farrokhzad Fiorentini Galbraith Gjerde Hashimoto-Reyes Hollowell Ibarrola Isaksen Jansky
Kabongo Katzenbach Kirilenko Lachapelle Leung-Ortega Lindgaard Macaraeg Mbeki-Holt Montclair Ngcobo Nightingale
Obermann Oyelaran Pellegrin Quiroga Rasmussen-Vu Rosenqvist Sarkissian Silvestrini Tanaka-Boyle Thistlewood
Uzunova Vanterpool Wetherell Wojcik Yamoah Zandstra Zulfiqar
"""
_FIRST_HALVES = """
Alderwick Bramblecote Brindlemoor Cinderhall Cobblemere Dunlark Elderfen Emberwick Fennholt Gorsemoor Harrowquay
Inkberry Juniperhall Kestrelbrook Larkspire Marrowgate Nettlebrook Ottervane Palewater Quillhaven Ravelstone
Saltmarrow Sedgeport Thistlewick Umberfield Velloway Wrenmoor Yarrowgate Zephyrine
"""
GIVEN, FAMILY, FIRST_HALVES = _GIVEN.split(), _FAMILY.split(), _FIRST_HALVES.split()
SECTORS = {
    "Fintech": "Pay",
    "Insurance": "Mutual",
    "Banking": "Bank",
    "Healthcare": "Health",
    "Software": "Software",
    "Cybersecurity": "Security",
    "Logistics": "Logistics",
    "Retail": "Retail",
    "Manufacturing": "Works",
    "Energy": "Energy",
    "Telecommunications": "Telecom",
    "Education technology": "Learning",
}
LEVELS = (("Specialist", 1), ("Sr. Specialist", 1), ("Manager", 4), ("Senior Manager", 3), ("Lead", 2))
HEADS = (("Head of {}", 3), ("Director, {}", 4), ("VP, {}", 3), ("VP of {}", 1), ("SVP {}", 1))
WORKS = (
    ("Customer Marketing", 6),
    ("Customer Advocacy", 5),
    ("Customer Success", 5),
    ("Community", 3),
    ("Product Marketing", 3),
    ("Demand Generation", 2),
    ("Sales Operations", 2),
    ("Customer Support", 2),
)
CHIEFS = ("Chief Marketing Officer", "Chief Customer Officer", "CMO")
TOPICS = (
    "advisory boards", "reference calls", "onboarding at scale", "community platforms", "renewals", "case studies",
    "hybrid events", "budget season", "customer newsletters", "measuring advocacy",
)  # fmt: skip
ZONES = (
    ("America/New_York", 6),
    ("America/Chicago", 3),
    ("America/Los_Angeles", 4),
    ("America/Sao_Paulo", 1),
    ("Europe/London", 5),
    ("Europe/Berlin", 4),
    ("Europe/Madrid", 2),
    ("Africa/Lagos", 1),
    ("Asia/Kolkata", 2),
    ("Asia/Singapore", 1),
    ("Australia/Sydney", 1),
)
FORMS = (
    "{title} | {industry} | {company} | https://www.linkedin.com/in/{slug}",
    "Title: {title}\nIndustry: {industry}\nCompany: {company}\nWould compare notes on: {topic}",
    "{title} @ {company} | {industry} | linkedin.com/in/{slug}",
    "Hi all, I'm {first}, {title} at {company}. We are in {industry}. Happy to talk about {topic}.",
    "{title}, {company}, {industry}",
    "Titel: {title}\nFirma: {company}\nBranche: {industry}",
    "Cargo: {title}\nEmpresa: {company}\nSector: {industry}",
    "Poste : {title}\nEntreprise : {company}\nSecteur : {industry}",
)
"""The forms a reply comes in; the same fields, as different people write them down."""


@dataclass(frozen=True)
class Character:
    """Somebody invented; `form` is how they write a reply, `tz` an IANA name."""

    handle: str
    name: str
    title: str
    company: str
    industry: str
    topic: str
    tz: str
    form: str
    temper: Temper

    @property
    def email(self) -> str:
        """Their address, at a domain that cannot exist."""
        return f"{self.handle}@{_ascii(self.company).replace(' ', '').lower()}.example"

    def reply(self, title: str = "") -> str:
        """Return what they write in the networking thread; `title` when they hold another one by now."""
        facts = {"title": title or self.title, "company": self.company, "industry": self.industry, "topic": self.topic}
        return self.form.format(**facts, first=self.name.split()[0], slug=self.handle.replace(".", "-"))


def draw_cast(size: int, seed: int) -> tuple[Character, ...]:
    """Return `size` different people; the same for the same seed."""
    rng = Random(f"cast {seed}")
    return tuple(_draw(rng, number) for number in range(size))


def draw_title(rng: Random) -> str:
    """Return a title as people write them."""
    if rng.random() < 0.04:
        return rng.choice(CHIEFS)
    work = _pick(WORKS, rng)
    if rng.random() < 0.5:
        return _pick(HEADS, rng).format(work)
    return f"{work} {_pick(LEVELS, rng)}"


def draw_employer(rng: Random) -> tuple[str, str]:
    """Return a company and its industry."""
    industry = rng.choice(list(SECTORS))
    return _company(industry, rng), industry


def _company(industry: str, rng: Random) -> str:
    return f"{rng.choice(FIRST_HALVES)} {SECTORS[industry]}"


def _draw(rng: Random, number: int) -> Character:
    name = f"{rng.choice(GIVEN)} {rng.choice(FAMILY)}"
    industry = rng.choice(list(SECTORS))
    return Character(
        handle=f"{re.sub('[^a-z]+', '.', _ascii(name).lower()).strip('.')}.{number}",
        name=name,
        title=draw_title(rng),
        company=_company(industry, rng),
        industry=industry,
        topic=rng.choice(TOPICS),
        tz=_pick(ZONES, rng),
        form=rng.choice(FORMS),
        temper=draw_temper(rng),
    )


def _pick(weighted: tuple[tuple[str, int], ...], rng: Random) -> str:
    return rng.choices([value for value, _ in weighted], weights=[weight for _, weight in weighted])[0]


def _ascii(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
