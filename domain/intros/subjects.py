"""Names what members ask for and offer, by a list of ours: a description in these words quotes nobody."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from domain.taxonomy.words import fold
from domain.topic_words import without_refused

MOST_CHARACTERS = 1_000

_SUBJECTS = """
advisory boards: advisory board, cab, customer council, advisory council
references: reference, customer reference, reference program, reference call
case studies: case study, success story, customer story, storytelling, testimonial
customer communities: community, communities, user group, online community, forum
advocacy programs: advocacy, advocate, champion program, customer champion, ambassador
customer events: event, conference, webinar, meetup, roundtable, summit, field event
executive programs: executive program, executive sponsor, ebc, briefing center, c-suite
onboarding: onboarding, implementation, adoption, activation
renewals and retention: renewal, retention, churn, expansion, upsell
reviews and ratings: review, rating, g2, gartner peer insights, review site
surveys and feedback: survey, nps, feedback, voice of the customer, voc, csat
measuring impact: roi, metrics, measure, measuring, measurement, kpi, attribution, reporting, dashboard
budgets and business cases: budget, business case, headcount, funding
rewards and recognition: reward, recognition, incentive, gamification, swag
content: content, newsletter, blog, video, podcast
product launches: launch, go to market, positioning, messaging, pricing
sales enablement: enablement, sales enablement, win loss, battlecard
tools and platforms: tool, platform, software, crm, automation, integration, migration
artificial intelligence: ai, artificial intelligence, machine learning, llm, genai
data and analytics: analytics, data, forecasting, segmentation
hiring and teams: hiring, recruiting, team building, org design, onboarding new hires, leading a team
careers: career, mentoring, mentor, coaching, promotion
partners: partner, channel, alliance, ecosystem
security and compliance: security, compliance, privacy, gdpr, audit, risk
international programs: international, global, localization, emea, apac, latam
"""


def _patterns() -> Iterator[tuple[str, str]]:
    for line in filter(None, _SUBJECTS.splitlines()):
        subject, words = line.split(": ")
        for pattern in (subject, *words.split(", ")):
            yield f" {_words(pattern)} ", subject


def _words(text: str) -> str:
    """Fold a text to single words with a space between them, each without the ending of its plural."""
    letters = "".join(letter if letter.isalnum() else " " for letter in fold(text[:MOST_CHARACTERS]))
    return " ".join(map(_singular, letters.split()))


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


_PATTERNS: Mapping[str, str] = dict(_patterns())
SUBJECTS = tuple(dict.fromkeys(_PATTERNS.values()))
"""Every subject, as it is called in a sentence."""


@lru_cache(maxsize=20_000)
def subjects_of(text: str) -> frozenset[str]:
    """Return the subjects that a text is about, in our own words; none where it is about nothing we list.

    What it says no to is none of them.
    """
    if not text:
        return frozenset()
    words = f" {_words(without_refused(text[:MOST_CHARACTERS]))} "
    return frozenset(subject for pattern, subject in _PATTERNS.items() if pattern in words)
