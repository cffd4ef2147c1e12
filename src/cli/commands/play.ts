/** `cooldown play`: a contact played from a list of choices, with nobody at the screen. */
import { castFor } from '../../cast/draw.ts';
import { FRAMEWORK_IDS, type FrameworkId, isFrameworkId } from '../../heat/frameworks.ts';
import { MODES, type Mode } from '../../log/events.ts';
import { isOver } from '../../machines/conversation/machine.ts';
import { aftercareDue } from '../../session/aftercareDue.ts';
import { UNDECIDED, writeTranscript } from '../../session/golden.ts';
import { createRunner, type Runner } from '../../session/runner.ts';
import { finishScript, playScript, SCRIPT_ACTS, splitScript } from '../../session/script.ts';
import { itemsOnOffer } from '../../session/scriptOffer.ts';
import {
  type Args,
  badUse,
  badWord,
  type Command,
  complain,
  EXIT,
  type ExitCode,
  type Io,
  JSON_OPTION,
} from '../command.ts';
import { openScenario } from '../openScenario.ts';

export const play: Command = {
  name: 'play',
  summary: 'play a scenario from a list of choices',
  usage: 'ID --choose ITEM,ITEM,… [--seed N] [--framework ID] [--mode MODE] [--json]',
  takes: { min: 1, max: 1 },
  about: [
    'Answers the call and plays the items one after the other: ids of replies, and acts. Prints the transcript, or with --json the event log. Two identical calls print identical bytes.',
    `Acts: ${SCRIPT_ACTS.join(' ')}. Write a comma inside a value as \\,`,
    'A reply of the follow-up closes the wrap-up and starts that scene. Where the items run out before the end, or with aftercare still open, it prints what is on offer and exits with 3.',
  ],
  options: {
    choose: { value: 'ITEMS', help: 'what to say and do, with commas between' },
    seed: { value: 'N', help: 'the variation; the scenario’s own if left out' },
    framework: { value: 'ID', help: 'the framework it is scored under' },
    mode: { value: 'MODE', help: `${MODES.join(', ')} (practice if left out)` },
    json: JSON_OPTION,
  },
  examples: [
    'cooldown play late-delivery --choose @let_run,@encourage',
    'cooldown play late-delivery --choose … --json > session.json',
  ],
  async run(args, io) {
    const settings = readSettings(args, io);
    if (typeof settings === 'number') return settings;
    const [word = ''] = args.rest;
    const opened = openScenario(word, 'play', io);
    if (!opened.ok) return opened.exit;
    const { scenario, people, organisation } = opened;
    const seed = settings.seed ?? scenario.data.seed;
    const runner = createRunner({
      scenario,
      seed,
      person: castFor(people, seed, scenario.data.id),
      mode: settings.mode,
      framework: settings.framework ?? scenario.data.framework,
      passMark: organisation.passMark,
    });
    return playItems(runner, settings.items, args.has('json'), io);
  },
};

interface Settings {
  readonly items: readonly string[];
  readonly seed: number | null;
  readonly framework: FrameworkId | null;
  readonly mode: Mode;
}

function readSettings(args: Args, io: Io): Settings | ExitCode {
  const seed = args.get('seed');
  if (seed !== null && !(/^\d{1,10}$/.test(seed) && Number.isSafeInteger(Number(seed)))) {
    return badUse(io, 'play', `"${seed}" is no seed.`, 'Give a whole number, such as --seed 7.');
  }
  const framework = args.get('framework');
  if (framework !== null && !isFrameworkId(framework)) {
    return badWord(io, 'play', 'framework', framework, FRAMEWORK_IDS);
  }
  const mode = args.get('mode') ?? 'practice';
  if (!isMode(mode)) {
    return badWord(io, 'play', 'mode', mode, MODES);
  }
  return {
    items: splitScript(args.get('choose') ?? ''),
    seed: seed === null ? null : Number(seed),
    framework,
    mode,
  };
}

const isMode = (value: string): value is Mode => (MODES as readonly string[]).includes(value);

/** Plays and prints. Where it stopped too soon, standard error says where and what was on offer. */
async function playItems(
  runner: Runner,
  items: readonly string[],
  asJson: boolean,
  io: Io,
): Promise<ExitCode> {
  const played = playScript(runner, items);
  if (!played.ok) {
    const message = `item ${played.at + 1}: ${played.message}`;
    if (played.code === 'story_broke') {
      const { id } = runner.setup.scenario.data;
      complain(io, 'play', message, `Run: cooldown check ${id}`);
      return EXIT.findings;
    }
    return badUse(io, 'play', message, offerText(runner));
  }
  // An incident is not closed on somebody's behalf with its aftercare left out.
  const due = runner.can({ type: 'closeWrapUp' }) && aftercareDue(runner.contact).length > 0;
  const ended = (!due && finishScript(runner)) || isOver(runner.snapshot);
  await io.out(
    asJson
      ? `${JSON.stringify(runner.log)}\n`
      : writeTranscript(runner, due ? UNDECIDED : undefined),
  );
  if (ended) return EXIT.ok;
  if (!asJson) await io.out(`\n${offerText(runner)}\n`);
  const message = due
    ? 'the items ran out with aftercare still open; @wrapup:done would close without it.'
    : 'the items ran out before the end.';
  complain(io, 'play', message, offerText(runner));
  return EXIT.unfinished;
}

const offerText = (runner: Runner): string => `On offer: ${itemsOnOffer(runner).join(' ')}`;
