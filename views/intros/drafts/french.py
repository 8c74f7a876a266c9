"""Drafts in French, with `vous`, and without words that guess a gender."""

from views.intros.drafts.phrases import Phrases, facts, lines

FRENCH = Phrases(
    greetings=("Bonjour {first},", "Bonjour {first} :"),
    me="{my_title} chez {my_company}",
    plain=(
        "nous sommes dans le même programme clients et j'ai lu votre réponse dans le fil de networking.",
        "Je suis {me}.",
        "Seriez-vous d'accord pour un premier échange ?",
        "nous sommes dans le même programme clients. Seriez-vous d'accord pour un premier échange ?",
    ),
    openings=lines("""
        je suis {me}, dans le même programme clients que vous.
        ici {me}, du même programme clients.
        nous sommes dans le même programme ; je suis {me}.
        notre programme nous a présentés : je suis {me}.
        votre réponse au fil de networking m'amène ici ; je suis {me}.
        j'ai lu votre réponse dans le fil de networking ; je suis {me}.
        nous avons répondu au même fil de networking ; je suis {me}.
        vous et moi avons répondu au même fil ; je suis {me}.
        je vous écris après le fil de networking ; je suis {me}.
        quel plaisir de vous rencontrer par notre programme ; je suis {me}.
        merci à notre programme de nous avoir présentés ; je suis {me}.
        un mot de notre programme commun ; je suis {me}.
        en tant que membre du même programme, je me présente : {me}.
        après notre présentation par le programme, un mot ; je suis {me}.
        le programme nous a mis en contact ; je suis {me}.
        le fil de networking me mène à vous ; je suis {me}.
        par notre programme, j'ai entendu parler de vous ; je suis {me}.
        comme nous partageons un programme, je vous écris : je suis {me}.
        comme vous, j'ai répondu au fil de networking ; je suis {me}.
        maintenant que le programme nous a présentés : je suis {me}.
        de membre à membre du programme : je suis {me}.
        suite à notre présentation, un bref message ; je suis {me}.
        nous partageons un programme clients ; je suis {me}.
        moi aussi dans le programme clients, je suis {me}.
        dans votre programme aussi, je suis {me}.
        le même programme nous relie ; je suis {me}.
        pour compléter notre présentation : je suis {me}.
        grâce à notre programme, je vous écris ; je suis {me}.
        c'est notre programme qui m'amène ; je suis {me}.
        votre nom me vient de notre programme ; je suis {me}.
        depuis notre programme commun, je vous écris ; je suis {me}.
        heureuse coïncidence, nous partageons un programme ; je suis {me}.
    """),
    facts=facts("""
        ask_and_offer:
        - Ma question porte sur {my_asks}, et vous proposez d'en parler.
        - Vous proposez ce que je cherche : {their_offers}.
        - Je cherche ce que vous pouvez partager : {their_offers}.
        - Votre proposition répond à ma question : {their_offers}.
        - Mon sujet, {my_asks}, est proche de votre réponse.
        - J'aimerais entendre ce que vous savez sur {my_asks}.
        - De vous, j'aimerais apprendre sur {my_asks}.
        - D'après votre réponse, vous pouvez partager {their_offers}.
        - Je cherche des idées sur {my_asks}, et vous pouvez m'aider.
        offer_and_ask:
        - Votre question porte sur {their_asks}, et je peux en parler.
        - Je peux partager {my_offers}, proche de votre question.
        - Sur {their_asks}, votre sujet, j'ai de quoi raconter.
        - Je raconte volontiers ce que je sais sur {their_asks}.
        - Peut-être que ce que je propose vous sert : {my_offers}.
        - Ce que je propose répond à votre question : {my_offers}.
        - À votre question sur {their_asks}, je peux répondre.
        - Vous demandez des idées sur {their_asks}, et j'en ai.
        same_ask:
        - Nous avons la même question : {our_asks}.
        - Vous et moi cherchons des idées sur {our_asks}.
        - Notre sujet est le même : {our_asks}.
        - J'ai la même question que vous : {our_asks}.
        - Comme vous, je cherche des idées sur {our_asks}.
        - Nos réponses nomment le même sujet : {our_asks}.
        - Votre question est aussi la mienne : {our_asks}.
        - Moi aussi, j'aimerais parler de ceci : {our_asks}.
        my_ask:
        - J'aimerais échanger sur {my_asks}.
        - Mon sujet est {my_asks}.
        - Je cherche des idées sur {my_asks}.
        - Votre avis sur {my_asks} m'aiderait.
        - Dans le fil, ma question portait sur {my_asks}.
        - Je voudrais apprendre sur {my_asks}.
        - Votre point de vue m'intéresse, sur {my_asks}.
        - J'aimerais savoir ce que vous diriez sur {my_asks}.
        - Un deuxième avis sur {my_asks} m'aiderait.
        - Peut-être avez-vous une idée sur {my_asks}.
        - Cela m'aiderait d'entendre vos idées sur {my_asks}.
        - Il y a un sujet dont j'aimerais parler : {my_asks}.
        - Ma question porte sur {my_asks}.
        - J'ai une question sur {my_asks}.
        - Un autre regard sur {my_asks} m'aiderait.
        - Je cherche avec qui parler, sur {my_asks}.
        - Dans ma réponse, il s'agissait de ceci : {my_asks}.
        - J'écouterais volontiers ce que vous savez sur {my_asks}.
        - Une chose que je vous demanderais, sur {my_asks}.
        - Vous pouvez peut-être m'éclairer sur {my_asks}.
        - Avec vous, j'aimerais parler de ceci : {my_asks}.
        - Ce qui m'intéresse : {my_asks}.
        - Des idées sur {my_asks} me seraient utiles.
        - Un échange sur {my_asks} me serait utile.
        their_ask:
        - Votre question sur {their_asks} m'intéresse.
        - J'ai vu votre question sur {their_asks}.
        - Votre sujet, {their_asks}, m'intéresse aussi.
        - J'aimerais parler de votre sujet : {their_asks}.
        - Ce que vous demandez sur {their_asks} m'intéresse.
        - C'est votre question sur {their_asks} qui m'amène.
        - J'échange volontiers sur {their_asks}, votre sujet.
        - Vous cherchez des idées sur {their_asks}, moi aussi.
        their_offer:
        - Vous proposez de partager {their_offers}, et cela m'intéresse.
        - J'ai lu que vous pouvez partager {their_offers}.
        - Votre proposition m'intéresse : {their_offers}.
        - Ce que vous proposez m'intéresse : {their_offers}.
        - J'aimerais entendre ce que vous savez sur {their_offers}.
        - Dans votre réponse, vous proposez {their_offers}.
        - Sur {their_offers}, j'aimerais en entendre plus.
        same_role:
        - Nous avons le même poste, et sans doute les mêmes questions.
        - Notre poste est le même, il y a donc de quoi comparer.
        - Nous partageons un poste, et peut-être des questions.
        - Quel plaisir de trouver quelqu'un au même poste.
        - J'ai remarqué que nous avons le même poste.
        - Votre poste porte le même nom que le mien.
        same_field:
        - Nous partageons le secteur {our_industry}.
        - Notre secteur est le même : {our_industry}.
        - Comme vous, je travaille dans le secteur {our_industry}.
        - Votre secteur est aussi le mien : {our_industry}.
        - Le secteur {our_industry} nous relie.
        - Vous et moi sommes dans le secteur {our_industry}.
        - J'aimerais connaître plus de monde dans le secteur {our_industry}.
        same_work:
        - Vous et moi travaillons dans le domaine {our_work}.
        - Comme vous, je travaille dans le domaine {our_work}.
        - Notre domaine est le même : {our_work}.
        - Votre domaine est aussi le mien : {our_work}.
        - Moi aussi, je travaille dans le domaine {our_work}.
        - Nous partageons le domaine {our_work}.
        - Le domaine {our_work} nous est commun.
        - Votre quotidien est aussi le mien : {our_work}.
        - Le même domaine nous relie : {our_work}.
        - Ce que nous avons en commun : {our_work}.
        - Mon travail ressemble au vôtre : {our_work}.
        - Nos questions se ressemblent peut-être : {our_work}.
        - J'aimerais connaître plus de monde du domaine {our_work}.
        - Je suis également dans le domaine {our_work}.
        - Dans le domaine {our_work}, il y a de quoi comparer.
        - Un point commun nous rapproche : {our_work}.
        - Parlons de notre domaine, {our_work}.
        - Même domaine pour nous : {our_work}.
        - Votre métier est aussi le mien : {our_work}.
        - Je fais la même chose que vous : {our_work}.
        near_fields:
        - Nos secteurs sont proches : {my_field} et {their_field}.
        - Votre secteur, {their_field}, est proche du mien, {my_field}.
        - Je travaille dans le secteur {my_field}, proche du vôtre, {their_field}.
        - Du secteur {my_field} au vôtre, {their_field}, il n'y a pas loin.
        - Entre les secteurs {my_field} et {their_field}, il y a de quoi comparer.
        - Mon secteur, {my_field}, touche au vôtre, {their_field}.
        - Depuis le secteur {my_field}, le vôtre m'intéresse : {their_field}.
        near_work:
        - Nos domaines sont proches : {my_work} et {their_work}.
        - Votre domaine, {their_work}, est proche du mien, {my_work}.
        - Mon domaine, {my_work}, est proche du vôtre, {their_work}.
        - Je travaille dans le domaine {my_work}, proche du vôtre, {their_work}.
        - Du domaine {my_work} au vôtre, {their_work}, il n'y a pas loin.
        - Entre {my_work} et {their_work}, il y a de quoi comparer.
        - Ce que je fais, {my_work}, touche à votre domaine, {their_work}.
        - Vous connaissez {their_work}, moi {my_work}.
        - Depuis le domaine {my_work}, le vôtre m'intéresse : {their_work}.
        - Notre travail est proche : {my_work} et {their_work}.
        - Vu du domaine {my_work}, le vôtre est proche : {their_work}.
        - Nous sommes voisins : {my_work} et {their_work}.
        - Le pas est petit entre {my_work} et {their_work}.
        - Peu de chose sépare nos domaines, {my_work} et {their_work}.
        - Mon travail est voisin : {my_work} et {their_work}.
        - Voisins, ou presque : {my_work} et {their_work}.
        - De {my_work} à {their_work}, le chemin est court.
        same_level:
        - Nous sommes plusieurs à travailler {our_level}.
        - Comme vous, je travaille {our_level}.
        - Moi aussi, je travaille {our_level}.
        - J'aimerais connaître plus de monde {our_level}.
        - Nous travaillons {our_level}, avec peut-être les mêmes questions.
        - Ce qui nous relie, c'est de travailler {our_level}.
        peers:
        - J'aimerais savoir comment vous travaillez.
        - Ce qui vous occupe ce trimestre m'intéresse.
        - Dites-moi sur quoi vous travaillez ce trimestre.
        - J'aimerais connaître plus de monde aux questions proches.
        - Nous pourrions comparer nos façons de planifier.
        - Je cherche à échanger, et j'aimerais commencer avec vous.
        - Peut-être avez-vous des réponses à mes questions.
        - Racontez-moi ce qui a bien marché pour vous cette année.
        - Je veux apprendre comment d'autres font ce travail.
        - Votre façon de travailler m'intéresse.
        - Comment d'autres font ce travail, voilà ce qui m'intéresse.
        - Mon idée est d'apprendre des autres.
        - Cela m'aiderait de savoir comment vous fixez vos priorités.
        - Un regard de l'extérieur m'aide toujours.
        - Je cherche avec qui penser à voix haute.
        - Il y a sans doute beaucoup à comparer.
        - Je me demande quelle partie de votre travail prend le plus de temps.
        - Les tâches qui remplissent votre semaine m'intéressent.
        - Nos questions sont peut-être proches.
        - Si j'ai répondu au fil, c'est pour rencontrer du monde.
        - Rencontrer des personnes comme vous, voilà mon but.
        - La question que vous poseriez à quelqu'un comme moi m'intéresse.
        - Une question : ce que vous feriez autrement aujourd'hui.
        - Dites-moi quelle question vous occupe.
        - Pour comparer nos idées, j'ai pensé à vous.
        - Je raconte volontiers comment nous faisons ici.
        - Dites-moi ce que vous aimeriez entendre de moi.
        - Certaines questions sont sans doute les mêmes.
        - Des gens d'autres entreprises, j'apprends beaucoup.
        - C'est en parlant que j'apprends le plus.
    """),
    closings=lines("""
        Pouvons-nous parler {time} ?
        Auriez-vous {time} la semaine prochaine ?
        Avez-vous {time} ce mois-ci ?
        Auriez-vous {time} pour un appel ?
        Pourrions-nous échanger {time} ?
        Un échange de {time} vous irait ?
        Un appel de {time} vous tente ?
        Seriez-vous d'accord pour {time} ?
        Que diriez-vous de {time} ?
        Quel jour auriez-vous {time} ?
        Trouvons-nous {time} ?
        Puis-je proposer {time} ?
        Quand auriez-vous {time} ?
        Quand pourrions-nous parler {time} ?
        On en parle un jour, {time} ?
        Un appel, {time} ?
        Un échange, {time} ?
        Cela vous irait, {time} ?
        Et si nous parlions {time} ?
        Voulez-vous parler {time} ?
        Souhaitez-vous échanger {time} ?
        Est-ce que nous pourrions parler {time} ?
        Est-il possible de parler {time} ?
        Puis-je vous appeler {time} ?
        Prenons-nous {time} ?
        Envie d'échanger {time} ?
        Pourriez-vous trouver {time} ?
        Avez-vous envie de parler {time} ?
        Serait-il possible d'échanger {time} ?
        Dois-je proposer un jour, pour {time} ?
        Aimeriez-vous échanger {time} ?
        Parlons-nous {time} un jour ?
        Accepteriez-vous un appel de {time} ?
        Échangeons-nous {time} ?
    """),
    times=("vingt minutes", "trente minutes", "quinze minutes", "20 minutes", "30 minutes"),
)
