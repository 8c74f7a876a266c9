"""Specifies titles of other languages whose words mean one thing alone and another beside others, in both genders."""

import pytest

from domain.titles import Function, Seniority, understand_title

READINGS = """
Maître de conférences = education, ic
Maîtresse de conférences = education, ic
Maître d'ouvrage = construction_property, ic
Maître d'œuvre = construction_property, ic
Maître nageur = public_sector, ic
Maître d'hôtel = retail_hospitality, ic
Médecin-chef = healthcare, manager
Infirmière-chef = healthcare, manager
Chef infirmier = healthcare, manager
Chefarzt = healthcare, manager
Chefärztin = healthcare, manager
Rédacteur en chef = media, director
Rédactrice en chef = media, director
Redatora-chefe = media, director
Chefredakteurin = media, director
Editor-in-Chief = media, director
Vertriebschefin = sales, director
Comptable en chef = finance, manager
Chef adjoint = other, manager
Chef de cuisine = retail_hospitality, manager
Chefkoch = retail_hospitality, manager
Executive Chef = retail_hospitality, manager
Chef cuisinier = retail_hospitality, ic
Chef boulanger = retail_hospitality, ic
Trabajadora social = healthcare, ic
Travailleur social = healthcare, ic
Educadora social = healthcare, ic
Head of Social = brand_communications, director
Abogado socio = legal, owner_founder
Advogada sócia = legal, owner_founder
Avocate associée = legal, owner_founder
Rechtsanwältin und Partnerin = legal, owner_founder
Socia de auditoría = finance, owner_founder
Médico socio = healthcare, owner_founder
Professeur associé = education, ic
Partner Marketing Manager = partnerships, manager
Gerente de TI = it, manager
RSSI = security, c_level
vCISO = security, c_level
Directeur adjoint des ressources humaines = human_resources, director
Responsable adjointe des achats = supply_chain, manager
Directrice adjointe aux achats = supply_chain, director
Adjointe au directeur = administration, ic
Assistentin des Vorstands = administration, ic
Maçonne = construction_property, ic
Plombière = manufacturing, ic
Klempnerin = manufacturing, ic
Contable = finance, ic
Comptable = finance, ic
Jueza = legal, director
Juez = legal, director
Doktorandin = other, other
Sr. Dir., Dmd Gen = demand_generation, director
Dem Gen Mgr = demand_generation, manager
FVP = other, vp
Director's Office Coordinator = administration, ic
"""


@pytest.mark.parametrize("line", READINGS.strip().splitlines())
def test_a_title_is_read_as_its_words_mean_together(line: str) -> None:
    title, _, expected = line.partition(" = ")

    role = understand_title(title)

    assert f"{role.function}, {role.seniority}" == expected


@pytest.mark.parametrize("industry", ["Pharmaceuticals", "Biotech", "Medical Devices", "Healthcare"])
def test_a_cmo_of_a_trade_of_health_is_in_marketing_and_that_is_a_guess(industry: str) -> None:
    role = understand_title("CMO", industry)

    assert (role.function, role.seniority, role.is_guessed) == (Function.MARKETING, Seniority.C_LEVEL, True)


@pytest.mark.parametrize("industry", ["Hospital", "Clinic"])
def test_a_cmo_where_the_sick_are_tended_is_a_physician_and_that_is_a_guess(industry: str) -> None:
    role = understand_title("CMO", industry)

    assert (role.function, role.is_guessed) == (Function.HEALTHCARE, True)


def test_a_cmo_whose_title_says_which_is_no_guess() -> None:
    assert not understand_title("CMO, Brand", "Biotech").is_guessed
    assert not understand_title("CMO, Clinical", "Biotech").is_guessed
    assert understand_title("CMO, Clinical", "Biotech").function is Function.HEALTHCARE
    assert not understand_title("CMO", "health tech").is_guessed
