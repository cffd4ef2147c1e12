// Take action: two ways with a recommendation, one commitment put together in pieces, a check.

=== choose
~ hub = -> choose
+ [They can go on the night lorry, or be held at Stanton. I’d put them on the lorry, because then you can sleep. #id:o-two #needs:page/night #move:options #style:direct]
    {
    - slip == "fix": That’s the one you kept holding out to me. Yes. Now I can look at it. The lorry. #id:c-two-fix #inner:It was a good plan ten minutes ago as well. I couldn’t see it.
    - slip == "sure": And this one’s really there? You’ve checked? …The lorry, then. #id:c-two-sure #inner:Let it be true. Just one thing.
    - else: The lorry. {counter_shut:There’s nothing else left, is there.|I don’t want to drive anywhere.} What happens now? #id:c-two #inner:A choice. I’d forgotten what one looks like.
    }
    -> say_what
+ [They go on the night lorry, I’ll see to that myself, and they’re in your hand by nine. #id:o-one #action:resend #owner:me #by:by-nine #style:direct]
    -> promised
+ [I’ll get them to you tonight, in my own car if it comes to that. You’re not spending one more night like this. #id:o-tonight #action:resend #owner:me #by:tonight #tempting:You mean it, and it’s what they deserve. Nothing on the lorry arrives before morning.]
    -> promised
+ [I’ll raise it with the hub at once, marked urgent, and somebody there will be in touch with you about the next step. #id:o-raise #owner:hub #tempting:It’s the proper channel, and it will be quick. It’s the third time this week that somebody will be in touch.]
    -> promised
+ [Without the sender’s say-so I can’t strictly send it anywhere else, I’m afraid, and that’s the same for everyone. #id:o-sender #move:hard_stop #tempting:It’s the rule for an ordinary return. This one’s our mistake, and your card lets you put it right.]
    ~ slip = "stop"
    So ring them. Or shall I? Or is that the fourth call? #id:c-o-sender #inner:There’s always one more person to ask.
    -> say_what

=== say_what
~ hub = -> say_what
+ [I’ll put the keys on tonight’s lorry… #id:w-trunk #compose:more #action:resend]
+ {path == "agent-bill"} [The keys go on tonight’s lorry, and your letting agent gets it in writing that nobody refused them… #id:w-letter #compose:more #action:resend-letter]
+ {path == "van-due"} [I’ll put the keys on tonight’s lorry, and we pay that van for one more day… #id:w-van #compose:more #action:resend-van]
+ {path == "van-due"} [Your keys go on tonight’s lorry, and we pay for the van, every day of it… #id:w-van-all #compose:more #action:van-all #tempting:It was our mistake on every one of those days. It’s more than you may sign for.]
+ {path != "van-due"} [I’ll hold them for you at the Stanton counter, till you can come… #id:w-counter #compose:more #action:collect #tempting:They’re safe there, and it’s quickly done. It’s one more drive, for somebody who’s had enough of that van.]
+ [I’ll chase the hub about it and see what can be arranged… #id:w-chase #compose:more #tempting:It’s modest, and it’s where you’d start. It says what you’ll be busy with.]
- -> say_who

=== say_who
+ […, and it’s me who does it, before I go home… #id:by-me #compose:more #owner:me]
+ […, and the hub’s people take it on from there… #id:by-hub #compose:more #owner:hub #tempting:It’s they who’ll lift it on to the lorry. The caller has had a week of people further on.]
+ […, and it’ll be looked after, this time… #id:by-none #compose:more #tempting:It sounds settled. There’s nobody in it.]
- -> say_when

=== say_when
+ […, and they’re in your hand by nine tomorrow. #id:at-nine #compose:done #by:by-nine]
+ […, and by seven tonight you’ll have a text from me that they’ve left. #id:at-seven #compose:done #by:by-seven]
+ […, and I’ll ring you within half an hour to say it’s done. #id:at-half #compose:done #by:half-hour #tempting:Sooner sounds kinder. The departure scan isn’t there before seven.]
+ […, as soon as it can possibly be managed. #id:at-soon #compose:done #tempting:There’s goodwill in it, and nothing that you could miss.]
- -> promised

=== promised
{
- promise_grade == "full" and plan: -> taken_in
- promise_grade == "full": -> over_my_head
- promise_grade == "partial": -> half_said
- else: -> nothing_said
}

=== taken_in
{
- promise_action == "resend-letter": In writing. To them. That nobody refused anything. …You’d do that? #id:c-plan-letter #inner:It’s going to be un-said. Somebody’s going to un-say it.
- promise_action == "resend-van": One more day. Then it can all stay where it is. …I’d started picking out what to leave behind. #id:c-plan-van #inner:I don’t have to choose. I can stop choosing.
- promise_action == "van-all": All of it? I’d never have asked for all of it. #id:c-plan-all #inner:Are they allowed to? They sound as if they are.
- promise_action == "collect": So I drive, once more. Fine. It’s a key, at the end of it. #id:c-plan-collect #inner:I do the work, again.
- promise_by == "tonight": Tonight? Truly tonight? Then I’ll wait up. #id:c-plan-tonight #inner:A bed. My own floor, even. Tonight.
- promise_by == "half-hour": Half an hour. I’ll watch the clock, then, I’ve got one right in front of me. #id:c-plan-half #inner:Half past five. I’ll know at half past five.
- promise_owner == "hub": The hub. And if the hub’s like the last lot? #id:c-plan-hub #inner:Another “they”.
- promise_by == "by-seven": A text by seven. And it’ll say “left”, not “refused”. #id:c-plan-seven #inner:Seven. I can do things until seven.
- placed: By nine, at the Lodge. And it’s you that I ask for{introduced:, {agent}|}? #id:c-plan-placed #inner:A place, and a time, and somebody.
- introduced: By nine. From {agent}. If it isn’t there, I’ve got a name to ask for. #id:c-plan-named #inner:I believe it. I’d better not. I do, though.
- else: By nine. And who are you? What name do I ask for? …Right. I’ve got that now. #id:c-plan #inner:Nobody had a name till I asked.
}
-> suits

=== half_said
{
- promise_by == "": What you’ll do and who does it. When? #id:c-half-when #inner:It’s so close. Just say when.
- promise_owner == "": And who’s going to do it? Who do I shout at, if it’s not there? #id:c-half-who #inner:I heard that as I said it. I won’t shout. But who?
- else: Yes, but what? What do I get at the end of it? #id:c-half-what #inner:You’re busy. I can hear that you’re busy.
}
-> once_more

=== nothing_said
~ slip = "vague"
That’s call number one, that is. Nearly to the word. “Somebody will.” #id:c-vague #inner:Round again. It’s the same road, round again.
-> once_more

=== over_my_head
Stop. You’re arranging me. Do you even know what happened on Tuesday? Say it. #id:c-over #says:no #inner:I can’t take it in from someone who hasn’t said it.
-> over_floor

=== over_floor
~ hub = -> over_floor
+ [On the step from seven, with the boxes. No one came, and it says that you refused. #id:ov-back #move:reflect #facts:step,refused]
    Yes. Right. Now tell me the plan again. #id:c-ov-back #inner:Thank you. Now I can hear the rest.
+ [It must feel as though you’re the parcel in all this, handed about from desk to desk. #id:ov-feel #move:empathy #tempting:It’s finely seen. They asked whether you know what happened.]
    It does. And you’re doing it now. #id:c-ov-feel #inner:Nicely put. I asked you something.
+ [It’s on file under LW 3086, with Tuesday, the step, and what the tracking says, so there’s no need to go through it again. #id:ov-file #move:document #tempting:It’s all there, and you’d spare them the telling. It was you they asked to tell it.]
    ~ slip = "liar"
    On the file. The file that says I refused. #id:c-ov-file #inner:The file is what’s wrong!
- -> once_more

=== once_more
~ hub = -> once_more
+ [All of it, then, in order. The keys go on tonight’s lorry, I do it, and they’re with you by nine. #id:m-all #action:resend #owner:me #by:by-nine #style:direct]
    -> said_again
+ [I’ll text you by seven, whatever’s happened by then. That text comes from me and nobody else, and I do promise it. #id:m-text #owner:me #by:by-seven #tempting:You can keep it, and it has your name on. It says when they’ll hear, and not of what.]
    -> said_again
+ [I’ll refund what it cost to send, out of our pocket, and you’ll have that in three days. #id:m-refund #action:refund #owner:me #by:three-days #tempting:It’s whole, and it’s certain, and it’s fair. It’s the price of a stamp.]
    -> said_again
+ [I give you my word that every one of us here will do whatever we possibly can for you to get this right. #id:m-word #move:commit_vague #tempting:It’s heartfelt. There’s nothing in it to hold.]
    -> said_again

=== said_again
{promise_grade == "full" and plan and promise_action != "refund": -> taken_in}
{
- promise_action == "refund": I don’t want the postage. I want to go in through my own door. #id:c-again-refund #inner:They’ve paid me to go away.
- promise_grade == "partial": I’ll wait for a text, then. In the van. #id:c-again-half #inner:Till seven. And then?
- promise_grade == "full": I’m not following you. I’m too tired to follow. #id:c-again-lost #inner:They never did say that they believed me.
- else: Whatever you can. Yes. So did they. #id:c-again-vague #inner:That makes three.
}
{need_known: I told you what I needed. I said it: believe me. #id:c-again-need #inner:I said it out loud and it went past.}
The line closes. The indicator starts again, just before. #id:n-again #who:narrator
-> END

=== suits
~ hub = -> suits
+ [Does that work for you, {name}? Is there anything in it that I’ve missed? #id:u-suits #move:check_suits,name]
    {
    - promise_action == "collect": It’ll do. I can’t say that it works. #id:c-suits-half #says:yes #inner:At least they asked.
    - lectured: It works. And I won’t need telling again about the other thing. #id:c-suits-lectured #says:yes #inner:I haven’t forgotten that finger.
    - else: It works. You’ve not missed anything. #id:c-suits #says:yes #inner:Being asked. After what I said.
    }
+ [I’ve put LW 3086 on all of it, and it’s on its way to your phone as we speak. #id:u-text #move:document #tempting:It’s good to have in writing. You haven’t asked whether it’s what they want.]
    It’s come. No “refused” in it. I looked. #id:c-u-text #inner:Written down before I’d said yes. But written down.
+ [And thank you for turning it round back there. I know it can’t have been easy. #id:u-thank #move:thank #tempting:It’s true, it’s generous, and it took some doing. The plan is still hanging in the air.]
    {swallowed: You could have said something sooner. I’d rather you had. | It wasn’t easy for you either, I don’t suppose.} #id:c-u-thank #inner:I don’t want to talk about it. I’m glad they did.
+ [Great, thank you, so that’s everything sorted. Is there anything else I can do for you today? #id:u-else #move:thank,scripted #does:stock #tempting:It’s how a call is closed, and it’s friendly.]
    You’ve not even asked me if I want it. #id:c-u-else #inner:They’re off. There’s the next one in the queue.
- -> say_back

// The caller says back what happens next, who and when: from what was promised.
=== say_back
So I’ve got it right: <>
{promise_action:
- "resend-letter": the keys, and that letter, <>
- "resend-van": the keys, and the van for a day, <>
- "van-all": the keys, and all of the van, <>
- "collect": they’re at your counter, <>
- else: the keys, <>
}
{promise_owner == "me": and it’s you who does it, <> | and your hub does it, <>}
{promise_by:
- "by-nine": and it’s by nine. #id:c-back-nine #inner:By nine. I’ll be up at six.
- "by-seven": and I hear by seven. #id:c-back-seven #inner:It buzzes at seven, and for once I’ll want it to.
- "tonight": and it’s tonight. #id:c-back-tonight #inner:I’ve said it to myself so often that it must be so.
- else: and you ring in half an hour. #id:c-back-half #inner:I’m looking at the clock already.
}
-> last_word

=== last_word
~ hub = -> last_word
+ {agreed} [That’s it. And the file says “our error” now, not “refused”. It’s in the text with LW 3086. #id:z-record #needs:page/scan #move:document]
    ~ record_mended = true
    -> goodbye
+ {not agreed and not overpromised} [That’s right. But I never asked you. Is it what you want? #id:z-suits #move:check_suits]
    It is. Yes. I’d have told you if it wasn’t, you know that by now. #id:c-z-suits #says:yes #inner:They came back to ask.
    -> goodbye
+ {agreed} [That’s it, exactly. You’ve got it in writing as well, under LW 3086. #id:z-text #move:document]
    -> goodbye
+ {overpromised} [I can’t promise you that, I got ahead of myself. By nine tomorrow, and I’ll stand by that. #id:z-less #action:resend #owner:me #by:by-nine]
    Right. I’d sooner be told now than sit here and find out. #id:c-z-less #inner:They took it back before it broke. Nobody’s done that.
    -> goodbye
+ [That’s the idea, yes. I can’t see why it shouldn’t, so, touch wood, it should all go through without a hitch. #id:z-wood #move:commit_vague #tempting:You can’t be sure of a lorry, and it’s honest to say so. It takes the nail out of the plan.]
    Touch wood. I’d only just put it down. #id:c-z-wood #inner:There’s the wobble. I was waiting for it.
    -> goodbye
+ [That’s right. I do hope that the flat turns out to be worth the wait, and thank you for hearing me out just now. #id:z-flat #move:thank #tempting:It’s a warm last word. There’s nothing on paper yet.]
    {placed: It’s better than the Lodge. Anything is. | It’s got a door. That’ll do me.} #id:c-z-flat #inner:I don’t deserve the nice voice. I’ll take it.
    -> goodbye

=== goodbye
{
- heat > 30 or trust < 50: -> bye_stiff
- record_mended and believed: -> bye_believed
- record_mended: -> bye_record
- else: -> bye
}

=== bye_believed
You went and looked. Nobody else looked. …I said some things to you that I’d never say to a face. I’m sorry, and I’m not just saying it. #id:c-bye-believed #inner:They believed me before I’d stopped shouting. I’ll be thinking about that in the van.
-> line_closes

=== bye_record
“Our error.” Read that out again? …Good. That’s all I was after. And what I called you, I’m sorry for it. #id:c-bye-record #inner:It’s changed. It says so now. I was on that step.
-> line_closes

=== bye
{swallowed: I’m sorry for what I said. I’d have stopped if you’d told me to. | I’m sorry for what I said to you. That’s all. I wanted it said.} #id:c-bye #inner:I still don’t know that it’s off the file. But the keys are coming.
-> line_closes

=== bye_stiff
{slip == "driver": Right. And I’ve still not seen a driver. | Right. We’ll see, then, won’t we.} #id:c-bye-stiff #inner:It’s arranged. I’m still where I was on Tuesday.
-> line_closes

=== line_closes
The line closes. Your hands take a little longer. #id:n-bye #who:narrator
-> END
