"""What functions, specialties and levels are called in the middle of a sentence, in every language of drafts."""

from collections.abc import Mapping

from domain.intros.drafting import Language
from domain.titles import Function, Seniority
from views.intros.drafts.phrases import lines

_TABLE = """
    customer_marketing: customer marketing | Kundenmarketing | marketing de clientes | marketing clients | marketing de clientes
    customer advocacy: customer advocacy | Customer Advocacy | customer advocacy | customer advocacy | customer advocacy
    customer references: customer references | Kundenreferenzen | referencias de clientes | références clients | referências de clientes
    community: community work | Community-Arbeit | gestión de comunidades | animation de communautés | gestão de comunidades
    product_marketing: product marketing | Produktmarketing | marketing de producto | marketing produit | marketing de produto
    demand_generation: demand generation | Demand Generation | generación de demanda | génération de la demande | geração de demanda
    brand_communications: brand and communications | Marke und Kommunikation | marca y comunicación | marque et communication | marca e comunicação
    marketing: marketing | Marketing | marketing | marketing | marketing
    sales: sales | Vertrieb | ventas | vente | vendas
    partnerships: partnerships | Partnerschaften | alianzas | partenariats | parcerias
    revenue_operations: revenue operations | Revenue Operations | operaciones de ingresos | revenue operations | operações de receita
    customer_success: customer success | Customer Success | éxito del cliente | succès client | sucesso do cliente
    customer_support: customer support | Kundensupport | atención al cliente | support client | suporte ao cliente
    customer_experience: customer experience | Kundenerlebnis | experiencia de cliente | expérience client | experiência do cliente
    product: product | Produkt | producto | produit | produto
    design: design | Design | diseño | design | design
    engineering: engineering | Softwareentwicklung | ingeniería | ingénierie | engenharia
    data: data and analytics | Daten und Analyse | datos y análisis | données et analyse | dados e análise
    it: IT | IT | TI | informatique | TI
    security: security | Sicherheit | seguridad | sécurité | segurança
    finance: finance | Finanzen | finanzas | finance | finanças
    financial_services: banking and investments | Bank und Anlage | banca e inversiones | banque et placements | banco e investimentos
    risk_compliance: risk and compliance | Risiko und Compliance | riesgo y cumplimiento | risque et conformité | risco e conformidade
    legal: legal | Recht | asuntos legales | droit | assuntos jurídicos
    human_resources: human resources | Personal | recursos humanos | ressources humaines | recursos humanos
    operations: operations | Betrieb | operaciones | opérations | operações
    strategy: strategy | Strategie | estrategia | stratégie | estratégia
    project_management: project management | Projektmanagement | gestión de proyectos | gestion de projet | gestão de projetos
    administration: office and administration | Büro und Verwaltung | administración | administration | administração
    general_management: general management | Unternehmensleitung | dirección general | direction générale | direção geral
    supply_chain: supply chain | Lieferkette | cadena de suministro | chaîne logistique | cadeia de suprimentos
    manufacturing: manufacturing | Fertigung | fabricación | fabrication | fabricação
    industrial_engineering: industrial engineering | Industrietechnik | ingeniería industrial | génie industriel | engenharia industrial
    construction_property: construction and property | Bau und Immobilien | construcción y vivienda | construction et immobilier | construção e imóveis
    research: research | Forschung | investigación | recherche | pesquisa
    healthcare: healthcare | Gesundheit | salud | santé | saúde
    education: education | Bildung | educación | éducation | educação
    public_sector: public service | öffentlicher Dienst | servicio público | service public | serviço público
    nonprofit: nonprofit work | gemeinnützige Arbeit | trabajo sin fines de lucro | travail associatif | trabalho sem fins lucrativos
    retail_hospitality: retail and hospitality | Handel und Gastgewerbe | comercio y hostelería | commerce et hôtellerie | comércio e hotelaria
    media: media | Medien | medios | médias | mídia
    c_level: at C-level | auf C-Level | a nivel de alta dirección | au niveau de la direction générale | no nível da alta direção
    vp: at VP level | auf VP-Ebene | a nivel de VP | au niveau VP | no nível de VP
    director: at director level | auf Direktionsebene | a nivel de dirección | au niveau direction | no nível de direção
    manager: at manager level | auf Managementebene | a nivel de gerencia | au niveau manager | no nível de gerência
"""  # noqa: E501


def _rows(table: str) -> Mapping[str, Mapping[Language, str]]:
    rows = (line.split(": ", 1) for line in lines(table))
    return {name: dict(zip(Language, told.split(" | "), strict=True)) for name, told in rows}


NAMES: Mapping[str, Mapping[Language, str]] = _rows(_TABLE)
"""By function, specialty or level. A row a name, a column a language, in the order of `Language`."""


def work_name(function: Function, specialty: str | None, language: Language) -> str:
    """Return what a line of work is called: its specialty where that has a name of ours, else its function."""
    return (NAMES.get(specialty or "") or NAMES[function])[language]


def at_level(seniority: Seniority | None, language: Language) -> str:
    """Return `at VP level`; empty for a level that nobody is told they share, such as a specialist's."""
    return NAMES[seniority][language] if seniority and seniority in NAMES else ""
