"""Drafts in French, with `vous`, and without words that guess a gender."""

from views.intros.drafts.facts.french import FACTS
from views.intros.drafts.phrases import Phrases, lines

FRENCH = Phrases(
    greetings=("Bonjour {first},",),
    nameless="Bonjour,",
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
        votre réponse au fil m'amène ici ; je suis {me}.
        j'ai lu votre réponse dans le fil ; je suis {me}.
        nous avons répondu au même fil ; je suis {me}.
        nos réponses sont dans le même fil ; je suis {me}.
        je vous écris après le fil du programme ; je suis {me}.
        c'est un plaisir de vous rencontrer ici ; je suis {me}.
        merci au programme de nous présenter ; je suis {me}.
        un mot de notre programme commun ; je suis {me}.
        je me présente, en venant du même programme : {me}.
        après notre présentation, un mot ; je suis {me}.
        le programme nous a mis en contact ; je suis {me}.
        le fil du programme me mène à vous ; je suis {me}.
        notre programme m'a parlé de vous ; je suis {me}.
        comme nous partageons un programme : je suis {me}.
        comme vous, j'ai répondu au fil ; je suis {me}.
        puisque le programme nous a présentés, je suis {me}.
        de membre à membre du programme : je suis {me}.
        suite à notre présentation, un bref message ; je suis {me}.
        notre programme clients nous est commun ; je suis {me}.
        moi aussi dans le programme clients, je suis {me}.
        dans votre programme clients aussi, je suis {me}.
        le même programme clients nous relie ; je suis {me}.
        pour compléter notre présentation : je suis {me}.
        grâce à notre programme, je vous écris ; je suis {me}.
        c'est notre programme qui m'amène ; je suis {me}.
        votre nom me vient de notre programme ; je suis {me}.
        depuis notre programme, je vous écris ; je suis {me}.
        heureux hasard, nous partageons un programme ; je suis {me}.
        venant du même programme que vous, je suis {me}.
        un même programme nous réunit ; je suis {me}.
        votre programme est aussi le mien ; je suis {me}.
        membre du même programme que vous, je suis {me}.
        dans le même programme que vous, je suis {me}.
        par le programme, je vous écris ; je suis {me}.
        nous venons du même programme ; je suis {me}.
    """),
    facts=FACTS,
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
    times=("vingt minutes", "trente minutes", "quinze minutes", "20 minutes", "25 minutes", "30 minutes"),
)
