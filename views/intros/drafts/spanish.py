"""Drafts in Spanish, with the `tú` of people who share a community, and without words that guess a gender."""

from views.intros.drafts.phrases import Phrases, facts, lines

SPANISH = Phrases(
    greetings=("Hola {first}:", "Hola, {first}:"),
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
        tú y yo respondimos en el mismo hilo; soy {me}.
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
        ahora que el programa nos ha presentado: soy {me}.
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
    """),
    facts=facts("""
        ask_and_offer:
        - Pregunté por {my_asks}, y tú ofreces compartir lo que sabes.
        - Tú ofreces lo que busco: {their_offers}.
        - Lo que puedes compartir es lo que busco: {their_offers}.
        - Tu oferta encaja con mi pregunta: {their_offers}.
        - Mi tema es {my_asks}, y tu respuesta encaja.
        - Me gustaría oír lo que sabes sobre {my_asks}.
        - De ti me gustaría aprender sobre {my_asks}.
        - Según tu respuesta, puedes hablar de {their_offers}.
        - Me interesa lo que ofreces compartir: {their_offers}.
        - Busco ideas sobre {my_asks}, y tú puedes ayudar.
        offer_and_ask:
        - Preguntaste por {their_asks}, y yo puedo hablarte de eso.
        - Puedo compartir {my_offers}, que se acerca a tu pregunta.
        - Con tu pregunta sobre {their_asks} puedo ayudar.
        - Sobre {their_asks}, tu tema, tengo algo que contar.
        - Te cuento con gusto lo que sé sobre {their_asks}.
        - Tu pregunta sobre {their_asks} es de las que puedo responder.
        - Quizá te sirva lo que ofrezco: {my_offers}.
        - Lo que ofrezco encaja con tu pregunta: {my_offers}.
        same_ask:
        - Preguntamos por lo mismo: {our_asks}.
        - Tú y yo preguntamos por {our_asks}.
        - A ti y a mí nos interesa {our_asks}.
        - Tengo la misma pregunta que tú: {our_asks}.
        - Como tú, pregunté por {our_asks}.
        - Nuestras respuestas nombran el mismo tema: {our_asks}.
        - Tu pregunta también es mía: {our_asks}.
        - También me gustaría hablar sobre {our_asks}.
        my_ask:
        - Me gustaría comparar experiencias sobre {my_asks}.
        - Mi tema es {my_asks}.
        - Busco ideas sobre {my_asks}.
        - Tu opinión sobre {my_asks} me ayudaría.
        - En el hilo pregunté por {my_asks}.
        - Quiero aprender sobre {my_asks}.
        - Me interesa lo que piensas sobre {my_asks}.
        - Quisiera saber qué dirías tú sobre {my_asks}.
        - Una segunda opinión sobre {my_asks} me ayudaría.
        - Quizá tengas alguna idea sobre {my_asks}.
        - Me ayudaría oír tus ideas sobre {my_asks}.
        - Hay un tema del que quiero hablar: {my_asks}.
        - Mi pregunta es sobre {my_asks}.
        - Tengo una pregunta sobre {my_asks}.
        - La mirada de otra persona sobre {my_asks} me ayudaría.
        - Busco con quién hablar sobre {my_asks}.
        - En mi respuesta pregunté por {my_asks}.
        - Con gusto oiría lo que has aprendido sobre {my_asks}.
        - Una cosa te preguntaría, sobre {my_asks}.
        - Tal vez puedas decirme algo sobre {my_asks}.
        - Contigo me gustaría hablar sobre {my_asks}.
        - Lo que me interesa es {my_asks}.
        - Me vendrían bien ideas sobre {my_asks}.
        - Querría intercambiar ideas sobre {my_asks}.
        their_ask:
        - Preguntaste por {their_asks}, y a mí también me interesa.
        - Vi que preguntas por {their_asks}.
        - Tu pregunta sobre {their_asks} me interesa.
        - Tu tema, {their_asks}, también me interesa.
        - Me gustaría hablar sobre {their_asks}, tu tema.
        - Lo que preguntas sobre {their_asks} me interesa.
        - Fue tu pregunta sobre {their_asks} la que me trajo.
        - Con gusto comparo experiencias sobre {their_asks}.
        their_offer:
        - Ofreces compartir {their_offers}, y me gustaría oírlo.
        - Leí que puedes compartir {their_offers}.
        - Tu oferta de compartir {their_offers} me interesa.
        - Lo que ofreces me interesa: {their_offers}.
        - Me gustaría oír lo que sabes sobre {their_offers}.
        - En tu respuesta ofreces {their_offers}.
        - Sobre {their_offers} me gustaría oír más.
        same_role:
        - Tenemos el mismo puesto, y quizá las mismas preguntas.
        - Nuestro puesto es el mismo, así que hay mucho que comparar.
        - Compartimos puesto, y quizá preguntas.
        - Qué bien dar con alguien del mismo puesto.
        - Noté que tenemos el mismo puesto.
        - Tu puesto es como el mío.
        same_field:
        - Compartimos el sector {our_industry}.
        - Nuestro sector es el mismo: {our_industry}.
        - Como tú, trabajo en el sector {our_industry}.
        - Tu sector también es el mío: {our_industry}.
        - Nos une el sector {our_industry}.
        - Quiero conocer a más gente del sector {our_industry}.
        same_work:
        - Coincidimos en trabajar en {our_work}.
        - Como tú, trabajo en {our_work}.
        - Los dos trabajamos en {our_work}.
        - De mi día a día: {our_work}, como en el tuyo.
        - Trabajamos en lo mismo: {our_work}.
        - Yo también trabajo en {our_work}.
        - Nuestra área es la misma: {our_work}.
        - Tu área también es la mía: {our_work}.
        - Compartimos el área de {our_work}.
        - Nos acerca el área de {our_work}.
        - Lo que tenemos en común es {our_work}.
        - Mi trabajo es como el tuyo: {our_work}.
        - En {our_work} quizá nos hacemos las mismas preguntas.
        - Quiero conocer a más gente de {our_work}.
        - También me dedico a esto: {our_work}.
        - Al trabajar los dos en {our_work}, hay mucho que comparar.
        - Hablaría con gusto de {our_work}, que es lo de ambos.
        near_fields:
        - Nuestros sectores están cerca: {my_field} y el tuyo, {their_field}.
        - Tu sector, {their_field}, está cerca del mío, {my_field}.
        - Trabajo en el sector {my_field} y tú en uno cercano, {their_field}.
        - Del sector {my_field} al tuyo, {their_field}, no hay mucho.
        - Desde el sector {my_field}, me interesa {their_field}.
        - Mi sector, {my_field}, se parece al tuyo, {their_field}.
        - Me interesa cómo se ve {their_field} desde {my_field}.
        near_work:
        - Trabajo en {my_work} y tú en algo cercano, {their_work}.
        - Tu trabajo en {their_work} está cerca del mío, {my_work}.
        - Mi trabajo, {my_work}, está cerca del tuyo, {their_work}.
        - De {my_work} a {their_work} no hay mucho.
        - Entre {my_work} y tu área, {their_work}, hay mucho en común.
        - Lo que hago, {my_work}, se acerca a {their_work}.
        - Tú conoces {their_work}, yo {my_work}.
        - Nuestras áreas están cerca: {my_work} y la tuya, {their_work}.
        - Desde {my_work}, me interesa {their_work}.
        - Me dedico a {my_work} y me interesa {their_work}.
        - Hay poca distancia de {my_work} a {their_work}.
        - Vengo de {my_work}, muy cerca de {their_work}.
        - Para quien trabaja en {my_work}, {their_work} queda cerca.
        - Quiero saber cómo se ve {their_work} desde {my_work}.
        same_level:
        - Coincidimos en algo: trabajar {our_level}.
        - Tú trabajas {our_level}, y yo también.
        - Yo también trabajo {our_level}.
        - Quiero conocer a más gente que trabaja {our_level}.
        - Al trabajar ambos {our_level}, quizá compartimos preguntas.
        - Nos acerca trabajar {our_level}.
        peers:
        - Me gustaría saber cómo trabajas.
        - Me interesa qué tienes entre manos este trimestre.
        - Quisiera saber en qué trabajas este trimestre.
        - Quiero conocer a más gente con preguntas parecidas.
        - Podríamos comparar cómo planificamos.
        - Busco intercambiar ideas, y contigo empezaría con gusto.
        - Quizá tengas respuestas a preguntas que aún me hago.
        - Cuéntame qué te ha funcionado bien este año.
        - Quiero aprender cómo hacen otros este trabajo.
        - Tu forma de trabajar me interesa.
        - Mi idea es aprender de otras personas.
        - Me ayudaría saber cómo fijas prioridades.
        - Una mirada de fuera siempre me ayuda.
        - Busco con quién pensar en voz alta.
        - Seguro que hay mucho que comparar.
        - Me pregunto qué parte de tu trabajo te lleva más tiempo.
        - Dime qué tareas llenan tu semana.
        - Quizá tengamos preguntas parecidas.
        - Por eso respondí en el hilo: para conocer gente.
        - Respondí para conocer a personas como tú.
        - Pienso en la pregunta que le harías a alguien como yo.
        - Tengo una pregunta: qué harías hoy de otra manera.
        - Cuéntame qué pregunta traes.
        - Para comparar ideas busco a alguien como tú.
        - Con gusto te cuento cómo lo hacemos.
        - Dime también qué te gustaría oír de mí.
        - Algunas preguntas serán las mismas.
        - De la gente de otras empresas aprendo mucho.
        - Hablando es como más aprendo.
    """),
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
    times=("media hora", "veinte minutos", "20 minutos", "30 minutos", "un cuarto de hora"),
)
