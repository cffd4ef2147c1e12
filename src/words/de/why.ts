/**
 * Ein Satz dazu, was ein Gesprächszug bewirkt hat, wie ein Coach ihn sagen würde: was beim Gegenüber
 * geschah, nie was die Übenden sind.
 */

import type { Translated } from '../catalogue.ts';
import type { why as english } from '../en/why.ts';

export const why: Translated<typeof english> = {
  'why.landed.listen': 'Ihr Gegenüber durfte reden, und das Reden nahm etwas Druck weg.',
  'why.landed.reflect':
    'Die eigene Geschichte kam richtig zurück; damit war klar, dass sie angekommen ist.',
  'why.landed.ask_help': 'Der Ärger war ausgesprochen, und die Frage, was helfen würde, tat gut.',
  'why.landed.ask_plain': 'Die Frage war schlicht und sachlich, also ließ sie sich beantworten.',
  'why.landed.empathy':
    'Das Gefühl und sein Grund wurden benannt und mussten nicht mehr bewiesen werden.',
  'why.landed.apology':
    'Es war eine ganze Entschuldigung, an der nichts hing, und sie wurde angenommen.',
  'why.landed.take_responsibility': 'Jetzt hatte jemand den Fall, und es war zu hören, wer.',
  'why.landed.commit_full':
    'Es war klar, was geschieht, wer es tut und wann. Das machte das Loslassen möglich.',
  'why.landed.commit_partial': 'Es war fast eine Zusage: Eines von Was, Wer und Wann fehlte noch.',
  'why.landed.options':
    'Es gab eine Wahl und einen Grund dafür. Das gab Ihrem Gegenüber das Steuer zurück.',
  'why.landed.check_suits': 'Sie fragten, ob der Plan passt; damit wurde es ein gemeinsamer Plan.',
  'why.landed.closure': 'Vor dem Ende kam die Frage, ob damit alles geklärt ist. Deshalb hält es.',
  'why.landed.document': 'Es lag schriftlich vor und musste nicht mehr geglaubt werden.',
  'why.landed.thank': 'Der Dank galt etwas, das wirklich getan wurde. Deshalb zählte er.',
  'why.landed.permission':
    'Sie fragten zuerst, also fühlten sich die Fragen nicht wie eine Hürde an.',
  'why.landed.own_intro': 'Jetzt gab es einen Namen, an den man sich halten kann.',

  'why.pitfall.interrupt':
    'Das war ein Abbruch mitten im Satz; was noch nicht gesagt war, wurde lauter.',
  'why.pitfall.correct_early':
    'Die Berichtigung kam vor dem Zuhören. Ob sie stimmt oder nicht: Sie tat weh.',
  'why.pitfall.defend': 'Die Firma wurde in Schutz genommen, Ihr Gegenüber nicht.',
  'why.pitfall.calm_down': 'Das Gefühl wurde vorgeschrieben, also wurde es stärker.',
  'why.pitfall.denial': 'Daraus wurde ein Streit, wer was gesagt hat.',
  'why.pitfall.hard_stop': 'Es endete bei dem, was nicht geht, und daneben stand nichts.',
  'why.pitfall.raised_voice': 'Jetzt schrien zwei.',
  'why.pitfall.multitask': 'Es war zu hören, dass nur die halbe Aufmerksamkeit da war.',
  'why.pitfall.jargon': 'Die Worte kamen aus dem Inneren der Firma; Ihr Gegenüber blieb draußen.',
  'why.pitfall.empathy_generic': '„Ich verstehe“, ohne zu sagen, was: Das klang leer.',
  'why.pitfall.apology_hedged':
    'Die Entschuldigung hatte ein Wenn und schob den Zweifel Ihrem Gegenüber zu.',
  'why.pitfall.apology_deferred': 'Statt einer Entschuldigung kam, wer schuld ist.',
  'why.pitfall.apology_blames':
    'Die Entschuldigung machte Ihr Gegenüber schuldig. Das war schlimmer als keine.',
  'why.pitfall.commit_vague': 'Niemand, nichts und keine Zeit: Das war schon zu oft zu hören.',
  'why.pitfall.cold_transfer':
    'Weitergereicht ohne ein Wort, und alles musste von vorn erzählt werden.',
  'why.pitfall.hold_no_consent': 'Ungefragt in der Warteschleife, und damit allein gelassen.',
  'why.pitfall.buck_pass':
    'Eine Kollegin oder ein Kollege bekam die Schuld, und die Firma wirkte kleiner.',
  'why.pitfall.scripted': 'Es war abgelesen, und es klang abgelesen.',
  'why.pitfall.misreflect': 'Eine Angabe kam falsch zurück; das ließ am Rest zweifeln.',
  'why.pitfall.ignored_no': 'Das Nein wurde übergangen.',
  'why.pitfall.abandonment': 'Warten, und niemand war da.',
  'why.pitfall.judgemental':
    'Es wurde abgewogen, ob der Ärger erlaubt ist. Danach hatte niemand gefragt.',
  'why.pitfall.mimicry': 'Der eigene Ton kam zurück und klang nach Spott.',
  'why.pitfall.templated': 'Es war ein Textbaustein mit eingesetztem Namen.',
  'why.pitfall.rushed': 'Es kam zu schnell für jemanden, der so aufgebracht ist.',
  'why.pitfall.overclaim': 'Es wurde mehr behauptet, als der Fall hergibt, und das fiel auf.',

  'why.mark.customer':
    'Zug des Gegenübers ({move}): Er verlangt eine Antwort und erhitzt für sich nichts.',
  'why.mark.signal':
    'Zug des Gegenübers ({move}): Er sagt, welche Regeln gelten, und erhitzt für sich nichts.',
  'why.mark.safety':
    'Ein Sicherheitszug ({move}): Für ihn gelten die Sicherheitsregeln, nicht die Hitze.',

  'why.flag.vent': 'Luft ablassen dürfen',
  'why.flag.heard': 'gehört werden',
  'why.flag.felt': 'Verständnis für das Gefühl',
  'why.flag.sorry': 'eine Entschuldigung',
  'why.flag.asked': 'gefragt werden',
  'why.flag.owned': 'jemand, der es übernimmt',
  'why.flag.plan': 'ein Plan',
  'why.flag.agreed': 'Zustimmung zum Plan',

  'why.not_ready': 'Das kam zu früh und wirkte nur zu {percent} %. Davor fehlte noch: {missing}.',
  'why.worn': 'Das war schon {uses} Mal zu hören und wirkte nur noch zu {percent} %.',
  'why.not_ready_worn':
    'Das war schon {uses} Mal zu hören und wirkte zu {percent} %. Davor fehlte noch: {missing}.',
  'why.asked_too_soon':
    'Der Ärger musste noch heraus, deshalb bewirkte die Frage, was helfen würde, nichts.',
  'why.premature_action':
    'Ihr Gegenüber war noch nicht gehört worden. Die Lösung ging vorbei, und das Vertrauen sank.',
  'why.pitfall_chained':
    '{pitfall} Es war nicht das erste Mal hintereinander und traf deshalb härter.',
  'why.name_helpful': 'Der Name, im richtigen Moment, machte es persönlich.',
  'why.name_overused': 'Der Name, nun zum {uses}. Mal, klang nach einem Trick.',
  'why.repaired':
    'Der Fehltritt wurde eingestanden und zurückgenommen; was jetzt kommt, zählt neu.',
  'why.repair_spent': 'Neu ansetzen klappt einmal. Diesmal blieb es beim Abwarten.',
};
