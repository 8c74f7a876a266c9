"""The small words an edit may bring in, language by language: none of them says anything of anybody.

No past tense, no degree, no number and no negation is among them, so that no claim can be made of them.
"""

from collections.abc import Mapping

from domain.intros.drafting import Language


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SMOOTHING: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("""
        a an the this that these those it its it's i i'm i'd me my mine you you're you'd your yours we we're us our
        ours they them their and or but so as if when while since because also too then here there how what who
        where why which in on at of to from for with by about into over through between after via per both each
        other another same am is are be being do does can could would should may might shall let let's like love
        hi hello dear hey thanks thank please keen glad happy curious interested open up some any soon sometime
        someday talk talking chat chatting speak speaking hear hearing meet meeting connect connecting share sharing
        compare comparing notes swap swapping exchange exchanging ideas thoughts learn learning say tell know see
        read noticed found came across it'd well together maybe perhaps just more briefly quick short
    """),
    Language.GERMAN: _words("""
        der die das den dem des denen deren ein eine einen einem einer eines dieser diese dieses ich mich mir mein
        meine meinen meinem meiner du dich dir dein deine deinen deinem deiner wir uns unser unsere unserem unseren es
        sie und oder aber so da denn weil wenn wie was wer wo warum dass auch hier dort in im an am auf bei mit von vom
        zu zum zur für über aus nach um durch zwischen beide beiden gleich gleichen selbe selben bin bist ist sind sein
        würde würdest würden möchte mag magst kann kannst können könnten könnte darf hallo hi liebe lieber danke
        bitte gern gerne bald einmal mal austauschen austausch sprechen reden hören kennenlernen vernetzen teilen
        erfahren erfahrungen gedanken ideen vielleicht kurz kurzes kurzen zusammen passt freue offen neugierig sich
    """),
    Language.SPANISH: _words("""
        el la los las lo un una unos unas este esta esto ese esa eso ellos ellas yo me mi mis mí tú tu tus te ti nos
        nosotros nuestro nuestra nuestros nuestras y e o u pero si como cuando porque pues también aquí que qué
        quien quién dónde cómo en a al de del con por para sobre desde entre tras ambos ambas mismo misma soy eres
        es somos estoy estás estamos ser estar gustaría gusta puedo puedes podemos podríamos hola gracias pronto día
        charla charlar hablar hablamos escuchar conocer conocernos conectar compartir comparar intercambiar ideas
        experiencias quizá quizás breve corta corto saber contar algo alguna algún mío mía tuyo tuya su sus se
    """),
    Language.FRENCH: _words("""
        le la les l un une des du de d ce cette ces cet je j me m moi mon ma mes vous votre vos nous notre nos
        on il elle et ou mais si comme quand parce car aussi ici que qu qui quoi où comment en à au aux dans avec
        par pour sur depuis entre chez même mêmes suis êtes est sommes être serait aimerais aimeriez peux
        pouvez pouvons pourrions pourrais bonjour merci bientôt jour échanger échange parler écouter connaître
        connaissance contact entrer partager comparer idées expériences bref brève court courte savoir
        raconter quelque ensemble volontiers peut c s se son sa ses
    """),
    Language.PORTUGUESE: _words("""
        o a os as um uma uns umas este esta isto esse essa isso deles delas eu me mim meu minha meus minhas você te
        seu sua seus suas nós nosso nossa nossos nossas nos e ou mas se como quando porque também aqui que quem onde
        em no na nas ao à de do da dos das com por pelo pela para sobre desde entre ambos mesmo mesma sou é somos estou
        está estamos ser estar gostaria gosto posso pode podemos poderíamos olá oi obrigado obrigada logo breve dia
        conversa conversar falar ouvir conhecer conectar compartilhar comparar trocar ideias experiências talvez
        curta curto saber contar algo alguma algum
    """),
}
NEGATIONS: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("""
        not no never none nobody nothing neither nor without don't doesn't isn't aren't can't cannot won't wouldn't
        shouldn't couldn't didn't hasn't haven't hadn't wasn't weren't hardly barely
    """),
    Language.GERMAN: _words("nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne kaum"),
    Language.SPANISH: _words("no nunca jamás nada nadie ningún ninguna ninguno sin tampoco apenas"),
    Language.FRENCH: _words("ne n pas jamais rien personne aucun aucune sans ni plus guère"),
    Language.PORTUGUESE: _words("não nunca jamais nada ninguém nenhum nenhuma sem nem tampouco"),
}
FIRST: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("i i'm i'd i've i'll me my mine"),
    Language.GERMAN: _words("ich mich mir mein meine meinen meinem meiner"),
    Language.SPANISH: _words("yo me mi mis mí soy estoy mío mía"),
    Language.FRENCH: _words("je j ai aimerais me moi mon ma mes suis"),
    Language.PORTUGUESE: _words("eu me mim meu minha meus minhas sou estou"),
}
SECOND: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("you you're you'd you've you'll your yours"),
    Language.GERMAN: _words("du dich dir dein deine deinen deinem deiner bist"),
    Language.SPANISH: _words("tú tu tus te ti eres tuyo tuya"),
    Language.FRENCH: _words("vous votre vos êtes"),
    Language.PORTUGUESE: _words("você te seu sua seus suas"),
}
