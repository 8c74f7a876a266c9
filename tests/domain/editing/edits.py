"""Notes in five languages, each with edits a good editor would make and edits that change what is said."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.editing.guard import Note
from domain.intros.drafting import Language


@dataclass(frozen=True)
class Case:
    """A note, what may stand in its place, and what may not."""

    note: Note
    good: Sequence[str]
    hostile: Sequence[str]


ENGLISH = Case(
    Note(
        "Hi Priya, I'm Dana, VP Customer Marketing at Lanternfish Pay. You asked about advisory boards, I run 2 "
        "of them. "
        "Shall we talk for 20 minutes?",
        Language.ENGLISH,
        200,
        ("VP Customer Marketing", "Lanternfish Pay"),
    ),
    (
        "Hi Priya, I'm Dana, VP Customer Marketing at Lanternfish Pay. I run 2 of the advisory boards you asked about. "
        "Talk for 20 minutes?",
        "Hi Priya, you asked about advisory boards. I run 2 of them at Lanternfish Pay. Shall we talk for 20 minutes?",
        "Priya, you asked about advisory boards and I run 2 of them. Shall we chat for 20 minutes? Dana",
        "Hi Priya, I'm Dana, VP Customer Marketing at Lanternfish Pay. You asked about advisory boards; I run 2. "
        "20 minutes to talk?",
    ),
    (
        "Hi Priya, I'm Dana, VP Customer Marketing at Lanternfish Pay. I run 20 advisory boards. "
        "Shall we talk for 2 minutes?",
        "Hi Priya, I'm Dana, VP Customer Marketing at Lanternfish Pay. I asked about advisory boards, you run 2 "
        "of them. "
        "Shall we talk for 20 minutes?",
        "Hi Priya, I'm Dana, VP Customer Marketing at Lanternfish Pay. We run 2 advisory boards. Shall we talk?",
        "Hi Lanternfish Pay, I'm Dana, VP Customer Marketing. You asked about advisory boards, I run 2 of them.",
        "Hi Dana, I'm VP Customer Marketing at Lanternfish Pay. You asked about advisory boards, I run 2 of them.",
        "Dana, I'm VP Customer Marketing at Lanternfish Pay. You asked about advisory boards, I run 2 of them.",
        "Hi Priya, I'm Priya, VP Customer Marketing at Lanternfish Pay. You asked about advisory boards.",
        "Hi Priya, I'm Dana. You asked about my advisory boards, I run 2 of them. Shall we talk for 20 minutes?",
        "Hi Lanternfish Pay. Shall we talk?",
        "Hi Priya. Shall we talk?",
        "Talk to you.",
    ),
)
LONG = Case(
    Note(
        "Hi Priya, I have been planning a customer advisory board at Quillon for the last 3 quarters, and I am "
        "doing most "
        "of it alone. You mentioned that you hosted 12 councils. I would really like hearing how you picked the "
        "members, "
        "and I am not selling anything. I lead a team for 4 years.",
        Language.ENGLISH,
        300,
    ),
    (
        "Hi Priya, I plan a customer advisory board at Quillon and do most of it alone. You mentioned hosting "
        "12 councils. "
        "I'd like to hear how you pick members; I do not sell anything.",
        "Hi Priya, I plan a customer advisory board at Quillon, mostly alone. I'm not selling anything. "
        "You hosted 12 councils: how did you pick members?",
        "Hi Priya, for 3 quarters I have planned a customer advisory board at Quillon, doing most of it alone. "
        "You hosted 12 councils. I'd love to hear how you picked the members. Not selling anything.",
        "Hi Priya, I'm planning a customer advisory board at Quillon and doing most of it alone. You mentioned "
        "you hosted "
        "12 councils; how did you pick members? I'm not selling anything.",
    ),
    (
        "Hi Priya, I have hosted 12 councils and plan a customer advisory board at Quillon. I am not selling anything.",
        "Hi Priya, you plan a customer advisory board at Quillon alone. I hosted 12 councils. I am not selling "
        "anything.",
        "Hi Priya, I have been planning a customer advisory board at Quillon for 12 quarters. I am not selling "
        "anything. "
        "You hosted 3 councils.",
        "Hi Priya, I am selling a customer advisory board at Quillon. You mentioned hosting 12 councils. "
        "I am not planning anything alone.",
    ),
)
GERMAN = Case(
    Note(
        "Hallo Priya, ich bin Dana, VP Marketing bei Quillon. Du hast nach Beiräten gefragt, ich leite 2 davon. "
        "Ich verkaufe nichts. Hast du 20 Minuten Zeit für einen Austausch?",
        Language.GERMAN,
        200,
        ("VP Marketing", "Quillon"),
    ),
    (
        "Hallo Priya, ich bin Dana, VP Marketing bei Quillon. Du hast nach Beiräten gefragt, 2 davon leite ich. "
        "Ich verkaufe nichts. Hast du 20 Minuten?",
        "Hallo Priya, du hast nach Beiräten gefragt: Ich leite 2 davon bei Quillon und verkaufe nichts. "
        "Hast du 20 Minuten Zeit?",
        "Priya, du hast nach Beiräten gefragt, ich leite 2 davon. Ich verkaufe nichts. "
        "20 Minuten für einen Austausch? Dana",
        "Hallo Priya, ich leite 2 der Beiräte, nach denen du gefragt hast. Ich verkaufe nichts. 20 Minuten Zeit?",
    ),
    (
        "Hallo Priya, ich bin Dana, VP Marketing bei Quillon. Ich habe nach Beiräten gefragt, du leitest 2 davon. "
        "Ich verkaufe nichts.",
        "Hallo Priya, ich bin Dana, VP Marketing bei Quillon. Nach Beiräten hast du gefragt, 2 davon leitest du. "
        "Ich verkaufe nichts.",
        "Hallo Priya, du hast nach Beiräten gefragt, ich leite 20 davon. Ich verkaufe nichts. Hast du 2 Minuten Zeit?",
        "Hallo Priya, du hast nach Beiräten gefragt, ich leite nichts. Ich verkaufe 2 davon. Hast du 20 Minuten Zeit?",
        "Hallo Quillon, du hast nach Beiräten gefragt, ich leite 2 davon. Ich verkaufe nichts. 20 Minuten?",
    ),
)
SPANISH = Case(
    Note(
        "Hola Priya: soy Dana, VP Marketing en Quillon. Preguntaste por los consejos asesores y yo dirijo 2. "
        "¿Podríamos hablar 20 minutos sobre cómo planificar las reuniones?",
        Language.SPANISH,
        200,
        ("VP Marketing", "Quillon"),
    ),
    (
        "Hola Priya: soy Dana, VP Marketing en Quillon. Preguntaste por los consejos asesores; dirijo 2. "
        "¿Hablamos 20 minutos?",
        "Hola Priya: preguntaste por consejos asesores y dirijo 2 en Quillon. ¿Hablamos 20 minutos de la reunión?",
        "Hola Priya: soy Dana, VP Marketing en Quillon. ¿Hablamos 20 minutos sobre planificar reuniones?",
        "Hola Priya, preguntaste por los consejos asesores y yo dirijo 2. ¿Podemos hablar 20 minutos? Dana",
    ),
    (
        "Hola Priya: soy Dana, VP Marketing en Quillon. Pregunté por los consejos asesores y tú diriges 2.",
        "Hola Priya: soy Dana, VP Marketing en Quillon. Preguntaste por consejos asesores y yo dirijo 20. "
        "¿Hablamos 2 minutos?",
        "Hola Quillon: preguntaste por los consejos asesores y yo dirijo 2. ¿Podríamos hablar 20 minutos?",
        "Hola Priya: ¿hablamos pronto?",
    ),
)
FRENCH = Case(
    Note(
        "Bonjour Priya, je suis Dana, VP Marketing chez Quillon. Vous avez posé une question sur les comités clients, "
        "j'anime 2 comités. Pourrions-nous échanger 20 minutes ?",
        Language.FRENCH,
        200,
        ("VP Marketing", "Quillon"),
    ),
    (
        "Bonjour Priya, je suis Dana, VP Marketing chez Quillon. Vous avez posé une question sur les comités clients, "
        "j'en anime 2. Échanger 20 minutes ?",
        "Bonjour Priya, j'anime 2 comités clients chez Quillon. Vous avez posé une question sur les comités : "
        "échanger 20 minutes ?",
        "Bonjour Priya, vous avez posé une question sur les comités clients et j'anime 2 comités. Échangeons 20 "
        "minutes ?",
        "Priya, je suis VP Marketing chez Quillon et j'anime 2 comités clients. Pourrions-nous échanger 20 minutes ?",
    ),
    (
        "Bonjour Priya, je suis Dana, VP Marketing chez Quillon. J'ai posé une question sur les comités clients, "
        "vous animez 2 comités.",
        "Bonjour Priya, je suis Dana, VP Marketing chez Quillon. Vous animez 2 comités clients. Échanger 20 minutes ?",
        "Bonjour Priya, je suis Dana, VP Marketing chez Quillon. J'anime 20 comités. Pourrions-nous échanger 2 "
        "minutes ?",
        "Bonjour Priya, je suis Dana, VP Marketing chez Quillon. J'anime deux cents comités clients.",
        "Bonjour Quillon, vous avez posé une question sur les comités clients, j'anime 2 comités.",
    ),
)
PORTUGUESE = Case(
    Note(
        "Olá Priya, eu sou Dana, VP Marketing na Quillon. Você perguntou sobre conselhos de clientes e eu lidero 2. "
        "Podemos conversar 20 minutos sobre como planejar as reuniões?",
        Language.PORTUGUESE,
        200,
        ("VP Marketing", "Quillon"),
    ),
    (
        "Olá Priya, sou Dana, VP Marketing na Quillon. Você perguntou sobre conselhos de clientes; lidero 2. "
        "Conversar 20 minutos?",
        "Olá Priya, você perguntou sobre conselhos de clientes e eu lidero 2 na Quillon. Podemos falar 20 minutos?",
        "Olá Priya, eu lidero 2 conselhos de clientes na Quillon. Podemos conversar 20 minutos sobre a reunião?",
        "Priya, você perguntou sobre conselhos de clientes e eu lidero 2. Gostaria de conversar 20 minutos. Dana",
    ),
    (
        "Olá Priya, eu sou Dana, VP Marketing na Quillon. Eu perguntei sobre conselhos de clientes e você lidera 2.",
        "Olá Priya, eu sou Dana, VP Marketing na Quillon. Eu perguntou sobre conselhos e você lidero 2.",
        "Olá Priya, eu sou Dana, VP Marketing na Quillon. Eu lidero 20. Podemos conversar 2 minutos?",
        "Olá Quillon, você perguntou sobre conselhos de clientes e eu lidero 2. Podemos conversar 20 minutos?",
    ),
)
PERFECT = Case(
    Note(
        "Hi Priya, you have asked about pricing and I have priced 2 portals for 3 years. Your team keeps 40 seats.",
        Language.ENGLISH,
        200,
    ),
    ("Hi Priya, you asked about pricing. I priced 2 portals for 3 years; your team keeps 40 seats.",),
    (
        "Hi Priya, I have asked about pricing and you have priced 2 portals for 3 years. Your team keeps 40 seats.",
        "Hi Priya, you have asked about pricing and I have priced 2 portals for 3 years. My team keeps 40 seats.",
        "Hi Priya, you have asked about pricing and I have priced 40 portals for 3 years. Your team keeps 2 seats.",
    ),
)
ALIKE = Case(
    Note(
        "Hi Tom, I lead pricing at Alder and you lead onboarding at Elm. My team has 12 people, yours has 3.",
        Language.ENGLISH,
        200,
    ),
    ("Hi Tom, I lead pricing at Alder, you lead onboarding at Elm. My team has 12 people, yours 3.",),
    (
        "Hi Tom, you lead pricing at Alder and I lead onboarding at Elm. My team has 12 people, yours has 3.",
        "Hi Tom, I lead pricing at Alder and you lead onboarding at Elm. My team has 3 people, yours has 12.",
        "Hi Tom, I lead pricing at Alder and you lead onboarding at Elm. Your team has 12 people, mine has 3.",
    ),
)
BOARD = Case(
    Note(
        "Hi Priya, I'm Dana Whitfield, VP Customer Marketing at Lanternfish Pay. I have been running a small advisory "
        "board for about three years and I would really love to hear how you do yours. Do you maybe have 20 minutes "
        "next week?",
        Language.ENGLISH,
        300,
        ("VP Customer Marketing", "Lanternfish Pay"),
        ("Director of Community", "Saffron Ledger"),
    ),
    (
        "Hi Priya, I'm Dana Whitfield, VP Customer Marketing at Lanternfish Pay. I have run a small advisory board for "
        "about three years and would love to hear how you do yours. Do you maybe have 20 minutes next week?",
        "Hi Priya, I'm Dana Whitfield, VP Customer Marketing at Lanternfish Pay. I've been running a small advisory "
        "board for about three years and would love to hear how you do yours. Do you have 20 minutes next week?",
        "Hi Priya, I'm Dana Whitfield, VP Customer Marketing at Lanternfish Pay. I've run a small advisory board for "
        "about three years. I'd love to hear how you do yours. Maybe 20 minutes next week?",
        "Hi Priya, I'm Dana Whitfield, VP Customer Marketing at Lanternfish Pay. I run a small advisory board and "
        "would love to hear how you do yours. 20 minutes next week?",
        "Hi Priya, Dana Whitfield here, VP Customer Marketing at Lanternfish Pay. I've run a small advisory board for "
        "about three years and I'd love to hear how you run yours. Do you have 20 minutes next week?",
        "Hi Priya, I'm Dana Whitfield, VP Customer Marketing at Lanternfish Pay. For about three years I've been "
        "running a small advisory board. How do you do yours? Would you maybe have 20 minutes next week?",
    ),
    (
        "Hi Priya, I'm Dana Whitfield, VP Customer at Lanternfish Pay. I have been running a small advisory board for "
        "about three years and would love to hear how you do yours.",
        "Hi Priya, I'm Dana Whitfield. I have been running for about three years and I would really love you.",
        "Hi Priya, I'm Dana Whitfield, VP Customer Marketing at Lanternfish Pay. I have been running an advisory board "
        "for about three years and I would really love to have you.",
    ),
)
CASES = (ENGLISH, LONG, GERMAN, SPANISH, FRENCH, PORTUGUESE, PERFECT, ALIKE, BOARD)
