"""Drafts in Portuguese, with `você`, and without words that guess a gender."""

from views.intros.drafts.facts.portuguese import FACTS
from views.intros.drafts.phrases import Phrases, lines

PORTUGUESE = Phrases(
    greetings=("Olá {first},", "Oi {first},"),
    nameless="Olá,",
    me="{my_title} em {my_company}",
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
        me trouxe aqui a sua resposta no post de networking; sou {me}.
        li a sua resposta no post de networking; sou {me}.
        nós dois respondemos no post de networking; sou {me}.
        respondemos no mesmo post, você e eu; sou {me}.
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
        agora que o programa nos apresentou, uma palavra; sou {me}.
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
    facts=FACTS,
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
    times=("meia hora", "vinte minutos", "20 minutos", "30 minutos", "25 minutos", "15 minutos"),
)
