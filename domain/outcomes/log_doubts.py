"""Tells whether a manager's line says that an act did not happen, is still to come, or is only spoken about."""

import re

from domain.outcomes.outcome import GIVEN, OutcomeKind

_NOT = re.compile(
    r"(?<!\w)(?:not|never|no|none|nobody|without|cannot|unable|(?:did|does|do|was|is|had|has|could|would|will|wo|ca)nt|"
    r"refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|den(?:y|ied)|turned down|backed out|pulled out|withdrew|"
    r"fail(?:s|ed)? to|(?:cancel(?:s|led|ed|ling|ing)|cancellation))(?!\w)|n['’]t(?!\w)",
    re.IGNORECASE,
)
"""What says that something did not happen; a form that asks once too often does no harm."""

_LOST = re.compile(r"(?<!\w)(?:lost|los(?:e|es|ing)|churn(?:s|ed|ing)?)(?!\w)", re.IGNORECASE)
"""What takes back a renewal, and nothing else: an article on lost customers is one."""

_DOING = (
    r"giv|do|renew|writ|record|prepar|draft|speak|present|host|join|expand|upgrad|work|negotiat|organi[sz]|"
    r"arrang|plann|"
    r"schedul|leav|mov|tak|hold|consider|think"
)
_NOT_QUITE = re.compile(
    r"(?<!\w)(?:(?:almost|nearly)(?! (?:\d|an?|all|every\w*|half|the|one|two|three|ten|twelve|twenty)(?!\w))|"
    r"(?:supposed|meant|due|about|close|on course) to|(?:on|at) the (?:verge|point|brink) of)(?!\w)",
    re.IGNORECASE,
)
"""What says, before the act, that it stayed undone; `almost 200 people` counts and says no such thing."""

_AHEAD = re.compile(
    r"(?<!\w)(?:(?-i:will)|^will(?= [a-z])|might|shall|should|would|could|can|must|(?:^|(?:she|he|they|we|who|"
    r"and|but) )may|"
    r"going to|gonna|about to|(?:want|plan|intend|hope|offer|agree|like|need|wish|expect|aim|decide|commit)"
    r"(?:t?ed|s|n?ed|d)? to|(?:plann|hop|look|try|aim|commit)ing to|tri(?:es|ed) to|volunteered to|signed up to|"
    r"ha(?:s|ve) (?:yet )?to|yet to|up for|coming up|(?:is|are|am)(?= (?:(?:still|also|now) )?(?:"
    + _DOING
    + r")ing(?!\w))|planned|"
    r"scheduled|promise[sd]?|pledge[sd]?|(?:willing|ready|keen|happy|glad|set|prepared) to|open to|likely to|"
    r"considering|"
    r"thinking (?:of|about)|(?:asked|invited) to|maybe|perhaps|possibly|if|unless|tomorrow|pending|tbc|soon(?! after)|"
    r"due(?! to)|set for|in (?:the|her|his|their) pipeline|(?<!until )(?<!for )(?<!through )next "
    r"(?:week|month|quarter|year|spring|summer|autumn|fall|winter|[a-z]+day|january|february|march|april|may|june|july|"
    r"august|september|october|november|december)(?!['’]s))(?!\w)|['’]ll(?!\w)|['’](?:s|re|m)(?= (?:"
    + _DOING
    + r")ing(?!\w))",
    re.IGNORECASE,
)
"""What says that something is still to come."""

_ABOUT = re.compile(
    r"(?<!\w)(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|approach(?:ed|es)|invit(?:ed|es|ation)|consider(?:s|ed)|"
    r"discuss(?:es|ed|ing)|mention(?:s|ed|ing)|(?:talk|chat|spoke)(?:ed|ted|ing)? about (?=\w+ing )|propos(?:es|"
    r"ed|al|ing)|"
    r"suggest(?:s|ed|ing|ion)|offer(?:s|ed|ing)?|(?:re)?schedul(?:es|ed|ing)|postpon(?:es|ed|ing)|delay(?:s|ed|ing)?|"
    r"mov(?:es|ed|ing)|push(?:es|ed|ing) back|put off|(?:re)?book(?:s|ed|ing)|arrang(?:es|ed|ing)|upcoming|"
    r"plann?(?:s|ing)?|"
    r"complain(?:s|ed|ing|ts?)|critici[sz](?:es|ed|ing)|unhappy|annoyed|upset|disappointed|frustrated|confused|"
    r"hesitat(?:es|ed)|"
    r"hesitant|reluctant|worr(?:ies|ied)|concerned|wonder(?:s|ed|ing)|[ei]nquir(?:es|ed|y|ing)|questions? (?:about|on)|"
    r"wants?|wanted|wanting|need(?:s|ed|ing)?|wish(?:es|ed)|hop(?:es|ed|ing) for|look(?:s|ed|ing) for|wait(?:s|"
    r"ed|ing) for|"
    r"interested in|keen on|miss(?:es|ed|ing)|skip(?:s|ped)|forg[eo]t(?:s|ten)?|ignor(?:es|ed)|avoid(?:s|ed)|"
    r"owes?|owed|"
    r"reject(?:s|ed)|ideas? for|remind(?:s|ed|er)|(?:is|was|be|being) told)(?!\w)",
    re.IGNORECASE,
)
"""What only speaks of the act named after it."""

_TOOK_PART = re.compile(
    r"(?<!\w)(?:receiv(?:es|ed|ing)|got (?:an?|the|our|another)|attend(?:s|ed|ing)|watch(?:es|ed|ing)|"
    r"listen(?:s|ed|ing) to|"
    r"enjoy(?:s|ed)|liked|lik(?:es|ing)|lov(?:es|ed)|praised|reads?|saw|heard|thanked|disliked|hated)(?!\w)",
    re.IGNORECASE,
)
"""What says that the act named after it was somebody else's; what was given is received just so."""

_PUT_OFF = re.compile(
    r"(?<!\w)(?:was|is|were|are|got|been|being|be) (?:re)?(?:scheduled|postponed|moved|delayed|requested|"
    r"discussed|proposed|"
    r"suggested|offered|considered|pushed|put off|on hold|arranged|booked)(?!\w)",
    re.IGNORECASE,
)
"""The same, said after the act."""

_THEN_DID = re.compile(
    r"(?:[,;.:]|(?<!\w)(?:and|but|then|so))\s+(?:(?:then|she|he|they|also|later|finally) )*"
    r"(?:gave|took|did|wrote|held|spoke|ran|made|hosted|brought|met|told|sent|had|bought|[a-z]+ed)(?!\w)",
    re.IGNORECASE,
)
"""What tells, after such a word, that something was done all the same."""

_DID = re.compile(
    r"(?<!\w)(?:gave|did|took|wrote|held|spoke|ran|made|hosted|brought|met|told|sent|bought|led|introduced|recorded|"
    r"presented|published|moderated|delivered|provided|joined|shared|served|sat)(?!\w)",
    re.IGNORECASE,
)
"""What tells that the act named after it was done, whatever became of anything else."""
_DONE_ITSELF = re.compile(r"\w+ed(?!\w)|met(?!\w)|spoke(?!\w)|brought(?!\w)|bought(?!\w)", re.IGNORECASE)
"""What an act begins with that is told by a verb."""

_CLAUSE = re.compile(
    r"[,;.:]|\s[-–—]+\s|(?<!\w)(?:and|but|so|what|how|that|who|which|why|where|when)(?!\w)", re.IGNORECASE
)


def is_denied(words: str) -> bool:
    """Whether a line says that something did not happen."""
    return _NOT.search(words) is not None


def is_undone(words: str, kind: OutcomeKind, cue: re.Match[str]) -> bool:
    """Whether the act told by `cue` was denied or lost, is still to come, or is only spoken about. Linear in `words`.

    What a later clause says is of something else, and who was asked first may have done it then. Only an act that no
    verb says was done (`webinar, but she did not come`) is denied by any clause.
    """
    clause = words[_start_of_clause(words, cue) : _end_of_clause(words, cue)]
    if is_denied(clause if _is_done(words, cue) else words):
        return True
    if kind is OutcomeKind.EXPANSION and _LOST.search(words):
        return True
    return _is_to_come(words, cue) or _is_spoken_about(words, kind, cue)


def is_another(words: str, cue: re.Match[str], first: re.Match[str]) -> bool:
    """Whether `cue` tells in a clause after that of `first` of an act that was done."""
    return _start_of_clause(words, cue) >= first.end() and _is_done(words, cue)


def _is_done(words: str, cue: re.Match[str]) -> bool:
    """Whether a verb in its own clause tells that the act was done."""
    return bool(_DONE_ITSELF.match(cue[0]) or _DID.search(words, _start_of_clause(words, cue), cue.start()))


def _is_to_come(words: str, cue: re.Match[str]) -> bool:
    if _NOT_QUITE.search(words, _start_of_clause(words, cue), cue.start()):
        return True
    done, end = _since(words, cue), _end_of_clause(words, cue)
    ahead = [match for match in _AHEAD.finditer(words) if match.end() <= cue.start() or match.start() >= cue.end()]
    return any(done <= match.start() < end for match in ahead)


def _is_spoken_about(words: str, kind: OutcomeKind, cue: re.Match[str]) -> bool:
    done = _since(words, cue)
    spoken = [*_ABOUT.finditer(words, done, cue.start())]
    if kind not in GIVEN and kind is not OutcomeKind.OTHER:
        spoken += _TOOK_PART.finditer(words, done, cue.start())
    return bool(spoken) or _PUT_OFF.search(words, cue.end(), _end_of_clause(words, cue)) is not None


def _since(words: str, cue: re.Match[str]) -> int:
    """Return from where on words bear on the act: from a verb that tells it was done all the same."""
    return max((match.start() for match in _THEN_DID.finditer(words, 0, cue.end())), default=0)


def _start_of_clause(words: str, cue: re.Match[str]) -> int:
    """Return where the clause begins in which the act is told."""
    return max((match.end() for match in _CLAUSE.finditer(words, 0, cue.start())), default=0)


def _end_of_clause(words: str, cue: re.Match[str]) -> int:
    """Return where the clause ends in which the act is told."""
    found = _CLAUSE.search(words, cue.end())
    return found.start() if found else len(words)
