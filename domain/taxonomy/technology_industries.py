"""The industries of software, electronics, telecom and media.

`sector: {industry: other names}`, split by `;`; the empty industry holds the names of the sector as a whole.
"""

from domain.taxonomy.kinds import Sector

TECHNOLOGY_INDUSTRIES: dict[Sector, dict[str, str]] = {
    Sector.SOFTWARE: {
        "": (
            "software and technology; high tech; hi tech; hightech; technology industry; tech industry; tech sector; "
            "tech company; deep tech; big tech; it industry; information technology industry; technology; tech"
        ),
        "software": (
            "enterprise software; b2b software; computer software; software development; software company; software "
            "publishing; software vendor; isv; application software; b2b tech; business software; logiciel; "
            "logiciels; softwareentwicklung; software publisher; software publishers; app development; app developer; "
            "software engineering; erp; web development; software tools; software maker; app maker; software giants; "
            "technology company; saas vendor; quality assurance software; software firm; open source software; "
            "desktop software; productivity apps; software editor; editeur de logiciels; softwareunternehmen; "
            "fabricante de software; silicon valley; coding; programming; standardsoftware; office suites; mobile app "
            "studio; operating systems; business applications; application developers; program developers; "
            "programmierung; enterprise apps; devops tools; devops tooling; middleware; developer platforms; "
            "developer platform; app builders; software studio"
        ),
        "SaaS": (
            "software as a service; b2b saas; saas software; cloud software; saas company; saas platform; vertical "
            "saas; paas; enterprise saas; saas b2b; b2c saas; iaas; subscription software; cloud software "
            "subscription; web based software; cloud application vendor; on demand software; dunning software; "
            "workflow software; project management software; corporate governance software; digital asset management "
            "software; cloud applications; web applications; ipaas; subscription billing software; integration "
            "platform"
        ),
        "cybersecurity": (
            "cyber security; cyber; cybersec; information security; infosec; it security; network security; security "
            "software; data security; identity security; cybersecurite; ciberseguridad; ciberseguranca; it sicherheit; "
            "computer and network security; cyber defense; cyber defence; identity management; endpoint security; "
            "application security; threat intelligence; penetration testing; antivirus; antivirus software; fraud "
            "detection software; computer security; zero trust; email security; security technology; security tech; "
            "security saas; security platform; threat detection software; threat detection; firewall vendor; endpoint "
            "protection; phishing protection; penetration testing firm; encryption software; soc services; ransomware "
            "protection; data protection software; firewalls; iam; ethical hacking; mssp; seguranca da informacao; "
            "data protection; encryption; password manager; bug bounty; malware removal; siem; digital forensics; "
            "hackers; network protection; secure login; fraud prevention; identity verification; virus protection; "
            "cyberattacks; password vault; identity and access"
        ),
        "data and AI": (
            "artificial intelligence; ai; machine learning; ai ml; data analytics; big data; analytics software; data "
            "infrastructure; ml; generative ai; genai; data platform; business intelligence; ai software; ai startup; "
            "data science; ai tech; deep learning; data services; business intelligence platforms; computer vision; "
            "data warehouse; data warehousing; data management; llm; natural language processing; predictive "
            "analytics; analytics; data labeling; text analytics; speech recognition; chatbots; data governance; data "
            "mining; process mining software; ai models; profit analytics; data science company; ai lab; business "
            "intelligence software; computer vision company; data export tools; kunstliche intelligenz; inteligencia "
            "artificial; intelligence artificielle; llms; ki; dashboards; nlp; data engineering; algorithms; neural "
            "networks; data integration; voice assistants; foundation models; image recognition; machine "
            "intelligence; language models; data catalog; vector database; predictive models; mlops; ml ops; data "
            "ops; agentic ai"
        ),
        "cloud infrastructure": (
            "cloud; cloud computing; cloud services; hosting; web hosting; data center; data centre; low code; no "
            "code; data centers; devops; developer tools; dev tools; devtools; infrastructure software; open source; "
            "cloud hosting; it infrastructure; cloud platform; managed hosting; container software; software "
            "containers; container orchestration; kubernetes; k8s; virtualization; colocation; observability; "
            "serverless; edge computing; server hosting; hyperscaler; api management; it hosting; hosting services; "
            "data center operator; it environment hosting; kubernetes platform; cdn; cloud storage; colo; content "
            "delivery; rechenzentrum; centros de datos; hebergement web; nuvem; backup; bare metal; domain names; "
            "domain registrar; dns; cloud native; web hosts; computing infrastructure; computing power; object "
            "storage; block storage"
        ),
        "IT services": (
            "data recovery; information technology; it; it consulting; managed services; msp; system integrator; "
            "systems integration; it outsourcing; technology services; it services and consulting; technology "
            "consulting; ict; edv; informatica; tech services; tech consulting; software consulting; digital agency "
            "it; it dienstleistung; information technology and services; software services; it support; informatique; "
            "it dienstleister; tecnologia da informacao; tecnologia; help desk services; custom software development; "
            "custom software; digital transformation; software outsourcing; computer repair; digital transformation "
            "services; custom computer programming; computer programming; programming services; software shop; dev "
            "shop; coding shop; software house; systems integrator; system integration; managed it; managed it "
            "services; helpdesk provider; it support company; app development agency; softwarehaus; ssii; esn; "
            "servicios informaticos; computer systems design; it staff augmentation; computer consulting; managed "
            "service provider; systemhaus; it dienstleistungen; network installation; sap implementation; salesforce "
            "partner; cloud migration services; it asset management; itam; computer fix it shop; printer support; "
            "application maintenance; data migration; network administration; website maintenance; it procurement; "
            "hospital it services; desktop support; microsoft partner; computer support; it contractors; technical "
            "support services; computer maintenance; computer network support; computer services firms; pc support; "
            "network support; helpdesks; servicios de ti; servicos de ti; servicios tecnologicos; consultoria ti; "
            "value added reseller; sap consultancy; sap consulting; erp consulting; it reseller; conseil "
            "informatique; it beratung"
        ),
        "internet platforms": (
            "internet; online platform; web platform; marketplaces; online services; consumer internet; platform "
            "business; mobile apps; consumer tech; consumer apps; search engine; web services; dating app; social "
            "network; social networks; social media; social media platform; social networking; social networking "
            "platforms; blogs; online communities; dating; online dating; review site; sharing economy; gig economy; "
            "web portal; portal; online community; internet giant; ride sharing app; marketplace platform; websites; "
            "dot com; web company; online forum; peer to peer platform; sharing platform; photo sharing; "
            "kleinanzeigen; redes sociales; reseaux sociaux; redes sociais; suchmaschine; buscador; moteur de "
            "recherche; onlinemarktplatz; influencer platform; creator economy; user generated content; online "
            "encyclopedia; review platform; comparison sites"
        ),
        "martech": (
            "marketing technology; martech; mar tech; marketing software; marketing automation; customer engagement "
            "software; adtech; ad tech; advertising technology; sales tech; salestech; sales technology; crm "
            "software; crm; marketing saas; customer data platform; cx software; revtech; customer success software; "
            "customer experience software; sales software; revenue tech; seo software; survey software; loyalty "
            "software; programmatic advertising; programmatic; marketing analytics; abm platform; sales enablement "
            "software; chatbot marketing; campaign software; marketing automation software; email marketing software; "
            "attribution software; social media management software; gamification software; text messaging api; "
            "intent data; ad exchange; dsp; supply side platform; attribution; cdp; tag management; social listening; "
            "conversation intelligence; cs platform; content management systems; cms; ad exchanges; sales "
            "intelligence; landing pages; community platform; marketing tools; revenue intelligence; seo tools"
        ),
        "HR tech": (
            "hr technology; hrtech; human resources technology; hr software; hcm software; worktech; work tech; "
            "people tech; hr saas; payroll software; recruiting software; talent tech; hris; workforce management "
            "software; future of work; applicant tracking; applicant tracking software; human capital management; "
            "hcm; employee engagement software; people analytics; performance management software; people analytics "
            "software; talent software; learning management for hr; workforce software; scheduling software for "
            "shifts; ats; hr analytics; people platforms; workforce management"
        ),
        "legal tech": (
            "legaltech; legal technology; legal software; contract software; lawtech; compliance software; regtech; "
            "reg tech; regulatory technology; law tech; legal saas; governance software; e discovery; ediscovery; "
            "contract management software; contract lifecycle management; grc software; grc; compliance technology; "
            "contract software for lawyers; compliance management software; document automation for lawyers; law "
            "practice software; e signature; clm; matter management; digital contracting"
        ),
        "gaming software": (
            "gaming; video games; game development; computer games; games; esports; mobile games; video game; game "
            "studio; videospiele; videojuegos; jeux video; game industry; gaming studio; gaming studios; game "
            "developer; game developers; game publisher; video game publisher; game engine; interactive entertainment; "
            "game art; mobile game publisher; indie game studio; online games; console games; mmo; gamedev; "
            "videospielentwicklung; jogos eletronicos; virtual worlds; metaverse; spiele"
        ),
    },
    Sector.ELECTRONICS: {
        "": (
            "hardware; technology hardware; computer hardware; it hardware; hardware and electronics; elektronik; "
            "electronics industry; electronica; electronique"
        ),
        "semiconductors": (
            "semiconductor; chips; chip design; microelectronics; integrated circuits; chipmaker; semis; semi; chip "
            "making; chip manufacturing; foundry services; halbleiter; microchips; semicon; semi conductor; silicon "
            "wafers; wafer fabrication; fabless; silicon foundry; chip equipment; gpu; gpus; gpu hardware; fpga; asic "
            "design; eda; electronic design automation; processors; chip fabrication; chip foundry; wafers; chips "
            "fab; fab; wafers and chips fab; chip maker; foundry chips; semiconductores; semiconducteurs; "
            "microprocessors; gpu maker; lithography machines; silicon; fabs; integrated circuit design; "
            "halbleiterindustrie; cpus; dram; transistors; asics; lithography; chip packaging; chipindustrie; wafer "
            "foundry; foundry wafers"
        ),
        "consumer electronics": (
            "home electronics; smart home; wearables; audio equipment; household electronics; smart devices; home "
            "appliances electronics; personal electronics; headphones; televisions manufacturing; tv sets; "
            "smartphones; mobile phones; mobile devices; phone maker; phones; cameras; audio and video equipment; "
            "home theater; gadgets; smart watches; smartwatches; speakers; gaming consoles; gaming hardware; "
            "televisions; home automation; smart home devices; electrodomesticos electronics; "
            "unterhaltungselektronik; hi fi; home audio; mobile handsets; game consoles; earbuds; e readers; tvs; tvs "
            "and audio"
        ),
        "electronic components": (
            "electronics manufacturing; electronics; electronic manufacturing; pcb; sensors; electronic equipment; "
            "contract electronics; electrical components; lighting electronics; ems; optoelectronics; photonics; "
            "optics; circuit boards; printed circuit boards; connectors; capacitors; led displays; display panels; "
            "displays; electrical connectors; laser technology; lasers; printed circuit board; electronics contract "
            "manufacturer; pcbs; resistors; elektronikfertigung; componentes electronicos; componentes eletronicos; "
            "wire harnesses; touch screens; switches and relays; board assembly; elektronikbauteile; cables and "
            "connectors; bauelemente"
        ),
        "computers and devices": (
            "computers; computer equipment; networking equipment; storage hardware; printers; servers; network "
            "hardware; pc hardware; devices; data storage; computer networking; iot; internet of things; iot devices; "
            "supercomputers; quantum computing; workstations; office equipment; barcode scanners; networking "
            "hardware; laptops and servers; pc maker; printers hardware; graphic cards; routers and switches; "
            "peripherals; tablets; computer maker; vr headsets; computer manufacturer; hardware maker; pcs; keyboards "
            "and mice; copiers; point of sale terminals; rechner; ordenadores; ordinateurs; computadores; monitors; "
            "supercomputing; laptops; storage arrays; disk storage; pos terminals; payment terminals; card terminals; "
            "network storage; server makers"
        ),
        "instruments": (
            "test and measurement; measurement instruments; scientific instruments; lab equipment; laboratory "
            "equipment; precision instruments; metrology; analytical instruments; instrumentation; messtechnik; "
            "sensors and instruments; smart meters; microscopes; lab supplies; thermal imaging; weighing; scales; "
            "calibration; measuring instruments; life sciences tools; precision optics; weighing scales; sensors and "
            "gauges; test equipment; spectrometers; oscilloscopes; scientific equipment; messgerate; instrumentos de "
            "medicion; labware; gauges; meters; flow meters; telescopes; measuring tools; measuring equipment; "
            "scientific tools; lab tools; measurement tools; measurement"
        ),
    },
    Sector.TELECOM: {
        "": (
            "telecommunications; telecom; telco; telecoms; telekommunikation; telecomunicaciones; telecomunicacoes; "
            "communications industry; telecom industry; telecommunication; communication services; telephony; "
            "telephone; phone company; phone networks; fernmeldewesen; communications providers"
        ),
        "mobile and broadband": (
            "phone carrier; fiber network; wireless; mobile operator; broadband; internet service provider; isp; "
            "fiber; fibre; mobile network; wireless carrier; carrier; cable operator; mobile communications; 5g; "
            "network operator; mno; mvno; wireless services; mobile telecom; cellular; cellular network; fiber optic "
            "network; internet provider; cable company; cable television operator; telecom operator; mobile network "
            "operator; cellular carrier; internet access provider; broadband provider; fiber internet; mobilfunk; "
            "operadora; operateur telecom; carrier telecom; cell phone carrier; wireless provider; wisp; cell "
            "service; mobilfunkanbieter; operador movil; operateur mobile; 5g operator; wifi provider; landline; "
            "fixed line; prepaid sim cards; mobile phone networks; phone and internet; mobile phone operators; cable "
            "and internet; mobile services; fibre operator; fiber operator; telecom carrier"
        ),
        "telecom equipment": (
            "network equipment; telecom infrastructure; telecommunications equipment; wireless equipment; network "
            "infrastructure; antennas; tower company; tower infrastructure; cell towers; telecom towers; telecom "
            "tower; base stations; fiber optic cables; optical networking; radio equipment; communications equipment; "
            "radio access network; telecom hardware; telephone equipment; telecom gear; 5g equipment; fiber optics "
            "equipment; switches and antennas; modems; netzwerktechnik; network gear; networking gear; routers; "
            "switches"
        ),
        "cloud communications": (
            "unified communications; ucaas; cpaas; ccaas; voip; contact center software; communications platform; "
            "video conferencing; business communications; call center software; messaging platform; contact center "
            "technology; conferencing; web conferencing; business phone systems; cloud telephony; sms api; contact "
            "centre software; call centre software; messaging api; chat api; hosted pbx; voip provider; business phone "
            "system; web meetings; cloud pbx; telefonanlage; visioconference; team chat; softphones; video meetings; "
            "video calls; video calling; voice and video; messaging and voice; calling platform; team messaging; voice "
            "api"
        ),
        "satellite": (
            "satellites; satellite communications; satcom; satellite communication; satellite internet; satellite tv; "
            "satellite broadband; satellite operator; vsat; satellitenkommunikation"
        ),
    },
    Sector.MEDIA: {
        "": (
            "media; media and entertainment; entertainment; m&e; media entertainment; medien; medios; medias; midia; "
            "content industry; creative industries; medios de comunicacion; divertissement; entretenimiento; culture; "
            "medienhauser"
        ),
        "publishing": (
            "maison d edition; maisons d edition; publisher; books; newspapers; magazines; news media; print media; "
            "news; journalism; newspaper; verlag; verlagswesen; editorial; book publishing; presse; digital "
            "publishing; press; edition; textbooks; periodicals; comics; ebooks; news agency; news agencies; greeting "
            "cards; cartography; library; bookbinding; prensa; diario; libros; livros; livres; jornal; zeitung; "
            "zeitungen; newsletter; public reading rooms; bookstore publisher; book publishers; books and magazines; "
            "daily press publisher; newspaper publisher; magazine publisher; editorial libros; editora; comics "
            "publisher; textbook publisher; newsroom; audiobooks; periodico; revista; zeitschriften; academic "
            "journals; literary; fleet street; scientific journals; news site; school books; medical journals; e book "
            "store; maps; bucher; buchhandel; journals; academic publishing; wire service; news wire; newswire"
        ),
        "broadcasting and streaming": (
            "broadcasting; broadcast; television; tv; streaming; radio; video streaming; ott; broadcast media; "
            "podcasting; rundfunk; audio streaming; cable tv; broadcast media production; radio station; podcasts; "
            "podcast; video on demand; vod; news channel; cable network; cable networks; broadcasters; livestreaming; "
            "fernsehen; radiodifusion; tv and radio stations; tv station; tv channel; broadcaster; streaming service; "
            "podcast network; television network; cadena de television; chaine de television; emissora; public "
            "broadcaster; media network; youtube network; streaming video; fernsehsender; youtube channel; on demand "
            "video; iptv; streaming platforms"
        ),
        "arts and entertainment": (
            "theatre; theatres; regional theatre; elevator music; background music; music licensing; "
            "photo lab; photo labs; vinyl records; records; heavy metal; rock band; rock music; bands; jazz; pottery "
            "studio; choir; film; movies; motion pictures; music; music industry; film production; studios; "
            "recording; animation; film industry; performing arts; theater; arts; arts and culture; live "
            "entertainment; concerts; record label; record labels; music streaming; music publishing; movie studio; "
            "movie studios; galleries; photography; photographers; art; fine art; oil painting; watercolor painting; "
            "portrait painting; painting and sculpture; sculpture; opera; ballet; dance; dance company; orchestra; "
            "symphony orchestra; musicians; artists; artists and writers; music festival; music festivals; talent "
            "agency; entertainment agency; post production; visual effects; vfx; movie production; body painting art; "
            "circus; comedy; arte; kunst; musique; kultur; cultura; art dealer; auction house; auction houses; "
            "songwriting; music label; movie distribution; film distribution; literary agency; stand up comedy; "
            "cartoon production; cartoons; cartoon studio; animated films; motion graphics; concert promoter; film "
            "and concerts; theater and dance; electronic music; recording studio; portrait studio; photo studio; "
            "visual effects studio; film festival; painting gallery; auction of art; music streaming label; talent "
            "management; cinema chain; hollywood; filmmaking; broadway; west end; box office; bollywood; show "
            "business; showbiz; musikindustrie; industria musical; teatro; spectacle vivant; screenwriting; "
            "songwriters; painters and sculptors; nightlife; acting; stunt crew; clowns; puppets; stage shows; "
            "musicals; playwrights; poets; street performers; buskers; djs; rappers; hip hop; multiplex; "
            "blockbusters; oscars; tinseltown; nollywood; k pop; anime; voice casting agency; modeling agency; film "
            "crew; video production; schauspiel; konzerte; kunstler; malerei; danza; filmstudio; live shows; stage "
            "and screen; screen industries"
        ),
        "museums and heritage": (
            "museums; cultural institutions; cultural heritage; historical sites; heritage; heritage and exhibitions; "
            "history museum; musee; museo; museu; museen; historic houses; monuments; castle; science center; natural "
            "history; planetarium; patrimonio cultural; palace; ruins; war memorial; artifacts; memorials; "
            "antiquities; fossils; battlefield sites; manor house; stately homes; royal palace; castillo; chateau; "
            "castelo; schloss; denkmaler; curators; art gallery; libraries; art galleries; public library"
        ),
        "sports": (
            "triathlon; endurance sports; cycling race; bridge club; recreation club; race cars; race tracks; driving "
            "range; tennis courts; sports facilities; polo field; sport; sports and recreation; sports team; "
            "professional sports; sports league; sports club; sports tech; sportstech; sports media; recreation; "
            "athletics; deportes; football club; olympic games; olympics; olympic committee; paralympics; water polo; "
            "polo; polo club; golf; golf club; golf course; golf courses; country club; country clubs; tennis; tennis "
            "club; rugby; soccer; soccer club; football; basketball; baseball; ice hockey; hockey; swimming; swimming "
            "club; horse racing; motorsport; motor racing; motorsports; racing team; formula one; sports events; "
            "sporting events; stadium; stadiums; arenas; racetrack; racetracks; martial arts; sailing club; rowing "
            "club; ice skating; sports marketing; cricket; cycling team; skating rink; fussball; futbol; futebol; "
            "sportverein; sports association; gymnastics; marathon; surfing; chess club; soccer league; basketball "
            "league; athletics federation; sports franchise; fussballverein; club deportivo; esports team club; "
            "sports federation; nba team; formula 1; athletes; ski team; boxing; surf; rowing; car racing; boat "
            "racing; dog racing; shooting range; archery; judo; karate; fencing club; badminton; volleyball; "
            "handball; lacrosse; ski club; ski jumping; snowboarding; skateboarding; triathletes; running club; "
            "cyclists; referees; drag racing; nascar; horse shows; rodeo; bullfighting; wrestling; mma; ballpark; "
            "tournaments; world cup; equestrian; schwimmbad; tennisverein; baloncesto; natacion; equipos deportivos; "
            "tennis de table; natation; basquete; volei; natacao; sporting clubs; pro teams; teams; leagues; "
            "esportes; vereinssport; esporte; deportivo; sportif; golf tour; spectator sports; tennis tour"
        ),
        "information services": (
            "data provider; information provider; market data; b2b media; research and information; business "
            "information; b2b information; credit bureau; ratings; trade publishing; financial data; credit "
            "reporting; rating agency; credit rating agency; business directory; data vendor; information company; "
            "research publisher; weather data; background checks; price comparison; credit ratings; directories; news "
            "agency data; market data provider; patent databases; library databases; archives; information services "
            "libraries; credit reports; b2b data; news aggregator; auskunftei; agencia de calificacion; price "
            "reporting; company information; business data providers; market data vendors"
        ),
    },
}
