"""The one thing a member would compare notes on, asks for or offers, said in a sentence."""

import re

from domain.replies.claims import SAID, Claim
from domain.replies.lines import Stretch
from domain.replies.reading import Field

_ABOUT = r"(?:about|on|around|with|how to|how)"
_CUE = re.compile(
    r"(?<!\w)(?:"
    r"(?:compar(?:e|ing)|trad(?:e|ing)|swap(?:ping)?|exchang(?:e|ing)) (?:notes|ideas|stories|experiences|tips)"
    rf"(?: with \w+)? {_ABOUT}"
    r"|(?:happy|glad|keen|love|like|want|eager|open) to (?:chat|talk|share|help|discuss|hear|learn|speak|swap stories)"
    rf"(?: more)?(?: (?:how|what) (?:others|people|you)\w*)?(?: {_ABOUT})?"
    rf"|ask me about|curious (?:about|how)|interested in|can (?:help|offer|share) {_ABOUT}"
    rf"|would love (?:tips|advice) {_ABOUT}|looking to (?:learn|discuss|talk)(?: more)? {_ABOUT}"
    r"|austausch (?:zu|uber|zum|zur)|tausche mich gerne? (?:zu|uber)|interessiert mich|interessiere mich fur"
    r"|(?:me gustaria|quiero|quisiera) (?:hablar|comparar notas|intercambiar \w+|conversar) (?:de|sobre)|me interesa"
    r"|(?:j'aimerais|envie d'|ravie? d')\s?(?:echanger|parler|discuter) (?:sur|de|d')|je m'interesse a"
    r"|(?:gostaria|quero|adoraria) (?:de )?(?:trocar \w+|falar|conversar) (?:sobre|de)|me interesso por"
    r"|tenho interesse em|(?:(?:i|we) )?can (?:share|offer)(?= (?!\w+ (?:link|post|thread|screen|more))|\s*:))\s*:?\s+"
)
_END = re.compile(r"[.!?;\n\ue000]|$")


def topic_claims(folded: str, sentence: Stretch) -> list[Claim]:
    """Return the topic a sentence names, if its words announce one."""
    match = _CUE.search(folded, sentence.start, sentence.end)
    if not match:
        return []
    end = _END.search(folded, match.end(), sentence.end)
    stop = end.start() if end else sentence.end
    return [Claim(Field.TOPIC, match.end(), stop, SAID)] if stop - match.end() > 2 else []
