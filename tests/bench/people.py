"""Invents a community of any size, by a seed: titles as people write them, industries and companies with long tails."""

import csv
from pathlib import Path

import numpy as np

LEVELS = [
    "",
    "Senior ",
    "Sr. ",
    "Lead ",
    "Head of ",
    "Director of ",
    "Dir. ",
    "Sr Director, ",
    "VP ",
    "VP of ",
    "SVP ",
    "Chief ",
]
LEVEL_SHARES = [0.16, 0.12, 0.06, 0.06, 0.09, 0.16, 0.04, 0.04, 0.14, 0.05, 0.03, 0.05]
WORKS = [
    "Customer Marketing", "Customer Success", "Cust. Mktg", "Customer Advocacy", "Product Marketing",
    "Demand Generation",
    "Sales", "Sales Operations", "Revenue Operations", "RevOps", "Marketing", "Brand", "Communications", "Product",
    "Product Management", "Engineering",
    "Platform Engineering", "Data", "Analytics", "Data Science", "IT", "Infrastructure",
    "Information Security", "Finance", "FP&A", "Accounting", "Procurement", "People", "HR",
    "Talent Acquisition", "Learning",
    "Legal", "Compliance", "Risk", "Operations", "Supply Chain", "Logistics", "Manufacturing", "Quality", "Facilities",
    "Nursing", "Clinical Operations", "Patient Services", "Research", "Curriculum", "Admissions", "Fundraising",
    "Public Affairs", "Partnerships", "Channel Sales", "Support", "Implementation", "Professional Services", "Design",
    "UX Research", "Community", "Events", "Content", "SEO", "Field Marketing",
]  # fmt: skip
SUFFIXES = ["", "", "", "", ", EMEA", " - North America", " (APAC)", " & Community", ", Enterprise", " II", " | hiring"]
INDUSTRIES = [
    "SaaS", "Fintech", "Banking", "FinServ", "Insurance", "Healthcare", "health tech", "Hospitals", "Pharma", "Biotech",
    "Retail", "E-com", "CPG", "Manufacturing", "Automotive", "Logistics", "Energy", "Utilities", "Telecom", "Media",
    "Education", "Edtech", "Government", "Nonprofit", "Real estate", "Construction", "Hospitality", "Travel", "Legal",
    "Consulting", "Cybersecurity", "Martech", "HR tech", "Agriculture", "Chemicals", "Aerospace", "Semiconductors",
    "Gaming",
    "", "stuff", "B2B",
]  # fmt: skip
TOPICS = [
    "advisory boards", "reference calls", "onboarding at scale", "attribution", "community platforms", "renewals",
    "pricing changes", "forecasting", "hybrid events", "case studies", "vendor consolidation", "internal mobility",
    "incident response", "data contracts", "self-service analytics", "channel conflict", "budget season",
    "translations",
]  # fmt: skip
ZONES = [
    "America/New_York",
    "America/Los_Angeles",
    "Europe/London",
    "Europe/Berlin",
    "Asia/Kolkata",
    "Asia/Singapore",
    "",
]
ZONE_SHARES = [0.3, 0.18, 0.14, 0.14, 0.08, 0.06, 0.1]
SYLLABLES = ["al", "ber", "cor", "den", "el", "fin", "gar", "hol", "il", "jor", "kel", "lum", "mer", "nor", "or", "pel"]
COLUMNS = [
    "id", "name", "title", "company", "industry", "linkedin_url", "timezone", "circle", "asks", "offers", "avoid",
    "waiting",
]  # fmt: skip


def write_members(path: Path, size: int, seed: int = 1) -> None:
    """Write `size` invented members as the `plan` command reads them; the same for the same seed."""
    rng = np.random.default_rng(seed)
    columns = _columns(size, rng)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(zip(*columns, strict=True))


def _columns(size: int, rng: np.random.Generator) -> list[list[str]]:
    ids = [f"M{number:07d}" for number in range(size)]
    levels = rng.choice(LEVELS, size, p=LEVEL_SHARES)
    works = _skewed(WORKS, size, rng)
    titles = [f"{level}{work}{end}" for level, work, end in zip(levels, works, rng.choice(SUFFIXES, size), strict=True)]
    companies = [_word(int(number), 4).title() for number in rng.random(size) ** 2 * max(4, size // 3)]
    some = rng.random((3, size))
    asks = [topic if one < 0.3 else "" for topic, one in zip(rng.choice(TOPICS, size), some[0], strict=True)]
    offers = [topic if one < 0.3 else "" for topic, one in zip(rng.choice(TOPICS, size), some[1], strict=True)]
    avoid = [
        ids[int(other)] if one < 0.01 else "" for other, one in zip(rng.integers(0, size, size), some[2], strict=True)
    ]
    names = [f"{_word(int(a), 2).title()} {_word(int(b), 3).title()}" for a, b in rng.integers(0, 4096, (size, 2))]
    zones = [str(zone) for zone in rng.choice(ZONES, size, p=ZONE_SHARES)]
    nothing = [""] * size
    return [
        ids,
        names,
        titles,
        companies,
        _skewed(INDUSTRIES, size, rng),
        nothing,
        zones,
        nothing,
        asks,
        offers,
        avoid,
        ["0"] * size,
    ]


def _skewed(values: list[str], size: int, rng: np.random.Generator) -> list[str]:
    """The first of `values` often, the last seldom."""
    shares = 1 / (np.arange(len(values)) + 4.0)
    return [str(value) for value in rng.choice(values, size, p=shares / shares.sum())]


def _word(number: int, syllables: int) -> str:
    return "".join(SYLLABLES[(number // 16**at) % 16] for at in range(syllables))
