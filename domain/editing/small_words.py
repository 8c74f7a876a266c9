"""The small words, language by language: a note that keeps nothing but these says nothing any more."""

from collections.abc import Mapping

from domain.intros.drafting import Language


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SMALL: Mapping[Language, frozenset[str]] = {
    Language.ENGLISH: _words("""
        a an the this that these those it its i me my mine you your yours we us our
        ours they them their and or but so as if when while since because also too then here there how what who
        where why which in on at of to from for with by about into over through between after via per both each
        other another same am is are be being do does can could would should may might shall let let's like love
        hi hello dear hey thanks thank please keen glad happy curious interested open up some any soon sometime
        someday talk talking chat chatting speak speaking hear hearing meet meeting connect connecting share sharing
        compare comparing notes swap swapping exchange exchanging ideas thoughts learn learning say tell know see
        read noticed found came across well together maybe perhaps just more briefly quick short
        have has had having will was were did been not no never none nobody nothing neither nor without
    """),
    Language.GERMAN: _words("""
        der die das den dem des denen deren ein eine einen einem einer eines dieser diese dieses ich mich mir mein
        meine meinen meinem meiner du dich dir dein deine deinen deinem deiner wir uns unser unsere unserem unseren es
        sie und oder aber so da denn weil wenn wie was wer wo warum dass auch hier dort in im an am auf bei mit von vom
        zu zum zur für über aus nach um durch zwischen beide beiden gleich gleichen selbe selben bin bist ist sind sein
        würde würdest würden möchte mag magst kann kannst können könnten könnte darf hallo hi liebe lieber danke
        bitte gern gerne bald einmal mal austauschen austausch sprechen reden hören kennenlernen vernetzen teilen
        erfahren erfahrungen gedanken ideen vielleicht kurz kurzes kurzen zusammen passt freue offen neugierig sich
        habe hast hat haben hatte werde wirst werden wurde war waren nicht kein keine keinen keiner nie nichts ohne
    """),
    Language.SPANISH: _words("""
        el la los las lo un una unos unas este esta esto ese esa eso ellos ellas yo me mi mis mí tú tu tus te ti nos
        nosotros nuestro nuestra nuestros nuestras y e o u pero si como cuando porque pues también aquí que qué
        quien quién dónde cómo en a al de del con por para sobre desde entre tras ambos ambas mismo misma soy eres
        es somos estoy estás estamos ser estar gustaría gusta puedo puedes podemos podríamos hola gracias pronto día
        charla charlar hablar hablamos escuchar conocer conocernos conectar compartir comparar intercambiar ideas
        experiencias quizá quizás breve corta corto saber contar algo alguna algún mío mía tuyo tuya su sus se
        he has ha hemos había fui fue era voy vas va no nunca nada nadie sin tampoco
    """),
    Language.FRENCH: _words("""
        le la les l un une des du de d ce cette ces cet je j me m moi mon ma mes vous votre vos nous notre nos
        on il elle et ou mais si comme quand parce car aussi ici que qu qui quoi où comment en à au aux dans avec
        par pour sur depuis entre chez même mêmes suis êtes est sommes être serait aimerais aimeriez peux
        pouvez pouvons pourrions pourrais bonjour merci bientôt jour échanger échange parler écouter connaître
        connaissance contact entrer partager comparer idées expériences bref brève court courte savoir
        raconter quelque ensemble volontiers peut c s se son sa ses
        je ne que se te ce jusque ai as avez avons avais étais étiez pas jamais rien sans ni plus
    """),
    Language.PORTUGUESE: _words("""
        o a os as um uma uns umas este esta isto esse essa isso deles delas eu me mim meu minha meus minhas você te
        seu sua seus suas nós nosso nossa nossos nossas nos e ou mas se como quando porque também aqui que quem onde
        em no na nas ao à de do da dos das com por pelo pela para sobre desde entre ambos mesmo mesma sou é somos estou
        está estamos ser estar gostaria gosto posso pode podemos poderíamos olá oi obrigado obrigada logo breve dia
        conversa conversar falar ouvir conhecer conectar compartilhar comparar trocar ideias experiências talvez
        curta curto saber contar algo alguma algum
        tenho tem temos tinha fui foi era vou vai não nunca nada ninguém sem nem
    """),
}
