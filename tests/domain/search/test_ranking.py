"""How the directory is searched."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.search.ranking import Entry, Hit, search

DIRECTORY = [
    Entry("vp", "VP Customer Marketing", "Northwind Pay", "Fintech"),
    Entry("sr-mgr", "Sr. Mgr, Cust. Mktg", "Contra Health", "Healthcare"),
    Entry("finance", "VP Finance", "Alder Pay", "fintech"),
    Entry("advocacy", "Director of Customer Advocacy", "Birch Bank", "Banking"),
    Entry("pmm", "Head of Product Marketing", "Cedar AI", "SaaS"),
    Entry("nurse", "Nurse Manager", "Elm Clinic", "Hospital"),
    Entry("ae", "Account Executive", "Fir Systems", "Cybersecurity", "advisory boards"),
    Entry("cmo", "CMO", "Gorse Goods", "CPG"),
    Entry("leiterin", "Leiterin Kundenmarketing", "Heide GmbH", "Versicherung"),
    Entry("csm", "CSM", "Ivy", "EdTech"),
    Entry("engineer", "Software Engineer", "Juniper Shop", "e-com"),
    Entry("cro", "Chief Revenue Officer", "Kale", "Insurtech"),
    Entry("empty", "", "", ""),
]
SHORT_TEXTS = st.text(max_size=30)
ENTRIES = st.builds(Entry, SHORT_TEXTS, SHORT_TEXTS, SHORT_TEXTS, SHORT_TEXTS)


def keys(query: str) -> list[str]:
    return [hit.key for hit in search(query, DIRECTORY)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("vp customer marketing fintech", "vp"),
        ("cust mktg fintech vp", "vp"),
        ("fintech vp custmer marketng", "vp"),
        ("senior manager customer marketing healthcare", "sr-mgr"),
        ("helthcare marketing", "sr-mgr"),
        ("customer advocacy banking", "advocacy"),
        ("directors in banking", "advocacy"),
        ("pmm", "pmm"),
        ("product marketing saas", "pmm"),
        ("nurse", "nurse"),
        ("sales cyber security", "ae"),
        ("chief marketing officer", "cmo"),
        ("cmo", "cmo"),
        ("head of customer marketing insurance", "leiterin"),
        ("customer success manager", "csm"),
        ("cs edtech", "csm"),
        ("people in e-commerce", "engineer"),
        ("cro", "cro"),
        ("revenue insurance", "cro"),
        ("advocacy director", "advocacy"),
        ("who works at birch bank?", "advocacy"),
        ("can anyone help with customer success", "csm"),
        ("ex-contra marketing", "sr-mgr"),
        ("marketing saas -customer", "pmm"),
        ("Northwind", "vp"),
        ("norhtwind", "vp"),
        ("juni", "engineer"),
        ("birch customer advocacy", "advocacy"),
    ],
)
def test_the_one_who_was_meant_comes_first(query: str, first: str) -> None:
    assert keys(query)[0] == first


COMMUNITY = [
    Entry("privacy", "Head of Privacy", "Elmstead", "SaaS"),
    Entry("dpo", "Data Protection Officer", "Dillwyn", "Banking"),
    Entry("gdpr", "Compliance Manager", "Fernley", "Banking", "", "GDPR audits"),
    Entry("lawyer", "Attorney", "Hollin", "Real estate"),
    Entry("scientist", "Data Scientist", "Zinnia", "Retail"),
    Entry("engineer", "Software Engineer", "Clover", "SaaS"),
    Entry("civil", "Civil Engineer", "Fir", "Construction"),
    Entry("seller", "Account Executive", "Quill", "Cybersecurity"),
    Entry("pm", "Product Manager", "Foxglove", "SaaS", "", "pricing"),
    Entry("cfo", "CFO", "Rowan", "Logistics"),
    Entry("social", "Social Media Manager", "Wisteria", "Fashion"),
    Entry("chief of staff", "Chief of Staff", "Birchwood", "SaaS"),
    Entry("vp", "VP Marketing", "Ivy", "Insurance"),
    Entry("lead", "Marketing Manager", "Kestrel", "Insurance"),
    Entry("advocate", "Director of Customer Advocacy", "Juniper", "SaaS"),
    Entry("researcher", "User Researcher", "Gentian", "Travel tech"),
    Entry("scrum", "Agile Coach", "Maple", "Insurance"),
    Entry("founder", "Founder & CEO", "Acacia", "Fintech"),
    Entry("guard", "CISO", "Vetch", "Banking"),
    Entry("clerk", "Payroll Specialist", "Quince", "Retail"),
    Entry("saas manager", "Partner Manager", "Ginkgo", "SaaS"),
]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("GDPR", ["privacy", "dpo"]),
        ("DSGVO", ["privacy", "dpo"]),
        ("lawyers", ["lawyer"]),
        ("solicitors in real estate", ["lawyer"]),
        ("attorneys-at-law", ["lawyer"]),
        ("CFOs", ["cfo"]),
        ("PMs", ["pm"]),
        ("AEs", ["seller"]),
        ("salespeople", ["seller"]),
        ("data people", ["scientist"]),
        ("software engineers", ["engineer"]),
        ("account executives", ["seller"]),
        ("executives", ["cfo", "guard", "founder"]),
        ("executives in fintech", ["founder"]),
        ("marketing leaders", ["vp"]),
        ("how do I run an advisory board", ["advocate"]),
        ("who knows pricing", ["pm"]),
        ("marketing experts", ["lead", "vp"]),
        ("user research", ["researcher"]),
        ("agile coaches", ["scrum"]),
        ("startup founders", ["founder"]),
        ("managers in retail", ["scientist", "clerk"]),
    ],
)
def test_a_question_as_people_ask_it_finds_who_was_meant(query: str, first: list[str]) -> None:
    found = [hit.key for hit in search(query, COMMUNITY)]

    assert set(found[: len(first)]) == set(first)


@pytest.mark.parametrize(
    ("query", "nobody"),
    [
        ("social media", "chief of staff"),
        ("churn reduction", "scientist"),
        ("team leaders", "vp"),
    ],
)
def test_who_has_nothing_of_what_was_asked_is_not_found(query: str, nobody: str) -> None:
    assert nobody not in [hit.key for hit in search(query, COMMUNITY)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("vp or chief of staff, marketing", {"vp"}),
        ("vp or manager marketing", {"vp", "lead"}),
        ("vp/manager, marketing", {"vp", "lead"}),
        ("pm or cfo", {"pm", "cfo"}),
        ("lawyers, payroll", {"lawyer", "clerk"}),
        ("insurance or real estate", {"vp", "lead", "scrum", "lawyer"}),
        ("managers in saas or banking", {"pm", "saas manager", "gdpr"}),
    ],
)
def test_of_several_things_of_one_kind_any_will_do(query: str, first: set[str]) -> None:
    found = search(query, COMMUNITY)[: len(first)]

    assert {hit.key for hit in found} == first
    assert len({hit.score for hit in found}) == 1


def test_of_things_of_different_kinds_each_counts() -> None:
    assert search("vp, marketing, insurance", COMMUNITY) == search("vp marketing insurance", COMMUNITY)
    assert search("marketing and insurance", COMMUNITY) == search("marketing insurance", COMMUNITY)


def test_leaders_of_an_industry_are_its_vps_and_its_c_level_before_any_neighbours() -> None:
    neighbour = Entry("neighbour", "VP Product", "Oak", "Fintech")
    ciso, vp = Entry("ciso", "CISO", "Pine", "Banking"), Entry("bank vp", "VP Product", "Elm", "Banking")

    found = search("leadership in banking", [neighbour, ciso, vp])

    assert [hit.key for hit in found] == ["bank vp", "ciso", "neighbour"]
    assert found[0].score == found[1].score


@pytest.mark.parametrize("query", ["vp marketing saas", "vp of marketing saas"])
def test_work_after_a_level_is_work_and_no_part_of_an_industry(query: str) -> None:
    crowd = [Entry("a martech", "VP Product", "Ash", "Martech"), Entry("b saas", "VP Marketing", "Elm", "SaaS")]

    assert next(hit.key for hit in search(query, crowd)) == "b saas"
    assert next(hit.key for hit in search("vp in marketing saas", crowd)) == "a martech"


LAWYERS = [
    Entry("counsel", "General Counsel", "Ash", "Law firm"),
    Entry("head", "Head of Legal", "Beech", "Retail"),
    Entry("lawyer", "Lawyer", "Cress", "Insurance"),
    Entry("asker", "CFO", "Dill", "Retail", "how to hire a lawyer"),
    Entry("sharer", "COO", "Elm", "Retail", "", "choosing a lawyer"),
]


def test_of_those_who_mean_the_same_who_wrote_the_very_word_comes_first() -> None:
    assert [hit.key for hit in search("lawyer", LAWYERS)][:3] == ["lawyer", "counsel", "head"]
    assert [hit.key for hit in search("lawyers", LAWYERS)][2:3] != ["asker"]


def test_what_people_ask_for_and_what_they_can_share_finds_them_after_those_whose_work_it_is() -> None:
    assert {hit.key for hit in search("lawyer", LAWYERS)[3:]} == {"asker", "sharer"}


@pytest.mark.parametrize(
    ("query", "same_as"),
    [
        ("marketing people", "marketing"),
        ("who runs customer marketing", "customer marketing"),
        ("vp* AND marketing", "vp marketing"),
        ("vp OR 1=1; DROP TABLE directory --", "vp 1=1 drop table directory"),
        ('NEAR("vp" "marketing")', "near vp marketing"),
        ("terms:nurse", "terms nurse"),
        ("🎉 nurse 🎉", "nurse"),
        ("‮nurse‬", "nurse"),
        ("nurse " * 400, "nurse"),
    ],
)
def test_what_says_nothing_changes_nothing(query: str, same_as: str) -> None:
    assert keys(query) == keys(same_as)


@pytest.mark.parametrize("query", ["Leiterin marketing assurance", "mktg Versicherung"])
def test_languages_may_be_mixed(query: str) -> None:
    assert keys(query)[0] == "leiterin"


def test_words_of_any_script_are_found_as_they_are_written() -> None:
    crowd = [Entry("noor", "مدير التسويق", "شركة النور", "Retail"), Entry("moon", "CFO", "三日月", "Banking")]
    assert [hit.key for hit in search("التسويق", crowd)] == ["noor"]
    assert [hit.key for hit in search("النور retail", crowd)] == ["noor"]
    assert next(hit.key for hit in search("三日月 banking", crowd)) == "moon"


def test_a_function_finds_everybody_who_does_it_however_they_call_it() -> None:
    assert set(keys("customer marketing")) >= {"vp", "sr-mgr", "advocacy", "leiterin"}


def test_an_industry_finds_its_own_before_its_neighbours() -> None:
    found = keys("fintech")

    assert found[:2] == ["finance", "vp"]
    assert "advocacy" in found[2:]


def test_a_topic_is_found_too() -> None:
    assert "ae" in keys("advisory boards")


@pytest.mark.parametrize(
    ("query", "absent"),
    [
        ("customer marketing", {"nurse", "engineer", "finance", "empty"}),
        ("nurse", {"vp", "cmo", "engineer"}),
        ("vp customer marketing fintech", {"finance", "nurse"}),
        ("Northwind", {"finance", "nurse", "cmo"}),
    ],
)
def test_those_who_do_not_fit_are_left_out(query: str, absent: set[str]) -> None:
    assert not absent & set(keys(query))


def test_who_wrote_the_very_subject_comes_before_those_whose_work_it_implies() -> None:
    assert keys("advisory boards")[:2] == ["ae", "advocacy"]


def test_who_only_asks_about_some_work_comes_after_those_who_do_it() -> None:
    asker = Entry("asker", "CFO", "Ash", "Retail", "customer marketing")
    found = [hit.key for hit in search("customer marketing", [asker, *DIRECTORY])]

    assert found.index("asker") > max(map(found.index, ("vp", "sr-mgr", "leiterin")))


def test_a_word_that_is_nowhere_finds_nobody() -> None:
    assert keys("zzyzx") == []


@pytest.mark.parametrize("query", ["development", "dev", "devel", "sw eng", "sw dev", "dev people"])
def test_short_words_for_who_writes_software_find_them(query: str) -> None:
    assert keys(query)[0] == "engineer"
    assert "finance" not in keys(query)


def test_work_that_has_no_meaning_by_itself_means_what_it_does_in_the_industry_asked_for() -> None:
    crowd = [
        Entry("builder", "Real Estate Developer", "Ash", "Real estate"),
        Entry("coder", "Developer", "Elm", "SaaS"),
    ]

    assert [hit.key for hit in search("development real estate", crowd)][:1] == ["builder"]


@pytest.mark.parametrize("query", ["board member", "retired", "mentor", "B&Q", "at&t", "not-for-profit trustee"])
def test_who_is_named_and_not_there_is_nobody(query: str) -> None:
    assert keys(query) == []


@pytest.mark.parametrize("query", ["r&d", "m&a", "fp&a", "research&development"])
def test_work_written_with_a_sign_is_no_wish_for_everybody(query: str) -> None:
    crowd = [Entry(key, key, "Ash", "Retail") for key in ("R&D Lead", "M&A Lead", "FP&A Lead", "Research Lead")]

    assert 1 <= len(search(query, [*crowd, *DIRECTORY])) < len(crowd)
    assert search(query, crowd)[0].key[0] == query[0].upper()


def test_a_rank_outside_the_ladder_finds_those_who_wrote_it() -> None:
    crowd = [*DIRECTORY, Entry("trustee", "Trustee", "Ash", "Charity"), Entry("at", "VP at AT&T", "AT&T", "Telecom")]

    assert [hit.key for hit in search("trustee", crowd)] == ["trustee"]
    assert [hit.key for hit in search("at&t", crowd)] == ["at"]


def test_a_short_form_that_is_a_company_here_stays_its_name() -> None:
    assert [hit.key for hit in search("sw", [*DIRECTORY, Entry("sw", "CFO", "SW Partners", "Retail")])] == ["sw"]


@pytest.mark.parametrize("query", ["", "   ", "???", "\u202e"])
def test_a_query_without_words_finds_everybody_in_a_stable_order(query: str) -> None:
    assert search(query, DIRECTORY) == [Hit(key, 1.0) for key in sorted(entry.key for entry in DIRECTORY)]


@pytest.mark.parametrize("query", ["customer marketing", "fintech", "manager", ""])
def test_the_order_does_not_depend_on_the_order_of_the_directory(query: str) -> None:
    shuffled = DIRECTORY[:]
    random.Random(5).shuffle(shuffled)

    assert search(query, shuffled) == search(query, DIRECTORY)


@given(st.text(max_size=250), st.lists(ENTRIES, max_size=5))
def test_any_query_on_any_directory_gives_scores_between_0_and_1(query: str, entries: list[Entry]) -> None:
    hits = search(query, entries)

    assert all(0.0 < hit.score <= 1.0 for hit in hits)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_the_second_search_of_2000_people_is_quick() -> None:
    rng = random.Random(7)
    crowd = [
        Entry(str(n), rng.choice(DIRECTORY).title, f"Company {n}", rng.choice(DIRECTORY).industry) for n in range(2_000)
    ]
    search("vp customer marketing fintech", crowd)
    fastest = 1.0
    for _ in range(3):
        started = time.process_time()
        search("cust mktg fintech vp", crowd)
        fastest = min(fastest, time.process_time() - started)

    assert fastest < 0.25
