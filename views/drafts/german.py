"""Drafts in German, with the `du` of people who share a community."""

from views.drafts.phrases import Phrases, facts, lines

GERMAN = Phrases(
    greeting="Hallo {first},",
    plain=(
        "wir sind beide im selben Kundenprogramm, ich habe dich im Networking-Post gefunden.",
        "Ich würde mich gern vernetzen und dich kennenlernen.",
        "wir sind beide im selben Kundenprogramm. Ich würde mich gern mit dir vernetzen.",
    ),
    openings=lines("""
        unser Kundenprogramm hat mir deinen Namen genannt.
        wir sind beide Mitglieder desselben Programms.
        ich habe auf den Networking-Post geantwortet, und du auch.
        unser Networking-Post hat mich zu dir geführt.
        unser Programm hat uns einander vorgestellt.
        wir haben beide auf den Networking-Post geantwortet.
        in unserem Networking-Post stehen deine Antwort und meine.
        beide haben wir auf den Networking-Post geantwortet.
        unter den Antworten unseres Programms sind deine und meine.
        als Mitglied unseres Programms schreibe ich dir.
        du und ich sind Mitglieder desselben Programms.
        es war der Networking-Post, der mich herbrachte.
        durch unser Programm bin ich auf dich gekommen.
        dank unseres Programms haben wir einen Grund zu reden.
        von Mitglied zu Mitglied unseres Programms.
        Grüße aus dem Kundenprogramm, in dem wir beide sind.
        es geht um das Kundenprogramm, in dem wir beide sind.
        da wir im selben Programm sind, schreibe ich dir.
        nachdem wir einander vorgestellt wurden, melde ich mich kurz.
        jetzt, da wir einander vorgestellt sind, ein paar Worte.
        schön, dich über das Kundenprogramm kennenzulernen.
        gut, dass unser Programm uns zusammengebracht hat.
        gern nehme ich den Faden aus unserem Programm auf.
        als der Networking-Post kam, haben wir beide geantwortet.
        was mich herbringt, ist unser Kundenprogramm.
        nach der Vorstellung durch unser Programm schreibe ich dir.
        mit einem Gruß aus unserem Programm melde ich mich.
        hier schreibt ein Mitglied unseres Programms.
        Mitglieder desselben Kundenprogramms sollten sich kennen.
        ein Kundenprogramm, zwei Menschen mit Gesprächsstoff.
    """),
    leads=lines("""
        Warum ich schreibe:
        Mein Anlass:
        Der Anlass:
        Was uns verbindet:
        Die Verbindung:
        Mir ist aufgefallen:
        Konkret:
        Um konkret zu sein:
        Kurz gesagt:
        In Kürze:
        Deshalb:
        Darum geht es:
        Die kurze Fassung:
        Unter uns:
        So passt es zusammen:
        Wie ich es sehe:
        Im Kern:
        Laut unseren Antworten:
        Auf dem Papier:
        Zum Einstieg:
        Einfach gesagt:
        Der Grund:
        Mein Gedanke:
        Was uns betrifft:
        Zur Sache:
        In wenigen Worten:
        Ein Grund zu reden:
        Zu uns beiden:
    """),
    shared_leads=lines("""
        Was wir gemeinsam haben:
        Was gut zusammenpasst:
        Unsere Schnittmenge:
        Der gemeinsame Nenner:
        Eine Gemeinsamkeit:
        Für uns beide interessant:
        Das Thema:
    """),
    facts=facts("""
        ask_and_offer:
        - ich beschäftige mich mit {my_asks}, du kannst von {their_offers} erzählen.
        - du kannst von {their_offers} erzählen, ich beschäftige mich mit {my_asks}.
        - ich interessiere mich für {my_asks}, du bietest {their_offers} an.
        offer_and_ask:
        - du beschäftigst dich mit {their_asks}, ich kann von {my_offers} erzählen.
        - ich kann von {my_offers} erzählen, du beschäftigst dich mit {their_asks}.
        - du interessierst dich für {their_asks}, ich biete {my_offers} an.
        same_ask:
        - wir möchten uns beide zu {our_asks} austauschen.
        - du und ich möchten uns zu {our_asks} austauschen.
        same_role:
        - wir arbeiten beide als {our_title}.
        - du und ich arbeiten als {our_title}.
        same_field:
        - wir teilen die Branche {our_industry}.
        - unsere Branche ist {our_industry}.
        ask_and_role:
        - ich beschäftige mich mit {my_asks}, und du bist {their_title}.
        - du bist {their_title}, und ich interessiere mich für {my_asks}.
        role_and_ask:
        - du beschäftigst dich mit {their_asks}, und ich bin {my_title}.
        - ich bin {my_title}, und du interessierst dich für {their_asks}.
        roles_and_fields:
        - ich bin {my_title} ({my_industry}), du bist {their_title} ({their_industry}).
        - du bist {their_title} ({their_industry}), ich bin {my_title} ({my_industry}).
        roles:
        - ich bin {my_title}, du bist {their_title}.
        - du bist {their_title}, ich bin {my_title}.
        - {their_title} auf deiner Seite, {my_title} auf meiner.
        my_role:
        - ich bin {my_title}.
        - meine Rolle ist {my_title}.
        their_role:
        - du bist {their_title}.
        - deine Rolle ist {their_title}.
    """),
    introduces=lines("""
        Ich bin {my_title} bei {my_company}.
        Ich arbeite als {my_title} bei {my_company}.
        Bei {my_company} bin ich {my_title}.
        Meine Stelle bei {my_company}: {my_title}.
    """),
    closings=lines("""
        Wollen wir uns kurz kennenlernen?
        Passt dir ein kurzes Gespräch?
        Können wir uns einmal austauschen?
        Hast du Zeit für ein erstes Gespräch?
        Erzähl gern, wie du es machst.
        Lass uns Erfahrungen austauschen.
        Sag gern, ob dir ein Gespräch passt.
        Bist du offen für ein kurzes Gespräch?
        Wäre ein kurzes Gespräch etwas für dich?
        Gern, wann immer du magst.
        Wie wäre es mit einem ersten Gespräch?
        Was hältst du von einer halben Stunde?
        Lust auf einen Austausch?
        Offen für ein Kennenlernen?
        Wenn du magst, reden wir.
        Wann immer es dir passt.
        Ein kurzes Gespräch wäre schön.
        Eine halbe Stunde würde genügen.
        Vielleicht reden wir bald.
        Vielleicht nächste Woche?
        Finden wir eine halbe Stunde?
        Darf ich ein Gespräch vorschlagen?
        Mein Kalender hat Platz dafür.
        Es wäre gut, sich auszutauschen.
        Auf einen Austausch freue ich mich.
        Sag, wann, und wir reden.
        Wir könnten uns kurz kennenlernen.
        Mir passt jeder Tag.
        Zeit für ein Gespräch habe ich.
        Ein Gespräch, bald einmal?
        Was meinst du?
        Melde dich gern.
        Bis bald, vielleicht.
        Wann hättest du Zeit?
    """),
)
