/** A compact contact that uses every mechanism once: for tests of machine, session and CLI. */
import * as v from 'valibot';
import { compileStory } from '../../src/dialogue/compileStory.ts';
import { type Scenario, ScenarioSchema } from '../../src/dialogue/scenarioSchema.ts';
import { storyHash } from '../../src/dialogue/storyHash.ts';
import { withStory } from '../../src/dialogue/withStory.ts';

export const KETTLE_INK = `
VAR heat = 0
VAR name = ""
VAR followed = ""
VAR opening = ""
VAR hub = -> desk

Hello? Is anybody there? #id:hello
+ [Kettle desk, Sam speaking. #id:greet #move:own_intro] -> vent
+ [Order number? #id:cold #move:jargon #tempting:It is the first box on the form.] -> vent

=== vent
Two weeks old and it leaks. I have a scald to show for it. #id:v1 #beat:vent #fact:two-weeks,scald #inner:Go on, tell me it was my fault.
+ [(Say nothing.) #act:let_run] -> vent_2
+ [Mm-hm. #act:encourage] -> vent_2
+ [(Cut in.) #act:interrupt] -> cut_in
+ [Two weeks, and it scalded you? #id:para #move:reflect #facts:two-weeks,scald] -> desk
=== vent_2
And I have rung twice. #id:v2 #fact:rang-twice #signal:anger
-> desk
=== cut_in
+ [I can send a new one. #id:cut-send #move:commit_full #tempting:It is the right fix.] Did I finish? #id:cut-1
-> desk

=== desk
+ [Two weeks old, a scald, two calls. #id:reflect #move:reflect #facts:two-weeks,scald,rang-twice #needs:note/scald] Yes. That. #id:yes-that
-> desk
+ [A scald from a new kettle would frighten me too. #id:feel #move:empathy] It did. #id:it-did
-> desk
+ [I'm sorry you were hurt and had to ring three times. #id:sorry #move:apology,thank] Thank you. #id:thanks
-> desk
+ [Calm down. #id:calm #move:calm_down #tempting:You would like it to stop.] Don't. #id:dont
-> desk
+ [I need a few details, is that all right? #id:ask #move:permission] -> permission
+ [Can I hold you for a minute while I look? #id:ask-hold #hold:60] Fine. #id:hold-yes #says:yes
-> holding
+ [Right. #id:right] I am still talking to you! #id:over #signal:talk_over
-> talk_over
+ [Here is what I will do: #id:act-new #compose:more #action:new-kettle] -> owner
+ [We will see what we can do, #id:act-vague #compose:more] -> owner
+ [Does that suit you? #id:suits #move:check_suits] It does. #id:it-suits #signal:calm
-> bye
+ [You want my lead: here they are, briefed. #id:warm #move:warm_handover] Hello, lead here. #id:lead-1 #who:lead
-> END

=== permission
{heat <= 55:
    Go ahead, {name} is listening. #id:perm-yes #says:yes
- else:
    No! I told the other one already. #id:perm-no #says:no
}
-> desk
=== holding
+ [(Hold.) #act:hold] You came back. #id:back
-> desk
=== talk_over
+ [(Stop and wait.) Are you there? #id:wait] I am. #id:i-am
-> desk
=== owner
+ [I #id:own-me #compose:more #owner:me] -> time
+ [somebody #id:own-none #compose:more] -> time
=== time
+ [by five today. #id:by-five #compose:done #by:five] All right. #id:all-right
-> desk
+ [within the hour. #id:by-hour #compose:done #by:hour] I will hold you to that. #id:hold-you
-> desk
+ [as soon as possible. #id:by-none #compose:done] Meaning never. #id:never
-> desk
=== bye
+ [Goodbye, {name}. #id:bye] Bye. #id:bye-1
-> END

=== follow_up
Ten to five. No kettle in sight. #id:fu-1 #who:narrator
+ [Ring with what you know. #id:fu-news #follow:kept_news] You rang! #id:fu-rang
-> closing
+ [Ring, with no news yet. #id:fu-none #follow:kept_no_news] At least you rang. #id:fu-least
-> closing
+ [Ring at six. #id:fu-late #follow:late] It is six. #id:fu-six
-> closing
+ [Leave it. #id:fu-silent #follow:silent] Nobody rang. #id:fu-nobody #who:narrator
-> END
=== closing
+ [Are you happy with how this went? #id:close #move:closure] {followed == "kept_news": Yes. | More or less.} #id:close-1
-> END
+ [Bye. #id:close-none] Bye. #id:close-2
-> END

=== on_supervisor
Get me your lead. #id:sup-1
+ [No. #id:sup-no #refuses:supervisor] No? #id:sup-2
-> desk
+ [I hear that. Two weeks, a scald, two calls. #id:sup-hear #move:reflect #facts:two-weeks,scald] Well. #id:sup-3
-> desk
=== on_formal_warning
You will have this in writing. #id:form-1
+ [I see. #id:form-ok] Good. #id:form-2
-> desk
+ [You were hurt by something two weeks old. #id:form-feel #move:empathy,thank,own_intro] Yes. #id:form-3
-> desk
=== on_formal_close
You will hear from me. #id:form-4
-> END
=== on_hang_up
Forget it. #id:hang
-> END
`;

const DATA = {
  format: 1,
  id: 'kettle',
  title: 'The kettle that leaks',
  summary: 'A new kettle, a scald and a third call.',
  channel: 'phone',
  framework: 'heat.apologise',
  level: 'starter',
  minutes: 3,
  complexity: 'simple',
  company: 'Kettle & Co',
  agent: 'Sam',
  briefing: ['You are on the kettle desk.'],
  aims: ['Hear before you act.'],
  authority: ['A new kettle.'],
  policy: ['Replace faulty goods.'],
  customer: {
    style: 'direct',
    heat: 60,
    trust: 45,
    weights: { H: 1, E: 1, A: 1, T: 1 },
    sensitivity: 1,
    ventNeed: 1,
    need: 'To be told that it was not their fault.',
  },
  facts: {
    'two-weeks': { label: 'Bought two weeks ago', kind: 'what' },
    scald: { label: 'Scalded a hand', kind: 'impact' },
    'rang-twice': { label: 'Rang twice before', kind: 'what' },
    stock: { label: 'Forty in stock', kind: 'what' },
  },
  pages: [
    { id: 'stock', title: 'Stock', relevant: true, rows: [['Kettles', '40']], facts: ['stock'] },
  ],
  promises: {
    actions: { 'new-kettle': { label: 'send a new kettle' } },
    owners: { me: { label: 'I' } },
    times: {
      five: { label: 'by 17:00', kind: 'resolve' },
      hour: { label: 'within the hour', kind: 'resolve', realistic: false },
    },
  },
  vary: { opening: ['one', 'two', 'three'] },
  followUp: { title: 'The call back', at: 'Today, 16:50', intro: ['A promise falls due.'] },
};

/** The kettle contact, its ink or data changed as a test needs. */
export function kettle(change: { ink?: (ink: string) => string; data?: object } = {}): Scenario {
  const { json, issues } = compileStory(change.ink ? change.ink(KETTLE_INK) : KETTLE_INK);
  if (json === null) throw new Error(JSON.stringify(issues));
  const data = v.parse(ScenarioSchema, { ...DATA, ...change.data });
  return withStory({ data, story: json, hash: storyHash(json) });
}
