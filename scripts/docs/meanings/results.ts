/** A sentence for each field of what `debrief --json` and `check --json` print. Types hold them complete. */
import type { CheckReport } from '../../../src/cli/check/report.ts';
import type { Debrief } from '../../../src/debrief/debrief.ts';
import type { Finding } from '../../../src/debrief/findingCodes.ts';
import type { Focus } from '../../../src/debrief/focus.ts';
import type { DebriefTurn } from '../../../src/debrief/turns.ts';
import type { Diagnostic } from '../../../src/dialogue/diagnostics.ts';
import type { Conformance } from '../../../src/heat/conformance.ts';
import type { Ending } from '../../../src/session/explore/endings.ts';

/** A sentence for every field of a type. */
type Told<T> = { readonly [K in keyof T]-?: string };
type There<K extends keyof CheckReport> = NonNullable<CheckReport[K]>;

export const DEBRIEF: Told<Debrief> = {
  version: 'The version of this format.',
  scenario: 'Id, hash and title of what was played.',
  customer: 'Who was drawn: `first`, `last`, `style`.',
  channel: 'How the customer came.',
  framework: 'The framework under which this is scored.',
  mode: '`guided`, `practice` or `assessed`.',
  seed: 'The variation.',
  attempt: '1, or one more for each time that it was tried again.',
  durationMs: 'Simulated milliseconds from taking the contact to the last event.',
  stage: '`ended`, or how far an unfinished log goes.',
  outcome: 'What the contact came to.',
  tone: 'How good that is, at a glance.',
  heat: '`start` and `end`, in points from 0 to 100.',
  trust: 'The same of trust.',
  turns: 'What the trainee did, turn by turn; below.',
  openings: 'What was heard before the first turn of each scene.',
  conformance: 'How the steps went; below.',
  safety:
    'Failures and findings of the safety protocol, what was kept of it, the first turn after a line was crossed, and whether the trainee’s own state comes first.',
  findings: 'All findings; below.',
  ledger: 'Of these, those about the conversation and the case.',
  turningPoint: 'Where it turned; below. Null where no turn cost six points.',
  focus: 'The one thing to practise next; below.',
  retry: 'The `turn` from which to try again, and the `seq` of its event.',
  assessment: 'Points against the pass mark; null where it was not assessed.',
  calibration: 'What the trainee expected, beside what came.',
  plan: 'What they mean to do next, in their words.',
  report: 'Which parts the report shows, and in which order.',
  predictFirst: 'Whether it is the time to ask for a prediction.',
  comparison: 'Beside the first attempt, where this is a retry.',
  scorecard: 'Points by criterion, and in all.',
  measures: 'The measures of service quality, simulated.',
  promises: 'What was promised, and what is wrong with it.',
  timeline: 'Heat and trust over time, a point for each move.',
  opening: 'What landed in the first minutes.',
  steps: 'Each step of the framework, and how it stands.',
  landed: 'What landed, as quotes.',
  extraMile: 'What was done beyond the steps.',
  wrapUp: 'The complaint log as filled in, beside what was said.',
  holds: 'Each hold, with its five checks.',
  notes: 'What was noted, and when.',
  unnoted: 'Facts that came up and were never noted.',
  unread: 'Pages that matter and were never opened.',
};

export const TURN: Told<DebriefTurn> = {
  turn: 'The number of the turn, from 0.',
  seq: 'The event of the log with which it began.',
  at: 'Simulated milliseconds since the contact began.',
  scene: 'The contact itself, its follow-up, or the repeat.',
  by: 'The reply’s id, or an act such as `@interrupt`.',
  quote: 'What was said.',
  moves: 'Each move, what it did to heat and trust, and why.',
  heat: '`before` and `after`, in points.',
  trust: 'The same of trust.',
  prior: 'What changed before the moves did: a promise kept or broken.',
  answer: 'What was heard in return.',
  offered: 'Each reply on offer, with what it would have done.',
  regret: 'Points given away against the best on offer.',
};

export const FINDING: Told<Finding> = {
  code: 'What it is.',
  turn: 'Where, or null.',
  quote: 'What was said there, or null.',
  params: 'What its sentence is filled in with.',
};

export const FOCUS: Told<Omit<Focus, keyof Finding>> = {
  class: 'What kind of thing it is.',
  step: 'The id of the framework’s step, or null.',
  stepLabel: 'What that step is called.',
  model: 'A line to try.',
};

export const TURNING_POINT: Told<NonNullable<Debrief['turningPoint']>> = {
  turn: 'Which turn.',
  quote: 'What was said, or null for an act without words.',
  tempting: 'Why a decent agent would say it, or null.',
  regret: 'Points given away against the best sound reply on offer.',
  alternatives: 'What else could have been said, the best first.',
  inner: 'What the customer thought, or null.',
  worth: 'What each move was worth, and by what.',
  retry: 'The `turn` from which to try again, and the `seq` of its event.',
};

export const CONFORMANCE: Told<Conformance> = {
  fitness: 'From 0 to 1: how well the talk fits the framework.',
  skipped: 'Steps never landed and never tried.',
  attempted: 'Steps tried and never landed.',
  outOfOrder: 'Steps before their time, and whether that was repaired.',
  loops: 'How often the talk went back to a step.',
  ignored: 'Signs from the customer that were passed over.',
  suspended: 'True where the customer crossed the line; the rest is about what came before.',
};

export const CHECK: Told<CheckReport> = {
  id: 'The scenario.',
  ok: 'Nothing in it is an error; with `--strict`, nor a warning.',
  failure: 'What broke in the check itself, or null. Then the rest says nothing.',
  diagnostics: 'The findings; below.',
  explored: 'How far the walk over all plays went; below. Null where none was made.',
  endings: 'Each ending by name; below.',
  strategies:
    'How far somebody comes who goes by a cue: `longest`, `first`, `politest`, `timed`, `echo`. Each has the `outcome` it comes to most often, the `best` one, and of how many `runs` how many `resolved` it. `random` plays blindly.',
  choices: 'What the choices give away; below.',
  longest:
    'The turn with the most characters, `plain` and `coached`, with a play that leads there.',
};

export const DIAGNOSTIC: Told<Diagnostic> = {
  code: 'Its number, as in [diagnostics.md](diagnostics.md).',
  severity: '`error` or `warning`.',
  file: 'The file, in the scenario’s folder.',
  line: 'The line, from 1.',
  message: 'What is wrong.',
  fix: 'What to do.',
};

export const EXPLORED: Told<There<'explored'>> = {
  states: 'Different positions, by what their rules and tests can still ask.',
  stands: 'Positions that were gone on from: a few of each state.',
  edges: 'Steps taken.',
  paths: 'Different ways from the first word to an end, loops left out.',
  variations: 'Seeds that differ.',
  complete: 'False where the walk was given up at its limit.',
  seconds: 'How long it took.',
};

export const ENDING: Told<Ending> = {
  reachable: 'Some play ends so.',
  count: 'How many of the walked paths do.',
  shortest: 'The shortest play, for `cooldown play --choose`; null where there is none.',
  seed: 'The seed to play it with.',
  heat: 'The `least` and the `most` heat at that end.',
};

export const CHOICES: Told<There<'choices'>> = {
  choices: 'Different choices between a sound and a weaker reply.',
  cues: 'For each cue the share of choices in which it finds a sound reply, `hits`, and what `chance` would.',
  mistimed: 'Share of the weaker replies that are good moves at the wrong time.',
  unmatched: 'Choices in which no weaker reply looks as good as the sound one.',
  answeredAlone: 'Share of the replies that have a line of the customer’s to themselves.',
  readingLevel: 'Years of school that the text asks for.',
};
