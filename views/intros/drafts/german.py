"""Drafts in German, with the `du` of people who share a community."""

from views.intros.drafts.facts.german import FACTS
from views.intros.drafts.phrases import Phrases, lines

GERMAN = Phrases(
    greetings=("Hallo {first},", "Hi {first},"),
    nameless="Hallo,",
    me="{my_title} bei {my_company}",
    plain=(
        "wir sind beide im selben Kundenprogramm, ich habe dich im Networking-Post gefunden.",
        "Ich bin {me}.",
        "Hast du Lust auf ein kurzes Kennenlernen?",
        "wir sind beide im selben Kundenprogramm. Hast du Lust auf ein kurzes Kennenlernen?",
    ),
    openings=lines("""
        ich bin {me} und im selben Kundenprogramm wie du.
        hier schreibt {me}, ebenfalls aus unserem Kundenprogramm.
        wir sind beide im selben Kundenprogramm; ich bin {me}.
        unser Kundenprogramm hat uns vorgestellt: Ich bin {me}.
        deine Antwort im Networking-Post hat mich hergebracht; ich bin {me}.
        ich habe deine Antwort im Networking-Post gelesen; ich bin {me}.
        auf den Networking-Post haben wir beide geantwortet; ich bin {me}.
        denselben Post haben wir beide beantwortet; ich bin {me}.
        ich habe dich im Networking-Post gefunden; ich bin {me}.
        schön, dich über unser Programm kennenzulernen; ich bin {me}.
        gut, dass unser Programm uns vorgestellt hat; ich bin {me}.
        Grüße aus unserem Kundenprogramm; ich bin {me}.
        als Mitglied desselben Programms melde ich mich: Ich bin {me}.
        nach der Vorstellung durch unser Programm melde ich mich; ich bin {me}.
        unser Programm hat uns zusammengebracht; ich bin {me}.
        der Networking-Post hat mich zu dir geführt; ich bin {me}.
        durch unser Kundenprogramm bin ich auf dich gekommen; ich bin {me}.
        da wir im selben Programm sind, schreibe ich dir; ich bin {me}.
        genau wie du habe ich auf den Networking-Post geantwortet; ich bin {me}.
        jetzt, da wir vorgestellt sind, ein kurzes Wort; ich bin {me}.
        von Mitglied zu Mitglied unseres Programms: Ich bin {me}.
        wir wurden über unser Kundenprogramm vorgestellt; ich bin {me}.
        wir beide sind im selben Kundenprogramm; ich bin {me}.
        im Kundenprogramm bin ich wie du dabei, als {me}.
        zu unserer Vorstellung noch ein Wort: Ich bin {me}.
        über unser Programm kam ich auf dich; ich bin {me}.
        ein Wort aus unserem Programm; ich bin {me}.
        auch ich bin im Kundenprogramm dabei, als {me}.
        deinen Namen habe ich aus unserem Programm; ich bin {me}.
        nun sind wir über das Programm vorgestellt; ich bin {me}.
        dein Programm ist auch meines; ich bin {me}.
        kurz zu mir, aus demselben Programm: {me}.
        aus demselben Kundenprogramm schreibt dir {me}.
        mit Gruß aus unserem Kundenprogramm, {me}.
        auch in deinem Kundenprogramm bin ich, {me}.
        wir teilen uns ein Kundenprogramm; ich bin {me}.
        unser Kundenprogramm verbindet uns, ich bin {me}.
        in deinem Kundenprogramm bin auch ich: {me}.
        dasselbe Kundenprogramm führt mich zu dir: {me}.
        hier schreibt dir {me} aus dem Programm.
        schön, dich im Programm zu treffen: {me}.
        auf diesem Weg ein Gruß aus dem Programm, {me}.
        mein Weg zu dir war das Programm: {me}.
        du kennst unser Programm, ich bin {me}.
    """),
    facts=FACTS,
    closings=lines("""
        Wollen wir {time} reden?
        Passen dir {time} nächste Woche?
        Hast du diesen Monat {time}?
        Hättest du {time} für ein Gespräch?
        Wollen wir uns kennenlernen, {time}?
        Können wir uns {time} austauschen?
        Bist du offen für ein Gespräch, {time}?
        Wäre ein Gespräch etwas für dich, {time}?
        Wie wäre es mit einem Gespräch, {time}?
        An welchem Tag hättest du {time}?
        Finden wir {time}?
        Darf ich {time} vorschlagen?
        Wann hättest du {time}?
        Wann passen dir {time}?
        Könnten wir {time} sprechen?
        Magst du {time} mit mir reden?
        Lust auf einen Austausch, {time}?
        Welcher Tag passt dir für {time}?
        Hast du Lust auf {time} Austausch?
        Passt es nächste Woche, {time}?
        Sind {time} nächste Woche möglich?
        Soll ich {time} vorschlagen?
        Offen für ein Kennenlernen, {time}?
        Reichen dir {time} für ein Gespräch?
        Telefonieren wir {time}?
        Darf ich dich anrufen, {time}?
        Sprechen wir {time}?
        Reden wir {time}?
        Hast du demnächst einmal {time}?
        Gehen bei dir nächste Woche {time}?
        Hast du dafür Zeit, {time}?
        Nehmen wir uns {time}?
        Kannst du {time} finden?
        Würdest du {time} mit mir sprechen?
        Sollen wir {time} telefonieren?
    """),
    times=("20 Minuten", "25 Minuten", "30 Minuten", "zwanzig Minuten", "dreißig Minuten", "15 Minuten"),
)
