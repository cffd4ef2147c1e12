/** Die Einstellungen, ihre Werte und wozu sie da sind. */

import type { Translated } from '../catalogue.ts';
import type { settings as english } from '../en/settings.ts';

export const settings: Translated<typeof english> = {
  'settings.title': 'Einstellungen',
  'settings.kept': 'Wird nur in diesem Browser gespeichert.',
  'settings.group.sound': 'Ton',
  'settings.group.reading': 'Lesen und Ansicht',
  'settings.group.playing': 'Spielen',

  'settings.language': 'Sprache (language)',
  'settings.language.system': 'Wie das Gerät',
  'settings.language.en': 'English',
  'settings.language.de': 'Deutsch',
  'settings.muted': 'Alles stumm schalten',
  'settings.effects': 'Effekte',
  'settings.ambience': 'Raum und Musik',
  'settings.voice': 'Stimme',
  'settings.percent': '{percent} %',
  'settings.captions': 'Untertitel für Geräusche',
  'settings.textSize': 'Schriftgröße',
  'settings.textSize.normal': 'Normal',
  'settings.textSize.large': 'Groß',
  'settings.textSize.larger': 'Sehr groß',
  'settings.theme': 'Hell oder dunkel',
  'settings.theme.system': 'Wie das Gerät',
  'settings.theme.light': 'Hell',
  'settings.theme.dark': 'Dunkel',
  'settings.motion': 'Bewegung',
  'settings.motion.system': 'Wie das Gerät',
  'settings.motion.reduced': 'Reduziert',
  'settings.motion.full': 'Voll',
  'settings.intensity': 'Beleidigungen und Flüche',
  'settings.intensity.mild': 'Umschrieben',
  'settings.intensity.plain': 'Ausgesprochen, ohne Schmähwörter',
  'settings.timers': 'Die Geduld Ihres Gegenübers',
  'settings.timers.off': 'Wartet auf Sie',
  'settings.timers.extended': 'Läuft langsam ab',
  'settings.timers.on': 'Läuft ab',
  'settings.singleKeys': 'Kürzel mit einer Taste (1–9, N, F, T, S, P, H)',
};
