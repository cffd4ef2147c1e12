/** The story variables that the game sets before the story runs on, if the story declares them. */
export const STORY_VARIABLES = {
  heat: 'how hot the customer is, 0–100',
  trust: 'how much they trust you, 0–100',
  band: 'the heat as a word: relieved, calm, irritated, annoyed, angry, furious or boiling',
  name: 'the customer’s first name',
  surname: 'the customer’s last name',
  agent: 'the trainee’s name, from scenario.yaml',
  company: 'the company, from scenario.yaml',
  vent: 'true once they have let it out',
  heard: 'true once they have been heard',
  felt: 'true once their feeling was met',
  sorry: 'true once they had a whole apology',
  plan: 'true once they have a full commitment',
  agreed: 'true once they agreed to it',
  turn: 'how many turns the trainee has had',
  chain: 'how many pitfalls there were in a row just now',
  interruptions: 'how often they were cut off',
  no_stands: 'true while their no to a question for details is unanswered',
  breathed: 'true once the trainee took a breath',
  refusals: 'how often a supervisor was refused',
  followed: 'in the follow-up: kept_news, kept_no_news, late or silent; empty before',
  repeat_after: 'in the repeat contact: vague or silent, for what brought them back; empty before',
  promise_action: 'the action last promised, empty if none',
  promise_owner: 'who was named for it',
  promise_by: 'the time named for it',
  promise_grade: 'full, partial or vague; empty if nothing was promised',
  overpromised: 'true if the time promised can’t be met',
  complex: 'true once the case has shown itself to be complex',
  verified: 'true once the customer’s identity was checked',
  disclosed: 'true if account detail was given before that',
  smiled: 'true once the trainee smiled before speaking',
  names: 'how often the customer’s name was used',
  hold_over: 'seconds by which the last hold ran over',
  hold_consented: 'true if the customer said yes to the hold',
  crossed: 'true once the customer crossed the safety line',
  signal:
    'how the customer last behaved: calm, anger, talk_over, abuse, slur, threat …; empty before',
  warnings: 'how many warnings were given',
  safety_presses: 'how often the safety button was pressed',
} as const satisfies Record<string, string>;

/** Those that tell of the last commitment. */
export const PROMISE_VARIABLES = [
  'promise_action',
  'promise_owner',
  'promise_by',
  'promise_grade',
  'overpromised',
] as const satisfies readonly (keyof typeof STORY_VARIABLES)[];

export const STORY_VARIABLE_NAMES = Object.keys(STORY_VARIABLES);

/** Variables made from the scenario's own ids, as in `noted_day_off` for the fact `day-off`. */
export const DERIVED_VARIABLES = {
  noted: 'true once the fact is on the notepad',
  read: 'true once the page was opened',
} as const satisfies Record<string, string>;

/** The variable for an id: whatever ink allows in no name becomes `_`. */
export function derivedVariable(prefix: keyof typeof DERIVED_VARIABLES, id: string): string {
  const key = `${prefix}_${id}`;
  const known = derived.get(key);
  if (known !== undefined) return known;
  const name = key.replace(/[^A-Za-z0-9]/g, '_');
  derived.set(key, name);
  return name;
}

/** Asked for with every line of every play, and always for the same few ids. */
const derived = new Map<string, string>();
