/** The debrief as a report: its parts one screen at a time, prediction, scores, plan, retry. */
import type { FocusClass } from '../../debrief/focus.ts';
import type { ReportPart } from '../../debrief/report.ts';
import type { Criterion, ProcessItem } from '../../debrief/scorecard.ts';
import type { Reaction } from '../../log/reflection.ts';

const parts = {
  'report.happened': 'What happened',
  'report.compared': 'Beside your first attempt',
  'report.turning': 'Where it turned',
  'report.focus': 'One thing to practise',
  'report.steps': 'The steps, in order',
  'report.ledger': 'What cost, and what went further',
  'report.safety': 'Safety',
  'report.promises': 'Promise and log',
  'report.scores': 'Your view, and the scorecard',
  'report.plan': 'Your plan',
  'report.transcript': 'The whole call',
} as const satisfies { readonly [P in ReportPart as `report.${P}`]: string };

const reactions = {
  'reaction.relieved': 'Relieved',
  'reaction.pleased': 'Pleased',
  'reaction.steady': 'Steady',
  'reaction.unsure': 'Unsure',
  'reaction.frustrated': 'Frustrated',
  'reaction.drained': 'Drained',
  'reaction.shaken': 'Shaken',
} as const satisfies { readonly [R in Reaction as `reaction.${R}`]: string };

/** What each point of the scale looks like, for the trainee as for the scorecard. */
const anchors = {
  'bars.hear.1': 'Talked over them, or went straight to a fix',
  'bars.hear.2': 'Let them talk, and said nothing of it back',
  'bars.hear.3': 'Named the kind of trouble',
  'bars.hear.4': 'Said back two facts or more, right',
  'bars.hear.5': 'Said back the facts and what they did to them',
  'bars.empathise.1': 'Brushed it aside, or weighed it',
  'bars.empathise.2': '“I understand”, and no more',
  'bars.empathise.3': 'Named the feeling or its cause, or both too soon',
  'bars.empathise.4': 'Named the feeling and its cause',
  'bars.empathise.5': 'Both, at the right moment, in words that fit them',
  'bars.apologise.1': 'None, or one that blamed them',
  'bars.apologise.2': 'Sorry with an if, or sorry for somebody else',
  'bars.apologise.3': 'A bare sorry, or one too soon',
  'bars.apologise.4': 'A whole apology for what they went through',
  'bars.apologise.5': 'The same, with thanks for the trouble they took',
  'bars.act.1': 'None, or more than can be kept',
  'bars.act.2': 'Something vague',
  'bars.act.3': 'Most of what, who and when, or nobody asked them',
  'bars.act.4': 'What, who and when, and asked whether it suits',
  'bars.act.5': 'The same, with a choice, in writing, and kept',
} as const;

const criteria = {
  'criterion.hear': 'Hear',
  'criterion.empathise': 'Empathise',
  'criterion.apologise': 'Apologise or ask',
  'criterion.act': 'Act and own it',
  'criterion.process': 'Process and extra mile',
} as const satisfies { readonly [C in Criterion as `criterion.${C}`]: string };

const process = {
  'process.notes_taken': 'Notes taken',
  'process.file_read': 'The pages that mattered were read',
  'process.log_complete': 'The log is complete',
  'process.log_agrees': 'The log says what was promised',
  'process.extra_mile': 'Something past the steps',
} as const satisfies { readonly [I in ProcessItem as `process.${I}`]: string };

/** A pattern to start a plan from, for each kind of focus. */
const patterns = {
  'plan.cue.safety': 'words are aimed at a person',
  'plan.deed.safety': 'name what I heard, say that I want to help, and ask for one thing to stop',
  'plan.cue.unmet': 'they have told me what went wrong',
  'plan.deed.unmet': 'say back two of their facts and what it did to them, before anything else',
  'plan.cue.early_action': 'the fix is on the tip of my tongue',
  'plan.deed.early_action': 'hold it until I have said their story back and they say yes',
  'plan.cue.apology': 'I want to put an “if” into an apology',
  'plan.deed.apology': 'stop after what I am sorry for',
  'plan.cue.vague_action': 'I hear myself say “we will look into it”',
  'plan.deed.vague_action': 'say what happens, who does it and when they hear',
  'plan.cue.follow_through': 'I have promised something',
  'plan.deed.follow_through': 'write the time down, and ring then even with no news',
  'plan.cue.other': 'a contact begins to run hot',
  'plan.deed.other': 'breathe out once, and let them finish',
} as const satisfies {
  readonly [C in FocusClass as `plan.cue.${C}` | `plan.deed.${C}`]: string;
};

export const report = {
  ...parts,
  ...reactions,
  ...anchors,
  ...criteria,
  ...process,
  ...patterns,

  'report.nav': 'Parts of the debrief',
  'report.progress': 'Part {at} of {all}',
  'report.back': 'Back',
  'report.next': 'Next: {part}',
  'report.all': 'All parts',
  'report.more': 'More about this contact',
  'report.more_what': 'Steps, findings, promises, scores and the whole call.',
  'report.print': 'Print the report',
  'report.csv': 'Save the measures (CSV)',
  'report.how': 'How Cooldown decides',
  'report.question': 'Is saying sorry an admission of fault?',

  'predict.title': 'Before you see how it went',
  'predict.intro':
    'What do you think happened? Nothing here is scored, and anything can be left open.',
  'predict.reaction': 'The first word that comes',
  'predict.missed': 'Which step did you miss, if any?',
  'predict.missed_none': 'None of them',
  'predict.unanswered': 'No answer',
  'predict.satisfied': 'How likely is it that the customer is satisfied?',
  'predict.satisfied_give': 'Give a number',
  'predict.percent': '{percent} %',
  'predict.rate': 'How did each part go?',
  'predict.rate_what': 'Choose the description that fits best.',
  'predict.confidence': 'How sure do you feel about the next such contact?',
  'predict.reveal': 'See what happened',
  'predict.skip': 'Skip this, and see what happened',

  'retry.title': 'Try it again',
  'retry.from': 'Retry from turn {turn}',
  'retry.what':
    'Everything before that turn stays as it was. This attempt is kept beside the next.',
  'retry.whole': 'Take it again from the start',

  'timeline.between': 'Between turns',
  'timeline.before': 'Earlier point',
  'timeline.after': 'Later point',
  'timeline.list': 'The same in words',
  'timeline.mark': '{minutes} min',
  'timeline.step_at': '{step} at {at}',
  'timeline.window_open': 'In the first two minutes: {steps}.',
  'timeline.window_to': 'From the second to the fifth minute: {steps}.',
  'timeline.window_after': 'After five minutes: {steps}.',

  'ledger.extra': 'What went further',
  'ledger.extra_none': 'Nothing past the steps this time.',
  'turning.regret': 'This turn gave away {points} points against the best line on offer.',
  'turning.unsound': 'a fault of another kind',

  'promises.made': 'What was promised',
  'promises.not_taken_in': 'They had not been heard yet, so it went past them.',
  'promises.asked': 'If the customer were asked now',
  'promises.next_what': 'What happens next?',
  'promises.next_who': 'Who does it?',
  'promises.next_when': 'When?',
  'promises.unknown': '“I don’t know.”',

  'rescore.label': 'Read the steps under',
  'rescore.what':
    'Heat and trust stay as they are: they follow what was said, whatever it is called.',

  'scores.assessed_passed': 'Passed: {points} points, and {mark} are needed.',
  'scores.assessed_missed': 'Not passed yet: {points} points, and {mark} are needed.',
  'scores.gate': 'A safety rule was broken, so no points count.',
  'scores.calibration': 'What you expected',
  'scores.no_prediction': 'You made no prediction this time.',
  'scores.reaction': 'Your first word: {word}.',
  'scores.expected': 'You put satisfied at {percent} %. The simulated customer is satisfied.',
  'scores.expected_not':
    'You put satisfied at {percent} %. The simulated customer is not satisfied.',
  'scores.brier': 'Brier score {brier} (0 is right, 0.25 is a coin’s guess), bias {bias}.',
  'scores.missed_right': 'You named {step}, and that is what was missing.',
  'scores.missed_none_right': 'You said that no step was missing, and none was.',
  'scores.missed_other': 'You named {step}. Missing: {actual}.',
  'scores.missed_nothing': 'You named {step}, and no step was missing.',
  'scores.none': 'none',
  'scores.confidence': 'Confidence: {before} before, {after} after.',
  'scores.confidence_one': 'Confidence: {level}.',
  'scores.card': 'Scorecard',
  'scores.part': 'Part',
  'scores.rating': 'Rating, 1 to 5',
  'scores.own': 'Yours',
  'scores.points': 'Points',
  'scores.points_of': '{points} of {weight}',
  'scores.total': 'Together',
  'scores.total_of': '{points} of 100',
  'scores.measures': 'Measures, simulated',
  'scores.csat': 'Satisfaction with the complaint: {csat} of 5',
  'scores.repeat_yes': 'They come back about the same thing',
  'scores.repeat_no': 'They don’t come back about it',
  'scores.formal_yes': 'It becomes a formal complaint',
  'scores.formal_no': 'No formal complaint',
  'scores.resolution': 'Time to settle it: {time} min',
  'scores.resolution_none': 'Nothing was settled',
  'scores.turns': 'Your turns: {turns}',
  'scores.escalated': 'Passed on after {turns} turns',
  'scores.coverage': 'Steps that landed: {percent} %',
  'scores.recited':
    'Every step was said and the customer is no better for it: practise saying it to them, no more theory.',

  'plan.intro': 'One sentence, in your own words. Change it until you would say it yourself.',
  'plan.if': 'If …',
  'plan.then': 'then I …',
  'plan.on': 'I try it again on',
  'plan.keep': 'Keep the plan',
  'plan.kept': 'Kept in this contact’s log.',
  'plan.told': 'If {cue}, then I {deed}.',
  'plan.told_on': 'Next: {on}.',
  'plan.read_only': 'No plan was made.',

  'compare.first': 'First attempt',
  'compare.latest': 'Attempt {number}',
  'compare.from': 'The two go apart at turn {turn}.',
  'compare.outcome': 'Outcome',
  'compare.heat': 'Heat at the end',
  'compare.trust': 'Trust at the end',
  'compare.steps': 'Steps landed',
  'compare.points': 'Points of 100',
  'compare.said': 'Said at turn {turn}',
  'compare.of': '{count} of {all}',
  'compare.chart': 'Heat in both attempts',
} as const;
