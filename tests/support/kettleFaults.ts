/** The kettle contact with everything that can go wrong on offer at its desk, and past the line. */
import type { Scenario } from '../../src/dialogue/scenarioSchema.ts';
import { kettle } from './kettle.ts';

const MORE_AT_THE_DESK = `
+ [A year old, I see, and a scald. #id:mis #move:misreflect] Two weeks! #id:no-two #says:correction
-> desk
+ [A scald. #id:one-fact #move:reflect #facts:scald] And the rest? #id:the-rest
-> desk
+ [You must be beside yourself, {name}. #id:name-feel #move:name,empathy] I am. #id:i-am-so
-> desk
+ [{name}, right. #id:name-off #move:name] Yes? #id:yes-what
-> desk
+ [The manual does warn of that. #id:defend #move:defend #tempting:It is true.] So it is my fault. #id:my-fault
-> desk
+ [It was three weeks, to be exact. #id:correct #move:correct_early] Was it. #id:was-it
-> desk
+ [I understand. #id:generic #move:empathy_generic] Do you. #id:do-you
-> desk
+ [Sorry if that upset you. #id:hedged #move:apology_hedged #tempting:It is polite.] If? #id:if
-> desk
+ [Tell me more. #id:more #move:listen] I have told you. #id:told-you
-> desk
+ [A new one or your money; I would take the new one. #id:two-ways #move:options] Hm. #id:hm
-> desk
+ [Your reference is K-12. #id:ref #move:document] K-12. #id:k-12
-> desk
+ [I jumped ahead. Let me start again. #id:again #move:repair] Do. #id:do-it
-> desk
+ [It is in your basket now: #id:cold #move:cold_transfer] Hello? #id:cold-1
-> END
+ [Then there is the warranty, I gather? #id:concern] And who pays the doctor? #id:doctor #says:new_concern
-> desk
+ [Goodbye, then. #id:quit] Goodbye. #id:quit-1
-> END
+ [Go on. #id:provoke] You idiot. #id:abuse-1 #signal:abuse
-> desk
+ [I want to help, and not like that. #id:boundary #move:boundary] Fine. Sorry. #id:calm-1 #signal:calm
-> desk
+ [Idiot yourself. #id:hostile #move:hostile_reply] What did you say? #id:abuse-2 #signal:abuse
-> desk
+ [I am ending this. #id:end #move:end_without_route] So. #id:so
-> END
`;

/** Complex, and with an action past the agent's authority. */
export const COMPLEX = {
  complexity: 'complex',
  promises: {
    actions: {
      'new-kettle': { label: 'send a new kettle', withinAuthority: false },
    },
    owners: { me: { label: 'I' } },
    times: {
      five: { label: 'by 17:00', kind: 'resolve' },
      hour: { label: 'within the hour', kind: 'update', realistic: false },
    },
  },
} as const;

export const kettleFaults = (data: object = {}): Scenario =>
  kettle({ data, ink: (ink) => ink.replace('=== desk\n', `=== desk${MORE_AT_THE_DESK}`) });
