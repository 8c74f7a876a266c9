"""Drafts in Portuguese, with `você`, and without words that guess a gender."""

from views.drafts.phrases import Phrases, facts, lines

PORTUGUESE = Phrases(
    greeting="Olá {first},",
    plain=(
        "estamos no mesmo programa de clientes e encontrei você no post de networking.",
        "Gostaria de me conectar e ter uma primeira conversa.",
        "estamos no mesmo programa de clientes. Gostaria de me conectar com você.",
    ),
    openings=lines("""
        o programa de clientes me deu o seu nome.
        estamos no mesmo programa.
        respondi no post de networking, e você também.
        o post de networking me trouxe até você.
        o nosso programa nos apresentou.
        nós dois respondemos no post de networking.
        no post de networking estão a sua resposta e a minha.
        você e eu respondemos no post de networking.
        entre as respostas do nosso programa estão a sua e a minha.
        escrevo como parte do mesmo programa.
        com você compartilho o programa de clientes.
        foi o post de networking que me trouxe aqui.
        pelo nosso programa soube de você.
        graças ao nosso programa temos motivo para conversar.
        de membro para membro do nosso programa.
        um olá do programa que compartilhamos.
        é sobre o programa que compartilhamos.
        como compartilhamos um programa, escrevo por aqui.
        depois da apresentação no nosso programa, aqui estou.
        agora que o programa nos apresentou, algumas palavras.
        que bom conhecer você pelo programa.
        ainda bem que o nosso programa nos apresentou.
        com prazer sigo o fio do nosso programa.
        quando veio o post de networking, nós dois respondemos.
        o que me traz aqui é o nosso programa.
        após a apresentação pelo programa, quis escrever.
        venho do mesmo programa de clientes que você.
        outra pessoa do mesmo programa escreve por aqui.
        quem compartilha um programa deveria se conhecer.
        um programa, duas pessoas com assunto para conversar.
    """),
    leads=lines("""
        Por que escrevo:
        O meu motivo:
        O motivo:
        O que nos une:
        A ligação:
        Algo que notei:
        Em concreto:
        Concretamente:
        Em suma:
        Em resumo:
        Por isso:
        É isto:
        A versão curta:
        Entre nós:
        Por que combina:
        Do meu ponto de vista:
        No fim, é isto:
        Pelas nossas respostas:
        No papel:
        Para começar:
        O tema:
        De forma simples:
        A minha ideia:
        O essencial:
        A razão:
        Em poucas palavras:
        Um motivo para conversar:
        Sobre nós:
    """),
    shared_leads=lines("""
        O que compartilhamos:
        Onde nos encontramos:
        O nosso ponto em comum:
        Um fio em comum:
        Uma coisa em comum:
        De interesse para ambos:
        O nosso tema:
    """),
    facts=facts("""
        ask_and_offer:
        - gostaria de falar de {my_asks}, e você pode falar de {their_offers}.
        - você pode falar de {their_offers}, e eu busco ideias sobre {my_asks}.
        - busco ideias sobre {my_asks}, e você oferece {their_offers}.
        offer_and_ask:
        - você quer falar de {their_asks}, e eu posso falar de {my_offers}.
        - eu posso falar de {my_offers}, e você busca ideias sobre {their_asks}.
        - você busca ideias sobre {their_asks}, e eu ofereço {my_offers}.
        same_ask:
        - nós dois gostaríamos de falar de {our_asks}.
        - você e eu queremos falar de {our_asks}.
        same_role:
        - compartilhamos o cargo de {our_title}.
        - o seu cargo e o meu é {our_title}.
        same_field:
        - compartilhamos o setor {our_industry}.
        - o nosso setor é {our_industry}.
        ask_and_role:
        - busco ideias sobre {my_asks}, e você é {their_title}.
        - você é {their_title}, e eu gostaria de falar de {my_asks}.
        role_and_ask:
        - você busca ideias sobre {their_asks}, e eu sou {my_title}.
        - eu sou {my_title}, e você quer falar de {their_asks}.
        roles_and_fields:
        - eu sou {my_title} ({my_industry}), e você, {their_title} ({their_industry}).
        - você é {their_title} ({their_industry}), e eu, {my_title} ({my_industry}).
        roles:
        - eu sou {my_title}, e você é {their_title}.
        - você é {their_title}, e eu sou {my_title}.
        - {their_title} do seu lado, {my_title} do meu.
        my_role:
        - eu sou {my_title}.
        - o meu cargo é {my_title}.
        their_role:
        - você é {their_title}.
        - o seu cargo é {their_title}.
    """),
    introduces=lines("""
        Eu sou {my_title} na {my_company}.
        Trabalho como {my_title} na {my_company}.
        Na {my_company} eu sou {my_title}.
        O meu cargo na {my_company}: {my_title}.
    """),
    closings=lines("""
        Vamos ter uma conversa de apresentação?
        Uma breve conversa seria boa?
        Poderíamos trocar experiências um dia?
        Você tem tempo para uma primeira conversa?
        Gostaria de saber como você faz.
        Vamos trocar experiências.
        Diga se uma conversa curta funciona para você.
        Uma chamada curta, talvez?
        Uma conversa curta faria sentido?
        Com prazer, quando for bom para você.
        Que tal uma conversa de apresentação?
        O que acha de meia hora um dia?
        Trocamos experiências?
        Conversamos?
        Se quiser, conversamos.
        Quando for bom para você, tenho meia hora.
        Conversar um pouco seria bom.
        Meia hora bastaria.
        Talvez possamos conversar em breve.
        Talvez na próxima semana?
        Encontramos meia hora?
        Posso propor uma primeira conversa?
        A minha agenda tem espaço.
        Seria bom trocar experiências.
        Espero trocar experiências.
        Diga quando, e conversamos.
        Poderíamos ter uma primeira conversa.
        Qualquer dia bom para você serve para mim.
        Se você tiver meia hora, eu também.
        Uma conversa, qualquer dia desses?
        Como isso soa?
        Fico à disposição.
        Até breve, talvez.
        Conte o que acha.
    """),
)
