/** From ink tags to typed replies, acts and lines: the one parser, schema-checked. */
import { FOLLOW_THROUGHS } from '../heat/between.ts';
import { HOLD_RETURNS } from '../heat/holdReturns.ts';
import { isMove, MOVES, type Move } from '../heat/moves.ts';
import { STYLES } from '../heat/persona.ts';
import {
  type ActOffer,
  COMPOSE,
  type Line,
  type Need,
  type Reply,
  SAYS,
  SIGNAL_LEVELS,
  SPEAKERS,
  STORY_ACTS,
} from '../heat/speech.ts';
import { nearest } from './nearest.ts';
import { isTagName, TAG_NAMES, TAG_TABLE, type TagName } from './tagVocabulary.ts';

export const TAG_FAULTS = [
  'unknown_tag',
  'misplaced_tag',
  'unknown_move',
  'bad_value',
  'no_id',
] as const;
export interface TagFault {
  readonly code: (typeof TAG_FAULTS)[number];
  readonly tag: string;
  readonly message: string;
  readonly fix: string;
}

export interface Parsed<T> {
  readonly value: T;
  readonly faults: readonly TagFault[];
}

/** What a reply can do beside its moves. */
const DOES = ['verify', 'disclose', 'own', 'stock', 'misbrief', 'admit'] as const;

/** A choice of the story: an act at a pause, or a reply. */
export type ParsedChoice =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'act'; readonly offer: ActOffer };

/** Reads a choice's text and tags. Faulty tags are reported and left out of the value. */
export function parseChoice(text: string, tags: readonly string[]): Parsed<ParsedChoice> {
  const read = new TagReader('reply', tags);
  const act = read.oneOf('act', STORY_ACTS);
  if (act) return { value: { kind: 'act', offer: { act, text } }, faults: read.faults };

  const slots = {
    ...optional('action', read.text('action')),
    ...optional('owner', read.text('owner')),
    ...optional('by', read.text('by')),
  };
  const compose = read.oneOf('compose', COMPOSE);
  const does = read.listOf('does', DOES);
  const back = read.listOf('back', HOLD_RETURNS);
  const style = read.oneOf('style', STYLES);
  const id = read.text('id');
  const reply: Reply = {
    id: id ?? stableId(text),
    text,
    moves: read.moves(),
    facts: read.list('facts'),
    slots: Object.keys(slots).length > 0 || compose ? slots : null,
    compose,
    needs: read.needs(),
    follow: read.oneOf('follow', FOLLOW_THROUGHS),
    refuses: read.oneOf('refuses', ['supervisor'] as const) !== null,
    hold: read.seconds('hold'),
    tempting: read.text('tempting'),
    ...(back.length > 0 ? { back } : {}),
    ...(style ? { style } : {}),
    ...(does.includes('verify') ? { verifies: true } : {}),
    ...(does.includes('disclose') ? { discloses: true } : {}),
    ...(does.includes('own') ? { owns: true } : {}),
    ...(does.includes('stock') ? { stock: true } : {}),
    ...(does.includes('admit') ? { admitsFault: true } : {}),
    ...(does.includes('misbrief') ? { customerRepeats: true } : {}),
  };
  if (!id) read.noId(text);
  return { value: { kind: 'reply', reply }, faults: read.faults };
}

/** Reads a line's text and tags. A line without an id gets one made from its words. */
export function parseLine(text: string, tags: readonly string[]): Parsed<Line> {
  const read = new TagReader('line', tags);
  const line: Line = {
    id: read.text('id') ?? stableId(text),
    who: read.oneOf('who', SPEAKERS) ?? 'customer',
    text,
    vent: read.oneOf('beat', ['vent'] as const) === 'vent',
    facts: read.list('fact'),
    signals: read.listOf('signal', SIGNAL_LEVELS),
    says: read.oneOf('says', SAYS),
    inner: read.text('inner'),
    ...optional('mild', read.text('mild')),
  };
  return { value: line, faults: read.faults };
}

/** An id from a text's letters (FNV-1a), the same wherever the text stands. */
export function stableId(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return `t-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}

class TagReader {
  readonly faults: TagFault[] = [];
  private readonly values = new Map<TagName, string>();

  constructor(on: 'reply' | 'line', tags: readonly string[]) {
    for (const tag of tags) {
      const [name = '', ...rest] = tag.split(':');
      this.take(on, name.trim(), rest.join(':').trim(), tag);
    }
  }

  private take(on: 'reply' | 'line', name: string, value: string, tag: string): void {
    if (!isTagName(name)) {
      const fitting = TAG_NAMES.filter((known) => ['both', on].includes(TAG_TABLE[known].on));
      const near = nearest(name, fitting);
      this.fault(
        'unknown_tag',
        tag,
        `There is no tag "#${name}".`,
        near ? `Did you mean #${near}?` : fixForStray(tag, fitting),
      );
    } else if (TAG_TABLE[name].on !== 'both' && TAG_TABLE[name].on !== on) {
      const where = on === 'reply' ? 'lines' : 'replies';
      this.fault(
        'misplaced_tag',
        tag,
        `"#${name}" belongs on ${where}.`,
        on === 'line'
          ? 'Put it inside the square brackets of a choice.'
          : 'Put it at the end of a line that the customer says.',
      );
    } else this.values.set(name, value);
  }

  text(name: TagName): string | null {
    const value = this.values.get(name);
    return value ? value : null;
  }

  list(name: TagName): string[] {
    return (this.values.get(name) ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }

  oneOf<const T extends string>(name: TagName, allowed: readonly T[]): T | null {
    return this.listOf(name, allowed)[0] ?? null;
  }

  listOf<const T extends string>(name: TagName, allowed: readonly T[]): T[] {
    return this.list(name).filter((value): value is T => {
      if ((allowed as readonly string[]).includes(value)) return true;
      const near = nearest(value, allowed);
      this.fault(
        'bad_value',
        `${name}:${value}`,
        `"${value}" is not a value of #${name}.`,
        near ? `Did you mean ${near}?` : `Use one of: ${allowed.join(', ')}.`,
      );
      return false;
    });
  }

  moves(): Move[] {
    return this.list('move').filter((value): value is Move => {
      if (isMove(value)) return true;
      const near = nearest(value, MOVES);
      this.fault(
        'unknown_move',
        `move:${value}`,
        `There is no move "${value}".`,
        near ? `Did you mean ${near}?` : 'See the table of moves in docs/authoring.md.',
      );
      return false;
    });
  }

  needs(): Need[] {
    return this.list('needs').flatMap((value) => {
      const [kind, id] = value.split('/');
      if ((kind === 'note' || kind === 'page') && id) return [{ kind, id }];
      this.fault(
        'bad_value',
        `needs:${value}`,
        `"${value}" is not something a reply can need.`,
        'Write note/ and a fact, or page/ and a page.',
      );
      return [];
    });
  }

  seconds(name: TagName): number | null {
    const value = this.text(name);
    if (value === null) return null;
    if (/^\d{1,3}$/.test(value)) return Number(value);
    this.fault(
      'bad_value',
      `${name}:${value}`,
      `"${value}" is not a number of seconds.`,
      'Write a whole number, such as 60.',
    );
    return null;
  }

  noId(text: string): void {
    this.fault(
      'no_id',
      text,
      `The reply "${shorten(text)}" has no id.`,
      'Add #id: and a short name inside its square brackets.',
    );
  }

  private fault(code: TagFault['code'], tag: string, message: string, fix: string): void {
    this.faults.push({ code, tag, message, fix });
  }
}

/** What follows a # without a colon was mostly meant to be read: "order #4417". */
const fixForStray = (tag: string, fitting: readonly TagName[]): string =>
  tag.includes(':')
    ? `The tags that can stand here are ${fitting.map((name) => `#${name}`).join(', ')}.`
    : 'To have a # that is read, write it as \\#. A tag has a name, a colon and a value.';

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const optional = <K extends string>(key: K, value: string | null): { [P in K]?: string } =>
  value === null ? {} : ({ [key]: value } as { [P in K]: string });
