"""How near two functions are: people of CLOSE ones do much the same work, of RELATED ones they meet at it."""

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
engineering: it, data, industrial_engineering
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
engineering: security, project_management, research
data: finance, strategy, marketing
it: operations, project_management
security: legal
finance: operations, strategy, general_management, supply_chain, legal
legal: human_resources, public_sector
human_resources: operations, education, administration, strategy
operations: administration, construction_property, retail_hospitality
project_management: strategy, construction_property, manufacturing
supply_chain: retail_hospitality
construction_property: manufacturing
education: research, nonprofit, public_sector
healthcare: education
"""
