"""The industries that serve businesses: technology, media, services and finance.

`sector: {industry: other names}`, split by `;`; the empty industry holds the names of the sector as a whole.
"""

from domain.taxonomy.kinds import Sector

BUSINESS_INDUSTRIES: dict[Sector, dict[str, str]] = {
    Sector.SOFTWARE: {
        "": (
            "software and technology; high tech; hi tech; hightech; technology industry; tech industry; "
            "tech sector; tech company; deep tech; big tech"
        ),
        "software": (
            "enterprise software; b2b software; computer software; software development; software company; "
            "software publishing; software vendor; isv; application software; b2b tech; business software; "
            "logiciel; logiciels; softwareentwicklung"
        ),
        "SaaS": (
            "software as a service; b2b saas; saas software; cloud software; saas company; saas platform; "
            "vertical saas; paas; enterprise saas; saas b2b; b2c saas"
        ),
        "cybersecurity": (
            "cyber security; cyber; cybersec; information security; infosec; it security; network security; "
            "security software; data security; identity security; cybersecurite; ciberseguridad; "
            "ciberseguranca; it sicherheit"
        ),
        "data and AI": (
            "artificial intelligence; ai; machine learning; ai ml; data analytics; big data; "
            "analytics software; data infrastructure; generative ai; genai; data platform; "
            "business intelligence; ai software; ai startup; data science; ai tech; deep learning; "
            "data services"
        ),
        "cloud infrastructure": (
            "cloud; cloud computing; cloud services; hosting; web hosting; data center; data centre; "
            "low code; no code; "
            "data centers; devops; developer tools; dev tools; devtools; infrastructure software; "
            "open source; cloud hosting; it infrastructure; cloud platform; managed hosting"
        ),
        "IT services": (
            "information technology; it; it consulting; managed services; msp; system integrator; "
            "systems integration; it outsourcing; technology services; it services and consulting; "
            "technology consulting; ict; edv; informatica; tech services; tech consulting; "
            "software consulting; digital agency it; it dienstleistung; information technology and services; "
            "software services; it support; informatique; it dienstleister; tecnologia da informacao; "
            "tecnologia"
        ),
        "internet platforms": (
            "internet; online platform; web platform; marketplaces; online services; consumer internet; "
            "platform business; mobile apps; consumer tech; consumer apps; search engine; web services; "
            "dating app; social network; social networks"
        ),
        "martech": (
            "marketing technology; martech; mar tech; marketing software; marketing automation; "
            "customer engagement software; adtech; ad tech; advertising technology; sales tech; salestech; "
            "sales technology; crm software; crm; marketing saas; customer data platform; cx software; "
            "revtech; customer success software; customer experience software; sales software; revenue tech"
        ),
        "HR tech": (
            "hr technology; hrtech; human resources technology; hr software; hcm software; worktech; "
            "work tech; people tech; hr saas; payroll software; recruiting software; talent tech; hris; "
            "workforce management software; future of work"
        ),
        "legal tech": (
            "legaltech; legal technology; legal software; contract software; lawtech; compliance software; "
            "regtech; reg tech; regulatory technology; law tech; legal saas; governance software"
        ),
        "gaming software": (
            "gaming; video games; game development; computer games; games; esports; mobile games; "
            "video game; game studio; videospiele; videojuegos; jeux video; game industry"
        ),
    },
    Sector.ELECTRONICS: {
        "": (
            "hardware; technology hardware; computer hardware; it hardware; hardware and electronics; "
            "elektronik; electronics industry; electronica; electronique"
        ),
        "semiconductors": (
            "semiconductor; chips; chip design; microelectronics; integrated circuits; chipmaker; semis; "
            "semi; chip making; chip manufacturing; foundry services; "
            "halbleiter; microchips; semicon; semi conductor"
        ),
        "consumer electronics": (
            "home electronics; smart home; wearables; audio equipment; household electronics; smart devices; "
            "home appliances electronics; personal electronics"
        ),
        "electronic components": (
            "electronics manufacturing; electronics; electronic manufacturing; pcb; sensors; "
            "electronic equipment; contract electronics; electrical components; lighting electronics; ems; "
            "optoelectronics; photonics; optics"
        ),
        "computers and devices": (
            "computers; computer equipment; networking equipment; storage hardware; printers; servers; "
            "network hardware; pc hardware; devices; data storage; computer networking; iot; "
            "internet of things; iot devices"
        ),
        "instruments": (
            "test and measurement; measurement instruments; scientific instruments; lab equipment; "
            "laboratory equipment; precision instruments; metrology; analytical instruments; "
            "instrumentation; messtechnik"
        ),
    },
    Sector.TELECOM: {
        "": (
            "telecommunications; telecom; telco; telecoms; telekommunikation; telecomunicaciones; "
            "telecomunicacoes; communications industry; telecom industry; telecommunication; "
            "communication services"
        ),
        "mobile and broadband": (
            "wireless; mobile operator; broadband; internet service provider; isp; fiber; fibre; "
            "mobile network; wireless carrier; carrier; cable operator; mobile communications; 5g; "
            "network operator; mno; mvno; wireless services"
        ),
        "telecom equipment": (
            "network equipment; telecom infrastructure; telecommunications equipment; wireless equipment; "
            "network infrastructure; antennas; tower company; tower infrastructure"
        ),
        "cloud communications": (
            "unified communications; ucaas; cpaas; ccaas; voip; contact center software; "
            "communications platform; video conferencing; business communications; call center software; "
            "messaging platform; contact center technology"
        ),
        "satellite": ("satellites; satellite communications; satcom; satellite communication; satellite internet"),
    },
    Sector.MEDIA: {
        "": (
            "media; media and entertainment; entertainment; m&e; media entertainment; medien; medios; "
            "medias; midia; content industry; creative industries; medios de comunicacion; divertissement; "
            "entretenimiento; culture"
        ),
        "publishing": (
            "publisher; books; newspapers; magazines; news media; print media; news; journalism; newspaper; "
            "verlag; verlagswesen; editorial; book publishing; presse; digital publishing; press; edition"
        ),
        "broadcasting and streaming": (
            "broadcasting; broadcast; television; tv; streaming; radio; video streaming; ott; "
            "broadcast media; podcasting; rundfunk; audio streaming; cable tv; broadcast media production"
        ),
        "film and music": (
            "film; movies; motion pictures; music; music industry; film production; studios; recording; "
            "animation; film industry; performing arts; theater; arts; arts and culture; live entertainment; "
            "museums; cultural institutions; concerts; record label; record labels; music streaming; "
            "music publishing; movie studio; movie studios; galleries"
        ),
        "sports": (
            "sport; sports and recreation; sports team; professional sports; sports league; sports club; "
            "sports tech; sportstech; sports media; recreation; athletics; deportes; football club"
        ),
        "information services": (
            "data provider; information provider; market data; b2b media; research and information; "
            "business information; b2b information; credit bureau; ratings; trade publishing"
        ),
    },
    Sector.MARKETING_SERVICES: {
        "": (
            "marketing services; marketing and advertising; advertising and marketing; marketing industry; "
            "werbung; publicidad; publicite; publicidade; marketing; ad industry; marketing e publicidade"
        ),
        "advertising": (
            "advertising agency; ad agency; ads; advertising services; creative agency; media agency; "
            "outdoor advertising; media buying; brand agency; branding agency; werbeagentur; out of home; ooh"
        ),
        "digital agency": (
            "digital marketing agency; seo agency; web agency; web design; digital marketing; design agency; "
            "marketing agency; growth agency; performance agency; agency; agencies; performance marketing; "
            "social media agency; content agency; design studio; web design agency"
        ),
        "public relations": (
            "pr; pr agency; communications agency; public relations agency; corporate communications; "
            "pr and communications; communications consulting; lobbying; public affairs"
        ),
        "market research": (
            "marketing research; "
            "research agency; consumer insights; customer research; survey research; insights industry; "
            "marktforschung; market insights; estudios de mercado; research panel; opinion polling"
        ),
        "events": (
            "event management; events industry; trade shows; conferences; event services; event technology; "
            "event tech; eventtech; exhibitions; meetings and events; messe; event planning; "
            "conference organizer; events services; event industry; meetings; wedding; weddings; "
            "wedding planning; "
            "wedding venue; event venue; catering and events"
        ),
    },
    Sector.PROFESSIONAL_SERVICES: {
        "": (
            "professional services; business services; services; b2b services; professional service; "
            "dienstleistungen; servicios; servicios profesionales; unternehmensdienstleistungen; "
            "prof services; servicos; corporate services"
        ),
        "consulting": (
            "management consulting; consultancy; business consulting; strategy consulting; "
            "consulting services; advisory; advisory services; unternehmensberatung; beratung; conseil; "
            "consultoria; advisory firm; consultants; change consulting; business advisory; consultora; "
            "management consultancy; consulting firm"
        ),
        "accounting and audit": (
            "accounting; accountancy; audit; tax services; accounting firm; cpa firm; big four; big 4; "
            "accounting services; steuerberatung; wirtschaftsprufung; bookkeeping; tax; tax advisory; "
            "comptabilite; contabilidad; contabilidade; expertise comptable"
        ),
        "legal services": (
            "law; law firm; legal; law practice; attorneys; legal industry; big law; biglaw; recht; "
            "rechtsberatung; legal practice; kanzlei; abogados; avocats; advocacia; juridique; notary; "
            "law firms; cabinet d avocats"
        ),
        "engineering services": (
            "quality assurance; inspection; testing laboratory; engineering; engineering consulting; "
            "engineering firm; design engineering; "
            "engineering consultancy; ingenieurdienstleistungen; ingenieria; technical services; aec; "
            "architecture and engineering; ingenierie; testing and inspection; tic; inspection services; "
            "certification"
        ),
        "architecture and design": (
            "architecture; architects; interior design; architecture firm; design services; product design; "
            "design; landscape architecture; architektur; arquitectura; architectural design"
        ),
        "outsourcing": (
            "bpo; business process outsourcing; call center; contact center; outsourced services; "
            "shared services; outsourcing services; customer service outsourcing; kpo; call centers; "
            "contact centers; document management; translation services; localization; translation; "
            "language services; localisation"
        ),
        "security services": (
            "physical security; guarding; security guards; private security; alarm services; "
            "investigation services; building security; sicherheitsdienst; seguridad privada; "
            "security and investigations"
        ),
        "facility services": (
            "facilities services; facilities management; facility management; cleaning; cleaning services; "
            "janitorial; building services; catering services; maintenance services; pest control; "
            "gebaudereinigung; landscaping; property services; uniform services"
        ),
    },
    Sector.STAFFING: {
        "": (
            "human resources; hr; hr services; hr industry; people services; personalwesen; "
            "recursos humanos; ressources humaines; workforce solutions; human resource services"
        ),
        "staffing and recruiting": (
            "staffing; recruiting; recruitment; staffing agency; talent acquisition; temp agency; "
            "executive search; headhunting; recruitment agency; temporary staffing; zeitarbeit; "
            "personaldienstleistung; personalvermittlung; search firm; employment services; "
            "contingent workforce; recrutement; reclutamiento; interim staffing; contract staffing; "
            "talent services; travel nursing agency"
        ),
        "payroll and benefits": (
            "payroll; employee benefits; benefits administration; peo; eor; employer of record; "
            "payroll services; compensation and benefits; employee benefits services; benefits; "
            "payroll provider"
        ),
        "coaching and training": (
            "team building; coaching; corporate training; leadership development; professional training; l&d; "
            "executive coaching; professional development; training and coaching; leadership coaching; "
            "training; learning and development; weiterbildung; formacion; formation; training provider"
        ),
    },
    Sector.FINANCIAL_SERVICES: {
        "": (
            "financial services; finserv; fin serv; finance; fs; fsi; financial services industry; "
            "financial industry; finanzdienstleistungen; finanzen; servicios financieros; "
            "services financiers; servicos financeiros; financial; finance industry; financial institutions; "
            "financials; finanzbranche; finance and banking; bfsi; finanzas; financas; "
            "financial institution; financial sector"
        ),
        "banking": (
            "bank; banks; retail banking; commercial bank; commercial banking; community bank; "
            "bank and trust; savings bank; banken; bankwesen; banca; banque; bancos; corporate banking; "
            "banking and finance; private banking; digital bank; neobank; neobanks; consumer banking; "
            "regional bank; finance banking; sparkasse; challenger bank; banco; bankenbranche; "
            "banking industry; setor bancario; secteur bancaire"
        ),
        "credit unions": (
            "credit union; building society; cooperative bank; cu; caja rural; savings and loan; member owned bank"
        ),
        "fintech": (
            "fin tech; financial technology; financial software; banking software; finance software; "
            "banking technology; fintech saas; financial saas; open banking; embedded finance; "
            "finance technology; finance tech; digital banking; core banking; accounting software; crypto; "
            "blockchain; cryptocurrency; web3; digital assets; bitcoin; defi; banking as a service; baas; "
            "financial services technology; wealthtech; spend management; lending platform; "
            "software bancario; decentralized finance; bitcoin mining"
        ),
        "payments": (
            "payment; payment processing; payment services; cards; merchant services; payment provider; "
            "payment technology; paytech; money transfer; card network; acquiring; zahlungsverkehr; "
            "paiements; pagos; pagamentos; remittances; payment gateway; card issuing; buy now pay later; "
            "bnpl; meios de pagamento; medios de pago"
        ),
        "lending and mortgage": (
            "lending; mortgage; mortgages; loans; consumer lending; mortgage lending; consumer finance; "
            "auto finance; leasing; credit; equipment finance; factoring; student loans; home loans; "
            "auto lending; equipment leasing; microfinance; mortgage banking; kredit; debt collection; "
            "collections"
        ),
        "asset and wealth management": (
            "asset management; wealth management; investment management; asset manager; financial planning; "
            "financial advisory; fund management; mutual funds; hedge funds; hedge fund; family office; "
            "vermogensverwaltung; gestion de activos; gestion d actifs; gestion de patrimoine; pension fund; "
            "pension funds; investment advisory; retirement services; registered investment advisor; ria; "
            "pensions; retirement; robo advisor; funds; gestao de ativos"
        ),
        "investment banking and capital markets": (
            "investment banking; capital markets; investment bank; brokerage; securities; stock exchange; "
            "trading; exchanges; broker dealer; equities; custody; sell side; buy side; financial markets; "
            "foreign exchange; commodities trading; fx; i banking; ib; market making"
        ),
        "private equity and venture capital": (
            "private equity; venture capital; vc; pe; investor; investments; pe vc; growth equity; vc pe; "
            "venture; vc fund; pe fund; investment; venture capital and private equity; buyout; "
            "investment fund; investment firm; startup accelerator; private markets; accelerator; incubator; "
            "kapitalbeteiligung; capital investissement; capital riesgo"
        ),
    },
    Sector.INSURANCE: {
        "": (
            "insurance; insurer; insurers; versicherung; versicherungen; seguros; assurance; assurances; "
            "insurance industry; carrier insurance; insurance company; insurance carrier; seguro; "
            "versicherungsbranche; insurance services"
        ),
        "property and casualty insurance": (
            "property insurance; motor insurance; vehicle insurance; liability insurance; travel insurance; "
            "p&c; p&c insurance; property and casualty; property casualty; auto insurance; home insurance; "
            "general insurance; car insurance; non life insurance; commercial insurance; "
            "specialty insurance; p and c; casualty insurance; workers compensation; pet insurance; "
            "title insurance; cyber insurance; travel insurance"
        ),
        "life and health insurance": (
            "life insurance; health insurance; payer; payers; health plan; health plans; managed care; "
            "pbm; pharmacy benefits; pharmacy benefit management; "
            "dental insurance; life and annuity; annuities; krankenversicherung; payor; medicare; "
            "supplemental insurance; mutuelle; health insurer; lebensversicherung; disability insurance; "
            "life & health; healthcare payer; hmo; seguro salud; seguro de salud; plano de saude"
        ),
        "insurance brokerage": (
            "insurance broker; insurance brokers; insurance agency; insurance brokering; risk advisory; mga; "
            "managing general agent; versicherungsmakler; insurance agents; courtage; corretora de seguros; "
            "insurance distribution"
        ),
        "reinsurance": "reinsurer; ruckversicherung; reaseguro; reassurance; retrocession",
        "insurtech": (
            "insur tech; insurance technology; insurance software; insuretech; insurance tech; "
            "insurance saas; claims software; digital insurance; policy administration software"
        ),
    },
}
