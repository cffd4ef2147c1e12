// A reader strict enough for what the artwork writes: elements, attributes, nothing else.

const ATTRIBUTE = /\s([a-zA-Z][\w:-]*)="([^"<]*)"/y;
const OPEN = /<([a-zA-Z]+)/y;
const CLOSE = /<\/([a-zA-Z]+)>/y;

export interface Markup {
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly ids: readonly string[];
  readonly references: readonly string[];
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads one element tree. @throws Error where it is not well formed. */
export function readMarkup(text: string): Markup {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  const ids: string[] = [];
  const references: string[] = [];
  const open: string[] = [];
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${text.slice(at, at + 60)}`);
  };
  do {
    const close = match(CLOSE, text, at);
    if (close) {
      if (open.pop() !== close[1]) fail(`unexpected </${close[1]}>`);
      at += close[0].length;
      continue;
    }
    const start = match(OPEN, text, at);
    if (!start) return fail('no element');
    const name = start[1] ?? '';
    elements.add(name);
    at += start[0].length;
    const seen = new Set<string>();
    for (let pair = match(ATTRIBUTE, text, at); pair; pair = match(ATTRIBUTE, text, at)) {
      const [whole, key = '', value = ''] = pair;
      if (seen.has(key)) fail(`attribute ${key} twice`);
      seen.add(key);
      attributes.add(key);
      if (key === 'id') ids.push(value);
      references.push(...[...value.matchAll(/url\(([^)]*)\)/g)].map((found) => found[1] ?? ''));
      at += whole.length;
    }
    if (text.startsWith('/>', at)) at += 2;
    else if (text.startsWith('>', at)) {
      open.push(name);
      at += 1;
    } else fail('unreadable attribute');
  } while (open.length > 0);
  if (at !== text.length) fail('text after the end');
  return { elements, attributes, ids, references };
}
