/** Every finding about a scenario folder has a number here. Numbers are never used again. */
import { byKey } from '../heat/tables.ts';

export const SEVERITIES = ['error', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface DiagnosticEntry {
  readonly severity: Severity;
  /** What is wrong, as a heading. */
  readonly title: string;
  /** What to do, in one line; a finding may say it more closely. */
  readonly fix: string;
  /** Why it is a finding at all, for the manual. */
  readonly why: string;
  /** A finding about teaching: a warning while the scenario says `draft: true`. */
  readonly teaching: boolean;
}

const entry =
  (severity: Severity, teaching: boolean) =>
  (title: string, fix: string, why: string): DiagnosticEntry => ({
    severity,
    title,
    fix,
    why,
    teaching,
  });
const error = entry('error', false);
const warning = entry('warning', false);
const lesson = entry('error', true);
const hint = entry('warning', true);

export const DIAGNOSTIC_TABLE = {
  CD001: error(
    'The folder has no scenario.yaml that can be read',
    'Add a file named scenario.yaml; `cooldown new` shows one.',
    'The game learns from it who calls, what the case is and what may be promised.',
  ),
  CD002: error(
    'The folder has no story.ink that can be read',
    'Add a file named story.ink; `cooldown new` shows one.',
    'The story holds every word that is said.',
  ),
  CD003: error(
    'scenario.yaml can’t be read',
    'Mend the line: look for a missing colon, a quote that is not closed, or uneven spaces.',
    'YAML goes by its spaces and colons, so one slip can hide the rest of the file.',
  ),
  CD004: error(
    'A field has a value that isn’t allowed',
    'Write a value of the kind that the message names.',
    'The rules work with numbers and words from fixed lists.',
  ),
  CD005: error(
    'A field that nobody knows',
    'Correct the name of the field, or take it out.',
    'A misspelt field would be passed over in silence, and what you set there would never happen.',
  ),
  CD006: error(
    'A field is missing',
    'Add the field.',
    'Without it there is a hole in the briefing, the case or the customer.',
  ),
  CD007: error(
    'The id is not the folder’s name',
    'Give the folder and the id the same name.',
    'Logs, links and commands find a scenario by its folder and know it by its id.',
  ),
  CD008: error(
    'No such framework',
    'Name one of the frameworks that `cooldown list` shows.',
    'The framework says which steps the debrief looks for, and in which order.',
  ),
  CD009: error(
    'The scenario’s format is another one',
    'Write `format: 1`, or update Cooldown if the folder was made for a later one.',
    'A folder that was written for other rules must not be misread.',
  ),
  CD010: error(
    'Two pages of the case file have the same id',
    'Give each page an id of its own.',
    'The log tells by the id which page was read.',
  ),
  CD020: error(
    'The story doesn’t compile',
    'Mend the line that ink complains of.',
    'ink can’t tell what should happen there, so nobody could play it.',
  ),
  CD021: warning(
    'ink has a doubt about the story',
    'Follow ink’s advice; a talk that may stop needs a `-> END`.',
    'It compiles, but a player may come to a place where nothing goes on.',
  ),
  CD022: error(
    'An included file is not there',
    'Put the file into the folder, or correct its name after INCLUDE.',
    'Everything in it would be missing from the story.',
  ),
  CD023: warning(
    'The story has a note of something to do',
    'Do it, and take the TODO line out.',
    'What is unfinished should not surprise the first learner who meets it.',
  ),
  CD024: error(
    'Knots that lead round and round without a choice',
    'Give one of them a choice, or let it go on to a knot outside the circle, or to -> END.',
    'Nobody could ever say anything again: the story would run in a circle for ever.',
  ),
  CD030: error(
    'A tag that nobody knows',
    'Correct the tag; docs/authoring.md lists them all.',
    'A misspelt tag would be passed over, and what you meant by it would not count.',
  ),
  CD031: error(
    'A tag in the wrong kind of place',
    'Move it: what the trainee does goes on replies, what the customer shows on lines.',
    'It can’t mean anything where it stands.',
  ),
  CD032: error(
    'A tag after the brackets of a choice',
    'Move it inside the square brackets.',
    'ink gives tags after the brackets to the next line, so the reply would have none of them.',
  ),
  CD033: error(
    'A move that nobody knows',
    'Correct the move; docs/authoring.md lists them all.',
    'Moves are what the rules score: an unknown one would leave the reply without effect.',
  ),
  CD034: error(
    'A tag has a value that isn’t allowed',
    'Write one of the values that the message names.',
    'The value would be dropped, and the tag with it.',
  ),
  CD035: error(
    'A reply without an id',
    'Add `#id:` and a short name inside its square brackets.',
    'Saved sessions name replies by id, so that you can change the words later.',
  ),
  CD036: error(
    'Two replies have the same id',
    'Give each reply an id of its own.',
    'A saved session could not tell which of them was said.',
  ),
  CD037: error(
    'Two lines have the same id',
    'Give each line an id of its own, or none.',
    'The debrief and translations find a line by its id.',
  ),
  CD038: error(
    'A reply with words outside the brackets',
    'Put all of the reply’s words inside the square brackets.',
    'ink prints what stands before the brackets again as a line, so the customer would say the reply.',
  ),
  CD039: error(
    'A tag that the story makes up as it runs',
    'Write the value out; use one choice or line for each case.',
    'What a reply does must be the same for everybody, and checkable before anybody plays it.',
  ),
  CD040: error(
    'A fact that the case doesn’t have',
    'Correct the fact’s id, or add it under `facts` in scenario.yaml.',
    'It could never be noted, and a reflection that names it would name nothing.',
  ),
  CD041: error(
    'A page that the case file doesn’t have',
    'Correct the page’s id, or add it under `pages` in scenario.yaml.',
    'Nobody could ever read it, so the reply would never be on offer.',
  ),
  CD042: error(
    'Part of a promise that the case doesn’t list',
    'Correct the id, or add it under `promises` in scenario.yaml.',
    'The game looks up there whether the promise is allowed and can be kept.',
  ),
  CD043: error(
    'A promise is begun and never said',
    'Give the last pieces `#compose:done`.',
    'Pieces with `#compose:more` only collect: the promise counts when a piece says it.',
  ),
  CD044: error(
    'A reply needs a note that nobody can take',
    'Put `#fact:` with that fact on a line, or on a page in scenario.yaml.',
    'A fact can be noted once a line or a page has brought it up. This one never comes up.',
  ),
  CD045: error(
    'A tag is written twice in one place',
    'Keep one of them; several moves or facts go into one tag, with commas.',
    'Only the last one would count.',
  ),
  CD046: error(
    'An id that can’t be written in a list',
    'Use letters, digits and hyphens only, as in `hear-all`.',
    'Plays are written as lists of ids with commas between them, where a space, a comma or an @ means something else.',
  ),
  CD047: error(
    'A recording of a line that nobody says',
    'Write the `#id:` of a line under `recordings`, or take the name out.',
    'The recording would never be heard.',
  ),
  CD048: error(
    'A recording that isn’t there',
    'Put it into the folder `voice`, or take its name out of `recordings`.',
    'The line would be read by the browser’s voice, or by nobody, in the middle of recorded ones.',
  ),
  CD050: error(
    'A knot is missing that the game may go to',
    'Write the knot; `cooldown new` shows all four.',
    'At high heat or low trust the customer takes over, and the story must have words for it.',
  ),
  CD051: error(
    'The follow-up has no words',
    'Write the knot `follow_up`, or take `followUp` out of scenario.yaml.',
    'scenario.yaml announces a second scene that the story doesn’t have.',
  ),
  CD052: error(
    'The follow-up is not announced',
    'Add `followUp` to scenario.yaml, or take the knot `follow_up` out.',
    'The scene would never be played.',
  ),
  CD053: error(
    'A varying variable is not in the story',
    'Declare it in story.ink: VAR, its name, and one of its values in quotes.',
    'The seed would draw a value that no line ever reads.',
  ),
  CD054: error(
    'A variable for a fact or page that the case doesn’t have',
    'Correct the name: noted_ or read_ and the id, with _ for every hyphen.',
    'The game sets `noted_…` and `read_…` by the ids in scenario.yaml; this one would stay false.',
  ),
  CD055: error(
    'A varying variable has a name that the game uses itself',
    'Choose another name.',
    'Both would set it, and lines would read the wrong one.',
  ),
  CD056: error(
    'The safety button leads nowhere',
    'Write the knot `on_safety`, or take `safety` out of scenario.yaml.',
    'scenario.yaml announces a safety protocol that the story has no words for.',
  ),
  CD057: error(
    'The safety protocol is not announced',
    'Add `safety: {}` to scenario.yaml, or take the knot `on_safety` out.',
    'Pressing the button would never lead there.',
  ),
  CD058: error(
    'The repeat contact has no words',
    'Write the knot `repeat_contact`, or take `repeat` out of scenario.yaml.',
    'scenario.yaml announces a customer who comes back, and the story has nothing for them to say.',
  ),
  CD059: error(
    'The repeat contact is not announced',
    'Add `repeat` to scenario.yaml, or take the knot `repeat_contact` out.',
    'The customer would never come back, and nobody would meet those words.',
  ),
  CD060: lesson(
    'A step of the framework that no reply can land',
    'Add a reply with one of the moves that the message names.',
    'Every trainee would be told that they left the step out, and nobody could have taken it.',
  ),
  CD061: hint(
    'A weaker reply doesn’t say why it tempts',
    'Add `#tempting:` and a sentence on why a decent agent would say it.',
    'The debrief shows it, so that a miss becomes a lesson and not a reproach.',
  ),
  CD062: error(
    'A regulated deadline without its numbers',
    'Add `deadlines: telco`, or your own as in `{ urgent: 2, plan: 10, fix: 5 }`.',
    'Limits in working days are what a promise is held to; without them every time would pass.',
  ),
  CD070: error(
    'A translation that would change the story',
    'Translate the words alone; keep conditions in braces, and no sign that means something to ink.',
    'In every language the same replies do the same things, and a saved contact can be replayed.',
  ),
  CD071: warning(
    'Words that are not translated',
    'Run `cooldown translate` for the scenario, and translate what it prints into the file.',
    'Whoever plays in that language would meet English in the middle of a talk.',
  ),
  CD072: warning(
    'A translation of words that are not there',
    'Take the entry out, or give it the name that the words have now.',
    'Nobody will ever see it, and the words that it was meant for go untranslated.',
  ),
  CD073: warning(
    'A translation of words that have changed since',
    'Compare it with the words as they are now, and put the digits of `cooldown translate` in `of`.',
    'The two languages may say different things, and train different people differently.',
  ),
  CD201: error(
    'The talk comes to a stop where nothing can be done',
    'Add a reply there that needs no note and no page, or let the scene end with -> END.',
    'A trainee would look at an empty list, and could only leave.',
  ),
  CD202: error(
    'ink breaks off with an error in the middle of a play',
    'Play the choices that the message names, and mend the place where they lead.',
    'The contact would stop for the trainee who chose so.',
  ),
  CD203: warning(
    'A knot that no play enters',
    'Divert to it, or take it out.',
    'Somebody wrote those words for a moment that never comes.',
  ),
  CD204: warning(
    'A reply that no play can choose',
    'Look at its condition and at what it needs; one of them is never met.',
    'It looks like a choice in the file, and is none in the game.',
  ),
  CD205: lesson(
    'A step of the framework that no play lands',
    'Let a reply that lands it come up in some play.',
    'Every trainee would be told that they left the step out.',
  ),
  CD206: lesson(
    'No play ends well',
    'Play the best replies to the end, and see in the debrief what is missing.',
    'A contact that can’t be won teaches that nothing helps.',
  ),
  CD207: lesson(
    'The safety protocol can’t be completed',
    'Offer boundary, consequence and an end with a route, and leave time to log and recover.',
    'Whoever does it right would still be told that they failed.',
  ),
  CD208: lesson(
    'Two replies do the same wherever both are on offer',
    'Give one of them another move, or an answer of its own.',
    'Then it is no choice: whoever picks either meets the same words and the same customer.',
  ),
  CD209: hint(
    'A cue gives the better replies away',
    'Make weaker replies longer, politer or more exact, and better ones shorter.',
    'Trainees learn the trick in place of the lesson.',
  ),
  CD210: hint(
    'Going by one cue ends the contact well',
    'Put a weaker reply with that cue where it costs the most.',
    'Somebody who understands nothing would pass.',
  ),
  CD211: hint(
    'Choosing blindly ends well too often',
    'Let the ending ask for more of the steps, or give weaker replies more weight.',
    'Success must come of hearing the customer, and not of chance.',
  ),
  CD212: hint(
    'No weaker reply looks as good as the sound one',
    'Write one of about the same length, with the same courtesy and as many facts of the case.',
    'The difference must lie in what the reply does to the customer, and not in how it looks.',
  ),
  CD213: hint(
    'Most weaker replies are bad manners, and not good moves at the wrong time',
    'Turn some into moves that would be right a little earlier or later.',
    'Few agents are rude; most are early. That is what there is to learn.',
  ),
  CD214: hint(
    'The text is hard to read',
    'Use shorter sentences and plainer words.',
    'Customers don’t talk like that, and some trainees read in their second language.',
  ),
  CD215: warning(
    'There are too many plays to walk through',
    'Let variables that are no longer asked for be; merge branches that say the same.',
    'What lies behind the last step that was walked is not checked.',
  ),
  CD216: error(
    'The story goes round and round in the middle of a play',
    'Let one of the knots that the message names end in a choice, or in -> END, whatever was said before.',
    'The contact would come to a stop for the trainee who chose so: no line and no reply follows.',
  ),
} as const satisfies Record<`CD${number}`, DiagnosticEntry>;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_TABLE;
export const DIAGNOSTIC_CODES = Object.keys(DIAGNOSTIC_TABLE) as readonly DiagnosticCode[];

/** The table with the type of its entries, for looking up by any code. */
export const ENTRIES: { readonly [C in DiagnosticCode]: DiagnosticEntry } = byKey(
  DIAGNOSTIC_CODES,
  (code): DiagnosticEntry => DIAGNOSTIC_TABLE[code],
);

/** One finding. `file` is relative to the scenario's folder; `line` counts from 1. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A finding at a place, with the table's fix unless there is a closer one. */
export const diagnose = (
  code: DiagnosticCode,
  { file, line }: Place,
  message: string,
  fix: string = ENTRIES[code].fix,
): Diagnostic => ({ code, severity: ENTRIES[code].severity, file, line, message, fix });

/** Findings as a scenario's readers want them: by file and line, and lessons softened in drafts. */
export const settle = (found: readonly Diagnostic[], draft: boolean): Diagnostic[] =>
  found
    .map((one) =>
      draft && ENTRIES[one.code].teaching ? { ...one, severity: 'warning' as const } : one,
    )
    .toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const hasErrors = (found: readonly Diagnostic[]): boolean =>
  found.some(({ severity }) => severity === 'error');
