"""Reading one reply: the stages in the order they run, from raw text to a Reading."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import MappingProxyType

from domain.replies.acts import FORBIDDING, Act, Done, act_of, is_aside, opens_as_question, past_preface
from domain.replies.claims import AT, INFERRED, Claim
from domain.replies.cleaning import clean_reply
from domain.replies.labels import Labelled, Other, has_bare_labels, label_names, labels_of
from domain.replies.lines import Stretch, own_lines_of, sentences_of
from domain.replies.offers import is_offered
from domain.replies.page import Page, Scan
from domain.replies.past import hide_past
from domain.replies.prose import said_claims, tells_of_self
from domain.replies.reading import NOT_A_PROFILE, Field, Found, Reading
from domain.replies.rows import ROW_FIELDS, Part, leftover_claim, parts_of, row_claims, share_out
from domain.replies.sectors import sector_claims
from domain.replies.standins import from_claims, made_up_claims, possessive_claims, stand_in_claims
from domain.replies.topics import topic_claims
from domain.replies.trimming import found
from domain.replies.values import column_claims, labelled_claims, names_document
from domain.replies.verdict import Evidence, is_profile

LONGEST_REPLY = 40_000
_MOST_LINES = 200
_MOST_SENTENCES = 100
_LONGEST_SENTENCE = 1_000
_MOST_PARTS = 40
_DELIMITED = re.compile(r"\s*(?:[|\t•·;]|//|[.!?]\s)")
_COARSE_MAY_LOSE = 0.8
_SENTENCE_ENDS = ("|", ";", ". ", "!")
_CLAUSE_ENDS = (",", "|", " - ", ";", "\u2014", "\u2013", ". ", " (", "!")


def read_reply(text: str) -> Reading:
    """Read a reply as Slack delivers it, up to 40,000 characters of it. Never raises.

    Takes time in proportion to the text, of which 200 lines, 100 sentences a line and 1,000 characters a sentence
    are read closely: nobody introduces himself or herself at greater length.
    """
    return _Reader(text[:LONGEST_REPLY]).read()


@dataclass
class _Reader:
    """One reply on its way through the stages; what they find gathers here."""

    raw: str
    claims: list[Claim] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    coarse: list[Part] = field(default_factory=list)
    evidence: Evidence = field(default_factory=Evidence)
    others: bool = False

    def read(self) -> Reading:
        self.clean = clean_reply(self.raw)
        self.folded = hide_past(self.clean.folded)
        self.page = Page(self.clean, self.folded)
        self.lines = own_lines_of(self.folded)[:_MOST_LINES]
        self._read_lines()
        self._share_out_parts()
        self._find_address()
        if not is_profile(self.clean, self.evidence, self.claims):
            return NOT_A_PROFILE
        chosen = self._choose()
        topic = chosen.get(Field.TOPIC)
        is_offer = topic is not None and is_offered(self.raw, topic.span.start)
        return Reading(True, MappingProxyType(chosen), is_offer)

    def _share_out_parts(self) -> None:
        """Claim for the fields still missing the parts that prose and labels left unread.

        Whole lines and cells are parts where they hold as many fields as finer cuts would.
        """
        surely = {claim.field for claim in self.claims if claim.weight > INFERRED}
        missing = tuple(field for field in ROW_FIELDS if field not in surely)
        chosen, score = share_out(self.parts, missing)
        if 1 < len(self.coarse) < len(self.parts):
            coarse, coarse_score = share_out(self.coarse, missing)
            if len(coarse) >= max(len(chosen), 2) and coarse_score > score - _COARSE_MAY_LOSE:
                self.parts, chosen = self.coarse, coarse
        self.claims += row_claims(self.parts, chosen)
        if not self._has(Field.INDUSTRY):
            self.claims += leftover_claim(self.parts, self.claims)

    def _has(self, one: Field) -> bool:
        return any(claim.field is one for claim in self.claims)

    def _scan(self, stretch: Stretch) -> Scan:
        return Scan(self.page, stretch)

    def _read_lines(self) -> None:
        bare = has_bare_labels(self.clean.folded)
        labelled = [labels_of(self.clean, line, bare=bare) for line in self.lines]
        named = frozenset(n for labels in labelled for label in labels for n in label.names if isinstance(n, Field))
        self.evidence.labels = len(named)
        self.evidence.event = any(Other.EVENT in label.names for labels in labelled for label in labels)
        skip = -1
        for i, (line, labels) in enumerate(zip(self.lines, labelled, strict=True)):
            if i <= skip:
                continue
            follower = self.lines[i + 1] if i + 1 < len(self.lines) and not labelled[i + 1] else None
            names = label_names(self.folded[line.start : line.end]) if i + 1 < len(self.lines) else ()
            if len(names) > 1:
                skip = i + self._read_heading(line, i)
            elif labels:
                skip = i + self._read_labels(line, labels, follower, named)
            elif follower and names:
                skip = i + self._read_heading(line, i)
            else:
                self._read_sentences(line)

    def _read_labels(
        self, line: Stretch, labels: list[Labelled], follower: Stretch | None, named: frozenset[Field]
    ) -> int:
        """Read a line of labels; return 1 if the last one's value was the line after, else 0."""
        if labels[0].start > line.start:
            self._read_sentences(Stretch(line.start, labels[0].start))
        used = 0
        for label in labels:
            if not self.clean.text[label.value.start : label.value.end].strip() and label is labels[-1] and follower:
                label = Labelled(label.names, label.start, follower)
                used = 1
            self.evidence.event = self.evidence.event or names_document(self._scan(label.value), label)
            if not self.others:
                claims = labelled_claims(self._scan(label.value), label, named)
                self.claims += claims
                self._read_rest(label, claims)
        return used

    def _read_rest(self, label: Labelled, claims: list[Claim]) -> None:
        """Read what stands after a labelled value's delimiter as a row: `Title: CMO | Acme | fintech`."""
        if not claims or len(label.names) > 1 or claims[0].field is Field.TOPIC:
            return
        end = max(claim.end for claim in claims)
        rest = Stretch(end, label.value.end)
        ended = claims[0].field is Field.LINKEDIN_URL or self.folded[end - 1] in ".!?"
        if ended or _DELIMITED.match(self.folded, rest.start, rest.end):
            self._read_sentences(rest)

    def _read_heading(self, line: Stretch, i: int) -> int:
        """Read a line that is nothing but labels as the heading of the next; return the lines used."""
        columns = list(label_names(self.folded[line.start : line.end]))
        follower = self.lines[i + 1]
        used = 1
        if not any(c.isalnum() for c in self.folded[follower.start : follower.end]) and i + 2 < len(self.lines):
            follower, used = self.lines[i + 2], 2
        if self.others:
            return used
        if len(columns) > 1:
            self.claims += column_claims(self._scan(follower), columns)
        else:
            label = Labelled(tuple(columns), line.start, follower)
            self.claims += labelled_claims(self._scan(follower), label, frozenset())
        self.evidence.labels += len(columns)
        return used

    def _read_sentences(self, line: Stretch) -> None:
        for sentence in sentences_of(self.folded, line)[:_MOST_SENTENCES]:
            start, end = past_preface(self.folded, sentence)
            self._read_sentence(self.page.scan(start, min(end, start + _LONGEST_SENTENCE)))

    def _read_sentence(self, scan: Scan) -> None:
        done = act_of(self.clean, scan.stretch)
        act = done.act if done else None
        said = [] if act in (Act.ORDER, Act.GENERAL) else said_claims(scan)
        if act and act is not Act.PROMOTION and not (said and self._counts(scan, act, said)):
            said = []
        early = not self.claims and not self.parts
        if done and not said:
            self._read_around(scan, done)
        if done:
            added = is_aside(self.folded, scan.stretch, done) and len(self.parts) > 1
            self.evidence.acts.append((done.act, scan.stretch.start, not early or added))
        if done and not said:
            return
        if said or not self.others:
            self.evidence.said = self.evidence.said or bool(said)
            self.others = False
            self._read_statement(scan, said)
        else:
            self.evidence.closed.append(scan.stretch)

    def _read_around(self, scan: Scan, done: Done) -> None:
        """Read what a sentence states before it does something else: `CMO, Acme, who else is in Berlin?`"""
        before = len(self.claims) + len(self.parts)
        opens = done.act is Act.QUESTION and opens_as_question(self.folded, scan.stretch)
        if not self.others and not opens and done.act is not Act.ORDER:
            marks = _SENTENCE_ENDS if done.act is Act.OTHERS else _CLAUSE_ENDS
            cut = max(self.folded.rfind(mark, scan.stretch.start, done.start) for mark in marks)
            if cut > scan.stretch.start:
                self._read_statement(self._scan(Stretch(scan.stretch.start, cut)), [])
        if len(self.claims) + len(self.parts) == before:
            self.evidence.closed.append(scan.stretch)
            self.others = self.others or (done.act in FORBIDDING and not self.claims)

    def _counts(self, scan: Scan, act: Act, said: list[Claim]) -> bool:
        """Say whether what a sentence says counts in spite of what it does."""
        if act is Act.QUESTION:
            return not opens_as_question(self.folded, scan.stretch)
        return tells_of_self(scan, said)

    def _read_statement(self, scan: Scan, said: list[Claim]) -> None:
        """Gather what one sentence says of its author, in prose or as bare parts."""
        claims = said or possessive_claims(scan)
        if not any(c.field is Field.TITLE and c.weight > AT for c in claims):
            claims = claims + (stand_in_claims(scan) or made_up_claims(scan) or from_claims(scan))
        taken = [(c.start, c.end) for c in claims]
        topics = topic_claims(self.folded, scan.stretch)
        taken += [(c.start, c.end) for c in topics]
        sectors = sector_claims(scan, taken)
        self.claims += claims + topics + sectors
        self._gather_parts(scan, taken + [(c.start, c.end) for c in sectors], in_prose=bool(claims))

    def _gather_parts(self, scan: Scan, taken: list[tuple[int, int]], *, in_prose: bool) -> None:
        """Keep the parts that were left unread, for the sharing-out over the whole reply."""
        for start, end in _free(scan.stretch, taken):
            rest = self._scan(Stretch(start, end))
            if rest.words and len(self.parts) < _MOST_PARTS:
                coarse, fine = parts_of(rest, in_prose=in_prose)
                self.coarse += coarse
                self.parts += fine

    def _find_address(self) -> None:
        """Claim the author's own LinkedIn profile: the first that no closed sentence holds."""
        if self._has(Field.LINKEDIN_URL):
            return
        for position in sorted(self.clean.profiles):
            if not any(s.start <= position < s.end for s in self.evidence.closed):
                self.claims.append(Claim(Field.LINKEDIN_URL, position, position + 1, 1.0))
                return

    def _choose(self) -> dict[Field, Found]:
        chosen: dict[Field, Found] = {}
        for claim in sorted(self.claims, key=lambda c: -c.weight):
            if claim.field in chosen:
                continue
            if claim.field is Field.LINKEDIN_URL:
                span = self.clean.span(claim.start, claim.end)
                chosen[claim.field] = Found(self.clean.profiles[claim.start], span)
            elif one := found(self.clean, claim.field, claim.start, claim.end):
                chosen[claim.field] = one
        return chosen


def _free(stretch: Stretch, taken: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    start = stretch.start
    for low, high in sorted(taken):
        if low > start:
            yield start, low
        start = max(start, high)
    if start < stretch.end:
        yield start, stretch.end
