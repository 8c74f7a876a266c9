"""Titles that leave the work to the house they stand in: an agent or an analyst is what the industry says."""

from domain.taxonomy.kinds import Function

_OPEN = """
advisor agent analyst artist assistant associate attendant broker buyer captain chief clerk coach commander conductor
consultant coordinator counselor crew curator director dispatcher editor engineer examiner executive expert
foreman guard guide head host hostess inspector installer instructor investigator laborer lead leader manager
merchandiser officer operator partner planner practitioner principal processor producer professional registrar
representative researcher scheduler server specialist superintendent supervisor surveyor technician technologist
tester therapist trainer worker writer
"""
OPEN = frozenset(_OPEN.split())
"""Words that name a job in many trades. A title that says no more is read together with its industry."""

MAKERS = frozenset(
    {
        "developer",
        "programmer",
        "coder",
        "writer",
        "editor",
        "author",
        "producer",
        "inspector",
        "artist",
        "designer",
        "administrator",
        "assistant",
        "clerk",
        "analyst",
        "strategist",
        "planner",
        "consultant",
    }
)
"""Those that make or look after a thing, which tells the work where it stands before them."""

UNTOLD = frozenset({"manager", "director", "head", "chief", "lead", "leader", "executive", "partner", "principal"})
"""Those that say how far up somebody stands and nothing else: what they work on is not the trade of the house."""

HOMES: dict[Function, str] = {
    Function.LEGAL: "legal services",
    Function.HEALTHCARE: (
        "hospitals, medical practices, mental health, senior and home care, animal health, diagnostics, pharmacy retail"
    ),
    Function.EDUCATION: "schools, childcare, higher education, vocational training",
    Function.PUBLIC_SECTOR: (
        "federal government, state and local government, public safety, military, international organizations, "
        "security services"
    ),
    Function.NONPROFIT: "foundations, religious organizations, human services, environment and conservation",
    Function.RETAIL_HOSPITALITY: (
        "grocery, fashion retail, home improvement retail, hotels and resorts, restaurants and food service, "
        "travel agencies and tours, gambling, attractions, wellness and fitness, beauty and personal care, luxury goods"
    ),
    Function.MEDIA: "publishing, broadcasting and streaming, arts and entertainment, museums and heritage, sports",
    Function.SUPPLY_CHAIN: (
        "logistics, trucking, rail and transit, shipping and ports, airlines and airports, parcel and post"
    ),
    Function.CONSTRUCTION_PROPERTY: (
        "homebuilding, civil engineering, specialty trades, commercial real estate, residential real estate, "
        "property management, architecture and design, facility services"
    ),
    Function.FINANCIAL_SERVICES: (
        "banking, credit unions, payments, lending and mortgage, asset and wealth management, reinsurance, "
        "investment banking and capital markets, private equity and venture capital, insurance brokerage, "
        "property and casualty insurance, life and health insurance"
    ),
    Function.HUMAN_RESOURCES: "staffing and recruiting, payroll and benefits, coaching and training",
    Function.MARKETING: "advertising, digital agency, market research",
    Function.CUSTOMER_SUPPORT: "outsourcing",
    Function.MANUFACTURING: (
        "machinery, industrial automation, electrical equipment, metals and metalworking, textiles, "
        "packaging and printing, plastics and rubber, car manufacturing, automotive suppliers, food and beverage, "
        "steel and metals"
    ),
    Function.RESEARCH: "biotech, think tanks",
    Function.FINANCE: "accounting and audit",
}
"""The work that most people of an industry do, by which an open title is read whose words say nothing more."""
