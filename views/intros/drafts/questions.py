"""The questions that two read in their conversation, in every language of drafts."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.intros.drafting import Language


@dataclass(frozen=True)
class Questions:
    """One language. Slots in braces are filled with the first names and words of the two; `a` and `b` are what each is.

    `met`, `ask`, `offer`, `fields` and `quarter` begin a conversation, the others begin it anew; `begin` and `again`
    stand before one.
    """

    begin: str
    again: str
    met: str
    ask: str
    offer: str
    fields: str
    quarter: str
    tried: str
    first: str
    worlds: str
    titles: str
    year: str


QUESTIONS: Mapping[Language, Questions] = {
    Language.ENGLISH: Questions(
        "To begin with: ",
        "Another way to begin, from what you both posted: ",
        "{one} would like to compare notes on {topic}, and {other} can share {offers}.",
        "{one} would like to compare notes on {topic}. {other}, how do you handle that today?",
        "{one} can share {topic}. {other}, what would you want to know first?",
        "What is one thing about your work in {a} that would surprise someone in {b}?",
        "What are you working on this quarter that you would like a second opinion on?",
        "{one}, you would like to compare notes on {topic}: what have you tried so far?",
        "On {topic}: {other}, what would you do first if it were yours?",
        "What would you borrow from each other's world, {a} and {b}?",
        "{a} and {b}: what takes up more of your week than anybody would guess?",
        "What is one thing about your work that you see differently than a year ago?",
    ),
    Language.GERMAN: Questions(
        "Zum Einstieg: ",
        "Ein anderer Einstieg, aus euren Antworten: ",
        "{one} möchte sich zum Thema {topic} austauschen, und {other} bietet an: {offers}.",
        "{one} möchte sich zum Thema {topic} austauschen. {other}, wie geht ihr das heute an?",
        "{one} bietet an: {topic}. {other}, was würdest du zuerst wissen wollen?",
        "Was an der Arbeit in der Branche {a} würde jemanden aus der Branche {b} überraschen?",
        "Woran arbeitet ihr in diesem Quartal, zu dem ihr gern eine zweite Meinung hättet?",
        "{one}, dein Thema ist {topic}: Was hast du bisher versucht?",
        "Zum Thema {topic}: {other}, was würdest du als Erstes tun?",
        "Was würdet ihr aus der Welt des anderen übernehmen, {a} und {b}?",
        "{a} und {b}: Was nimmt mehr von eurer Woche ein, als man denkt?",
        "Was an eurer Arbeit seht ihr heute anders als vor einem Jahr?",
    ),
    Language.SPANISH: Questions(
        "Para empezar: ",
        "Otra forma de empezar, a partir de vuestras respuestas: ",
        "A {one} le gustaría comparar experiencias sobre {topic}, y {other} puede compartir {offers}.",
        "A {one} le gustaría comparar experiencias sobre {topic}. {other}, ¿cómo lo hacéis hoy?",
        "{one} puede compartir {topic}. {other}, ¿qué te gustaría saber primero?",
        "¿Qué cosa del trabajo en el sector {a} sorprendería a alguien del sector {b}?",
        "¿En qué trabajáis este trimestre sobre lo que os vendría bien otra opinión?",
        "{one}, tu tema es {topic}: ¿qué has probado hasta ahora?",
        "Sobre {topic}: {other}, ¿qué harías primero?",
        "¿Qué tomaríais del mundo de la otra persona, {a} y {b}?",
        "{a} y {b}: ¿qué ocupa más de vuestra semana de lo que parece?",
        "¿Qué veis hoy en vuestro trabajo de otra manera que hace un año?",
    ),
    Language.FRENCH: Questions(
        "Pour commencer : ",
        "Une autre façon de commencer, d'après vos réponses : ",
        "{one} aimerait échanger sur {topic}, et {other} peut partager {offers}.",
        "{one} aimerait échanger sur {topic}. {other}, comment faites-vous aujourd'hui ?",
        "{one} peut partager {topic}. {other}, que voudriez-vous savoir en premier ?",
        "Qu'est-ce qui, dans le secteur {a}, surprendrait quelqu'un du secteur {b} ?",
        "Sur quel travail de ce trimestre aimeriez-vous un deuxième avis ?",
        "{one}, votre sujet est {topic} : qu'avez-vous déjà essayé ?",
        "Sur {topic} : {other}, que feriez-vous en premier ?",
        "Qu'emprunteriez-vous au monde de l'autre, {a} et {b} ?",
        "{a} et {b} : qu'est-ce qui occupe plus de votre semaine qu'on ne le croit ?",
        "Que voyez-vous aujourd'hui autrement qu'il y a un an dans votre travail ?",
    ),
    Language.PORTUGUESE: Questions(
        "Para começar: ",
        "Outra forma de começar, a partir das suas respostas: ",
        "{one} gostaria de trocar experiências sobre {topic}, e {other} oferece isto: {offers}.",
        "{one} gostaria de trocar experiências sobre {topic}. {other}, como vocês fazem isso hoje?",
        "{one} oferece isto: {topic}. {other}, o que você gostaria de saber primeiro?",
        "O que no setor {a} surpreenderia alguém do setor {b}?",
        "Em que vocês trabalham neste trimestre e gostariam de uma segunda opinião?",
        "{one}, o seu tema é {topic}: o que você já tentou?",
        "Sobre {topic}: {other}, o que você faria primeiro?",
        "O que vocês trariam do mundo um do outro, {a} e {b}?",
        "{a} e {b}: o que ocupa mais da sua semana do que se imagina?",
        "O que vocês veem hoje no trabalho de outra forma que há um ano?",
    ),
}
