"""Measures search over 100,000 invented profiles: how quick it is beside a plain scan, and how forgiving of slips."""

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from sqlalchemy import insert, text

from domain.circles import Circle
from domain.ids import ChannelId, CircleId, MemberId, TeamId, UserId
from domain.profiles import ProfileState
from domain.viewers import Viewer, system
from storage import circles, directory, profiles
from storage.database import Database, Transaction
from storage.migrate import upgrade
from storage.tables import MemberRow, ProfileRow
from tests import postgres

PROFILES, QUERIES, PAGE = 100_000, 300, 8
TARGET_P95_MS, TARGET_PRECISION = 20.0, 0.95
TEAM = TeamId("T0SEARCH")
LEVELS = (
    ("VP", "VP of", "Vice President,", "SVP"),
    ("Director,", "Director of", "Sr Director,", "Dir."),
    ("Head of", "Manager,", "Sr. Mgr,", "Senior Manager,", "Lead,"),
    ("", "", "Specialist,", "Senior"),
    ("Chief of Staff,", "Global Head of"),
)
WORK = (
    "Customer Marketing", "Cust Mktg", "Customer Advocacy", "Product Marketing", "Demand Generation", "Growth",
    "Marketing", "Communications", "Sales", "Account Management", "Partnerships", "RevOps", "Customer Success",
    "Technical Support", "Customer Experience", "Product Management", "UX Design", "Software Engineering",
    "Data Science", "Business Intelligence", "IT Operations", "Information Security", "Finance", "Accounting",
    "Risk", "Compliance", "Legal", "Human Resources", "Talent Acquisition", "Operations", "Strategy",
    "Program Management", "Supply Chain", "Procurement", "Clinical Research", "Nursing", "Fundraising",
)  # fmt: skip
INDUSTRIES = (
    "Fintech", "Banking", "Insurance", "SaaS", "Cybersecurity", "Healthcare", "Health tech", "Biotech", "Pharma",
    "Retail", "E-commerce", "CPG", "EdTech", "Higher education", "Logistics", "Manufacturing", "Automotive",
    "Energy", "Telecom", "Media", "Advertising", "Consulting", "Real estate", "Construction", "Travel",
    "Hospitality", "Nonprofit", "Government", "Aerospace", "Agriculture",
)  # fmt: skip
TOPICS = ("advisory boards", "reference programs", "community", "executive events", "user groups", "onboarding", "")
SYLLABLES = (
    "ba", "be", "bri", "cal", "cor", "dan", "dor", "el", "fen", "gal", "hal", "il", "jor", "ka", "lan", "lor", "mar",
    "mel", "nor", "ol", "pen", "quin", "ra", "ris", "sel", "tor", "ul", "ven", "wil", "yar", "zen",
)  # fmt: skip
COMMON_NAMES, NAMES = 20, 1_500
"""Of so many first names those after the first few are rarer and rarer: one in a hundred people has the first."""

PARTICLES, SURNAMES = ("", "", "", "", "van der ", "de ", "O'"), ("son", "field", "ova", "ez", "ini", "")
ENDINGS = ("", " Labs", " Systems", " Group", " Pay", " Health", " Bank", " Software", " Works", " Partners")
NEIGHBOURS = {a + b for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm") for a, b in pairwise(row)}


def measure() -> bool:
    """Print what search takes, beside a plain scan, and what slips cost it; return whether targets were met.

    On SQLite, and on PostgreSQL where a server can be started.
    """
    with _databases() as databases:
        met = [_measure(database) for database in databases]
    return all(met)


@contextmanager
def _databases() -> Iterator[list[Database]]:
    """Yield an empty database of each kind."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="rapport-search-"))
        urls = [f"sqlite:///{Path(folder) / 'bench.sqlite3'}"]
        if postgres.binaries():
            urls.append(stack.enter_context(postgres.server()).format(name="postgres"))
        databases = [Database(url, lambda: datetime.now(UTC)) for url in urls]
        for database in databases:
            stack.callback(database.close)
        yield databases


def _measure(database: Database) -> bool:
    rng = random.Random(20_261_123)
    upgrade(database)
    viewer = database.run_here(_seed)
    begun = time.perf_counter()
    directory.refresh(database)
    kind = "SQLite" if database.is_sqlite else "PostgreSQL"
    print(f"\nsearch on {kind}: {PROFILES} profiles indexed in {time.perf_counter() - begun:.0f} s")
    return database.run_here(lambda tx: _report(tx, viewer, rng))


def _report(tx: Transaction, viewer: Viewer, rng: random.Random) -> bool:
    asked = [_query(rng) for _ in range(QUERIES)]
    slipped = [_slipped(query, rng) for query in asked]
    plain, plain_ms = _timed(lambda query: _find(tx, viewer, query), asked)
    typed, typed_ms = _timed(lambda query: _find(tx, viewer, query), slipped)
    meant = [rng.randrange(PROFILES) for _ in range(QUERIES)]
    named, named_ms = _timed(
        lambda query: _find_anybody(tx, viewer, query), [_by_name(number, rng) for number in meant]
    )
    _, unknown_ms = _timed(lambda query: _find_anybody(tx, viewer, query), [_unknown(rng) for _ in range(QUERIES)])
    _, scan_ms = _timed(lambda query: _scan(tx, viewer, query), asked[:30])
    precision = statistics.mean(map(_precision, plain, typed))
    shown = statistics.mean(_member(number) in found[:PAGE] for number, found in zip(meant, named, strict=True))
    took = plain_ms + typed_ms + named_ms + unknown_ms
    p50, p95, p99 = (statistics.quantiles(took, n=100)[at - 1] for at in (50, 95, 99))
    scan = statistics.median(scan_ms)
    print(
        f"    p50 {p50:.1f} ms, p95 {p95:.1f} ms, p99 {p99:.1f} ms"
        f" (p95 {_p95(plain_ms):.1f} as typed, {_p95(typed_ms):.1f} with a slip,"
        f" {_p95(named_ms):.1f} by a name, {_p95(unknown_ms):.1f} for a word that nobody knows)"
    )
    print(f"    a plain scan for the same words: {scan:.0f} ms, {scan / p50:.0f} times as long")
    print(f"    with a slip, precision at 10 is {precision:.3f}; by a name, {shown:.0%} are on the first page")
    return p95 <= TARGET_P95_MS and precision >= TARGET_PRECISION


def _find(tx: Transaction, viewer: Viewer, query: str) -> tuple[MemberId, ...]:
    found = directory.search(tx, viewer, query).members
    profiles.shown(tx, viewer, found[:PAGE])
    tx.rows.clear()
    return found


def _find_anybody(tx: Transaction, viewer: Viewer, query: str) -> tuple[MemberId, ...]:
    """What `/rapport find` looks up: who is called so, and else whose profile fits."""
    called = directory.called(tx, viewer, query)
    if called and not directory.names_company(tx, viewer, query):
        return called
    return tuple(dict.fromkeys((*called, *_find(tx, viewer, query))))


def _scan(tx: Transaction, viewer: Viewer, query: str) -> tuple[MemberId, ...]:
    """What Ctrl-F does: every profile that holds every word as it is typed."""
    words = query.split()
    held = " AND ".join(f"CAST(fields AS text) LIKE :w{at}" for at in range(len(words)))
    given = {f"w{at}": f"%{word}%" for at, word in enumerate(words)}
    found = tx.session.connection().execute(
        text(f"SELECT member_id FROM profile WHERE circle_id = :circle AND {held}"),
        {"circle": viewer.circle_id, **given},
    )
    return tuple(MemberId(row[0]) for row in found)


def _timed(
    work: Callable[[str], tuple[MemberId, ...]], queries: Sequence[str]
) -> tuple[list[tuple[MemberId, ...]], list[float]]:
    found, took = [], []
    for query in queries:
        begun = time.perf_counter()
        found.append(work(query))
        took.append((time.perf_counter() - begun) * 1000)
    return found, took


def _p95(took: Sequence[float]) -> float:
    return statistics.quantiles(took, n=20)[18]


def _precision(meant: Sequence[MemberId], found: Sequence[MemberId]) -> float:
    """How many of the first ten are what the same query finds without its slip."""
    expected = min(10, len(meant))
    return len(frozenset(meant) & frozenset(found[:10])) / expected if expected else 1.0


def _query(rng: random.Random) -> str:
    """What somebody asks for who has one of the members in mind, in two to four words or a company's name."""
    title, company, industry, topic = _fields(random.Random(rng.randrange(PROFILES)))
    level, work = title.split(" ", 1) if " " in title else ("", title)
    ways = (
        f"{work} {industry}",
        f"{work} {level} {industry}",
        company,
        f"{industry} {level} {work}",
        f"{work} {topic}",
        work,
        f"{company.split()[0]} {work}",
        industry,
    )
    return " ".join(word.strip(",") for word in rng.choice(ways).lower().split())


def _by_name(number: int, rng: random.Random) -> str:
    """What somebody asks for who knows a member's name, of which a part, a slip, or what they do besides is given."""
    _, company, industry, _ = _fields(random.Random(number))
    first, _, last = _name(number).lower().partition(" ")
    ways = (
        f"{first} {last}",
        last,
        _slipped(f"{first} {last}", rng),
        f"{first} {company.split()[0]}",
        f"{last} {industry}",
    )
    return rng.choice(ways)


def _unknown(rng: random.Random) -> str:
    return "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=rng.randint(5, 10)))


def _slipped(query: str, rng: random.Random) -> str:
    """The query with one slip in one of its longer words: two letters swapped, one lost, doubled, or a key beside."""
    words = query.split()
    longer = [at for at, word in enumerate(words) if len(word) >= 5 and word.isalpha()]
    if not longer:
        return query
    at = rng.choice(longer)
    word, place = words[at], rng.randrange(len(words[at]) - 1)
    beside = sorted(pair.strip(word[place]) for pair in NEIGHBOURS if word[place] in pair)
    words[at] = rng.choice(
        (
            word[:place] + word[place + 1] + word[place] + word[place + 2 :],
            word[:place] + word[place + 1 :],
            word[:place] + word[place] + word[place:],
            word[:place] + rng.choice(beside) + word[place + 1 :],
        )
    )
    return " ".join(words)


def _fields(rng: random.Random) -> tuple[str, str, str, str]:
    """A title, a company, an industry and a topic; common ones are much more common."""
    work = WORK[min(int(rng.expovariate(0.12)), len(WORK) - 1)]
    title = f"{rng.choice(rng.choice(LEVELS))} {work}".strip()
    company = "".join(rng.choices(SYLLABLES, k=rng.choice((2, 3, 3)))).capitalize() + rng.choice(ENDINGS)
    industry = INDUSTRIES[min(int(rng.expovariate(0.12)), len(INDUSTRIES) - 1)]
    return title, company, industry, rng.choice(TOPICS)


def _name(number: int) -> str:
    """The name of a member; surnames are made as companies are, and some are both."""
    rng = random.Random(f"name of {number}")
    rank = int(COMMON_NAMES * ((1 + NAMES / COMMON_NAMES) ** rng.random() - 1))
    first = "".join(random.Random(f"first name {rank}").choices(SYLLABLES, k=2))
    last = "".join(rng.choices(SYLLABLES, k=rng.choice((2, 2, 3)))) + rng.choice(SURNAMES)
    return f"{first.capitalize()} {rng.choice(PARTICLES)}{last.capitalize()}"


def _member(number: int) -> MemberId:
    return MemberId(f"M{number:07}")


def _seed(tx: Transaction) -> Viewer:
    circle = Circle(CircleId(""), TEAM, ChannelId("C0SEARCH"), ChannelId(""), "Bench.", frozenset({UserId("UMANAGER")}))
    circle_id = circles.save(tx, circle).id
    place = {"team_id": TEAM, "circle_id": circle_id}
    people, said = [], []
    for number in range(PROFILES):
        member = _member(number)
        named = {"id": member, "user_id": f"U{number:07}", "name": _name(number)}
        people.append({**place, **named, "kind": "customer", "joined_at": tx.now})
        values = zip(("title", "company", "industry", "asks"), _fields(random.Random(number)), strict=True)
        fields = {name: {"value": value, "source": "owner", "start": -1, "end": -1} for name, value in values}
        kept = {"id": f"P{number:07}", "member_id": member, "fields": fields, "updated_at": tx.now}
        said.append({**place, **kept, "state": ProfileState.CONFIRMED})
    tx.session.connection().execute(insert(MemberRow), people)
    tx.session.connection().execute(insert(ProfileRow), said)
    return system(TEAM, circle_id)


if __name__ == "__main__":
    measure()
