"""Whether what a member wrote sells something: that is nothing the bot repeats in a note or a question."""

import re

_OURS = (
    "my|our|mein|meine|meinen|unser|unsere|unseren|unserer|mis?|nuestr[oa]s?|meus?|minhas?|noss[oa]s?|mon|ma|mes"
    "|notre|nos"
)
_BUSINESS = (
    "agency|startup|business|company|firm|product|service|platform|software|app|tool|agentur|firma|unternehmen|produkt"
    "|plattform|agencia|negocio|empresa|producto|servicio|plataforma|agência|negócio|produto|serviço|agence|entreprise"
    "|société|produit|logiciel|plateforme"
)
_PATTERNS = (
    r"\b(?:buy|discounts?|free trials?|rabatte?|descuentos?|remises?|descontos?)\b|%\s*off\b",
    r"\bhire (?:me|us)\b|\bd\.?m me\b|\bstellt? mich ein\b|\bcontrát[ea](?:me|nos)\b|\bcontrate-me\b|\bembauchez-moi\b",
    rf"\bd[eé]mos? (?:of|with|von|mit|bei|de|con|com|avec) (?:[oa] )?"
    rf"(?:{_OURS}|me|us|mir|uns|moi|nous|comigo|conmigo)\b",
    r"\bbook (?:a|your) demo\b|\b(?:reserva|agenda|réserve)\w* (?:una?|uma|une) d[eé]mo\b|\bbuch\w* .{0,20}demo\b",
    rf"\b(?:sell|selling|pitch|pitching|promot(?:e|ing)|advertis(?:e|ing)) (?:(?:you|to you) )?(?:{_OURS})\b"
    r"(?! (?:customer|client|reference|stor|program|internal))",
    rf"\b(?:vend|verkauf|promocion|promov|promouv|divulg)\w* (?:[oa]s? )?(?:{_OURS})\b",
    rf"\b(?:{_OURS}) .{{0,40}}(?:verkauf|vermarkt)\w*",
    rf"\b(?:clients?|clientes|customers|leads|buyers|kunden|investors|investoren|inversores|investidores|investisseurs)"
    rf" (?:gewinnen )?(?:for|für|para|pour) (?:[oa] )?(?:{_OURS}) (?:\w+ ){{0,2}}(?:{_BUSINESS})s?\b",
)
_SELLS = re.compile("|".join(_PATTERNS), re.IGNORECASE)


def sells(text: str) -> bool:
    """Whether `text` offers something for money, in one of the five languages of notes; linear in the text.

    Selling as a topic (`sales enablement`, `pitching references internally`) sells nothing.
    """
    return bool(_SELLS.search(text))
