"""Drafts in Spanish, with the `tú` of people who share a community, and without words that guess a gender."""

from views.drafts.phrases import Phrases, facts, lines

SPANISH = Phrases(
    greeting="Hola {first}:",
    plain=(
        "estamos en el mismo programa de clientes y te encontré en el hilo de networking.",
        "Me gustaría conectar y tener una primera charla.",
        "estamos en el mismo programa de clientes. Me gustaría conectar contigo.",
    ),
    openings=lines("""
        nuestro programa de clientes me dio tu nombre.
        estamos en el mismo programa.
        respondí en el hilo de nuestro programa, y tú también.
        el hilo de nuestro programa me trajo hasta ti.
        nuestro programa nos ha presentado.
        ambos respondimos en el hilo de nuestro programa.
        en el hilo de nuestro programa están tu respuesta y la mía.
        tú y yo respondimos en el hilo del programa.
        entre las respuestas de nuestro programa están la tuya y la mía.
        escribo como parte del mismo programa.
        contigo comparto el programa de clientes.
        fue el hilo de nuestro programa lo que me trajo aquí.
        a través de nuestro programa supe de ti.
        gracias a nuestro programa tenemos motivo para hablar.
        de miembro a miembro de nuestro programa.
        un saludo desde el programa que compartimos.
        te escribo por nuestro programa.
        como compartimos programa, te escribo por aquí.
        tras la presentación en nuestro programa, aquí estoy.
        ahora que el programa nos ha presentado, unas palabras.
        qué bien conocerte por el programa.
        me alegra que nuestro programa nos haya presentado.
        con gusto sigo el hilo de nuestro programa.
        cuando llegó el hilo de networking, respondimos tú y yo.
        lo que me trae aquí es nuestro programa.
        después de la presentación del programa, quise escribirte.
        con un saludo de nuestro programa me presento.
        otra persona del mismo programa te escribe por aquí.
        quienes comparten programa deberían conocerse.
        un programa, dos personas con algo de qué hablar.
    """),
    leads=lines("""
        Por qué te escribo:
        Mi motivo:
        El motivo:
        Lo que nos une:
        El vínculo:
        Algo que noté:
        En concreto:
        Para concretar:
        En pocas palabras:
        En resumen:
        Por eso:
        Se trata de esto:
        La versión corta:
        Entre nosotros:
        Así encajamos:
        Tal como lo veo:
        Al final es esto:
        Según nuestras respuestas:
        Sobre el papel:
        Para empezar:
        El tema:
        Dicho de forma sencilla:
        Mi idea:
        Lo esencial:
        Para situarnos:
        En breve:
        Un motivo para hablar:
        Sobre nosotros:
    """),
    shared_leads=lines("""
        Lo que compartimos:
        Donde coincidimos:
        Nuestro punto en común:
        Un hilo en común:
        Una coincidencia:
        De interés para ambas partes:
        Nuestro tema:
    """),
    facts=facts("""
        ask_and_offer:
        - me gustaría comentar {my_asks}, y tú puedes compartir {their_offers}.
        - tú puedes compartir {their_offers}, y yo busco ideas sobre {my_asks}.
        - busco ideas sobre {my_asks}, y tú ofreces {their_offers}.
        offer_and_ask:
        - a ti te gustaría comentar {their_asks}, y yo puedo compartir {my_offers}.
        - yo puedo compartir {my_offers}, y tú buscas ideas sobre {their_asks}.
        - buscas ideas sobre {their_asks}, y yo ofrezco {my_offers}.
        same_ask:
        - a ti y a mí nos gustaría comentar {our_asks}.
        - tú y yo buscamos ideas sobre {our_asks}.
        same_role:
        - compartimos el puesto de {our_title}.
        - tu puesto y el mío es {our_title}.
        same_field:
        - compartimos el sector {our_industry}.
        - nuestro sector es {our_industry}.
        ask_and_role:
        - busco ideas sobre {my_asks}, y tú eres {their_title}.
        - tú eres {their_title}, y me gustaría comentar {my_asks}.
        role_and_ask:
        - buscas ideas sobre {their_asks}, y yo soy {my_title}.
        - yo soy {my_title}, y a ti te gustaría comentar {their_asks}.
        roles_and_fields:
        - soy {my_title} ({my_industry}), y tú, {their_title} ({their_industry}).
        - tú eres {their_title} ({their_industry}), y yo, {my_title} ({my_industry}).
        roles:
        - soy {my_title}, y tú eres {their_title}.
        - tú eres {their_title}, y yo soy {my_title}.
        - {their_title} por tu lado, {my_title} por el mío.
        my_role:
        - soy {my_title}.
        - mi puesto es {my_title}.
        their_role:
        - eres {their_title}.
        - tu puesto es {their_title}.
    """),
    introduces=lines("""
        Soy {my_title} en {my_company}.
        Trabajo como {my_title} en {my_company}.
        En {my_company} soy {my_title}.
        Mi puesto en {my_company} es {my_title}.
    """),
    closings=lines("""
        ¿Tenemos una primera charla?
        ¿Te viene bien una charla?
        ¿Podríamos comparar experiencias algún día?
        ¿Tienes tiempo para una primera charla?
        Me gustaría saber cómo lo haces.
        Comparemos experiencias.
        Dime si te viene bien una charla.
        ¿Te apetece una llamada corta?
        ¿Te encajaría una charla corta?
        Con gusto, cuando te venga bien.
        ¿Qué tal una charla?
        ¿Qué te parece media hora algún día?
        ¿Comparamos experiencias?
        ¿Hablamos?
        Si quieres, hablamos.
        Cuando te venga bien, tengo media hora.
        Una charla corta estaría bien.
        Media hora bastaría.
        Quizá podamos hablar pronto.
        ¿Quizá la semana que viene?
        ¿Buscamos media hora?
        ¿Puedo proponer una primera charla?
        Tengo hueco en la agenda.
        Sería bueno comparar experiencias.
        Espero que comparemos experiencias.
        Dime cuándo, y hablamos.
        Podríamos tener una primera charla.
        Cualquier día que te venga bien me sirve.
        Si tienes media hora, yo también.
        ¿Una charla, un día de estos?
        ¿Qué opinas?
        Aquí estoy.
        Hasta pronto, quizá.
        Cuéntame qué piensas.
    """),
)
