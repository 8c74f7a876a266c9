"""What members say of their work in sentences: `I run customer marketing at …`, `bin Leiterin … bei …`."""

import re

from domain.replies.claims import AT, INFERRED, SAID, Claim, claim_words
from domain.replies.cues import Cue, Heard, cues_in
from domain.replies.employers import employer_start, name_end, names_employer
from domain.replies.job_titles import (
    leads_to_employer,
    reads_as_function,
    reads_as_title,
    skip_articles,
    title_end,
)
from domain.replies.lexicon import FIRST_NAME, INDUSTRY, QUALIFIER, ROLE, SPEECH, TITLE_WORD
from domain.replies.page import HARD, SOFT, Scan
from domain.replies.reading import Field
from domain.replies.standins import employer_claim
from domain.replies.vocabulary.speech import (
    AND_WORDS,
    EVERYTHING,
    GREETINGS,
    NAME_ONLY,
    OTHER_DEEDS,
    TELLERS,
    TRAINING,
    WE,
    WEAK_RUN,
    WHOLE,
)
from domain.replies.vocabulary.titles import TEAM_NOUNS

_LONGEST_INDUSTRY = 7
_OPENS_WITHIN = 25
_SELF = re.compile(
    r"(?<![\w'])(?:i|i'm|im|i've|ich|bin|yo|soy|trabajo|lidero|dirijo|je|j'\w+|eu|sou|trabalho"
    r"|sono|lavoro|ik|working (?:in|at|for|as))(?![\w'])"
    r"(?! (?:know|think|met|saw|heard|hear|believe|recommend|suggest))"
)
_SELF_IN_CUE = re.compile(
    r"(?<!\w)(?:i|i'm|i've|my|ich|mein|meine|mi|je|j'\w+|mon|ma|meu|minha|estoy|estou|trabajo|trabalho|working)(?!\w)"
)
_RESPONSIBLE = re.compile(r"\sfur (?:das |die |den |unser\w* )?([\w /&-]{3,60}?) (?:zustandig|verantwortlich)(?!\w)")
_AS = re.compile(r"(?<!\w)(?:as|als|como|comme|en tant que)\s")

Read = tuple[list[Claim], int]
"""Claims, and the place in the text where reading stopped."""


def said_claims(scan: Scan) -> list[Claim]:
    """Return what the stretch's cues announce; empty where it holds none that introduces its author."""
    claims: list[Claim] = []
    done = scan.stretch.start
    for heard in cues_in(scan.folded, scan.stretch):
        if heard.start >= done:
            found, done = _after(scan, heard)
            claims += found
    fields = {claim.field for claim in claims}
    if Field.TITLE not in fields and (claims or tells_of_self_early(scan)):
        claims += _later_title(scan, claims[0].end if claims else scan.stretch.start)
    claims += backward_claims(scan) if not claims else []
    claims += [] if claims else _told_employer(scan)
    if claims and not any(claim.field is Field.COMPANY for claim in claims):
        claims += _opening_employer(scan) or _other_employer(scan, claims)
    return claims


_BACKWARDS = (
    (
        Field.TITLE,
        re.compile(
            r" (?:is|are|ist) (?:mein (?:thema|job|bereich|gebiet|fach)|what i do|(?:the|my) (?:official |job )?title"
            r"|my (?:\w+ )?(?:job|role|title|thing|game|focus|area|world))(?!\w)"
        ),
    ),
    (
        Field.COMPANY,
        re.compile(r" is (?:where(?: i work| i'm at)?|my (?:company|employer)|the (?:company|employer))(?!\w)"),
    ),
    (
        Field.INDUSTRY,
        re.compile(r" (?:is|ist) (?:my|our|the|unsere|meine) (?:branche|industry|sector|space|field|vertical)(?!\w)"),
    ),
)


def backward_claims(scan: Scan) -> list[Claim]:
    """Return what a sentence names before it says what that is: `Customer marketing is what I do`."""
    claims: list[Claim] = []
    if all(scan.folded.find(verb, *scan.stretch) < 0 for verb in (" is ", " are ", " ist ")):
        return claims
    for field, pattern in _BACKWARDS:
        match = pattern.search(scan.folded, *scan.stretch)
        if match:
            start = max(scan.folded.rfind(mark, scan.stretch.start, match.start()) for mark in ",.!;:") + 1
            before = scan.within(max(start, scan.stretch.start), match.start())
            if 0 < len(before.words) < 7 and not any(k & SPEECH and not k & INDUSTRY for k in before.kinds):
                claims.append(claim_words(before, _work_or_sector(before, field), 0, len(before.words), SAID))
    return claims


def _work_or_sector(scan: Scan, field: Field) -> Field:
    """Return the field of what somebody calls their world, which may be an industry: `EdTech is my world`."""
    is_sector = all(k & (INDUSTRY | QUALIFIER) and not k & TITLE_WORD for k in scan.kinds)
    return Field.INDUSTRY if field is Field.TITLE and is_sector else field


def tells_of_self_early(scan: Scan) -> bool:
    """Say whether the stretch opens with a first person."""
    return _SELF.search(scan.folded, scan.stretch.start, min(scan.stretch.end, scan.stretch.start + 25)) is not None


def _other_employer(scan: Scan, claims: list[Claim]) -> list[Claim]:
    """Return the employer named after an `at` elsewhere in a sentence that tells of its author's work."""
    if not any(claim.field is Field.TITLE for claim in claims):
        return []
    for i in range(1, len(scan.words) - 1):
        leads = leads_to_employer(scan, i) or (scan.language == "de" and scan.words[i].text == "am")
        start = employer_start(scan, i + 1) if leads else None
        if start is not None and scan.capitals[start] and names_employer(scan, start):
            end = name_end(scan, start)
            if not any(c.start < scan.words[end - 1].end and scan.words[start].start < c.end for c in claims):
                return [claim_words(scan, Field.COMPANY, start, end, AT - 1)]
    return []


def tells_of_self(scan: Scan, claims: list[Claim]) -> bool:
    """Say whether a first person stands close before the first of the claims: `My boss says hi. I'm …`."""
    if not claims:
        return False
    first = min(claim.start for claim in claims)
    return _SELF.search(scan.folded, max(scan.stretch.start, first - 40), first) is not None


def _after(scan: Scan, heard: Heard) -> Read:
    """Read what one cue announces."""
    i = scan.index_at(heard.end)
    between = scan.folded[heard.end : scan.words[i].start].strip(" \t'\"") if i < len(scan.words) else "."
    if between and not (between in ",(" and heard.phrase.endswith(("company", "employer", "firm"))):
        return [], heard.end
    start = skip_articles(scan, i)
    if _is_out_of_place(scan, heard):
        return [], heard.end
    if Cue.SECTOR in heard.cues:
        return _sector(scan, start)
    if Cue.TRADE in heard.cues:
        return _trade(scan, start), heard.end
    if heard.phrase.endswith(("head", "lead")) and (scan.words[i].text == "of" or scan.kinds[i] & ROLE):
        return [], heard.end
    if _is_gerund(heard) and (scan.kinds[start] & ROLE or heard.start - scan.stretch.start > _OPENS_WITHIN):
        return [], heard.end
    if Cue.AT in heard.cues:
        name = _named_from(scan, i, parted=bool(between))
        end = name_end(scan, name) if name is not None else 0
        if name is not None and _is_employer(scan, name, heard) and not (heard.phrase in WE and _goes_on(scan, end)):
            weight = INFERRED - 0.5 if heard.phrase in GREETINGS else SAID - 0.5
            return [claim_words(scan, Field.COMPANY, name, end, weight)], scan.words[end - 1].end
        if len(heard.cues) == 1:
            return [], heard.end
    return _role(scan, start, heard)


_WISHES = re.compile(
    r"(?<!\w)(?:want|love|like|hope|hoping|how|wish|need|try|trying|learn|going|able|someone|people|who)(?!\w)"
)


def _is_out_of_place(scan: Scan, heard: Heard) -> bool:
    """Say whether `been a` does not open its sentence, or `to run` tells of a wish."""
    if heard.phrase in ("been a", "been an"):
        return heard.start - scan.stretch.start > 2
    return heard.phrase.startswith("to ") and not _is_own_aim(scan, heard.start)


def _is_own_aim(scan: Scan, position: int) -> bool:
    """Say whether `to run` at `position` tells of the author's work and not of a wish."""
    if not tells_of_self_early(scan):
        return False
    return _WISHES.search(scan.folded, max(scan.stretch.start, position - 30), position) is None


def _is_employer(scan: Scan, i: int, heard: Heard) -> bool:
    """Say whether the words from i on read as an employer, where they might read as a function as well."""
    needs_a_name = heard.phrase in NAME_ONLY or heard.phrase.endswith((" from", " de", " da", " do", " von"))
    if len(heard.cues) == 1 and not needs_a_name:
        return scan.capitals[i] or not scan.kinds[i] & (SPEECH | INDUSTRY)
    return names_employer(scan, i)


def _role(scan: Scan, start: int, heard: Heard) -> Read:
    if start + 1 < len(scan.words) and scan.words[start].text in WHOLE:
        return _whole_team(scan, start + 1)
    if Cue.RUN in heard.cues:
        while start < len(scan.words) - 1 and scan.words[start].text in EVERYTHING:
            start += 1
        start = _past_team(scan, start)
    end = title_end(scan, start)
    trained = end + 1 < len(scan.words) and scan.words[end].text == "by" and scan.words[end + 1].text in TRAINING
    if end <= start or trained:
        return _in_earnest(scan, start, heard)
    runs = Cue.RUN in heard.cues and (reads_as_function(scan, start, end) or _is_plain_deed(scan, start, end, heard))
    promised = Cue.AS in heard.cues and _SELF_IN_CUE.search(heard.phrase) is not None
    if not runs and (Cue.RUN in heard.cues or not reads_as_title(scan, start, end, sure=promised)):
        return _in_earnest(scan, start, heard)
    weight = AT - 0.5 if heard.phrase in WEAK_RUN else SAID
    claims = [claim_words(scan, Field.TITLE, start, end, weight)]
    employer = employer_claim(scan, end)
    if employer:
        return [*claims, employer], employer.end
    return claims, scan.words[end - 1].end


def _is_plain_deed(scan: Scan, start: int, end: int, heard: Heard) -> bool:
    """Say whether words nobody listed are what somebody does for an employer: `I do suport n trainings at Acme`."""
    if heard.phrase != "i do" or any(k & SPEECH for k in scan.kinds[start:end]):
        return False
    return employer_claim(scan, end) is not None and any(k & INDUSTRY for k in scan.page.kinds)


def _whole_team(scan: Scan, start: int) -> Read:
    """Read the function of somebody who is `the whole marketing team at Acme`."""
    end = title_end(scan, start)
    named = end < len(scan.words) and scan.words[end].text in TEAM_NOUNS
    if end <= start or not named or not any(k & TITLE_WORD for k in scan.kinds[start:end]):
        return [], scan.words[start].start
    claims = [claim_words(scan, Field.TITLE, start, end, SAID)]
    employer = employer_claim(scan, end)
    return ([*claims, employer], employer.end) if employer else (claims, scan.words[end].end)


_EARNEST = re.compile(
    r"[^,;:|()]*?\s(?:and|but|y|und|et|e)(?: (?:also|actually|really|sometimes|more seriously))?(?: of| for)? "
)
_LONGEST_JOKE = 50


def _in_earnest(scan: Scan, start: int, heard: Heard) -> Read:
    """Read the work in the second half of `a manager of two cats and also of customer marketing at Acme`."""
    position = scan.words[start].start
    if Cue.AM not in heard.cues:
        return [], position
    match = _EARNEST.match(scan.folded, position, min(position + _LONGEST_JOKE, scan.stretch.end))
    first = skip_articles(scan, scan.index_at(match.end())) if match else len(scan.words)
    end = title_end(scan, first) if first < len(scan.words) else first
    employer = employer_claim(scan, end) if end > first and any(k & TITLE_WORD for k in scan.kinds[first:end]) else None
    if employer is None or not reads_as_title(scan, first, end):
        return [], position
    return [claim_words(scan, Field.TITLE, first, end, SAID), employer], employer.end


def _past_team(scan: Scan, i: int) -> int:
    """Skip `the team of` and the like before the function it does."""
    if i + 1 >= len(scan.words) or scan.words[i].text not in TEAM_NOUNS or scan.gaps[i + 1] != SOFT:
        return i
    after = i + 1
    while after < len(scan.words) - 1 and scan.words[after].text in ("de", "da", "do", "del", "du", "of", "des"):
        after += 1
    return skip_articles(scan, after) if after > i + 1 or scan.language == "de" else i


def _named_from(scan: Scan, i: int, *, parted: bool) -> int | None:
    """Return where the employer's name starts after a cue; `parted` from it by a comma or bracket."""
    if not i:
        return None
    return i if parted and scan.capitals[i] else employer_start(scan, i)


def _goes_on(scan: Scan, end: int) -> bool:
    """Say whether the clause goes on after the words up to `end`: `we are Acme users`."""
    return end < len(scan.words) and scan.gaps[end] == SOFT


def _is_gerund(heard: Heard) -> bool:
    return heard.phrase.endswith("ing") and " " not in heard.phrase


def _told_employer(scan: Scan) -> list[Claim]:
    """Return the employer where a first person tells of work in words nobody listed: `I tame spreadsheets at Acme`."""
    if len(scan.words) < 4 or scan.words[0].text not in TELLERS or scan.words[1].text in OTHER_DEEDS:
        return []
    if scan.words[1].text.endswith(("ed", "n't", "'ll", "'d")):
        return []
    for i in range(2, len(scan.words) - 1):
        if leads_to_employer(scan, i):
            name = employer_start(scan, i + 1)
            if name is not None and scan.capitals[name] and names_employer(scan, name):
                return [claim_words(scan, Field.COMPANY, name, name_end(scan, name), AT - 1)]
    return []


def _trade(scan: Scan, start: int) -> list[Claim]:
    """Return the employer of a trade said as a verb: `I teach chemistry at Westbrook Academy`."""
    for i in range(start, len(scan.words) - 1):
        if scan.gaps[i] == HARD and i > start:
            break
        if leads_to_employer(scan, i) or scan.words[i].text in ("for", "with", "fur", "para", "pour"):
            name = employer_start(scan, i + 1)
            if name is not None and scan.capitals[name] and names_employer(scan, name):
                return [claim_words(scan, Field.COMPANY, name, name_end(scan, name), SAID - 0.5)]
    return []


def _sector(scan: Scan, start: int) -> Read:
    """Read the industry after `the industry is`, up to the next pause."""
    end = start
    while end < len(scan.words) and end - start < _LONGEST_INDUSTRY and _is_sector_word(scan, start, end):
        end += 1
    if end == start:
        return [], scan.words[start].start
    return [claim_words(scan, Field.INDUSTRY, start, end, SAID + 1)], scan.words[end - 1].end


def _is_sector_word(scan: Scan, start: int, i: int) -> bool:
    if i > start and scan.gaps[i] != SOFT:
        return False
    if scan.words[i].text in AND_WORDS:
        after = scan.words[i + 1].text if i + 1 < len(scan.words) else "the"
        spoken = i + 1 < len(scan.words) and scan.kinds[i + 1] & SPEECH
        return not spoken and after not in ("the", "company", "linkedin", "title")
    return not scan.kinds[i] & SPEECH or bool(scan.kinds[i] & (INDUSTRY | QUALIFIER))


def _later_title(scan: Scan, position: int) -> list[Claim]:
    """Return the title after a later `as`: `I joined Acme in March as their first community manager`."""
    duty = _RESPONSIBLE.search(scan.folded, position, scan.stretch.end)
    if duty:
        return [Claim(Field.TITLE, *duty.span(1), SAID)]
    for match in _AS.finditer(scan.folded, position, scan.stretch.end):
        i = skip_articles(scan, scan.index_at(match.start()) + 1)
        end = title_end(scan, i) if i < len(scan.words) else i
        if end > i and reads_as_title(scan, i, end) and any(k & ROLE for k in scan.kinds[i:end]):
            employer = employer_claim(scan, end)
            title = claim_words(scan, Field.TITLE, i, end, SAID)
            return [title, employer] if employer else [title]
    return []


def _opening_employer(scan: Scan) -> list[Claim]:
    """Return the employer a sentence opens with: `At Acme I run support`, `Bei der Acme GmbH leite ich …`."""
    if len(scan.words) < 3 or scan.gaps[1] == HARD:
        return []
    named = bool(scan.kinds[0] & FIRST_NAME) and scan.words[1].text in ("from", "at", "von", "de", "da", "do")
    if not named and not leads_to_employer(scan, 0):
        return []
    start = employer_start(scan, 2 if named else 1)
    if start is None or not scan.capitals[start]:
        return []
    return [claim_words(scan, Field.COMPANY, start, name_end(scan, start), SAID - 0.5)]
