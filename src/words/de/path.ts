/** Die erste Stunde: ein Weg durch die Kontakte. */
import type { Translated } from '../catalogue.ts';
import type { path as english } from '../en/path.ts';

export const path: Translated<typeof english> = {
  'path.intro':
    'Was HEAT ist, dann drei Kontakte und, wenn Sie mögen, ein harter. Etwa eine Stunde. Hören Sie auf, wo Sie mögen: Es wird nichts nachgetragen.',
  'path.walk': 'Was HEAT ist',
  'path.walk.what':
    'Drei Minuten: die vier Schritte, ein Gespräch, das schiefgeht, und eines, das gelingt.',
  'path.walk.go': 'Rundgang beginnen',
  'path.guided': 'Ihr erster Anruf, mit Begleitung',
  'path.guided.what':
    'Begleitet: Jeder Schritt wird benannt, wenn er gelingt, und ein Hinweis kommt, wenn Sie fragen.',
  'path.practice': 'Ein schwierigerer Anruf, allein',
  'path.practice.what': 'Übung: Die Anzeige zeigt, was jede Antwort bewirkt.',
  'path.assessed': 'Der erste Anruf noch einmal, in anderer Fassung',
  'path.assessed.what':
    'Bewertet: keine Hinweise, und die Anzeige bleibt bis zur Auswertung verborgen.',
  'path.sensitive': 'Wenn Sie mögen: ein beleidigender Anrufer',
  'path.sensitive.what': 'Mit einem Hinweis zum Inhalt. Lassen Sie ihn ruhig aus: Er zählt nicht.',
  'path.optional': 'Freiwillig',
  'path.done': 'Getan am {day}',
  'path.open': 'Offen',
  'path.take': 'Vorbereiten: {title}',
  'path.again': 'Noch einmal führen',
  'path.complete.title': 'Wann die erste Stunde vollständig ist',
  'path.complete.rule':
    'Vollständig heißt: drei Kontakte zu Ende geführt. Der erste begleitet, der zweite als Übung, und der erste noch einmal, bewertet, in einer neuen Fassung. Wie sie ausgingen, spielt keine Rolle.',
  'path.complete.yes': 'Sie ist vollständig. Der Nachweis sagt, was Sie geübt haben.',
  'path.complete.no': '{done} von {of} getan.',
  'path.record': 'Der Nachweis, was Sie geübt haben',

  'walk.title': 'Was HEAT ist',
  'walk.intro':
    'Jemand ruft an, weil etwas schiefging. Vier Dinge helfen, und die Reihenfolge wiegt mehr als die Wortwahl.',
  'walk.H':
    'Lassen Sie ausreden, und sagen Sie mit zwei ihrer Fakten zurück, was geschah. Vorher kommt kein Angebot an.',
  'walk.E':
    'Benennen Sie, was es diesem Menschen antat, und warum. „Ich verstehe“ passt auf jeden; das ist das Problem.',
  'walk.A':
    'Entschuldigen Sie sich für das Erlebte, ohne Wenn und ohne Aber. Eine Schuld räumen Sie damit nicht ein.',
  'walk.T':
    'Sagen Sie, was getan wird, wer es tut und bis wann. Versprechen Sie etwas weniger, als Sie halten werden.',
  'walk.bad': 'Ein Anruf, der mit der Lösung beginnt',
  'walk.bad.what': 'Die Angebote stimmen. Achten Sie trotzdem auf die Anzeige.',
  'walk.good': 'Derselbe Anruf, der Reihe nach',
  'walk.good.what': 'Dieselbe Person, dieselben Fakten, zuerst angehört.',
  'walk.next': 'Nächster Satz',
  'walk.start': 'Abspielen',
  'walk.over.bad':
    'Nichts, was vor „Ich wurde gehört“ angeboten wurde, kam an, und jedes Angebot kostete Vertrauen.',
  'walk.over.good': 'Als ein Plan kam, war kaum noch Hitze da, auf die er treffen konnte.',
  'walk.you': 'Sie',
  'walk.heat': 'Hitze {heat}, {band}',
  'walk.simulated':
    'Beide Anrufe führt dieselbe simulierte Person, der Sie begegnen werden. Ihre Zahlen sind Ermessen, nicht an Menschen gemessen.',
  'walk.to_path': 'Zurück zur ersten Stunde',

  'record.title': 'Übungsnachweis',
  'record.intro': 'Was geübt wurde, und wann. Er sagt nicht, wie es ausging, und ist keine Note.',
  'record.name': 'Ihr Name, wie er auf dem Nachweis stehen soll',
  'record.name.of': 'Name',
  'record.print': 'Drucken',
  'record.csv': 'Als CSV speichern',
  'record.json': 'Als JSON speichern',
  'record.none': 'Noch wurde kein Kontakt zu Ende geführt.',
  'record.contact': 'Kontakt',
  'record.version': 'Version',
  'record.framework': 'Modell',
  'record.mode': 'Art',
  'record.seed': 'Fassung',
  'record.date': 'Datum',
  'record.minutes': 'Minuten',
  'record.attempt': 'Versuch',
  'record.earlier':
    '{count:one=Ein früherer Kontakt steht|other=# frühere Kontakte stehen} in den CSV- und JSON-Dateien.',
  'record.complete': 'Erste Stunde: vollständig.',
  'record.incomplete': 'Erste Stunde: nicht vollständig.',
  'record.made':
    'Von Cooldown am {day} aus den Protokollen dieses Browsers erstellt. Minuten sind die Zeit im Kontakt; die Kunden sind simuliert.',
};
