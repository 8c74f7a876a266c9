"""Drafts in German, with the `du` of people who share a community."""

from views.intros.drafts.phrases import Phrases, facts, lines

GERMAN = Phrases(
    greetings=("Hallo {first},", "Hi {first},"),
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
        wir haben beide auf den Networking-Post geantwortet; ich bin {me}.
        du und ich haben auf denselben Post geantwortet; ich bin {me}.
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
        wie du habe ich auf den Networking-Post geantwortet; ich bin {me}.
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
        dasselbe Programm führt mich her: {me}.
        hier schreibt dir {me} aus dem Programm.
        noch jemand aus dem Programm: {me}.
        schön, dich im Programm zu treffen: {me}.
        auf diesem Weg ein Gruß aus dem Programm, {me}.
        mein Weg zu dir war das Programm: {me}.
        du kennst unser Programm, ich bin {me}.
    """),
    facts=facts("""
        ask_and_offer:
        - Ich habe nach {my_asks} gefragt, und du willst dazu etwas teilen.
        - Du bietest an, wonach ich gefragt habe: {their_offers}.
        - Was du teilen kannst, suche ich: {their_offers}.
        - Dein Angebot passt zu meiner Frage: {their_offers}.
        - Mein Thema ist {my_asks}, und deine Antwort passt dazu.
        - Gern würde ich hören, was du zu {my_asks} weißt.
        - Von dir würde ich gern etwas zu {my_asks} lernen.
        - Laut deiner Antwort kannst du etwas zu {their_offers} sagen.
        - Zu {their_offers} kannst du etwas sagen, und das hilft mir.
        - Meine Frage gilt {my_asks}, und du hast Hilfe angeboten.
        offer_and_ask:
        - Du hast nach {their_asks} gefragt, dazu kann ich etwas sagen.
        - Ich habe etwas zu {my_offers} angeboten, das passt zu deiner Frage.
        - Bei deiner Frage zu {their_asks} kann ich helfen.
        - Zu {their_asks}, deinem Thema, kann ich etwas sagen.
        - Gern erzähle ich dir, was ich zu {their_asks} weiß.
        - Deine Frage zu {their_asks} kann ich gern beantworten.
        - Vielleicht hilft dir, was ich anbiete: {my_offers}.
        - Mein Angebot passt zu deiner Frage: {my_offers}.
        same_ask:
        - Wir haben beide nach {our_asks} gefragt.
        - Du und ich fragen nach demselben: {our_asks}.
        - Uns beide beschäftigt {our_asks}.
        - Ich habe dieselbe Frage wie du: {our_asks}.
        - Wie du habe ich nach {our_asks} gefragt.
        - Unsere Antworten nennen dasselbe Thema: {our_asks}.
        - Deine Frage ist auch meine: {our_asks}.
        - Auch ich möchte mich zu {our_asks} austauschen.
        my_ask:
        - Ich möchte mich gern zu {my_asks} austauschen.
        - Mein Thema ist {my_asks}.
        - Ich suche Ideen zu {my_asks}.
        - Deine Sicht auf {my_asks} würde mir helfen.
        - Im Post habe ich nach {my_asks} gefragt.
        - Ich würde gern etwas über {my_asks} lernen.
        - Mich interessiert, was du zu {my_asks} denkst.
        - Was du zu {my_asks} sagst, interessiert mich.
        - Eine zweite Meinung zu {my_asks} würde mir helfen.
        - Vielleicht hast du einen Gedanken zu {my_asks}.
        - Es würde mir helfen, deine Gedanken zu {my_asks} zu hören.
        - Über ein Thema würde ich gern reden: {my_asks}.
        - Meine Frage gilt {my_asks}.
        - Ich habe eine Frage zu {my_asks}.
        - Der Blick von jemandem wie dir auf {my_asks} würde mir helfen.
        - Ich suche jemanden zum Reden über {my_asks}.
        - In meiner Antwort ging es um {my_asks}.
        - Gern höre ich, was du über {my_asks} weißt.
        - Eines würde ich dich gern fragen, zu {my_asks}.
        - Vielleicht kannst du etwas zu {my_asks} sagen.
        - Mit dir würde ich gern über {my_asks} reden.
        - Worüber ich gern reden würde: {my_asks}.
        - Für Ideen zu {my_asks} bin ich offen.
        - Zu {my_asks} tausche ich gern Ideen aus.
        their_ask:
        - Du hast nach {their_asks} gefragt, das interessiert mich auch.
        - Ich habe gelesen, dass du nach {their_asks} fragst.
        - Deine Frage zu {their_asks} interessiert mich.
        - Dein Thema, {their_asks}, interessiert mich auch.
        - Über {their_asks}, dein Thema, würde ich gern reden.
        - Was du zu {their_asks} fragst, interessiert mich.
        - Es war deine Frage zu {their_asks}, die mich herbrachte.
        - Zu {their_asks} tausche ich mich gern mit dir aus.
        their_offer:
        - Du kannst etwas zu {their_offers} sagen, das würde ich gern hören.
        - Ich habe gelesen, dass du etwas zu {their_offers} teilen kannst.
        - Dein Angebot zu {their_offers} interessiert mich.
        - Was du anbietest, interessiert mich: {their_offers}.
        - Gern würde ich hören, was du zu {their_offers} weißt.
        - In deiner Antwort bietest du {their_offers} an.
        - Zu {their_offers} würde ich gern mehr von dir hören.
        same_role:
        - Wir haben dieselbe Stelle, da gibt es sicher ähnliche Fragen.
        - Unsere Stellen heißen gleich, da lässt sich viel vergleichen.
        - Wir teilen die Stelle, und vielleicht auch Fragen.
        - Schön, jemanden mit derselben Stelle zu finden.
        - Mir ist aufgefallen, dass wir dieselbe Stelle haben.
        - Deine Stelle heißt wie meine.
        same_field:
        - Wir teilen die Branche {our_industry}.
        - Unsere Branche ist dieselbe: {our_industry}.
        - Wie du arbeite ich in der Branche {our_industry}.
        - Deine Branche ist auch meine: {our_industry}.
        - Uns verbindet die Branche {our_industry}.
        - Ich kenne gern mehr Menschen aus der Branche {our_industry}.
        same_work:
        - Wir arbeiten beide im Bereich {our_work}.
        - Wie ich arbeitest du im Bereich {our_work}.
        - Wie du arbeite ich im Bereich {our_work}.
        - Auch ich arbeite im Bereich {our_work}.
        - Unser Bereich ist derselbe: {our_work}.
        - Dein Bereich ist auch meiner: {our_work}.
        - Wir teilen den Bereich {our_work}.
        - Den Bereich {our_work} kennen wir beide.
        - Uns verbindet der Bereich {our_work}.
        - Was uns beide beschäftigt: {our_work}.
        - Mein Bereich ist wie deiner {our_work}.
        - Im Bereich {our_work} haben wir wohl ähnliche Fragen.
        - Gemeinsam haben wir den Bereich {our_work}.
        - Mehr Menschen aus dem Bereich {our_work} würde ich gern kennen.
        - Gern tausche ich mich zum Bereich {our_work} aus.
        - Ich bin ebenfalls im Bereich {our_work}.
        near_fields:
        - Unsere Branchen sind sich nah: {my_field} und {their_field}.
        - Deine Branche, {their_field}, liegt nah an meiner, {my_field}.
        - Ich arbeite in der Branche {my_field}, du in der Branche {their_field}.
        - Zwischen den Branchen {my_field} und {their_field} gibt es viel Gemeinsames.
        - Meine Branche, {my_field}, grenzt an deine, {their_field}.
        - Aus der Branche {my_field} blicke ich gern auf {their_field}.
        - Die Branchen {my_field} und {their_field} haben ähnliche Fragen.
        near_work:
        - Ich mache {my_work}, du {their_work}, das liegt nah beieinander.
        - Dein Bereich, {their_work}, liegt nah an meinem, {my_work}.
        - Unsere Bereiche sind sich nah: {my_work} und {their_work}.
        - Vom Bereich {my_work} zum Bereich {their_work} ist es nicht weit.
        - Zwischen {my_work} und {their_work} gibt es viel Gemeinsames.
        - Mein Bereich, {my_work}, grenzt an {their_work}.
        - Du kennst {their_work}, ich {my_work}.
        - Aus dem Bereich {my_work} blicke ich gern auf {their_work}.
        - Viele Fragen teilen sich {my_work} und {their_work}.
        - Für mich im Bereich {my_work} ist {their_work} ganz nah.
        - Es verbindet uns einiges: {my_work} und {their_work}.
        - Über den Bereich {their_work} höre ich gern mehr, ich mache {my_work}.
        - Deine Arbeit ist meiner nah: {their_work} und {my_work}.
        - Meine Arbeit, {my_work}, ist deiner nah: {their_work}.
        same_level:
        - Wir arbeiten beide {our_level}.
        - Ich arbeite {our_level}, du auch.
        - Wie du arbeite ich {our_level}.
        - Auch ich arbeite {our_level}.
        - Mit Menschen {our_level} tausche ich mich gern aus.
        - Da wir beide {our_level} arbeiten, gibt es sicher ähnliche Fragen.
        peers:
        - Ich würde gern hören, wie du arbeitest.
        - Mich interessiert, was bei dir in diesem Quartal ansteht.
        - Woran du in diesem Quartal arbeitest, interessiert mich.
        - Mehr Menschen mit ähnlichen Fragen würde ich gern kennen.
        - Wir könnten vergleichen, wie wir planen.
        - Ich suche den Austausch, und mit dir fange ich gern an.
        - Vielleicht hast du Antworten auf Fragen, die ich noch habe.
        - Was bei dir dieses Jahr gut geklappt hat, höre ich gern.
        - Gern lerne ich, wie andere diese Arbeit machen.
        - Deine Art zu arbeiten interessiert mich.
        - Wie andere diese Arbeit machen, würde ich gern hören.
        - Mein Ziel ist, von anderen zu lernen.
        - Es würde mir helfen, zu hören, wie du Prioritäten setzt.
        - Der Blick von außen hilft mir immer.
        - Mit anderen laut zu denken, hilft mir.
        - Es gibt sicher viel zu vergleichen.
        - Welcher Teil deiner Arbeit die meiste Zeit kostet, wüsste ich gern.
        - Welche Aufgaben deine Woche füllen, interessiert mich.
        - Vielleicht haben wir ähnliche Fragen.
        - Deshalb habe ich im Post geantwortet: um andere kennenzulernen.
        - Im Post ging es mir darum, Menschen wie dich zu treffen.
        - Welche Frage du gern jemandem stellst, wüsste ich gern.
        - Eine Frage habe ich: was du heute anders machen würdest.
        - Sag mir gern, welche Frage dich beschäftigt.
        - Zum Vergleichen suche ich jemanden wie dich.
        - Gern erzähle ich, wie wir es machen.
        - Was du gern von mir hören würdest, wüsste ich gern.
        - Manche Fragen haben wir vielleicht beide.
        - Von Menschen außerhalb der eigenen Firma lerne ich gern.
        - Am meisten lerne ich im Gespräch.
    """),
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
        Hast du Lust auf {time}?
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
        Gehen bei dir {time}?
        Hast du dafür Zeit, {time}?
        Nehmen wir uns {time}?
        Kannst du {time} finden?
        Würdest du {time} mit mir sprechen?
        Sollen wir {time} telefonieren?
    """),
    times=("20 Minuten", "30 Minuten", "zwanzig Minuten", "dreißig Minuten", "15 Minuten"),
)
