"""The words that say who, whose, how many and to whom, language by language."""

from collections.abc import Mapping
from enum import StrEnum

from domain.intros.drafting import Language


class Person(StrEnum):
    """Who does something: the writer, the reader, or both."""

    FIRST = "first"
    SECOND = "second"
    BOTH = "both"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _people(first: str, second: str, both: str) -> Mapping[str, Person]:
    """Return the person each word stands for."""
    said = ((Person.FIRST, first), (Person.SECOND, second), (Person.BOTH, both))
    return {word: person for person, text in said for word in text.split()}


SUBJECTS: Mapping[Language, Mapping[str, Person]] = {
    Language.ENGLISH: _people("i i'm i'd i've i'll", "you you're you'd you've you'll", "we we're we'd we've we'll"),
    Language.GERMAN: _people("ich", "du sie", "wir"),
    Language.SPANISH: _people("yo soy estoy", "tú usted eres estás", "nosotros nosotras somos estamos"),
    Language.FRENCH: _people("je j", "vous tu", "nous"),
    Language.PORTUGUESE: _people("eu sou estou", "você tu", "nós somos estamos"),
}
POSSESSIVES: Mapping[Language, Mapping[str, Person]] = {
    Language.ENGLISH: _people("my mine", "your yours", "our ours"),
    Language.GERMAN: _people(
        "mein meine meinen meinem meiner meines",
        "dein deine deinen deinem deiner deines ihr ihre ihren ihrem ihrer ihres",
        "unser unsere unserem unseren unserer unseres",
    ),
    Language.SPANISH: _people("mi mis mío mía", "tu tus su sus tuyo tuya", "nuestro nuestra nuestros nuestras"),
    Language.FRENCH: _people("mon ma mes", "votre vos ton ta tes", "notre nos"),
    Language.PORTUGUESE: _people(
        "meu minha meus minhas", "seu sua seus suas teu tua teus tuas", "nosso nossa nossos nossas"
    ),
}
PREPOSITIONS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("in on at of to from for with by about into over through between after via per"),
    Language.GERMAN: _words("in im an am auf bei mit von vom zu zum zur für über aus nach um durch zwischen"),
    Language.SPANISH: _words("en a al de del con por para sobre desde entre tras"),
    Language.FRENCH: _words("en à au aux de du des d dans avec par pour sur depuis entre chez"),
    Language.PORTUGUESE: _words("em no na nos nas a ao à de do da dos das com por pelo pela para sobre desde entre"),
}
"""What stands before somebody who does nothing: `about boards`, `with you`."""
CONTRACTIONS: Mapping[Language, Mapping[str, str]] = {
    Language.ENGLISH: {},
    Language.GERMAN: {"im": "in", "am": "an", "vom": "von", "zum": "zu", "zur": "zu"},
    Language.SPANISH: {"al": "a", "del": "de"},
    Language.FRENCH: {"du": "de", "des": "de", "d": "de", "au": "à", "aux": "à"},
    Language.PORTUGUESE: {
        **dict.fromkeys(("do", "da", "dos", "das"), "de"),
        **dict.fromkeys(("no", "na", "nos", "nas"), "em"),
        **dict.fromkeys(("ao", "à"), "a"),
        **dict.fromkeys(("pelo", "pela"), "por"),
    },
}
"""The preposition in one that has swallowed its article."""
AGENTS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("by"),
    Language.GERMAN: _words("von durch"),
    Language.SPANISH: _words("por"),
    Language.FRENCH: _words("par"),
    Language.PORTUGUESE: _words("por"),
}
"""The prepositions that say by whom something is done: without them, it is done to them."""
CONJUNCTIONS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("and or but so because while when since as"),
    Language.GERMAN: _words("und oder aber denn weil während"),
    Language.SPANISH: _words("y e o u pero porque cuando"),
    Language.FRENCH: _words("et ou mais car"),
    Language.PORTUGUESE: _words("e ou mas porque quando"),
}
"""What begins another clause, as a comma does."""
AUXILIARIES: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("have has had having will was were did been"),
    Language.GERMAN: _words("habe hast hat haben hatte hattest hatten werde wirst werden wurde war warst waren wurden"),
    Language.SPANISH: _words("he has ha hemos había fui fue era voy vas va"),
    Language.FRENCH: _words("ai as avez avons avais aviez étais étiez"),
    Language.PORTUGUESE: _words("tenho tem temos tinha fui foi era vou vai"),
}
"""Verbs that say nothing of their own: they come in only where the note has them, and bind nothing."""
GREETINGS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("hi hello dear hey"),
    Language.GERMAN: _words("hallo hi liebe lieber hey moin servus"),
    Language.SPANISH: _words("hola querida querido"),
    Language.FRENCH: _words("bonjour chère cher salut"),
    Language.PORTUGUESE: _words("olá oi cara caro"),
}
DOUBTS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("""
        if unless whether could might may maybe perhaps possibly probably likely would should i'd you'd we'd it'd
        he'd she'd they'd
    """),
    Language.GERMAN: _words("""
        wenn falls sofern ob vielleicht eventuell möglicherweise vermutlich wahrscheinlich wohl könnte könnten
        könntest könntet würde würden würdest würdet möchte möchten möchtest dürfte dürften sollte sollten
    """),
    Language.SPANISH: _words("""
        si quizá quizás acaso posiblemente probablemente vez podría podrías podríamos podrían puede gustaría sería
        debería quisiera
    """),
    Language.FRENCH: _words("""
        si peut pourrais pourrait pourrions pourriez pourraient probablement possiblement éventuellement aimerais
        aimerait aimerions aimeriez voudrais serait serais devrait devrais
    """),
    Language.PORTUGUESE: _words("""
        se caso talvez possivelmente provavelmente poderia poderíamos poderiam gostaria gostaríamos seria deveria
    """),
}
"""The words of doubt, wish and condition: without them, what might be is."""
NUMERALS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("""
        two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy
        eighty ninety hundred hundreds thousand thousands million millions dozen dozens half
    """),
    Language.GERMAN: _words("""
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig sechzig
        siebzig achtzig neunzig hundert tausend million millionen dutzend halbe
    """),
    Language.SPANISH: _words("""
        dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta
        setenta ochenta noventa cien ciento mil millón millones docena media
    """),
    Language.FRENCH: _words("""
        deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante
        cent cents mille million millions dizaine douzaine demi
    """),
    Language.PORTUGUESE: _words("""
        dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta cinquenta sessenta
        setenta oitenta noventa cem cento mil milhão milhões dúzia meia
    """),
}
"""Numbers in words, but for `one`, which most languages write as their article."""
