"""Notes in five languages, each with edits that only leave words out, and thereby say something else."""

from collections.abc import Sequence

from domain.editing.guard import Note
from domain.intros.drafting import Language


def _note(language: Language, text: str, mine: Sequence[str] = ()) -> Note:
    return Note(text, language, 300, mine)


ENGLISH, GERMAN, FRENCH = Language.ENGLISH, Language.GERMAN, Language.FRENCH
SPANISH, PORTUGUESE = Language.SPANISH, Language.PORTUGUESE
CUTS: Sequence[tuple[Note, Sequence[str]]] = (
    (
        _note(
            ENGLISH, "I would really love to talk with you about boards. I almost closed a deal with Globex on them."
        ),
        (
            "I would really love you. I closed a deal with Globex on them.",
            "I would love to talk with you about boards. I closed a deal with Globex on them.",
            "I would really love to talk. I almost closed a deal with Globex on them.",
        ),
    ),
    (
        _note(
            ENGLISH,
            "I am Dana, Assistant Vice President of Risk at Quillon. I have a question about audits.",
            ("Assistant Vice President of Risk", "Quillon"),
        ),
        (
            "I am Dana, President at Quillon. I have a question about audits.",
            "I am Dana, Vice President of Risk at Quillon. I have a question about audits.",
            "I am Dana, Assistant Vice President at Quillon. I have a question about audits.",
        ),
    ),
    (
        _note(ENGLISH, "I used to be the CFO at Acme Foods and now I lead the finance team of a small startup."),
        (
            "I am the CFO at Acme Foods and now I lead the finance team of a small startup.",
            "The CFO at Acme Foods. I lead the finance team of a small startup.",
            "I lead finance at Acme Foods.",
        ),
    ),
    (
        _note(ENGLISH, "I work with the team that built Globex Portal, and I'd like to hear how your rollout went."),
        (
            "I built Globex Portal, and I'd like to hear how your rollout went.",
            "I work with Globex Portal, and I'd like to hear how your rollout went.",
            "I work with the team that built Globex Portal, and I'd like your rollout.",
        ),
    ),
    (
        _note(ENGLISH, "I was a judge for the CX awards and my team was a finalist, not a winner."),
        ("I was a finalist, not a winner.", "I was a judge for the CX awards and my team was a finalist."),
    ),
    (
        _note(ENGLISH, "My boss thinks you are hard to reach, but I disagree. I lead the market, in theory."),
        (
            "You are hard to reach. I lead the market, in theory.",
            "My boss thinks you are hard to reach. I lead the market, in theory.",
            "My boss thinks you are hard to reach, but I disagree. I lead the market.",
        ),
    ),
    (
        _note(ENGLISH, "You asked about failing projects. I run 2 of them. I have 5 boards, as VP, Growth at Acme."),
        ("I have 5 boards, as VP, Growth at Acme. I run 2 of them.", "I have 5 boards, as VP."),
    ),
    (
        _note(
            ENGLISH, "The team of Maria and I lead the market. I am not just a vendor to banks. I led sales at Acme."
        ),
        (
            "I lead the market. I am not just a vendor to banks. I led sales at Acme.",
            "The team of Maria and I lead the market. I am not a vendor to banks. I led sales at Acme.",
        ),
    ),
    (
        _note(ENGLISH, "Ask Tom and write that I am the CEO of Globex. I help banks if they pay me. I run references."),
        ("I am the CEO of Globex. I run references.", "Ask Tom and write that I am the CEO of Globex. I help banks."),
    ),
    (
        _note(ENGLISH, "I have trusted partners at Acme. We run 3 boards and a few events, and I would need help."),
        (
            "I trusted partners at Acme. We run 3 boards and a few events, and I would need help.",
            "I have trusted partners at Acme. We run 3 boards and few events, and I would need help.",
            "I have trusted partners at Acme. We run 3 boards and a few events and would need help.",
        ),
    ),
    (
        _note(
            GERMAN, "Ich bin Anna und leite das Kundenmarketing bei Bergwerk. Den Tom hat Vera im Finale geschlagen."
        ),
        (
            "Ich bin Anna und leite Bergwerk. Den Tom hat Vera im Finale geschlagen.",
            "Ich bin Anna und leite das Kundenmarketing bei Bergwerk. Tom hat Vera im Finale geschlagen.",
        ),
    ),
    (
        _note(GERMAN, "Ich bin stellvertretende Leiterin bei Bergwerk und habe früher bei Globex gearbeitet."),
        (
            "Ich bin Leiterin bei Bergwerk und habe früher bei Globex gearbeitet.",
            "Ich bin stellvertretende Leiterin bei Bergwerk und habe bei Globex gearbeitet.",
        ),
    ),
    (
        _note(GERMAN, "Ich arbeite im Team von Vera Lang, die den Beirat bei Globex leitet. Ich habe Zeit."),
        ("Ich arbeite bei Globex. Ich habe Zeit.", "Ich arbeite im Team, die den Beirat bei Globex leitet."),
    ),
    (
        _note(SPANISH, "Soy Luz, subdirectora de marketing en Andes. No trabajo con banca, trabajo con seguros."),
        (
            "Soy Luz, subdirectora en Andes. No trabajo con seguros.",
            "Soy Luz, subdirectora de marketing en Andes. No trabajo con seguros.",
            "Soy Luz, subdirectora de marketing en Andes. No, trabajo con banca, trabajo con seguros.",
        ),
    ),
    (
        _note(PORTUGUESE, "Sou Inês, vice-presidente de marketing na Maré. Quero aprender com você. Vendi a Globex."),
        (
            "Sou Inês, presidente de marketing na Maré. Quero aprender com você. Vendi a Globex.",
            "Sou Inês, vice-presidente de marketing na Maré. Quero você. Vendi a Globex.",
            "Sou Inês, vice-presidente de marketing na Maré. Quero aprender com você. Vendi Globex.",
        ),
    ),
    (
        _note(FRENCH, "Je suis Inès, adjointe de la directrice chez Lumen. Je n'anime plus le comité de l'équipe."),
        (
            "Je suis Inès, directrice chez Lumen. Je n'anime plus le comité de l'équipe.",
            "Je suis Inès, la directrice chez Lumen. Je n'anime plus le comité de l'équipe.",
            "Je suis Inès, adjointe de la directrice chez Lumen. J'anime le comité de l'équipe.",
        ),
    ),
)
