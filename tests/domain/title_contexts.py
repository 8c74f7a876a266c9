"""Titles whose meaning hangs on other words or the industry: `title [| industry] = function, specialty or -, level`."""

TECHNICIANS = """
Onsite Helpdesk Technician = it, service desk, ic
Deskside Support Technician = it, service desk, ic
PC Technician = it, service desk, ic
Network Technician II = it, infrastructure, ic
Technician | IT services = it, service desk, ic
Elevator Maintenance Technician = manufacturing, maintenance, ic
Ultrasound Technician = healthcare, -, ic
Broadcast Technician = media, -, ic
"""

SCREENS_AND_CHAINS = """
Smart Contracts Engineer = engineering, -, ic
Web3 Engineer = engineering, -, ic
Blockchain Developer = engineering, -, ic
Contracts Manager = legal, contracts, manager
UI Programmer = engineering, -, ic
Senior UX Engineer = engineering, -, ic
UI/UX Developer = engineering, -, ic
UI/UX Lead = design, -, manager
"""

CLERKS_AND_SHOPS = """
Accounts Clerk = finance, accounting, ic
Purchase Ledger Clerk = finance, accounting, ic
Accounts Payable Clerk = finance, accounting, ic
Freight Clerk = supply_chain, logistics, ic
Filing Clerk = administration, -, ic
Retail Assistant = retail_hospitality, -, ic
Shop Assistant = retail_hospitality, -, ic
Shop Floor Sales Assistant = retail_hospitality, -, ic
Shop Floor Supervisor = manufacturing, -, manager
Shop Floor Supervisor | retail = retail_hospitality, -, manager
"""

TWO_ARS = """
AR Lead, Industry Relations = product_marketing, market intelligence, manager
Head of AR & PR = product_marketing, market intelligence, director
AR Manager, Influencers = product_marketing, market intelligence, manager
AR Lead = other, -, manager
Partner | law firm = legal, -, owner_founder
Partner at Law Firm = legal, -, owner_founder
CRO, Optimizely = demand_generation, -, other
AR Supervisor = finance, accounting, manager
AR Analyst = finance, accounting, ic
AR/VR Developer = engineering, -, ic
"""

WHOM_SOMEBODY_SERVES = """
Admin in the CEO's office = administration, -, ic
Receptionist, CEO Office = administration, -, ic
Director, CEO Office = strategy, chief of staff, director
CFO's assistant = administration, -, ic
CTO's secretary = administration, -, ic
Secretary of the COO = administration, -, ic
Sales Director's Executive Assistant = administration, -, ic
COO's Chief of Staff = strategy, chief of staff, director
CMO's Assistant = administration, -, ic
CMO's Chief of Staff = strategy, chief of staff, director
Founder's Chief of Staff = strategy, chief of staff, director
VP Chief of Staff = strategy, chief of staff, vp
Deputy CFO = finance, -, vp
President & CEO's Assistant = administration, -, ic
Sales Manager, CEO's Assistant = sales, -, manager
Assistant Marketing Director = marketing, -, director
"""

ARCHITECTS_AND_DEVELOPERS = """
Architect = construction_property, -, ic
Naval Architect = construction_property, -, ic
Interior Architect = construction_property, -, ic
Architect | property development = construction_property, -, ic
Architect | SaaS = engineering, -, ic
Architect, AWS = engineering, -, ic
Java Architect | construction = engineering, -, ic
UI Architect = engineering, -, ic
Security Architect = security, -, ic
Architecte d'intérieur = construction_property, -, ic
Arquitecto de software = engineering, -, ic
Landschaftsarchitektin = construction_property, -, ic
Head of Architecture = engineering, -, director
Head of Architecture | construction = construction_property, -, director
Land Developer = construction_property, real estate, ic
Developer | real estate = construction_property, real estate, ic
Python Developer | real estate = engineering, -, ic
Senior Developer = engineering, -, ic
"""

DESIGNERS = """
Footwear Designer = design, fashion design, ic
Designer | fashion = design, fashion design, ic
Exhibition Designer = design, interior design, ic
Furniture Designer = design, interior design, ic
Industrial Designer = design, industrial design, ic
Graphic Designer = design, creative, ic
Florist = design, floral design, ic
Level Designer = media, game design, ic
Designer | video games = media, game design, ic
Instructional Designer = human_resources, learning and development, ic
Product Designer | fashion = design, -, ic
Costume Designer = design, fashion design, ic
Garden Designer = construction_property, -, ic
"""

GUARDS_AND_CYBER = """
Security Patrol Supervisor = public_sector, public safety, manager
Head of Physical Security = public_sector, public safety, director
Security Manager | hotel = public_sector, public safety, manager
Security Officer = public_sector, public safety, ic
Security Officer | fintech = security, -, ic
IT Security Officer = security, -, ic
Head of Security = security, -, director
Night Watchman = public_sector, public safety, ic
"""

RESEARCH_AND_CHANNELS = """
Market Researcher = marketing, market research, ic
Insights Analyst = marketing, market research, ic
Research Director | market research = marketing, market research, director
Academic Researcher = research, -, ic
Research Director = research, -, director
Television Channel Director = media, -, director
Channel Manager, Radio = media, -, manager
Head of Channel | broadcasting = media, -, director
Channel Sales Manager | broadcasting = partnerships, -, manager
Head of Channel = partnerships, -, director
"""

CONTROLLERS = """
Approach Controller, Air Traffic = supply_chain, logistics, ic
Documentation Controller = administration, -, ic
Warehouse Inventory Controller = supply_chain, logistics, ic
Stock Controller = supply_chain, -, ic
Quality Controller = manufacturing, quality, ic
Process Controller = manufacturing, -, ic
Shift Controller, Assembly = manufacturing, -, ic
Vermin Controller = construction_property, facilities, ic
Yard Controller = supply_chain, logistics, ic
Plant Controller = finance, accounting, manager
Controller, EMEA = finance, accounting, manager
"""

BEHIND_THEM = """
ex-Acme PM = product, -, ic
Ex-Goldman Sachs Consultant = strategy, consulting, ic
ex-Salesforce AE = sales, -, ic
Former Acme PM = other, -, other
Former Head of Product = other, -, other
ex-CTO = other, -, other
Ehemalige Vertriebsleiterin = other, -, other
Ex-banker turned CMO = marketing, -, c_level
Former nurse, now Product Owner = product, -, ic
Retired CFO = finance, -, other
Retired Sales Director = sales, -, other
Lehrer im Ruhestand = education, -, other
Rentnerin = other, -, other
Pensioniert = other, -, other
Ingénieur retraité = engineering, -, other
"""

DEVELOPMENT = """
Director of Development = nonprofit, -, director
Development Director | higher education = nonprofit, -, director
Head of Development | charity = nonprofit, -, director
Director of Development | software = engineering, -, director
VP of Development | SaaS = engineering, -, vp
Development Manager | real estate = construction_property, real estate, manager
Leadership Development Manager | software = human_resources, learning and development, manager
Business Development Director | software = sales, business development, director
"""

REVENUE_OPERATIONS = """
CPQ Analyst = revenue_operations, -, ic
Quote-to-Cash Manager = revenue_operations, -, manager
Q2C Analyst = revenue_operations, -, ic
Head of Lead-to-Cash = revenue_operations, -, director
GTM Systems Manager = revenue_operations, -, manager
GTM Strategy & Ops Lead = revenue_operations, -, manager
Revenue Systems Analyst = revenue_operations, -, ic
Revenue Enablement Director = revenue_operations, enablement, director
Sales Commissions Analyst = revenue_operations, sales operations, ic
Territory Planning Analyst = revenue_operations, sales operations, ic
Deal Strategy Manager = revenue_operations, sales operations, manager
Order-to-Cash Manager = finance, accounting, manager
Data Sales Executive = sales, -, ic
"""

LITTLE_WORDS = """
Especialista em Marketing = marketing, -, ic
Analista em Vendas = sales, -, ic
Referent am Standort = other, -, ic
Senior EM Payments = engineering, -, manager
EM, Payments = engineering, -, manager
Enterprise AM EMEA = customer_success, account management, ic
"""

OUR_OWN_WORDS = """
cust adv = customer_marketing, customer advocacy, other
cust exp = customer_experience, -, other
Dir., Cust. Adv. = customer_marketing, customer advocacy, director
Sr Mgr Cust Adv & Refs = customer_marketing, customer advocacy, manager
VoC Lead = customer_experience, -, manager
Champion Program Manager = customer_marketing, customer advocacy, manager
Kundenreferenzmanager = customer_marketing, customer references, manager
"""

SECRETARIES_AND_PRINCIPALS = """
Deputy Chief of Staff = strategy, chief of staff, director
Permanent Secretary = public_sector, -, c_level
Deputy Secretary = public_sector, -, vp
Secretary of State = public_sector, -, c_level
Secretário de Saúde = public_sector, -, c_level
Medical Secretary = administration, -, ic
Principal | education = education, -, director
Principal Lecturer | university = education, -, ic
Principal | consulting = other, -, director
Partner/Principal = other, -, owner_founder
MD, Cardiology = healthcare, -, ic
PI | university = research, -, director
Chief Product Owner = product, -, manager
KYC = risk_compliance, -, other
"""

NO_SLIPS = """
Landing Page Manager = demand_generation, -, manager
Water Polo Enthusiast = other, -, other
Stage Hand = other, -, other
Parts Specialist = other, -, ic
Audio Engineer = media, -, ic
Quantitative Researcher = research, -, ic
Commodity Manager = supply_chain, procurement, manager
"""

SHORT_FORMS_AT_HOME = """
CMO | health tech = marketing, -, c_level
CMO | clinic = healthcare, -, c_level
CRO | fintech = sales, -, c_level
CRO | payments = sales, -, c_level
CRO | insurer = risk_compliance, -, c_level
PM | proptech = product, -, ic
CSO | security = security, -, c_level
CRO | clinical trials = healthcare, clinical research, other
CRO | software = sales, -, c_level
CRO Operations Manager | contract research organization = healthcare, clinical research, manager
CSO | infosec = security, -, c_level
CSO | SaaS = strategy, -, c_level
AE | engineering firm = construction_property, -, ic
Enterprise AE | engineering firm = sales, -, ic
Resident | children's hospital = healthcare, -, ic
Resident Director | hospital = other, -, director
Fellow | higher education = research, -, ic
Fellow | software = other, -, other
CIO, Wealth Advisory = financial_services, investments, c_level
CIO | asset management = financial_services, investments, c_level
CIO, Infrastructure | asset management = it, infrastructure, c_level
PA-C, Dermatology = healthcare, -, ic
PA, Oncology = healthcare, -, ic
PA to the CFO = administration, -, ic
Adjunct Prof., CS = education, -, ic
"""

WRITTEN_APART = """
Fund-Raiser = nonprofit, -, ic
Senior Fund Raising Manager = nonprofit, -, manager
Dev Rel Lead = engineering, developer relations, manager
Community Manager, Dev-Rel = engineering, developer relations, ic
Community Manager = customer_marketing, community, ic
"""

FLIGHT_AND_DEMAND = """
Captain, B787 = supply_chain, logistics, manager
Captain | regional airline = supply_chain, logistics, manager
First Officer, A321 = supply_chain, logistics, ic
Captain = other, -, manager
Head of Demand = demand_generation, -, director
Demand Director, Growth Marketing = demand_generation, -, director
Head of Demand and Inventory = supply_chain, -, director
Head of Demand | freight = supply_chain, -, director
"""
