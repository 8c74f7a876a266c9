"""What titles of product, technology, finance and the back office are about;
the marks are those of `market_subjects.py`."""

from domain.taxonomy.kinds import Function

OFFICE_SUBJECTS: dict[Function, str] = {
    Function.PRODUCT: """
software products: ?software; ?saas; ?app; ?mobile; ?digital; ?web; backlog; roadmap; user story; feature owner;
  sprint backlog; ?platform; feature prioritization; ?api; ?internal
data products: ?data; ?ai; ?ml; ?analytics; ?machine
growth: ?growth; ?monetization; ?acquisition; ?activation
payments: ?payment; ?payments; ?checkout; ?lending; ?banking; ?card; ?insurance; ?loan
hardware: ?hardware; ?device; ?vehicle; ?chip; ?industrial; ?machine; ?equipment; ?consumer; ?food; ?apparel; ?fashion;
  ?furniture; ?toy
product operations: ?operations; ?launch; ?enablement
""",
    Function.DESIGN: """
screens: ?ux; ?ui; ?interaction; ?app; ?web; ?digital; ?software; ?mobile; figma; wireframe; wireframing; prototyping;
  usability; ?interface; ?screen; interaction specialist; ?saas; user flow; accessibility
user research / users: user interview; usability test; usability testing; ?research; ?researcher; persona; diary study;
  ?user
industrial design / things: ?industrial; ?furniture; ?packaging; ?automotive; ?toy; ?physical; ?hardware; ?appliance;
  ?watch; ?footwear; ?ceramic; ?lighting; ?3d
creative / graphics: ?graphic; ?logo; ?print; ?brand; photoshop; adobe indesign; ?typography; layout artist; ?visual;
  ?poster; ?creative; ?art; typographer; logo creator; visual identity; identity design
creative / motion: ?motion; ?animation; after effects; ?video; ?vfx; 3d artist; storyboard; visual effect
fashion design / clothes: ?fashion; ?apparel; ?garment; ?textile; ?clothing; ?costume; ?jewelry; ?shoe; ?knitwear;
  dressmaker
interior design / rooms: ?interior; ?kitchen; ?room; ?exhibition; ?set; ?stage; ?retail; ?home
floral design / flowers: ?floral; ?flower; bouquet
games: ?game; ?level; ?character
""",
    Function.ENGINEERING: """
apple apps: ?ios; swift; iphone; objective c; ?apple
android apps: ?android; kotlin; jetpack compose
screens: ?frontend; ?front; react; reactjs; vue; ?angular; ?javascript; typescript; ?css; html; ?web; ?ui;
  single page app; web app; website developer
servers: ?backend; ?back; ?api; microservice; golang; nodejs; ?java; django; ?server; spring boot; rest api;
  kotlin backend; rust; ruby; rails; php; ?net; ?c#; distributed system; scala
apps: ?mobile; ?ios; ?android; swift; flutter; react native; ?app; iphone; kotlin
platform / delivery: ?devops; ci/cd; ci cd; continuous integration; kubernetes; terraform; ?reliability; sre; jenkins;
  helm; ?platform; docker; observability; on call; ?cloud; ?infrastructure; ?aws; ?release; ?build; gitops; uptime;
  ansible; build pipeline; ?automation
quality assurance / tests: ?test; ?tester; ?testing; ?quality; selenium; cypress; test case; bug finder;
  regression test; sdet; ?qa; load testing; test plan; playwright
embedded: ?embedded; firmware; rtos; microcontroller; ?iot; ?driver; ?kernel; c++; device driver; bootloader; ?linux
games: ?game; unity; ?unreal; ?graphics; gameplay; shader; ?rendering
chains: ?blockchain; ?web3; ?solidity; ?smart; ethereum; ?crypto
documentation / writing: ?writer; ?documentation; user manual; api docs; ?docs; knowledge base writer; release notes;
  ?manual
solution architecture / architecture: ?architect; ?architecture; togaf; solution design; ?solution; ?enterprise;
  ?system; technical blueprint
developer relations / advocacy: devrel; hackathon; sample code; ?advocate; ?evangelist; sdk evangelist; ?relations
agile delivery / scrum: scrum; ?agile; kanban; safe release; retrospective; sprint planning
data: ?data; ?ml; ?machine; ?ai; ?analytics
coding: python; ?~software; fullstack; software craftsman; refactoring; ?code; codebase; dev team; software team;
  developer team; dev lead; programming
""",
    Function.DATA: """
data engineering / pipelines: ?engineering; etl; data pipeline; spark; snowflake; dbt; airflow; ?warehouse; data lake;
  databricks; ?database; sql server; dba; ?platform; ?infrastructure; hadoop; kafka; ?engineer; postgres; lakehouse;
  data modeller; data modeler; warehouse modeller; ?warehouse; modeller; modeler; ?architect
machine learning / models: ?science; ?scientist; ?ml; predictive model; predictive modeling; nlp; ?learning; llm;
  neural network; pytorch; tensorflow; algorithm; ?ai; recommender; ?statistical; ml researcher; computer vision;
  ?research
dashboards: tableau; power bi; ?dashboard; looker; ?reporting; ?bi; ?intelligence; ?insight; excel reporting; qlik;
  data visualization; kpi; metrics; ?sql; ?analytics; ?visualization; sql; dashboard; data visualisation; ?analyst data
governance: ?governance; ?quality; ?catalog; lineage; ?steward; ?master; metadata; reference data; ?management
maps: gis; geospatial; cartographer; ?map; geodata; remote sensing
statistics: ?statistics; ?statistician; sas programmer; biostatistics; actuarial statistics; r programmer
""",
    Function.IT: """
service desk / tickets: ?help; ?desk; ?support; laptop; ?desktop; password reset; ?user; end user device; ?endpoint;
  windows support; ?deskside; macbook; hardware fix
infrastructure / networks: ?network; cisco; ?router; ?switch; ccna; lan; wan; ?wireless; ?telecom; wifi; voip;
  ?telephony; network cabling; ?communication; ?fiber; router; switching; ?firewall; router admin
infrastructure / servers: ?server; ?vmware; ?storage; ?backup; active directory; virtualization; ?linux; ?windows;
  ?data center; ?cloud; azure administrator; exchange server; hosting; ?aws; hypervisor
enterprise applications / business software: erp implementation; erp rollout; s4 hana; ?sap; ?erp; ?salesforce;
  ?workday; ?servicenow; ?oracle; dynamics; ?epic;
  ?application; netsuite; abap; s/4hana; sharepoint; ?crm; ?integration; apex developer; crm platform; crm admin;
  salesforce admin; crm system
enterprise applications / architecture: ?architect; ?architecture; togaf; ?enterprise; archimate; technology roadmap;
  target architecture; ?solution
projects: ?project; ?delivery; ?program
service management: itil; ?service; incident manager; change advisory; problem management; ?asset; cmdb
""",
    Function.SECURITY: """
attacks: penetration; ?penetration; ethical hacker; ethical hacking; pentester; pentest; pen tester; pen test;
  red team; exploit; bug bounty; offensive; ?offensive; oscp; vulnerability researcher; white hat
watch: soc; soc analyst; siem; splunk; blue team; ?operations; threat hunting; ?incident; ?threat; ?response; forensic;
  ?forensics; intrusion; malware; ?detection; splunk alert
identity: ?identity; ?access; okta; iam; single sign on; privileged access; active directory security; sso
rules: iso 27001; soc 2; nist; ?grc; ?governance; ?compliance; ?audit; pci; security policy; security awareness; ?risk;
  isms
applications: ?application; ?product; ?code; appsec; owasp; secure coding; devsecops; ?software
data: data loss; dlp; data leak; encryption; cryptography; data loss prevention; ?data; cryptographer
networks: ?network; firewall; vpn; ?cloud; zero trust; palo alto; ?perimeter
machines: ?ot; ?industrial; scada security; ics security; ?vehicle
""",
    Function.FINANCE: """
planning and analysis / plans: ?planning; ?budget; ?budgeting; variance; ?forecast; ?forecasting; financial model;
  ?fp&a; ?analysis; management reporting; month end pack; board pack; business case; ?modeling; ?partner;
  scenario modeling
planning and analysis / costs and prices: ?cost; ?pricing; ?price; margin analysis; ?costing; standard cost;
  ?profitability
accounting / payables: ?payable; vendor invoice; ?vendor; supplier invoice; invoice processing; ?invoice; ap clerk;
  expense report; ?expense; payment run; three way match; purchase invoice; ?purchase
accounting / receivables: ?receivable; ?collection; ?collections; dunning; ?credit; debtor; overdue; cash application;
  ?debt; debt collector; ?billing; ?invoicing; customer invoice; debt recovery; ?ar
accounting / payroll: ?payroll; wages; payslip; salary payment; ?wage; timesheet; wage clerk; salary processing; payday
accounting / tax: ?tax; vat; transfer pricing; ?taxation; tax return; gst; irs filing; ?duty
accounting / audit: ?audit; ?auditor; ?sox; ?assurance; ?control
accounting / books: ?ledger; month end; ?close; reconciliation; ?bookkeeping; quickbooks; ?bookkeeper; journal entry;
  xero; double entry; ?general; ?gl; bank reconciliation; balance sheet; trial balance; datev
accounting / reporting: ifrs; gaap; us gaap; consolidation; ?reporting; ?statutory; statutory accounts; hgb;
  ?technical; sec filing; annual report
accounting / revenue: revenue recognition; asc 606; ?revenue; ?commission
treasury / cash: ?cash; liquidity; hedging; fx; ?treasury; bank account; ?funding; cash flow; debt funding;
  working capital; ?capital
treasury / investors: ?investor; ?shareholder; earnings call; equity story; capital markets day; ?earnings; ?stockholder
project and plant finance: ?project; ?plant; ?factory; ?site
fund and grant accounting: ?grant; ?fund; ?nonprofit; ?municipal
""",
    Function.FINANCIAL_SERVICES: """
branches: ?branch; ?teller; ?retail; ?personal; ?counter; cash desk; account opening; everyday banking; ?customer
lending / loans: ?loan; ?lending; ?mortgage; ?credit; home loan; business loan; ?underwriting loan; sme lending;
  loan portfolio; ?leasing; ?commercial; debt advisory; ?consumer; ?small
wealth: ?wealth; ?private; high net worth; hnw; retirement planning; pension planning; ?financial planning;
  family office; ?estate; ?retirement; ?planner; money coach
investments / funds: equity researcher; equity research; stock analyst; ?portfolio; ?fund; ?equity; equities;
  fixed income; stock picker; ?asset; ?buy; bond;
  fund investor; ?stock; index fund; ?hedge
investments / trading: stock broker; ?securities; stock market;
  ?trader; ?trading; derivative; ?commodity; market maker; options desk; fx desk;
  foreign exchange; ?futures; ?swap; ?rates; forex
investments / startups: ?venture; ?vc; seed investor; startup investor; ?buyout; ?private equity; deal sourcing;
  growth equity; start up investor; early stage; investor startup; angel fund
investments / deals: ?investment banking; ipo; ?m&a; underwritten offering; equity capital; debt capital; ?capital;
  pitch book; fairness opinion
insurance / claims: ?claim; ?claims; claim handler; ?adjuster; loss assessor; ?injury; workers compensation;
  accident claim; indemnity; motor claim; ?loss
insurance / underwriting: ?underwriter; ?underwriting; ?risk selection; policy pricing; lloyd; treaty; policy risk;
  risk assessor; insurance risk
insurance / actuarial: ?actuary; ?actuarial; reserving; mortality table; ?pricing
insurance / policies: insurance sales; policy sales; ?agent; ?broker; ?policy; ?insurance
payments: ?payment; ?payments; ?card; card issuing; acquiring; merchant acquiring; ?merchant; ach; clearing; settlement
trade finance: trade finance; letter credit; export finance; ?trade; ?export
""",
    Function.RISK_COMPLIANCE: """
money laundering: kyc; ?kyc; aml; ?laundering; ?sanctions; sanctions screening; customer due diligence;
  onboarding due diligence; ?crime; transaction monitoring; cdd; due diligence; mlro; ?aml; ?know
fraud: ?fraud; chargeback; scam; identity theft; ?fraudulent
credit risk: ?credit; ?counterparty; scorecard; ?default; basel; borrower; default model; default modeller;
  creditworthiness
market risk: ?market; var model; stress testing; ?liquidity; ?trading
operational risk: ?operational; rcsa; key risk indicator; ?continuity; disaster recovery; ?resilience; ?crisis
rules for technology: iso 27001; soc 2; ?it; ?cyber; pci dss; ?technology; ?information; nis2; ?grc; grc; ?security;
  ?27001
regulators: ?regulatory; ?regulation; ?regulator; mifid; licensing; supervisory reporting; ?filing; solvency; ?bank;
  ?banking
controls: ?control; ?sox; ?internal; ?audit
theft in shops: ?loss; shrink; shrinkage; shoplifting; ?theft; ?retail; ?store; ?asset; shoplifter
harmful content: ?moderation; ?moderator; ?trust; hate speech; content policy; ?content; platform abuse
conduct: ?ethics; whistleblower; ?conduct; code conduct; anti bribery; bribery; ?corruption; ?integrity
health rules: hipaa; ?health; ?healthcare; ?clinical; ?medical; ?hospital; ?pharma; ?gmp
trade rules: export control; ?export; ?trade; ?customs
suppliers: ?supplier; ?vendor; ?third
""",
    Function.LEGAL: """
criminal law: ?criminal; felony; public defender; !public defender; prosecutor; prosecution; district attorney;
  ?~defense; homicide; misdemeanor; bail; ?crime; crown court; penal; ?felony; ?prosecuting; state attorney
family law: ?family; divorce; custody; adoption law; child support; matrimonial; alimony; ?marriage; prenuptial;
  ?child; separation agreement; guardianship
employment law: ?employment; ?labor; ?labour; discrimination; wrongful termination; workplace dispute; ?hr; ?union;
  unfair dismissal; ?workplace; collective agreement; ?worker
inventions and marks: ?patent; ?trademark; copyright; ?intellectual; ?ip; invention; ?licensing; trade mark;
  infringement; prosecution patent; ?inventor
property law: ?real estate; ?property; conveyancing; conveyancer; ?land; ?lease; ?title; ?landlord; ?tenant;
  ?housing; deed; ?construction; ?estate agent
tax law: ?tax; ?taxation; ?vat; ?fiscal
company law: ?corporate; ?m&a; merger; ?securities; ?company; shareholder agreement; ?transaction; deal lawyer;
  ?finance; ?banking; ?fund; ?venture; takeover; acquisition lawyer; ?acquisition
contracts / agreements: ?contract; ?contracts; ?commercial; nda; ?procurement; contract negotiation; msa; redline;
  redlining; clm; ?negotiator
immigration law: ?immigration; ?visa; asylum; refugee; ?citizenship; deportation; green card; ?refugee
injury law: ?injury; malpractice; ?accident; tort; slip fall; ?negligence; ?compensation; plaintiff; ?medical
privacy / personal data: ?privacy; gdpr; ?data; data subject; ccpa; ?protection; dpia; dsgvo
disputes: ?litigation; ?trial; dispute resolution; ?arbitration; ?dispute; ?courtroom; ?litigator; ?mediation;
  courtroom; ?appeal; ?appellate
wills and estates: probate; ?trust; ?estate; ?estates; wills; inheritance; testament; ?elder; estate planning;
  ?succession
insolvency law: bankruptcy; insolvency; restructuring law; ?creditor; ?debt
public law: ?municipal; ?public; ?government; ?administrative; ?constitutional; ?human; ?regulatory; ?environmental;
  ?energy; ?health
legal operations: ?operations; e discovery; ediscovery; ?tech
courts: ?judge; ?court; bailiff; court clerk; ?magistrate; court reporter; stenographer
""",
    Function.HUMAN_RESOURCES: """
talent acquisition / technical hiring: ?technical; ?tech; ?it; ?engineering; ?software; ?developer; ?engineer; ?data
talent acquisition / medical hiring: ?healthcare; ?medical; ?nurse; ?nursing; ?physician; ?clinical; ?hospital;
  ?doctor; ?health; ?pharma
talent acquisition / leaders: ?executive; executive search; c level search; board search; retained search; ?leadership
talent acquisition / graduates: ?campus; ?graduate; ?university; early careers; early talent; intern program;
  apprentice program; ?student
talent acquisition / workers: ?temporary; ?temp; ?volume; ?warehouse; ?blue; ?industrial; ?construction; ?seasonal;
  ?driver; ?logistics
talent acquisition / sellers: ?sales; ?commercial; ?marketing; ?finance; ?legal
talent acquisition / candidates: candidate; candidate search; candidate experience; job posting; job interview;
  interview scheduling; talent pool; talent pipeline; boolean search; vacancy; ?~recruiting; ?~recruitment; ?~recruiter;
  ?~acquisition; ?~sourcing; ?~sourcer; ?~headhunting; talent researcher; ?~talent sourcing; ?~hiring; applicant;
  applicant tracking
total rewards / pay: ?compensation; ?pay; salary; pay benchmarking; salary benchmarking; ?salary; ?reward; ?rewards;
  job evaluation; job grading; pay equity; equity awards; bonus plan; pay structure; ?remuneration; ?bonus;
  salary survey; pay band
total rewards / benefits: ?benefits; ?benefit; ?pension; ?leave; open enrollment; health plan; ?wellbeing; ?wellness;
  401k; parental leave; ?insurance; absence management; ?retirement; perks
total rewards / people systems: hris; ?hris; ?systems; ?system; successfactors; ?workday; peoplesoft; ?analytics;
  ?data; ?analyst; bamboohr; hcm; headcount reporting; ?technology; people data; workday people; workday hr; hr system
total rewards / payroll: ?payroll; payslip
total rewards / mobility: ?mobility; relocation; ?expat; expatriate; ?visa
learning and development / courses: ?learning; ?training; ?trainer; ?elearning; ?instructional; lms; course author;
  articulate storyline; storyline; e learning; ?course; ?curriculum; training content; employee training; courseware;
  ?instructor; workshop facilitator; training designer; staff training; scorm; onboarding training
learning and development / leaders: ?leadership; succession; ?executive coach; ?coaching; ?coach; talent review;
  high potential; executive education; ?succession
learning and development / organizations: ?organizational; ?organization; ?organisational; org design; ?change;
  team effectiveness; ?effectiveness
employee relations: ?relations; grievance; ?union; ?labor; ?labour; workplace investigation; works council;
  disciplinary; betriebsrat; collective bargaining; ?investigation
new hires: new hire; ?onboarding; ?orientation; new joiner; induction; employee onboarding; new employee; preboarding;
  ?starter
engagement: ?engagement; ?culture; employee survey; ?experience; ?recognition; ?employee; team events; ?happiness
diversity and inclusion / belonging: dei; edi; ?diversity; ?inclusion; ?belonging; ?equity; resource groups; ?equality
partners: hrbp; ?~partner; business partnering; ?~generalist; ?~personnel
""",
    Function.OPERATIONS: """
sustainability / climate: ?sustainability; ?esg; carbon; ghg; net zero; ?climate; carbon footprint; csrd;
  decarbonization; ?environmental; sustainability report; recycling program; emission; biodiversity; ?green
processes: ?process; ?improvement; ?lean; six sigma; ?excellence; black belt; bpm; kaizen; robotic process automation;
  process mapping; rpa; ?efficiency; workflow automation
service delivery: ?delivery; ?service; sla; managed services; ?services; ?outsourcing; bpo
field crews: ?field; ?crew; ?regional; ?site; ?area
orders: ?order; ?orders; ?freight; ?dispatch; order desk; ?fulfillment
stores: ?store; ?restaurant; ?retail; ?franchise; ?branch
clinics: ?clinic; ?hospital; ?patient; ?health; ?clinical
businesses: ?business; cross functional; operating rhythm; okr; operating cadence
""",
    Function.STRATEGY: """
corporate development / deals: ?m&a; acquisitions; ?merger; ?mergers; deal team; due diligence lead; ?divestiture;
  ?venture; ?acquisition; carve out; ?integration
change: ?change; ?transformation; turnaround; operating model; change champion; prosci; ?adoption
innovation: ?innovation; new venture; incubator; accelerator program; ?ideas; intrapreneur; ideation
consulting / clients: ?~consultant; ?~consulting; ?consultancy; client engagement lead; ?advisory; ?~advisor
business analysis / requirements: ?requirements; ?requirement; user requirements; requirements engineering; ?analyst;
  process specialist; uml; ?analysis; gap analysis; use case; bpmn
chief of staff / initiatives: ?initiative; special project; strategic initiatives; ?staff; leadership cadence;
  ceo priorities; executive operations; ?office
plans: ?planning; long range; five year; market entry; strategic plan; ?corporate
""",
    Function.PROJECT_MANAGEMENT: """
building projects: ?construction; ?site; ?building; ?infrastructure; ?civil; ?property; ?residential; ?subcontractor;
  ?real estate; ?facility; ?roads; ?rail; ?capital; contractors; ?bridge; ?architecture; general contractor project
software projects: ?software; ?it; ?agile; ?sprint; jira; ?erp; ?sap; ?technology; ?digital; ?cloud; ?technical; ?app;
  ?saas; ?system; ?data; ?migration
portfolios: ?pmo; ?portfolio; project governance; ?governance; stage gate; resource allocation; ?benefits
clinical projects: ?clinical; ?trial; ?drug; ?pharma; ?medical; ?study; ?hospital; ?health
plant projects: ?engineering; ?plant; epc; ?energy; ?oil; ?manufacturing; ?industrial; ?power; ?wind; ?solar;
  turnaround shutdown; ?product
campaigns and events: ?marketing; ?event; ?creative; ?agency; ?campaign; ?advertising
aid projects: ?nonprofit; ?development; ?grant; ?aid; ?humanitarian; ?community; ?charity
client projects: ?implementation; ?client; ?customer; ?onboarding
""",
    Function.ADMINISTRATION: """
leaders: ?executive; calendar; diary management; travel booking; ?personal; ?ceo; ?c suite; inbox management;
  ?president; ?cfo; ?chairman; expense booking; meeting scheduling; ?chief
reception: ?reception; ?receptionist; ?front; visitor; switchboard; ?visitor; ?lobby; mailroom; telephone operator;
  greeter
records: ?document; ?documents; ?records; ?record; filing; archive; archivist; ?drawing; ?drawings;
  records administrator; document administrator; scanning; ?archives; file clerk; records management
data entry: ?data; ?entry; typist; typing; ?transcription; keyboarding; transcriber
offices: ?office; office supplies; ?supplies; stationery; ?secretarial
medical offices: ?medical; ?clinic; ?dental; ?hospital; ?patient; ?health
schools: ?school; ?faculty; ?university; ?academic; ?student
law offices: ?legal; ?law
property: ?property; ?construction; ?site; ?lettings
""",
}
