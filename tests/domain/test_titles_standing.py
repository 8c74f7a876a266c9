"""Who deputises, owns, represents or leads is told by the words beside: `title = function, level`."""

import pytest

from domain.titles import understand_title

DEPUTIES = """
Deputy CEO = general_management, vp
CEO adjoint = general_management, vp
DG adjoint = general_management, vp
CFO adjunto = finance, vp
Director General Adjunto = general_management, vp
stellvertretender Geschäftsführer = general_management, vp
Geschäftsführer (stv.) = general_management, vp
Geschäftsführer, stellvertretend = general_management, vp
Deputy Chief Information Officer = it, vp
Deputy Minister = public_sector, vp
Deputy Head of Mission = public_sector, director
Deputy CEO & CFO = general_management, c_level
CEO, Deputy Chair = general_management, c_level
Adjoint au CEO = administration, ic
"""

OWNERS = """
Business Owner = general_management, owner_founder
Small Business Owner = general_management, owner_founder
Restaurant Owner = retail_hospitality, owner_founder
Marketing Agency Owner = marketing, owner_founder
Owner / Buyer = supply_chain, owner_founder
Process Owner = operations, ic
Business Process Owner = operations, ic
Budget Owner = finance, ic
Platform Owner = product, ic
Data Owner = data, ic
Sole trader = general_management, owner_founder
Self-employed = general_management, owner_founder
Autónoma = general_management, owner_founder
Freiberuflerin = general_management, owner_founder
Selbstständiger Berater = general_management, owner_founder
Chef d'entreprise = general_management, owner_founder
"""

PARTNERS = """
Associé gérant = general_management, owner_founder
Sócio-gerente = general_management, owner_founder
Sócio administrador = general_management, owner_founder
Socio director = general_management, owner_founder
Geschäftsführender Partner = general_management, owner_founder
Partner Manager = partnerships, ic
Gérant de magasin = retail_hospitality, owner_founder
"""

AMBASSADORS = """
Ambassador to Norway = public_sector, director
Customer Ambassador = customer_marketing, ic
Student Ambassador = brand_communications, ic
Brand Ambassador = brand_communications, ic
Developer Ambassador = engineering, ic
"""

HEADS = """
Pflegedienstleitung = healthcare, director
Stationsleitung = healthcare, manager
Schulleitung = education, director
Proviseur = education, director
Assistant Headteacher = education, manager
Operations Lead = operations, manager
Encarregado de produção = manufacturing, manager
Assistente de Diretor = administration, ic
Directeur de cabinet = strategy, director
Directrice de cabinet du maire = strategy, director
VP GTM = sales, vp
Head of GTM = sales, director
GTM Strategy Lead = product_marketing, manager
"""

TECHS = """
HVAC Tech = manufacturing, ic
Dental Tech = healthcare, ic
Head of Tech = it, director
HR Tech = human_resources, other
"""

_LINES = [
    line for table in (DEPUTIES, OWNERS, PARTNERS, AMBASSADORS, HEADS, TECHS) for line in table.split("\n") if line
]


@pytest.mark.parametrize("line", _LINES)
def test_a_title_is_read_by_the_words_beside(line: str) -> None:
    title, told = line.split(" = ")
    role = understand_title(title)
    assert f"{role.function}, {role.seniority}" == told


@pytest.mark.parametrize(
    ("title", "industry", "function"),
    [
        ("Engineering Manager", "Bridge construction", "construction_property"),
        ("Engineering Manager", "Automotive", "industrial_engineering"),
        ("Backend Engineering Manager", "Automotive", "engineering"),
        ("Engineering Manager", "SaaS", "engineering"),
        ("Reliability Engineer", "Steel", "manufacturing"),
        ("Regulatory Affairs Manager", "Banking", "risk_compliance"),
        ("Regulatory Affairs Manager", "Pharma", "healthcare"),
    ],
)
def test_the_industry_tells_what_is_engineered_and_regulated(title: str, industry: str, function: str) -> None:
    assert understand_title(title, industry).function == function
