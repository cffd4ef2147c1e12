/** The dialogue port over the ink runtime. Only the runtime is imported: stories come compiled. */
import type { Story } from 'inkjs';
import type { ActOffer, Line, Reply } from '../heat/speech.ts';
import { CountedStory, EndlessStory } from './countedStory.ts';
import { parseChoice, parseLine } from './parseTags.ts';
import type { Cue, Dialogue, Passage, StoryFault, World } from './port.ts';

/**
 * Opens a compiled story. `seed` is set before the first line, so that shuffles in the story fall
 * alike for everyone who plays the same seed.
 */
export const inkDialogue = (compiled: string, seed: number): Dialogue =>
  dialogueOf(() => new CountedStory(compiled), seed);

/**
 * The same for a story that is opened often: its content is read once. Playing changes none of it;
 * where a play stands is in the state, and each opening has its own.
 */
export function inkStory(compiled: string): (seed: number) => Dialogue {
  let read: Story | null = null;
  return (seed) =>
    dialogueOf(() => {
      read ??= new CountedStory(compiled);
      const { mainContentContainer, listDefinitions } = read;
      const story = new CountedStory(mainContentContainer, listDefinitions?.lists ?? null);
      story.ResetState();
      return story;
    }, seed);
}

function dialogueOf(open: () => CountedStory, seed: number): Dialogue {
  const opened = (): CountedStory => {
    const made = open();
    made.state.storySeed = seed;
    return made;
  };
  let story = opened();
  return {
    perform(cue, world) {
      story.beginPassage();
      tell(story, world);
      if (cue.kind !== 'begin' && !follow(story, cue)) return { ok: false, fault: notOffered(cue) };
      try {
        return { ok: true, passage: runOn(story) };
      } catch (error) {
        story = opened(); // ink keeps its errors, and would stop at each passage after
        return { ok: false, fault: faultIn(error) };
      }
    },
    has: (knot) => has(story, knot),
    save: () => story.state.toJson(),
    load: (saved) => story.state.LoadJson(saved),
  };
}

const has = (story: Story, knot: string): boolean => story.KnotContainerWithName(knot) !== null;

/** What ink throws over a story is the author's to mend; anything else is a bug. */
function faultIn(error: unknown): StoryFault {
  if (error instanceof EndlessStory) {
    const { knots } = error;
    const where = knots.length === 0 ? '' : ` through ${knots.join(', ')}`;
    const message = `The story goes round and round${where}, and comes to no choice and no end.`;
    return { code: 'endless', message, knots };
  }
  if (!(error instanceof Error)) throw error;
  const words = error.message.replace(/\s+/g, ' ').replace(/^.*The first issue was: /, '');
  const [, knot = '', rest = words] = INK_POINTER.exec(words) ?? [];
  return /\D/.test(knot)
    ? { code: 'ink_error', message: `In ${knot}: ${rest.trim()}`, knots: [knot] }
    : { code: 'ink_error', message: rest.trim() };
}

/** `RUNTIME ERROR: (Ink Pointer -> knot.0.g-0 -- index 0): what is wrong` */
const INK_POINTER = /^RUNTIME \w+: (?:\(Ink Pointer -> ([^.\s]*)[^)]*\): )?(.*)$/;

function tell(story: Story, world: World): void {
  for (const [name, value] of Object.entries(world)) {
    if (story.variablesState.GlobalVariableExistsWithName(name)) story.variablesState[name] = value;
  }
}

/** A cue that needs something in the story. */
type Choosing = Exclude<Cue, { kind: 'begin' }>;

/** False where the story has no choice for the cue. */
function follow(story: Story, cue: Choosing): boolean {
  if (cue.kind === 'knot') {
    if (!has(story, cue.knot)) return false;
    story.ChoosePathString(cue.knot, true);
    return true;
  }
  const index = story.currentChoices.findIndex((choice) => {
    const { value } = parseChoice(choice.text, choice.tags ?? []);
    return value.kind === 'reply'
      ? cue.kind === 'reply' && value.reply.id === cue.id
      : cue.kind === 'act' && value.offer.act === cue.act;
  });
  if (index >= 0) story.ChooseChoiceIndex(index);
  return index >= 0;
}

function notOffered(cue: Choosing): StoryFault {
  const what =
    cue.kind === 'reply'
      ? `reply "${cue.id}"`
      : cue.kind === 'act'
        ? `choice with #act:${cue.act}`
        : `knot "${cue.knot}"`;
  return { code: 'not_offered', message: `The story has no ${what} here.` };
}

function runOn(story: Story): Passage {
  const lines: Line[] = [];
  while (story.canContinue) {
    const text = (story.Continue() ?? '').trim();
    if (text !== '') lines.push(parseLine(text, story.currentTags ?? []).value);
  }
  const replies: Reply[] = [];
  const acts: ActOffer[] = [];
  for (const choice of story.currentChoices) {
    const { value } = parseChoice(choice.text, choice.tags ?? []);
    if (value.kind === 'reply') replies.push(value.reply);
    else acts.push(value.offer);
  }
  return { lines, replies, acts, ended: story.currentChoices.length === 0 };
}
