/**
 * One sentence for what a move did, as a coach would say it: what happened to the customer, never
 * what the trainee is.
 */
import type { Flag } from '../../heat/goodMoves.ts';
import type { GoodMove, MoveKind, Pitfall } from '../../heat/moves.ts';

const landed = {
  'why.landed.listen': 'They were left to talk, and talking let some of it out.',
  'why.landed.reflect': 'They heard their own story come back right, so they knew it had arrived.',
  'why.landed.ask_help': 'They had got it out, and were glad to be asked what would help.',
  'why.landed.ask_plain': 'It was plain and to the point, so they could answer it.',
  'why.landed.empathy': 'The feeling and its cause were named, so they no longer had to prove it.',
  'why.landed.apology': 'It was a whole apology with nothing hanging from it, and they took it.',
  'why.landed.take_responsibility': 'Somebody had the case now, and they could hear who.',
  'why.landed.commit_full': 'They knew what happens, who does it and when, so they could let go.',
  'why.landed.commit_partial':
    'It was most of a promise: one of what, who and when was still missing.',
  'why.landed.options': 'They were given a choice and a reason, which put them back in charge.',
  'why.landed.check_suits': 'They were asked whether the plan suits, and it became theirs.',
  'why.landed.closure': 'They were asked before the end whether this settles it, and it stuck.',
  'why.landed.document': 'They had it in writing, so they need not take it on trust.',
  'why.landed.thank': 'The thanks were for something they had done, so they counted.',
  'why.landed.permission': 'They were asked first, so the questions did not feel like a hurdle.',
  'why.landed.own_intro': 'They had a name to hold on to.',
} as const satisfies {
  readonly [M in Exclude<GoodMove, 'name' | 'repair'> as `why.landed.${M}`]: string;
};

const pitfall = {
  'why.pitfall.interrupt': 'They were cut off, so what they had not said yet got louder.',
  'why.pitfall.correct_early': 'They were set right before they were heard: true or not, it stung.',
  'why.pitfall.defend': 'The company was being looked after, and they were not.',
  'why.pitfall.calm_down': 'They were told how to feel, so they felt it harder.',
  'why.pitfall.denial': 'It turned into a dispute over who said what.',
  'why.pitfall.hard_stop': 'It ended at what cannot be done, with nothing beside it.',
  'why.pitfall.raised_voice': 'Two people were shouting now.',
  'why.pitfall.multitask': 'They could tell that they had only half of the attention.',
  'why.pitfall.jargon': 'The words were from inside the company, so they felt outside it.',
  'why.pitfall.empathy_generic': 'It said “I understand” without saying what, so it sounded empty.',
  'why.pitfall.apology_hedged': 'The apology came with an if, so it put the doubt on them.',
  'why.pitfall.apology_deferred': 'It said whose fault it was in place of sorry.',
  'why.pitfall.apology_blames': 'The apology made it their doing, which was worse than none.',
  'why.pitfall.commit_vague': 'Nobody, nothing and no time: they had heard that before.',
  'why.pitfall.cold_transfer': 'They were passed on with no word, and faced starting all over.',
  'why.pitfall.hold_no_consent': 'They were put on hold unasked, and left alone with it.',
  'why.pitfall.buck_pass': 'A colleague got the blame, and the company looked smaller.',
  'why.pitfall.scripted': 'It was read out, and it sounded read out.',
  'why.pitfall.misreflect': 'A fact came back wrong, so they doubted the rest.',
  'why.pitfall.ignored_no': 'Their no was talked past.',
  'why.pitfall.abandonment': 'They were left waiting with nobody there.',
  'why.pitfall.judgemental':
    'Whether they may be angry was weighed, and that was not the question.',
  'why.pitfall.mimicry': 'Their tone came back at them, and they heard mockery.',
  'why.pitfall.templated': 'It was a template with their name in it.',
  'why.pitfall.rushed': 'It came too fast for somebody this hot to take in.',
  'why.pitfall.overclaim': 'It claimed more than the case bears, and they noticed.',
} as const satisfies { readonly [P in Pitfall as `why.pitfall.${P}`]: string };

const mark = {
  'why.mark.customer':
    'The customer’s turn ({move}): it asks for an answer, and heats nothing by itself.',
  'why.mark.signal':
    'The customer’s turn ({move}): it tells which rules hold, and heats nothing by itself.',
  'why.mark.safety': 'A safety move ({move}): it is judged by the safety rules, not by heat.',
} as const satisfies {
  readonly [K in Exclude<MoveKind, 'good' | 'pitfall'> as `why.mark.${K}`]: string;
};

const flag = {
  'why.flag.vent': 'vented',
  'why.flag.heard': 'been heard',
  'why.flag.felt': 'been met in what they feel',
  'why.flag.sorry': 'had an apology',
  'why.flag.asked': 'been asked',
  'why.flag.owned': 'met somebody who takes it on',
  'why.flag.plan': 'seen a plan',
  'why.flag.agreed': 'agreed to the plan',
} as const satisfies { readonly [F in Flag as `why.flag.${F}`]: string };

export const why = {
  ...landed,
  ...pitfall,
  ...mark,
  ...flag,
  'why.not_ready':
    'It came too soon: they had not yet {missing}, so it did {percent}% of what it can.',
  'why.worn': 'They had heard it {uses} times now, so it did {percent}% of what it can.',
  'why.not_ready_worn':
    'They had not yet {missing}, and heard it {uses} times now: it did {percent}% of what it can.',
  'why.asked_too_soon':
    'They were still letting it out, so being asked what would help did nothing.',
  'why.premature_action': 'They had not been heard yet, so the fix went past them and trust fell.',
  'why.pitfall_chained': '{pitfall} It was not the first in a row, so it hit harder.',
  'why.name_helpful': 'Their name, at the right moment, made it personal.',
  'why.name_overused': 'Their name, {uses} times now, sounded like a trick.',
  'why.repaired': 'The misstep was owned and taken back, so what comes next counts afresh.',
  'why.repair_spent': 'Starting again works once: this time they waited to see.',
} as const;
