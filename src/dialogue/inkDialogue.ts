/** The dialogue port over the ink runtime. Only the runtime is imported: stories come compiled. */
import { Story } from 'inkjs';
import type { ActOffer, Line, Reply } from '../heat/speech.ts';
import { parseChoice, parseLine } from './parseTags.ts';
import type { Cue, Dialogue, Passage, World } from './port.ts';

/**
 * Opens a compiled story. `seed` is set before the first line, so that shuffles in the story fall
 * alike for everyone who plays the same seed.
 */
export const inkDialogue = (compiled: string, seed: number): Dialogue =>
  dialogueOf(new Story(compiled), seed);

/**
 * The same for a story that is opened often: its content is read once. Playing changes none of it;
 * where a play stands is in the state, and each opening has its own.
 */
export function inkStory(compiled: string): (seed: number) => Dialogue {
  let read: Story | null = null;
  return (seed) => {
    read ??= new Story(compiled);
    const story = new Story(read.mainContentContainer, read.listDefinitions?.lists ?? null);
    story.ResetState();
    return dialogueOf(story, seed);
  };
}

function dialogueOf(story: Story, seed: number): Dialogue {
  story.state.storySeed = seed;
  return {
    perform(cue, world) {
      tell(story, world);
      follow(story, cue);
      return runOn(story);
    },
    has: (knot) => story.KnotContainerWithName(knot) !== null,
    save: () => story.state.toJson(),
    load: (saved) => story.state.LoadJson(saved),
  };
}

function tell(story: Story, world: World): void {
  for (const [name, value] of Object.entries(world)) {
    if (story.variablesState.GlobalVariableExistsWithName(name)) story.variablesState[name] = value;
  }
}

function follow(story: Story, cue: Cue): void {
  if (cue.kind === 'begin') return;
  if (cue.kind === 'knot') {
    story.ChoosePathString(cue.knot, true);
    return;
  }
  const index = story.currentChoices.findIndex((choice) => {
    const { value } = parseChoice(choice.text, choice.tags ?? []);
    return value.kind === 'reply'
      ? cue.kind === 'reply' && value.reply.id === cue.id
      : cue.kind === 'act' && value.offer.act === cue.act;
  });
  if (index < 0) throw new Error(`not on offer: ${JSON.stringify(cue)}`);
  story.ChooseChoiceIndex(index);
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
