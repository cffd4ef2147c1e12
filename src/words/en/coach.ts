/** The coach of a guided contact. */
import type { Hint } from '../../session/view/coachView.ts';

const hints = {
  'coach.hint.listen': 'They are not done. Let it run, and note what they tell you.',
  'coach.hint.back': 'They said no. Go back to {step} first. {intent}',
  'coach.hint.step': 'Next: {step}. {intent}',
  'coach.hint.look':
    'Next: {step}. A note on your pad, or a page of the file, opens a line for it.',
  'coach.hint.later': 'Still to come: {step}. Stay with them until there is room for it.',
  'coach.hint.suits': 'The plan stands. Ask whether it suits them.',
  'coach.hint.close': 'All of it is said. Give them the reference, and close warmly.',
} as const satisfies { readonly [H in Hint as `coach.hint.${H}`]: string };

export const coach = {
  ...hints,
  'coach.title': 'Coach',
  'coach.ask': 'A hint',
} as const;
