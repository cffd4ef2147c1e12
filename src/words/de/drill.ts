/** Die Übung aus dem Gedächtnis, fünf Minuten lang. */
import type { Translated } from '../catalogue.ts';
import type { drill as english } from '../en/drill.ts';

export const drill: Translated<typeof english> = {
  'drill.intro':
    'Fünf Minuten aus dem Gedächtnis. Nichts wird gezählt: Jede Antwort wird gleich aufgelöst.',
  'drill.part': '{at} von {of}',
  'drill.from': 'Aus „{title}“',
  'drill.sort': 'Ist dieser Satz ein Schritt oder eine Falle?',
  'drill.sort.move': 'Ein Schritt',
  'drill.sort.pitfall': 'Eine Falle',
  'drill.order': 'Bringen Sie die vier Sätze in die Reihenfolge, in der sie helfen.',
  'drill.order.up': 'Nach oben: {line}',
  'drill.order.down': 'Nach unten: {line}',
  'drill.order.moved': 'Jetzt an Stelle {place}',
  'drill.order.solution': 'Die Reihenfolge, die hilft',
  'drill.gap': 'Was fehlt in dieser Zusage?',
  'drill.gap.action': 'Was getan wird',
  'drill.gap.owner': 'Wer es tut',
  'drill.gap.by': 'Bis wann',
  'drill.gap.none': 'Es fehlt nichts',
  'drill.check': 'Prüfen',
  'drill.right': 'Ja.',
  'drill.wrong': 'Nicht ganz.',
  'drill.is.move': 'Ein Schritt: {name}.',
  'drill.is.pitfall': 'Eine Falle: {name}.',
  'drill.is': 'Es ist: {answer}.',
  'drill.tempting': 'Warum es verlockt: {why}',
  'drill.next': 'Weiter',
  'drill.finish': 'Fertig',
  'drill.done': 'Für heute fertig',
  'drill.done.more': 'Der Tag ist als geübt vermerkt. Einen Blick wert ist, was nicht saß:',
  'drill.done.clean': 'Der Tag ist als geübt vermerkt. Alles saß.',
  'drill.again': 'Noch eine Übung',
  'drill.empty': 'Kein Szenario hat hier Sätze für eine Übung.',
};
