/** Der Kontakt selbst: Bühne, Gespräch, Arbeitsplatz. */

import type { Translated } from '../catalogue.ts';
import type { call as english } from '../en/call.ts';

export const call: Translated<typeof english> = {
  'call.stage_area': 'Bühne',
  'call.stage': '{name} wirkt {band}.',
  'call.voice_only': 'Kein Bild: Sie hören {name}.',
  'call.voice_only.speaking': 'Kein Bild: Sie hören {name} sprechen.',
  'call.on_line.phone': 'in der Leitung',
  'call.on_line.in_person': 'am Schalter',
  'call.on_line.chat': 'im Chat',
  'call.on_line.email': 'per E-Mail',
  'call.clock': 'Dauer dieses Kontakts',

  'call.heat': 'Hitze',
  'call.trust': 'Vertrauen',
  'call.heat.value': '{band}, {heat} von 100',
  'call.heat.up': 'um {points} gestiegen',
  'call.heat.down': 'um {points} gesunken',
  'call.heat.same': 'unverändert',
  'call.heat.start': 'Hitze zu Beginn',
  'call.change': '{points} in dieser Runde',
  'call.meter_hidden': 'Bis zur Auswertung verborgen',
  'call.heat.spoken': 'Hitze {heat}, {band}, {change}.',

  'call.ringing.title': 'Das Telefon klingelt',
  'call.ringing.more': 'Leitung von {company} · noch unbekannt, wer anruft',
  'call.waiting.title': '{name} wartet',
  'call.answer.phone': 'Abheben',
  'call.answer.in_person': 'Aufblicken',
  'call.answer.chat': 'Chat annehmen',
  'call.answer.email': 'Nachricht öffnen',

  'call.says': '{name} sagt',
  'call.line.next': 'Nächste Zeile',
  'call.speaker.narrator': 'Was geschieht',
  'call.speaker.lead': 'Ihre Teamleitung',
  'call.speaker.agent': 'Sie',
  'call.speaker.act': 'Sie',
  'call.you_said': 'Sie sagten',

  'call.replies': 'Ihre Antwort',
  'call.replies.pause': 'Eine Pause: {name} ist noch nicht fertig',
  'call.replies.speaking': '{name} spricht',
  'call.replies.short_pause': 'Eine kurze Pause: {name} spricht gleich weiter',
  'call.replies.talk_over': 'Sie reden beide gleichzeitig',
  'call.replies.composing': 'Stellen Sie Ihre Zusage zusammen',
  'call.replies.customer': '{name} hat das Wort',
  'call.draft': 'Ihr Satz bis hierher',
  'call.acts': 'Oder tun Sie dies',
  'call.act.let_run': 'Ausreden lassen',
  'call.act.encourage': 'Ermuntern',
  'call.act.interrupt': 'Unterbrechen',
  'call.act.note': 'Notieren',
  'call.act.hold': 'In die Warteschleife',
  'call.act.safety': 'Hilfe holen',
  'call.breathe': 'Einmal durchatmen',
  'call.smile': 'Vor dem Sprechen lächeln',

  'call.safety': 'Sicherheit',
  'call.safety.what': 'Sicherheitsknopf (S). Drücken beendet nichts und kostet nichts.',
  'call.aside.breath': 'Sie atmen aus. Der Ärger gilt dem, was passiert ist, und nicht Ihnen.',
  'call.aside.smile': 'Sie lächeln, und man hört es Ihrer Stimme an.',
  'call.aside.safety':
    'Ärger über eine Lage ist keine Beschimpfung, so laut er auch ist. Hören Sie weiter zu. Dieser Knopf ist für Worte, die auf einen Menschen zielen, für Drohungen und für Gefahr; ihn zu drücken hat nichts gekostet.',

  'call.on_hold': 'in der Warteschleife',
  'call.off_line': 'zurzeit nicht in der Leitung',
  'call.hold.title': '{name} wartet in der Leitung',
  'call.hold.more':
    'Dort läuft Musik. Eine Seite zu lesen kostet etwa {seconds:one=# Sekunde|other=# Sekunden} Wartezeit.',
  'call.hold.time': 'Wartezeit',
  'call.hold.of':
    'Angesagt: {promised:one=# Sekunde|other=# Sekunden}. Vergangen: {elapsed:one=# Sekunde|other=# Sekunden}.',
  'call.hold.no_length':
    'Vergangen: {elapsed:one=# Sekunde|other=# Sekunden}. Sie haben keine Dauer genannt.',
  'call.hold.left': 'Noch {left}.',
  'call.hold.over': 'Sie sind {over:one=# Sekunde|other=# Sekunden} über der Zeit.',
  'call.hold.wait': 'Etwas warten ({seconds} s)',
  'call.hold.return': 'Zurück zu {name}',

  'call.ended.title': 'Der Kontakt ist zu Ende',
  'call.ended.wrap_up': 'Nachbearbeiten',
  'call.ended.debrief': 'Zur Auswertung',
  'call.ended.repeat': 'Weiter',

  'call.tools': 'Ihr Arbeitsplatz',
  'call.notes': 'Notizen',
  'call.notes.count': '{noted} von {all} notiert',
  'call.notes.new': '{count} zu notieren',
  'call.notes.empty':
    'Noch gibt es nichts zu notieren. Was Sie im Gespräch erfahren, erscheint hier.',
  'call.notes.hint':
    'Drücken Sie auf eine Angabe, um sie zu notieren. Was Sie notiert oder gelesen haben, kann Antworten freischalten.',
  'call.notes.noted': 'Notiert',
  'call.notes.note_fact': 'Notieren: {fact}',
  'call.notes.quick': 'Zu notieren',
  'call.file': 'Fallakte',
  'call.file.read': 'Gelesen',
  'call.file.search': 'Seiten durchsuchen',
  'call.file.found': 'Gefundene Seiten: {count}',
  'call.file.none': 'Keine Seite enthält alle diese Wörter.',
  'call.file.case': 'Dieser Fall',
  'call.file.knowledge': 'Wissensdatenbank',
  'call.policy': 'Leitlinien',
  'call.transcript': 'Mitschrift',
  'call.transcript.empty': 'Es wurde noch nichts gesagt.',
  'call.nothing_said': 'sagt nichts',

  'call.captions': 'Untertitel',
  'call.sound': 'Ton',
  'call.pause': 'Pause',
  'call.leave': 'Verlassen',

  'call.paused.title': 'Pause',
  'call.paused.more': 'Solange Sie weg sind, läuft nichts weiter und nichts wird gewertet.',
  'call.paused.hide': 'Text ausblenden',
  'call.paused.resume': 'Weiter',

  'call.leave.title': 'Diesen Kontakt verlassen?',
  'call.leave.more': 'Sie können jederzeit gehen. Es wird nichts gewertet und nichts nachgetragen.',
  'call.leave.keep':
    'Wenn Sie später weitermachen möchten, schließen Sie stattdessen die Seite: Der Stand bleibt erhalten.',
  'call.leave.stay': 'Bleiben',
  'call.leave.go': 'Jetzt verlassen',

  'call.interface_hidden': 'Hier oder eine beliebige Taste drücken, um den Text wieder zu zeigen',
  'call.keys':
    'Tasten: Leertaste oder Eingabe vollendet eine Zeile · Pfeile und 1–9 Antwort · N Notizen · F Fallakte · T oder Bild auf Mitschrift · S Sicherheit · C fragt den Coach, wo einer dabei ist · P oder Esc Pause · H blendet den Text aus',
};
