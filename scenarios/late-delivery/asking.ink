// Asking before asking: a yes opens the details, a no sends the talk back to hearing.

=== ask
~ hub = -> ask
-> notice ->
+ {introduced} [I’d like to get you an answer today. May I ask you two things first? #id:q-may #move:permission]
    -> may_i
+ {not introduced} [I’m {agent}, I should have said so. May I ask you two things, to get you an answer? #id:q-may-name #move:own_intro,permission]
    ~ introduced = true
    -> may_i
+ [To raise a re-consign I’ll need you to confirm the service tier and the U-D-N, please. #id:q-form #move:jargon #tempting:Those are the boxes on the form, and filling it in does get things moving.]
    The what? It’s a cot. It’s the only one I’ve ordered from you. It’s the only one I’ve ordered from anybody. #id:c-q-form #inner:I’m being talked to in barcode.
    -> interruption
+ [Let me start by giving you a reference for today, so you’re never without one: HW 40718. #id:q-reference #move:document #tempting:A reference is good practice and they may well want it. There’s nothing behind it yet.]
    Forty, seven, eighteen. And what’s it a reference to, so far? #id:c-q-reference #inner:A number for a nothing.
    -> interruption
+ [Leave that with me for now. I’ll see what I can find out, and someone will let you know. #id:q-leave #move:commit_vague #tempting:It’s calm and well meant, and it buys time to look.]
    ~ slip = "vague"
    -> no_thanks

// The answer lies in how hot they are, and in how often they have told it before.
=== may_i
{
- told == "chat" and heat > 45: -> no_chat
- heat > 55: -> no_page
- heat > 30: -> yes_warily
- else: -> yes_gladly
}

=== yes_gladly
{sorry: Ask. I’ve got a cup of tea and nowhere to put anybody. | Ask away. I think somebody still owes me a word, but ask.} #id:c-yes-glad #says:yes #inner:Two things. I can spare two things.
-> details

=== yes_warily
{slip == "number": Two. And not my postcode. | Two. Then it’s my turn.} #id:c-yes-wary #says:yes #inner:Fine. But make them good ones.
-> details

=== no_thanks
No. It was all “someone” yesterday as well. I sat by that window all day for someone. #id:c-no-thanks #says:no #inner:The same sentence. The very same sentence.
-> no_loop

=== no_page
No. I’m not answering anything while your page is still telling me it’s on its way. #id:c-no-page #says:no #inner:First say it’s wrong. Then ask me things.
-> no_loop

=== no_chat
No. I’ve typed it all into your chat, twice, order number and everything. I’m not doing it a third time so that you can nod. #id:c-no-chat #says:no #inner:How many times do I have to be new to you people?
-> no_loop

=== no_loop
~ hub = -> no_loop
+ {told == "tracking"} [All right. That page has been wrong since six yesterday, and nobody’s told you so. #id:n-back-page #move:reflect #facts:last-word,no-message]
    It’s still saying it. I’ve got it open. #id:c-n-back-page #inner:At least now we’re both looking at the same page.
    -> no_felt
+ {told == "chat"} [All right. You’ve told it all twice, you got “any minute now”, and then silence. #id:n-back-chat #move:reflect #facts:last-word,no-message]
    And then nothing. I thought it was me. I thought I’d typed it wrong. #id:c-n-back-chat #inner:I really did think it was me.
    -> no_felt
+ [You’re sick of saying it to people who do nothing with it. So would I be. #id:n-feel #move:empathy #tempting:It’s good, and it will help. It answers the no with feeling, and leaves out what they told you.]
    …Yes. Well. Since you put it like that. What is it you need to know? #id:c-n-feel #says:yes #inner:That’s honest enough.
    -> details
+ [It’s only two quick things: is anybody in after five, and are there stairs or a lift? #id:n-on #move:ask_plain #tempting:They are short, and they’d save time later. The answer was no.]
    {heat > 45: -> talked_over}
    I’ve just said no. What did you think I meant? #id:c-n-on #inner:It’s as if I hadn’t opened my mouth.
    -> interruption
+ [Then I’ll do the talking. It can be a cot from one of our shops or a full refund, and it’s entirely your choice. #id:n-options #move:options #tempting:It respects the no to questions, and it brings something to the table. It hurries past why they said it.]
    {heat > 45: -> talked_over}
    Slow down. I’ve said no to one thing and you’ve opened another. #id:c-n-options #inner:Still not listening. Just differently.
    -> interruption

// Both talk at once. Stop, make sure that they're there, and only then go on.
=== talked_over
No. No, no, you’re off again, and you’ve not, listen, you have not listened to one word, I said no and you’re still… #id:c-over #beat:vent #signal:talk_over #inner:If I stop now it’ll all close over my head.
~ hub = -> interruption
+ [(Stop, in the middle of the word. Wait.) #id:to-stop #move:listen]
    …Are you there? …Right. Thank you. I said no. #id:c-to-stop #inner:It went quiet. Somebody made room.
    -> interruption
+ [Thank you, I’ll stop there. Are you still with me, {name}? I don’t want to lose you now. #id:to-there #move:thank #tempting:Asking whether they’re there is part of it. It comes second; the first is to stop and wait.]
    I’m here. I’m always here, that’s the trouble. #id:c-to-there #inner:At least you noticed that I was shouting at a wall.
    -> interruption
+ [If you’ll let me finish, please, I was just about to tell you what I can do for you. #id:to-finish #move:interrupt #tempting:You were in the middle of helping, and it’s hard to help somebody who talks.]
    Only one of us gets to finish today, I see. #id:c-to-finish #inner:I’d have finished hours ago.
    -> interruption
+ [I do hear you, but I can’t help you if you’re going to talk over me like this. #id:to-rebuke #move:raised_voice #tempting:It’s true that you can’t both talk. Said now, it’s a telling-off.]
    Don’t you take that tone with me. I’ve been polite to you people since yesterday morning. #id:c-to-rebuke #inner:I’m being told off. By them.
    -> interruption

=== no_felt
~ hub = -> no_felt
+ [It’s like talking to a brick wall. I’d have given up answering by now as well. #id:nf-cupboard #move:empathy]
    {not sorry: -> still_owed}
    A brick wall! That’s it, that’s just what it’s like. All right. What is it you need from me? #id:c-nf-cupboard #says:yes #inner:I nearly laughed. Don’t tell anyone.
    -> details
+ [Thank you, I’ve got that. Could I ask you two quick things now? #id:nf-ask #move:thank,permission #tempting:They’ve been heard again and you’re asking nicely. Half of the way back has been walked.]
    Go on, then. Quickly. #id:c-nf-ask #says:yes #inner:Nice manners. I could have done with one more sentence.
    -> details
+ [I’ll pass that on to the web team, they really ought to hear about it. #id:nf-pass #move:buck_pass #tempting:They ought to, and it shows that the complaint goes somewhere.]
    ~ slip = "vague"
    So it’s somebody else’s page. Somebody else’s van. What’s yours? #id:c-nf-pass #inner:Round it goes.
    -> interruption

=== still_owed
That’s just what it’s like. And nobody’s even said… well. You know what nobody’s said. #id:c-nf-owed #inner:I nearly laughed. And then I remembered what’s missing.
-> sorry_now

=== details
~ hub = -> details
-> notice ->
+ [What matters most to you: a cot by a day you can count on, or your money back? #id:d-matters #move:ask_help]
    ~ need_known = true
    {told == "chat": You’re the first that’s asked. | Nobody’s asked me that.} A cot. Of course a cot. I go round the house at night thinking, where’s it going to sleep? I’m not after money. I want one thing this week to be certain. #id:c-d-matters #fact:certainty #inner:I hadn’t said that to anybody. Not even at home.
+ [Thank you. Will anyone be in between five and seven, and is it stairs or a lift? #id:d-door #move:thank #tempting:A courier will need exactly that. It asks about the door, and not about the person behind it.]
    I’m in. I’m always in, these days. Ground floor, wide door, no steps. You’re out of excuses. #id:c-d-door #inner:That was a sensible question, I’ll give you that.
+ [Before anything else, I’ll see that you get your express fee back. #id:d-fee #action:refund-fee #owner:me #tempting:It is theirs by right, and a quick win feels good. It isn’t what keeps them awake.]
    {heat > 55: Keep it. You can’t lay a baby down on twenty-five pounds. | Twenty-five pounds. Thank you. You can’t lay a baby down on it.} #id:c-d-fee #inner:We’ve started haggling, and I never wanted to haggle.
+ [Bear with me, I’m just catching up here… sorry, yes. What was it you said? #id:d-typing #move:multitask #tempting:The notes have to be written some time, and now there’s a gap.]
    I said… do you know, it’ll keep. You finish your typing. #id:c-d-typing #inner:I’m talking to the top of somebody’s head.
- -> interruption
