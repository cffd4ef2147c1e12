/** Worte, die mehr als eine Ansicht braucht. */

import type { Translated } from '../catalogue.ts';
import type { common as english } from '../en/common.ts';

export const common: Translated<typeof english> = {
  'product.name': 'Cooldown',
  'product.title': 'Cooldown: üben, heiße Gespräche abzukühlen',
  'product.line': 'Üben Sie heiße Gespräche, bis sie abkühlen.',
  'common.skip': 'Zum Hauptteil springen',
  'common.close': 'Schließen',
  'common.cancel': 'Abbrechen',
  'common.back_to_menu': 'Zurück zur Übersicht',
  'common.minutes': '{minutes} Min.',
  'common.settings': 'Einstellungen',
  'common.loading': 'Wird geladen …',
  'common.part_missing': 'Dieser Teil ließ sich nicht laden. Bitte prüfen Sie die Verbindung.',
  'common.try_again': 'Noch einmal versuchen',
  'common.quote': '„{text}“',

  'channel.phone': 'Telefon',
  'channel.in_person': 'Persönlich',
  'channel.chat': 'Chat',
  'channel.email': 'E-Mail',

  'level.starter': 'Einstieg',
  'level.core': 'Kern',
  'level.advanced': 'Fortgeschritten',
  'level.sensitive': 'Belastend',
};
