"""Drafts in Spanish, with the `tú` of people who share a community, and without words that guess a gender."""

from views.intros.drafts.facts.spanish import FACTS
from views.intros.drafts.phrases import Phrases, lines

SPANISH = Phrases(
    greetings=("Hola {first},", "Hola, {first},"),
    nameless="Hola,",
    me="{my_title} en {my_company}",
    plain=(
        "estamos en el mismo programa de clientes y te encontré en el hilo de networking.",
        "Soy {me}.",
        "¿Te gustaría tener una primera charla?",
        "estamos en el mismo programa de clientes. ¿Te gustaría tener una primera charla?",
    ),
    openings=lines("""
        soy {me} y estoy en tu mismo programa de clientes.
        te escribe {me}, del mismo programa de clientes.
        estamos en el mismo programa; soy {me}.
        nuestro programa de clientes nos ha presentado: soy {me}.
        tu respuesta en el hilo de networking me trajo aquí; soy {me}.
        leí tu respuesta en el hilo de networking; soy {me}.
        los dos respondimos en el hilo de networking; soy {me}.
        respondimos en el mismo hilo; soy {me}.
        te encontré en el hilo de networking; soy {me}.
        qué bien conocerte por nuestro programa; soy {me}.
        me alegra que el programa nos haya presentado; soy {me}.
        un saludo desde nuestro programa; soy {me}.
        como parte del mismo programa, me presento: soy {me}.
        tras la presentación del programa, un breve saludo; soy {me}.
        nuestro programa nos puso en contacto; soy {me}.
        el hilo de networking me llevó hasta ti; soy {me}.
        por nuestro programa supe de ti; soy {me}.
        como compartimos programa, te escribo: soy {me}.
        igual que tú, respondí en el hilo; soy {me}.
        ahora que el programa nos ha presentado, te saludo; soy {me}.
        de miembro a miembro del programa: soy {me}.
        nos ha presentado nuestro programa; soy {me}.
        compartimos programa de clientes; soy {me}.
        también estoy en el programa de clientes, como {me}.
        sumo unas palabras a nuestra presentación: soy {me}.
        a través del programa llegué a ti; soy {me}.
        gracias a nuestro programa te escribo; soy {me}.
        yo también estoy en el programa; soy {me}.
        tu nombre me llegó por nuestro programa; soy {me}.
        te saludo desde nuestro programa; soy {me}.
        compartimos el mismo programa; soy {me}.
        en tu mismo programa estoy yo: {me}.
        desde el mismo programa te escribe {me}.
        tu programa es también el mío; soy {me}.
        del mismo programa que tú, soy {me}.
        un programa nos une; soy {me}.
        estoy en tu mismo programa; soy {me}.
        vengo de tu mismo programa; soy {me}.
        el programa nos acerca; soy {me}.
    """),
    facts=FACTS,
    closings=lines("""
        ¿Hablamos {time}?
        ¿Tendrías {time} la semana que viene?
        ¿Tienes {time} este mes?
        ¿Te gustaría charlar {time}?
        ¿Podemos hablar {time}?
        ¿Podríamos comparar experiencias {time}?
        ¿Te apetece una llamada de {time}?
        ¿Te encajaría una charla de {time}?
        ¿Qué tal una charla de {time}?
        ¿Qué día tendrías {time}?
        ¿Buscamos {time}?
        ¿Puedo proponer una charla de {time}?
        ¿Cuándo tendrías {time}?
        ¿Cuándo te viene bien hablar {time}?
        ¿Te viene bien una llamada de {time}?
        ¿Quieres hablar conmigo {time}?
        ¿Te parece bien hablar {time}?
        ¿Una charla de {time}, quizá?
        ¿Sería posible hablar {time}?
        ¿Nos llamamos {time}?
        ¿Charlamos {time}?
        ¿Tenemos una primera charla de {time}?
        ¿Te propongo un día para {time}?
        ¿Te interesa una charla de {time}?
        ¿Encontramos {time} para hablar?
        ¿Puedo llamarte {time} un día?
        ¿Nos reservamos {time}?
        ¿Dedicamos {time} a charlar?
        ¿Querrías charlar {time}?
        ¿Podrías hablar {time} este mes?
        ¿Conversamos {time}?
    """),
    times=("media hora", "veinte minutos", "20 minutos", "25 minutos", "30 minutos", "un cuarto de hora"),
)
