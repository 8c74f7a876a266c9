"""Whether a reply presents its author as a peer to meet, from what speaks for it and against it."""

import re
from dataclasses import dataclass, field

from domain.replies.acts import FORBIDDING, Act, advertises_a_job
from domain.replies.claims import INFERRED, Claim
from domain.replies.cleaning import CleanText
from domain.replies.lexicon import LEGAL, ROLE, SPEECH, TITLE_WORD, kinds
from domain.replies.lines import Stretch
from domain.replies.reading import Field
from domain.replies.words import words_of


@dataclass
class Evidence:
    """What the stages noticed beside the fields.

    `labels` counts labelled fields; `event` tells of labels that only an event or a job ad has; `said` that a
    first person told of work; `acts` are the sentences that introduce nobody, with where each starts and whether
    the reply had claimed anything before it; `closed` are the sentences whose links are not the author's.
    """

    labels: int = 0
    event: bool = False
    said: bool = False
    acts: list[tuple[Act, int, bool]] = field(default_factory=list)
    closed: list[Stretch] = field(default_factory=list)


_SOMEBODY = re.compile(
    r"(?<!\w)(?:his|her|their|this|that|he|she|they|author|article|posts?|episode|talk|speaker|podcast|by|follow|read"
    r"|watch|su|son|sa|seu|sua|sein|ihr)(?!\w)"
)
_MINE = re.compile(
    r"(?<!\w)(?:my (?:linkedin|profile|link|url|li|page|account|details|info)|mine|connect with me|find me|reach me"
    r"|add me|i'm here|me(?: here)?:|(?:all|everything|more) about me|everything (?:you|is|i)|stalk me|who i am"
    r"|it's all|(?:has|says|covers|explains) (?:it )?(?:all|everything)|(?:whole|full) story"
    r"|mein (?:linkedin|profil)\w*|mi (?:linkedin|perfil)|mon (?:linkedin|profil)"
    r"|meu (?:linkedin|perfil))(?!\w)[^.!?]*$"
)
_AFTERTHOUGHT = re.compile(r"(?<!\w)(?:p\.?s\.?|btw|by the way|also|oh|ps|pd|übrigens)(?!\w)")
_MANY_WORDS = 25


def is_profile(clean: CleanText, evidence: Evidence, claims: list[Claim]) -> bool:
    """Decide from the claims and the evidence against them."""
    work = [c for c in claims if c.field in (Field.TITLE, Field.COMPANY)]
    own_address = any(c.field is Field.LINKEDIN_URL for c in claims)
    against = {act for act, _, _ in evidence.acts} - {Act.QUESTION, Act.PRAISE}
    if evidence.labels and not own_address and advertises_a_job(clean.folded):
        against.add(Act.HIRING)
    early = {act for act, _, claimed in evidence.acts if not claimed}
    told = evidence.said or own_address or evidence.labels
    if Act.APPLAUSE in against and not told and len({c.field for c in work}) == 1:
        return False
    if evidence.event and not own_address and not evidence.said:
        return False
    if not work and evidence.labels > 1 and any(c.field is Field.INDUSTRY for c in claims):
        return True
    if not work:
        return own_address and _offers_address(clean, evidence)
    if against & {Act.HIRING, Act.SELLING} and not own_address and evidence.labels < 3:
        said_first = evidence.said and not early & {Act.HIRING, Act.SELLING} and Act.SELLING not in against
        return said_first or (not early and _AFTERTHOUGHT.search(clean.folded) is not None)
    if evidence.labels >= 3:
        return Act.HIRING not in against or own_address
    if evidence.said:
        return not early & {Act.HIRING, Act.SELLING} or own_address
    if early & FORBIDDING:
        return own_address and evidence.labels > 0
    return _is_enough(clean, evidence, claims, own_address=own_address)


def _offers_address(clean: CleanText, evidence: Evidence) -> bool:
    """Say whether a reply of little but a LinkedIn address offers the author's own."""
    place = min(clean.profiles)
    before = {act for act, start, _ in evidence.acts if start <= place} - {Act.QUESTION, Act.PRAISE}
    if before & FORBIDDING:
        return False
    if any(_MINE.search(clean.folded, max(0, place - 40), place) for place in clean.profiles):
        return True
    return not before and (evidence.labels > 0 or any(_stands_alone(clean, place) for place in clean.profiles))


def _stands_alone(clean: CleanText, place: int) -> bool:
    """Say whether few words stand in the line of an address, none of them of somebody else."""
    start = clean.folded.rfind("\n", 0, place) + 1
    end = clean.folded.find("\n", place)
    line = clean.folded[start : end if end >= 0 else len(clean.folded)]
    return len(words_of(line)) < _MANY_WORDS and not _SOMEBODY.search(line)


def _is_enough(clean: CleanText, evidence: Evidence, claims: list[Claim], *, own_address: bool) -> bool:
    """Say whether unlabelled parts make an introduction: a lone unknown word does not."""
    heavy = [c for c in claims if c.weight > INFERRED and c.field in (Field.TITLE, Field.COMPANY)]
    if heavy or own_address or evidence.labels:
        return True
    fields = {c.field for c in claims}
    if Field.TITLE in fields:
        if len(claims) == 1 and not _names_role(clean, claims[0]):
            return False
        return len(fields) > 1 or _is_most(clean, claims)
    company = next(c for c in claims if c.field is Field.COMPANY)
    words = words_of(clean.folded, company.start, company.end)
    return (bool(words) and bool(kinds(words[-1].text) & LEGAL) and len(words) > 1) or (
        Field.INDUSTRY in fields and _is_most(clean, claims)
    )


def _names_role(clean: CleanText, claim: Claim) -> bool:
    """Say whether a lone title holds a role, or at least two words of work."""
    words = words_of(clean.folded, claim.start, claim.end)
    return len(words) > 1 or any(kinds(word.text) & ROLE for word in words)


def _is_most(clean: CleanText, claims: list[Claim]) -> bool:
    """Say whether the claimed words are most of what the reply says."""
    spoken = [w for w in words_of(clean.folded) if kinds(w.text) & SPEECH and not kinds(w.text) & TITLE_WORD]
    claimed = sum(len(words_of(clean.folded, c.start, c.end)) for c in claims)
    return claimed > len(spoken)
