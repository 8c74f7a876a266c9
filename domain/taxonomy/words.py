"""Turns a title as people type it into the words of the tables: folded, spelled out, typos mended."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence, Set
from functools import lru_cache

from domain.taxonomy.acronyms import ACRONYMS, MAKERS_OF_SOFTWARE
from domain.taxonomy.ambiguous import Place
from domain.taxonomy.leaders import HANGING, is_foreign_doer, leads, stands_beside
from domain.taxonomy.lexicon import AND, BREAK, FOREIGN, LEXICON, OFTEN_MISSPELLED, SHORT, WORDS
from domain.taxonomy.open_acronyms import Acronym
from domain.taxonomy.plain_words import PLAIN_WORDS
from domain.taxonomy.short_forms import SHORT_FORMS
from domain.taxonomy.slips import Choices, Standing, nearest

MAX_CHARACTERS = 300

_GENDERED = re.compile(r"(?<=[a-z]{4})[:*_/·.(-](?:innen|in|a|e|rice|trice|ne|euse|ra)\b(?!-chief)\)?")
_MARKS = frozenset(":*_/·.(-")
_SEXES = re.compile(r"\((?:[mfwdhx][/|]?){2,4}\)")
_INITIALS = re.compile(r"\b(?:[a-z]\.){2,}[a-z]?\b|\b(?:[a-z]\.){2,}")
_ELIDED = re.compile(r"\b[dl]'(?=[a-z])")
_SERVANT_OF = re.compile(
    r"([^,;|(]*[^\W_])(?:'s|(?<=s)')\s+((?:(?:executive|personal|senior|admin|administrative)\s)?"
    r"(?:assistant|asst|ea|pa|aide|secretary|associate))\b(?=\s*(?:$|[,;|(/–—-]))"
)
"""Whom somebody serves, and as what: `VP Sales' assistant` is the assistant to the VP Sales."""

_LITTLE = re.compile(r"(?<=[^\W_])\s[ae]m\s(?=[^\W_])")
"""`em` and `am` between two words join them in Portuguese and German; AM and EM are jobs."""

_SPACED = re.compile(r"\b[a-z]\.?(?:\s[a-z]\.?){1,3}(?![\w'])")
_LEARNING = re.compile(r"\b(?:in-training|in training(?=\s*(?:$|[,;|()/–—-]))|would-be)(?!\w)")
_TOKEN = re.compile(r"[^\W_]+(?:&[^\W_]+)?|\s[-–—]+\s|[,;|()\[\]:•·–—]|[/&+@]")
STOPS = frozenset({"at", "@", "bei", "chez"})
_PREPOSITIONS = frozenset(
    {"in", "for", "fur", "pour", "para", "with", "mit", "avec", "con", "en", "within", "across", "em"}
)
_LEADS: dict[tuple[str, ...], tuple[str, ...]] = {("chef",): ("jefe",)}
_HEADS: dict[tuple[str, ...], tuple[str, ...]] = {("chef",): ("head",)}
"""Who begins a German compound leads doers, as a `Chefarzt`; who ends it heads what they do, as a `Vertriebschef`."""

_DROPPED = frozenset({"of", "the", "our", "my", "all", "its"})
_AS_IT_STANDS = (
    frozenset(filter(str.isalnum, WORDS)) - SHORT.keys() - ACRONYMS.keys() - HANGING - _PREPOSITIONS - _DROPPED - STOPS
) - {"e"}
"""Words of the tables that are nothing else, wherever they stand: most words of most titles."""

_APART = re.compile(
    r"\b(?:e[ -](?=(?:commerce|com|business|learning|mail)\b)|fund[ -](?=rais)|dev[ -](?=(?:rel|ops)\b)"
    r"|on[ -](?=boarding\b)|web[ -](?=(?:site|master)\b)|data[ -](?=base\b)|work[ -](?=(?:force|place)\b))"
)
_WRITTEN_APART = (
    "commerce",
    "e-com",
    "e com",
    "business",
    "learning",
    "mail",
    "fund",
    "dev",
    "boarding",
    "site",
    "master",
    "base",
    "force",
    "place",
)
"""What each of those is a part of: to look for a word takes a tenth of the time."""

FEWEST_LETTERS_OF_A_TRADE = 4
_FEMININES = {
    "in": "", "euse": "eur", "trice": "teur", "iere": "ier", "ienne": "ien", "onne": "on", "e": "", "a": "o",
    "ora": "or",
}  # fmt: skip
_PLURALS = {"ies": "y", "es": "", "s": ""}


_BARE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "œ": "oe", "æ": "ae"})
"""Letters whose stroke, missing dot or tie is no mark of its own in Unicode."""


def fold(text: str) -> str:
    """Return `text` in lower case, without accents, `&amp;` undone, white space folded."""
    lowered = text.casefold().replace("&amp;", "&")
    if lowered.isascii():
        return lowered
    decomposed = unicodedata.normalize("NFKD", lowered)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_BARE)


@lru_cache(maxsize=1_000)
def tokens(text: str) -> Sequence[str]:
    """Return the folded words and the marks of `text`, in order; the first 300 characters are read."""
    text = text[:MAX_CHARACTERS]
    if "em" in text or "am" in text:
        text = _LITTLE.sub(" in ", text)
    folded = fold(text).replace("’", "'")
    if any(map(folded.__contains__, _WRITTEN_APART)):
        folded = _APART.sub(lambda found: found[0][:-1], folded)
    folded = _SPACED.sub(_joined, folded)
    if "training" in folded or "would-be" in folded:
        folded = _LEARNING.sub(" aspiring", folded)
    if "(" in folded:
        folded = _SEXES.sub(" ", folded)
    if not _MARKS.isdisjoint(folded):
        folded = _GENDERED.sub("", folded)
    if "." in folded:
        folded = folded.replace(".net", " dotnet")
        folded = _INITIALS.sub(lambda found: found[0].replace(".", ""), folded)
    if "'" in folded:
        folded = _SERVANT_OF.sub(r"\2 to \1", folded)
        folded = _ELIDED.sub("de ", folded).replace("'s", "").replace("'", "")
    return _TOKEN.findall(folded)


def _joined(spaced: re.Match[str]) -> str:
    """Write `c e o` and `c. f. o.` as one word, where that is a short form."""
    word = "".join(filter(str.isalpha, spaced[0]))
    return word if word in ACRONYMS or SHORT.get(word) else spaced[0]


def title_words(title: str, at: Place | None = None) -> list[str]:
    """Return `title` in the words of the tables: AND between equals, BREAK between parts.

    What follows `at` or `@` is left out. The industry `at` decides what a short form such as CMO means.
    """
    raw = tokens(title)
    words: list[str] = []
    for place, token in enumerate(raw):
        if token in _AS_IT_STANDS:
            words.append(token)
        elif token in STOPS and words:
            break
        else:
            words.extend(_spelled_out(token, raw, place, at))
    return words


def in_place(title: str, at: Place | None) -> str:
    """Return `title` folded, its short forms written out as the industry `at` means them: a bank's CRO sees to risk."""
    raw = tokens(title)
    meant = (_resolved(ACRONYMS[token], token, raw, at) if token in ACRONYMS else () for token in raw)
    return " ".join(" ".join(words) or token for words, token in zip(meant, raw, strict=True))


def vector_words(title: str, is_known: Callable[[str], bool]) -> list[str]:
    """Return `title` in the words that vectors are learned of: short forms spelled out, all others as they stand.

    A word for which `is_known` says no is mended, taken apart or left, as in `title_words`.
    """
    raw = tokens(title)
    words: list[str] = []
    for place, token in enumerate(raw):
        if token in STOPS and words:
            break
        if leads(raw, place):
            words.append("manager")
        elif token in ACRONYMS:
            words.extend(_resolved(ACRONYMS[token], token, raw, None))
        elif token[0].isalnum():
            words.extend((token,) if token not in SHORT and is_known(token) else expand(token))
    return [word for word in words if word != AND]


def _spelled_out(token: str, raw: Sequence[str], place: int, at: Place | None) -> tuple[str, ...]:
    if not token[0].isalnum():
        return (AND,) if token in "/&+" else (BREAK,)
    if token in ACRONYMS:
        return _resolved(ACRONYMS[token], token, raw, at)
    hanging = stands_beside(raw, place)
    if hanging is not None:
        return hanging
    if len(token) <= 4 and (spelled := _joining(token)):
        return spelled
    if token in _DROPPED:
        return ()
    return expand(token)


def _joining(token: str) -> tuple[str, ...]:
    """Read the few words that join parts of a title; empty for the rest."""
    if token in _PREPOSITIONS:
        return (BREAK,)
    return (AND,) if token == "e" else ()


def _resolved(acronym: Acronym, token: str, raw: Sequence[str], at: Place | None) -> tuple[str, ...]:
    around = set(raw) - {token}
    if at and at.industry:
        around.add(at.industry.replace(" ", "_"))
    meant = _beside(acronym, around)
    if meant is None and at is not None:
        meant = _at(acronym, at)
    return _split(acronym.usual if meant is None else meant)


def _at(acronym: Acronym, at: Place) -> str | None:
    """What `acronym` means in the industry `at`, where the title leaves it open; None for the usual."""
    if _is_unsure(acronym, at):
        return dict(acronym.places).get(at.industry or "")
    meant = _beside(acronym, at.beside)
    if meant is None and at.industry not in MAKERS_OF_SOFTWARE:
        meant = (at.sector and dict(acronym.places).get(at.sector)) or _beside(acronym, at.written)
    return meant


def _is_unsure(acronym: Acronym, at: Place) -> bool:
    return at.sector in acronym.unsure and at.industry not in MAKERS_OF_SOFTWARE


def says_unsurely(title: str, at: Place) -> bool:
    """Return whether `title` hangs on a short form that the industry `at` uses in two ways, and nothing says which."""
    raw = tokens(title)
    unsure = [token for token in raw if token in ACRONYMS and _is_unsure(ACRONYMS[token], at)]
    return any(_beside(ACRONYMS[token], set(raw) - {token}) is None for token in unsure)


def _beside(acronym: Acronym, said: Set[str]) -> str | None:
    return next((meaning for words, meaning in acronym.beside if not said.isdisjoint(words.split())), None)


def _split(full: str) -> tuple[str, ...]:
    return tuple(word for word in full.split() if word != "of")


def expand(token: str) -> tuple[str, ...]:
    """Return the words of the tables for one folded word; the word itself where none is near."""
    known = SHORT.get(token)
    if known is not None:
        return known
    return (token,) if token in WORDS else _guessed(token)


@lru_cache(maxsize=20_000)
def _guessed(token: str) -> tuple[str, ...]:
    """Try what unknown words usually are: written apart, a plural, an umlaut, a compound, a typo."""
    if "&" in token:
        left, right = token.split("&", 1)
        return (*expand(left), AND, *expand(right))
    if not token.isalpha():
        return (token,)
    return _by_its_parts(token) or _mended(token) or (token,)


def is_slip(token: str) -> bool:
    """Return whether `expand` reads a folded word only by mending it."""
    return token.isalpha() and not (_known(token) or token in SHORT or _by_its_parts(token)) and bool(_mended(token))


def _by_its_parts(token: str) -> tuple[str, ...]:
    return _without_plural(token) or _of_the_other_gender(token) or _without_umlaut(token) or _taken_apart(token)


def _known(token: str) -> tuple[str, ...]:
    return SHORT.get(token, (token,) if token in WORDS else ())


def _without_plural(token: str) -> tuple[str, ...]:
    for ending, singular in _PLURALS.items():
        stem = token.removesuffix(ending)
        is_plural = len(token) > 4 and token.endswith(ending) and not (ending == "es" and stem[-1] in "aeiu")
        if is_plural and (found := _known(stem + singular)):
            return found
    return ()


def _of_the_other_gender(token: str) -> tuple[str, ...]:
    """`jueza` is a `juez`, `maçonne` a `maçon`: of a foreign trade the tables may list one gender alone."""
    for ending, other in _FEMININES.items():
        one = token.removesuffix(ending) + other
        if len(one) >= FEWEST_LETTERS_OF_A_TRADE and token.endswith(ending) and is_foreign_doer(one):
            return SHORT[one]
    return ()


def _without_umlaut(token: str) -> tuple[str, ...]:
    return _known(token.replace("ae", "a").replace("oe", "o").replace("ue", "u"))


def _taken_apart(token: str) -> tuple[str, ...]:
    """`kundenmarketing` is `kunden` and `marketing`; all parts must be known and four letters long."""
    if len(token) < 9:
        return ()
    for cut in range(len(token) - 4, 3, -1):
        right = _known(token[cut:])
        left = right and (_known(token[:cut]) or _known(token[:cut].removesuffix("s")) or _taken_apart(token[:cut]))
        if left and right:
            return (*_LEADS.get(left, left), *_HEADS.get(right, right))
    return ()


SHORTEST_FOREIGN = 6
"""Letters of a foreign word that an English one may be taken for a slip of: a `lawer` is no `Lager`."""

_USES = Counter(word for phrase in LEXICON for word in phrase.split())
_FOREIGN = FOREIGN - WORDS - set(" ".join(SHORT_FORMS.values()).split())


def _standing(word: str) -> Standing:
    full = _known(word)
    meaning = LEXICON.get(" ".join(full))
    is_no_job = meaning is None or meaning.rank is None
    return Standing(is_no_job, word in _FOREIGN, -max((_USES[one] for one in full), default=0))


_LONG_WORDS = Choices.of(
    (word for word in OFTEN_MISSPELLED if len(word) >= (SHORTEST_FOREIGN if word in _FOREIGN else 5)), _standing
)


_BEHEADED = {
    word[1:]: word
    for _, word in sorted(((_standing(word), word) for word in OFTEN_MISSPELLED - _FOREIGN), reverse=True)
    if len(word) >= 7
}
"""Longer words without their first letter; of two that end alike the preferred one."""


def _mended(token: str) -> tuple[str, ...]:
    if len(token) < 5 or token in PLAIN_WORDS:
        return ()
    return _known(_BEHEADED.get(token) or nearest(token, _LONG_WORDS))
