/** Vor einer Gruppe: ein gemeinsam gespielter Kontakt, oder ein Protokoll, Schritt für Schritt. */

import type { Translated } from '../catalogue.ts';
import type { presenter as english } from '../en/presenter.ts';

export const presenter: Translated<typeof english> = {
  'presenter.kicker.live': 'Vor einer Gruppe',
  'presenter.kicker.walk': 'Ein gespeicherter Kontakt, Schritt für Schritt',
  'presenter.turn': 'Schritt {turn}',
  'presenter.turn_of': 'Schritt {turn} von {turns}',
  'presenter.back': 'Einen zurück',
  'presenter.next': 'Nächster Schritt',
  'presenter.reveal': 'Aufdecken',
  'presenter.hide': 'Verdecken',
  'presenter.hidden': 'Die Hitze ist verdeckt. Was meint die Gruppe: gestiegen oder gesunken?',
  'presenter.options': 'Was würden Sie sagen?',
  'presenter.taken': 'Das wurde gesagt',
  'presenter.nobody_chose': 'Hier geschah etwas anderes.',
  'presenter.end': 'Der Kontakt ist vorbei',
  'presenter.debrief': 'Auswertung',
  'presenter.leave': 'Zur Ansicht für eine Person',
  'presenter.full_screen': 'Vollbild',
  'presenter.keys':
    'Tasten: Buchstaben oder 1–9 wählen · R, Bild ab oder → deckt die Hitze auf · Bild auf oder ← geht zurück · S Sicherheit',
  'presenter.keys.walk':
    'Tasten: R, Bild ab oder → deckt auf und geht weiter · Bild auf oder ← geht zurück',
};
