"""The industries that serve businesses: marketing, services and staffing.

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
            "commercials; madison avenue; direct mail; ad sales; ad campaigns; advertisers; werbebranche; adland; "
            "publicitario; publicitaria; publicitaire"
        ),
        "digital agency": (
            "digital marketing agency; seo agency; web agency; web design; digital marketing; design agency; marketing "
            "agency; growth agency; performance agency; agency; agencies; performance marketing; social media agency; "
            "content agency; design studio; web design agency; seo; search engine optimization; email marketing; "
            "content marketing; influencer marketing; digital creative agency; marketing consultancy; marketing "
            "consulting; lead generation; growth marketing; social media marketing; website design; copywriting; "
            "writing and editing; creative studio digital; web studio; growth marketing agency; ecommerce agency; "
            "content studio; digitalagentur; agencia digital; agence web; web designers; site builders web"
        ),
        "public relations": (
            "pr; pr agency; communications agency; public relations agency; corporate communications; pr and "
            "communications; communications consulting; lobbying; public affairs; communications consultancy; "
            "government relations services; government relations; crisis communications; media relations; press "
            "office; investor relations firm; strategic communications; reputation management; press agency pr; "
            "communications firm; pr firm; press relations; reputation agency; spin doctors; publicists; media "
            "relations agency; corporate affairs consultancy; press agency; offentlichkeitsarbeit; relaciones "
            "publicas; relations publiques; relacoes publicas; relations presse; lobbyists; kommunikationsagentur; pr "
            "agentur"
        ),
        "market research": (
            "marketing research; research agency; consumer insights; customer research; survey research; insights "
            "industry; marktforschung; market insights; estudios de mercado; research panel; opinion polling; "
            "consumer research; polling; focus groups; mystery shopping; brand research; audience measurement; "
            "shopper research; surveys; surveys and polling; opinion research; consumer panel; pollster; customer "
            "surveys; insights agency; investigacion de mercados; etudes de marche; pesquisa de mercado; industry "
            "analysts; analyst firm; brand tracking; panels; consumer panels; research panels"
        ),
        "events": (
            "event management; events industry; trade shows; conferences; event services; event technology; event "
            "tech; eventtech; exhibitions; meetings and events; messe; event planning; conference organizer; events "
            "services; event industry; meetings; wedding; weddings; wedding planning; wedding venue; event venue; "
            "catering and events; convention center; convention centers; trade fair; trade fairs; ticketing; party "
            "planning; panel discussions; event agency; fair organizer; messebau; event ticketing software; "
            "congresses; webinars; festival; festivals; speaker bureau; trade show organizer; exhibition organizer; "
            "conference company; event organizer; festival organizer; wedding planners; concert organizer; congress "
            "center; ticketing company; events management; event production; team building events; networking events; "
            "evenementiel; expo; mice; veranstaltungen; salons professionnels; stage and lighting; av rental; "
            "conventions; book fairs; car shows; boat shows; art fairs; job fairs; career fairs; product launches; "
            "fashion shows; summits; galas; galas and balls; birthday parties; fairs; expositions; hackathons; "
            "symposiums; meetups; booth builders; ballroom; photo booths; ferias; bodas; mariages; foires; "
            "casamentos; feiras; hochzeiten; kongresse; eventagentur; congress organiser; congress organizer; "
            "seminars"
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
            "mbb; corporate advisors"
        ),
        "accounting and audit": (
            "accounting; accountancy; audit; tax services; accounting firm; cpa firm; big four; big 4; accounting "
            "services; steuerberatung; wirtschaftsprufung; bookkeeping; tax; tax advisory; comptabilite; "
            "contabilidad; contabilidade; expertise comptable; auditing; tax consulting; cpa; insolvency; "
            "steuerberater; buchhaltung; gestoria; revisao contabil; bookkeepers; tax and bookkeeping firm; "
            "bookkeeping firm; tax firm; tax preparation; audit firm; accountants; payroll and bookkeeping; expert "
            "comptable; asesoria fiscal; internal audit; bean counters; number crunchers; contadores; contador; "
            "asesores fiscales; steuerkanzlei; buchfuhrung; commissaires aux comptes; fiscalistes; cpas; "
            "wirtschaftsprufer; services comptables; auditoria; tax and audit"
        ),
        "legal services": (
            "court reporting; law; law firm; legal; law practice; attorneys; legal industry; big law; biglaw; recht; "
            "rechtsberatung; legal practice; kanzlei; abogados; avocats; advocacia; juridique; notary; law firms; "
            "cabinet d avocats; lawyers; lawyer; solicitors; barristers; litigation; intellectual property; "
            "arbitration; mediation; alternative dispute resolution; dispute resolution; paralegal services; "
            "rechtsanwalte; rechtsanwalt; anwaltskanzlei; abogacia; courts and legal; offices of lawyers; civil law "
            "firm; estate planning lawyers; alimony lawyers; law chambers; bufete; escritorio de advocacia; notaries; "
            "patent attorneys; immigration lawyers; criminal defense firm; conveyancing; criminal defense; bailiffs; "
            "process servers; court reporters; conveyancers; wills and probate; probate; expert witnesses; notaria; "
            "procuradores; etude notariale; huissiers; cartorio; tabelionato; notariat; anwalte; asesoria juridica; "
            "assessoria juridica; legal defense; defense attorneys; defense lawyers"
        ),
        "engineering services": (
            "food safety testing; laboratory inspection; lab inspection; quality assurance; inspection; testing "
            "laboratory; engineering; engineering consulting; engineering firm; design engineering; engineering "
            "consultancy; ingenieurdienstleistungen; ingenieria; technical services; aec; architecture and "
            "engineering; ingenierie; testing and inspection; tic; inspection services; certification; surveying; "
            "land surveying; surveying and mapping; testing services; product testing; ingenieurburo; technical "
            "consulting; research and development services; r&d services; engineering design; design engineers firm; "
            "structural engineers; engineering design office; mep consultants; testing lab engineering; bureau d "
            "etudes; geotechnical engineers; land surveyors; surveyors; inspection company; geotechnical; engenharia; "
            "drafting; materials testing; vehicle testing; crash testing; soil testing; food testing lab; mapping and "
            "surveying; prototyping; topography; geodesy; non destructive testing; standards testing; peritos; "
            "topografia; geometres; vistorias; pruflabor; vermessung; gutachter; sachverstandige; technical testing; "
            "testing labs; geotechnical consulting; structural engineering; testing laboratories"
        ),
        "architecture and design": (
            "space planning; office design; architecture; architects; interior design; architecture firm; design "
            "services; product design; design; landscape architecture; architektur; arquitectura; architectural "
            "design; urban planning; town planning; fashion styling; interior decorating; city planning; stadtplanung; "
            "illustration; building design; building design studio; architect office; house design; interiors studio; "
            "estudio de arquitectura; architekturburo; cabinet d architecture; drawing of buildings; branding studio "
            "design; graphic design; graphic design studio; logo design; visual identity studio; interior "
            "blueprints; innenarchitektur; building planners; interior designers"
        ),
        "outsourcing": (
            "bpo; business process outsourcing; call center; contact center; outsourced services; shared services; "
            "outsourcing services; customer service outsourcing; kpo; call centers; contact centers; document "
            "management; translation services; localization; translation; language services; localisation; data entry "
            "services; interpreting; interpreters; transcription; translators; translation agency; back office "
            "services; business process services; telemarketing; mail room services; bpo call centers; contact center "
            "outsourcing; back office outsourcing; offshoring; outsourced support; document processing; telephone "
            "call centers; ubersetzung; traduccion; traduction; collections outsourcing; answering service; centro de "
            "llamadas; centre d appels; virtual assistants; scanning services; offshore back offices; shared service "
            "center"
        ),
        "security services": (
            "security; physical security; guarding; security guards; private security; alarm services; investigation "
            "services; building security; sicherheitsdienst; seguridad privada; security and investigations; security "
            "systems; security systems services; alarm systems; alarm company; private investigation; private "
            "investigators; detective agency; bodyguards; close protection; armored transport; armoured transport; "
            "cash in transit; video surveillance; surveillance; cctv; security patrol; access control; security "
            "company; event security; fire alarms; locksmith; locksmiths; guard; guards; guard company; security guard "
            "services; patrol; alarm monitoring; executive protection; wachdienst; vigilancia; gardiennage; home "
            "security; seguranca privada; armored cars; burglar alarms; watchmen; safe deposit; security cameras; "
            "security doors; home alarms; safes and vaults; sicherheitsbranche; securite privee; seguranca "
            "patrimonial; wachschutz; seguridad; seguranca; sicherheit"
        ),
        "facility services": (
            "tree surgery; tree surgeons; arborists; arborist; "
            "hedge trimming; tree care; tree trimming; lawn care; document shredding; records management; document "
            "storage; office coffee service; facilities services; facilities management; facility management; "
            "cleaning; cleaning services; janitorial; building services; catering services; maintenance services; "
            "pest control; gebaudereinigung; landscaping; property services; uniform services; custodial services; "
            "laundry; laundry services; grounds maintenance; repair and maintenance; equipment maintenance; "
            "facilities; facility maintenance; building maintenance; gardening services; snow removal; sanitizing "
            "services; limpieza; nettoyage; reinigung; reinigungsdienst; exterminators; industrial laundry; catering "
            "and facility services; home cleaning; house cleaning; cleaning and maintenance contractor; office "
            "cleaning; janitors; window cleaning; building cleaning; hausverwaltung service; dry cleaning; pest "
            "extermination; gebaudemanagement; groundskeeping; proprete; housekeeping services; uniform rental; "
            "window washers; graffiti removal; laundromat; dry cleaner; pressure washing; tree surgeons; gardeners; "
            "mowing; leaf removal; hausmeister; conserjeria; jardineros; conciergerie; jardinage; zeladoria; "
            "jardinagem; lavanderia; blanchisserie; wascherei; garten und landschaftspflege; office cleaners; site "
            "maintenance; cleaners; building upkeep; fm; fm services"
        ),
        "funeral services": (
            "cremation; cremations; cremation services; crematoriums; crematorium; crematory; "
            "funeral; funeral home; funeral homes; undertakers; funerals; bestattung; pompes funebres; funeraria; "
            "crematorium; cemetery; cemeteries; bestatter; tanatorio; mortuary; burials; caskets; memorial park; "
            "gravestones; morticians; last rites; graveyard; cremation services; cremation"
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
            "staffing; agencia de empleo; travail temporaire; body leasing; hiring agencies; job placement; hiring; "
            "placement; placement services; labor hire; labour hire; labour supply; temps; work placement"
        ),
        "payroll and benefits": (
            "payroll; employee benefits; benefits administration; peo; eor; employer of record; payroll services; "
            "compensation and benefits; employee benefits services; benefits; payroll provider; payroll outsourcing; "
            "professional employer organization; benefits consulting; pension administration; lohnabrechnung; employee "
            "rewards; benefits outsourcing; employee benefits provider; lohnbuchhaltung; nominas; paie; folha de "
            "pagamento; 401k administration; meal vouchers; perks; benefits broker; wage processing; salary services"
        ),
        "coaching and training": (
            "team building; coaching; corporate training; leadership development; professional training; l&d; "
            "executive coaching; professional development; training and coaching; leadership coaching; training; "
            "learning and development; weiterbildung; formacion; formation; training provider; corporate learning; "
            "workforce development; mentoring; executive education; leadership institute; motivational speaking; soft "
            "skills training; learning services; leadership training; soft skills; professional coaching; business "
            "coaching; management training; career coaching; life coaching; workshop provider; sales training; "
            "language school training; instructional design; treinamento; motivational speakers; first aid courses; "
            "workplace learning; workshops"
        ),
    },
}
