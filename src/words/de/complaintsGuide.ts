/** Der Leitfaden für Beschwerden: sechs Stufen, jede mit Zuständigen (R13, R144). */
import type { Translated } from '../catalogue.ts';
import type { complaintsGuide as english } from '../en/complaintsGuide.ts';

export const complaintsGuide: Translated<typeof english> = {
  'guide.stage.log': 'Aufnehmen',
  'guide.stage.acknowledge': 'Annehmen',
  'guide.stage.investigate': 'Untersuchen oder weitergeben',
  'guide.stage.inform': 'Auf dem Laufenden halten',
  'guide.stage.close': 'Abschließen',
  'guide.stage.improve': 'Verbessern',

  'guide.work.log':
    'Legen Sie den Fall an, während noch erzählt wird. Der Wortlaut, die Angaben, die Folgen. Ohne Fall keine Zuständigen.',
  'guide.work.acknowledge':
    'Das Gespräch. Hinhören, Einfühlen, Aufrichtig entschuldigen, Tätig werden: Am Ende stehen eine Handlung, ein Name, eine Zeit und eine Nummer.',
  'guide.work.investigate':
    'Finden Sie heraus, was geschah. Klären Sie, was Sie klären dürfen; was mehr Befugnis oder Fachwissen braucht, geben Sie begleitet weiter.',
  'guide.work.inform':
    'Melden Sie sich zur zugesagten Zeit, mit oder ohne Neuigkeiten. Schweigen nach einer Zusage schadet mehr als der Fehler selbst.',
  'guide.work.close':
    'Nennen Sie das Ergebnis und den Grund. Fragen Sie, ob es damit erledigt ist. Wenn nicht, sagen Sie, wer als Nächstes hinsieht, im Haus oder außerhalb.',
  'guide.work.improve':
    'Lesen Sie das Protokoll auf Ursachen, nicht auf Schuldige. Beheben Sie die, die am meisten Beschwerden bringt, und sagen Sie dem Team, was sich geändert hat.',

  'guide.done.log': 'Allein mit dem Eintrag könnte jede und jeder den Fall übernehmen.',
  'guide.done.acknowledge': 'Ihr Gegenüber kann sagen, was geschieht, wer es tut und wann.',
  'guide.done.investigate': 'Die Ursache ist bekannt, oder wer sie finden muss.',
  'guide.done.inform': 'Niemand musste anrufen und nachfragen.',
  'guide.done.close': 'Nicht nur das System, auch Ihr Gegenüber sagt, dass es erledigt ist.',
  'guide.done.improve': 'Dieselbe Beschwerde kommt nicht mehr.',

  'guide.owner.agent': 'wer den Kontakt annimmt',
  'guide.owner.case_owner': 'wer den Fall übernommen hat',
  'guide.owner.lead': 'die Teamleitung',
  'guide.owner.manager': 'die Serviceleitung',

  'guide.practised.log': 'Ihre Notizen und die Nachbereitung',
  'guide.practised.acknowledge': 'Das Gespräch selbst',
  'guide.practised.investigate': 'Fallakte, Warteschleife, Übergabe',
  'guide.practised.inform': 'Die Szene nach der Zusage',
  'guide.practised.close': 'Die Nachfrage zum Schluss',
  'guide.practised.improve': 'Das Protokoll als CSV, für Ihr Team',

  'guide.title': 'Eine Beschwerde, vom ersten bis zum letzten Wort',
  'guide.intro':
    'HEAT ist Stufe zwei. Es verschafft den anderen fünf die Geduld, die sie brauchen, und sie halten, was es zusagt.',
  'guide.owner': 'Zuständig',
  'guide.backup': 'mit Rückhalt: {backup}',
  'guide.done': 'Fertig, wenn',
  'guide.fills': 'Im Protokoll',
  'guide.practised': 'In Cooldown',
  'guide.times': 'Welche Zeit Sie zusagen',
  'guide.times.simple': 'Einfacher Fall: wann er gelöst ist.',
  'guide.times.complex':
    'Schwieriger Fall: wann die nächste Nachricht kommt. Kein Datum für die Lösung, solange es niemand weiß.',
  'guide.gaps': 'Wo es bricht',
  'guide.gaps.talk': 'Gutes Gespräch, kein Prozess: Was herauskommt, hängt davon ab, wer abhob.',
  'guide.gaps.process': 'Guter Prozess, kaltes Gespräch: Es eskaliert, ehe er helfen kann.',
  'guide.safety': 'Sicherheit kommt vor allen sechs Stufen',
  'guide.safety.what':
    'Beleidigung, Drohung oder jemand in Not: Folgen Sie dem Sicherheitsablauf und schreiben Sie den Vorfall auf. Die Beschwerde dahinter bekommt trotzdem Zuständige.',
};
