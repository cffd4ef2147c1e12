// Take action: two ways with a recommendation, one commitment put together piece by piece, a check.

=== choose
~ hub = -> choose
-> notice ->
+ [{read_scan:Yours is stuck at the depot till Monday. }There’s an Alder at our Millgate shop, if the stockroom can find it, or there’s a refund. I’d go for Millgate, that’s the one that ends in a cot. #id:o-two #needs:page/stock #move:options]
    -> chosen_shop
+ [I’ll refund you the whole order, cot and express, and it’s on your card in three working days. I’ll do it myself today, once we’ve hung up. #id:o-refund #action:refund #owner:me #by:three-days #tempting:It’s generous, certain and within your power. It leaves them without a cot.]
    -> promised
+ [I’ll book yours out of the depot again for you, with no charge, and it’ll be at the door on Monday. #id:o-monday #action:redeliver #owner:me #by:monday #tempting:An honest date, for nothing, for the very cot they chose. It comes after the baby.]
    -> promised
+ [Let me talk to a few people this afternoon, and one of us will let you know where we’ve got to. #id:o-people #move:commit_vague #tempting:It’s honest about not knowing yet, and it sounds like work being done.]
    ~ slip = "vague"
    {introduced: A few people. You’ve got a name, {agent}, use it. Which one of you? | A few people. Which few? I haven’t even got your name.} #id:c-o-people #inner:I’d be back at that window by two.
    -> choose_again
+ {not hub_held} [I’d like to see what our shops have got. May I put you on hold for a minute while I look? #id:o-hold #hold:60 #tempting:Asked first, with a length: a good hold. The page is open in front of you, so it may not be needed.]
    -> hold_asked

=== hold_asked
~ hub_held = true
{
- heat > 55: No. You’ll forget that I’m here. Look while I listen. #id:c-hold-no #says:no #inner:I’ve heard enough piano for one day.
    -> choose
- else: A minute. I’m timing it. #id:c-hold-yes #says:yes #inner:Asked, and told how long. That’s more like it.
}
+ [(Press hold, and open the shops’ page.) #act:hold]
    You’re back. I’d got as far as the second verse. So? #id:c-hold-back #inner:Came back. Fancy that.
    -> choose

=== chosen_shop
{
- heat > 55: Millgate, then. You’d tell me anything by now, but Millgate. #id:c-two-hot #inner:I’m only choosing so that it stops.
- slip == "fix": You’ve been holding things out to me since I rang, so forgive me. Is this one real? If it is, Millgate. #id:c-two-fix #inner:I’d like to believe it. I’d believed Tuesday.
- need_known: You listened. Yes. The one with a cot at the end of it. #id:c-two-need #inner:I said “certain”, and that’s what you went and looked for.
- twist == "hospital-friday": Millgate. If it gets here before Friday I don’t care if it comes by donkey. #id:c-two-friday #inner:Anything. Anything with legs.
- else: Millgate. Do that one. What happens now? #id:c-two-plain #inner:Two doors, and somebody says which one they’d take. Good.
}
-> say_what

// The commitment is said in three pieces; nobody else speaks in between.
=== say_what
~ hub = -> say_what
+ [I’ll get the Millgate cot on to today’s four o’clock courier… #id:w-cot #compose:more #action:store-cot]
+ [I’ll get the Millgate cot on to today’s courier for you, at half price, after all of this… #id:w-half #compose:more #action:store-cot-half #tempting:They deserve something, and half is a handsome something. It isn’t yours to give.]
+ [I’ll get in touch with the Millgate shop about theirs and chase it up for you… #id:w-chase #compose:more #tempting:It’s the honest next step. It says what you’ll be busy with, not what they’ll have.]
- -> say_who

=== say_who
+ […, and that’s me doing it, from start to finish… #id:by-me #compose:more #owner:me]
+ […, and the shop will take it on from there and see it out of the door… #id:by-shop #compose:more #owner:store #tempting:It is who will really lift the box. The caller has never spoken to the shop.]
+ […, and we’ve got that in hand for you from here… #id:by-we #compose:more #tempting:“We” sounds like a whole company behind them. There’s nobody in it.]
- -> say_when

=== say_when
+ […, and I’ll ring you by three, with a yes or with a no. #id:at-three #compose:done #by:by-15]
+ […, and it’ll be in that room of yours tonight, you’ve my word on it. #id:at-tonight #compose:done #by:tonight #tempting:If the cot’s there, it will be. The stockroom hasn’t counted yet.]
+ […, and you’ll hear from me about it inside the hour, I promise you. #id:at-hour #compose:done #by:within-hour #tempting:Sooner sounds better. The stockroom doesn’t pick up before half past two.]
+ […, and you’ll hear the moment there’s any news at all. #id:at-soon #compose:done #tempting:It commits you to nothing that you might miss. That’s what’s wrong with it.]
- -> promised

=== promised
~ hub_held = false
{
- not plan and promise_grade == "full": -> over_my_head
- promise_grade == "full": -> taken_in
- promise_grade == "partial": -> half_a_promise
- else: -> no_promise
}

=== taken_in
{
- promise_action == "refund" and need_known: The money. I did say what I wanted. …All right. All right, thank you. #id:c-plan-refund-need #inner:I told you what I needed, and you gave me what you had.
- promise_action == "refund": Money. Well. That leaves me shopping for a cot with the bag already packed. #id:c-plan-refund #inner:It’s fair. It’s just not any use.
- promise_action == "redeliver" and twist == "hospital-friday": Monday. By Monday there’ll be one more of us, and it’ll be asleep in a drawer. #id:c-plan-monday-friday #inner:Friday. I said Friday.
- promise_action == "redeliver": Monday. The baby’s due on Sunday, but yes, Monday. Why not. #id:c-plan-monday #inner:One day late. It’s almost funny.
- promise_action == "store-cot-half" or promise_action == "redeliver-half": Half? I wasn’t asking for… well, I’m not going to wrestle you for it. #id:c-plan-half #inner:Are they allowed to do that?
- promise_by == "tonight": Tonight. You’re certain? Because I’m going to ring people and tell them tonight. #id:c-plan-tonight #inner:Tonight. I can stop. Can I stop?
- promise_by == "within-hour": Inside the hour. I’ll keep the phone in my hand, then. I’m good at waiting. #id:c-plan-hour #inner:An hour. I’ll be watching the clock from now.
- promise_owner == "store": The shop. So that’s one more lot of people I’ve never spoken to. #id:c-plan-store #inner:And if they don’t? Whom do I ring?
- heat > 55: Three. I’ll put it with the other times I’ve been given this week. #id:c-plan-hot #inner:It’s a time. Tuesday was a day.
- need_known: By three. Even if it’s bad news? …Good. Then I’ve got something I can stand on. #id:c-plan-need #inner:Certain by three. I can do three.
- introduced: Three o’clock, from {agent}. That’s the first thing in this whole affair with a name and a time on it. #id:c-plan-named #inner:I can put the phone down now and get on with my day.
- else: Three o’clock. And it’s you who’ll ring, whoever you are. Good. #id:c-plan-unnamed #inner:A time, at least. And a voice I’d know again.
}
-> suits

=== half_a_promise
{
- promise_owner == "": And who’s “we”, when it’s at home? #id:c-half-who #inner:I asked for a person and got a pronoun.
- promise_by == "": That’s the what and the who. When? #id:c-half-when #inner:So close. Just say a time.
- else: Chase it, and ring me. And what will you have done by then? #id:c-half-what #inner:It’s busy, but what is it?
}
-> once_more

=== no_promise
~ slip = "vague"
{told == "tracking": That’s the tracking page again, with a nicer voice. | That’s “any minute now” again. You’ve only left off the smiley face.} #id:c-vague #inner:Nothing in that I could hold.
-> once_more

=== over_my_head
No, you’ve lost me. Do you actually know what happened here yesterday? Tell me. #id:c-over-head #says:no #inner:I can’t take any of it in. I don’t trust where it’s coming from.
~ hub = -> over_floor
-> over_floor

= over_floor
+ [A day’s leave, a window and a silent phone, for something you’d paid extra to be sure of. #id:oh-back #move:reflect #facts:day-off,no-message,express-fee]
    That. Yes. Now say the other thing again. #id:c-oh-back #inner:So you did know. You might have said.
    -> once_more
+ [It must feel as if we’re all rushing about and nobody’s stopped to ask you anything. #id:oh-feel #move:empathy #tempting:It’s a fine thing to notice. They asked you for what happened.]
    It does feel like that. And you still haven’t told me. #id:c-oh-feel #inner:You can describe it. Can you stop doing it?
    -> once_more
+ [It went into the wrong cage at Eastmoor in the small hours of Tuesday, that’s all that happened. #id:oh-scan #needs:page/scan #move:defend #tempting:It answers the question from the scans, accurately. It isn’t the yesterday that they meant.]
    ~ slip = "carrier"
    I meant what happened to me. #id:c-oh-scan #inner:I’m not a parcel.
    -> once_more
+ [I think you might be happier talking to my lead about this one. I’ll put you through to the desk now. #id:oh-transfer #move:cold_transfer #tempting:It’s stuck, and a fresh voice might do better.]
    And tell it all again. To someone new. Marvellous. #id:c-oh-transfer #inner:From the top, then.
    The queue music, halfway through a bar. #id:n-oh-transfer #who:narrator
    -> END

=== choose_again
~ hub = -> choose_again
+ [There’s one more thing. Millgate had an Alder last night. It’s that or a full refund, and I’d try Millgate. #id:oa-shop #needs:page/stock #move:options]
    -> chosen_shop
+ [Then have it all back, the cot and the express. It’ll be on your card in three working days, and I’ll see to it myself. #id:oa-refund #action:refund #owner:me #by:three-days #tempting:When there’s nothing else to hand, money is clean and quick. The room is still empty.]
    -> promised
+ [If you can wait till Monday, I’ll send yours out again and knock half off the price. How’s that? #id:oa-half #action:redeliver-half #owner:me #by:monday #tempting:A big gesture for a bad week. It’s beyond what you may give, and it isn’t what they’re short of.]
    -> promised
+ [I’d better be straight with you: there’s nothing leaving the depot for you before Monday, and that’s that. #id:oa-stop #move:hard_stop #tempting:It’s true, and they’ve had enough of hearing things that aren’t.]
    So that’s it? That’s what I’ve stayed on the line for? Then don’t let me keep you. #id:c-oa-stop #inner:The door’s shut, and they’re describing it to me.
    A click, a small one. #id:n-oa-stop #who:narrator
    -> END
* [Forget what I’ve got, for a moment. What would have to happen today for you to sleep tonight? #id:oa-need #move:ask_help #tempting:It’s the right question, and it comes late. It finds the need; you still have to meet it.]
    {need_known: The same as before. To know. Only now I’d settle for a no. I’d rather have a no than a maybe. | To know. That’s all. Yes or no, there’ll be something for it to lie in when we get home. I’d rather have a no than a maybe.} #id:c-oa-need #fact:certainty #inner:A no and not a maybe. I hadn’t thought of it like that before.
    ~ need_known = true
    -> choose_again

=== once_more
~ hub = -> once_more
+ [I’ll book Millgate’s cot on the four o’clock run, and ring you by three whatever they say. #id:k-all #needs:page/stock #action:store-cot #owner:me #by:by-15]
    -> promised_again
+ [I’ll refund you, the cot and the express together. That’s me doing it, today, and it’s three working days to your card. #id:k-refund #action:refund #owner:me #by:three-days #tempting:All three parts are there and you can be sure of it. It’s sure of the wrong thing.]
    -> promised_again
+ [I’ll ring you at three. Whatever’s happened by then, you’ll have that call from me. #id:k-call #owner:me #by:by-15 #tempting:A name and a time that you can keep. It says when they’ll hear, and not what of.]
    -> promised_again
+ [We’ll do everything we can to get you one, I do promise you that. #id:k-everything #move:commit_vague #tempting:It’s heartfelt, and at this moment it’s how you feel.]
    -> promised_again

=== promised_again
{promise_grade == "full" and plan: -> taken_in}
{
- promise_grade == "full": You’ve said that many things I’ve lost track. I couldn’t tell you what’s happening and what isn’t. #id:c-again-lost #inner:I’ve stopped listening. I didn’t mean to.
- promise_grade == "partial": Then I’ll wait for your call, shall I. I’ve had the practice. #id:c-again-half #inner:I don’t know what I’m waiting for.
- else: Everything you can. I’ll ring tomorrow and see who answers. #id:c-again-vague #inner:Nothing’s going to happen. I can tell.
}
{need_known: I told you the one thing that I needed. #id:c-again-need}
A click, a gentle one. #id:n-again #who:narrator
-> END

=== suits
~ hub = -> suits
-> notice ->
+ [Does that suit you, {name}? Or was there something else you wanted to say? #id:s-suits #move:check_suits,name]
    {
    - is_capped(): It’ll have to. It isn’t what I rang for, but you’ve been straight about it. #id:c-suits-cap #says:yes #inner:Not a win. A draw.
    - heat > 55: Does it suit me. It’ll do, because there isn’t another one. #id:c-suits-hot #says:yes #inner:I’d agree to anything now that ends in goodbye.
    - need_known: It suits me because I’ll know. That’s the bit I was short of. #id:c-suits-need #says:yes #inner:I’m breathing out. When did I last do that?
    - else: It does. It’s more than I had an hour ago. #id:c-suits #says:yes #inner:I’m asked. It’s a small thing, being asked.
    }
+ [I’m putting all of that under HW 40718 and sending you the text as we speak. #id:s-text #move:document #tempting:It’s good to have in writing. It’s written down before they’ve said yes to it.]
    It’s just pinged. Very quick. You haven’t asked me whether I want it, mind. #id:c-s-text #inner:Neatly filed. Like me.
+ {promise_action != "refund"} [And please take ten per cent off the whole order as well, with thanks for being so patient with us. #id:s-ten #move:thank #tempting:It’s yours to give and it’s kindly meant. It answers a question that they haven’t been asked.]
    {need_known: That’s kind. You know by now that it isn’t the money. | That’s kind. I’d swap it for a phone call yesterday morning.} #id:c-s-ten #inner:Ten per cent of not sleeping.
+ {promise_action == "refund"} [And I’d like to send you a voucher for ten per cent off, with thanks for being so patient with us. #id:s-voucher #move:thank #tempting:It’s yours to give and it’s kindly meant. It’s for the next cot, and they’ve yet to get this one.]
    For the next one. I’ll put it with the lampshade. #id:c-s-voucher #inner:I don’t think that they heard themselves.
+ [Lovely, that’s all sorted, then. Is there anything else I can help you with at all? #id:s-else #move:scripted #tempting:It’s the way that calls are closed, and it does sound friendly.]
    Is it? Sorted? I was about to say. #id:c-s-else #inner:I can hear the next call waiting.
- -> say_it_back

// The caller says back what happens next, who and when: from what was promised.
=== say_it_back
So, to be sure I’ve got it. <>
{promise_action:
- "store-cot": The cot at Millgate, <>
- "store-cot-half": The cot at Millgate at half price, <>
- "refund": All my money, <>
- "redeliver-half": My own cot again, at half price, <>
- else: My own cot, again, <>
}
{promise_owner:
- "me": and it’s down to you{introduced:, {agent}}, <>
- else: and it’s down to the shop, <>
}
{promise_by:
- "by-15": and you ring by three either way. #id:c-back-three #inner:Say yes. Just say yes.
- "tonight": and it’s here tonight. #id:c-back-tonight #inner:I’ve already told them tonight, in my head.
- "within-hour": and I hear within the hour. #id:c-back-hour #inner:That’s… ten to one.
- "monday": and it’s Monday. #id:c-back-monday #inner:Monday, Monday.
- else: and it’s on my card in three days. #id:c-back-days #inner:Monday, then. With an empty room in between.
}
~ hub = -> last_word
-> last_word

= last_word
+ {agreed and not overpromised} [That’s it, all of it. It’s in a text to you now, under HW 40718. #id:z-text #move:document]
    -> written
+ {not agreed and not overpromised} [That’s it, yes. Is it what you want, though? I went ahead before I’d asked. #id:z-suits #move:check_suits]
    {is_capped(): It isn’t, but it’ll do. Thank you for asking. | It is. And thank you for coming back to that.} #id:c-z-suits #says:yes #inner:Better. I’d have brooded on it.
    -> goodbye
+ {overpromised} [I went too far just then. What I can swear to is a call by three, with Millgate’s answer. #id:z-less #action:store-cot #owner:me #by:by-15]
    {promise_grade == "full": All right. I’d sooner have less and have it. | Less, then.} #id:c-z-less #inner:Nobody’s ever taken a promise back before it broke.
    -> goodbye
+ [That’s right, all being well. I’ll certainly do my very best for you. #id:z-well #move:commit_vague #tempting:It’s modest, and it’s true. It takes the floor out from under what you’ve just said.]
    All being well. It was going so well. #id:c-z-well #inner:And there’s the gap under the door.
    -> goodbye
+ [That’s right. And thank you for bearing with me. I hope the next few days are kind to you all. #id:z-thanks #move:thank #tempting:It’s a warm goodbye and well deserved. It leaves them with nothing in writing.]
    {noted_baby_due: That’s nice. You wrote it down, didn’t you, about Sunday. | That’s nice of you. We’ll see what they are.} #id:c-z-thanks #inner:A human being. I’d begun to wonder.
    -> goodbye
+ [Perfect. Thank you for choosing {company}, and do have a wonderful rest of your day. #id:z-perfect #move:scripted #tempting:It’s the closing line on the card, and nobody gets told off for it.]
    Choosing. Yes. I’ll think about that. #id:c-z-perfect #inner:Right at the end, it’s a recording again.
    -> goodbye

// In writing, before the goodbye.
=== written
It’s come. {heat <= 55 and promise_by == "by-15": There’s your name in it, and there’s the three. | I’ll keep hold of it.} #id:c-z-text #inner:I’ll be looking at that text all afternoon.
-> goodbye

// Money, or a cot after the baby: fair, and not what they rang for.
=== function is_capped()
~ return promise_action == "refund" or promise_action == "redeliver" or promise_action == "redeliver-half"

=== goodbye
{
- is_capped(): -> goodbye_half
- heat > 45: -> goodbye_stiff
- need_known: -> goodbye_sure
- else: -> goodbye_warm
}

=== goodbye_sure
{twist == "hospital-friday": I’m going to go and pack for Friday. With both hands. One of them’s been holding this phone since twenty to twelve. | I’m going to go and sit in that room for a bit. The echo’s splendid while it lasts.} #id:c-bye-sure #inner:Whatever it is at three, I’ll know it. That’ll do me.
The line closes. The clock says 11:58. #id:n-bye-sure #who:narrator
-> END

=== goodbye_warm
{heat <= 15: I rang up to shout at someone, you know. You’ve rather spoilt it. | Speak later, then. Thank you for sorting it out.} #id:c-bye-warm #inner:Not bad. I still don’t quite know that it’s coming.
The line closes. Someone is humming as it goes. #id:n-bye-warm #who:narrator
-> END

=== goodbye_stiff
{slip == "carrier": Goodbye. My regards to the drivers. | Goodbye. We’ll see.} #id:c-bye-stiff #inner:I’ve been dealt with. I’m not sure I’ve been helped.
-> END

=== goodbye_half
Right. {need_known: I’d better get off the line and find a cot somewhere else, hadn’t I. | I’ll get on with it, then.} #id:c-bye-half #inner:At least I know where I am. It’s just not where I wanted to be.
-> END
