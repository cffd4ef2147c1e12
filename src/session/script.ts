/**
 * Playing a contact from a list of choices, with nobody at the screen: for the command line, for
 * golden transcripts, and for tests. Items are reply ids and acts such as `@note:day-off`.
 */
import { WRAPUP_FIELDS, type WrapUpField } from '../log/events.ts';
import type { Intent } from './intents.ts';
import type { IntentResult, Runner } from './runner.ts';

/** Why a script stopped before its end. */
export const SCRIPT_ERRORS = [
  'unknown_act', // no such act
  'bad_act', // the act's value is missing or wrong
  'not_on_offer', // the item can't be played at this point
  'story_broke', // the story can't go on after the item
] as const;
export type ScriptResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: (typeof SCRIPT_ERRORS)[number];
      /** 0-based index of the item. */
      readonly at: number;
      readonly item: string;
      readonly message: string;
    };

/** The acts that a script can name, as `help` shows them. */
export const SCRIPT_ACTS = [
  '@let_run',
  '@encourage',
  '@interrupt',
  '@note:FACT',
  '@read:PAGE',
  '@breathe',
  '@smile',
  '@hold',
  '@wait:SECONDS',
  '@return',
  '@safety',
  '@wrapup:FIELD=VALUE',
  '@wrapup:done',
  '@log:WORDS',
  '@tell_lead',
  '@recover',
  '@own:NAME',
  '@leave',
] as const;

/** Splits `a,b,@note:x` into items. Commas inside a wrap-up value are written `\,`. */
export const splitScript = (text: string): string[] =>
  text
    .split(/(?<!\\),/)
    .map((item) => item.replaceAll('\\,', ',').trim())
    .filter((item) => item !== '');

/**
 * Plays items one after the other. The call is answered first; a reply, or a word at a pause, that
 * belongs to the follow-up or to the repeat contact starts that scene, closing the wrap-up if need
 * be. `onStep` is called after each item.
 */
export function playScript(
  runner: Runner,
  items: readonly string[],
  onStep: () => void = () => {},
): ScriptResult {
  const answered = runner.send({ type: 'answer' });
  if (isBroken(answered)) return failed('story_broke', 0, '', answered.error.message);
  onStep();
  for (const [at, item] of items.entries()) {
    const intent = intentOf(item);
    if (typeof intent === 'string') return failed(intent, at, item);
    const sent = sendOn(runner, intent);
    if (isBroken(sent)) return failed('story_broke', at, item, sent.error.message);
    if (!sent.ok) return failed('not_on_offer', at, item);
    onStep();
  }
  return { ok: true };
}

const failed = (
  code: (typeof SCRIPT_ERRORS)[number],
  at: number,
  item: string,
  message = describe(code, item),
): ScriptResult => ({ ok: false, code, at, item, message });

type Refused = Extract<IntentResult, { ok: false }>;

const isBroken = (sent: IntentResult): sent is Refused =>
  !sent.ok && sent.error.code === 'story_broke';

/** Closes what is open once nothing more is to be played: the log, and the session. */
export function finishScript(runner: Runner): boolean {
  if (runner.can({ type: 'closeWrapUp' })) runner.send({ type: 'closeWrapUp' });
  return runner.send({ type: 'finish' }).ok;
}

/** Carries an intent out, going on to the next scene where it belongs there. */
function sendOn(runner: Runner, intent: Intent): IntentResult {
  if (!runner.can(intent) && isSpoken(intent) && runner.snapshot.matches('ended')) {
    if (runner.can({ type: 'closeWrapUp' })) runner.send({ type: 'closeWrapUp' });
    const next = runner.can({ type: 'startFollowUp' }) ? 'startFollowUp' : 'startRepeat';
    const gone = runner.send({ type: next });
    if (isBroken(gone)) return gone;
  }
  return runner.send(intent);
}

const isSpoken = ({ type }: Intent): boolean =>
  type === 'choose' || type === 'letRun' || type === 'encourage' || type === 'interrupt';

/** What an item of a script asks for. */
export function intentOf(item: string): Intent | 'unknown_act' | 'bad_act' {
  if (!item.startsWith('@')) return { type: 'choose', id: item };
  const [act = '', ...rest] = item.slice(1).split(':');
  const value = rest.join(':');
  switch (act) {
    case 'let_run':
      return { type: 'letRun' };
    case 'encourage':
    case 'interrupt':
    case 'breathe':
    case 'smile':
    case 'hold':
    case 'safety':
    case 'leave':
      return { type: act };
    case 'note':
      return value ? { type: 'note', fact: value } : 'bad_act';
    case 'read':
      return value ? { type: 'read', page: value } : 'bad_act';
    case 'wait':
      return /^\d{1,4}$/.test(value) ? { type: 'wait', seconds: Number(value) } : 'bad_act';
    case 'return':
      return { type: 'return' };
    case 'log':
      return value ? { type: 'aftercare', step: 'logged', words: value } : 'bad_act';
    case 'tell_lead':
      return { type: 'aftercare', step: 'leadTold', words: '' };
    case 'recover':
      return { type: 'aftercare', step: 'recovered', words: '' };
    case 'own':
      return value ? { type: 'aftercare', step: 'owned', words: value } : 'bad_act';
    case 'wrapup':
      return wrapUpIntent(value);
    default:
      return 'unknown_act';
  }
}

function wrapUpIntent(value: string): Intent | 'bad_act' {
  if (value === 'done') return { type: 'closeWrapUp' };
  const [field = '', ...rest] = value.split('=');
  return (WRAPUP_FIELDS as readonly string[]).includes(field) && rest.length > 0
    ? { type: 'file', field: field as WrapUpField, value: rest.join('=') }
    : 'bad_act';
}

function describe(code: (typeof SCRIPT_ERRORS)[number], item: string): string {
  switch (code) {
    case 'unknown_act':
      return `There is no act "${item}". Acts are ${SCRIPT_ACTS.join(' ')}.`;
    case 'bad_act':
      return `"${item}" lacks a usable value.`;
    case 'not_on_offer':
      return `"${item}" is not on offer at this point.`;
    case 'story_broke':
      return 'The story can’t go on there.';
  }
}
