"""The few words that may go, or stand for one another, without anything else being said, language by language."""

from collections.abc import Mapping

from domain.intros.drafting import Language


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _alike(*groups: str) -> Mapping[str, str]:
    """Return for each word of a group the one that stands for all of them."""
    return {word: group.split()[0] for group in groups for word in group.split()}


FILLERS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("really very just truly definitely certainly simply actually please also"),
    Language.GERMAN: _words("wirklich sehr echt einfach auch einmal mal bitte ja doch halt total"),
    Language.SPANISH: _words("realmente muy mucho verdaderamente simplemente también"),
    Language.FRENCH: _words("vraiment très beaucoup simplement aussi également"),
    Language.PORTUGUESE: _words("realmente muito verdadeiramente simplesmente também"),
}
"""What may go, but for behind a negation: `not just` is not `not`."""
ARTICLES: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("a an the that"),
    Language.GERMAN: _words(""),
    Language.SPANISH: _words("el la los las un una unos unas"),
    Language.FRENCH: _words("le la les un une"),
    Language.PORTUGUESE: _words("o os as um uma uns umas"),
}
"""What may go too. In German an article says who does it to whom, in Portuguese `a` is a preposition."""
ALIKE: Mapping[Language, Mapping[str, str]] = {
    Language.ENGLISH: _alike("talk chat speak", "love like"),
    Language.GERMAN: _alike("gern gerne", "sprechen reden"),
    Language.SPANISH: _alike("hablar charlar conversar"),
    Language.FRENCH: _alike("échanger parler discuter"),
    Language.PORTUGUESE: _alike("conversar falar"),
}
"""Words that may stand for one another."""
OPENINGS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("""
        i you we shall could would can may might do does have is are be there to talk chat speak for maybe perhaps
        possibly open up so a some
    """),
    Language.GERMAN: _words("""
        ich du sie wir hast hättest habe haben hätten könnten könntest können kannst wollen würdest vielleicht zeit uns
        sprechen reden für
    """),
    Language.SPANISH: _words("""
        podríamos podemos hablamos hablar charlar charlamos podrías puedes tienes tendrías quizá quizás
    """),
    Language.FRENCH: _words("""
        vous nous je pourrions pouvons pourriez pouvez auriez avez échanger échangeons parler parlons peut-être
    """),
    Language.PORTUGUESE: _words(
        "você podemos poderíamos conversar conversamos falar falamos pode poderia tem teria talvez"
    ),
}
"""The words that begin a question politely; it may begin with others of them, or with none."""
POLITE: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("shall could would can may might"),
    Language.GERMAN: _words("hast hättest könnten könntest können kannst wollen würdest"),
    Language.SPANISH: _words("podríamos podemos hablamos charlamos podrías puedes"),
    Language.FRENCH: _words("pourrions pouvons pourriez pouvez auriez avez échangeons parlons"),
    Language.PORTUGUESE: _words("podemos poderíamos conversamos falamos pode poderia"),
}
"""Those of OPENINGS that may stand for one another."""
ASKED: Mapping[Language, Mapping[str, str]] = {
    Language.ENGLISH: _alike("i", "you", "we"),
    Language.GERMAN: _alike(
        "ich habe", "du hast hättest könntest kannst würdest", "wir könnten können wollen haben uns"
    ),
    Language.SPANISH: _alike("podríamos podemos hablamos charlamos", "podrías puedes tienes tendrías"),
    Language.FRENCH: _alike("je", "vous pourriez pouvez auriez avez", "nous pourrions pouvons échangeons parlons"),
    Language.PORTUGUESE: _alike("podemos poderíamos conversamos falamos", "você pode poderia tem teria"),
}
"""Who is asked to do it, by the words that begin a question."""
SCANT = _words("few little only poco poca pocos pocas peu pouco pouca poucos poucas")
"""Words that say something else without the article before them."""
MOMENTS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("minutes hours days weeks months quarters years year month week"),
    Language.GERMAN: _words("minuten stunden tagen wochen monaten quartalen jahren jahr monat woche jahre"),
    Language.SPANISH: _words("minutos horas días semanas meses trimestres años año mes semana"),
    Language.FRENCH: _words("minutes heures jours semaines mois trimestres ans années année semaine"),
    Language.PORTUGUESE: _words("minutos horas dias semanas meses trimestres anos ano mês semana"),
}
SPANS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("for since"),
    Language.GERMAN: _words("seit für"),
    Language.SPANISH: _words("desde durante"),
    Language.FRENCH: _words("depuis pendant"),
    Language.PORTUGUESE: _words("há desde durante"),
}
"""What says for how long, up to a word of MOMENTS: it may go from the end of a clause."""
PROGRESSIVE = _words("am are")
"""What stands before an English form in `-ing`."""
HAVE = _words("have has")
NAMING = _words("about for on at with of in from")
"""What stands before a thing at the end of an English clause that may move behind it: `boards you asked about`."""
BEING: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("am"),
    Language.GERMAN: _words("bin"),
    Language.SPANISH: _words("soy"),
    Language.FRENCH: _words("suis"),
    Language.PORTUGUESE: _words("sou"),
}
"""The verb behind which a name stands, which may stand alone: `Dana` for `I am Dana`."""
SELF_EVIDENT: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words(""),
    Language.GERMAN: _words(""),
    Language.SPANISH: _words("yo"),
    Language.FRENCH: _words(""),
    Language.PORTUGUESE: _words("eu"),
}
"""Who acts, where an ending in `-o`, or BEING, says it as well."""
