"""Reading a member's plain reply: title, industry, company, LinkedIn address and topic, without a model."""

from domain.replies.linkedin import normalize_linkedin_url
from domain.replies.reader import read_reply
from domain.replies.reading import Field, Found, Reading, Span
from domain.replies.standing import stands_in

__all__ = ["Field", "Found", "Reading", "Span", "normalize_linkedin_url", "read_reply", "stands_in"]
