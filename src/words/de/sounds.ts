/** Untertitel für jedes Geräusch, das etwas bedeutet. */

import type { Translated } from '../catalogue.ts';
import type { sounds as english } from '../en/sounds.ts';

export const sounds: Translated<typeof english> = {
  'sound.ring': 'Telefon klingelt',
  'sound.pick-up': 'Hörer wird abgenommen',
  'sound.hang-up': 'Leitung ist tot',
  'sound.typing': 'Tippen',
  'sound.note-taken': 'Stift auf Papier',
  'sound.reply-landed': 'sanfter Klang: das kam an',
  'sound.reply-missed': 'dumpfer Ton: das kam nicht an',
  'sound.page-turn': 'Blättern',
  'sound.paused': 'Pause',
  'sound.hold-music': 'Wartemusik',
  'sound.office-murmur': 'Stimmengewirr im Büro',
  'sound.tension-low': 'unruhiges Summen',
  'sound.tension-mid': 'angespannter Puls',
  'sound.tension-high': 'hämmernde Spannung',
};
