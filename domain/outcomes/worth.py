"""What outcomes are worth by a manager's own rules: ranges with a source, never one invented number."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from domain.outcomes.outcome import Evidence, OutcomeKind, Relation, Standing

HOURS = "hours"
"""The unit beside currencies."""

_CODES = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
    COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS
    INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
    MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR
    SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND
    VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
"""
CURRENCIES = frozenset(_CODES.split())
"""The currencies people are paid in, by their ISO 4217 codes."""

_BY_NAME: Mapping[str, str] = {
    **dict.fromkeys(("hours", "hour", "hrs", "hr", "h"), HOURS),
    **dict.fromkeys(("€", "euro", "euros"), "EUR"),
    "£": "GBP",
    "us$": "USD",
    "r$": "BRL",
    "₹": "INR",
    "₺": "TRY",
    "₪": "ILS",
    "zł": "PLN",
}
"""Signs and names that mean one currency: `$` and `kr` are those of several."""

_GROUPED = r"[1-9][0-9]{0,2}(?:(?P<mark>[ \u00a0\u202f,._'’])[0-9]{3})(?:(?P=mark)[0-9]{3})*"
_AMOUNT = re.compile(rf"(?P<whole>{_GROUPED}|[1-9][0-9]{{2,}})(?:(?!(?P=mark))[.,][0-9]{{2}})?|[0-9]+")
_SHORT = re.compile(r"(?P<whole>[0-9]{1,6})(?:[.,](?P<part>[0-9]{1,2}))? ?(?P<unit>[km])", re.IGNORECASE)
_ZEROS = {"k": 3, "m": 6}

MOST = 1_000_000_000


@dataclass(frozen=True)
class Rule:
    """What one act of a kind is worth: from `low` to `high` of `unit` (`hours` or a currency code), by what source."""

    kind: OutcomeKind
    low: int
    high: int
    unit: str
    source: str


@dataclass(frozen=True)
class Range:
    """An amount that is known only to lie between two numbers."""

    low: int = 0
    high: int = 0

    def times(self, count: int) -> "Range":
        """Return the range of `count` such amounts."""
        return Range(self.low * count, self.high * count)

    def plus(self, other: "Range") -> "Range":
        """Return the range of both amounts together."""
        return Range(self.low + other.low, self.high + other.high)


@dataclass(frozen=True)
class Worth:
    """What stands under one rule: linked acts by what they had to do with the record, and how many are unlinked."""

    rule: Rule
    linked: Mapping[Relation, int]
    unlinked: int


def parse_amount(text: str) -> int | None:
    """Return a whole number as people write it, `2,000`, `2 000`, `2.000` or `2k`, or None.

    A mark stands between groups of three digits, the same each time. Cents are left out of a hundred or more, as in
    `1.000,50`; of less they weigh: `1,5` and `1.50` are no whole numbers.
    """
    short = _SHORT.fullmatch(text)
    if short:
        return int(short["whole"] + (short["part"] or "").ljust(_ZEROS[short["unit"].lower()], "0"))
    found = _AMOUNT.fullmatch(text)
    return int(re.sub(r"[^0-9]", "", found["whole"] or text)) if found else None


def parse_unit(text: str) -> str | None:
    """Return `HOURS` or the code of a currency, by its name, sign or code in whatever case, or None."""
    code = text.upper()
    return _BY_NAME.get(text.lower()) or (code if code in CURRENCIES else None)


def worth(rules: Iterable[Rule], standings: Iterable[Standing]) -> list[Worth]:
    """Return each rule with the acts that stand under it; withdrawn ones do not. O(rules x standings)."""
    acts = [s for s in standings if s.evidence is not Evidence.DISPUTED]
    return [_under(rule, [s for s in acts if s.row.kind is rule.kind]) for rule in rules]


def _under(rule: Rule, acts: list[Standing]) -> Worth:
    linked = {r: n for r in Relation if (n := sum(s.relation is r for s in acts if s.evidence is Evidence.LINKED))}
    return Worth(rule, linked, sum(s.evidence is not Evidence.LINKED for s in acts))


def totals(found: Iterable[Worth]) -> dict[tuple[Relation, str], Range]:
    """Return what linked acts come to, by relation and unit.

    Sourced and influenced stay apart, so do units; an act that is not linked is in no total.
    """
    sums: dict[tuple[Relation, str], Range] = {}
    for one in found:
        for relation, count in one.linked.items():
            key = relation, one.rule.unit
            sums[key] = sums.get(key, Range()).plus(Range(one.rule.low, one.rule.high).times(count))
    return sums
