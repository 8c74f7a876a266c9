"""The words that say who, how many, where a clause begins and what it hangs on, language by language."""

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
    Language.ENGLISH: _people("i", "you", "we"),
    Language.GERMAN: _people("ich", "du sie", "wir"),
    Language.SPANISH: _people("yo soy estoy", "tú usted eres estás", "nosotros nosotras somos estamos"),
    Language.FRENCH: _people("je", "vous tu", "nous"),
    Language.PORTUGUESE: _people("eu sou estou", "você tu", "nós somos estamos"),
}
"""Who acts, where a clause begins with them."""
NOW = _words("now today heute jetzt ahora hoy maintenant aujourd'hui agora hoje")
"""What may stand before who acts."""
CONJUNCTIONS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("and but so"),
    Language.GERMAN: _words("und aber denn"),
    Language.SPANISH: _words("y e pero"),
    Language.FRENCH: _words("et mais car"),
    Language.PORTUGUESE: _words("e mas"),
}
"""What joins two clauses and may go or come between them, as a comma may."""
BINDERS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("""
        if unless whether or when while until till except because since although though either neither nor only than
        say says said saying think thinks thought believe believes claim claims claimed suppose guess pretend pretends
        allegedly supposedly told tell tells mentioned mentions heard insists reported
        feels felt hope hopes wish know knows knew
    """),
    Language.GERMAN: _words("""
        wenn falls sofern ob oder während bis außer weil da obwohl weder noch sondern nur als dass sagt sagen sagte
        meint meinen meinte denkt denken dachte glaubt glaube glauben behauptet findet angeblich erzählt
        erzählte erzählten hörte hoffe hofft weiß wissen wusste
    """),
    Language.SPANISH: _words("""
        si o u cuando mientras hasta salvo excepto porque aunque ni sino solo sólo dice dicen dijo cree creen creo creía
        piensa piensan pienso supuestamente dijeron contó contaron oí espero sabe saben sé
    """),
    Language.FRENCH: _words("""
        si ou quand lorsque jusque sauf parce quoique ni dit disent disait pense pensent pensait croit croient crois
        prétend prétendent raconte raconté entendu espère sais sait savent
    """),
    Language.PORTUGUESE: _words("""
        se ou quando enquanto até salvo exceto porque embora nem só somente diz dizem disse acha acham acho pensa pensam
        penso supostamente disseram contou contaram ouvi espero sabe sabem sei
    """),
}
"""What makes a part of a sentence hold only with another: conditions, alternatives, and what somebody else says."""
RELATIVES: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("who whom whose which that what how where why"),
    Language.GERMAN: _words("der die das den dem deren dessen was wer wie wo"),
    Language.SPANISH: _words("que quien quienes cual cómo qué"),
    Language.FRENCH: _words("qui que dont où comment quoi"),
    Language.PORTUGUESE: _words("que quem qual como"),
}
"""After one of these, a verb behind `and` may be said of somebody else."""
FINITE: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("am are have had do did will would can could may might shall should was were"),
    Language.GERMAN: _words("bin bist habe hast würde würdest kann kannst möchte will war wurde"),
    Language.SPANISH: _words("soy estoy he tengo puedo quiero"),
    Language.FRENCH: _words("suis êtes ai avez peux pouvez aimerais voudrais"),
    Language.PORTUGUESE: _words("sou estou tenho posso quero gostaria"),
}
"""Verbs that, behind `and`, take the subject of their clause again."""
ANAPHORS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("it them they he she him her his its their theirs these those yours mine there too"),
    Language.GERMAN: _words("davon er es sie ihn ihm ihnen ihr ihre ihren sein seine dort damit dabei"),
    Language.SPANISH: _words("ellos ellas él ella les su sus allí"),
    Language.FRENCH: _words("il ils elle elles lui leur leurs sa ses y"),
    Language.PORTUGUESE: _words("eles elas ele ela lhe lhes lá"),
}
"""What means something that the clause before names."""
NEGATIONS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("not no never none nobody nothing neither nor without hardly barely"),
    Language.GERMAN: _words("nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne kaum"),
    Language.SPANISH: _words("no nunca jamás nada nadie ningún ninguna ninguno sin tampoco apenas"),
    Language.FRENCH: _words("ne pas jamais rien personne aucun aucune sans ni plus guère"),
    Language.PORTUGUESE: _words("não nunca jamais nada ninguém nenhum nenhuma sem nem tampouco"),
}
GREETINGS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("hi hello dear hey"),
    Language.GERMAN: _words("hallo hi liebe lieber hey moin servus"),
    Language.SPANISH: _words("hola querida querido"),
    Language.FRENCH: _words("bonjour chère cher salut"),
    Language.PORTUGUESE: _words("olá oi cara caro"),
}
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
