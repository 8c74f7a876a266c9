"""The words job titles are made of: roles people hold, grades before them, and the functions they work in."""

from domain.replies.words import vocabulary

RANKS = vocabulary(
    """vp svp evp avp rvp gvp vice president v.p director dir head lead leader chief manager mgr mngr managers
    supervisor officer executive exec principal directors heads partner associate coordinator specialist md
    gm dept leiter leiterin leitung direktor direktorin bereichsleiter bereichsleiterin teamleiter
    teamleiterin abteilungsleiter abteilungsleiterin referent referentin vorstand vorständin
    geschäftsleitung chef chefin director directora gerente jefe jefa responsable subdirector subdirectora
    coordinador coordinadora vicepresidente vicepresidenta líder encargado encargada directeur directrice
    chef cheffe vice-président vice-présidente responsable chargé chargée dircom dg dga pdg diretor diretora
    gerente coordenador coordenadora chefe líder vice-presidente superintendente supervisor supervisora head"""
)
"""Words that alone leave open of what: a function may follow them after a comma."""

ROLES = RANKS | vocabulary(
    """responsabile direttore direttrice amministratore amministratrice coordinatore coordinatrice addetto addetta
    impiegato impiegata venditore sviluppatore ingegnere hoofd medewerker verkoper teamleider adviseur
    hd coord spec supv mgmt postdoc undergrad driver attendant maker cook chef helper dealer tech painter
    server processor carpenter collector drafter salesman saleswoman salesperson caregiver guard stylist
    anchor adjuster psychiatrist pediatrician ranger lieutenant actor singer dancer musician baker brewer
    waiter barista bartender butcher cashier courier custodian housekeeper firefighter sheriff priest imam
    rabbi chaplain welder nanny streamer influencer blogger podcaster broadcaster poet novelist headteacher
    headmaster rector vicar councillor councilor mayor senator diplomat commissioner magistrate bursar
    beekeeper winemaker sommelier tailor florist grower rancher forester agronomist vet marketeer
    technologist operative planner gestor gestora operador operadora inspector inspectora agente trabajador
    trabajadora vendedor vendedora empleado empleada auxiliar oficial experto experta instalador instaladora
    representante ayudante conductor conductora mecánico mecánica instructor instructora comerciante piloto
    controlador controladora terapeuta monitor monitora entrenador entrenadora planificador planificadora
    veterinario veterinaria animador animadora consejero consejera electricista organizador organizadora
    tecnólogo tecnóloga científico científica funcionario funcionaria programador programadora productor
    productora recepcionista editora psicólogo psicóloga nutricionista creador creadora promotor promotora
    traductor traductora biólogo bióloga perito juez intérprete fisioterapeuta docente catedrático
    catedrática rectora decano decana tesorero tesorera delegado delegada alcalde alcaldesa vendeur vendeuse
    conducteur conductrice opérateur opératrice inspecteur inspectrice agente employé employée mécanicien
    mécanicienne instructeur programmeur programmeuse producteur productrice éditeur éditrice psychologue
    nutritionniste créateur créatrice traducteur traductrice biologiste juge enseignant enseignante recteur
    rectrice trésorier trésorière délégué déléguée maire auditeur auditrice statisticien statisticienne
    graphiste concepteur conceptrice facilitateur facilitatrice préparateur préparatrice pilote médecin
    dirigeant dirigeante entrepreneur entrepreneure négociateur négociatrice vendedor vendedora inspetor
    inspetora trabalhador trabalhadora cientista produtor produtora criador criadora tradutor tradutora juiz
    juíza reitor reitora tesoureiro tesoureira vereador vereadora auditora estrategista pedagogo pedagoga
    colaborador colaboradora lehrkraft fachkraft führungskraft bediener bedienerin ausbilder ausbilderin
    prüfer prüferin installateur kontrolleur instruktor verantwortlicher verantwortliche angestellter
    angestellte betriebsleiter meister meisterin verkäufer verkäuferin beamter beamtin bürgermeister
    bürgermeisterin freelance freelancer gerenta presidenta jefatura teamlead teamleader selbstständige
    selbstständiger autónomo autónoma indépendant indépendante autônomo autônoma generalist werksstudent
    werksstudentin azubi volontär trainee gesellschafter gesellschafterin auszubildende bénévole stagiaire
    estagiário estagiária becario becaria ceo cfo cmo cto coo cio cro cpo cco chro ciso cso cdo cxo cao clo
    caio cbo cko cgo cino ccxo rn lpn np cna gp swe sde po tpm pgm pm em ba bsa rvp cmm eam hrm dpo dsi daf
    drh pmm gpmm csm tam ae sdr bdr hrbp ea pa evangelist accountant actuary administrator admin adviser
    advisor advocate agent aide ambassador analyst analysts anesthesiologist apprentice architect archivist
    artist assistant attorney auditor author banker biologist bookkeeper boss broker builder buyer captain
    champion chair chairman chairwoman chairperson chancellor chemist clerk clinician closer co-founder
    co-owner coach cofounder co-ceo comptroller concierge conductor consultant consultants contractor
    controller copywriter counsel counselor counsellor creator curator dean dentist deputy designer
    detective developer dietitian dispatcher doctor economist editor educator electrician engineer engineers
    entrepreneur environmentalist epidemiologist estimator expert facilitator farmer fellow foreman founder
    founders freelancer gardener generalist geologist geophysicist governor handler historian host hygienist
    illustrator inspector installer instructor intern interpreter inventor investigator investor journalist
    judge lawyer lecturer liaison librarian logistician machinist marketer marketers matron mathematician
    mechanic mentor merchandiser merchant midwife minister moderator navigator negotiator nurse nutritionist
    operator optician organizer organiser owner paralegal paramedic pastor pathologist pharmacist
    photographer physician physicist physiotherapist pilot planner plumber practitioner president producer
    professor programmer proprietor provost psychologist publicist publisher purchaser radiographer realtor
    receptionist recruiter registrar rep reporter representative researcher scheduler scientist secretary
    seller solicitor solopreneur sourcer speaker statistician stenographer steward storyteller strategist
    strategists student superintendent surgeon surveyor teacher teammate technician technologist teller
    tester therapist trader trainer trainee translator treasurer trustee tutor underwriter veterinarian
    videographer volunteer warden webmaster worker writer geschäftsführer geschäftsführerin
    geschäftsführender inhaber inhaberin gründer gründerin mitgründer mitgründerin prokurist prokuristin
    vertriebler mitarbeiter mitarbeiterin berater beraterin sachbearbeiter sachbearbeiterin kaufmann
    kauffrau werkleiter werksleiter werksleiterin ingenieur ingenieurin beauftragter beauftragte vorsitzende
    vorsitzender vorstandsvorsitzender vorstandsvorsitzende ärztin arzt dozent dozentin lehrer lehrerin
    werkstudent werkstudentin praktikant praktikantin leitende leitender redakteur redakteurin einkäufer
    einkäuferin disponent disponentin presidente presidenta fundador fundadora cofundador cofundadora dueño
    dueña socio socia propietario propietaria analista especialista asesor asesora consultor consultora
    ingeniero ingeniera técnico técnica administrador administradora ejecutivo ejecutiva abogado abogada
    contador contadora profesor profesora enfermera enfermero médico médica comprador compradora
    desarrollador desarrolladora diseñador diseñadora redactor redactora investigador investigadora formador
    formadora asistente secretario secretaria maestra maestro farmacéutica farmacéutico arquitecto
    arquitecta economista periodista fondateur fondatrice cofondateur cofondatrice co-fondateur
    co-fondatrice président présidente gérant gérante associé associée ingénieur ingénieure consultant
    consultante conseiller conseillère analyste spécialiste assistant assistante acheteur acheteuse
    développeur développeuse rédacteur rédactrice commercial commerciale juriste avocat avocate comptable
    infirmier infirmière professeur professeure formateur formatrice administrateur administratrice
    coordinateur coordinatrice coordonnateur coordonnatrice animateur animatrice gestionnaire contrôleur
    contrôleuse technicien technicienne chercheur chercheuse ambassadeur pharmacien pharmacienne sócio sócia
    dono dona fundador fundadora cofundador cofundadora analista especialista consultor consultora assessor
    assessora engenheiro engenheira técnico técnica advogado advogada contador contadora professor
    professora enfermeira enfermeiro médico médica comprador compradora desenvolvedor desenvolvedora
    executivo executiva redator redatora pesquisador pesquisadora assistente secretário secretária
    proprietário proprietária encarregado encarregada farmacêutica farmacêutico arquiteto arquiteta"""
)
"""Words that name what a person is at work; one of them makes a phrase a title."""

ROLE_ENDINGS = vocabulary(
    """leiter leiterin leitung manager managerin chef chefin direktor direktorin berater beraterin entwickler
    entwicklerin referent referentin beauftragte beauftragter koordinator koordinatorin spezialist
    spezialistin einkaufer verkaufer verkauferin sprecher sprecherin vorstand inhaber trainer redakteur
    redakteurin ingenieur ingenieurin techniker kaufmann kauffrau assistent assistentin experte expertin
    analyst analystin architekt architektin fuhrer fuhrerin prasident prasidentin wissenschaftler forscher
    planer planerin ologist ographer lehrer lehrerin kraft meister meisterin pfleger pflegerin handler
    handlerin prufer pruferin anwalt anwaltin mechaniker mechanikerin elektroniker informatiker
    informatikerin betreuer betreuerin vertreter vertreterin gestalter gestalterin ausbilder arbeiter
    arbeiterin psychologe psychologin adora edora idora ologo ologa atrice ateur maker"""
)
"""Ends of compounds that are roles: `Marketingleiterin`, `Produktmanager`."""

GRADES = vocabulary(
    """intl natl reg assoc asst gbl senior snr sr jr junior global regional group deputy interim acting
    managing general executive fractional founding staff key strategic corporate field chief vice national
    international worldwide area country territory assistant associate principal lead distinguished first
    certified registered licensed chartered enterprise mid-market smb commercial named major independent
    freelance self-employed part-time head technical co i ii iii iv new former adjunct visiting emeritus
    full stack full-stack fullstack frontend backend front-end back-end non-executive board member team
    world-wide north south east west northern southern eastern western stellvertretende stellvertretender
    leitende leitender globale globaler regionale regionaler geschäftsführende bereich team abteilung
    adjunto adjunta general ejecutivo ejecutiva regional global senior comercial nacional internacional
    adjoint adjointe général générale régional régionale mondial mondiale national nationale grand grands
    comptes compte adjunto adjunta geral executivo executiva regional global sênior pleno júnior nacional
    internacional"""
)
"""Words that grade or widen a role."""

FUNCTIONS = vocabulary(
    """acct prod eng fin acctg pgm proj mfg mkt svcs svc exp strat rel ent ti si integrations integration
    architecture instruction dsi cs ci cab ps bi it ir qa abx cla pre-sales rfp rev rev-ops cust-success
    marketing mktg mktng sales customer customers cust client clients success experience cx ux ui advocacy
    community communities engagement reference references referral loyalty retention renewals renewal
    onboarding adoption support service services product products project projects program programs
    programme programmes portfolio pmo operations ops revops growth demand demandgen gen generation lead
    lifecycle crm abm seo sem ppc performance digital content brand branding social media pr public press
    communications communication comms relations relationship partnerships partner partners alliances
    alliance channel ecosystem strategy strategic business development biz dev bizdev bd analytics insights
    insight intelligence data bi research market user design creative events event field evangelism
    engineering software it information technology systems infrastructure cloud platform security
    cybersecurity network devops sre reliability architecture quality qa test testing automation ai ml
    machine learning transformation innovation digitization digitalization change process improvement
    excellence enablement training learning l&d education talent people culture hr human resources
    recruiting recruitment acquisition dei diversity inclusion belonging wellbeing workplace employee
    compensation benefits payroll finance financial fp&a accounting accounts account treasury tax audit risk
    compliance governance legal regulatory privacy policy affairs government procurement purchasing sourcing
    supply chain logistics warehouse fulfillment distribution production manufacturing plant maintenance
    facilities facility safety ehs hse sustainability esg environmental health clinical medical nursing
    patient care pharmacy laboratory lab r&d commercial revenue pricing monetization ecommerce e-commerce
    retail store merchandising category solutions solution presales pre-sales post-sales implementation
    delivery professional consulting advisory technical documentation localization editorial publishing
    video email web website mobile app apps investor investments investment corporate m&a asset wealth
    credit underwriting claims actuarial lending admissions enrollment academic student students curriculum
    alumni fundraising philanthropy volunteer membership donor grants grant campaign campaigns storytelling
    voice voc feedback satisfaction testimonials evidence proof case studies study stories story reviews
    peer user-research fleet transport transportation export import trade quality-assurance inventory
    planning scheduling forecast forecasting analysis reporting integrated omnichannel outbound inbound
    inside b2b b2c saas success-management gtm go-to-market office staff executive administration
    administrative general management managed strategic scaled scale digital-led customer-led community-led
    trust integrity moderation creator influencer affiliate kundenmarketing kunden kundenerfolg
    kundenbetreuung kundenservice kundenzufriedenheit kundenbindung referenzen referenzmarketing vertrieb
    verkauf kommunikation unternehmenskommunikation öffentlichkeitsarbeit produktmarketing produkt
    produktmanagement entwicklung einkauf beschaffung logistik lager fertigung produktion qualität
    qualitätsmanagement qualitätssicherung personal personalentwicklung personalwesen recht rechtsabteilung
    finanzen rechnungswesen controlling buchhaltung strategie unternehmensentwicklung innendienst
    außendienst digitalisierung nachhaltigkeit forschung technik instandhaltung arbeitssicherheit
    datenschutz informationssicherheit geschäftsentwicklung partnermanagement veranstaltungen weiterbildung
    schulung partnerschaften gemeinschaft inhalte marke marken nachfrage wachstum mercadeo mercadotecnia
    ventas cliente clientes éxito experiencia comunidad comunidades fidelización lealtad referencias
    comunicación comunicaciones prensa producto productos proyecto proyectos operaciones finanzas
    contabilidad tesorería compras abastecimiento logística producción calidad mantenimiento recursos
    humanos talento personas formación capacitación tecnología sistemas datos innovación estrategia
    estratégica alianzas desarrollo negocio negocios crecimiento demanda contenidos contenido marca digital
    atención soporte servicio servicios legal jurídico jurídica cumplimiento riesgo riesgos seguridad
    sostenibilidad investigación cadena suministro planificación planta comercial comerciales eventos canal
    canales cuentas cuenta transformación clientèle clients client réussite expérience communauté
    communautés fidélisation fidélité références communication relations presse produit produits projet
    projets opérations finances financier financière comptabilité trésorerie achats approvisionnement
    logistique production qualité maintenance ressources humaines rh talents formation informatique systèmes
    données innovation stratégie stratégique partenariats partenariat alliances développement affaires
    croissance acquisition demande contenu contenus marque numérique digital support service services
    juridique conformité risques sécurité durabilité rse recherche chaîne usine ventes vente événementiel
    événements comptes compte technique commerciale juridiques ambassadeurs vendas sucesso experiência
    comunidade comunidades fidelização referências comunicação imprensa produto produtos projeto projetos
    operações finanças contabilidade tesouraria compras suprimentos logística produção qualidade manutenção
    recursos humanos gente pessoas treinamento tecnologia sistemas dados inovação estratégia estratégica
    parcerias alianças desenvolvimento negócio negócios crescimento demanda conteúdo marca digital
    atendimento suporte serviço serviços jurídico conformidade risco riscos segurança sustentabilidade
    pesquisa cadeia planejamento fábrica eventos canal canais contas conta relacionamento transformação"""
)
"""What people work in; a phrase of these alone is a function, which is an answer to `title` too."""

FUNCTION_ENDINGS = vocabulary(
    """marketing vertrieb kommunikation management entwicklung betreuung erfolg einkauf logistik produktion
    wesen service sicherung controlling planung beratung fuhrung leitung abteilung programme projekte
    kommunikation programm"""
)

REGIONS = vocabulary(
    """emea apac dach latam amer americas na naam noram anz mena mea eu uk us usa uki benelux nordics iberia
    cee europe asia africa america north-america apj row global europa east pacific latinoamérica amérique
    brasil méxico"""
)
"""Regions that belong to a title when they follow it: `VP Sales, EMEA`."""

JOINTS = vocabulary(
    """l' d' of for and & + the to in - de del la las los el y e du des le les l et en à au aux da do das dos
    para von für der die das und im a with / d"""
)
"""Small words inside a title."""

TEAM_NOUNS = vocabulary(
    """person guy gal lady team teams org organisation organization department dept function group division
    unit side efforts abteilung bereich equipo área departamento équipe département pôle service equipe time
    área departamento"""
)
"""Nouns that say who does a function: `the customer marketing team` names the function before it."""

SECOND_JOBS = vocabulary("advisor adviser board part-time volunteer host angel")
"""Words after `and` that start a second job, not more of the first."""

HALF_REGIONS = vocabulary("north south latin southeast central western eastern northern southern middle asia")
"""Words that make a region with the word after them: North America."""
