"""Tells whether two names are one company's: legal forms, case, accents and punctuation aside."""

import re
from functools import lru_cache

from domain.taxonomy.words import fold

_LEGAL_FORM_WORDS = """
inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh ag kg kgaa ohg ug mbh se ev eg
sa sas sarl sasu eurl sl slu srl spa bv nv ab as asa oy oyj aps pty pte sdn bhd pvt private kk lda ltda
eireli group gruppe groupe grupo holding holdings the
"""
_LEGAL_FORMS = frozenset(_LEGAL_FORM_WORDS.split())
_UNSPACED_LEGAL_FORMS = """
株式会社 有限会社 合同会社 合資会社 合名会社 一般社団法人 一般財団法人 (株) (有) (同) 股份有限公司 有限责任公司
有限責任公司 有限公司 주식회사 유한회사 (주) (유)
"""
_NO_COMPANY_LINES = """
n/a; n.a.; na; none; nil; null; nan; no; no company; not applicable; not available; not given; unknown; tbd; tba
freelance; freelancer; freelancing; self; self employed; selfemployed; self employment; myself; own business
independent; independent consultant; independent contractor; contractor; sole trader; sole proprietor; own company
confidential; confidential company; undisclosed; not disclosed; private; prefer not to say; anonymous
stealth; stealth mode; in stealth; stealth startup; stealth start-up; stealth mode startup; stealth company; startup
unemployed; between jobs; between roles; in transition; career break; open to work; job seeker; retired; student
keine; keiner; keins; kein; keine angabe; k.a.; entfällt; unbekannt; nicht zutreffend; nicht angegeben
freiberuflich; freiberufler; freiberuflerin; freie mitarbeiterin; freier mitarbeiter; selbständig; selbstständig
selbstständige; selbstständiger; selbständige; selbständiger; unabhängig; vertraulich; arbeitssuchend; arbeitslos
aucun; aucune; aucune entreprise; néant; inconnu; non applicable; non communiqué; non précisé; indépendant
indépendante; independant; independante; à mon compte; auto-entrepreneur; autoentrepreneur; micro-entrepreneur
travailleur indépendant; confidentiel; confidentielle; sans emploi; en recherche d'emploi; retraité; retraitée; étudiant
ninguno; ninguna; ninguna empresa; no aplica; no procede; sin empresa; desconocido; desconocida; autónomo; autónoma
independiente; trabajador autónomo; trabajadora autónoma; por cuenta propia; cuenta propia; confidencial; desempleado
desempleada; en búsqueda; jubilado; jubilada; estudiante; privado; privada
nenhum; nenhuma; nenhuma empresa; não aplicável; não se aplica; não informado; sem empresa; desconhecido; desconhecida
autônomo; autônoma; independente; por conta própria; conta própria; trabalhador independente; desempregado; desempregada
sigiloso; sigilosa; aposentado; aposentada; estudante
"""
_WORD = re.compile(r"[^\W_]+")
_NO_COMPANY = frozenset(
    "".join(_WORD.findall(fold(name.replace("'", "")))) for name in re.split(r"[;\n]", _NO_COMPANY_LINES)
).difference([""])
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.\s?){2,}")
_SITE = re.compile(r"^(?:https?://)?(?:www\.)?([\w-]+)\.(?:com|io|ai|net|org|co|de|fr|es|eu|app|dev)\b.*$")
_UNSPACED_LEGAL_FORM = re.compile("|".join(re.escape(fold(form)) for form in _UNSPACED_LEGAL_FORMS.split()))
"""Forms that stand before or after a name without a space; each is tried before a shorter one that it ends in."""

_ASIDE = re.compile(r"\([^()]*\)")


def names_nothing(text: str) -> bool:
    """Whether `text` is what people write who have nothing to name: `n/a`, `none`, `confidential`, `keine Angabe`."""
    return _joined(fold(text)) in _NO_COMPANY


def _joined(folded: str) -> str:
    return "".join(_WORD.findall(folded.replace("'", "").replace("’", "")))


@lru_cache(maxsize=20_000)
def fold_company(name: str) -> str:
    """Return what two spellings of one company's name share; empty for an empty name.

    `Northwind Traders, Inc.`, `NORTHWIND TRADERS` and `northwind-traders` are all `northwindtraders`. What people
    write who have no company to name (`n/a`, `freelance`, `selbstständig`) is empty too, unless a legal form or a
    web address makes it one: two freelancers are nobody's colleagues.
    """
    whole = fold(name[:300]).strip()
    folded = _UNSPACED_LEGAL_FORM.sub(" ", whole).strip() or whole
    site = _SITE.match(folded)
    plain = site[1] if site else _ASIDE.sub(" ", folded) or folded
    joined = _INITIALS.sub(lambda found: found[0].replace(".", "").replace(" ", "") + " ", plain)
    words = _WORD.findall(joined.replace("&", " and ").replace("'", "").replace("’", ""))
    if not site and "".join(words) in _NO_COMPANY:
        return ""
    telling = [word for word in words if word not in _LEGAL_FORMS]
    while telling[-1:] == ["and"]:
        telling.pop()
    return "".join(telling or words)


def is_same_company(one: str, other: str) -> bool:
    """Return whether both names are given and are one company's."""
    folded = fold_company(one)
    return bool(folded) and folded == fold_company(other)
