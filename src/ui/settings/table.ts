/** Every setting: what it can be, and what it is until somebody changes it. */
import { LANGUAGES } from '../../words/languages.ts';

interface Toggle {
  readonly kind: 'toggle';
  readonly initial: boolean;
}
interface Level {
  readonly kind: 'level';
  /** 0 to 1. */
  readonly initial: number;
}
interface Choice<Option extends string> {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly initial: Option;
}
type Entry = Toggle | Level | Choice<string>;

const toggle = (initial: boolean): Toggle => ({ kind: 'toggle', initial });
const level = (initial: number): Level => ({ kind: 'level', initial });
/** The first option is the one in force until it is changed. */
const choice = <const Options extends readonly [string, ...string[]]>(
  ...options: Options
): Choice<Options[number]> => ({ kind: 'choice', options, initial: options[0] });

export const SETTINGS = {
  muted: toggle(false),
  effects: level(0.8),
  ambience: level(0.5),
  voice: level(0.8),
  /** The browser's own voice reads the customer's lines. */
  speech: toggle(false),
  captions: toggle(true),
  language: choice('system', ...LANGUAGES),
  textSpeed: choice('normal', 'slow', 'fast', 'instant'),
  /** One line follows the other by itself. */
  autoAdvance: toggle(true),
  textSize: choice('normal', 'large', 'larger'),
  spacing: choice('normal', 'wide'),
  face: choice('standard', 'hyperlegible', 'dyslexic'),
  theme: choice('system', 'light', 'dark'),
  contrast: choice('system', 'more', 'normal'),
  motion: choice('system', 'reduced', 'full'),
  /** Whether the caller is seen. Assessed contacts go without a picture unless it is asked for. */
  picture: choice('by_mode', 'shown', 'hidden'),
  intensity: choice('mild', 'plain'),
  timers: choice('off', 'extended', 'on'),
  singleKeys: toggle(true),
} as const satisfies Record<string, Entry>;

export type SettingName = keyof typeof SETTINGS;
type ValueOf<E extends Entry> =
  E extends Choice<infer Option> ? Option : E extends Level ? number : boolean;
export type Settings = { readonly [Name in SettingName]: ValueOf<(typeof SETTINGS)[Name]> };

/** The names of one kind of setting. */
export type SettingOf<Kind extends Entry['kind']> = {
  [Name in SettingName]: (typeof SETTINGS)[Name]['kind'] extends Kind ? Name : never;
}[SettingName];

export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** The value if the setting allows it, else what it is from the start. */
export function admit<Name extends SettingName>(name: Name, value: unknown): Settings[Name] {
  const entry: Entry = SETTINGS[name];
  return (allows(entry, value) ? value : entry.initial) as Settings[Name];
}

function allows(entry: Entry, value: unknown): boolean {
  switch (entry.kind) {
    case 'toggle':
      return typeof value === 'boolean';
    case 'level':
      return typeof value === 'number' && value >= 0 && value <= 1;
    case 'choice':
      return typeof value === 'string' && entry.options.includes(value);
  }
}
