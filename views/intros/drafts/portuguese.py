"""Drafts in Portuguese, with `você`, and without words that guess a gender."""

from views.intros.drafts.phrases import Phrases, facts, lines

PORTUGUESE = Phrases(
    greetings=("Olá {first},", "Oi {first},"),
    me="{my_title} na {my_company}",
    plain=(
        "estamos no mesmo programa de clientes e encontrei você no post de networking.",
        "Eu sou {me}.",
        "Vamos ter uma primeira conversa?",
        "estamos no mesmo programa de clientes. Vamos ter uma primeira conversa?",
    ),
    openings=lines("""
        sou {me} e estou no mesmo programa de clientes que você.
        aqui é {me}, do mesmo programa de clientes.
        estamos no mesmo programa; sou {me}.
        o nosso programa nos apresentou: sou {me}.
        a sua resposta no post de networking me trouxe aqui; sou {me}.
        li a sua resposta no post de networking; sou {me}.
        nós dois respondemos no post de networking; sou {me}.
        você e eu respondemos no mesmo post; sou {me}.
        encontrei você no post de networking; sou {me}.
        que bom conhecer você pelo programa; sou {me}.
        fico feliz que o programa nos apresentou; sou {me}.
        uma palavra do nosso programa; sou {me}.
        como parte do mesmo programa, me apresento: sou {me}.
        depois da apresentação no programa, uma breve nota; sou {me}.
        o programa nos pôs em contato; sou {me}.
        o post de networking me levou até você; sou {me}.
        pelo nosso programa soube de você; sou {me}.
        como compartilhamos um programa, escrevo: sou {me}.
        assim como você, respondi no post; sou {me}.
        agora que o programa nos apresentou: sou {me}.
        de membro para membro do programa: sou {me}.
        fomos apresentados pelo nosso programa; sou {me}.
        compartilhamos o programa de clientes; sou {me}.
        também estou no programa de clientes, como {me}.
        só para completar a nossa apresentação: sou {me}.
        através do programa cheguei a você; sou {me}.
        graças ao nosso programa escrevo aqui; sou {me}.
        eu também estou no programa; sou {me}.
        no seu programa estou eu: {me}.
        escrevo do nosso programa; sou {me}.
        o seu nome me chegou pelo programa; sou {me}.
        com prazer escrevo a partir do programa; sou {me}.
        somos do mesmo programa; sou {me}.
        do seu programa também: sou {me}.
        quem escreve do programa é {me}.
        o programa é também meu; sou {me}.
        venho do mesmo programa, sou {me}.
    """),
    facts=facts("""
        ask_and_offer:
        - Perguntei sobre {my_asks}, e você oferece contar o que sabe.
        - Você oferece o que procuro: {their_offers}.
        - Procuro o que você pode contar: {their_offers}.
        - A sua oferta combina com a minha pergunta: {their_offers}.
        - O meu tema é {my_asks}, e a sua resposta combina.
        - Gostaria de ouvir o que você sabe sobre {my_asks}.
        - Com você gostaria de aprender sobre {my_asks}.
        - Pela sua resposta, você pode falar de {their_offers}.
        - Quero ouvir o que você oferece: {their_offers}.
        - Busco ideias sobre {my_asks}, e você pode ajudar.
        offer_and_ask:
        - Você perguntou sobre {their_asks}, e eu posso falar disso.
        - Posso falar de {my_offers}, perto da sua pergunta.
        - Com a sua pergunta sobre {their_asks} posso ajudar.
        - Sobre {their_asks}, o seu tema, tenho o que contar.
        - Conto com prazer o que sei sobre {their_asks}.
        - A sua pergunta sobre {their_asks} eu posso responder.
        - Talvez sirva o que ofereço: {my_offers}.
        - O que ofereço combina com a sua pergunta: {my_offers}.
        same_ask:
        - Fizemos a mesma pergunta: {our_asks}.
        - Você e eu perguntamos sobre {our_asks}.
        - O nosso tema é o mesmo: {our_asks}.
        - Tenho a mesma pergunta que você: {our_asks}.
        - Assim como você, perguntei sobre {our_asks}.
        - As nossas respostas trazem o mesmo tema: {our_asks}.
        - A sua pergunta também é minha: {our_asks}.
        - Também gostaria de falar sobre {our_asks}.
        my_ask:
        - Gostaria de trocar experiências sobre {my_asks}.
        - O meu tema é {my_asks}.
        - Busco ideias sobre {my_asks}.
        - A sua opinião sobre {my_asks} ajudaria.
        - No post perguntei sobre {my_asks}.
        - Quero aprender sobre {my_asks}.
        - Tenho interesse no que você pensa sobre {my_asks}.
        - Gostaria de saber o que você diria sobre {my_asks}.
        - Uma segunda opinião sobre {my_asks} ajudaria.
        - Talvez você tenha uma ideia sobre {my_asks}.
        - Ajudaria ouvir as suas ideias sobre {my_asks}.
        - Há um tema de que quero falar: {my_asks}.
        - A minha pergunta é sobre {my_asks}.
        - Tenho uma pergunta sobre {my_asks}.
        - Um outro olhar sobre {my_asks} ajudaria.
        - Procuro com quem falar sobre {my_asks}.
        - Na minha resposta perguntei sobre {my_asks}.
        - Ouviria com prazer o que você sabe sobre {my_asks}.
        - Uma coisa eu perguntaria, sobre {my_asks}.
        - Quem sabe você pode me dizer algo sobre {my_asks}.
        - Com você gostaria de falar sobre {my_asks}.
        - O que me interessa é {my_asks}.
        - Ideias sobre {my_asks} seriam úteis para mim.
        - Queria trocar ideias sobre {my_asks}.
        their_ask:
        - Você perguntou sobre {their_asks}, e isso também me interessa.
        - Vi que você pergunta sobre {their_asks}.
        - A sua pergunta sobre {their_asks} me interessa.
        - O seu tema, {their_asks}, também me interessa.
        - Gostaria de falar sobre {their_asks}, o seu tema.
        - O que você pergunta sobre {their_asks} me interessa.
        - Foi a sua pergunta sobre {their_asks} que me trouxe.
        - Com prazer troco experiências sobre {their_asks}.
        their_offer:
        - Você oferece falar de {their_offers}, e eu gostaria de ouvir.
        - Li que você pode falar de {their_offers}.
        - A sua oferta de falar de {their_offers} me interessa.
        - O que você oferece me interessa: {their_offers}.
        - Gostaria de ouvir o que você sabe sobre {their_offers}.
        - Na sua resposta você oferece {their_offers}.
        - Sobre {their_offers} gostaria de ouvir mais.
        same_role:
        - Temos o mesmo cargo, e talvez as mesmas perguntas.
        - O nosso cargo é o mesmo, então há muito que comparar.
        - Compartilhamos o cargo, e talvez perguntas.
        - Que bom achar alguém com o mesmo cargo.
        - Notei que temos o mesmo cargo.
        - O seu cargo é como o meu.
        same_field:
        - Compartilhamos o setor {our_industry}.
        - O nosso setor é o mesmo: {our_industry}.
        - Como você, trabalho no setor {our_industry}.
        - O seu setor também é o meu: {our_industry}.
        - O setor {our_industry} nos une.
        - Quero conhecer mais gente do setor {our_industry}.
        same_work:
        - Atuamos em {our_work}, você e eu.
        - Como você, trabalho em {our_work}.
        - Trabalhamos com a mesma coisa: {our_work}.
        - Eu também trabalho em {our_work}.
        - A nossa área é a mesma: {our_work}.
        - A sua área também é a minha: {our_work}.
        - Compartilhamos a área de {our_work}.
        - A área de {our_work} nos une.
        - O que temos em comum é {our_work}.
        - O meu trabalho é como o seu: {our_work}.
        - Em {our_work} talvez tenhamos as mesmas perguntas.
        - Gostaria de conhecer mais gente de {our_work}.
        - Também me dedico a isto: {our_work}.
        - Trabalhando ambos em {our_work}, há muito que comparar.
        - Falaria com prazer de {our_work}, a nossa área.
        near_fields:
        - Os nossos setores são próximos: {my_field} e {their_field}.
        - O seu setor, {their_field}, é próximo do meu, {my_field}.
        - Trabalho no setor {my_field}, próximo do seu, {their_field}.
        - Do setor {my_field} ao seu, {their_field}, é um passo.
        - Entre os setores {my_field} e {their_field} há muito que comparar.
        - O meu setor, {my_field}, fica perto do seu, {their_field}.
        - Quero saber como se vê {their_field} a partir do setor {my_field}.
        near_work:
        - Trabalho em {my_work}, e você em algo próximo, {their_work}.
        - O seu trabalho em {their_work} é próximo do meu, {my_work}.
        - O meu trabalho, {my_work}, é próximo do seu, {their_work}.
        - De {my_work} a {their_work} é um passo.
        - Entre {my_work} e {their_work} há muito em comum.
        - O que faço, {my_work}, fica perto de {their_work}.
        - Você conhece {their_work}, eu {my_work}.
        - As nossas áreas são próximas: {my_work} e {their_work}.
        - Venho de {my_work}, perto de {their_work}.
        - Há pouca distância de {my_work} a {their_work}.
        - Para quem trabalha em {my_work}, {their_work} fica perto.
        - Quero saber como se vê {their_work} a partir de {my_work}.
        - A sua área, {their_work}, fica ao lado da minha, {my_work}.
        - Me dedico a {my_work}, e {their_work} me interessa.
        same_level:
        - Atuamos {our_level}, você e eu.
        - Você trabalha {our_level}, e eu também.
        - Também eu trabalho {our_level}.
        - Quero conhecer mais gente que trabalha {our_level}.
        - Trabalhando ambos {our_level}, talvez tenhamos as mesmas perguntas.
        - O que nos une é trabalhar {our_level}.
        peers:
        - Gostaria de saber como você trabalha.
        - Tenho curiosidade sobre o seu trimestre.
        - Me conte no que você trabalha neste trimestre.
        - Quero conhecer mais gente com perguntas parecidas.
        - Poderíamos comparar como planejamos.
        - Busco trocar ideias, e com você começaria com prazer.
        - Talvez você tenha respostas que ainda procuro.
        - Conte o que funcionou bem para você este ano.
        - Quero aprender como outros fazem este trabalho.
        - A sua forma de trabalhar me interessa.
        - A minha ideia é aprender com outras pessoas.
        - Ajudaria saber como você define prioridades.
        - Um olhar de fora sempre ajuda.
        - Procuro com quem pensar em voz alta.
        - Deve haver muito que comparar.
        - Penso em que parte do seu trabalho toma mais tempo.
        - As tarefas que enchem a sua semana me interessam.
        - Talvez as nossas perguntas sejam parecidas.
        - Por isso respondi no post: para conhecer gente.
        - Respondi para conhecer pessoas como você.
        - A pergunta que você faria a alguém como eu me interessa.
        - Tenho uma pergunta: o que você faria hoje de outra forma.
        - Conte que pergunta você traz.
        - Para comparar ideias procuro alguém como você.
        - Com prazer conto como fazemos aqui.
        - Me diga o que gostaria de ouvir de mim.
        - Algumas perguntas devem ser as mesmas.
        - Com gente de outras empresas aprendo muito.
        - É conversando que mais aprendo.
    """),
    closings=lines("""
        Podemos conversar {time}?
        Você teria {time} na próxima semana?
        Você tem {time} este mês?
        Teria {time} para uma chamada?
        Poderíamos trocar experiências por {time}?
        Uma chamada de {time} seria boa?
        Uma conversa de {time} faria sentido?
        O que acha de {time}?
        Que tal uma conversa de {time}?
        Que dia você teria {time}?
        Encontramos {time}?
        Posso propor uma conversa de {time}?
        Quando você teria {time}?
        Quando podemos conversar {time}?
        Conversamos {time}?
        Quer conversar {time}?
        Gostaria de conversar {time}?
        Seria possível conversar {time}?
        Vamos conversar {time}?
        Vamos marcar {time}?
        Posso ligar um dia, por {time}?
        Marcamos {time}?
        Trocamos ideias {time}?
        Você toparia uma chamada de {time}?
        Há como conversarmos {time}?
        Você conseguiria {time} este mês?
        Proponho um dia para {time}?
        Reservamos {time}?
        Falamos {time} um dia desses?
        Poderia conversar {time}?
        Você aceitaria conversar {time}?
    """),
    times=("meia hora", "vinte minutos", "20 minutos", "30 minutos", "15 minutos"),
)
