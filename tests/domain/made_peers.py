"""Members for tests of matching: every kind of text, standing and wish, often enough alike to meet."""

from hypothesis import strategies as st

from domain.ids import CircleId, MemberId
from domain.members import Kind
from domain.peers import Attribute, Peer, Rules, Wish
from domain.peers.presets import AS_USUAL, Emphasis, Preset

NAMES = [MemberId(name) for name in "abcdefgh"]
TITLES = [
    "",
    "VP Sales",
    "Director of Sales",
    "VP Customer Marketing",
    "Customer Marketing Manager",
    "CMO",
    "Owner",
    "Nurse",
    "VP",
    "Beekeeper",
    "Queen beekeeper",
    "Head of IT",
]
INDUSTRIES = ["", "fintech", "banking", "retail", "healthcare", "hospitals", "zorbing", "Zorbing "]
TOPICS = ["", "advisory boards", "running advisory boards", "reference calls", "Alder webinars", "lead scoring"]
COMPANIES = ["", "Alder", "Alder Inc.", "Birch", "Cedar", "Dune", "Elm"]
ZONES = ["", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Nowhere/Else"]
LANGUAGES = ["English", "english", "German", "Español"]

PEERS = st.builds(
    Peer,
    member_id=st.sampled_from(NAMES),
    title=st.sampled_from(TITLES) | st.text(max_size=20),
    company=st.sampled_from(COMPANIES),
    industry=st.sampled_from(INDUSTRIES) | st.text(max_size=20),
    asks=st.sampled_from(TOPICS) | st.text(max_size=20),
    offers=st.sampled_from(TOPICS),
    tz=st.sampled_from(ZONES),
    kind=st.sampled_from([Kind.CUSTOMER] * 6 + [Kind.STAFF, Kind.STAFF, Kind.PARTNER]),
    circle=st.sampled_from([CircleId("one")] * 4 + [CircleId("two")]),
    avoids=st.frozensets(st.sampled_from(NAMES), max_size=1),
    languages=st.frozensets(st.sampled_from(LANGUAGES), max_size=2),
    wish=st.sampled_from(Wish),
    is_host=st.booleans(),
    is_paused=st.sampled_from([False] * 6 + [True]),
    has_opted_out=st.sampled_from([False] * 6 + [True]),
)

RULES = st.builds(
    Rules,
    preset=st.sampled_from(Preset),
    emphasis=st.sampled_from([AS_USUAL, Emphasis(work=0.0, industry=2.0), Emphasis(level=0.5, hours=9.0, topics=7.0)]),
    level_lock=st.sampled_from([False, False, True]),
    must_match=st.frozensets(st.sampled_from(Attribute), max_size=1),
    must_differ=st.frozensets(st.sampled_from(Attribute), max_size=1),
    competitors=st.sampled_from([(), (frozenset({"Birch GmbH", "Cedar"}), frozenset({"Cedar", "Elm"}))]),
    window_days=st.sampled_from([0, 30, 365]),
)

DAYS = st.none() | st.integers(0, 1_000)
