"""The words by which a manager's line tells of a kind of act, or of what the program gave."""

from collections.abc import Mapping

from domain.outcomes.outcome import OutcomeKind

_K = OutcomeKind

HAPPENED: Mapping[OutcomeKind, str] = {
    _K.PEER_REFERENCE: (
        r"references?|referenced|reference calls?|refs?(?! ?(?:\d|#|no\b|number))|ref calls?|vouched|"
        r"spoke (?:to|with) (?:a )?prospects?"
    ),
    _K.REFERRAL: (
        r"referred|referrals?|recommended us|brought us|(?:introduced|intro['’]?d) us|"
        r"(?:introduced|intro['’]?d|connected|recommended|brought)(?: \S+){1,5} to "
        r"(?:us|(?:our|the)(?: \w+)? (?:teams?|people|sales))"
    ),
    _K.CONTENT: (
        r"case stud(?:y|ies)|success stor(?:y|ies)|stor(?:y|ies)|quotes?|quoted|testimonials?|talks?|keynotes?|"
        r"webinars?|panels?|podcasts?|blogs?|articles?|reviews?|reviewed|videos?|spoke (?:at|@)|presented|speaker"
    ),
    _K.MENTORING: r"mentor(?:s|ed|ing|ship)?|coach(?:ed|ing)?",
    _K.ADVICE: r"advice|advised|feedback|compared notes",
    _K.EXPANSION: (
        r"renewals?|renew(?:s|ed|ing)?|expan(?:ds?|ded|ding|sion)|upsell|upgrad(?:e|es|ed|ing)|"
        r"(?:more|extra|additional) (?:seats|licen[cs]es|users|workspaces)|"
        r"(?:bought|buys|added|adds|ordered|purchased)(?: \S+){0,4} "
        r"(?:seats?|licen[cs]es?|workspaces?|modules?|add-?ons?|packages?|subscriptions?)|"
        r"extended(?: \S+){0,2} (?:contract|licen[cs]e|subscription|agreement)"
    ),
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
    _K.MET: r"met|had(?: (?:an?|the))? (?:call|coffee|lunch|dinner|breakfast|chat|meeting)",
    _K.OTHER: r"advisory (?:boards?|councils?|groups?)|customer councils?|beta (?:program(?:me)?|group)",
}
"""The words each kind of act is told by; a word is matched whole, in any case."""

WAS_GIVEN: Mapping[OutcomeKind, str] = {
    _K.INTRODUCTION: r"introductions?|introduced|intros?|connected|put in touch",
    _K.SPOTLIGHT: (
        r"spotlight(?:s|ed)?|featured?|newsletter|recognition|awards?|shout-?outs?|stage|badges?|speaking slots?|"
        r"speaker slots?|profiled?|front page|homepage|trophy"
    ),
    _K.ACCESS: (
        r"access|early access|beta|roadmap|preview|invitations?|invited?|dinner|lunch|tickets?|office hours|seat|pass|"
        r"passes|training|trained|workshops?|courses?|certifications?|certified|trials?|licen[cs]es?|sandbox|webinars?|"
        r"advisory board|conference|credits?|discounts?|upgrade"
    ),
    _K.CAREER_HELP: (
        r"career|recommendations?|recommended|endorsed|endorsement|jobs?|promotion|linkedin|letter|cv|resume|coaching|"
        r"mentoring|reference"
    ),
    _K.ANSWER: r"answer(?:s|ed)?|advice|help(?:ed)?|support|reply|explanation|solved|fix|fixed|workaround",
    _K.GIFT: (
        r"gifts?|swag|vouchers?|gift ?cards?|flowers|books?|hampers?|t-?shirts?|thank-?you|hoodies?|sweaters?|"
        r"sweatshirts?|jackets?|caps?|hats?|mugs?|cups?|bottles?|socks|bags?|backpacks?|stickers?|notebooks?|"
        r"chocolates?|"
        r"wine|champagne|cakes?|cookies|bouquet|headphones|goodie bags?|merch|merchandise|donation|presents?|card"
    ),
}
"""The same for what the program gave a member."""
