/** "How Cooldown decides": what the numbers are, what they rest on, and what they are not. */
import type { FocusClass } from '../../debrief/focus.ts';
import type { Criterion } from '../../debrief/scorecard.ts';
import type { FollowThrough } from '../../heat/between.ts';
import type { Flag } from '../../heat/goodMoves.ts';

const needs = {
  'decides.need.vent': 'they have let it out',
  'decides.need.heard': 'heard',
  'decides.need.felt': 'met in what they feel',
  'decides.need.sorry': 'apologised to',
  'decides.need.asked': 'asked',
  'decides.need.owned': 'taken on',
  'decides.need.plan': 'a plan stands',
  'decides.need.agreed': 'agreed',
} as const satisfies { readonly [F in Flag as `decides.need.${F}`]: string };

const promises = {
  'decides.promise.kept_news': 'On time, with news',
  'decides.promise.kept_no_news': 'On time, with no news yet',
  'decides.promise.late': 'Late',
  'decides.promise.silent': 'Not at all',
} as const satisfies { readonly [F in FollowThrough as `decides.promise.${F}`]: string };

const focus = {
  'decides.focus.safety': 'The safety protocol was broken',
  'decides.focus.unmet': 'Hearing or empathy never landed',
  'decides.focus.early_action': 'Action came too early',
  'decides.focus.apology': 'The apology was hedged, put elsewhere or left out',
  'decides.focus.vague_action': 'The promise was vague or could not be kept',
  'decides.focus.follow_through': 'The promise was not followed through',
  'decides.focus.other': 'Anything else',
} as const satisfies { readonly [C in FocusClass as `decides.focus.${C}`]: string };

const criteria = {
  'decides.score.hear': 'Hear',
  'decides.score.empathise': 'Empathise',
  'decides.score.apologise': 'Apologise, or ask',
  'decides.score.act': 'Take action, or responsibility',
  'decides.score.process': 'Notes, file, log, and the extra mile',
} as const satisfies { readonly [C in Criterion as `decides.score.${C}`]: string };

const basis = {
  'decides.basis.title': 'What is known, and what is judgement',
  'decides.basis.all':
    'Every number on this page is judgement. None was fitted to people, and none predicts what a real customer does. They were set so that the rules behave: in the tests, the steps in order leave a customer cooler than in any other order, a slip never helps, and nobody is beyond rescue by a single mistake.',
  'decides.basis.research':
    'Directions, not sizes, come from studies: an apology works better once somebody feels heard; letting off steam does not by itself cool; naming particulars is taken as listening; an explanation too early provokes; promises broken in silence pile up. We know most of those studies from their summaries.',
  'decides.basis.practice':
    'The rest is what people who answer such contacts for a living teach each other, and it may be different where you work.',
  'decides.basis.simulated':
    'So wherever Cooldown shows heat, trust, satisfaction, repeat contacts or an ending, read “of a simulated customer”. Use them to see what to practise. They are no ground for judging a person.',
} as const;

const conflicts = {
  'decides.conflicts': 'Where advice disagrees',
  'decides.conflicts.intro':
    'HEAT is taught in several versions, and they contradict each other in places. This is which way Cooldown goes.',
  'decides.conflict.one': 'Some teach',
  'decides.conflict.other': 'Others teach',
  'decides.conflict.here': 'Here',
  'decides.conflict.rage': 'How far may anger run?',
  'decides.conflict.rage.one': 'Let them rage, however rough it gets.',
  'decides.conflict.rage.other': 'The steps end where abuse begins.',
  'decides.conflict.rage.here':
    'Safety wins, and no setting turns that off. Anger at the situation may run as loud as it likes, swearing included. Words aimed at a person, threats and danger are past the line.',
  'decides.conflict.deadline': 'Is there a time in every promise?',
  'decides.conflict.deadline.one': 'Yes, a time each time.',
  'decides.conflict.deadline.other': 'Not for a complex case: nobody can know.',
  'decides.conflict.deadline.here':
    'Simple: when it is solved. Complex: when they next hear from you. An author can set it otherwise.',
  'decides.conflict.apology': 'What does an apology cover?',
  'decides.conflict.apology.one': 'The experience, and not the cause.',
  'decides.conflict.apology.other': 'All of it: the company’s fault is yours to own.',
  'decides.conflict.apology.here':
    'The experience. HEAT with ownership goes further; so can an organisation that allows it.',
  'decides.conflict.paraphrase': 'When to say it back?',
  'decides.conflict.paraphrase.one': 'While they talk.',
  'decides.conflict.paraphrase.other': 'When they have finished.',
  'decides.conflict.paraphrase.here': 'Either, at a pause. In mid-sentence it is an interruption.',
  'decides.conflict.longer': 'Is it good to hold on to a contact?',
  'decides.conflict.longer.one': 'Staying longer before escalating shows skill.',
  'decides.conflict.longer.other': 'Refusing a needed handover is a failure.',
  'decides.conflict.longer.here':
    'Only where no handover was needed. Staying on past that earns nothing.',
} as const;

export const decides = {
  ...needs,
  ...promises,
  ...focus,
  ...criteria,
  ...basis,
  ...conflicts,
  'decides.intro':
    'Nothing here is hidden from you. These tables are read from the rules of the game, so they are what the game does.',
  'decides.contents': 'On this page',

  'decides.model': 'The two numbers',
  'decides.model.what':
    'A customer has heat, how angry they are, and trust, how far they believe you. Both go from 0 to 100. Each thing you do is a move, and moves change the two. It counts what a reply does, not how it is worded: two lines that do the same have the same effect.',
  'decides.model.person':
    'Each customer weighs the four steps a little differently and takes slips harder or easier. Put in the style that suits them, a step counts for {style} % of its worth more; in another style, for as much less.',
  'decides.model.time': 'Time by itself cools nobody.',

  'decides.good': 'What helps',
  'decides.good.what':
    'At best, with everything before it in place and said for the first time. Heat going down is good.',
  'decides.move': 'Move',
  'decides.heat': 'Heat',
  'decides.trust': 'Trust',
  'decides.after': 'Once they are',
  'decides.after.none': 'at any time',
  'decides.pitfalls': 'What hurts',
  'decides.pitfalls.what':
    'As written, these hold at middling trust. A customer with none takes {most} % of the heat, one who trusts you fully {least} %. Each slip straight after another adds {chain} %, {atMost} times at the most.',
  'decides.factors': 'What makes a move worth more or less',
  'decides.factors.ready':
    'Too soon: with one thing missing before it, a move does {one} % of what it can, with two {two} %, with three {three} %.',
  'decides.factors.early':
    'A fix before they have been heard does not land at all: heat {heat}, trust {trust}, more where trust is low.',
  'decides.factors.repeat': 'Said again: {shares} % of its worth.',
  'decides.factors.facts': 'Saying it back lands with {facts} of their facts in it, or more.',
  'decides.factors.names':
    'Their name helps {helpful} times. The one after that: heat {heat}, trust {trust}; each further one heats that much more.',
  'decides.factors.seen': 'In person some of it is seen as well: {move} counts {times} times.',
  'decides.factors.stock': 'The line from the phrase book number {count} begins to sound read out.',

  'decides.bands': 'What the meter calls it',
  'decides.band': 'Band',
  'decides.band.from': 'From',
  'decides.band.to': 'To below',
  'decides.bands.relieved': 'Relieved needs a plan as well; without one they are calm.',
  'decides.bands.abuse':
    'Abuse is no band. However hot, anger stays anger; the line is what is said at whom.',

  'decides.between': 'Waiting, holds and promises',
  'decides.wait.none': '{channel}: waiting costs nothing.',
  'decides.wait':
    '{channel}: after {grace} seconds of silence, one point of heat for each {every} seconds. Off unless you turn it on in the settings.',
  'decides.hold':
    'A hold asked for and kept: heat {heat}, trust {trust}. Late: a point of heat for each {every} seconds. The longest you may ask for is {longest} seconds; reading a page takes about {page}.',
  'decides.smile':
    'A smile before you speak, once, on the phone or in person: heat {heat}, trust {trust}.',
  'decides.repeats': 'Made to tell it all again after a handover: heat {heat}, trust {trust}.',
  'decides.promise': 'You were in touch again',
  'decides.promise.silent.what':
    'Not at all: the heat goes {heat} above where the contact began or ended, whichever was hotter. It is the largest loss there is.',

  'decides.endings': 'How a contact ends',
  'decides.ending.resolved':
    'Resolved: heat {heat} or less, trust {trust} or more, every step landed, and a plan they agreed to.',
  'decides.ending.loyal':
    'They would come back: resolved, heat {heat} or less, trust {trust} or more, the promise kept, and asked at the close.',
  'decides.ending.partial':
    'Partly resolved: heat {heat} or less, and a plan. Without a plan, they will be back.',
  'decides.ending.supervisor':
    'They want a supervisor at heat {heat}. You can turn that. Turned down {refusals} times, they hang up.',
  'decides.ending.hang_up':
    'They hang up at heat {heat} on {turns} turns in a row. There is always one reply in between.',
  'decides.ending.formal':
    'At trust {trust} they say that a formal complaint follows; it does unless your next reply wins some back.',
  'decides.ending.needed':
    'Some contacts can only end in a handover or in part. That is success there, and the debrief says so.',
  'decides.ending.safety':
    'Once a line is crossed the safety protocol is what counts: before an end your organisation asks for {abuse:one=# warning|other=# warnings} for abuse, {slur:one=# warning|other=# warnings} for a slur, and none for a threat. A scenario may ask otherwise.',

  'decides.order': 'How the order is read',
  'decides.order.what':
    'What you did is laid beside the steps of the framework, and the cheapest way to make the two agree is counted. Going back because the customer asked for it costs nothing.',
  'decides.order.framework': 'Framework',
  'decides.order.skipped': 'Cost of leaving a step out',
  'decides.order.other':
    'A step too early: {early}. Going back unasked: {back}. Passing over a no, a new worry or a correction: {passed}.',
  'decides.order.same':
    'Heat and trust do not depend on the framework: under another, only this reading changes.',

  'decides.coaching': 'What the debrief picks',
  'decides.coaching.focus':
    'One thing to practise. The first of these that applies; among several, the one that gave away most, then the earliest step.',
  'decides.coaching.turning':
    'Where it turned is the turn at which the best reply on offer would have made most difference to heat, with half of the difference to trust added. Under {least} points there is none.',
  'decides.coaching.flat':
    'Said, and not reached: every step landed, yet heat fell by less than {least} points and trust stayed under {trust}. That calls for practice with feedback.',
  'decides.coaching.window':
    'The chart marks the first {minutes} minutes, and what landed inside them.',

  'decides.score': 'The scorecard',
  'decides.score.what':
    'Each step is rated from 1 to 5 for what was said. A broken safety rule closes the gate: the score is 0, whatever else went well.',
  'decides.score.part': 'Part',
  'decides.score.weight': 'Points',
  'decides.csat': 'Simulated satisfaction',
  'decides.csat.what':
    'Worked out from heat and trust at the end, and limited by the ending. It says nothing about real customers.',
  'decides.csat.ending': 'Ending',
  'decides.csat.most': 'At most, of 5',
} as const;
