"""How near two functions are: people of CLOSE ones do much the same work, of RELATED ones they meet at it, and
specialties that are NEXT_DOOR do the same work in two departments."""

CLOSE = """
customer_marketing: product_marketing, marketing, customer_success, customer_experience, brand_communications
product_marketing: marketing, demand_generation, product, brand_communications
demand_generation: marketing, brand_communications
marketing: brand_communications
sales: partnerships, revenue_operations, customer_success
customer_success: customer_support, customer_experience
customer_support: customer_experience
revenue_operations: operations, data
product: design, engineering
engineering: it, data
it: security, data
finance: financial_services, risk_compliance
financial_services: risk_compliance
risk_compliance: legal, security
operations: project_management, supply_chain, manufacturing, strategy, general_management
strategy: general_management
supply_chain: manufacturing
manufacturing: industrial_engineering
industrial_engineering: construction_property, research
research: healthcare, data
public_sector: nonprofit
media: brand_communications
"""

RELATED = """
customer_marketing: demand_generation, sales, customer_support, partnerships, nonprofit, product, revenue_operations
product_marketing: sales, customer_success, revenue_operations, partnerships
demand_generation: sales, revenue_operations, retail_hospitality
marketing: sales, customer_success, customer_experience, revenue_operations, strategy, partnerships, retail_hospitality
brand_communications: design, public_sector, nonprofit, customer_experience, human_resources
sales: general_management, customer_support, retail_hospitality, strategy, financial_services
partnerships: customer_success, strategy, general_management
revenue_operations: finance, strategy, it, customer_success, project_management
customer_success: product, project_management, operations
customer_support: it, operations, retail_hospitality
customer_experience: product, design, operations, retail_hospitality, data
product: data, strategy, project_management
design: marketing, media
engineering: security, project_management, research, industrial_engineering
data: finance, strategy, marketing
it: operations, project_management
security: legal
finance: operations, strategy, general_management, supply_chain, legal
legal: human_resources, public_sector
human_resources: operations, education, administration, strategy
operations: administration, construction_property, retail_hospitality
project_management: strategy, construction_property, manufacturing
supply_chain: retail_hospitality
construction_property: manufacturing, public_sector
education: research, nonprofit, public_sector
healthcare: education
"""

NEXT_DOOR = """
strategy/business analysis: it/enterprise applications, product, product/product operations, data
engineering/solution architecture: sales/sales engineering, it/enterprise applications
engineering/agile delivery: project_management, product
engineering/platform: it/infrastructure
engineering/developer relations: customer_marketing/community, product_marketing
engineering/documentation: brand_communications/content
data/data engineering: engineering, it/infrastructure, it/enterprise applications
data/machine learning: engineering, research
it/service desk: customer_support
it/enterprise applications: revenue_operations/sales operations, revenue_operations
customer_success/onboarding: project_management, strategy/consulting
customer_success/account management: sales/key accounts, sales
customer_success/renewals: sales, sales/key accounts
revenue_operations/enablement: human_resources/learning and development
revenue_operations/sales operations: finance/planning and analysis
marketing/marketing operations: revenue_operations, demand_generation/digital marketing, demand_generation
marketing/market research: product_marketing/market intelligence, design/user research, customer_experience, data
customer_experience: design/user research
customer_marketing/community: brand_communications/social media
customer_marketing/lifecycle marketing: demand_generation/digital marketing, demand_generation
customer_marketing/customer references: brand_communications/content
brand_communications/content: media, design/creative
brand_communications/internal communications: human_resources
brand_communications/public relations: public_sector
design/creative: media, brand_communications
finance/payroll: human_resources/total rewards
finance/treasury: financial_services/investments
financial_services/investments: strategy/corporate development
financial_services/lending: risk_compliance
legal/privacy: security, risk_compliance
legal/contracts: supply_chain/procurement
operations/sustainability: manufacturing/health and safety
strategy/chief of staff: operations, administration
retail_hospitality/e-commerce: demand_generation/digital marketing
retail_hospitality: supply_chain/procurement
manufacturing/maintenance: construction_property/facilities, construction_property, industrial_engineering
healthcare/clinical research: research
"""
"""By function and specialty; a function alone stands for its work without a specialty."""
