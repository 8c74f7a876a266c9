"""The law of an edit: whole clauses of the note, each said word for word but for a closed list of freedoms."""

from collections.abc import Sequence

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.editing.grammar_words import NEGATIONS
from domain.editing.note import Note
from domain.editing.sayings import says_only
from domain.editing.wording import ARTICLES, FILLERS
from domain.intros.drafting import Language

SENTENCES = {
    Language.ENGLISH: (
        "I work with the team that built a portal for insurers",
        "Maria almost closed a really big deal with Globex",
        "You run twelve councils in Lisbon and Porto",
        "My manager was promoted by Peter after the merger",
        "We did not sell our very old platform to Acme",
        "I'm the deputy head of research at Quillon",
    ),
    Language.GERMAN: (
        "Ich arbeite mit Vera im Team für den Kundenbeirat",
        "Die Leiterin hat fast jeden Vertrag mit Globex gerettet",
        "Du planst zwölf Treffen in Lissabon und Porto",
        "Wir verkaufen nicht an sehr kleine Banken",
    ),
    Language.SPANISH: (
        "Trabajo con el equipo que creó un portal de seguros",
        "La directora casi cerró un contrato con Globex",
        "Mi jefa planifica doce consejos en Lisboa y Oporto",
        "Nuestra empresa no vende seguros a bancos",
    ),
    Language.FRENCH: (
        "Je travaille avec l'équipe qui a créé le comité client",
        "La directrice adjointe a presque signé un contrat avec Globex",
        "Vous animez douze comités à Lisbonne et Porto",
        "Notre équipe ne vend pas d'assurances aux banques",
    ),
    Language.PORTUGUESE: (
        "Trabalho com a equipe que criou um portal de seguros",
        "A vice-diretora quase fechou um contrato com a Globex",
        "Você planeja doze conselhos em Lisboa e Porto",
        "Nossa empresa não vende seguros a bancos",
    ),
}
LANGUAGES = st.sampled_from(Language)


def notes(language: Language, least: int = 1) -> st.SearchStrategy[Sequence[str]]:
    """Some plain sentences of a language, in any order."""
    return st.lists(st.sampled_from(SENTENCES[language]), min_size=least, max_size=4, unique=True)


def text_of(sentences: Sequence[str]) -> str:
    return " ".join(f"{sentence}." for sentence in sentences)


def is_taken(edit: str, text: str, language: Language = Language.ENGLISH, mine: Sequence[str] = ()) -> bool:
    return says_only(edit, Note(text, language, 300, mine))


def free_words(language: Language) -> frozenset[str]:
    """The words that may go from anywhere."""
    return FILLERS[language] | ARTICLES[language]


@given(st.data(), LANGUAGES)
def test_what_is_said_may_stay_as_it_is(data: st.DataObject, language: Language) -> None:
    text = text_of(data.draw(notes(language)))
    assert is_taken(text, text, language)


@given(st.data(), LANGUAGES)
def test_whole_sentences_may_go_and_trade_places(data: st.DataObject, language: Language) -> None:
    said = data.draw(notes(language, 2))
    kept = data.draw(st.permutations(said))[: data.draw(st.integers(min_value=1, max_value=len(said)))]
    assert is_taken(text_of(kept), text_of(said), language)


@given(st.data(), LANGUAGES)
def test_no_word_of_a_sentence_that_is_kept_may_go_but_a_filler_or_an_article(
    data: st.DataObject, language: Language
) -> None:
    said = data.draw(notes(language))
    words = said[0].split()
    at = data.draw(st.integers(min_value=0, max_value=len(words) - 1))
    edit = text_of((" ".join((*words[:at], *words[at + 1 :])), *said[1:]))
    is_after_denial = any(word in NEGATIONS[language] for word in words[:at])
    is_free = words[at].casefold() in free_words(language) and not is_after_denial
    assert is_taken(edit, text_of(said), language) is is_free


@given(st.data(), LANGUAGES)
def test_no_two_words_trade_places(data: st.DataObject, language: Language) -> None:
    said = data.draw(notes(language))
    words = said[0].split()
    one, other = data.draw(st.lists(st.integers(0, len(words) - 1), min_size=2, max_size=2, unique=True))
    assume(words[one].casefold() not in free_words(language) and words[other].casefold() not in free_words(language))
    words[one], words[other] = words[other], words[one]
    assert not is_taken(text_of((" ".join(words), *said[1:])), text_of(said), language)


@given(st.data(), LANGUAGES)
def test_no_two_sentences_are_made_one(data: st.DataObject, language: Language) -> None:
    """The beginning of one and the end of another say what neither says."""
    first, second = data.draw(st.lists(st.sampled_from(SENTENCES[language]), min_size=2, max_size=2, unique=True))
    cut = data.draw(st.integers(min_value=1, max_value=3))
    mixed = " ".join((*first.split()[:cut], *second.split()[cut:]))
    assume(mixed not in (first, second))
    assert not is_taken(text_of((mixed,)), text_of((first, second)), language)


@given(st.data(), LANGUAGES, st.sampled_from([",", ";", ":", "–", ".", "(", '"']))
def test_no_stop_comes_into_a_clause(data: st.DataObject, language: Language, stop: str) -> None:
    """`No, I sell` is not `no I sell`."""
    said = data.draw(st.sampled_from(SENTENCES[language]))
    words = said.split()
    at = data.draw(st.integers(min_value=1, max_value=len(words) - 1))
    assert not is_taken(" ".join((*words[:at], stop, *words[at:])), f"{said}.", language)


FREEDOMS = {
    "a contraction": ("I have a question and I am not sure.", "I've a question and I'm not sure."),
    "its reverse": ("I don't sell, and you can't know that.", "I do not sell, and you cannot know that."),
    "a filler": ("I would really like to hear of your board.", "I would like to hear of your board."),
    "a word alike": ("I would love to hear of your board.", "I would like to hear of your board."),
    "a form that says the same of now": ("I have been planning a board.", "I am planning a board."),
    "a shorter one": ("I have been running a board in Porto.", "I run a board in Porto."),
    "what is over": ("You have asked about boards.", "You asked about boards."),
    "how long": ("I plan a board at Acme for the last 3 quarters.", "I plan a board at Acme."),
    "a subject said before": ("I run a board. I do not sell.", "I run a board and do not sell."),
    "one's own name": ("I am Dana, and I run a board.", "I run a board. Dana"),
    "two clauses as one": ("You asked about boards, I run 2 of them.", "I run 2 of the boards you asked about."),
    "a joint": ("You asked about boards, I run 2 of them.", "You asked about boards. I run 2."),
    "half of a joint": ("You lead the sales and I lead our research.", "I lead our research."),
    "a polite opening": ("Could we talk for 20 minutes next week?", "20 minutes next week?"),
    "another one": ("Shall we talk for 20 minutes?", "Could we chat for 20 minutes?"),
    "the end of a question": ("Shall we talk for 20 minutes about boards?", "Shall we talk for 20 minutes?"),
}


@pytest.mark.parametrize("freedom", FREEDOMS)
def test_a_small_freedom_is_taken(freedom: str) -> None:
    text, edit = FREEDOMS[freedom]
    assert is_taken(edit, text)


OTHER_FREEDOMS = (
    (Language.GERMAN, "Ich leite 2 davon.", "2 davon leite ich."),
    (Language.GERMAN, "Ich bin beim Team im Haus.", "Ich bin bei dem Team in dem Haus."),
    (Language.SPANISH, "Yo dirijo el consejo del banco.", "Dirijo consejo de el banco."),
    (Language.FRENCH, "J'anime vraiment le comité du groupe.", "J'anime le comité de le groupe."),
    (Language.FRENCH, "Pourrions-nous échanger 20 minutes ?", "Échangeons 20 minutes ?"),
    (Language.PORTUGUESE, "Eu lidero o conselho da Globex.", "Lidero conselho da Globex."),
)


@pytest.mark.parametrize(("language", "text", "edit"), OTHER_FREEDOMS)
def test_other_languages_have_theirs(language: Language, text: str, edit: str) -> None:
    assert is_taken(edit, text, language)


LIMITS = {
    "what was is not": ("I managed the sales team.", "I manage the sales team."),
    "a need is not for now": ("I am to run a board.", "I run a board."),
    "a denial keeps its degree": ("I am not just a vendor.", "I am not a vendor."),
    "a few is not few": ("I know a few people.", "I know few people."),
    "partners are no deed": ("I have trusted partners.", "I trusted partners."),
    "a subject of somebody else": ("You run a board. I do not sell.", "You run a board and do not sell."),
    "nor of the one before that": (
        "I run a board. Maria sells tools. I do not lead.",
        "I run a board, Maria sells tools and do not lead.",
    ),
    "what somebody was told": ("Tom told me I am great and you are bad.", "You are bad."),
    "whom it is for": ("I built it for Tom and for you and Maria at Acme.", "I built it for Tom."),
    "no order to the reader": ("I lead the sales team.", "Lead the sales team."),
    "a title alone may be anybody's": ("I am head of research. Maria left.", "Maria left. Head of research."),
    "a title stands behind whose it is": ("I am Dana, VP at Acme.", "VP at Acme."),
    "what is meant stands before": ("You asked about boards. I know them. I sell tools.", "I sell tools. I know them."),
    "an aside may take it back": ("I lead the market, in theory.", "I lead the market."),
    "a lead too": ("In theory, I lead the market.", "I lead the market."),
    "so may a condition": ("If you pay me well, I help small banks.", "I help small banks."),
    "what is counted stands before": (
        "You asked about boards. I run 2. I sell many tools.",
        "I sell many tools. I run 2.",
    ),
    "a colon may lead to others' words": ("Tom writes: I am great, you lead a bad team.", "You lead a bad team."),
    "a long lead is one": ("In the year before last, I led the market.", "I led the market."),
    "a word of two frames": ("You may be great, I doubt.", "You may be great."),
    "a relative takes the verb": ("You lead those who fail often and are never asked.", "You are never asked."),
    "so does an infinitive": ("I want to plan boards and do more harm.", "I do more harm."),
    "a comma gives no subject": ("I met Tom from Acme, would be head of research.", "I would be head of research."),
    "a name keeps its words": ("I work at The Very Group.", "I work at Group."),
    "no more goes than how long": ("I plan a board for the best people this year.", "I plan a board."),
    "what is asked is not merged": (
        "You asked about boards? I run 2 of them.",
        "I run 2 of the boards you asked about.",
    ),
    "events do no banking": ("My events are banking events.", "My events bank events."),
    "a greeting names one": ("Hi Priya, we met in Porto. I am Dana.", "Hi Priya, Dana. We met in Porto."),
    "clauses are kept apart": ("You lead the sales. I lead our research.", "You lead the sales I lead our research."),
    "an aside stays before others": ("I lead it all, in theory. You run banks.", "I lead it all. You run banks."),
    "and what others say": ("Maria says you sell tools, I disagree.", "You sell tools."),
    "or act": ("Maria and I lead the market.", "I lead the market."),
    "no statement of a question": ("Do I lead the market?", "I lead the market."),
    "no question of a statement": ("I lead the market.", "I lead the market?"),
    "nobody else is asked": ("Can I help with boards?", "Can you help with boards?"),
    "no end at a bare number": ("Shall we talk for 20 minutes?", "Shall we talk for 20?"),
    "nothing else is asked": ("Do you sell to banks?", "Could you sell to banks?"),
    "a range is one number": ("I run 10-12 boards.", "I run 12 boards."),
    "a hyphen makes one word": ("I am the vice-president.", "I am the president."),
    "a short form ends nothing": ("I'm Asst. VP at Acme.", "VP at Acme."),
}


@pytest.mark.parametrize("limit", LIMITS)
def test_a_freedom_has_its_limit(limit: str) -> None:
    text, edit = LIMITS[limit]
    assert is_taken(text, text)
    assert not is_taken(edit, text)


OTHER_LIMITS = (
    (Language.GERMAN, "Sie leitet den Beirat.", "Den Beirat leitet sie."),
    (Language.SPANISH, "¿Podrías ayudar con consejos?", "¿Podríamos ayudar con consejos?"),
    (Language.PORTUGUESE, "Eu era diretora na Globex.", "Era diretora na Globex."),
)


@pytest.mark.parametrize(("language", "text", "edit"), OTHER_LIMITS)
def test_the_freedoms_of_other_languages_have_theirs(language: Language, text: str, edit: str) -> None:
    assert not is_taken(edit, text, language)


def test_a_title_is_no_name_and_no_opening() -> None:
    assert not is_taken("Maria left early. Chief", "I am Chief. Maria left early.", mine=("Chief",))
    assert not is_taken("Can you talk source?", "Can you talk Open Source?", mine=("Open Source",))


@pytest.mark.parametrize(
    "title", ["Head Res. of Growth", "VP, Growth and Sales", "Dir. of the Very Large", "Head of Research"]
)
def test_a_title_stands_whole_or_not_at_all(title: str) -> None:
    text = f"I run a board. I am Dana, {title}, and I like green tea. Do you know the {title}?"
    words = title.split()
    for at in range(len(words)):
        clipped = " ".join((*words[:at], *words[at + 1 :]))
        assert not is_taken(text.replace(title, clipped, 1), text, mine=(title,))
        begun = " ".join(words[: at + 1]).rstrip(",")
        assert is_taken(text.replace(title, begun, 1), text, mine=(title,)) is (at + 1 == len(words))
    assert not is_taken(text.replace(title, title[::-1]), text, mine=(title,))
    assert is_taken("I run a board. I am Dana, and I like green tea.", text, mine=(title,))
    assert not is_taken(f"I run a board. Do you know the {' '.join(words[:-1])}?", text, mine=(title,))
