"""Tells a topic that its author offers to others from one they ask about, by the words right before it."""

import re

_OFFER = re.compile(
    r"(?<!\w)(?:(?:can|happy to|glad to|could) (?:share|offer|help|teach)|(?:my |i )?offer(?:s|ing)?|ask me|"
    r"(?:ich )?biete|(?:ich )?kann (?:teilen|anbieten|weitergeben|helfen bei)|ofrezco|puedo (?:compartir|ofrecer|"
    r"ayudar)|je propose|j['’]offre|je peux (?:partager|offrir|proposer|aider)|ofere[cç]o|posso (?:compartilhar|"
    r"partilhar|oferecer|ajudar))(?: (?:about|on|around|with|how to|con|sur|avec|[aà]|com|em|sobre|zu))?[\s*_:=>–—-]*$",
    re.IGNORECASE,
)
_LONGEST = 60


def is_offered(text: str, start: int) -> bool:
    """Whether the topic that begins at `start` of `text` is announced as what its author can share."""
    return _OFFER.search(text[max(0, start - _LONGEST) : start]) is not None
