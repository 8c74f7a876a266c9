"""Titles of our own, a line for each kind of work: what the shipped table is measured by."""

PROBE = """
Beekeeper; Apiarist; Apiary Manager; Honey Producer
Truck Driver; Lorry Driver; HGV Driver; Long-Haul Driver
Dental Hygienist; Oral Hygiene Therapist; Dental Cleaning Specialist
Bricklayer; Mason; Brick Mason; Stone Mason
Real Estate Agent; Realtor; Property Broker; Estate Agent
Flight Attendant; Cabin Crew Member; Air Steward
Librarian; Library Services Manager; Reference Librarian
Actuary; Actuarial Analyst; Insurance Risk Modeller
Seamstress; Tailor; Dressmaker; Garment Sewer
Welder; Arc Welder; Pipe Welder; MIG Welder
Hairdresser; Hair Stylist; Barber; Salon Stylist
Midwife; Nurse Midwife; Birth Attendant
Translator; Interpreter; Language Specialist
Software Engineer; Programmer; Application Developer; Software Developer
Database Administrator; DBA; Database Manager
Accountant; Bookkeeper; General Ledger Accountant
Recruiter; Talent Acquisition Specialist; Hiring Specialist; Staffing Consultant
Public Relations Manager; PR Officer; Media Relations Lead
Product Manager; Product Owner; Product Management Lead
Buyer; Purchasing Agent; Procurement Specialist
Supply Chain Manager; Logistics Manager; Distribution Manager
Civil Engineer; Structural Engineer; Bridge Engineer
Chemist; Chemical Analyst; Analytical Chemist
Electrician; Electrical Installer; Elektriker; Electricista
Cook; Line Cook; Koch; Cocinero
Teacher; Schoolteacher; Lehrer; Maestra
Nurse; Registered Nurse; Krankenschwester; Enfermera
Lawyer; Attorney; Rechtsanwalt; Abogado
Architect; Building Architect; Architekt; Arquitecto
Customer Service Representative; Call Center Agent; Customer Support Agent
"""
