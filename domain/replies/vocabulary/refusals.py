"""How sentences sound that introduce nobody, in five languages; each line is one pattern on folded text.

Folded text has no accents and no capitals. \\ue002 is a mention, \\ue000 a LinkedIn profile.
"""

ORDERS = r"""
    ^\W*(?:show|list|find|search|filter|get|give|display|query|select|pull up|look up|lookup)(?: me| us)? QUERIED
    ^\W*(?:search|filter|query|lookup|look up|list|select)(?: for| by| where| on)?\W*$
    ^\W*(?:who|anyone|everyone|people|members?|profiles?)(?: (?:has|have|with|is|where|whose|by))*\W*$
    ^\s*[/!](?:rapport|find|help|remove|stop|search|me|forget|pause|export|privacy)
    (?:hey |hi |ok )?(?:@?rapport|bot)[,:!]?\s+(?:please |can you |could you )?(?:find|show|remove|delete|forget|stop)
    (?:hey |hi |ok )?(?:@?rapport|bot)[,:!]?\s+(?:please |can you |could you )?(?:help|search|list|introduce|match)
    (?:hey |hi |ok )?(?:@?rapport|bot)[,:!]?\s+(?:please |can you |could you )?(?:update|add|change|pause|who|what)
    (?:hey |hi |ok )?(?:@?rapport|bot)[,:!]?\s+(?:please |can you |could you )?(?:tell|give|send|ignore|connect|pair)
    (?:please )?(?:remove|delete|erase|forget) (?:me|my|all my|mine|this|everything|our)
    (?:make|mark|treat|promote) me (?:an?|as|to|admin)
    (?:please )?unsubscribe(?: me)?
    (?:please )?opt me out|opt out
    (?:please )?stop (?:messaging|sending|dming|pinging|contacting|emailing|the)
    take me off
    (?:please |can you |could you )?(?:match|pair|introduce|connect) me (?:with|to)
    (?:please |can you |could you )?(?:find|show|list|get|give|send|tell) me (?:a|an|the|all|some|any|someone)
    (?:please |can you |could you )?(?:find|show|list|get|give|send|tell) me (?:everyone|people|who)
    (?:please |can you |could you )?(?:find|show|list|get|give|send|tell) me (?:my|other|peers|names)
    (?:please )?(?:update|change|edit|correct|fix|set) (?:my|the) (?:title|company|role|profile|industry)
    (?:please )?(?:update|change|edit|correct|fix|set) (?:my|the) (?:linkedin|entry|info|details|url)
    ignore (?:all |any |my |the )*(?:previous|prior|above|last|earlier)
    disregard (?:all |any |my |the )*(?:previous|prior|above|last|earlier|message|reply)
    ^\s*\W*system\s*:|(?:set|mark) (?:the |my |her |his )?(?:title|company|industry|status|everyone|all)\b
    export (?:all|every|everyone|my)
    system prompt|you are now|as an ai
    (?:reply|respond|answer) (?:only )?(?:with|done|yes)(?! your| my| title)
    (?:bitte )?(?:losche|entferne|vergiss|andere|aktualisiere|zeig|finde|suche?) (?:mir|mich|meine[nm]?|mein|alle)
    (?:por favor )?(?:elimina|borra|quita|actualiza|cambia) (?:me|mi|mis|a|con|todos|mi perfil)?
    (?:por favor )?(?:corrige|muestrame|buscame|encuentra|presentame|conectame) (?:me|mi|mis|a|con|todos|mi perfil)?
    borrame|eliminame|quitame|dame de baja
    (?:merci de |veuillez |peux-tu |pouvez-vous )?(?:supprime[rz]?|efface[rz]?)(?: moi| mon| mes| ma)?
    (?:merci de |veuillez |peux-tu |pouvez-vous )?(?:retire[rz]?|mets a jour)(?: moi| mon| mes| ma)?
    (?:merci de |veuillez |peux-tu |pouvez-vous )?(?:modifie[rz]?|trouve-moi)(?: moi| mon| mes| ma)?
    (?:merci de |veuillez |peux-tu |pouvez-vous )?(?:montre-moi|desinscri\w+)(?: moi| mon| mes| ma)?
    (?:por favor )?(?:remova|exclua|apague|atualize|altere|mude)(?: me| meu| minha| meus)?
    (?:por favor )?(?:mostre|encontre|me conecte|me apresente|me remova|me tire)(?: me| meu| minha| meus)?
""".replace(
    " QUERIED",
    r"(?: all| the| any| every| only)*"
    r" (?:profiles?|members?|peers?|people|everyone|everybody|matches|users|contacts|results|entries|anyone)",
)

GENERAL = r"""
    ^\W*(?:everybody|everyone|nobody|no one|half|most|all)(?: [\w']+){0,6} (?:is|are|was|were)(?!.*(?:,|\bi\b))
"""
"""Remarks about how the world is."""

PREFACE = r"""
    my (?:\w+ ){1,3}(?:said|says|told|tells|asked|asks|made|makes|wants?|wanted|suggested|nudged) (?:that )?(?:me|i)
    i (?:was|got|am|'m|have been|'ve been) (?:told|asked|nudged|instructed)
    (?:apparently|supposedly|i guess|i suppose) (?:i|we) (?:should|have to|need to|must|am supposed to|'m supposed to)
"""
"""How a member is sent before introducing himself or herself, up to INTRODUCING."""

INTRODUCING = r"""
    introduce myself|say (?:hi|hello|who)|post (?:here|this|my|an)|fill (?:this|that|it)|put (?:this|my)|answer|reply
    share my|give my|join|sign up|do this|introduction|intro
"""
"""What a member was sent to do."""

HIRING = r"""
    (?:we're|we are|i'm|i am|we're also|is) (?:now |currently |actively |also )?(?:hiring|recruiting)
    (?:are|my team is|our team is|company is|still|also) (?:now |currently |actively |also )?(?:hiring|recruiting)
    (?:^|[\s(])(?:now )?hiring\s*[:!-]|now hiring|#hiring|we hire|hiring alert|^\s*hiring (?:a|an|for|now)
    job (?:opening|opportunity|posting|ad|alert|description|board|post|offer)s?
    (?:open|vacant) (?:role|position|req|headcount)s?
    (?:join|joining) (?:our|my|the) (?:team|growing team) as
    (?:looking|searching) to hire
    looking for (?:a|an) (?:new |senior |junior |experienced |talented )?[\w -]{3,40} to join
    (?:has|have|got) (?:an?|two|three|several|some) (?:\w+ ){0,2}(?:opening|vacancy|headcount|requisition)s?
    (?:there's|there is|there are) (?:an?|two|three|several|some) (?:\w+ ){0,2}(?:opening|vacancy)s?
    (?:there's|there is|there are) (?:an?|two|three|several|some) (?:\w+ ){0,2}(?:headcount|requisition)s?
    (?:opening|position|role|req|job)s? (?:available|open|is open|just opened|opened up)
    (?:come|come and) (?:join|work with) (?:us|me|our)
    to fill (?:a|an|the|two|three|this|our|several)|vacanc(?:y|ies)|^\s*seeking (?:a|an)
    must have (?:\d|experience|at least)|years of experience (?:required|preferred|needed)|requirements?:
    (?:full|part)[- ]time (?:role|position|contract)|contract (?:role|position)
    apply (?:here|now|by|via|today|through|directly|before|online)|apply:
    applications? (?:close|open|are|welcome|by)
    (?:send|dm|email) (?:me |us )?(?:your |a )?(?:cv|resume)s?
    referral bonus|salary (?:range|band)|competitive salary
    wir (?:suchen|stellen ein)|stellenangebot|stellenanzeige|stellenausschreibung|bewirb dich|jetzt bewerben
    bewerbung(?:en)? (?:an|bis|bitte)|\(m/w/d\)|verstarkung
    estamos (?:buscando|contratando)|buscamos (?:un|una|a)|se busca|contratamos|oferta de (?:empleo|trabajo)
    vacantes?|postula(?:te)?|envia(?:r|nos)? (?:tu|su) cv|incorporamos
    nous recrutons|on recrute|nous recherchons|on recherche|offre d'emploi|postule[rz]?|candidature
    poste a pourvoir|rejoignez-nous|rejoindre notre equipe
    vagas?|estamos contratando|contratando|candidate-se|candidatem-se|envie seu (?:cv|curriculo)
    oportunidade de emprego|vem trabalhar
"""

SELLING = r"""
    (?:take|fill (?:out|in)|complete|answer) (?:our|the|this|my) (?:[\w-]+ ){0,3}(?:survey|poll|questionnaire|quiz)
    (?:visit|see|meet|find|join) us (?:at|in) (?:our |the )?(?:booth|stand|table|hall)|calling all|booth #?\d+
    (?:swing|stop|come|drop) by (?:our|the) (?:booth|stand|table)|^\s*attention (?:all )?\w+ \w+
    (?:download|claim|grab|get) (?:it|yours|your (?:free )?copy|the (?:free )?(?:guide|report|template|e-?book))
    download (?:our|the|your)|(?:(?:we|i) (?:still )?have|(?:we|i)'ve(?: still)? got) LEFT
    (?:only|just|there are|there're) LEFT
    register (?:here|now|at|today|for|via|by)|free trial|\d+ ?% off|\d+-day trial|discount (?:code|for|on)
    get a discount|promo code|coupon code|special offer|limited (?:time|spots|seats)|early[- ]bird
    exclusive (?:offer|deal)|use code|code [A-Za-z]+\d+
    book (?:a|your) (?:demo|slot|seat)|schedule (?:a|your) demo|request a demo|get a demo
    grab (?:a|your) (?:seat|spot|copy)
    dm me for (?:a |an |the |your )?(?:demo|link|code|discount|pricing|invite|access|jd|details)
    (?:special|community|member|preferred|discounted) (?:rate|rates|price|prices|pricing)|boost your|10x
    transform your|interested in (?:a|our) demo
    our (?:platform|tool|product|software|solution|service) (?:helps|lets|makes|automates|gives)
    sign up (?:here|now|today|at|for)|subscribe (?:here|now|to)
    jetzt anmelden|rabatt|jetzt sichern|inscribete|registrate|descuento|prueba gratis|cupon
    inscri(?:vez-vous|s-toi)|essai gratuit|inscreva-se|desconto|teste gratis
""".replace(
    " LEFT",
    r" (?:[\w-]+ ){0,4}(?:booths?|slots?|seats?|spots?|tables?|tickets?|places?|passes)"
    r" (?:left|available|open|remaining|free|for)",
)

PROMOTION = r"""
    has joined the (?:channel|thread)|set the (?:channel )?topic
    (?:applied|applying|interviewing|interview) (?:for|at|with)
    webinar|register (?:here|now|at|today|for|via|by)|registration|sign[- ]?ups?|sign up|free trial
    free (?:guide|template|demo|audit|consultation|report)
    \d+ ?% off|discount|promo code|coupon|special offer|limited (?:time|spots|seats)|early[- ]bird
    last chance|exclusive (?:offer|deal)
    book (?:a|your) (?:demo|call|slot|seat)|schedule (?:a|your) demo|request a demo|get a demo
    grab (?:a|your) (?:seat|spot|copy)
    our panel|panel (?:next|on|this|with|today|tomorrow)|featuring|features|hear from|hosted by|presented by
    moderated by|keynote|panelists?|fireside|guest speaker
    (?:session|workshop|chat|ama|q&a|conversation|talk|event) (?:with|by)
    want a demo|a (?:quick |free |live )?demo|launching (?:today|now|soon)|download|e-?books?|white ?papers?
    newsletter|subscribe|giveaway|raffle|launch(?:ed|ing)? (?:today|our|my|a new|on)
    (?:check|checkout|try) (?:out )?(?:our|this|my new|the new)|our (?:new|latest|free) \w+
    new (?:report|ebook|guide|episode|podcast|course|blog)
    join us (?:for|at|on|in|this|next)|(?:save|mark) (?:the|your) (?:date|calendar)s?
    click (?:here|the link|below)|link in bio|use code
    we help (?:companies|teams|businesses|brands|you)|boost your|10x|grow your|transform your
    interested in (?:a|our) demo
    jetzt anmelden|anmeld(?:en|ung)|rabatt|kostenlos(?:e[rsn]?)?|gratis|jetzt sichern|unser neues
    inscribete|registrate|registro|descuento|descarga|prueba gratis|nuestro nuevo|apuntate|cupon
    inscri(?:vez-vous|s-toi|ption|ptions)|telecharge[rz]?|essai gratuit|remise|decouvrez
    notre nouve(?:au|lle)|gratuit(?:e|ement)?
    inscreva-se|inscricoes|desconto|baixe|teste gratis|nosso novo|nossa nova|gratuit[oa]
"""

RECOMMENDING = r"""
    you (?:should|could) (?:really |definitely |also |all |both |totally )?(?:talk|meet|connect|reach|chat|speak)
    you (?:might want to|need to) (?:really |definitely |also |all |both |totally )?(?:talk|meet|connect)
    you (?:might want to|need to) (?:really |definitely |also |all |both |totally )?(?:reach|chat|speak)
    you (?:should|could) (?:really |definitely |also |all |both |totally )?(?:follow|check|ping|ask|dm|know)
    you (?:might want to|need to) (?:really |definitely |also |all |both |totally )?(?:follow|check|ping)
    you (?:might want to|need to) (?:really |definitely |also |all |both |totally )?(?:ask|dm|know)
    you (?:must|all should) (?:really |definitely |also |all |both |totally )?(?:talk|meet|connect|reach|chat|speak)
    you (?:may want to|guys should) (?:really |definitely |also |all |both |totally )?(?:talk|meet|connect)
    you (?:may want to|guys should) (?:really |definitely |also |all |both |totally )?(?:reach|chat|speak)
    you (?:must|all should) (?:really |definitely |also |all |both |totally )?(?:follow|check|ping|ask|dm|know)
    you (?:may want to|guys should) (?:really |definitely |also |all |both |totally )?(?:follow|check|ping)
    you (?:may want to|guys should) (?:really |definitely |also |all |both |totally )?(?:ask|dm|know)
    (?:talk|speak|reach out|connect|chat) (?:to|with) (?:\ue002|him)
    (?:talk|speak|reach out|connect|chat) (?:to|with) (?:her|them|my (?:colleague|boss|friend|manager|teammate))
    (?:ping|ask|contact|dm|follow|message|try|email) (?:\ue002|him|her|them)
    i(?:'d| would)? (?:highly |strongly |really )?(?:recommend|suggest|nominate|vouch)
    (?:recommending|nominating)
    shout-?\s?outs?|kudos|props to|hats off
    (?:adding|posting|sharing|submitting|replying|filling) (?:this |these |it |details |info |in |up )*for NOT_ALL
    (?:putting|sending|dropping|answering|writing) (?:this |these |it |details |info |in |up )*for NOT_ALL
    (?:for|from|here's|here are|these are|this is) (?:my|our|his|her) (?:\w+ )?(?:colleague|boss|manager|friend)s?
    (?:for|from|here's) (?:my|our|his|her) (?:\w+ )?(?:teammate|coworker|counterpart|report)s?
    (?:here are|these are|this is) (?:my|our|his|her) (?:\w+ )?(?:teammate|coworker|counterpart|report)s?
    (?:here's|here are|these are|this is) (?:his|her|their) (?:\w+ )?(?:details|info|profile|linkedin|answers)
    (?:somebody|someone|anybody|anyone|a person|one person) (?:else )?(?:on|in|from) (?:my|our) (?:team|company|org)
    cc:? (?:\ue002|@)|^\s*cc:? |asked me to (?:share|post|add|send)|out of (?:the )?office
    for urgent (?:matters|issues|requests)
    looping in|loop in|tagging|cc'?ing|adding \ue002|introducing (?!myself|me)
    let me introduce (?!myself|me)|on behalf of|want you (?:all )?to meet|everyone meet|please meet
    someone (?:else )?you should (?:know|meet)
    (?:he|she|they) (?:would|might|could) be (?:a )?(?:great|good|perfect|ideal|interested|better|happy)
    not me(?:,| but) (?:but )?(?:my|our)
    (?:asking|this is|it's|asked) for (?:a|my) (?:friend|colleague|boss|manager|teammate)
    my (?:\w+ )?(?:colleague|boss|manager|friend|teammate|coworker)s?,? (?:[\w']+ ){0,6}(?:should|would|might|could)
    my (?:\w+ )?(?:colleague|boss|manager)s?,? (?:[\w']+ ){0,6}(?:couldn't|can't|wants|wanted|asked)
    my (?:\w+ )?(?:friend|teammate|coworker)s?,? (?:[\w']+ ){0,6}(?:couldn't|can't|wants|wanted|asked)
    my (?:\w+ )?(?:co-worker|counterpart|husband)s?,? (?:[\w']+ ){0,6}(?:should|would|might|could)
    my (?:\w+ )?(?:wife|report|mentor|peer)s?,? (?:[\w']+ ){0,6}(?:should|would|might|could)
    my (?:\w+ )?(?:co-worker|counterpart|husband)s?,? (?:[\w']+ ){0,6}(?:couldn't|can't|wants|wanted|asked)
    my (?:\w+ )?(?:wife|report|mentor|peer)s?,? (?:[\w']+ ){0,6}(?:couldn't|can't|wants|wanted|asked)
    my (?:\w+ )?(?:colleague|boss|manager)s?,? (?:[\w']+ ){0,6}(?:is|runs|leads|heads|works|just|also|joined|has)
    my (?:\w+ )?(?:friend|teammate|coworker)s?,? (?:[\w']+ ){0,6}(?:is|runs|leads|heads|works|just|also|joined|has)
    my (?:\w+ )?(?:co-worker|counterpart|husband)s?,? (?:[\w']+ ){0,6}(?:is|runs|leads|heads)
    my (?:\w+ )?(?:co-worker|counterpart|husband)s?,? (?:[\w']+ ){0,6}(?:works|just|also|joined|has)
    my (?:\w+ )?(?:wife|report|mentor|peer)s?,? (?:[\w']+ ){0,6}(?:is|runs|leads|heads|works|just|also|joined|has)
    (?:sollte(?:st|t)?|musst|musst ihr|solltet ihr) (?:unbedingt |mal |ihr |du |euch )*(?:mit|meine?n?)
    ich (?:empfehle|stelle euch)|sprecht mal mit|darf ich vorstellen
    mein(?:e|em|en|er)? (?:\w+ )?(?:kolleg\w+|chef\w*|freund\w*) (?:\w+ ){0,3}(?:ist|leitet|arbeitet|verantwortet)
    mein(?:e|em|en|er)? (?:\w+ )?(?:kolleg\w+|chef\w*|freund\w*) (?:\w+ ){0,3}(?:ware|sollte|mochte|macht)
    (?:deberia[sn]?|tienes que|tienen que|hay que|tendria[sn]? que) (?:de )?(?:hablar|contactar|conocer)
    (?:habla|hablad|hablen|contacta|contacten) (?:con|a)|(?:les|os|te) presento a|recomiendo a
    mi (?:\w+ )?(?:colega|compa[nñ]er[oa]|jef[ea]|amig[oa]),? (?:\w+ ){0,3}(?:es|dirige|lidera|trabaja)
    mi (?:\w+ )?(?:colega|compa[nñ]er[oa]|jef[ea]|amig[oa]),? (?:\w+ ){0,3}(?:lleva|deberia|podria|quiere)
    (?:vous devriez|tu devrais|il faut|il faudrait) (?:parler|contacter|rencontrer|echanger)
    contactez (?!-?moi)|je vous (?:presente|recommande) (?!moi|mon profil)|parlez (?:a|avec)
    m(?:on|a) (?:\w+ )?(?:collegue|chef\w*|ami\w*),? (?:[\w']+ ){0,3}(?:est|dirige|travaille|pilote|serait|devrait)
    (?:deveria[m]?|precisa[m]?|vale(?: a pena)?) (?:falar|conversar|conhecer)|(?:falem|fale) com
    apresento (?:a|o) |recomendo (?:a|o|falar)
    m(?:eu|inha) (?:\w+ )?(?:colega|chefe|amig[oa]|gestor[a]?),? (?:\w+ ){0,3}(?:e|lidera|trabalha)
    m(?:eu|inha) (?:\w+ )?(?:colega|chefe|amig[oa]|gestor[a]?),? (?:\w+ ){0,3}(?:dirige|cuida|deveria)
""".replace("NOT_ALL", r"(?!every|the|all|my|thi|those|people|any|con|now|vis|what|ref|our|a |an |me)\w+")

MENTIONING = r"""
    my (?:\w+ )?(?:colleagues?|boss|manager|friends?|team ?mates?|co-?workers?|counterpart|husband|wife)
    my (?:\w+ )?(?:spouse|mentor|mentee|predecessor|successor|buddy|direct report|sister|brother|cousin)
    our (?:\w+ )?(?:cmo|ceo|cfo|coo|cto|cro|cio|cco|vp|svp)(?:'s)?
    our (?:\w+ )?(?:evp|director|head|president|founder)(?:'s)?
    our (?:\w+ )?(?:colleague|chief|csm|account manager|customer success manager|champion)(?:'s)?
    my (?:cmo|ceo|cfo|coo|cto|cro|vp|svp|director|head of)
    he's|she's|he is|she is|he was|she was|he runs|she runs|he leads|she leads|he works|she works|he heads
    she heads
    (?:he|she) (?:just|recently|also|would|will|can|has|might|may|should|knows|joined|did|gave|said)
    (?:they're|they are|who's|who is) (?:the |a |an |our |their )?(?:new )?(?:cmo|ceo|vp|head|director|lead)
    (?:they're|they are|who's|who is) (?:the |a |an |our |their )?(?:new )?(?:manager|person|best)
    (?:they're|they are|who's|who is) (?:the |a |an |our |their )?(?:new )?(?:great|amazing|brilliant)
    (?:know|knows|met|meeting|spoke (?:to|with)) (?:a|an|the|someone|somebody|two|three)
    (?:know|knows|met|meeting|spoke (?:to|with)) (?:their|some|our|another|other|several|many)
    (?:talked (?:to|with)|chatted with|interviewed) (?:a|an|the|someone|somebody|two|three)
    (?:talked (?:to|with)|chatted with|interviewed) (?:their|some|our|another|other|several|many)
    (?:ran into|heard (?:from|that)|listened to) (?:a|an|the|someone|somebody|two|three)
    (?:ran into|heard (?:from|that)|listened to) (?:their|some|our|another|other|several|many)
    (?:saw|call with|lunch with|coffee with|thanks to) (?:a|an|the|someone|somebody|two|three)
    (?:saw|call with|lunch with|coffee with|thanks to) (?:their|some|our|another|other|several|many)
    (?:work with|working with|works with|report to|reporting to|reports to) (?:a|an|the|someone|somebody|two|three)
    (?:work with|working with|works with) (?:their|some|our|another|other|several|many)
    (?:report to|reporting to|reports to) (?:their|some|our|another|other|several|many)
    (?:looking|searching|hunting|hoping) (?:for|to find|to meet|to hire) (?:a|an|the|our|someone)
    (?:looking|searching|hunting|hoping) (?:for|to find|to meet|to hire) (?:somebody|another|any|new|other|more)
    in search of
    you're (?:the|a|an|at|now|still|in|with)|you are (?:the|a|an|at|now|still)
    you (?:run|lead|work|moved|joined)
    your (?:title|role|company|team|background|experience|job|work|talk|session|post|new role|promotion|move)
    eres (?:la|el|una|un)|tu (?:cargo|equipo|empresa|puesto)|du bist
    dein(?:e|er|em|en)? (?:rolle|team|firma|titel)|tu es (?:la|le|une|un)|vous etes (?:la|le|une|un)
    ton (?:poste|equipe)|votre (?:poste|equipe|entreprise)|voce e (?:a|o|uma|um)
    (?:his|her|their) (?:title|role|linkedin|profile|company|name|job|team)
    (?:his|her|their) (?:session|talk|post|work|email|background|details|info)
    (?:mein|meine|meinem|meinen|meiner) (?:\w+ )?(?:kolleg\w+|chef\w*|freund\w*)
    (?:mein|meine|meinem|meinen|meiner) (?:\w+ )?(?:vorgesetzte\w*|bekannte\w*|teamleiter\w*|mitarbeiter\w*)
    unser(?:e|em|en|er)? (?:\w+ )?(?:chef\w*|leiter\w*|geschaftsfuhrer\w*|kolleg\w+|vertriebsleiter\w*|ceo|cmo|vp)
    (?:sie|er) (?:ist|leitet|arbeitet|verantwortet|war|macht)|ihr profil|sein profil
    mi (?:\w+ )?(?:colega|jef[ea]|companer[oa]|amig[oa]|gerente|director[a]?)|mis colegas
    nuestr[oa] (?:\w+ )?(?:ceo|cmo|director[a]?|jef[ea]|gerente|vp|colega)
    (?:ella|el) (?:es|dirige|lidera|trabaja|lleva|fue)|su perfil
    m(?:on|a|es) (?:\w+ )?(?:collegue|chef\w*|patron\w*|ami\w*)s?
    m(?:on|a|es) (?:\w+ )?(?:responsable|directeur|directrice|manageur?|equipier\w*)s?
    notre (?:\w+ )?(?:ceo|cmo|dg|pdg|directeur|directrice|responsable|collegue|vp)
    (?:elle|il) (?:est|dirige|travaille|s'occupe|gere|pilote)|son profil
    m(?:eu|inha) (?:\w+ )?(?:colega|chefe|amig[oa]|gestor[a]?|gerente|diretor[a]?)
    noss[oa] (?:\w+ )?(?:ceo|cmo|diretor[a]?|chefe|gerente|vp|colega)
    (?:ela|ele) (?:e|lidera|trabalha|dirige|cuida|foi)|o perfil del[ea]
"""

PRAISING = r"""
    big congrats|congrats|congratulations|happy (?:birthday|work anniversary|anniversary)|well deserved
    welcome(?:,? (?:aboard|to the|\ue002))
    (?:thanks|thank you|thx|credit|grateful) to|gracias a (?!tod|ust|vos)|merci a (?!tous|tout|vous)
    danke an|obrigad[oa] a (?!tod)
    herzlichen gluckwunsch|gluckwunsch|felicidades|felicitaciones|enhorabuena|felicitations|bravo a|parabens
"""

APPLAUDING = r"""
    (?:so|very|well|richly|truly|totally) (?:well )?(?:deserved|earned)|(?:well|much)-deserved|proud of you
    you(?:'ve)? (?:so |really |totally |truly |more than )?(?:earned|deserved?) (?:it|this|that|every)|way to go
    (?:huge|big|great|amazing|exciting|fantastic|wonderful) news|(?:so|really|very) (?:happy|proud|pleased) for you
    couldn't (?:have )?happen(?:ed)? to a|ganz verdient|mas que merecido|bien merite|tellement merite|super merecido
"""
"""What people cry out over somebody else's news."""

MOVES = r"""
    (?:(?:has|have|had|is|was|just|recently|also|finally) )*(?:moved|moving|left|leaving|gone|went|switched|jumped)
    (?:(?:has|have|had|is|was|just|recently|also|finally) )*(?:became|becoming|become|landed|accepted|stepped|got|took)
    (?:(?:has|have|had|is|was|just|recently|also|finally) )*(?:joined|joining|started|starting|promoted|named|hired)
"""
"""After a name these make it the story of somebody who changes jobs."""

DOES = r"""
    is (?:the|a|an|our|my|their|now|also|just|head|vp|cmo|ceo|director|from|at|great|amazing)
    is (?:leaving|joining|hosting|speaking|one)
    was|runs|leads|heads|works|manages|has|joined|did|gave|said|told
    ist|leitet|arbeitet|verantwortet|es (?:la|el|una|un|nuestra|mi|directora?)|dirige|lidera|trabaja|lleva
    est (?:la|le|une|un|notre)|travaille|pilote|e (?:a|o|uma|nossa)|trabalha|cuida|lideram?
"""
"""After a name at the start of a sentence these make it somebody else's story."""

ASKS = r"""
    who|what|when|where|why|which|whose|how|is there|is this|is it|are there|are you|are we|is anyone|is anybody|does
    do you|do we|do i|did|can i|can we|can you|can someone|could you|could i|could someone|would you|would it
    will there
    will this|will you|has anyone|have you|anyone|anybody|should i|should we
    any (?:\w+ )?(?:chance|idea|plans|tips|other|vps?|cmos?|one)
    wer|was|wann|wo|warum|wie|gibt es|kann ich|kann man|konnt ihr|konnen wir|hat jemand|kennt jemand|ist das|sind
    quien|que|cuando|donde|por que|como|cual|hay|alguien|puedo|podemos|puede|es posible
    qui|quand|ou|pourquoi|comment|quel|quelle|est-ce|y a-t-il|quelqu'un|peut-on|puis-je|pouvez-vous|c'est
    quem|quando|onde|qual|alguem|posso|podemos|pode|tem|ha
"""
"""How questions open."""
