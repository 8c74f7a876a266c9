"""What product, technology, finance and back-office titles say; the marks are those of `go_to_market.py`."""

from domain.taxonomy.kinds import Function

CORPORATE: dict[Function, dict[str, str]] = {
    Function.PRODUCT: {
        "": (
            "product; product manager; product management; product owner; product strategy; product lead; "
            "product leader; product line; technical product manager; product development; product portfolio; "
            "product innovation; platform product; group product manager; product specialist; product executive; "
            "product developer; product lifecycle; product lifecycle management; ai product manager; "
            "product discovery; ~platform owner; ~application owner; ~feature owner; ~backlog owner; requirement; "
            "requirement manager; data product manager; product requirement"
        ),
        "product operations": (
            "product operations; product enablement; product analyst; product planning; product launch manager"
        ),
    },
    Function.DESIGN: {
        "": (
            "design; designer; ux; ui; user experience; product design; product designer; user interface; "
            "ux designer; interaction design; design operations; design system; visual designer; experience design; "
            "service designer; web design; web designer; ux writer; information architect; information architecture"
        ),
        "industrial design": "industrial design; industrial designer; automotive designer; packaging designer",
        "interior design": "furniture designer; lighting designer; exhibition designer; set designer; stage designer",
        "fashion design": (
            "fashion designer; fashion design; textile designer; textile design; costume designer; shoe designer; "
            "footwear designer; apparel designer; jewelry designer; garment designer; pattern designer"
        ),
        "floral design": "floral designer; floral design; florist",
        "user research": ("user research; ux research; user researcher; ux researcher; design research; usability"),
        "creative": (
            "3d modeler; 3d modeller; 3d modelling; "
            "creative; graphic design; graphic designer; art director; creative director; illustrator; animator; "
            "~art; visual design; brand design; brand designer; motion designer; creative services; "
            "creative operations; digital asset; digital asset manager; video editor; creative lead; graphics artist; "
            "graphic artist; concept artist; 3d artist"
        ),
    },
    Function.ENGINEERING: {
        "": (
            "software engineering; software engineer; software development; software developer; developer; "
            "programmer; ~engineering; ~engineer; backend; frontend; full stack; web developer; mobile developer; "
            "application development; back end; front end; chief technology officer; software; architect; "
            "software architect; tech lead; technical lead; application developer; coder; embedded software; "
            "game developer; software architecture; engineering manager; technical architect; android developer; "
            "ios developer; java developer; python developer; staff engineer; technical director; technical staff; "
            "software delivery; forward deployed engineer; app developer; blockchain developer; smart contract; "
            "blockchain engineer; ~blockchain; ~web3; solidity; solidity developer; development lead; kernel; coding; "
            "coding lead; ~mobile; mobile engineering"
        ),
        "platform": (
            "platform engineering; platform engineer; site reliability; site reliability engineer; devops; "
            "devops engineer; cloud engineer; cloud engineering; infrastructure engineer; infrastructure engineering; "
            "release manager; developer platform; deployment engineer; deployment manager; build engineer; "
            "release engineering; configuration manager; reliability engineering; cloud architect; "
            "cloud architecture; reliability engineer; cloud platform; release engineer; build & release; "
            "build and release"
        ),
        "quality assurance": (
            "software quality; software tester; test engineer; quality assurance engineer; tester; test automation; "
            "software test; quality assurance analyst; software testing; test manager; qa lead; test analyst; "
            "test lead"
        ),
        "developer relations": (
            "developer relations; developer advocate; developer advocacy; developer experience; developer evangelist; "
            "technical evangelist; developer marketing"
        ),
        "documentation": "technical writer; documentation; technical documentation",
        "solution architecture": "solution architect; solutions architect; solution architecture",
        "agile delivery": "agile coach; scrum master; agile delivery; release train engineer; release train",
    },
    Function.DATA: {
        "": (
            "data; ~analytics; data analytics; data analyst; data analysis; ~analyst; business intelligence; "
            "data strategy; data governance; data management; decision science; statistician; data product; "
            "data steward; product analytics; reporting analyst; data officer; data quality; knowledge management; "
            "business analytics; reporting; advanced analytics; master data; data operations; decision scientist; "
            "master data manager; data store"
        ),
        "data engineering": (
            "data engineering; data engineer; data platform; data architecture; data architect; "
            "database administrator; analytics engineer; data warehouse; database; data infrastructure; "
            "etl developer; analytics engineering"
        ),
        "machine learning": (
            "data mining; text mining; data mining engineer; "
            "data science; data scientist; machine learning; artificial intelligence; machine learning engineer; "
            "deep learning; applied scientist; ai engineer; ml ops; prompt engineer; computer vision; "
            "natural language processing; generative ai; ai research; ai strategy; ai product; "
            "machine learning scientist; natural language scientist; computer vision scientist"
        ),
    },
    Function.IT: {
        "": (
            "information technology; it; ~technology; ~information; ~system; information system; it service; "
            "it operations; it manager; chief information officer; digital technology; technology service; "
            "enterprise technology; business technology; it director; digital transformation; "
            "technology transformation; workplace technology; technology operations; it service management; "
            "technology officer; informatics; digital workplace; it strategy; technology strategy; microsoft 365; "
            "exchange administrator; server rack; rack; hardware operation; data center technician; "
            "data center operations; end user computing; collaboration tool; service management; endpoint; "
            "endpoint manager; desktop engineering; it hardware; server room; server hardware"
        ),
        "infrastructure": (
            "infrastructure; network engineer; network administrator; system administrator; systems administrator; "
            "~network; sysadmin; data center; cloud operations; cloud infrastructure; network; telecommunications; "
            "network engineering; systems engineer; system engineer; ~cloud; storage engineer; server administrator; "
            "linux administrator; windows administrator; network architect; it infrastructure; data centre; "
            "network technician; it asset; it asset manager; software asset; hardware asset; ~cisco; ~vmware; "
            "telecommunications technician; server technician; citrix; citrix engineer; vmware engineer; "
            "cisco engineer; active directory; wintel engineer; server engineer; storage administrator; "
            "mac administrator; ~server; ~storage"
        ),
        "enterprise applications": (
            "enterprise application; business system; business application; epic analyst; epic consultant; "
            "electronic health record; ehr; emr; ehr application; clinical application; clinical systems; "
            "salesforce administrator; erp; sap consultant; sap; application manager; systems analyst; "
            "system analyst; enterprise architect; enterprise architecture; crm developer; salesforce; erp manager; "
            "application support; workday; servicenow; salesforce developer; business system analyst; "
            "integration architect; product it; servicenow developer; oracle application; oracle; netsuite; "
            "peoplesoft; it business analyst; it analyst; technology analyst"
        ),
        "service desk": (
            "help desk; service desk; it support; desktop support; helpdesk; user support; end user computing; "
            "it technician; it specialist; computer technician; desktop technician; pc technician; "
            "support technician; desktop engineer; end user support; ~desktop; computer support; it field technician; "
            "field it technician; ~deskside; end user services; end user"
        ),
    },
    Function.SECURITY: {
        "": (
            "data loss prevention; computer virus; malware; "
            "information security; cybersecurity; cyber security; security; cyber; it security; security engineer; "
            "security analyst; security operations; chief information security officer; application security; "
            "cloud security; product security; security architect; infosec; penetration tester; threat intelligence; "
            "identity management; network security; devsecops; security officer; incident response; data security; "
            "security engineering; identity and access; information assurance; vulnerability management; "
            "threat hunter; incident responder; vulnerability; vulnerability manager; zero trust architect; "
            "business information security officer; red team; red teamer; blue team; purple team; identity engineer; "
            "identity"
        ),
    },
    Function.FINANCE: {
        "": (
            "finance; financial; finance manager; chief financial officer; business finance; finance operations; "
            "financial officer; ~kaufmannisch; ~cost; corporate finance; finance business partner; finance director; "
            "financial operations; strategic finance; finance transformation"
        ),
        "planning and analysis": (
            "financial planning and analysis; financial planning analysis; financial planning & analysis; fp&a; "
            "financial analyst; financial analysis; budget; budgeting; business controller; financial planning; "
            "controlling; cost controller; forecasting; finance analyst; budget analyst; pricing; pricing analyst; "
            "pricing manager; management accountant; control management; capex; capital expenditure"
        ),
        "accounting": (
            "accounting; accountant; controller; controllership; comptroller; bookkeeper; bookkeeping; "
            "accounts payable; accounts receivable; billing; audit; auditor; sox; sox compliance; internal audit; "
            "tax; tax accountant; general ledger; chartered accountant; cost accountant; collections; credit control; "
            "internal auditor; financial reporting; tax manager; revenue accounting; financial controller; invoicing; "
            "chief accountant; tax advisor; assurance; revenue recognition; financial control; purchase ledger; "
            "sales ledger; ledger clerk; invoice clerk; account clerk; accounts clerk; accounting clerk; "
            "billing clerk; finance clerk; order to cash; accounts assistant; commission accountant; "
            "accounts administrator; record to report; procure to pay lead; statutory reporting; bean counter; "
            "month end close; expense; expense analyst; travel and expense; ifrs; ifrs reporting; receivables; "
            "payables"
        ),
        "payroll": (
            "payroll; payroll clerk; payroll manager; payroll specialist; payroll administrator; payroll accountant; "
            "salary administration; pay administrator; compensation payment; wage"
        ),
        "treasury": (
            "treasury; treasurer; investor relations; shareholder communication; shareholder relations; "
            "shareholder services; shareholder engagement; investor communication; cash management; capital planning; "
            "corporate treasurer; corporate treasury"
        ),
    },
    Function.FINANCIAL_SERVICES: {
        "": (
            "quantitative analyst; quantitative trader; ~banking; banker; ~bank; wealth management; wealth manager; "
            "private banking; financial advisor; investment banking; branch manager; private banker; "
            "commercial banking; retail banking; personal banker; relationship banker; teller; corporate banking; "
            "~payments; branch banking; financial consultant; wealth advisor; bank manager; financial planner; "
            "investment advisor; trust officer; bank teller; bank clerk; structurer; insurance producer; "
            "wealth planner; business banking; banking officer; bank officer; business banker; banking relationship; "
            "corporate banker; insurance policy; policy servicing; policy administration; ~wealth; trade finance; "
            "private client; pension; pension advisor"
        ),
        "investments": (
            "securities trader; securities analyst; stock market; equity research analyst; bond trader; "
            "investment; general partner; venture partner; investment manager; portfolio manager; asset management; "
            "trader; trading; equity research; fund manager; private equity; venture capital; investment analyst; "
            "hedge fund; chief investment officer; portfolio management; broker; investment officer; capital markets; "
            "securities; stock broker; venture; asset manager; investment associate; fund accounting; equity analyst; "
            "~fund; fund analyst; equity sales; leveraged finance; structured finance; syndication; debt capital; "
            "portfolio analyst; fund accountant; m&a banker"
        ),
        "lending": (
            "credit facility; debt counselor; debt counsellor; "
            "lending; loan officer; mortgage; credit analyst; loan; mortgage broker; ~credit; mortgage advisor; "
            "credit officer; loan processor; commercial lender; business lending; commercial lending; business lender"
        ),
        "insurance": (
            "~insurance; underwriter; underwriting; actuary; actuarial; claims; claim; claims adjuster; "
            "claims manager; insurance agent; insurance broker; reinsurance; loss adjuster; insurance advisor; "
            "actuarial analyst; claims examiner"
        ),
    },
    Function.RISK_COMPLIANCE: {
        "": (
            "risk; compliance; risk management; chief risk officer; regulatory; governance risk; "
            "regulatory compliance; compliance officer; operational risk; credit risk; governance risk compliance; "
            "anti money laundering; fraud; ethics; financial crime; enterprise risk; risk manager; internal control; "
            "~control; know your customer; governance; fraud analyst; loss prevention; retail security; "
            "business continuity; third party risk; market risk; risk analyst; model risk; trust and safety; "
            "fraud prevention; risk officer; compliance manager; trust & safety; content moderation; sanction; "
            "sanction analyst; sanction screening; audit and risk; model validation; content moderator; "
            "whistleblowing; whistleblower"
        ),
    },
    Function.LEGAL: {
        "": (
            "legal; lawyer; attorney; general counsel; counsel; paralegal; solicitor; barrister; law; litigation; "
            "corporate counsel; notary; judge; chief legal officer; corporate secretary; company secretary; "
            "legal secretary; magistrate; legal advisor; arbitrator; mediator; legal counsel; legal affairs; "
            "legal assistant; law clerk; litigator"
        ),
        "privacy": (
            "privacy; data privacy; data protection; privacy officer; data protection officer; privacy counsel"
        ),
        "contracts": (
            "contract; contracts manager; contract management; legal operations; intellectual property; patent; "
            "contract manager; contract administrator; patent attorney; commercial counsel; commercial contracts; "
            "legal ops; trademark; contract specialist; agreement; commercial agreement; agreement specialist"
        ),
    },
    Function.HUMAN_RESOURCES: {
        "": (
            "human resources; hr; people; people operations; people and culture; people & culture; "
            "hr business partner; people partner; human capital; human resources business partner; workforce; "
            "personnel; employee relations; hr manager; employee experience; culture; labor relations; hr generalist; "
            "people team; hr operations; people success; hr partner; workforce planning; hr shared services; "
            "people experience; people business partner; hr director; chief people officer; labour relations; "
            "human resources manager; employee engagement manager; hcm analyst; human capital management"
        ),
        "talent acquisition": (
            "talent acquisition; !recruiter; !recruiting; !recruitment; !recruitment consultant; talent; sourcer; "
            "headhunter; staffing; hiring; talent partner; executive search; campus recruiter; technical recruiter; "
            "talent sourcer; talent acquisition partner; employer branding; employer brand; talent brand; "
            "talent marketing; recruitment marketing; recruiting marketing; employer marketing; talent attraction; "
            "talent acquisition specialist"
        ),
        "learning and development": (
            "organizational psychologist; organisational psychologist; industrial psychologist; work psychologist; "
            "occupational psychologist; business psychologist; "
            "learning and development; learning & development; l&d; learning; ~training; ~trainer; "
            "talent development; leadership development; organizational development; organisational development; "
            "instructional designer; corporate trainer; instructional design; learning designer; course developer; "
            "training developer; talent management; organization development; executive coach; learning experience; "
            "elearning; people development; leadership coach; training and development; training & development; "
            "training manager; learning officer; ~coach; elearning developer; elearning designer; digital learning; "
            "online learning designer"
        ),
        "total rewards": (
            "total rewards; compensation; benefits; compensation and benefits; compensation & benefits; hris; reward; "
            "global mobility; hr systems; people analytics; people systems; people data; people insight; hr data; "
            "hr data analyst; hr reporting; hr analyst; workforce analytics; employee wellbeing; employee wellness; "
            "employee benefits manager; wellbeing; remuneration; hr analytics; hris analyst; total reward; "
            "employee benefits; hr technology; payroll & benefits; payroll and benefits; benefits & payroll"
        ),
        "diversity and inclusion": (
            "diversity and inclusion; diversity; inclusion; diversity equity and inclusion; belonging; "
            "diversity & inclusion; equity and inclusion; diversity equity & inclusion; diversity equity inclusion"
        ),
    },
    Function.OPERATIONS: {
        "": (
            "~operations; business operations; chief operating officer; ~operating; ~process; operational excellence; "
            "business process; shared services; process improvement; continuous improvement; process excellence; "
            "service delivery; ~delivery; ~service; global operations; service operations; six sigma; back office; "
            "operations management; delivery manager; service manager; ~services; service delivery manager; "
            "process owner; process manager; workflow; workflow manager; shift manager; back office process; "
            "lean six sigma; operations lead; operations leader"
        ),
        "sustainability": (
            "carbon credit; carbon market; carbon offset; "
            "sustainability; environmental social governance; esg; corporate responsibility; "
            "corporate social responsibility; climate; sustainable development; circular economy; ~environment; "
            "environmental"
        ),
    },
    Function.STRATEGY: {
        "": (
            "~strategy; ~strategic; corporate strategy; business strategy; ~transformation; strategic planning; "
            "change management; strategy and operations; strategy & operations; strategic initiative; innovation; "
            "business transformation; transformation office; strategy officer; ~planning; ~change; strategist; "
            "organizational change; ~strategist; strategy analyst; futurist; foresight; foresight analyst; "
            "trend scout; venture builder; venture building; corporate venturing; strategic planner"
        ),
        "corporate development": (
            "corporate development; mergers and acquisitions; mergers & acquisitions; m&a; post merger integration; "
            "corporate venture; corp dev; ~integration; venture building"
        ),
        "consulting": (
            "~consultant; ~consulting; management consultant; management consulting; management advisor; advisory; "
            "business consultant; strategy consultant; strategy consulting; practice lead; advisory services; "
            "~practice; consulting services; business advisor"
        ),
        "business analysis": "business analyst; business analysis; requirements analyst",
        "chief of staff": ("chief staff; deputy chief staff; office ceo; ceo office; jefe cabinet; director cabinet"),
    },
    Function.PROJECT_MANAGEMENT: {
        "": (
            "pilot program; pilot project; "
            "~project manager; ~program manager; ~project management; ~program management; ~project; ~program; pmo; "
            "project office; ~project coordinator; ~project lead; ~portfolio; ~technical program manager; "
            "~program director; ~project director; ~program coordinator; ~project leader; program office; "
            "project portfolio; project controls; ~project engineer; ~planner; ~scheduler; ~specialist mission; "
            "~project officer; ~program lead; ~project head; ~project administrator; ~program officer; "
            "agile project manager; benefits realization; benefits realisation; project portfolio manager; ~pmp; "
            "project delivery; project delivery manager"
        ),
    },
    Function.ADMINISTRATION: {
        "": (
            "executive assistant; personal assistant; administrative assistant; secretary management; office manager; "
            "~office; ~administrative; ~administrator; ~administration; !secretary; receptionist; ~clerk; "
            "document controller; document control; records clerk; data input; data clerk; data capture; ~reception; "
            "office administrator; executive administrator; administrative coordinator; virtual assistant; "
            "~assistant; front desk; data entry; ~secretariat; team assistant; executive secretary; "
            "executive business partner; business support; office coordinator; administrative officer; "
            "office services; assistant management; executive support"
        ),
    },
    Function.GENERAL_MANAGEMENT: {
        "": (
            "chief executive officer; chief executive; ~president; ~managing director; ~general manager; ~founder; "
            "~co founder; ~cofounder; ~owner; ~general management; ~country manager; ~entrepreneur; ~proprietor; "
            "~managing partner; ~executive director; ~business unit; ~chairman; ~chairwoman; ~chair; "
            "~country director; ~regional director; ~business owner; ~director general; ~board; ~vorstand; "
            "consejero delegado; ~director president; ~president director; ~chairperson; ~business leader; "
            "~regional manager; ~area manager; ~general director; ~director executive; ~founding partner; "
            "~partner director; ~jefe general; owner operator; owner & operator; ~division manager; ~self employed; "
            "~managing member; ~managing shareholder; ~sole trader; ~sole proprietor; ~freelancer; ~freelance; "
            "~worker independent; ~jefe business; ~country head; ~site head; ~chief business officer; ~franchisee; "
            "~shareholder; ~administrative manager; head country; bu head; business unit head; solopreneur"
        ),
    },
}
