/**
 * Golden transcripts: a play and what it says, kept beside its scenario as plain text.
 *
 *     title: Solves before hearing
 *     seed: 1
 *     choose: greet-name, @note:day-off, resend-now
 *     outcome: repeat_contact
 *     ---
 *     Maya Brandt · heat 68.0 · trust 42.0
 *     …
 */
import type { Contact } from '../heat/contact.ts';
import { type Tenths, toPoints } from '../heat/tenths.ts';
import { advance } from '../log/advance.ts';
import type { Runner } from './runner.ts';
import { splitScript } from './script.ts';
import { transcriptOf, type Utterance } from './view/transcript.ts';

export interface GoldenHead {
  readonly title: string;
  readonly seed: number;
  readonly choose: readonly string[];
  readonly outcome: string;
}
export interface Golden extends GoldenHead {
  /** The transcript, as `writeTranscript` prints it. */
  readonly body: string;
}

/** Stands in the place of an outcome that can still change. */
export const UNDECIDED = 'open';

const RULE = '\n---\n';

/** Reads a golden file's text; a message says what is missing. */
export function parseGolden(text: string): Golden | { readonly error: string } {
  const [head = '', body = ''] = text.split(RULE);
  const fields = new Map(
    head.split('\n').flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 0
        ? []
        : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
    }),
  );
  const missing = ['title', 'seed', 'choose', 'outcome'].find((name) => !fields.get(name));
  if (missing) return { error: `The head has no "${missing}:" line.` };
  return {
    title: fields.get('title') as string,
    seed: Number(fields.get('seed')),
    choose: splitScript(fields.get('choose') as string),
    outcome: fields.get('outcome') as string,
    body,
  };
}

/** The whole file for a play, its transcript included. */
export const writeGolden = (head: GoldenHead, runner: Runner): string =>
  [
    `title: ${head.title}`,
    `seed: ${head.seed}`,
    `choose: ${head.choose.map((item) => item.replaceAll(',', '\\,')).join(', ')}`,
    `outcome: ${head.outcome}`,
  ].join('\n') +
  RULE +
  writeTranscript(runner);

/** What was said, who said it, and how heat and trust went turn by turn. */
export function writeTranscript(
  runner: Runner,
  outcome: string = runner.contact.outcome ?? UNDECIDED,
): string {
  const { contact, log } = runner;
  const { first, last } = contact.brief.customer;
  const spoken = new Map(transcriptOf(log).map((utterance) => [utterance.key, utterance]));
  const lines = [`${first} ${last} · ${stateOf(contact.brief.persona)}`];
  let now: Contact | null = null;
  for (const { seq, event } of log.events) {
    const before: Contact | null = now;
    now = advance(now, event);
    const utterance = spoken.get(seq);
    if (utterance) lines.push(written(utterance));
    if (now && before && now.turn > before.turn) lines.push(`    ${stateOf(now.customer)}`);
  }
  return [...lines, `${stateOf(contact.customer)} · ${outcome}`, ''].join('\n');
}

function written({ who, text, replyId }: Utterance): string {
  if (who === 'agent') return `  > ${text} [${replyId}]`;
  if (who === 'act') return `  > ${text}`;
  return who === 'customer' ? text : `(${text})`;
}

const stateOf = ({ heat, trust }: { heat: Tenths; trust: Tenths }): string =>
  `heat ${toPoints(heat).toFixed(1)} · trust ${toPoints(trust).toFixed(1)}`;
