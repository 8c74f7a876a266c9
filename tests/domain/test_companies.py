"""When two names are one company's."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.companies import company_key, fold_company, is_same_company


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Northwind Traders", "Northwind Traders, Inc."),
        ("Northwind Traders", "NORTHWIND TRADERS LLC"),
        ("Alderbank GmbH & Co. KG", "AlderBank"),
        ("Birch & Sons", "Birch and Sons Ltd."),
        ("The Cedar Company", "Cedar"),
        ("Düne AG", "Dune"),
        ("Elm S.A.", "Elm SA"),
        ("Fir.com", "Fir"),
        ("www.gorse.io", "Gorse"),
        ("Heather (EMEA)", "Heather"),
        ("Iris-Systems", "Iris Systems"),
        ("J.K. Larch", "JK Larch"),
        ("株式会社みなと", "みなと"),
        ("みなと㈱", "みなと株式会社"),
        ("Minato 有限会社", "Minato K.K."),
        ("みなと（株）", "みなと"),
        ("海港股份有限公司", "海港有限公司"),
        ("주식회사 하버", "하버(주)"),
        ("Globex Sp. z o.o.", "Globex"),
        ("Globex S.A. de C.V.", "Globex"),
        ("Globex s.r.o.", "Globex d.o.o."),
        ("Globex A/S", "Globex A.Ş."),
        ("PT Globex Tbk", "Globex"),
        ("ООО Ромашка", "Ромашка"),
        ("Müller & Söhne KG", "Mueller und Soehne"),
        ("MÆRSKBY", "Maerskby A/S"),
        ("H&M", "H & M"),
        ("Globex Deutschland GmbH", "Globex"),
        ("Globex UK Ltd", "Globex North America, Inc."),
        ("Globex International", "Globex"),
        ("IBM", "International Business Machines Corporation"),
        ("Johnson & Johnson", "J&J"),
        ("Google", "Google Cloud"),
        ("The Boston Consulting Group", "BCG"),
        ("Ernst & Young LLP", "EY"),
        ("Amazon", "AWS"),
        ("J.P. Morgan", "JPMorgan Chase & Co."),
        ("SAP America, Inc.", "SAP"),
        ("SAP Deutschland SE & Co. KG", "SAP UK"),
        ("Oracle Ibérica", "Oracle France"),
        ("Siemens UK", "Siemens AG"),
        ("Cisco Systems Germany GmbH", "Cisco"),
        ("Robert Bosch GmbH", "Bosch"),
        ("Robert Bosch Engineering", "Bosch"),
        ("Globex do Brasil Ltda", "Globex"),
        ("Globex Iberia", "Globex"),
        ("Globex Konzern AG", "Globex"),
    ],
)
def test_spellings_of_one_company_are_the_same(one: str, other: str) -> None:
    assert is_same_company(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Northwind Traders", "Northwind Bank"),
        ("Company 12", "Company 13"),
        ("Alder", "Alders Green"),
        ("", ""),
        ("Alder", ""),
        ("Group Ltd", "Holdings Inc"),
        ("株式会社みなと", "株式会社はやし"),
        ("株式会社", "有限会社"),
        ("Delta Air Lines", "Delta Dental"),
        ("Delta", "Delta Dental"),
        ("Air France", "Air Canada"),
        ("Telecom Italia", "Telecom Argentina"),
        ("Bank of America", "Bank Austria"),
        ("State Bank of India", "State Bank of Pakistan"),
        ("Deutsche Bank", "Deutsche Bahn"),
        ("General Electric", "General Motors"),
        ("HP Inc.", "HPE"),
        ("Boeing", "Boing"),
        ("Blue Cloud", "Blue"),
        ("Globex Labs", "Globex"),
        ("Globex UK", "Initech UK"),
        ("UK", "USA"),
        ("Amazon Conservation Team", "Amazon"),
        ("Diabetes UK", "Diabetes Australia"),
        ("Banco do Brasil", "Banco de Portugal"),
        ("Cisco Brewers", "Cisco"),
        ("Siemens Energy", "Siemens"),
        ("Robert Half", "Robert Bosch"),
        ("Alphabet Energy", "Google"),
        ("Sa P Traders", "SAP"),
    ],
)
def test_different_and_empty_names_are_not_the_same(one: str, other: str) -> None:
    assert not is_same_company(one, other)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "-",
            "--",
            "n/a",
            "N.A.",
            "#N/A",
            "none",
            "None.",
            "Freelance",
            "Freelancer (self-employed)",
            "Self-Employed",
        ),
        *("independent", "Confidential", "(confidential)", "Stealth", "Stealth-mode startup", "Between jobs"),
        *("k.A.", "Selbstständig", "selbständig", "freiberuflich", "vertraulich"),
        *("Indépendante", "auto-entrepreneur", "néant", "en recherche d’emploi", "Confidentiel"),
        *("Autónomo", "por cuenta propia", "ninguna", "Autônoma", "Não se aplica", "nenhuma"),
    ],
)
def test_what_people_write_who_have_no_company_is_nobodys_employer(name: str) -> None:
    assert fold_company(name) == ""
    assert not is_same_company(name, name)


@pytest.mark.parametrize(
    "name", ["Freelancer Ltd", "freelance.com", "The Independent", "None Such Mills", "Stealth Robotics", "Nada Foods"]
)
def test_a_company_may_have_such_a_word_in_its_name(name: str) -> None:
    assert is_same_company(name, name.upper())


@given(st.text(max_size=60), st.sampled_from([" Inc.", ", LLC", " GmbH", " S.A.", " plc"]))
def test_a_legal_form_never_makes_another_company(name: str, form: str) -> None:
    if fold_company(name) and fold_company(name + form) != fold_company(form):
        assert fold_company(f"{name} x") == fold_company(f"{name} x{form}")


@given(st.text(max_size=400))
@example("Işık")
def test_any_text_can_be_folded_twice(name: str) -> None:
    assert fold_company(name) == fold_company(name.upper().lower())
    assert company_key(name) == company_key(name.upper().lower())


@given(st.text(max_size=40))
def test_whoever_names_a_company_has_an_employer(name: str) -> None:
    assert bool(company_key(name)) == bool(fold_company(name))
