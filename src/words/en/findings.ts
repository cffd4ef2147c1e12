/**
 * What the debrief finds, in a coach's voice: the name of a finding, what the customer heard, and
 * what to try next time. The quote comes first (`finding.quoted`); the sentences say what happened
 * to the customer, and blame nobody.
 */
import type { FindingCode } from '../../debrief/findingCodes.ts';

const names = {
  'finding.cold_handover': 'Handed over unbriefed',
  'finding.did_not_exit': 'Stayed within reach',
  'finding.distress_not_held': 'Distress left alone',
  'finding.ended_after_they_stopped': 'Ended after they had stopped',
  'finding.ended_on_anger': 'Ended on anger',
  'finding.ended_on_distress': 'Ended on distress',
  'finding.ended_without_warning': 'Ended without the warnings due',
  'finding.hostile_boundary': 'Hostility answered with hostility',
  'finding.kept_talking_in_danger': 'Kept talking in danger',
  'finding.line_cut': 'The line was cut',
  'finding.no_recovery': 'No break afterwards',
  'finding.no_route_back': 'No way back given',
  'finding.no_warm_handover': 'Nobody took over',
  'finding.not_logged': 'Incident not written down',
  'finding.orphaned_case': 'A case without an owner',
  'finding.threat_not_escalated': 'A threat kept to yourself',
  'finding.tolerated_abuse': 'Abuse left unanswered',
  'finding.unreported': 'Not reported to the lead',
  'finding.warned_on_anger': 'A warning for anger',

  'finding.interrupt': 'Cut in',
  'finding.defend': 'Defended the company',
  'finding.defended_early': 'Defended before hearing',
  'finding.calm_down': 'Told them how to feel',
  'finding.denial': 'Disputed who said what',
  'finding.hard_stop': 'Stopped at no',
  'finding.raised_voice': 'Raised voice',
  'finding.multitask': 'Looked elsewhere',
  'finding.jargon': 'Inside words',
  'finding.empathy_generic': 'Understanding without a subject',
  'finding.apology_hedged': 'An apology with an if',
  'finding.apology_deferred': 'Fault put elsewhere',
  'finding.apology_blames': 'An apology that blames',
  'finding.commit_vague': 'A vague promise',
  'finding.cold_transfer': 'Passed on cold',
  'finding.hold_no_consent': 'Hold without a yes',
  'finding.buck_pass': 'Passed the blame',
  'finding.scripted': 'A stock line',
  'finding.ignored_no': 'Talked past a no',
  'finding.abandonment': 'Left them waiting',
  'finding.judgemental': 'Weighed their anger',
  'finding.mimicry': 'Copied their tone',
  'finding.templated': 'A template, unchanged',
  'finding.rushed': 'Rushed',
  'finding.overclaim': 'Claimed too much',
  'finding.misreflected': 'Said back wrong',
  'finding.corrected_early': 'Corrected before hearing',
  'finding.solving_before_hearing': 'Solving before hearing',
  'finding.premature:E': 'Empathy before hearing',
  'finding.premature:A': 'An apology too soon',
  'finding.premature:T': 'Action too soon',
  'finding.over_apologising': 'One sorry too many',
  'finding.name_overuse': 'Their name too often',

  'finding.step_skipped': '{step}: skipped',
  'finding.apology_skipped': 'No apology',
  'finding.step_attempted': '{step}: tried, not landed',
  'finding.out_of_order': '{step} before {before}',
  'finding.signal_ignored': 'A signal passed over',

  'finding.overpromise': 'Promised too much',
  'finding.beyond_authority': 'More than yours to give',
  'finding.deadline_on_complex': 'A date for a complex case',
  'finding.time_on_complex': 'A time where none is named',
  'finding.no_feedback_promise': 'No word on when they hear',
  'finding.past_deadline': 'Later than the rules allow',

  'finding.policy_breach': 'Fault admitted',
  'finding.remedy_falls_short': 'A remedy that falls short',
  'finding.assumed_agreement': 'Agreement assumed',
  'finding.promise_late': 'Kept late',
  'finding.promise_silent': 'Silence where a call was due',
  'finding.hold_no_length': 'A hold with no length',
  'finding.hold_overdue': 'Back late from hold',
  'finding.hold_empty_handed': 'Back with nothing',
  'finding.disclosure': 'Details before the check',
  'finding.customer_repeats': 'Made to tell it again',
  'finding.safety_early': 'The safety button on anger',
  'finding.escalation_refused': 'A supervisor refused',
  'finding.escalated_avoidable': 'Passed on at once',
  'finding.unread_fact': 'A page unread',
  'finding.log_incomplete': 'Gaps in the log',
  'finding.log_mismatch': 'Log and promise differ',
  'finding.inconsistent_outcome': 'Good talk, no owner',
  'finding.escalated_before_process': 'Escalated before the process could act',
  'finding.root_cause': 'For the process, not for you',
} as const satisfies { readonly [C in FindingCode as `finding.${C}`]: string };

const heard = {
  'finding.cold_handover.heard':
    'They met the next person with nobody briefed, and had to start from the beginning.',
  'finding.did_not_exit.heard': 'The danger was in the room, and there was still no way out taken.',
  'finding.distress_not_held.heard':
    'They said how bad it is, and nobody stayed with that sentence.',
  'finding.ended_after_they_stopped.heard':
    'They had taken the warning and stopped, and the contact ended all the same.',
  'finding.ended_on_anger.heard':
    'They were angry about the situation, not at a person, and were shut out for it.',
  'finding.ended_on_distress.heard': 'They were in distress, and the line went dead.',
  'finding.ended_without_warning.heard':
    'The contact ended before they had the warnings that were due.',
  'finding.hostile_boundary.heard': 'They got an insult back, and now it was a fight.',
  'finding.kept_talking_in_danger.heard':
    'There was danger now, and the conversation went on as if words were still the tool.',
  'finding.line_cut.heard':
    'The call was ended from your side, and with it went the number and whatever came next.',
  'finding.no_recovery.heard': 'That was a hard contact, and the next one came with no break.',
  'finding.no_route_back.heard':
    'The contact was over, and they had no way to get the case looked at again.',
  'finding.no_warm_handover.heard': 'They were in distress, and nobody else came to help.',
  'finding.not_logged.heard':
    'What was said is written nowhere, so the next colleague walks in blind.',
  'finding.orphaned_case.heard':
    'The contact ended, and the complaint behind it still belongs to nobody.',
  'finding.threat_not_escalated.heard': 'A threat was made, and nobody else knew of it.',
  'finding.tolerated_abuse.heard': 'The insult passed without a word, so it stood as allowed.',
  'finding.unreported.heard': 'It was abuse for who somebody is, and the lead heard nothing of it.',
  'finding.warned_on_anger.heard':
    'They were cross about the situation, and heard that their anger was the problem.',

  'finding.interrupt.heard': 'They were in mid-sentence, and what was left unsaid got louder.',
  'finding.defend.heard': 'The company had a defender, and they had none.',
  'finding.defended_early.heard':
    'The company was defended before they had been heard, so they argued with the defence.',
  'finding.calm_down.heard': 'They were told how to feel, and felt it harder.',
  'finding.denial.heard': 'Now it was about who said what, and no longer about them.',
  'finding.hard_stop.heard': 'They heard what cannot be done, and nothing that can.',
  'finding.raised_voice.heard': 'There were two people shouting now.',
  'finding.multitask.heard':
    'They were telling it, and could tell that half the attention was elsewhere.',
  'finding.jargon.heard': 'The words were from inside the company, and they stood outside.',
  'finding.empathy_generic.heard':
    'It claimed to understand and named nothing, so it sounded empty.',
  'finding.apology_hedged.heard': 'The if put the doubt on them, and the apology was gone.',
  'finding.apology_deferred.heard': 'They heard whose fault it was, and no sorry.',
  'finding.apology_blames.heard':
    'It made the trouble their doing, which was worse than no apology.',
  'finding.commit_vague.heard': 'No what, no who, no when: they had heard that one before.',
  'finding.cold_transfer.heard':
    'They were passed on without a word, and began again with a stranger.',
  'finding.hold_no_consent.heard': 'They were parked without being asked.',
  'finding.buck_pass.heard': 'A colleague got the blame, and they trusted the whole company less.',
  'finding.scripted.heard': 'It was read out, and it sounded read out.',
  'finding.ignored_no.heard': 'They had said no, and it went on as if they had said yes.',
  'finding.abandonment.heard': 'They were left waiting, with nobody there.',
  'finding.judgemental.heard': 'It weighed whether they may be upset, and they felt put on trial.',
  'finding.mimicry.heard': 'They heard their own tone thrown back at them.',
  'finding.templated.heard': 'It was a template, and it answered somebody else’s complaint.',
  'finding.rushed.heard': 'It came fast at somebody already hot, and felt like being hurried out.',
  'finding.overclaim.heard': 'It claimed more than the case supports, and they noticed.',
  'finding.misreflected.heard': 'One fact came back wrong, and they doubted all the others.',
  'finding.corrected_early.heard':
    'They were set right before they were heard. True or not, that stung.',
  'finding.solving_before_hearing.heard':
    'They had not been heard yet, so even the right fix went past them.',
  'finding.premature:E.heard':
    'The feeling was named before the story was said back, so it did half its work.',
  'finding.premature:A.heard':
    'The apology came before they felt heard and met, so it covered too little.',
  'finding.premature:T.heard':
    'The plan came while a step before it was still open, so only part of it got through.',
  'finding.over_apologising.heard':
    'That was apology number {count}, and each weighed less than the last.',
  'finding.name_overuse.heard': 'Their name, a fourth time, sounded like a technique.',

  'finding.step_skipped.heard': 'The contact went on without {step}, and they felt the gap.',
  'finding.apology_skipped.heard':
    'Nobody said sorry for what they went through. An apology for that concedes no fault.',
  'finding.step_attempted.heard':
    '{step} was begun and not carried through. There was room for it here.',
  'finding.out_of_order.heard': '{step} came before {before}, so it reached them less.',
  'finding.signal_ignored.heard':
    'They had just given {signal}, and the conversation went on without turning back to it.',

  'finding.overpromise.heard':
    'They will count on that time, and the case file says it cannot be kept.',
  'finding.beyond_authority.heard': 'They were offered something that is not yours to give.',
  'finding.deadline_on_complex.heard':
    'They have a date for a fix, and nobody can know it yet in a case like this.',
  'finding.time_on_complex.heard':
    'They have a time to hold you to, and in a case like this your organisation names none.',
  'finding.no_feedback_promise.heard':
    'They do not know when they will hear, and in a complex case that is what they can have.',
  'finding.past_deadline.heard':
    'They were given a time that is later than the regulator allows for a case like this.',

  'finding.policy_breach.heard':
    'They heard whose fault it was, and took that as settled. Your organisation hasn’t looked yet.',
  'finding.remedy_falls_short.heard':
    'They took what was offered, and it was not what they needed.',
  'finding.assumed_agreement.heard': 'There was a plan, and nobody asked whether it suits them.',
  'finding.promise_late.heard': 'They had a time, and watched it go by.',
  'finding.promise_silent.heard':
    'They waited for a call that did not come. Nothing costs more trust.',
  'finding.hold_no_length.heard': 'They said yes to a hold without knowing how long it would be.',
  'finding.hold_overdue.heard':
    'They were told how long, and waited {seconds:one=# second|other=# seconds} past it.',
  'finding.hold_empty_handed.heard': 'They waited, and came back to no news and no next step.',
  'finding.disclosure.heard': 'Account details were out before anybody knew who was on the line.',
  'finding.customer_repeats.heard': 'The handover missed a fact, so they had to tell it all again.',
  'finding.safety_early.heard':
    'They were angry about the situation. The button is there when it turns on a person.',
  'finding.escalation_refused.heard': 'They asked for somebody above, and met a closed door.',
  'finding.escalated_avoidable.heard':
    'They were passed on before anybody had heard them out, and told it twice.',
  'finding.unread_fact.heard': 'The page “{title}” stayed shut, and it mattered here.',
  'finding.log_incomplete.heard': 'The log entry has nothing for: {fields}.',
  'finding.log_mismatch.heard': 'The log says something other than they were told about: {fields}.',
  'finding.inconsistent_outcome.heard':
    'The conversation went well, and the log names no owner, so nobody will act on it.',
  'finding.escalated_before_process.heard':
    'The log entry is complete, and the talk lost them before anybody could act on it.',
  'finding.root_cause.heard': '{cause}',
} as const satisfies { readonly [C in FindingCode as `finding.${C}.heard`]: string };

const next = {
  'finding.cold_handover.next': 'Brief the next person first, then introduce the two by name.',
  'finding.did_not_exit.next': 'Step back first. Distance, then the exit, then the alarm.',
  'finding.distress_not_held.next':
    'Say that you have heard it, ask plainly, and stay on the line.',
  'finding.ended_after_they_stopped.next': 'Where they stop, pick up at hearing them.',
  'finding.ended_on_anger.next': 'Let anger at the situation run, and say back what it is about.',
  'finding.ended_on_distress.next': 'Stay, ask whether they are safe now, and bring somebody in.',
  'finding.ended_without_warning.next':
    'Name the behaviour and your wish to help, then the consequence, then end.',
  'finding.hostile_boundary.next':
    'Try a boundary with an offer in it: what you want to help with, and what stops you.',
  'finding.kept_talking_in_danger.next': 'Leave the talking. Get out, get help.',
  'finding.line_cut.next': 'Lay the headset down and leave the key alone, even once they are gone.',
  'finding.no_recovery.next': 'Take the break that is yours, and a word with your lead.',
  'finding.no_route_back.next': 'End with the way back: number, address, reference.',
  'finding.no_warm_handover.next': 'Alert your lead quietly, and hand over in person.',
  'finding.not_logged.next': 'Write down the time and their words while you still have them.',
  'finding.orphaned_case.next': 'Name a colleague who takes the complaint on.',
  'finding.threat_not_escalated.next': 'Get help at once, with the exact words.',
  'finding.tolerated_abuse.next':
    'Answer the first insult: “I want to sort this, and not like that.”',
  'finding.unreported.next': 'Tell your lead the same day, word for word.',
  'finding.warned_on_anger.next': 'Save the boundary for words aimed at a person.',

  'finding.interrupt.next': 'Wait for their full stop, then one breath more.',
  'finding.defend.next': 'Leave the why for later, and stay with what happened to them.',
  'finding.defended_early.next': 'Say their story back first. The explanation can wait.',
  'finding.calm_down.next': 'Name what they feel and what caused it.',
  'finding.denial.next': 'Say it again in other words, and leave the dispute lying.',
  'finding.hard_stop.next': 'Begin with what can be done.',
  'finding.raised_voice.next': 'Go slower and lower, and let them come to you.',
  'finding.multitask.next': 'Put pen to paper, and leave the screen until they are done.',
  'finding.jargon.next': 'Use the words that they used.',
  'finding.empathy_generic.next': 'Name one feeling and the thing that caused it.',
  'finding.apology_hedged.next': 'Stop after “I’m sorry that you had to…”. No if, no but.',
  'finding.apology_deferred.next': 'Be sorry for what it did to them, whoever caused it.',
  'finding.apology_blames.next':
    'Keep them out of the cause, and apologise for what they went through.',
  'finding.commit_vague.next': 'Put three things in one sentence: what, who, by when.',
  'finding.cold_transfer.next': 'Tell the colleague first, then bring the two together.',
  'finding.hold_no_consent.next': 'Ask, say how long, and wait for the yes.',
  'finding.buck_pass.next': 'Speak as the company: “we”, and then “I”.',
  'finding.scripted.next': 'Change one detail so that it can only be theirs.',
  'finding.ignored_no.next': 'Take the no as news: hear, feel, then ask again.',
  'finding.abandonment.next': 'Say where you are going and when you are back.',
  'finding.judgemental.next': 'Leave out whether, and speak to what.',
  'finding.mimicry.next': 'Match their pace, and leave out their edge.',
  'finding.templated.next': 'Open with what happened to them, in your own words.',
  'finding.rushed.next': 'Halve the pace and leave a gap after each sentence.',
  'finding.overclaim.next': 'Claim what the file shows, and no more.',
  'finding.misreflected.next': 'Note facts as they fall, and check before you say them back.',
  'finding.corrected_early.next': 'Hear it out first. The detail can be put right later, kindly.',
  'finding.solving_before_hearing.next':
    'Say two of their facts back, wait for the yes, then the fix.',
  'finding.premature:E.next': 'Say the facts back first, then the feeling.',
  'finding.premature:A.next': 'Hear, then name the feeling, then say sorry.',
  'finding.premature:T.next': 'Close the steps before it, then make the plan.',
  'finding.over_apologising.next': 'Say sorry once and well, then act.',
  'finding.name_overuse.next': 'Keep their name for three moments: heard, felt, agreed.',

  'finding.step_skipped.next': 'Try one sentence of {step} at that point.',
  'finding.apology_skipped.next': 'Try one whole sorry for what they went through.',
  'finding.step_attempted.next': 'Take {step} one sentence further.',
  'finding.out_of_order.next': 'Try {before} first, then {step}.',
  'finding.signal_ignored.next': 'Go back a step when they say so, then come forward again.',

  'finding.overpromise.next': 'Give a time that the file supports, and beat it.',
  'finding.beyond_authority.next':
    'Offer the best of what is yours, and say who can decide the rest.',
  'finding.deadline_on_complex.next': 'Promise when they will hear, not when it will be fixed.',
  'finding.time_on_complex.next':
    'Say that they will hear whether it is solved, and leave the hour out of it.',
  'finding.no_feedback_promise.next':
    'Give a time for news, even if the news is that there is none.',
  'finding.past_deadline.next': 'Name a time within the limit, or hand it to somebody who can.',

  'finding.policy_breach.next':
    'Be sorry for what it was like for them. That needs no verdict, and it lands as well.',
  'finding.remedy_falls_short.next': 'Ask what matters most to them, then look for what meets it.',
  'finding.assumed_agreement.next': 'End the plan with a question: does that suit you?',
  'finding.promise_late.next': 'Ring at the time, with or without news.',
  'finding.promise_silent.next': 'Ring with no news. A call that says so keeps the promise.',
  'finding.hold_no_length.next': 'Say a number: one minute, and no longer.',
  'finding.hold_overdue.next': 'Come back on time, even to ask for more.',
  'finding.hold_empty_handed.next': 'Come back with two things: what you found, and the next step.',
  'finding.disclosure.next': 'Hear and feel first, then check who it is, then the details.',
  'finding.customer_repeats.next':
    'Give the lead the issue, the feeling, what is done, what is promised.',
  'finding.safety_early.next': 'Let it run, and keep the button for words aimed at a person.',
  'finding.escalation_refused.next': 'Settle what is yours, explain, and hand over warmly.',
  'finding.escalated_avoidable.next':
    'Hear and feel first. Then see whether it still needs a lead.',
  'finding.unread_fact.next': 'Open the file before the plan.',
  'finding.log_incomplete.next': 'Fill the entry while the words are fresh.',
  'finding.log_mismatch.next': 'Log the promise in the words that you gave it.',
  'finding.inconsistent_outcome.next':
    'Name an owner in the log, and the talk will have been worth it.',
  'finding.escalated_before_process.next': 'Bring the care of the entry into the call.',
  'finding.root_cause.next':
    'No conversation mends that, and it isn’t held against you. Pass it on to whoever can change it.',
} as const satisfies { readonly [C in FindingCode as `finding.${C}.next`]: string };

export const findings = {
  'finding.quoted': '“{quote}” {heard}',
  'finding.field.issue': 'issue',
  'finding.field.impact': 'impact',
  'finding.field.promise': 'promise',
  'finding.field.owner': 'owner',
  'finding.field.due': 'due time',
  'finding.signal.no': 'a no',
  'finding.signal.new_concern': 'a new concern',
  'finding.signal.correction': 'a correction',
  'finding.signal.respike': 'a sign of fresh anger',
  ...names,
  ...heard,
  ...next,
} as const;
