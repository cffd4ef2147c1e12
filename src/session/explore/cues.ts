/**
 * Cues by which somebody who understands nothing might pick a reply: the longest, the politest, the
 * one with a time in it, the one that echoes the customer, the one shown first. None may give the
 * better replies away.
 */
import type { Reply } from '../../heat/speech.ts';

export const CUES = ['longest', 'first', 'politest', 'timed', 'echo'] as const;
export type Cue = (typeof CUES)[number];

/** What a cue goes by: the replies in the order shown, and what the customer has just said. */
export interface Turn {
  readonly shown: readonly Reply[];
  readonly heard: string;
}

/** How strongly each reply shown has the cue. */
const STRENGTH: { readonly [C in Cue]: (reply: Reply, place: number, turn: Turn) => number } = {
  longest: ({ text }) => text.length,
  first: (_reply, place) => -place,
  politest: ({ text }) => courtesies(text),
  timed: ({ text }) => times(text),
  echo: ({ text }, _place, { heard }) => {
    const said = wordsOf(heard);
    return wordsOf(text).filter((word) => said.includes(word)).length;
  },
};

/** The replies that a cue picks: those that have most of it, all of them where none has any. */
export function pickedBy(cue: Cue, turn: Turn): Reply[] {
  const strengths = turn.shown.map((reply, place) => STRENGTH[cue](reply, place, turn));
  const most = Math.max(...strengths);
  return turn.shown.filter((_, i) => strengths[i] === most);
}

/** Words of courtesy: sorry, please, thank you, and their like. */
export const courtesies = (text: string): number =>
  text.match(/\b(sorry|apolog\w+|please|thank\w*|kindly|appreciate)\b/gi)?.length ?? 0;

/** Times and days named. */
const times = (text: string): number => text.match(TIMES)?.length ?? 0;
const TIMES = new RegExp(
  [
    '\\d{1,2}[:.]\\d{2}|o’clock|(half|quarter) (past|to)|noon|midday|midnight',
    'today|tonight|tomorrow|this (morning|afternoon|evening|week)|next week',
    '(mon|tues|wednes|thurs|fri|satur|sun)day',
    'minutes?|hours?|days|weeks?',
    '(at|by) (\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)',
  ]
    .map((words) => `\\b(${words})\\b`)
    .join('|'),
  'gi',
);

/** Different words of four letters and more: shorter ones tell nothing. */
export const wordsOf = (text: string): string[] => [
  ...new Set(text.toLowerCase().match(/[\p{L}\d][\p{L}\d’'-]{3,}/gu) ?? []),
];

/** A reply that its author holds to be sound: it says no reason why it tempts. */
export const isSound = ({ tempting }: Reply): boolean => tempting === null;
