"""Titles that the industry beside them, or what stands after a comma, decides: written as in `title_contexts`."""

SHORT_FORMS_IN_CONTEXT = """
Director, CRO | biotech = healthcare, clinical research, director
Director, CRO | retail = demand_generation, -, director
Director, CRO Website Tests | biotech = demand_generation, digital marketing, director
ER Specialist = human_resources, -, ic
ER Nurse = healthcare, nursing, ic
EM, Payments = engineering, -, manager
BE Engineer = engineering, -, ic
FE Developer = engineering, -, ic
QA Lead = engineering, quality assurance, manager
QA Lead | automotive = manufacturing, quality, manager
QA Supervisor, Bottling Plant = manufacturing, quality, manager
Reg. Affairs Specialist = healthcare, regulatory affairs, ic
Reg. Sales Mgr = sales, -, manager
GRC Analyst = risk_compliance, -, ic
MarCom Lead = brand_communications, -, manager
Instr. Designer = human_resources, learning and development, ic
CCO & MLRO = risk_compliance, -, c_level
DE&I Partner = human_resources, diversity and inclusion, ic
Quant = financial_services, -, ic
"""

ONE_WORD_TWO_WORKS = """
Community Manager = customer_marketing, community, ic
Community Health Worker = healthcare, -, ic
Community Nurse Lead = healthcare, -, manager
Project Architect = construction_property, -, ic
Cloud Project Architect = engineering, -, ic
Portfolio Manager = financial_services, investments, ic
Portfolio Manager, IT Projects = project_management, -, manager
Renewals Manager = customer_success, renewals, ic
Urban Renewal Manager = public_sector, -, manager
Implementation Specialist = customer_success, onboarding, ic
Policy Implementation Officer = public_sector, -, ic
Delivery Driver = supply_chain, logistics, ic
Device Driver Developer = engineering, -, ic
Internal Auditor = finance, accounting, ic
Energy Auditor = industrial_engineering, -, ic
Store Manager = retail_hospitality, -, manager
App Store Optimization Manager = demand_generation, -, manager
Release Manager = engineering, platform, ic
Press Release Writer = brand_communications, public relations, ic
Head of Shareholder Communications = finance, treasury, director
Shareholder = general_management, -, owner_founder
Interior Designer = construction_property, interior design, ic
Senior Management Adviser = strategy, consulting, ic
"""

OPEN_TO_THE_INDUSTRY = """
Agent | Travel = retail_hospitality, -, ic
Dispatcher | Trucking = supply_chain, -, ic
Operator | Switchboard = administration, -, ic
Analyst | Hedge fund = financial_services, investments, ic
Therapist | Massage spa = retail_hospitality, -, ic
Instructor | Yoga studio = retail_hospitality, -, ic
Superintendent | Public schools = education, -, manager
Superintendent | Homebuilding = construction_property, -, manager
"""

SHORT_FORMS_BESIDE_AN_INDUSTRY = """
CM | Building contractor = construction_property, -, manager
CM | Online forum = customer_marketing, community, ic
PT | Rehab clinic = healthcare, -, ic
EA | Solution architecture = it, enterprise applications, ic
EA = administration, -, ic
CPO | Retail, purchasing = supply_chain, procurement, c_level
SM | Agile team = engineering, agile delivery, ic
PE Teacher = education, -, ic
"""

WHAT_STANDS_AFTER_A_COMMA = """
Onboarding Manager, new hires = human_resources, -, ic
Community Manager, rental flats = construction_property, real estate, ic
Community Manager | apartment buildings = construction_property, real estate, ic
M&A and Securities Counsel = legal, -, ic
PLC Programmer = industrial_engineering, -, ic
"""

OCCUPATIONS_IN_OTHER_LANGUAGES = """
Zahnärztin = healthcare, -, ic
Hebamme = healthcare, -, ic
Chef de chantier = construction_property, -, manager
"""
