/**
 * What a story's source contains, with file and line: lines, replies, knots and variables. Read
 * from the compiler's own syntax tree, so that there is no second opinion about what ink means.
 */
import type { Place } from './diagnostics.ts';
import { STORY_FILE } from './files.ts';

/** One tag as written, without its `#`. */
export interface TagInSource extends Place {
  readonly text: string;
  /** Part of it is worked out as the story runs. */
  readonly computed: boolean;
}

export const FRAGMENT_KINDS = [
  'line', // words that somebody says
  'reply', // a choice
  'after_reply', // tags after a choice's brackets that belong to no words
] as const;

/** Words with the tags that go with them. Where logic picks between words, each case is one. */
export interface Fragment extends Place {
  readonly kind: (typeof FRAGMENT_KINDS)[number];
  /** The words; `…` stands for what is worked out as the story runs. */
  readonly text: string;
  readonly tags: readonly TagInSource[];
  /** For a reply: the words outside its brackets, which ink says again as a line. */
  readonly echoed: string;
}

export interface Named extends Place {
  readonly name: string;
}

export interface StoryOutline {
  readonly fragments: readonly Fragment[];
  readonly knots: readonly Named[];
  readonly variables: readonly Named[];
  /** Diverts by where they lead, as it is written. */
  readonly diverts: readonly Named[];
}

/** The parts of the compiler's tree that are read. Its classes are bundled, so names tell types. */
export interface ParsedNode {
  readonly typeName: string;
  readonly content: readonly ParsedNode[];
  readonly debugMetadata: {
    readonly startLineNumber: number;
    readonly fileName: string | null;
  } | null;
}

export function outlineOf(story: ParsedNode): StoryOutline {
  const reader = new OutlineReader();
  reader.readFlow(story);
  const { fragments, knots, variables, diverts } = reader;
  return { fragments, knots, variables, diverts };
}

/** Words and tags being gathered until the line ends. */
interface Draft {
  readonly isChoice: boolean;
  place: Place | null;
  text: string;
  tags: TagInSource[];
  open: { text: string; computed: boolean; place: Place } | null;
}

const draft = (isChoice = false): Draft => ({
  isChoice,
  place: null,
  text: '',
  tags: [],
  open: null,
});

class OutlineReader {
  readonly fragments: Fragment[] = [];
  readonly knots: Named[] = [];
  readonly variables: Named[] = [];
  readonly diverts: Named[] = [];
  /** Where the reader is, for nodes that don't know. */
  private here: Place = { file: STORY_FILE, line: 1 };

  readFlow(flow: ParsedNode): void {
    const line = draft();
    for (const node of flow.content) this.readNode(node, line);
    this.endLine(line, 'line');
  }

  private readNode(node: ParsedNode, line: Draft): void {
    this.move(node);
    switch (node.typeName) {
      case 'Knot':
        this.knots.push({ ...this.here, name: textField(node, 'name') });
        this.readFlow(node);
        break;
      case 'Stitch':
      case 'Function':
        this.readFlow(node);
        break;
      case 'Weave':
      case 'ContentList':
        for (const child of node.content) this.readNode(child, line);
        break;
      case 'VAR':
        this.variables.push({ ...this.here, name: textField(node, 'variableName') });
        break;
      case 'Divert':
        this.diverts.push({ ...this.here, name: targetOf(node) });
        break;
      case 'Choice':
        this.endLine(line, 'line');
        this.readChoice(node);
        break;
      case 'Gather':
        this.endLine(line, 'line');
        break;
      case 'Text':
        this.readText(textField(node, 'text'), line);
        break;
      case 'Tag':
        this.readTag(node, line);
        break;
      case 'Conditional':
      case 'Sequence':
        this.readCases(node, line);
        break;
      default:
        if (PRINTS.has(node.typeName)) readComputed(line, this.here);
    }
  }

  private readText(text: string, line: Draft): void {
    if (text === '\n') {
      // Tags on a line of their own belong to the words below them.
      if (line.text.trim() !== '') this.endLine(line, 'line');
      return;
    }
    if (line.open) line.open.text += text;
    else {
      line.place ??= this.here;
      line.text += text;
    }
  }

  private readTag(node: ParsedNode, line: Draft): void {
    closeTag(line);
    if ('isStart' in node && node.isStart) {
      line.open = { text: '', computed: false, place: this.here };
    }
  }

  /** `{a: this|that}`: cases with tags are lines of their own, others are part of this line. */
  private readCases(node: ParsedNode, line: Draft): void {
    if (line.open) line.open.computed = true;
    for (const words of node.content.filter(isCase).map((branch) => this.readCase(branch))) {
      if (line.isChoice) line.tags.push(...words.tags.splice(0));
      if (words.tags.length > 0) this.endLine(words, 'line');
      else if (words.text.trim() !== '') readComputed(line, words.place ?? this.here);
    }
    this.move(node);
  }

  private readCase(branch: ParsedNode): Draft {
    const words = draft();
    const weaves = branch.typeName === 'Weave' ? [branch] : branch.content.filter(isWeave);
    for (const weave of weaves) this.readNode(weave, words);
    closeTag(words);
    return words;
  }

  private readChoice(node: ParsedNode): void {
    const place = this.here;
    const start = this.readPart(node, 'startContent');
    const only = this.readPart(node, 'choiceOnlyContent');
    if (!('isInvisibleDefault' in node && node.isInvisibleDefault)) {
      this.fragments.push({
        ...place,
        kind: 'reply',
        text: `${start.text}${only.text}`.trim(),
        tags: [...start.tags, ...only.tags],
        echoed: start.text.trim(),
      });
    }
    const inner = this.readPart(node, 'innerContent');
    const bare = inner.text.trim() === '';
    this.endLine({ ...inner, place: inner.place ?? place }, bare ? 'after_reply' : 'line');
  }

  private readPart(choice: ParsedNode, part: ChoicePart): Draft {
    const words = draft(part !== 'innerContent');
    const content = (choice as unknown as Record<string, ParsedNode | null | undefined>)[part];
    for (const child of content?.content ?? []) this.readNode(child, words);
    closeTag(words);
    return words;
  }

  private endLine(line: Draft, kind: Fragment['kind']): void {
    closeTag(line);
    if (line.text.trim() !== '' || line.tags.length > 0) {
      this.fragments.push({
        ...(line.place ?? line.tags[0] ?? this.here),
        kind,
        text: line.text.trim(),
        tags: line.tags,
        echoed: '',
      });
    }
    Object.assign(line, draft(line.isChoice));
  }

  private move(node: ParsedNode): void {
    const at = node.debugMetadata;
    if (at) this.here = { file: at.fileName ?? this.here.file, line: at.startLineNumber };
  }
}

/** Before the brackets, inside them, after them. */
type ChoicePart = 'startContent' | 'choiceOnlyContent' | 'innerContent';

/** What prints a value; the compiler's names for it. */
const PRINTS: ReadonlySet<string> = new Set([
  'ref',
  'FunctionCall',
  'Number',
  'String',
  'BinaryExpression',
  'UnaryExpression',
  'MultipleConditionExpression',
]);

const isWeave = (node: ParsedNode): boolean => node.typeName === 'Weave';
const isCase = (node: ParsedNode): boolean =>
  node.typeName === 'ConditionalSingleBranch' || isWeave(node);

function readComputed(line: Draft, place: Place): void {
  if (line.open) line.open.computed = true;
  else {
    line.place ??= place;
    line.text += '…';
  }
}

function closeTag(line: Draft): void {
  if (!line.open) return;
  const { text, computed, place } = line.open;
  line.tags.push({ ...place, text: text.trim(), computed });
  line.open = null;
}

function textField(node: ParsedNode, field: string): string {
  const value = (node as unknown as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : '';
}

const targetOf = (node: ParsedNode): string =>
  'target' in node && node.target !== null
    ? String((node.target as { dotSeparatedComponents?: string }).dotSeparatedComponents ?? '')
    : '';
