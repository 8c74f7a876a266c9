"""The words by which a manager's line tells of a kind of act, or of what the program gave."""

from collections.abc import Mapping

from domain.outcomes.outcome import OutcomeKind

_K = OutcomeKind

HAPPENED: Mapping[OutcomeKind, str] = {
    _K.PEER_REFERENCE: r"references?|referenced|reference call|ref call|vouched|spoke (?:to|with) (?:a )?prospects?",
    _K.REFERRAL: r"referred|referrals?|recommended us|brought us|introduced us",
    _K.CONTENT: (
        r"case stud(?:y|ies)|success stor(?:y|ies)|stor(?:y|ies)|quotes?|quoted|testimonials?|talks?|keynotes?|"
        r"webinars?|panels?|podcasts?|blogs?|articles?|reviews?|reviewed|videos?|spoke at|presented|speaker"
    ),
    _K.MENTORING: r"mentor(?:s|ed|ing|ship)?|coach(?:ed|ing)?",
    _K.ADVICE: r"advice|advised|advisory board|feedback|compared notes",
    _K.EXPANSION: r"renewals?|renew(?:s|ed|ing)?|expan(?:ds?|ded|sion)|upsell|upgrad(?:e|es|ed)|more seats|added seats",
    _K.PRODUCT_INTEREST: (
        r"interest(?:ed)? in|product interest|asked about|"
        r"(?:asked (?:for|to)|wants?|wanted|request(?:s|ed)|book(?:s|ed)|would like|signed up for|start(?:s|ed)|joined)"
        r"(?: \w+){0,3} (?:demos?|trials?|pilots?)"
    ),
    _K.SUPPORT: r"answered|helped|(?:re)?solved|troubleshot",
    _K.JOB_HELP: (
        r"helped(?: \S+){1,3} (?:find|get|land|into|change|switch)(?: \S+){0,3} (?:jobs?|roles?|positions?)|"
        r"helped(?: \S+){1,4} (?:hired|career|interviews?|cv|resume|job (?:search|hunt|application))|"
        r"jobs?|hired|hiring|career|interview(?:s|ed)?"
    ),
    _K.MET: r"met|had a call|had coffee",
}
"""The words each kind of act is told by; a word is matched whole, in any case."""

WAS_GIVEN: Mapping[OutcomeKind, str] = {
    _K.SPOTLIGHT: r"spotlight(?:s|ed)?|featured?|newsletter|recognition|awards?|shout-?outs?|stage",
    _K.ACCESS: r"access|early access|beta|roadmap|preview|invitations?|invited|dinner|tickets?|office hours|seat",
    _K.CAREER_HELP: r"career|recommendations?|recommended|endorsed|jobs?|promotion|linkedin|letter",
    _K.ANSWER: r"answer(?:s|ed)?|advice|help(?:ed)?|support",
    _K.GIFT: r"gifts?|swag|vouchers?|gift ?cards?|flowers|books?|hampers?|t-?shirts?|thank-?you",
}
"""The same for what the program gave a member."""
