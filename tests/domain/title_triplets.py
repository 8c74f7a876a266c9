"""Which of two titles is the closer peer of a third, by what makes it hard: `anchor > closer > farther`."""

SHORT_FORMS = """
CMO > Chief Marketing Officer > Chief Medical Officer
CFO > VP Finance > CTO
CHRO > VP People > CRO
CISO > Head of InfoSec > CIO
VP CS > SVP Customer Success > VP Computer Systems
CSM > Client Success Manager > Scrum Master
AE > Account Executive > Aerospace Engineer
SDR > Sales Development Rep > Software Developer
PMM > Product Marketing Manager > Project Manager
TAM > Technical Account Manager > Tax Manager
BDR Manager > Head of Sales Development > Data Manager
SRE > Site Reliability Engineer > Sales Engineer
TA Partner > Recruiter > Tax Partner
L&D Manager > Corporate Training Lead > Land Development Manager
R&D Director > VP Research > Director of Recruiting
FP&A Lead > Financial Planning Manager > Facilities Planning Lead
IR Director > Head of Investor Relations > Director of IT
PR Lead > Media Relations Manager > Product Lead
ABM Mgr > Account-Based Marketing Lead > Branch Manager
QA Lead > Test Engineering Manager > Sales Lead
DBA > Database Administrator > Business Administrator
EHS Manager > Workplace Safety Lead > Human Resources Manager
RN > Staff Nurse > Regional Negotiator
Sr. Mktg Mgr > Senior Marketing Manager > Senior Market Risk Manager
Dir., Cust. Exp. > Head of CX > Director of Customs and Export
Ops Mgr > Operations Manager > Opera Manager
GC > General Counsel > General Contractor
PMO Lead > Project Office Manager > Postal Office Lead
UX Lead > User Experience Manager > Unix Administrator
COO > Chief Operating Officer > Chief Communications Officer
"""

SAME_WORDS = """
Customer Marketing Manager > Client Advocacy Lead > Customer Accounts Clerk
Product Marketing Director > Head of Go-to-Market > Product Engineering Director
Sales Engineer > Solutions Consultant > Sales Trainer
Data Center Manager > IT Infrastructure Manager > Data Science Manager
Brand Manager > Head of Branding > Branch Manager
Development Director > Head of Fundraising > Software Development Director
Account Director > Client Services Director > Accounting Director
Community Director > Head of User Community > Community Nurse
Channel Manager > Partner Sales Lead > TV Channel Editor
Support Engineer > Customer Support Specialist > Structural Engineer
Security Guard > Night Watchman > Security Engineer
Security Engineer > Cybersecurity Analyst > Security Guard
Talent Manager > Talent Acquisition Lead > Tax Manager
Financial Analyst > FP&A Specialist > Market Research Analyst
Business Analyst > Systems Analyst > Business Development Manager
Network Engineer > IT Network Administrator > Civil Engineer
Software Architect > Principal Software Engineer > Landscape Architect
Landscape Architect > Urban Planner > Software Architect
Content Manager > Editorial Lead > Container Terminal Manager
Event Manager > Conference Planner > Event Data Engineer
Growth Manager > Acquisition Marketing Lead > Crop Growth Technician
Quality Manager > Quality Assurance Lead, Production > Quality of Life Coordinator
Legal Counsel > Corporate Attorney > Guidance Counselor
Head of Culture > Employee Experience Lead > Head of Agriculture
Executive Chef > Kitchen Manager > Chief Executive
Claims Manager > Insurance Adjuster Lead > Reclamation Manager
Account Payable Specialist > Accountant > Account Executive
Chief Engineer > Engineering Director, Plant > Chief Revenue Officer
Reference Manager > Customer Evidence Lead > Reference Librarian
Program Director, Customer Advisory Boards > Head of Customer Advocacy > Program Director, Substance Abuse
Press Officer > PR Specialist > Press Operator
Press Operator > Printing Machine Operator > Press Officer
Lead Generation Manager > Demand Gen Lead > Power Generation Manager
Pipeline Marketing Manager > Demand Generation Manager > Pipeline Welder
Cloud Sales Manager > Enterprise Software Sales Lead > Cloud Engineer
Training Manager > Learning and Development Lead > Train Driver
Social Media Manager > Digital Content Lead > Social Worker
Market Development Manager > Business Development Lead > Software Development Manager
Relationship Manager > Client Manager > Public Relations Intern
Ad Operations Manager > Media Operations Lead > Surgery Operations Manager
"""

MEANS_THE_SAME = """
Head of Customer Love > VP Customer Success > Head of Love Songs
Bookkeeper > Accounting Clerk > Bookseller
Attorney > Lawyer > Paramedic
Physician > Medical Doctor > Physical Trainer
Recruiter > Talent Scout > Accountant
Buyer > Purchasing Agent > Baker
Programmer > Software Developer > Program Assistant
Salesperson > Account Executive > Accountant
Copywriter > Content Writer > Underwriter
Headhunter > Executive Recruiter > Head Chef
Statistician > Data Analyst > Optician
Schoolteacher > Primary Educator > School Bus Driver
Warehouse Manager > Distribution Center Lead > Data Warehouse Engineer
Realtor > Real Estate Agent > Retailer
Cashier > Checkout Clerk > Cash Management Director
Fundraiser > Major Gifts Officer > Auditor
Plumber > Pipefitter > Publisher
Translator > Interpreter > Trader
Loss Adjuster > Claims Examiner > Weight Loss Coach
Facilities Director > Head of Workplace > Faculty Director
Shopkeeper > Store Manager > Shop Steward
Staff Accountant > General Ledger Analyst > Chief of Staff
Art Buyer > Creative Sourcing Specialist > Art Teacher
Growth Hacker > Performance Marketer > Ethical Hacker
Penetration Tester > Ethical Hacker > Software Tester
Line Cook > Kitchen Hand > Line Manager, Assembly
Help Desk Technician > IT Support Specialist > Desk Editor
Hydrologist > Water Resource Scientist > Hair Stylist
Arborist > Tree Surgeon > Orthopedic Surgeon
"""

LEVELS = """
VP Sales > SVP Sales > Sales Intern
Director of Finance > Head of Finance > Finance Assistant
Marketing Manager > Sr. Marketing Manager > Marketing Intern
Customer Success Director > VP Customer Success > Customer Success Associate
CEO > President > Executive Assistant to the CEO
EA to the CEO > Executive Assistant > Chief Executive Officer
Chief of Staff to the CEO > Director, Strategy and Operations > CEO
CTO > VP Engineering > Junior Developer
CPO, Product > VP Product > Associate Product Manager
Fractional CMO > VP Marketing > Marketing Coordinator
Deputy CFO > VP Finance > Accounts Clerk
Junior Designer > Graphic Designer > Chief Design Officer
Intern, Data Science > Junior Data Scientist > Chief Data Officer
Founder & CEO > Co-Founder > Office Clerk
HR Assistant > HR Coordinator > CHRO
Support Agent > Support Representative > VP Support
Nurse > Staff Nurse > Chief Nursing Officer
Head of Legal > General Counsel > Legal Intern
Plant Director > Plant Manager > Plant Operator
Product Owner > Product Manager > Owner, Flower Shop
"""

LANGUAGES = """
Leiter Vertrieb > Head of Sales > Leiter Einkauf
Personalreferentin > HR Specialist > Personal Trainer
Einkaufsleiterin > Head of Procurement > Vertriebsleiterin
Softwareentwickler > Software Engineer > Stadtentwickler
Steuerberater > Tax Advisor > Kundenberater
Geschäftsführer > CEO > Filialleiter
Produktmanager > Product Manager > Produktionsleiter
Pressesprecherin > PR Manager > Sprachlehrerin
Krankenpfleger > Nurse > Landschaftsgärtner
Directrice commerciale > VP Sales > Directrice financière
Chef de projet > Project Manager > Executive Chef
Responsable des ressources humaines > HR Manager > Responsable informatique
Comptable > Accountant > Responsable logistique
Ingénieur logiciel > Software Engineer > Ingénieur civil
Avocate > Lawyer > Infirmière
Directora financiera > CFO > Directora de arte
Jefe de ventas > Sales Manager > Jefe de cocina
Abogado > Attorney > Agricultor
Desarrollador web > Web Developer > Diseñador de moda
Gerente de recursos humanos > HR Manager > Gerente de tienda
Enfermeiro > Nurse > Engenheiro
Gerente de vendas > Sales Manager > Gerente de produção
Analista de dados > Data Analyst > Analista fiscal
Diretor de tecnologia > CTO > Diretor comercial
Maschinenbauingenieur > Mechanical Engineer > Bauingenieur
Enseignante > Teacher > Vendeuse
Camionero > Truck Driver > Cocinero
Bäcker > Baker > Buchhalter
Elektriker > Electrician > Apotheker
Peluquera > Hairdresser > Contable
"""

FRENCH_CHIEFS = """
Chef de projet > Project Manager > Chef de cuisine
Chef de projet marketing > Marketing Project Manager > Head Chef
Cheffe de produit > Product Manager > Cheffe de cuisine
Chef de publicité > Advertising Account Manager > Chef de cuisine
Chef de rayon > Supermarket Department Manager > Chef de projet
Chef de chantier > Site Supervisor > Chef de produit
Chef des ventes > Sales Manager > Sous-chef
Chef d'équipe > Team Leader > Chef de partie
Chef de marque > Brand Manager > Chef de cuisine
Chef d'atelier > Workshop Supervisor > Executive Chef
Chef de cuisine > Head Chef > Chef de projet
Chef de partie > Line Cook > Chef de produit
"""

A_MODIFIER_TURNS_THE_WORK = """
Community Health Worker > Public Health Outreach Worker > Community Manager
Portfolio Manager, IT Projects > PMO Director > Investment Portfolio Manager
Production Planner > Master Scheduler > Video Production Assistant
Benefits Manager > Employee Wellbeing Lead > Benefits Realisation Manager, PMO
People Analytics Manager > HR Data Analyst > People Manager, Warehouse
Network Engineer > Cisco Specialist > Partner Network Manager
Account Planner > Brand Strategist, Ad Agency > Demand Planner
Internal Auditor > SOX Compliance Analyst > Energy Auditor
Investor Relations Manager > Head of Shareholder Communications > Employee Relations Manager
Release Manager > Deployment Engineer > Press Release Writer
Principal Consultant > Senior Management Adviser > School Principal
Judge > Magistrate > Wine Judge
"""

ANOTHER_SUBJECT_OF_ONE_FUNCTION = """
Immigration Lawyer > Visa & Green Card Attorney > Bankruptcy Lawyer
Corporate Lawyer > M&A & Securities Counsel > Divorce Lawyer
Internal Auditor > SOX Controls Testing Specialist > Cost Accountant
Treasury Manager > Hedging, FX & Cash Lead > Audit Manager
Compensation Manager > Salary Structures & Bonus Lead > Benefits Manager
Frontend Developer > React & CSS Coder > Backend Developer
Embedded Engineer > Firmware & Microcontroller Programmer > Web Engineer
SEO Specialist > Organic Search & Keyword Expert > Email Marketing Specialist
Influencer Marketing Manager > Creator Partnerships Lead > Product Marketing Manager
Bid Manager > Tender & RFP Response Lead > Bed Manager, hospital
Freight Forwarder > Ocean & Air Cargo Agent > Email Forwarding Admin
Fleet Manager > Vehicle & Telematics Lead > Fleet Admiral
CNC Machinist > Lathe & Mill Operator > Sewing Machinist
Safety Manager > OSHA & Accident Prevention Lead > Food Safety Manager
Real Estate Agent > House Seller, listings > Travel Agent
Property Manager > Tenant & Rent Collection Lead > Intellectual Property Manager
ICU Nurse > Critical Care RN > Occupational Health Nurse
Geriatric Care Manager > Elderly Services Coordinator > Pediatric Care Manager
English Teacher > Literature & Grammar Instructor > Music Teacher
Driving Instructor > Learner Driver Coach > Yoga Instructor
Major Gifts Officer > High-value Donor Fundraiser > Gift Shop Officer
Film Editor > Movie Post-production Cutter > Newspaper Editor
Enfermera pediátrica > Children's Nurse > Enfermera geriátrica
"""

PROGRAMS_AND_OWNERS_BY_THEIR_WORK = """
Director, Customer Advocacy > Advocacy Program Lead > Director, Customer Billing
Reviews & Ratings Manager > Peer Insights Program Lead > Credit Ratings Manager
CX Manager > Client Journey Owner > CNC Manager
Partner Marketing Manager > Channel Campaigns Lead > Law Firm Partner
Contract Manager > Commercial Agreements Specialist > Contract Cleaner
Site Manager > Construction Foreman > Web Site Manager
Support Engineer > Tier 3 Troubleshooting Specialist > Electrical Engineer
"""

THE_JOB_BEFORE_ITS_FIELD = """
Engenheiro Civil > Civil Engineer > Engenheiro de Dados
Científico de Datos > Data Scientist > Científico de Alimentos
Programador de Software > Full-Stack Engineer > Vendedor de Software
Kreditorenbuchhalter > Accounts Payable Clerk > Debitorenmanager Vertrieb
Cirujano > Surgeon > Circus Manager
"""

ONE_WORD_OF_TWO_TRADES = """
Medical Registrar > Junior Doctor > University Registrar
Pilot Program Manager > Program Manager > Airline Pilot
Ship Broker > Freight Forwarder > Stock Broker
Stock Broker > Securities Trader > Insurance Broker
Organizational Psychologist > Organizational Development Consultant > Clinical Psychologist
Data Mining Engineer > Data Scientist > Mining Engineer
Intelligence Analyst > Counterterrorism Analyst > Business Intelligence Analyst
Business Intelligence Analyst > Data Analyst > Intelligence Analyst
Credit Facility Manager > Loan Officer > Facilities Manager
Patient Experience Director > Director of Nursing > Customer Experience Director
Minister of Finance > Treasury Secretary > Church Minister
Carbon Credit Analyst > Sustainability Analyst > Credit Analyst
Stock Market Analyst > Equity Research Analyst > Marketing Analyst
"""

MISSPELT = """
Corporate Lawer > Attorney > Warehouse Manager
Sofware Enginer > Programmer > Engine Fitter
"""
