"""Whether something typed names a record outside that somebody else can look up: an https address, or a kind and id."""

import re

from domain.addresses import https_address

_KINDS = (
    r"deal|ticket|case|opportunity|opp|crm|account|contact|lead|quote|order|invoice|contract|subscription|renewal|"
    r"campaign|project|task|issue|request|incident|record|salesforce|hubspot|zendesk|jira|intercom|pipedrive"
)
_KIND_AND_ID = re.compile(
    rf"(?P<kind>(?:[^\W_][\w&'’.-]* ){{0,4}}(?:{_KINDS}))(?: (?:id|no\.?|number|nr\.?))?(?:[ :#-]| #|: #?)"
    r"(?P<id>(?=[\w./-]*\d)[\w./-]+)(?:[ ,(].*)?",
    re.IGNORECASE,
)


def names_record(text: str) -> bool:
    """Whether `text` is an https address, or a kind (a deal, a ticket, a case) with an id that holds a digit."""
    return bool(text) and (https_address(text) is not None or _KIND_AND_ID.fullmatch(text) is not None)


def record_key(text: str) -> str:
    """Return what is the same for one record however it is typed: `Deal #4711` and `deal 4711, closed` are one."""
    plain = " ".join(text.split())
    found = _KIND_AND_ID.fullmatch(plain)
    return (f"{found['kind']} {found['id'].rstrip('./-')}" if found else plain.rstrip("/")).casefold()
