"""The ways members answer: labels, rows, lines, signatures and prose, in five languages."""

import pytest

from domain.replies import Field, read_reply

Values = tuple[str | None, str | None, str | None]


def _read(text: str) -> Values:
    reading = read_reply(text)
    assert reading.is_profile, text
    return reading.value(Field.TITLE), reading.value(Field.COMPANY), reading.value(Field.INDUSTRY)


@pytest.mark.parametrize(
    "text",
    [
        "Title: Head of Loyalty\nCompany: Marrow\nIndustry: Retail",
        "industry: Retail\ncompany: Marrow\ntitle: Head of Loyalty",
        "*Title:* Head of Loyalty\n*Company:* Marrow\n*Industry:* Retail",
        "*Title* Head of Loyalty\n*Company* Marrow\n*Industry* Retail",
        "- Title: Head of Loyalty\n- Company: Marrow\n- Industry: Retail",
        "1. Title: Head of Loyalty\n2. Company: Marrow\n3. Industry: Retail",
        "Title - Head of Loyalty\nCompany - Marrow\nIndustry - Retail",
        "Title → Head of Loyalty\nCompany → Marrow\nIndustry → Retail",
        "Title = Head of Loyalty; Company = Marrow; Industry = Retail",
        "Title: Head of Loyalty | Company: Marrow | Industry: Retail",
        "Title: Head of Loyalty, Company: Marrow, Industry: Retail",
        "Title: Head of Loyalty Company: Marrow Industry: Retail",
        "Title:\nHead of Loyalty\nCompany:\nMarrow\nIndustry:\nRetail",
        "Title Head of Loyalty\nCompany Marrow\nIndustry Retail",
        "[Title] Head of Loyalty\n[Company] Marrow\n[Industry] Retail",
        "Title | Company | Industry\nHead of Loyalty | Marrow | Retail",
        "Title/Industry/Company: Head of Loyalty / Retail / Marrow",
        '{"title": "Head of Loyalty", "company": "Marrow", "industry": "Retail"}',
        "My role: Head of Loyalty\nEmployer: Marrow\nSector: Retail",
        "Titel: Head of Loyalty\nFirma: Marrow\nBranche: Retail",
        "Puesto: Head of Loyalty\nEmpresa: Marrow\nRubro: Retail",
        "Poste : Head of Loyalty\nEntreprise : Marrow\nSecteur d'activité : Retail",
        "Cargo: Head of Loyalty\nEmpresa: Marrow\nSetor: Retail",
        "💼 Head of Loyalty\n🏢 Marrow\n🏭 Retail",
        "Head of Loyalty | Retail | Marrow",
        "Head of Loyalty / Marrow / Retail",
        "Head of Loyalty, Retail, Marrow",
        "Head of Loyalty - Marrow - Retail",
        "Head of Loyalty • Marrow • Retail",
        "Head of Loyalty\nRetail\nMarrow",
        "Head of Loyalty. Marrow. Retail.",
        "Head of Loyalty @ Marrow, Retail",
        "Head of Loyalty at Marrow (Retail)",
        "I'm the Head of Loyalty at Marrow, a Retail company.",
        "Hi all! I work as Head of Loyalty for Marrow, in the Retail space.",
        "Retail here: Head of Loyalty, Marrow",
    ],
)
def test_one_answer_is_read_the_same_in_every_form(text: str) -> None:
    assert _read(text) == ("Head of Loyalty", "Marrow", "Retail")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("I run customer marketing at Marrow", ("customer marketing", "Marrow", None)),
        ("I lead the partner team at Fell & Co. in insurance", ("partner", "Fell & Co.", "insurance")),
        ("At Marrow I head up support.", ("support", "Marrow", None)),
        ("I'm Marrow's head of design", ("head of design", "Marrow", None)),
        ("I joined Marrow in May as their first data analyst", ("data analyst", "Marrow", None)),
        ("Customer marketing is what I do, at Marrow.", ("Customer marketing", "Marrow", None)),
        ("Ich leite das Produktmarketing bei der Marrow GmbH", ("Produktmarketing", "Marrow GmbH", None)),
        ("Bin Einkäuferin bei Marrow, Maschinenbau", ("Einkäuferin", "Marrow", "Maschinenbau")),
        ("Soy jefa de ventas en Marrow, del sector seguros", ("jefa de ventas", "Marrow", "seguros")),
        ("Dirijo operaciones en Marrow", ("operaciones", "Marrow", None)),
        ("Je suis directrice des achats chez Marrow", ("directrice des achats", "Marrow", None)),
        ("Je m'occupe du support chez Marrow, dans l'assurance", ("support", "Marrow", "assurance")),
        ("Sou gerente de produto na Marrow, no setor de saúde", ("gerente de produto", "Marrow", "saúde")),
        ("Cuido de parcerias na Marrow", ("parcerias", "Marrow", None)),
    ],
)
def test_prose_is_read_in_five_languages(text: str, values: Values) -> None:
    assert _read(text) == values


@pytest.mark.parametrize(
    ("text", "title", "company"),
    [
        ("VP, Customer Marketing | Acme Lodge | Travel", "VP, Customer Marketing", "Acme Lodge"),
        ("Director, Sales &amp; Service, Orb, Inc., energy", "Director, Sales & Service", "Orb, Inc."),
        ("VP of Sales, Marketing and Support | Orb | energy", "VP of Sales, Marketing and Support", "Orb"),
        ("VP Sales, EMEA, Orb, energy", "VP Sales, EMEA", "Orb"),
        ("Customer Success, Senior Manager, Orb, energy", "Customer Success, Senior Manager", "Orb"),
        ("Partner - tax - Quill Rossi LLP - accounting", "Partner - tax", "Quill Rossi LLP"),
    ],
)
def test_a_title_keeps_its_commas_and_a_company_its_legal_form(text: str, title: str, company: str) -> None:
    assert _read(text)[:2] == (title, company)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Analyst | Director Systems Inc. | Manufacturing", ("Analyst", "Director Systems Inc.", "Manufacturing")),
        ("Buyer, Healthcare Partners, healthcare", ("Buyer", "Healthcare Partners", "healthcare")),
        ("Agent | Insurance | The Insurance Collective", ("Agent", "The Insurance Collective", "Insurance")),
        ("Talent Partner, Chief Partners LLC, recruiting", ("Talent Partner", "Chief Partners LLC", "recruiting")),
    ],
)
def test_a_company_may_look_like_a_title_or_an_industry(text: str, values: Values) -> None:
    assert _read(text) == values


@pytest.mark.parametrize(
    ("text", "title", "company"),
    [
        ("ex-Brightloop, now CMO at Marrow", "CMO", "Marrow"),
        ("CMO at Marrow (formerly COO at Brightloop)", "CMO", "Marrow"),
        ("Previously VP, Sales at Brightloop; now CMO at Marrow", "CMO", "Marrow"),
        ("Früher bei Brightloop, jetzt Einkäuferin bei Marrow", "Einkäuferin", "Marrow"),
        ("Antes en Brightloop, ahora soy directora de marca en Marrow", "directora de marca", "Marrow"),
        ("Anciennement chez Brightloop, maintenant acheteuse chez Marrow", "acheteuse", "Marrow"),
        ("Title: ~Manager~ Director\nCompany: Marrow", "Director", "Marrow"),
        ("Title: CMO\nPrevious company: Brightloop\nCompany: Marrow", "CMO", "Marrow"),
    ],
)
def test_what_is_over_is_not_read(text: str, title: str, company: str) -> None:
    assert _read(text)[:2] == (title, company)


@pytest.mark.parametrize(
    ("text", "title", "company"),
    [
        ("CMO at Marrow and board member at Fell", "CMO", "Marrow"),
        ("CMO at Marrow | Advisor at Fell", "CMO", "Marrow"),
        ("Founder & CEO at Marrow", "Founder & CEO", "Marrow"),
    ],
)
def test_of_two_jobs_the_first_counts(text: str, title: str, company: str) -> None:
    assert _read(text)[:2] == (title, company)


@pytest.mark.parametrize(
    "signature",
    [
        "Best,\nAda Brook\nDirector of Events\nMarrow Group\n+44 20 5555 0100\nlinkedin.com/in/adabrook",
        "Ada Brook | Director of Events | Marrow Group\nada.brook@marrowgroup.example",
        "--\nAda Brook, CPA\nDirector of Events\nMarrow Group\nBoston, MA",
        "From: Ada Brook\nSubject: Re: thread\n\nDirector of Events, Marrow Group",
    ],
)
def test_a_signature_is_read_without_its_name_and_numbers(signature: str) -> None:
    assert _read(signature) == ("Director of Events", "Marrow Group", None)


@pytest.mark.parametrize("nothing", ["n/a", "-", "none", "tbd", "keine", "ninguna", "aucun", "nenhum", "???"])
def test_a_value_that_says_nothing_stays_empty(nothing: str) -> None:
    assert _read(f"Title: Buyer\nCompany: {nothing}\nIndustry: Retail") == ("Buyer", None, "Retail")


def test_a_topic_is_kept_apart_from_the_rest() -> None:
    reading = read_reply("Title: Buyer\nCompany: Marrow\nTopic: supplier councils")
    assert reading.value(Field.TOPIC) == "supplier councils"
    prose = read_reply("Buyer at Marrow. Happy to compare notes on supplier councils.")
    assert prose.value(Field.TOPIC) == "supplier councils"
    assert prose.value(Field.COMPANY) == "Marrow"


def test_quoting_somebody_else_is_not_answering() -> None:
    quoted = "&gt; Title: CMO\n&gt; Company: Marrow\nNice, congrats on the move"
    assert not read_reply(quoted).is_profile
    own = quoted + "\nTitle: Buyer\nCompany: Fell"
    assert _read(own) == ("Buyer", "Fell", None)


@pytest.mark.parametrize(
    "text",
    [
        "Hi all, I'm Caio, Head of Customer Marketing at Marrow, retail",
        "Hi, I'm Caio. Head of Customer Marketing at Marrow. We are in retail.",
        "I'm Dean, Head of Customer Marketing at Marrow (retail)",
    ],
)
def test_a_name_that_could_be_a_title_is_a_name_before_a_title(text: str) -> None:
    assert _read(text) == ("Head of Customer Marketing", "Marrow", "retail")


@pytest.mark.parametrize(
    ("text", "title"), [("CAIO at Marrow, retail", "CAIO"), ("I'm Dean at Marrow, retail", "Dean")]
)
def test_the_same_word_alone_is_the_title(text: str, title: str) -> None:
    assert _read(text) == (title, "Marrow", "retail")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Head of Loyalty, Marrotech, Fintech.", ("Head of Loyalty", "Marrotech", "Fintech")),
        ("Fintech / Marrotech / Head of Loyalty", ("Head of Loyalty", "Marrotech", "Fintech")),
        ("Head of Loyalty (maternity cover) at Marrow", ("Head of Loyalty", "Marrow", None)),
        (
            "Hello! Loyalty manager from Marrow Group. EdTech is my world.",
            ("Loyalty manager", "Marrow Group", "EdTech"),
        ),
        ("Working in retail at Marrow Group as Director of Loyalty", ("Director of Loyalty", "Marrow Group", "retail")),
        ("Hoi, ik ben Loyalty Manager bij Marrow, logistiek", ("Loyalty Manager", "Marrow", "logistiek")),
        ("Ciao, sono Responsabile Marketing presso Marrow, settore moda", ("Responsabile Marketing", "Marrow", "moda")),
    ],
)
def test_coined_names_asides_and_two_more_languages_are_read(text: str, values: Values) -> None:
    assert _read(text) == values


@pytest.mark.parametrize(
    "said",
    ["I can share supplier councils.", "Can share: supplier councils", "Happy to help with supplier councils"],
)
def test_what_somebody_can_share_is_their_topic(said: str) -> None:
    assert read_reply(f"Head of Loyalty, Marrow, retail. {said}").value(Field.TOPIC) == "supplier councils"


def test_what_somebody_will_send_is_no_topic() -> None:
    assert read_reply("Head of Loyalty, Marrow, retail. I can share a link later").value(Field.TOPIC) is None


@pytest.mark.parametrize(
    ("line", "topic", "is_offer"),
    [
        ("I can share: pricing models", "pricing models", True),
        ("*Can offer*: pricing models", "pricing models", True),
        ("My offer - pricing models", "pricing models", True),
        ("Ich biete: Preismodelle", "Preismodelle", True),
        ("Ich kann teilen: Preismodelle", "Preismodelle", True),
        ("Puedo compartir: modelos de precios", "modelos de precios", True),
        ("Je peux partager : nos tarifs", "nos tarifs", True),
        ("Posso compartilhar: modelos de preço", "modelos de preço", True),
        ("Looking for: pricing models", "pricing models", False),
        ("Ich suche: Preismodelle", "Preismodelle", False),
        ("Would love to compare notes on: what others can share", "what others can share", False),
    ],
)
def test_what_an_author_can_share_is_an_offer_and_no_ask(line: str, topic: str, is_offer: bool) -> None:
    reading = read_reply(f"Title: Head of Loyalty\nCompany: Marrow\n{line}")
    assert (reading.value(Field.TOPIC), reading.is_offer) == (topic, is_offer)
