/** „Wie Cooldown entscheidet“: was die Zahlen sind, worauf sie beruhen und was sie nicht sind. */
import type { Translated } from '../catalogue.ts';
import type { decides as english } from '../en/decides.ts';

export const decides: Translated<typeof english> = {
  'decides.need.vent': 'wenn der Ärger heraus ist',
  'decides.need.heard': 'gehört',
  'decides.need.felt': 'im Gefühl verstanden',
  'decides.need.sorry': 'um Entschuldigung gebeten',
  'decides.need.asked': 'gefragt',
  'decides.need.owned': 'übernommen',
  'decides.need.plan': 'wenn ein Plan steht',
  'decides.need.agreed': 'einverstanden',

  'decides.promise.kept_news': 'Pünktlich, mit Neuigkeiten',
  'decides.promise.kept_no_news': 'Pünktlich, noch ohne Neuigkeiten',
  'decides.promise.late': 'Verspätet',
  'decides.promise.silent': 'Gar nicht',

  'decides.focus.safety': 'Der Sicherheitsablauf ist gerissen',
  'decides.focus.unmet': 'Hinhören oder Einfühlen kam nie an',
  'decides.focus.early_action': 'Die Lösung kam zu früh',
  'decides.focus.apology': 'Die Entschuldigung war eingeschränkt, abgewälzt oder fehlte',
  'decides.focus.vague_action': 'Die Zusage war vage oder nicht zu halten',
  'decides.focus.follow_through': 'Die Zusage wurde nicht eingelöst',
  'decides.focus.other': 'Alles andere',

  'decides.score.hear': 'Hinhören',
  'decides.score.empathise': 'Einfühlen',
  'decides.score.apologise': 'Entschuldigen oder Erfragen',
  'decides.score.act': 'Tätig werden oder Verantwortung tragen',
  'decides.score.process': 'Notizen, Akte, Protokoll und das kleine Mehr',

  'decides.basis.title': 'Was bekannt ist und was Einschätzung',
  'decides.basis.all':
    'Jede Zahl auf dieser Seite ist eine Einschätzung. Keine ist an Menschen angepasst, und keine sagt voraus, was ein echter Mensch tut. Sie sind so gesetzt, dass die Regeln stimmen: In den Tests kühlen die Schritte in der richtigen Folge mehr ab als in jeder anderen, ein Ausrutscher hilft nie, und kein einzelner Fehler ist das Ende.',
  'decides.basis.research':
    'Richtungen, keine Größen, stammen aus Studien: Eine Entschuldigung wirkt besser, wenn sich jemand gehört fühlt; Dampf abzulassen kühlt für sich nicht ab; Einzelheiten zu nennen gilt als Zuhören; eine zu frühe Erklärung reizt; stillschweigend gebrochene Zusagen häufen sich auf. Die meisten dieser Studien kennen wir aus Zusammenfassungen.',
  'decides.basis.practice':
    'Das Übrige lehren einander Menschen, die solche Kontakte täglich führen. Bei Ihnen mag es anders sein.',
  'decides.basis.simulated':
    'Wo Cooldown also Hitze, Vertrauen, Zufriedenheit, weitere Anrufe oder einen Ausgang zeigt, lesen Sie dazu „eines simulierten Gegenübers“. Die Zahlen zeigen, was zu üben ist. Um einen Menschen zu beurteilen, taugen sie nicht.',

  'decides.conflicts': 'Wo die Lehre uneins ist',
  'decides.conflicts.intro':
    'HEAT wird in mehreren Fassungen gelehrt, die einander stellenweise widersprechen. So hält es Cooldown.',
  'decides.conflict.one': 'Die einen lehren',
  'decides.conflict.other': 'Die anderen lehren',
  'decides.conflict.here': 'Hier',
  'decides.conflict.rage': 'Wie weit darf der Ärger gehen?',
  'decides.conflict.rage.one': 'Toben lassen, so rau es auch wird.',
  'decides.conflict.rage.other': 'Die Schritte enden, wo Beleidigung beginnt.',
  'decides.conflict.rage.here':
    'Die Sicherheit geht vor, und keine Einstellung schaltet das ab. Ärger über die Lage darf so laut werden, wie er mag, auch mit Flüchen. Worte gegen einen Menschen, Drohungen und Gefahr liegen jenseits der Grenze.',
  'decides.conflict.deadline': 'Gehört in jede Zusage eine Zeit?',
  'decides.conflict.deadline.one': 'Ja, jedes Mal.',
  'decides.conflict.deadline.other': 'Nicht in schwierigen Fällen: Niemand kann sie wissen.',
  'decides.conflict.deadline.here':
    'Einfach: wann es gelöst ist. Schwierig: wann die nächste Nachricht kommt. Wer ein Szenario schreibt, kann es anders festlegen.',
  'decides.conflict.apology': 'Was umfasst eine Entschuldigung?',
  'decides.conflict.apology.one': 'Das Erlebte, nicht die Ursache.',
  'decides.conflict.apology.other': 'Alles: Der Fehler der Firma ist auch Ihrer.',
  'decides.conflict.apology.here':
    'Das Erlebte. HEAT mit Verantwortung geht weiter; eine Organisation, die es erlaubt, auch.',
  'decides.conflict.paraphrase': 'Wann wird wiedergegeben?',
  'decides.conflict.paraphrase.one': 'Während erzählt wird.',
  'decides.conflict.paraphrase.other': 'Wenn alles gesagt ist.',
  'decides.conflict.paraphrase.here':
    'Beides, in einer Pause. Mitten im Satz ist es eine Unterbrechung.',
  'decides.conflict.longer': 'Ist es gut, einen Kontakt zu behalten?',
  'decides.conflict.longer.one': 'Wer länger bleibt, ehe übergeben wird, zeigt Können.',
  'decides.conflict.longer.other': 'Wer eine nötige Übergabe verweigert, macht einen Fehler.',
  'decides.conflict.longer.here':
    'Nur wo keine Übergabe nötig war. Darüber hinaus bringt Bleiben nichts ein.',

  'decides.intro':
    'Hier wird Ihnen nichts verborgen. Die Tabellen werden aus den Regeln des Spiels gelesen; was darin steht, geschieht.',
  'decides.contents': 'Auf dieser Seite',

  'decides.model': 'Die zwei Zahlen',
  'decides.model.what':
    'Ihr Gegenüber hat Hitze, also wie groß der Ärger ist, und Vertrauen, also wie sehr Ihnen geglaubt wird. Beides reicht von 0 bis 100. Was Sie tun, ist ein Zug, und Züge verändern beides. Es zählt, was eine Antwort tut, nicht wie sie formuliert ist: Zwei Sätze, die dasselbe tun, wirken gleich.',
  'decides.model.person':
    'Jeder Mensch gewichtet die vier Schritte etwas anders und nimmt Ausrutscher schwerer oder leichter. Im passenden Stil gesagt, zählt ein Schritt um {style} % seines Werts mehr; in einem anderen um so viel weniger.',
  'decides.model.time': 'Zeit allein kühlt niemanden ab.',

  'decides.good': 'Was hilft',
  'decides.good.what':
    'Im besten Fall: wenn alles davor geschehen ist und es zum ersten Mal gesagt wird. Sinkende Hitze ist gut.',
  'decides.move': 'Zug',
  'decides.heat': 'Hitze',
  'decides.trust': 'Vertrauen',
  'decides.after': 'Sobald Ihr Gegenüber',
  'decides.after.none': 'jederzeit',
  'decides.pitfalls': 'Was schadet',
  'decides.pitfalls.what':
    'So gilt es bei mittlerem Vertrauen. Wer keines hat, bekommt {most} % der Hitze ab, wer Ihnen ganz vertraut, {least} %. Jeder Ausrutscher gleich nach einem anderen legt {chain} % drauf, höchstens {atMost}-mal.',
  'decides.factors': 'Was einen Zug mehr oder weniger wert macht',
  'decides.factors.ready':
    'Zu früh: Fehlt davor eines, wirkt ein Zug zu {one} %, fehlen zwei, zu {two} %, fehlen drei, zu {three} %.',
  'decides.factors.early':
    'Eine Lösung, ehe zugehört wurde, kommt gar nicht an: Hitze {heat}, Vertrauen {trust}, mehr noch bei wenig Vertrauen.',
  'decides.factors.repeat': 'Wiederholt: {shares} % des Werts.',
  'decides.factors.facts': 'Wiedergeben kommt ab {facts} der genannten Angaben an.',
  'decides.factors.names':
    'Der Name hilft {helpful}-mal. Beim nächsten Mal: Hitze {heat}, Vertrauen {trust}; bei jedem weiteren um so viel heißer.',
  'decides.factors.seen':
    'Was man einem ansieht, wiegt von Angesicht zu Angesicht mehr: {move} zählt {times}-fach.',
  'decides.factors.stock': 'Ab dem {count}. Satz aus der Phrasensammlung klingt es abgelesen.',

  'decides.bands': 'Wie die Anzeige es nennt',
  'decides.band': 'Stufe',
  'decides.band.from': 'Ab',
  'decides.band.to': 'Bis unter',
  'decides.bands.relieved': 'Erleichtert setzt auch einen Plan voraus; ohne ihn ist es Ruhe.',
  'decides.bands.abuse':
    'Beleidigung ist keine Stufe. So heiß er wird, Ärger bleibt Ärger; die Grenze ist, was zu wem gesagt wird.',

  'decides.between': 'Warten, Warteschleife und Zusagen',
  'decides.wait.none': '{channel}: Warten kostet nichts.',
  'decides.wait':
    '{channel}: nach {grace} Sekunden Schweigen ein Punkt Hitze für je {every} Sekunden. Aus, solange Sie es nicht in den Einstellungen einschalten.',
  'decides.hold':
    'Erbetene und eingehaltene Warteschleife: Hitze {heat}, Vertrauen {trust}. Verspätet: ein Punkt Hitze für je {every} Sekunden. Bitten dürfen Sie um höchstens {longest} Sekunden; eine Seite zu lesen dauert etwa {page}.',
  'decides.smile':
    'Ein Lächeln vor dem Sprechen, einmal, am Telefon oder von Angesicht zu Angesicht: Hitze {heat}, Vertrauen {trust}.',
  'decides.repeats':
    'Nach einer Übergabe alles noch einmal erzählen zu müssen: Hitze {heat}, Vertrauen {trust}.',
  'decides.promise': 'Sie haben sich wieder gemeldet',
  'decides.promise.silent.what':
    'Gar nicht: Die Hitze steigt um {heat} über Anfang oder Ende des Kontakts, je nachdem, was heißer war. Mehr kann man nicht verlieren.',

  'decides.endings': 'Wie ein Kontakt endet',
  'decides.ending.resolved':
    'Gelöst: Hitze höchstens {heat}, Vertrauen mindestens {trust}, jeder Schritt angekommen, und ein Plan mit Zustimmung.',
  'decides.ending.loyal':
    'Käme wieder: gelöst, Hitze höchstens {heat}, Vertrauen mindestens {trust}, die Zusage gehalten und zum Schluss nachgefragt.',
  'decides.ending.partial':
    'Teilweise gelöst: Hitze höchstens {heat} und ein Plan. Ohne Plan kommt der nächste Anruf.',
  'decides.ending.supervisor':
    'Ab Hitze {heat} wird nach Vorgesetzten verlangt. Das lässt sich noch wenden. {refusals}-mal abgelehnt, wird aufgelegt.',
  'decides.ending.hang_up':
    'Aufgelegt wird ab Hitze {heat} in {turns} Runden hintereinander. Eine Antwort bleibt immer dazwischen.',
  'decides.ending.formal':
    'Bei Vertrauen {trust} wird eine förmliche Beschwerde angekündigt; sie folgt, wenn Ihre nächste Antwort nichts zurückgewinnt.',
  'decides.ending.needed':
    'Manche Kontakte können nur mit einer Übergabe oder zum Teil gelöst enden. Dort ist das ein Erfolg, und die Auswertung sagt es.',
  'decides.ending.safety':
    'Ist eine Grenze überschritten, zählt der Sicherheitsablauf: Vor einem Ende verlangt Ihre Organisation {abuse:one=# Verwarnung|other=# Verwarnungen} bei Beleidigung, {slur:one=# Verwarnung|other=# Verwarnungen} bei Herabwürdigung und keine bei einer Drohung. Ein Szenario kann es anders festlegen.',

  'decides.order': 'Wie die Folge gelesen wird',
  'decides.order.what':
    'Was Sie getan haben, wird neben die Schritte des Modells gelegt, und gezählt wird, was es mindestens kostet, beides in Einklang zu bringen. Zurückzugehen, weil Ihr Gegenüber es braucht, kostet nichts.',
  'decides.order.framework': 'Modell',
  'decides.order.skipped': 'Was es kostet, einen Schritt auszulassen',
  'decides.order.other':
    'Ein Schritt zu früh: {early}. Ungefragt zurückgehen: {back}. Ein Nein, eine neue Sorge oder eine Berichtigung übergehen: {passed}.',
  'decides.order.same':
    'Hitze und Vertrauen hängen nicht vom Modell ab: Unter einem anderen ändert sich nur diese Lesart.',

  'decides.coaching': 'Was die Auswertung auswählt',
  'decides.coaching.focus':
    'Eines zum Üben. Das Erste hiervon, das zutrifft; unter mehreren das, was am meisten verspielt hat, dann der früheste Schritt.',
  'decides.coaching.turning':
    'Gekippt ist es in der Runde, in der die beste mögliche Antwort an der Hitze am meisten geändert hätte, dazu die Hälfte des Unterschieds beim Vertrauen. Unter {least} Punkten gibt es keine.',
  'decides.coaching.flat':
    'Gesagt und nicht angekommen: Jeder Schritt war da, doch die Hitze fiel um weniger als {least} Punkte, und das Vertrauen blieb unter {trust}. Da hilft Üben mit Rückmeldung.',
  'decides.coaching.window':
    'Das Diagramm markiert die ersten {minutes} Minuten und was darin ankam.',

  'decides.score': 'Der Bewertungsbogen',
  'decides.score.what':
    'Jeder Schritt wird nach dem Gesagten von 1 bis 5 bewertet. Eine gebrochene Sicherheitsregel schließt das Tor: Dann steht dort 0, was auch sonst gelungen ist.',
  'decides.score.part': 'Teil',
  'decides.score.weight': 'Punkte',
  'decides.csat': 'Simulierte Zufriedenheit',
  'decides.csat.what':
    'Aus Hitze und Vertrauen am Ende errechnet und durch den Ausgang begrenzt. Über echte Menschen sagt sie nichts.',
  'decides.csat.ending': 'Ausgang',
  'decides.csat.most': 'Höchstens, von 5',
};
