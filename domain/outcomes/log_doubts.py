"""Tells whether a manager's line says that an act did not happen, is still to come, or is only spoken about."""

import re

from domain.outcomes.outcome import OutcomeKind

_NOT = re.compile(
    r"(?<!\w)(?:not|never|no|none|nobody|without|cannot|unable|(?:did|does|do|was|is|had|has|could|would|will|wo|ca)nt|"
    r"refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|den(?:y|ied)|turned down|backed out|pulled out|withdrew|"
    r"fail(?:s|ed)? to|cancel(?:s|led|ed))(?!\w)|n['’]t(?!\w)",
    re.IGNORECASE,
)
"""What says that something did not happen; a form that asks once too often does no harm."""

_LOST = re.compile(r"(?<!\w)(?:lost|los(?:e|es|ing)|churn(?:s|ed|ing)?)(?!\w)", re.IGNORECASE)
"""What takes back a renewal, and nothing else: an article on lost customers is one."""

_AHEAD = re.compile(
    r"(?<!\w)(?:(?-i:will)|^will(?= [a-z])|might|shall|should|would|could|can|(?:^|(?:she|he|they|we|who|and|but) )may|"
    r"going to|gonna|about to|(?:want|plan|intend|hope|offer|agree|like)(?:s|n?ed|d)? to|(?:plann|hop)ing to|planned|"
    r"scheduled|promise[sd]?|willing to|open to|likely to|considering|thinking (?:of|about)|asked to|maybe|perhaps|"
    r"tomorrow)(?!\w)|['’]ll(?!\w)",
    re.IGNORECASE,
)
"""What says that something is still to come."""

_CLAUSE = re.compile(r"[,;.:]|(?<!\w)(?:and|but|so|what|how|that|who|which|why|where|when)(?!\w)", re.IGNORECASE)

