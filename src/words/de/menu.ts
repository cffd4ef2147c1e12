/** Die erste Ansicht: worum es geht und was es zu üben gibt. */

import type { Translated } from '../catalogue.ts';
import type { menu as english } from '../en/menu.ts';

export const menu: Translated<typeof english> = {
  'menu.intro':
    'Nehmen Sie einen Kontakt an, wählen Sie, was Sie sagen, und sehen Sie, wie der Ärger darauf reagiert. Danach erfahren Sie, welche Schritte ankamen, welche zu früh waren und was Sie als Nächstes üben können.',
  'menu.heat_title': 'Die vier Schritte von HEAT',
  'menu.step.H': 'Hinhören',
  'menu.step.E': 'Einfühlen',
  'menu.step.A': 'Aufrichtig entschuldigen',
  'menu.step.T': 'Tätig werden',
  'menu.step.H.what': 'Ausreden lassen, dann mit eigenen Worten wiedergeben.',
  'menu.step.E.what': 'Benennen, was es mit Ihrem Gegenüber gemacht hat.',
  'menu.step.A.what': 'Um Entschuldigung bitten, ohne Wenn und Aber.',
  'menu.step.T.what': 'Zusagen, was geschieht, wer es tut und bis wann.',
  'menu.scenarios': 'Wählen Sie einen Kontakt',
  'menu.card.action': 'Vorbereiten: {title}',
  'menu.card.anyone': 'Wer auch immer anruft',
  'menu.card.content_note': 'Hinweis zum Inhalt',
  'menu.unfinished': 'Sie haben „{title}“ mittendrin verlassen.',
  'menu.unfinished.more': 'Es geht an der Stelle weiter, an der Sie aufgehört haben.',
  'menu.resume': 'Fortsetzen',
  'menu.discard': 'Verwerfen',
  'menu.open_log': 'Gespeichertes Protokoll öffnen',
  'menu.open_log.more':
    'Lesen Sie die Auswertung eines früheren Kontakts. Die Datei bleibt auf diesem Gerät.',
  'menu.walk_log': 'Eines mit einer Gruppe durchgehen',
};
