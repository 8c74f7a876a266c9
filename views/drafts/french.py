"""Drafts in French, with `vous`, and without words that guess a gender."""

from views.drafts.phrases import Phrases, facts, lines

FRENCH = Phrases(
    greeting="Bonjour {first},",
    plain=(
        "nous sommes dans le même programme clients et j'ai lu votre réponse dans le fil de networking.",
        "J'aimerais entrer en contact et faire connaissance.",
        "nous sommes dans le même programme clients. J'aimerais entrer en contact avec vous.",
    ),
    openings=lines("""
        notre programme m'a donné votre nom.
        nous sommes dans le même programme.
        c'est dans le même fil que nous avons répondu.
        le fil de notre programme me mène à vous.
        notre programme nous a présentés.
        nous avons répondu au même fil, dans notre programme.
        dans le fil de notre programme, il y a votre réponse et la mienne.
        en tant que membre de notre programme, je vous écris.
        parmi les réponses de notre programme, il y a la vôtre et la mienne.
        j'écris comme membre du même programme.
        vous et moi sommes dans le même programme.
        c'est le fil de notre programme qui m'amène ici.
        par notre programme, j'ai entendu parler de vous.
        grâce à notre programme, nous avons de quoi parler.
        de membre à membre de notre programme.
        un bonjour de notre programme commun.
        je vous écris au sujet de notre programme.
        comme nous sommes du même programme, je vous écris ici.
        suite à notre présentation, me voici.
        maintenant que le programme nous a présentés, quelques mots.
        quel plaisir de vous rencontrer grâce au programme.
        merci à notre programme de nous avoir présentés.
        avec plaisir, je reprends le fil de notre programme.
        au fil de notre programme, vous et moi avons répondu.
        ce qui m'amène est notre programme.
        après notre présentation par le programme, je voulais écrire.
        j'ai répondu au fil de notre programme, et vous aussi.
        un autre membre du même programme vous écrit ici.
        les membres d'un même programme devraient se connaître.
        un programme, deux personnes qui ont de quoi parler.
    """),
    leads=lines("""
        Pourquoi j'écris :
        Ma raison :
        La raison :
        Ce qui nous relie :
        Le lien :
        Ce que j'ai remarqué :
        Concrètement :
        Pour préciser :
        En bref :
        En résumé :
        Voici pourquoi :
        C'est simple :
        La version courte :
        Entre nous :
        À mon sens :
        Au fond :
        D'après nos réponses :
        Sur le papier :
        Pour commencer :
        Le sujet :
        Simplement dit :
        Mon idée :
        L'essentiel :
        À noter :
        En peu de mots :
        Une raison d'échanger :
        À notre propos :
    """),
    shared_leads=lines("""
        Ce que nous partageons :
        Là où l'on se rejoint :
        Notre point commun :
        Un intérêt commun :
        Une chose en commun :
        Un terrain commun :
        Un sujet proche :
        Notre sujet :
    """),
    facts=facts("""
        ask_and_offer:
        - j'aimerais échanger sur {my_asks}, et vous pouvez partager {their_offers}.
        - vous pouvez partager {their_offers}, et je m'intéresse à {my_asks}.
        - je m'intéresse à {my_asks}, et vous proposez {their_offers}.
        offer_and_ask:
        - vous aimeriez échanger sur {their_asks}, et je peux partager {my_offers}.
        - je peux partager {my_offers}, et vous vous intéressez à {their_asks}.
        - vous vous intéressez à {their_asks}, et je propose {my_offers}.
        same_ask:
        - notre souhait est d'échanger sur {our_asks}.
        - vous et moi aimerions échanger sur {our_asks}.
        same_role:
        - nous partageons le poste de {our_title}.
        - vous et moi avons pour poste {our_title}.
        same_field:
        - nous partageons le secteur {our_industry}.
        - notre secteur est {our_industry}.
        ask_and_role:
        - je m'intéresse à {my_asks}, et vous êtes {their_title}.
        - vous êtes {their_title}, et j'aimerais échanger sur {my_asks}.
        role_and_ask:
        - vous vous intéressez à {their_asks}, et je suis {my_title}.
        - je suis {my_title}, et vous aimeriez échanger sur {their_asks}.
        roles_and_fields:
        - je suis {my_title} ({my_industry}), et vous êtes {their_title} ({their_industry}).
        - vous êtes {their_title} ({their_industry}), et moi {my_title} ({my_industry}).
        roles:
        - je suis {my_title}, et vous êtes {their_title}.
        - vous êtes {their_title}, et je suis {my_title}.
        - {their_title} de votre côté, {my_title} du mien.
        my_role:
        - je suis {my_title}.
        - mon poste : {my_title}.
        their_role:
        - vous êtes {their_title}.
        - votre poste : {their_title}.
    """),
    introduces=lines("""
        Je suis {my_title} chez {my_company}.
        Je travaille chez {my_company}, comme {my_title}.
        Chez {my_company}, je suis {my_title}.
        Mon poste chez {my_company} : {my_title}.
    """),
    closings=lines("""
        Et si nous faisions connaissance ?
        Un bref échange vous irait ?
        Pourrions-nous échanger un jour ?
        Avez-vous le temps d'un premier échange ?
        J'aimerais savoir comment vous faites.
        Échangeons nos expériences.
        Dites-moi si un court échange vous va.
        Un court appel vous tente ?
        Serait-ce une idée pour vous ?
        Volontiers, quand cela vous va.
        Que diriez-vous d'un premier échange ?
        Une demi-heure, peut-être ?
        Envie d'un échange ?
        On en parle ?
        Si vous voulez, parlons-en.
        Quand cela vous convient, j'ai une demi-heure.
        Échanger un peu serait bien.
        Une demi-heure suffirait.
        Peut-être pouvons-nous parler bientôt.
        Peut-être la semaine prochaine ?
        Trouvons-nous une demi-heure ?
        Puis-je proposer un premier échange ?
        Mon agenda a de la place.
        Il serait bon d'échanger.
        Au plaisir d'échanger.
        Dites quand, et nous parlons.
        Nous pourrions faire connaissance.
        N'importe quel jour me convient.
        Si vous avez une demi-heure, moi aussi.
        Un échange, un de ces jours ?
        Qu'en pensez-vous ?
        Faites-moi signe.
        À bientôt, peut-être.
        Votre avis m'intéresse.
    """),
)
