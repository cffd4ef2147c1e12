/** The questions that a room asks about HEAT, and straight answers to them (R148). */
import type { Question } from '../../handouts/questions.ts';

const asked = {
  'question.liability': 'May I apologise? Doesn’t that admit that it was our fault?',
  'question.process': 'How is HEAT different from our complaints process?',
  'question.written': 'Does it work in chat and e-mail?',
  'question.not_working': 'What if they stay angry, however well I do it?',
  'question.abuse': 'Must I put up with abuse?',
  'question.names': 'How often should I use their name?',
  'question.coaching': 'How is this coached?',
  'question.models': 'Are there other models?',
} as const satisfies { readonly [Q in Question as `question.${Q}`]: string };

const short = {
  'question.liability.short':
    'Yes. You can be sorry for what somebody went through without saying who caused it.',
  'question.process.short':
    'HEAT is for the talk. The process is everything that has to happen round it.',
  'question.written.short':
    'Yes, in the same order. In writing, the order of your sentences is the order of the steps.',
  'question.not_working.short':
    'Then words are not what is missing. Pass it on warm: at that point it is good work.',
  'question.abuse.short':
    'No. Anger at what happened is what the steps are for; words aimed at a person are past the line.',
  'question.names.short':
    '{helpful} times at the most, each at a moment that is about them. One more, and it sounds like a technique.',
  'question.coaching.short': 'One step at a time, on a real call, and then again on the next.',
  'question.models.short':
    'Yes. Cooldown scores a contact under {count} of them, and the customer reacts the same under each.',
} as const satisfies { readonly [Q in Question as `question.${Q}.short`]: string };

const more = {
  'question.liability.more':
    '“I’m sorry you waited in for nothing” is about their day. “I’m sorry we lost it” is about the cause, and that may be for somebody else to establish. Most complaints policies allow the first outright, and in some places the law protects it. See what yours says; where it says nothing, ask your lead before the next call and not in the middle of one.\nLeaving the apology out is no safer. Nor is hedging it: “sorry if” protects nobody, and what the customer hears is doubt about whether anything happened at all.',
  'question.process.more':
    'The process is the entry in the log, the person who looks into it, the news on the way, the check at the end, and the repair of whatever keeps causing it. HEAT is the few minutes in which somebody decides whether to trust any of that.\nEach needs the other. A fine conversation with no entry and no owner leaves it to luck what the customer gets. A tidy process behind a cold conversation loses people before it has begun to work.',
  'question.written.more':
    'Begin with what happened to them, then what it did to them, then the apology, then what happens now, who does it and by when.\nWhat differs is that no voice can soften a stock phrase. A template shows at once. Put one thing into the first line that only this customer could have told you.',
  'question.not_working.more':
    'It may take more authority than you have, another decision, or another solution. Holding on to it then is the mistake.\nWrite it down first. Tell your colleague what it is about, how they feel, what has been done and what was promised. Then introduce the two, so that nothing has to be told again. Before you have heard them and met the feeling, though, a handover mostly moves the anger to another desk.',
  'question.abuse.more':
    'Loud, bitter, swearing about the situation: that is still anger, and a warning for it makes matters worse. When it turns on a person, the safety protocol takes over from the steps. Say what you heard and that you want to help. If it goes on, say what follows. Then end it, and tell them how to come back. Write it down, tell your lead, take your break.\nYour organisation asks for {abuse:one=# warning|other=# warnings} for insults and {slur:one=# warning|other=# warnings} for a slur, before anybody ends it. A threat needs none: get help.',
  'question.names.more':
    'Three moments carry it: when you say their story back, when you name what it did to them, and when you agree on what happens next. Anywhere else it does nothing, for good or ill.',
  'question.coaching.more':
    'Go back to the call. Find the step that was left out, most often Hear or Empathise. Try aloud how it could have gone, and listen for it in the next call. Leave the rest for another day: nobody changes five things between two calls. It is why a debrief here ends in a single focus.\nSometimes every step was said and the customer is no cooler. Then the steps were recited. More practice with somebody listening helps there; another course does not.',
  'question.models.more':
    '{titles}.\nThe letters differ, and underneath is much the same order: take it in, meet the feeling, own it, act. Use the one that your organisation uses. After a contact you can read it under another; heat and trust stay as they were, since customers answer what you do and not the letters you had in mind.',
} as const satisfies { readonly [Q in Question as `question.${Q}.more`]: string };

export const questions = {
  ...asked,
  ...short,
  ...more,
  'questions.intro':
    'Eight that every room asks. The debrief leads to them where they arise. Where your organisation’s policy says something else, the policy stands.',
  'questions.all': 'All eight questions',
} as const;
