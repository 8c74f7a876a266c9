"""The industries that serve businesses: marketing, services, staffing, finance and insurance.

`sector: {industry: other names}`, split by `;`; the empty industry holds the names of the sector as a whole.
"""

from domain.taxonomy.kinds import Sector

BUSINESS_INDUSTRIES: dict[Sector, dict[str, str]] = {
    Sector.MARKETING_SERVICES: {
        "": (
            "marketing services; marketing and advertising; advertising and marketing; marketing industry; werbung; "
            "publicidad; publicite; publicidade; marketing; ad industry; marketing e publicidade; creative services; "
            "marcom; promotional services"
        ),
        "advertising": (
            "advertising agency; ad agency; ads; advertising services; creative agency; media agency; outdoor "
            "advertising; media buying; brand agency; branding agency; werbeagentur; out of home; ooh; outdoor media; "
            "media planning; media planning and buying; advertising media; brand consultancy; branding; brand "
            "strategy; brand design; publicity; promotional products; ad production; full service ad agency; "
            "billboard; agencia de publicidad; agence de publicite; agencia de publicidade; branding studio; "
            "commercials; madison avenue; direct mail; ad sales"
        ),
        "digital agency": (
            "digital marketing agency; seo agency; web agency; web design; digital marketing; design agency; marketing "
            "agency; growth agency; performance agency; agency; agencies; performance marketing; social media agency; "
            "content agency; design studio; web design agency; seo; search engine optimization; email marketing; "
            "content marketing; influencer marketing; digital creative agency; marketing consultancy; marketing "
            "consulting; lead generation; growth marketing; social media marketing; website design; copywriting; "
            "writing and editing; creative studio digital; web studio; growth marketing agency; ecommerce agency; "
            "content studio; digitalagentur; agencia digital; agence web"
        ),
        "public relations": (
            "pr; pr agency; communications agency; public relations agency; corporate communications; pr and "
            "communications; communications consulting; lobbying; public affairs; communications consultancy; "
            "government relations services; government relations; crisis communications; media relations; press "
            "office; investor relations firm; strategic communications; reputation management; press agency pr; "
            "communications firm; pr firm; press relations; reputation agency; spin doctors; publicists; media "
            "relations agency; corporate affairs consultancy; press agency; offentlichkeitsarbeit; relaciones "
            "publicas; relations publiques; relacoes publicas; relations presse; lobbyists"
        ),
        "market research": (
            "marketing research; research agency; consumer insights; customer research; survey research; insights "
            "industry; marktforschung; market insights; estudios de mercado; research panel; opinion polling; consumer "
            "research; polling; focus groups; mystery shopping; brand research; audience measurement; shopper "
            "research; surveys; surveys and polling; opinion research; consumer panel; pollster; customer surveys; "
            "insights agency; investigacion de mercados; etudes de marche; pesquisa de mercado; industry analysts; "
            "analyst firm; brand tracking"
        ),
        "events": (
            "event management; events industry; trade shows; conferences; event services; event technology; event "
            "tech; eventtech; exhibitions; meetings and events; messe; event planning; conference organizer; events "
            "services; event industry; meetings; wedding; weddings; wedding planning; wedding venue; event venue; "
            "catering and events; convention center; convention centers; trade fair; trade fairs; ticketing; party "
            "planning; panel discussions; seminars; event agency; fair organizer; messebau; event ticketing software; "
            "congresses; webinars; festival; festivals; speaker bureau; trade show organizer; exhibition organizer; "
            "conference company; event organizer; festival organizer; wedding planners; concert organizer; congress "
            "center; ticketing company; events management; event production; team building events; networking events; "
            "evenementiel; expo; mice; veranstaltungen; salons professionnels; stage and lighting; av rental; "
            "conventions"
        ),
    },
    Sector.PROFESSIONAL_SERVICES: {
        "": (
            "professional services; business services; services; b2b services; professional service; "
            "dienstleistungen; servicios; servicios profesionales; unternehmensdienstleistungen; prof services; "
            "servicos; corporate services; administrative services; office administration; support services; business "
            "support services; administrative and support services; professional firms; knowledge services"
        ),
        "consulting": (
            "management consulting; consultancy; business consulting; strategy consulting; consulting services; "
            "advisory; advisory services; unternehmensberatung; beratung; conseil; consultoria; advisory firm; "
            "consultants; change consulting; business advisory; consultora; management consultancy; consulting firm; "
            "strategy firm; strategy; strategic management services; business transformation; strategy advisory; "
            "management advisory; business advisers; organizational consulting; consulting group; turnaround advisory; "
            "mbb"
        ),
        "accounting and audit": (
            "accounting; accountancy; audit; tax services; accounting firm; cpa firm; big four; big 4; accounting "
            "services; steuerberatung; wirtschaftsprufung; bookkeeping; tax; tax advisory; comptabilite; contabilidad; "
            "contabilidade; expertise comptable; auditing; tax consulting; cpa; insolvency; steuerberater; "
            "buchhaltung; gestoria; revisao contabil; bookkeepers; tax and bookkeeping firm; bookkeeping firm; tax "
            "firm; tax preparation; audit firm; accountants; payroll and bookkeeping; expert comptable; asesoria "
            "fiscal; internal audit; auditors; bean counters; number crunchers"
        ),
        "legal services": (
            "court reporting; law; law firm; legal; law practice; attorneys; legal industry; big law; biglaw; recht; "
            "rechtsberatung; legal practice; kanzlei; abogados; avocats; advocacia; juridique; notary; law firms; "
            "cabinet d avocats; lawyers; lawyer; solicitors; barristers; litigation; intellectual property; "
            "arbitration; mediation; alternative dispute resolution; dispute resolution; paralegal services; "
            "rechtsanwalte; rechtsanwalt; anwaltskanzlei; abogacia; courts and legal; offices of lawyers; civil law "
            "firm; estate planning lawyers; alimony lawyers; law chambers; bufete; escritorio de advocacia; notaries; "
            "patent attorneys; immigration lawyers; criminal defense firm; conveyancing"
        ),
        "engineering services": (
            "food safety testing; laboratory inspection; lab inspection; quality assurance; inspection; testing "
            "laboratory; engineering; engineering consulting; engineering firm; design engineering; engineering "
            "consultancy; ingenieurdienstleistungen; ingenieria; technical services; aec; architecture and "
            "engineering; ingenierie; testing and inspection; tic; inspection services; certification; surveying; land "
            "surveying; surveying and mapping; testing services; product testing; ingenieurburo; technical consulting; "
            "research and development services; r&d services; engineering design; design engineers firm; structural "
            "engineers; engineering design office; mep consultants; testing lab engineering; bureau d etudes; "
            "geotechnical engineers; land surveyors; surveyors; inspection company; geotechnical; engenharia; "
            "drafting; materials testing; geologists"
        ),
        "architecture and design": (
            "space planning; office design; architecture; architects; interior design; architecture firm; design "
            "services; product design; design; landscape architecture; architektur; arquitectura; architectural "
            "design; urban planning; town planning; fashion styling; interior decorating; city planning; stadtplanung; "
            "illustration; building design; building design studio; architect office; house design; interiors studio; "
            "estudio de arquitectura; architekturburo; cabinet d architecture; drawing of buildings; branding studio "
            "design; graphic design; graphic design studio; logo design; visual identity studio; interior decorators; "
            "blueprints; innenarchitektur"
        ),
        "outsourcing": (
            "bpo; business process outsourcing; call center; contact center; outsourced services; shared services; "
            "outsourcing services; customer service outsourcing; kpo; call centers; contact centers; document "
            "management; translation services; localization; translation; language services; localisation; data entry "
            "services; interpreting; interpreters; transcription; translators; translation agency; back office "
            "services; business process services; telemarketing; mail room services; bpo call centers; contact center "
            "outsourcing; back office outsourcing; offshoring; outsourced support; document processing; telephone call "
            "centers; ubersetzung; traduccion; traduction; collections outsourcing; answering service; centro de "
            "llamadas; centre d appels; virtual assistants; scanning services"
        ),
        "security services": (
            "security; physical security; guarding; security guards; private security; alarm services; investigation "
            "services; building security; sicherheitsdienst; seguridad privada; security and investigations; security "
            "systems; security systems services; alarm systems; alarm company; private investigation; private "
            "investigators; detective agency; bodyguards; close protection; armored transport; armoured transport; "
            "cash in transit; video surveillance; surveillance; cctv; security patrol; access control; security "
            "company; event security; fire alarms; locksmith; locksmiths; guard; guards; guard company; security guard "
            "services; patrol; alarm monitoring; executive protection; wachdienst; vigilancia; gardiennage; home "
            "security; seguranca privada; armored cars; burglar alarms; watchmen"
        ),
        "facility services": (
            "hedge trimming; tree care; tree trimming; lawn care; document shredding; records management; document "
            "storage; office coffee service; facilities services; facilities management; facility management; "
            "cleaning; cleaning services; janitorial; building services; catering services; maintenance services; pest "
            "control; gebaudereinigung; landscaping; property services; uniform services; custodial services; laundry; "
            "laundry services; grounds maintenance; repair and maintenance; equipment maintenance; facilities; "
            "facility maintenance; building maintenance; gardening services; snow removal; sanitizing services; "
            "limpieza; nettoyage; reinigung; reinigungsdienst; exterminators; industrial laundry; catering and "
            "facility services; home cleaning; house cleaning; cleaning and maintenance contractor; office cleaning; "
            "janitors; window cleaning; building cleaning; hausverwaltung service; dry cleaning; pest extermination; "
            "gebaudemanagement; groundskeeping; proprete; housekeeping services; uniform rental"
        ),
        "funeral services": (
            "funeral; funeral home; funeral homes; undertakers; funerals; bestattung; pompes funebres; funeraria; "
            "crematorium; cemetery; cemeteries; bestatter; tanatorio; mortuary; burials; caskets; memorial park; "
            "gravestones; morticians; last rites; graveyard"
        ),
    },
    Sector.STAFFING: {
        "": (
            "human resources; hr; hr services; hr industry; people services; personalwesen; recursos humanos; "
            "ressources humaines; workforce solutions; human resource services; hr consulting services; personnel "
            "services; human capital; hr outsourcing"
        ),
        "staffing and recruiting": (
            "staffing; recruiting; recruitment; staffing agency; talent acquisition; temp agency; executive search; "
            "headhunting; recruitment agency; temporary staffing; zeitarbeit; personaldienstleistung; "
            "personalvermittlung; search firm; employment services; contingent workforce; recrutement; reclutamiento; "
            "interim staffing; contract staffing; talent services; travel nursing agency; temporary help; temporary "
            "help services; recruiters; headhunters; job board; job boards; employment agency; employment agencies; "
            "personnel agency; talent agency for executives; recruiting agency; seleccion de personal; interim; "
            "outplacement; recruitment process outsourcing; rpo; permanent placement; careers service; placement "
            "agency; manpower; temp workers; temp workers agency; temporary workers; headhunter; staffing firm; job "
            "agency; contract workers agency; personaldienstleister; trabajo temporal; talent agency recruiting; nurse "
            "staffing; agencia de empleo; travail temporaire; body leasing"
        ),
        "payroll and benefits": (
            "payroll; employee benefits; benefits administration; peo; eor; employer of record; payroll services; "
            "compensation and benefits; employee benefits services; benefits; payroll provider; payroll outsourcing; "
            "professional employer organization; benefits consulting; pension administration; lohnabrechnung; employee "
            "rewards; benefits outsourcing; employee benefits provider; lohnbuchhaltung; nominas; paie; folha de "
            "pagamento; 401k administration; meal vouchers; perks; benefits broker; wage processing"
        ),
        "coaching and training": (
            "team building; coaching; corporate training; leadership development; professional training; l&d; "
            "executive coaching; professional development; training and coaching; leadership coaching; training; "
            "learning and development; weiterbildung; formacion; formation; training provider; corporate learning; "
            "workforce development; mentoring; executive education; leadership institute; motivational speaking; soft "
            "skills training; learning services; leadership training; soft skills; professional coaching; business "
            "coaching; management training; career coaching; life coaching; workshop provider; sales training; "
            "language school training; instructional design; treinamento; motivational speakers; first aid courses"
        ),
    },
    Sector.FINANCIAL_SERVICES: {
        "": (
            "financial services; finserv; fin serv; finance; fs; fsi; financial services industry; financial industry; "
            "finanzdienstleistungen; finanzen; servicios financieros; services financiers; servicos financeiros; "
            "financial; finance industry; financial institutions; financials; finanzbranche; finance and banking; "
            "bfsi; finanzas; financas; financial institution; financial sector; savings and investments; services "
            "bancaires et financiers; wall street; money business"
        ),
        "banking": (
            "jpmorgan; jp morgan; jpmorgan chase; morgan stanley; goldman sachs; citi; citibank; citigroup; wells "
            "fargo; hsbc; barclays; ubs; bnp paribas; santander; societe generale; unicredit; ing bank; credit "
            "agricole; commercial lending bank; mortgage bank; trust bank; banque de detail; bank; banks; retail bank; "
            "retail banking; commercial bank; commercial banking; community bank; bank and trust; savings bank; "
            "banken; bankwesen; banca; banque; bancos; corporate banking; banking and finance; private banking; "
            "digital bank; neobank; neobanks; consumer banking; regional bank; finance banking; sparkasse; challenger "
            "bank; banco; bankenbranche; banking industry; setor bancario; secteur bancaire; credit intermediation; "
            "savings institution; savings institutions; thrift; thrifts; bank holding company; landesbank; volksbank; "
            "genossenschaftsbank; caja de ahorros; kreditinstitut; trade finance; business lender; depository credit; "
            "depository credit intermediation; branch banking; bank branch; central bank; checking accounts; "
            "privatbank; monetary authority"
        ),
        "credit unions": (
            "credit union; building society; cooperative bank; cu; caja rural; savings and loan; member owned bank; "
            "cooperative banking; savings and credit cooperative; mutual bank; member bank; cooperativa de credito"
        ),
        "fintech": (
            "trading app; fin tech; financial technology; financial software; banking software; finance software; "
            "banking technology; fintech saas; financial saas; open banking; embedded finance; finance technology; "
            "finance tech; digital banking; core banking; accounting software; crypto; blockchain; cryptocurrency; "
            "web3; digital assets; bitcoin; defi; banking as a service; baas; financial services technology; "
            "wealthtech; spend management; lending platform; software bancario; decentralized finance; bitcoin mining; "
            "cryptocurrency exchange; bitcoin exchange; wallet app; expense management software; expense management; "
            "invoicing software; treasury software; tokenization; nft; nfts; stablecoins; token platform; token; "
            "mobile wallet; digital wallet; neobroker; crypto trading; open finance; financial wellness app; billing "
            "software; crowdfunding; digital currency; neobank app; crypto exchange; compliance software for banks; "
            "lending software; personal finance app; expense app; digital asset; invoicing app; e money"
        ),
        "payments": (
            "credit card; credit cards; payment; payment processing; payment services; cards; merchant services; "
            "payment provider; payment technology; paytech; money transfer; card network; acquiring; zahlungsverkehr; "
            "paiements; pagos; pagamentos; remittances; payment gateway; card issuing; buy now pay later; bnpl; meios "
            "de pagamento; medios de pago; money transmission; digital payments; atm operator; atms; check cashing; "
            "payfac; payments processor; payment processor; merchant acquirer; card issuer; remittance; pos payments; "
            "prepaid cards; checkout provider; mobile payments; acquirer; zahlungsdienstleister; wire transfers; "
            "maquininhas; mobile money"
        ),
        "lending and mortgage": (
            "loan broker; loan brokers; lending; mortgage; mortgages; loans; consumer lending; mortgage lending; "
            "consumer finance; auto finance; leasing; credit; equipment finance; factoring; student loans; home loans; "
            "auto lending; equipment leasing; microfinance; mortgage banking; kredit; debt collection; collections; "
            "lender; lenders; mortgage brokerage; collection agency; collection agencies; car finance; vehicle "
            "finance; home equity; title and escrow; microcredit; pawn shop; pawnbroker; hypotheken; hipotecas; "
            "prestamos; baufinanzierung; asset finance; mortgage lender; consumer credit; leasing company; mortgage "
            "broker; payday loans; auto loans; credit immobilier; emprestimos; credit facilities; bausparkasse; prets "
            "immobiliers; refinancing"
        ),
        "asset and wealth management": (
            "fund administration; asset management; wealth management; investment management; asset manager; financial "
            "planning; financial advisory; fund management; mutual funds; hedge funds; hedge fund; family office; "
            "vermogensverwaltung; gestion de activos; gestion d actifs; gestion de patrimoine; pension fund; pension "
            "funds; investment advisory; retirement services; registered investment advisor; ria; pensions; "
            "retirement; robo advisor; funds; gestao de ativos; trusts; trusts and estates; estate planning; money "
            "management; financial advisors; financial advisor; financial adviser; financial advice; investment "
            "advice; etf; etfs; stewardship; superannuation; private wealth; wealth planning; institutional investor; "
            "investment advisor; investment adviser; vermogensberatung; fondos de inversion; fondsgesellschaft; "
            "college savings plans; trust company; mutual fund house; fund manager; wealth manager; superannuation "
            "fund; index funds; endowment fund; wealth advisory; fund house; investment manager; gestao de patrimonio; "
            "gestion de patrimonios; portfolio management; gestora de fondos; robo advisory; fonds communs de "
            "placement"
        ),
        "investment banking and capital markets": (
            "banque d investissement; banca de inversion; investment banking; capital markets; investment bank; "
            "brokerage; securities; stock exchange; trading; exchanges; broker dealer; equities; custody; sell side; "
            "buy side; financial markets; foreign exchange; commodities trading; fx; i banking; ib; market making; "
            "stock broker; stockbroker; stockbrokers; stock market; equity research; m&a advisory; mergers and "
            "acquisitions; corporate finance advisory; clearing house; clearing and settlement; derivatives; bourse; "
            "borse; bolsa de valores; forex; forex broker; investment research; custodian bank; transfer agency; stock "
            "exchange and brokers; securities brokerage; mergers advisory; futures exchange; bolsa; ipo advisory; "
            "equity trading; proprietary trading; market maker; trading floor; bulge bracket; borsenmakler; corretora "
            "de valores; commodities trading house; divisas; devisenhandel; comercio de divisas; fixed income; stocks "
            "and bonds"
        ),
        "private equity and venture capital": (
            "private equity; venture capital; vc; pe; investor; investments; pe vc; growth equity; vc pe; venture; vc "
            "fund; pe fund; investment; venture capital and private equity; buyout; investment fund; investment firm; "
            "startup accelerator; private markets; accelerator; incubator; kapitalbeteiligung; capital investissement; "
            "capital riesgo; angel investing; seed fund; startup fund; growth capital; holding company; search fund; "
            "venture studio; lbo; impact investing; wagniskapital; beteiligungsgesellschaft; private capital; family "
            "holding; capital de risco; startup investors; seed investors; venture fund; buyout fund; angel investors; "
            "corporate venture; capital risque; business angels; portfolio companies; mezzanine; early stage "
            "investing; risikokapital"
        ),
    },
    Sector.INSURANCE: {
        "": (
            "insurance; insurer; insurers; versicherung; versicherungen; seguros; assurance; assurances; insurance "
            "industry; carrier insurance; insurance company; insurance carrier; seguro; versicherungsbranche; "
            "insurance services; underwriting; underwriters; underwriter; assureur; aseguradora; aseguradoras; "
            "seguradora; versicherer; insuring; actuarial; actuarial services; claims adjusting; claims management; "
            "loss adjusting; loss adjusters; actuaries; policies and claims"
        ),
        "property and casualty insurance": (
            "property insurance; motor insurance; vehicle insurance; liability insurance; travel insurance; p&c; p&c "
            "insurance; property and casualty; property casualty; auto insurance; home insurance; general insurance; "
            "car insurance; non life insurance; commercial insurance; specialty insurance; p and c; casualty "
            "insurance; workers compensation; pet insurance; title insurance; cyber insurance; motor insurer; crop "
            "insurance; marine insurance; flood insurance; fire insurance; renters insurance; homeowners insurance; "
            "earthquake insurance; boat insurance; aviation insurance; professional indemnity; surety; surety bonds; "
            "kfz versicherung; sachversicherung; property insurer; car insurer; warranty; extended warranty; bicycle "
            "insurance; event insurance; wedding insurance; trade credit insurance; bond insurance; malpractice "
            "insurance; business insurance; mortgage insurance; farm insurance; mobile phone insurance; phone "
            "insurance; auto insurer; casualty insurer; workers compensation insurance; property casualty insurer; "
            "haftpflicht; assurance auto; seguro auto; claims adjusters"
        ),
        "life and health insurance": (
            "life insurance; health insurance; payer; payers; health plan; health plans; managed care; pbm; pharmacy "
            "benefits; pharmacy benefit management; dental insurance; life and annuity; annuities; "
            "krankenversicherung; payor; medicare; supplemental insurance; mutuelle; health insurer; "
            "lebensversicherung; disability insurance; life & health; healthcare payer; hmo; seguro salud; seguro de "
            "salud; plano de saude; medical insurance; medicaid; long term care insurance; vision insurance; funeral "
            "insurance; life insurer; life assurance; group insurance; accident insurance; critical illness insurance; "
            "krankenkasse; assurance vie; assurance maladie; assurance sante; seguro de vida; dental plans; dental "
            "plan; income protection; unemployment insurance; benefits insurance; health coverage; pharmacy benefit "
            "manager; health insurance payer; medicare advantage; managed health care; mutuelle sante"
        ),
        "insurance brokerage": (
            "insurance broker; insurance brokers; insurance agency; insurance brokering; risk advisory; mga; managing "
            "general agent; versicherungsmakler; insurance agents; courtage; corretora de seguros; insurance "
            "distribution; insurance advisory; insurance intermediary; insurance intermediaries; broker of insurance; "
            "bancassurance; corredor de seguros; courtier en assurance; insurance agencies; agencies brokerages and "
            "other insurance related activities; independent insurance agents; brokerage of policies"
        ),
        "reinsurance": (
            "reinsurance broker; reinsurer; ruckversicherung; reaseguro; reassurance; retrocession; catastrophe bonds; "
            "insurance linked securities; rueckversicherung; ils"
        ),
        "insurtech": (
            "insur tech; insurance technology; insurance software; insuretech; insurance tech; insurance saas; claims "
            "software; digital insurance; policy administration software; claims automation; insurance comparison "
            "site; underwriting software; digital insurer; online insurer; insurance app; insurance startup; embedded "
            "insurance"
        ),
    },
}
