"""What people say around the facts, in five languages: having a job, leaving one, and what is no introduction."""

from domain.replies.words import phrases, vocabulary

ARTICLES = vocabulary(
    """turned a an the our currently now also just presently actually still proud proudly one their my this
    being current technically officially basically essentially mostly both normally usually newly recently
    first second new sole only so jetzt maintenant désormais hoy aujourd'hui mittlerweile inzwischen heute
    atualmente agora hoje ahora der die das den dem ein eine einen einem einer unser unsere unseren aktuell
    derzeit zurzeit gerade als el la los las un una unos nuestro nuestra actualmente ahora le la les l l' un
    une notre actuellement o a os as um uma nosso nossa atualmente hoje"""
)
"""Words skipped between `I'm` and a title, or before an employer's name."""

PLAIN_ARTICLES = vocabulary(
    """a an the our my its currently now also just der die das den dem ein eine einen einem einer unser unsere
    el la los las un una le les l' une notre o os as um uma nosso nossa hoy hoje jetzt aktuell actualmente
    actuellement atualmente current both"""
)
"""Of those, the ones that no name in small letters opens with."""

SPEECH = vocabulary(
    """maternity paternity parental elternzeit ciao hoi piacere ik ben sono
    checking greetings representing writing años anos jahre jahren years ans i me my mine i'm i'd i've i'll
    im you your you're we we're we've we'd us he she it it's its they them their this that these those is
    are was were be been am has have had do does did doing done can could will would should may might must
    shall let let's not don't no yes if then than because so but very really just too also here there where
    when what which who how why please thanks thank thx ty hi hello hey hiya morning afternoon evening
    everyone everybody folks happy glad excited love loved loving like liked great good nice awesome cool
    amazing interesting looking look forward see saw seen hope hoping think thinking know need want wants
    wanted get got getting make making made take took taking give giving go going went come coming came say
    said talk talking chat chatting chatted meet meeting met join joined joining connect connecting share
    sharing help helping helped try trying use using work working works worked run running runs lead leading
    leads led manage managing manages based about from by into over out up down after before since until
    more most some any every each always never ever again already soon today tomorrow yesterday week month
    year years sorry welcome congrats congratulations bump following interested below above attached hereby
    mine sure ok okay yep lol haha count same p.s ps coucou boas vorstellung tal hej ahoi grüezi servus moin
    grüß gruß cordialement saludo abrazo bises atenciosamente welcome-all presentación presentation
    apresentação intro: dm monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch
    donnerstag freitag lunes martes miércoles jueves viernes lundi mardi mercredi jeudi vendredi segunda
    terça quarta quinta sexta obviously officially mostly naturally clearly basically mainly primarily means
    wow meaning sort anyways anyway originally recent lately intro intros introduction add adding added anyone
    someone something anything thing things lot lots bit kind best cheers regards sincerely warmly kindly
    currently previously formerly focused focusing covering responsible spend spent building built enjoy
    enjoying learn learning ich du sie wir ihr mir mich uns euch mein meine dein ist sind war waren bin bist
    habe hat haben hatte wird werden kann können würde möchte muss soll nicht auch sehr gerne gern freue
    freuen danke vielen dank hallo moin servus guten tag liebe lieber bitte wenn dass weil aber oder schon
    noch mal hier dort dann wie was wer wo warum alle alles heute morgen grüße viele yo tú él ella nosotros
    ellos mi me te se nos soy eres es somos son está estoy están estaba fue he ha hay tengo tiene hola
    gracias saludos buenos buenas días tardes por favor si pero porque muy más también aquí ahí cuando donde
    quien qué como cómo encantado encantada gusto todos todas hoy mañana trabajo trabajando je j'ai tu il
    elle nous vous ils mon ma mes suis es est sommes sont étais était ai as avons ont pas ne plus très bien
    aussi ici bonjour salut merci bonsoir ravi ravie enchanté enchantée quand où qui que quoi comment
    pourquoi mais ou donc car avec tous toutes aujourd'hui demain travaille eu você ele ela nós eles meu
    minha sou é somos são estou está estava foi tenho tem há não sim muito também aqui quando onde quem que
    como por porque mas obrigado obrigada olá oi bom boa dia tarde noite pessoal todos todas abraço abraços
    prazer hoje amanhã trabalho"""
)
"""Words of sentences; a bare title, employer or industry holds none of them."""

TITLE_STOPS = vocabulary(
    """where who which that but so since because while though although as based focused focusing focussed
    working covering leading responsible helping here from looking by on in when with currently my i we i'm
    we're is are was has have over specializing specialising reporting joined supporting overseeing living
    trying building via about into until during am now there also plus too after before again running
    managing handling located out wo die welche welcher der ich wir bin ist sind seit mit aus tätig
    verantwortlich zuständig im in am sowie hier suche freue donde que quien cuando desde con basada basado
    aquí yo soy es estoy estamos actualmente responsable-de trabajo sein où qui que quand depuis avec basée
    basé ici je suis nous dans au-sein onde que quem quando desde com baseada baseado aqui eu sou estou
    estamos há"""
) - vocabulary("der die")
"""A title in a sentence ends before these."""

TITLE_ENDS = TITLE_STOPS | vocabulary("for at with") - vocabulary("und im in et y e")
"""The same in a bare part of a row."""

COMPANY_STOPS = TITLE_STOPS | vocabulary(
    """in for a an to at our their it's its this these you your he she if then just mostly mainly doing making
    serving selling today here's looking happy love hi hello thanks excited because been will would not both
    und für auf dort mache leite verantworte betreue als bei zu arbeite kümmere habe en para por como dirijo
    lidero trabajo llevo mi nos también en pour par comme mon ma nous chez em para por como meu minha lidero
    cuido trabalho no na também"""
)
"""An employer's name in a sentence ends before these."""

AND_WORDS = frozenset({"and", "&", "und", "y", "e", "et", "+"})

AT_WORDS = {
    "en": frozenset({"at", "@", "w"}),
    "de": frozenset({"bei", "beim", "at", "@"}),
    "es": frozenset({"en", "at", "@"}),
    "fr": frozenset({"chez", "at", "@"}),
    "pt": frozenset({"na", "no", "nas", "nos", "em", "at", "@"}),
}
"""Prepositions after which an employer's name stands."""

AT_ANYWHERE = frozenset({"at", "@", "bei", "beim", "chez", "bij", "presso"})
"""Those of them that mean nothing else in the other languages."""

OF_WORDS = vocabulary("""of for with from in bei chez von der des für fur de del du d' da do para pour à a au""")
"""Prepositions after which an employer's name stands only if it looks like a name."""

DEFINITE = vocabulary("""the der die das el la le l l' o""")
INDEFINITE = vocabulary("""a an un una une um uma einem einer ein""")
ALSO = vocabulary("""also plus additionally auch también aussi também moonlighting""")
"""Words that open a second job."""

NOT_YET = vocabulary(
    "role roles position positions job jobs opening openings vacancy internship interview interviews gig seat"
)
"""Nouns after a title that make it a post, not what its author is."""

POINTING = frozenset({"the", "our", "your", "their", "every", "some", "any", "another", "unser", "unsere", "notre"})
"""Words before a title that make it somebody else's: `the new VP starts Monday`."""

TRADES_BY = frozenset({"title", "day", "profession"})
"""Words after `by` that leave a title one: `marketing manager by day`."""

WE = frozenset({"we are", "we're", "wir sind", "somos", "nous sommes"})
"""Cues after which an employer's name stands only if it ends the clause."""

NAME_ONLY = WE | {"my company", "our company", "my employer", "our firm"}
"""Cues after which only what looks like a name is an employer's."""

TRAINING = frozenset({"training", "trade", "education", "background"})
"""Words after `by` that make a title what its author once learned."""

EVERYTHING = frozenset({"all", "things", "everything", "anything"})
"""Words that say nothing before a function: `all things community`."""

TELLERS = frozenset({"i", "ich", "yo", "je", "eu"})
"""First persons that open a sentence."""

OTHER_DEEDS = vocabulary(
    """think thought know knew met saw heard talked spoke chatted love like hope wish want need wonder agree
    believe remember read watched asked ask bought visited attended use used will would could can can't
    cannot should might may did didn't don't do had have was sent wrote told just also found got get see
    guess suggest recommend missed forgot applied interviewed booked signed left stopped tried try keep
    still really never always only went go ran came said mean understand second appreciate noticed war habe
    hatte habe hatte möchte würde kann kenne glaube denke fand sah traf las finde hoffe brauche suche will
    muss werde creo conozco quiero quisiera puedo vi fui hablé escuché espero necesito busco pienso tengo
    connais pense veux voudrais peux crois cherche espère suis ai vais acho conheço quero gostaria posso vi
    fui falei ouvi espero preciso procuro penso tenho vou"""
)
"""Verbs after a first person that tell of something other than work."""

TIMES = frozenset({"year", "years", "yrs", "month", "months", "decade", "decades"})
"""Words that make the number before them a time."""

WHOLE = frozenset({"whole", "entire", "complete", "one-person", "one-woman", "one-man"})
"""Words before a team that its author is all of."""

PERSONS = frozenset({"person", "guy", "gal", "lady", "girl", "dude", "woman", "man"})
"""Nouns that make a function before them its doer."""

SENT = frozenset({"sent", "posted", "shared", "forwarded", "reposted"})
"""Words before `from` that make what follows a device or a channel."""

TOLD_OF = vocabulary(
    """is was gave said told spoke has had will would asked sent wrote shared did just who called wants made"""
)
"""Verbs after an employer's name that make the person before it somebody else."""

JOINING = vocabulary(
    """in at from with to by on im bei aus en dans chez em na no para pour por so also plus and or here
    obviously mostly mainly primarily plutôt plutot principalmente hauptsächlich eben namely"""
)
"""Small words that join a part to the sentence around it."""

NAME_OPENERS = vocabulary("the la le el new first one die das der les our my by al")
"""Of the small words, those a name may open with when it has a capital there."""

OPENERS = vocabulary(
    """be being became become becoming ago i'm proud newly longtime ex name's hi hey hello hiya day night here
    everyone all folks team both mine is as hallo hola bonjour salut ola oi moin thanks intro currently now
    sure yes ok okay yep alternatively still me side tous zusammen pessoal todos normally but usually turned
    als como comme"""
)
"""Words after which a title may start without a verb: `Hi all, Dana here, ...`, `by day a ...`."""

REMARKS = vocabulary(
    """over here currently now tätig team teams org working based today right efforts function department und
    and au sein"""
)
"""Words that may stand between a title and the `at` before its employer."""

LANGUAGE_WORDS: dict[str, frozenset[str]] = {
    "de": vocabulary(
        """ich bin und der die das bei für mit wir sind leite leiterin leiter arbeite aus im als ein eine nicht
    auch den von unser meine mein hallo danke zusammen beim vertrieb branche firma unternehmen verantworte
    kunden mich"""
    ),
    "es": vocabulary(
        """soy y el los las en del para con una un trabajo trabajamos empresa sector hola gracias directora
    director gerente mi nosotros como dirijo lidero estoy somos jefa jefe todos llevo encargada encargado
    responsable por ventas puesto"""
    ),
    "fr": vocabulary(
        """je suis et le les des chez dans une un pour avec nous bonjour merci directrice directeur responsable
    entreprise secteur dirige travaille mon ma cheffe chargée chargé au aux l du poste sommes"""
    ),
    "pt": vocabulary(
        """sou e o os na no nas nos da do das dos em para com uma um trabalho empresa setor olá oi obrigado
    obrigada diretora diretor gerente minha meu lidero cuido estou somos coordenadora coordenador área atuo
    pessoal vendas cargo não"""
    ),
    "en": vocabulary(
        """i i'm am the at a an and of in for with we we're my is to head manager director lead run hi all hello
        work here everyone"""
    ),
}
"""Frequent words that give a language away."""

ADVERBS = """currently, now, also, just, actually, presently, still, today, proudly, aktuell, derzeit, zurzeit,
    momentan, gerade, dort, da, heute, actualmente, ahora, también, actuellement, aujourd'hui, maintenant,
    également, atualmente, agora, também, hoje, nunmehr"""
"""Adverbs that may follow a cue: `I am currently ...`."""

AM = """been a, been an, i've been, i have been, i happen to be, i get to be, they call me, i was made, i was named,
    i was appointed, i was promoted to, i was just promoted to, i was hired as, i am, i'm, im, i’m,
    that's me, me:, this is, ik ben, sono, io sono,
    ich bin, bin ich, bin, ich wurde, ahora soy, soy, yo soy, actualmente soy,
    je suis, suis, sou, eu sou"""
"""What follows is a title if it reads like one."""

AS = """i hold the position of, i currently hold the position of, i hold the role of, i hold the title of,
    in the role of, in my role as, in my current role as, in the position of, ich fungiere als,
    beschäftigt als, meine aktuelle rolle ist, mein aktueller titel ist, meine aktuelle position ist,
    estoy trabajando como, laboro como, mi rol actual es, mi puesto actual es, mi cargo actual es,
    mi función es, j'officie comme, mon poste actuel est, mon intitulé est, mon métier est,
    mon métier c'est, mon rôle c'est, estou atuando como, meu cargo atual é, desempenho a função de,
    ocupo a função de, exerço a função de, meu trabalho é, i've worked as, i have worked as,
    i've been working as, i have been working as, i'm known as, my official role is, my actual title is,
    joined as, promoted to, now serving as, title's, role's, job's, currently as, now as, these days as,
    taken over as, took over as, started as, hired as, promoted to, i work as, i'm working as,
    i am working as, working as, i serve as, serving as, i'm employed as, i currently serve as, i act as,
    my title is, my job title is, my role is, my job is, my position is, my current role is,
    my current title is, my official title is, my day job is, title is, role is, i hold the title of,
    i was just promoted to, i got promoted to, i just got promoted to, i recently became, i just became,
    i've just become, i just started as, i recently started as, i joined as, i've joined as,
    official title is, i go by, my title's, my role's, ich arbeite als, arbeite als, ich arbeite dort als,
    tätig als, ik werk als, lavoro come, ich bin tätig als, arbeite ich als, bin ich als, ich bin als, mein titel ist,
    meine rolle ist, meine position ist, mein job ist, meine stelle ist, meine funktion ist,
    mein jobtitel ist, angestellt als, trabajo como, trabajo de, me desempeño como, ejerzo de, ejerzo como,
    mi cargo es, mi puesto es, mi rol es, mi título es, ocupo el cargo de, ocupo el puesto de, estoy como,
    me desempeño actualmente como, je travaille comme, je travaille en tant que, en tant que, mon poste est,
    mon poste, mon titre est, mon rôle est, ma fonction est, j'occupe le poste de, j'occupe la fonction de,
    j'exerce comme, j'exerce en tant que, je travaille actuellement comme, trabalho como, atuo como,
    meu cargo é, minha função é, meu título é, ocupo o cargo de, ocupo a posição de, estou como,
    exerço o cargo de, trabalho atualmente como"""
"""What follows is a title."""

RUN = """building, building out, growing, driving, coordinating, supporting, to run, to lead, to head up,
    to oversee, took over, i took over, taken over, taking over, i inherited, i get paid to run, i focus on,
    my focus is, i specialize in, i specialise in, i cover, i help run, my remit is, my area is,
    i'm focused on, i administer, i chair, i'm in charge of the, i get to do, i now do, my world is,
    i live in, i hold, mein bereich ist, mein schwerpunkt ist, mein thema ist, mi área es,
    mi especialidad es, mon domaine est, minha área é, meu foco é, moved to, moved into, moved over to,
    switched to, now head, now lead, now run, now manage, now oversee, i also run, i now run, i now lead,
    i now head, i now manage, i've been leading, formo parte de, formo parte del, trabajo en el área de,
    me dedico a, me dedico al, je fais partie de, je bosse dans, je bosse en, faço parte do, faço parte da,
    trabalho na área de, ich gehöre zum, coordino, i coordinate, i run, i lead, i head, i head up, i manage,
    i oversee, i own, i direct, i look after, i handle, i do, i drive, i am responsible for,
    i'm responsible for, responsible for, i'm in charge of, i am in charge of, in charge of, i'm leading,
    i am leading, i'm running, i am running, i'm heading, i'm heading up, i'm managing, i am managing,
    i'm overseeing, i'm the one running, i'm the person running, i take care of, i'm accountable for,
    i co-lead, i built and run, i built and lead, i'm building, i am building, i'm building out,
    i coordinate, i'm doing, i'm working on, i work on, my job is to run, my job is running, i get to run,
    i get to lead, i supervise, i've been running, i have been running, i've been leading, i've run,
    i've led, leading, running, heading, heading up, managing, overseeing, looking after, i'm on, i am on,
    i'm part of, part of, i sit on, i sit in, i work in, i'm in, i am in, i work within, i'm on the,
    i spend my days in, i'm responsible for running, ich leite, leite ich, leite, ich verantworte,
    verantworte ich, verantworte, ich führe, führe ich, ich betreue, betreue ich, ich manage, manage ich,
    ich steuere, steuere ich, ich mache, mache ich, ich kümmere mich um, kümmere ich mich um,
    kümmere mich um, ich bin verantwortlich für, bin ich verantwortlich für, verantwortlich für,
    ich bin zuständig für, bin ich zuständig für, zuständig für, ich koordiniere, ich arbeite im,
    ich arbeite in, arbeite im, ich bin im, ich bin in, dirijo, lidero, yo dirijo, yo lidero, gestiono,
    coordino, manejo, llevo, encabezo, superviso, estoy a cargo de, estoy al frente de, a cargo de,
    me encargo de, me ocupo de, estoy en, trabajo en, je dirige, je gère, je pilote, j'encadre, je manage,
    j'anime, je m'occupe de, je m'occupe du, je m'occupe des, je suis en charge de, je suis en charge du,
    je suis en charge des, en charge de, en charge du, en charge des, je suis à la tête de,
    je suis à la tête du, je supervise, je coordonne, je travaille dans, je travaille en, je travaille au,
    je travaille à, je suis dans, lidero, eu lidero, dirijo, gerencio, coordeno, cuido de, cuido da,
    cuido do, cuido das, cuido dos, mexo com, toco, comando, chefio, administro, sou responsável por,
    sou responsável pelo,
    sou responsável pela, responsável por, responsável pela, responsável pelo, estou à frente de,
    estou à frente da, estou à frente do, supervisiono, trabalho com, trabalho em, trabalho no, trabalho na,
    estou em, atuo em, atuo na, atuo no, atuo com"""
"""What follows is the function of the author's work, if it reads like one, or the industry."""

SECTOR = """industry is, industry's, industry would be, sector is, vertical is, space is, industry being, field is,
    industry will be, industry i guess is, branche ist, branche wäre, sector es, industria es, rubro es,
    secteur est, secteur c'est, domaine est, setor é, segmento é, indústria é, área é, ramo é, mi sector es,
    mi industria es, mon secteur est, mon secteur c'est, meu setor é, meine branche ist"""
"""What follows is an industry."""

TRADES = """i teach, i sell, i write, i design, i build, i code, i recruit, i consult, i coach, i train, i serve,
    i buy, i source, i audit, i research, i develop, i engineer, i analyze, i analyse, i plan, i produce,
    i edit, i market, i advise, i program, i test, i maintain, i translate, i practice law, i treat,
    i drive, i fly, i cook, i support, i help, ich unterrichte, ich verkaufe, ich entwickle, ich schreibe,
    ich baue, ich plane, ich berate, ich programmiere, ich unterstütze, ich kaufe, enseño, vendo, diseño,
    escribo, desarrollo, compro, asesoro, programo, doy clases, apoyo, j'enseigne, je vends, je conçois,
    j'écris, je développe, j'achète, je conseille, je forme, j'accompagne, ensino, desenvolvo, escrevo,
    dou aulas, atendo, projeto, ajudo, assessoro"""
"""A trade said as a verb; the employer may follow later in the sentence, the title is not said."""

GREETINGS = phrases(
    """hello from, hi from, greetings from, saying hi from, joining from, checking in from, writing from"""
)
"""Cues after which a place may stand as well as an employer."""

WEAK_RUN = phrases(
    """i work in, i'm in, i am in, i work on, part of, i'm part of, i'm on, i am on, i sit in, i sit on,
    i work within, i do, i handle, betreue ich, ich betreue, ich arbeite im, ich arbeite in, arbeite im,
    ich bin im, ich bin in, ich mache, mache ich, estoy en, trabajo en, je travaille dans, je suis dans,
    je travaille en, trabalho com, trabalho em, trabalho no, trabalho na, estou em, atuo em"""
)
"""Of those, the ones that yield to a title said elsewhere."""

AT = """my company, our company, my employer, our firm, we are, we're, wir sind, somos, nous sommes, soy de,
    sou da, sou do, je suis de, i founded, i co-founded, i started, i'm here from, we're from, we are from,
    coming from, employed at, employed by, i'm employed by, our company is, my org is, i'm representing,
    i'm based at, ich komme von, beschäftigt bei, tätig bei, mein arbeitgeber ist, mein unternehmen ist,
    laboro en, colaboro en, soy parte de, represento a, pertenezco a, estoy trabajando en, formo parte de,
    je représente, je suis de chez, je bosse pour, j'ai rejoint, je viens de rejoindre, en poste chez,
    je fais partie de, represento a, venho da, estou trabalhando na, entrei na, faço parte da,
    checking in from, hello from, hi from, greetings from, saying hi from, joining from, writing from,
    representing, here from, been at, been with, i've been at, i've been with, moved to, moved over to,
    now at, now with, currently at, currently with, a company called, company called, startup called,
    company named, company's, company would be, i work over at, zur firma, jetzt bei, ahora en, hoy en,
    maintenant chez, aujourd'hui chez, actuellement chez, agora na, agora no, hoje na, hoje no,
    atualmente na, atualmente no, actualmente en, derzeit bei, aktuell bei, i work at, i work for,
    i work with, i'm at, i am at, i'm with, i am with, i'm from, i am from, i'm over at, i am over at,
    here at, over at, working at, working for, i'm working at, i'm working for, i'm currently at, i joined,
    i just joined, i recently joined, i've joined, i now work at, i currently work at, i currently work for,
    my company is, company is, my employer is, i represent, ich arbeite bei, arbeite bei, ich arbeite für,
    ik werk bij, lavoro presso, lavoro per,
    ich bin bei, arbeite ich bei, bin ich bei, hier bei, angestellt bei, wir bei, meine firma ist,
    meine firma heißt, trabajo en, trabajo para, estoy en, vengo de, mi empresa es, aquí en,
    je travaille chez, je travaille pour, je suis chez, je bosse chez, chez, mon entreprise est, ici chez,
    je viens de, trabalho na, trabalho no, trabalho em, trabalho para, trabalho pra, estou na, estou no,
    minha empresa é, sou da, sou do, aqui na, aqui no, atuo na, atuo no"""
"""What follows is the employer's name, if it looks like one."""
