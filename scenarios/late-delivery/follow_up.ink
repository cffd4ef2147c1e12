// Ten to three. What was promised comes due, and the news isn't what anybody hoped.

=== follow_up
{promise_action == "store-cot" or promise_action == "store-cot-half": -> stockroom | -> half_filled_form}

=== stockroom
14:50. Millgate rings back. The boxed Alder went at one o’clock. The display cot is left: built, sound, ten per cent off if you say so. #id:n-f-stock #who:narrator
{promise_action == "store-cot-half": Your lead has pencilled on the slip: “Half? Not ours to give. Ten.” #id:n-f-half #who:narrator}
{
- promise_by == "within-hour": “Inside the hour,” you said. That hour was up at ten to one. #id:n-f-hour #who:narrator
    -> overdue
- promise_by == "tonight": “Tonight,” you said. Nobody’s told the caller how thin that is. #id:n-f-tonight #who:narrator
- else: Three o’clock, you said. Before the van goes at four, the courier will say whether a built cot fits. You’d know sooner if you went and asked. #id:n-f-three #who:narrator
}
~ hub = -> due
-> due

=== due
+ [(Ask the courier now, get a yes, and ring at three with all of it.) #id:f-news #follow:kept_news]
    -> rung_with_news
+ [(Ring at three with what you’ve got, and say what’s still open.) #id:f-open #follow:kept_no_news #tempting:On time, honest, and quick. Ten minutes’ asking would have given them an answer as well.]
    -> rung_without
+ [(Wait for the courier’s answer, and ring when there’s something solid to say.) #id:f-solid #follow:late #tempting:A full answer seems better than half of one. They’re watching the clock for three.]
    -> rung_late
+ [(It’s bad news, and the board says nine calls waiting. Tomorrow’s shift can ring.) #id:f-tomorrow #follow:silent #tempting:Nine people are waiting, and there’s nothing good to say.]
    -> let_slide

=== overdue
~ hub = -> overdue
+ [(Ring now. Say that it’s late and that it’s bad, and what you can do.) #id:f-overdue #follow:late #tempting:It is the only honest call left to make. It is still two hours after the one that was promised.]
    -> rung_late
+ [(Send a text: running late, more this afternoon.) #id:f-text #follow:late #move:commit_vague #tempting:It’s quick, it’s in writing, and it spares you both an awkward minute.]
    -> texted
+ [(Two hours late already. Let the evening shift ring with a proper answer.) #id:f-slide #follow:silent #tempting:It’s embarrassing, and a rested voice might do it better.]
    -> let_slide

=== rung_with_news
{
- promise_by == "tonight": It isn’t tonight yet. Why are you ringing? …Go on. #id:c-f-early #inner:My stomach’s just dropped.
- promise_owner == "store": Oh, it’s you. I was told it’d be the shop. …Go on. #id:c-f-store #inner:I’d been waiting for a stranger.
- introduced: It’s three. It’s actually three. I’ve got you down as “{agent}, maybe”. I’m crossing out the maybe. #id:c-f-named #inner:On the dot. Somebody did a thing they’d said.
- else: It’s three, to the minute. I nearly didn’t believe the phone. #id:c-f-dot #inner:On the dot.
}
~ hub = -> bad_news
-> bad_news

=== bad_news
+ [Not the best news, the boxed one’s sold. But there’s the display one, built and checked, ten per cent off, on the four o’clock van. Or there’s the refund. I’d have the cot. #id:b-straight #move:options]
    {
    - need_known: Built? So nobody has to look for the Allen key. …And it’s certain? Then yes. Yes! Send it. #id:c-b-straight-need #inner:A yes. A plain one. I could put my head on the table.
    - else: A display one. So a shop’s worth of children have had their feet on it. #id:c-b-straight #inner:I don’t know. I wanted a new one. I wanted Tuesday.
    }
    {need_known: -> arrange | -> hesitant}
+ [I’m so sorry, {name}. It isn’t quite the news that either of us was hoping for. #id:b-sorry #move:apology,name #tempting:You want to soften it, and you are sorry. It keeps them in the air.]
    Please don’t cushion it. Just say. #id:c-b-sorry #inner:It’s gone. I know it’s gone. Say it.
    -> tell_me
+ [I’m afraid Millgate went and sold it at lunchtime, which I’d asked them not to. #id:b-shop #move:buck_pass #tempting:It’s how it happened, and you’re annoyed on their behalf.]
    I don’t want to hear about Millgate. I’ve never been to Millgate. #id:c-b-shop #inner:And there’s the courier again, in a different hat.
    -> tell_me
+ [We’ve hit a bit of a hitch at the shop’s end, but do leave it with me, I’m right on top of it, I’m talking to everyone I can think of, and I won’t let it drop. #id:b-hitch #move:commit_vague #tempting:There may yet be a way, and you’d sooner ring with that.]
    A hitch. What’s a hitch? Is it there or isn’t it? #id:c-b-hitch #inner:This is a maybe. Anything but a maybe.
    -> tell_me

=== tell_me
~ hub = -> tell_me
+ {van_gone()} [It’s sold. There’s a display one, built, but I waited for the courier and missed today’s van. It can go at ten tomorrow, and I’ll ring by eleven. #id:tm-morning #action:display-cot #owner:me #by:by-11]
    Tomorrow. At three it could still have been tonight. …Send it. #id:c-tm-morning #inner:One call, at three, and it’d be on its way.
    -> closing
+ {not van_gone()} [It’s sold. There’s a display one, built. I’ll see it on to the four o’clock van and ring by half past. #id:tm-all #action:display-cot #owner:me #by:by-16-30]
    Right. Now I know. Send that one. #id:c-tm-all #inner:That’s all I wanted. A thing that’s so.
    -> closing
+ {not need_known} [Before I do: which would you rather, a display cot from the shop now, or a new one later? #id:tm-need #move:ask_help #tempting:A good question, and they’ll answer it. They asked you one first.]
    ~ need_known = true
    Now. Any cot. I want to go to bed knowing where it’s going to sleep. #id:c-tm-need #fact:certainty #inner:There. It isn’t about new.
    -> arrange
+ {need_known} [I’m so sorry, {name}. You’d told me what you needed, and it’s still not certain. #id:tm-sorry #move:apology,name #tempting:You remember what they said and you own it. They asked you what the news was.]
    It isn’t? Then say what it is. I can stand a no. #id:c-tm-sorry #inner:You remember. Good. Now tell me.
    -> tell_me_again
+ [Let me see what else I could get to you by courier, from another shop or in another colour, and I’ll call you back as soon as I can. #id:tm-else #move:commit_vague #tempting:You’d like to make up for it with something better.]
    As soon as you can. Goodbye, then. I’ll be by the window. #id:c-tm-else #inner:Back to the window.
    -> END

=== tell_me_again
~ hub = -> tell_me_again
+ {van_gone()} [The boxed one’s sold, and today’s van’s gone. There’s a display one, built, that can come at ten tomorrow, and I’ll ring by eleven. #id:ta-morning #action:display-cot #owner:me #by:by-11]
    There. That wasn’t so hard. Send it tomorrow. #id:c-ta-morning #inner:A no and a yes, in one breath. I’ll take both.
    -> closing
+ {not van_gone()} [No, the boxed one’s sold. There’s a display one, built, on the four o’clock van if you’ll have it, and I’ll ring by half past. #id:ta-all #action:display-cot #owner:me #by:by-16-30]
    Good. That’s a no I can do something with. Send it. #id:c-ta-all #inner:A no and a yes, in one breath. I’ll take both.
    -> closing
+ [I can get you a full refund for it, the cot and the express, and I’ll see to it myself. You’ll have it in three working days. #id:ta-refund #action:refund #owner:me #by:three-days #tempting:It’s one thing that’s certain. It’s not the thing.]
    So there’s no cot. All right. That’s a no. #id:c-ta-refund #inner:I said that I could stand it. I’m standing.
    -> closing
+ [You’re being so good about it, thank you. I’m doing everything that I can think of for you. #id:ta-thanks #move:thank,commit_vague #tempting:They have been good, and you are trying.]
    I’m not good about it. I’m waiting. Goodbye. #id:c-ta-thanks #inner:I asked for a no. I couldn’t even get that.
    -> END

=== hesitant
~ hub = -> hesitant
+ [What would you need to know, to feel all right about this one? #id:he-need #move:ask_help]
    ~ need_known = true
    That it’s coming. That’s all. I’ve lain awake over whether. I haven’t once lain awake over which. #id:c-he-need #fact:certainty #inner:Whether. Not which. I’ve only just noticed.
    -> arrange
+ [I’d have it, honestly, I’d be quick about it. It’s the last, and the van goes at four. #id:he-press #move:rushed #tempting:The van really does go at four. They can hear a sale being closed.]
    Fine. Send it. You’ve got me in a corner. #id:c-he-press #inner:I’ve said yes, and I feel as if I’d lost.
    -> closing
+ [Then I’ll put the refund through instead, cot and express, and it’s with you in three working days. #id:he-refund #action:refund #owner:me #by:three-days #tempting:They’re in two minds, and money spares them the choice. It decides it for them.]
    That wasn’t… all right. If that’s how it is. #id:c-he-refund #inner:I hadn’t said no. I’d only stopped.
    -> closing

=== arrange
~ hub = -> arrange
+ {van_gone()} [It goes at ten tomorrow. I’ll watch for the driver’s scan, and ring you by eleven. #id:ar-morning #action:display-cot #owner:me #by:by-11]
    By eleven. That’s one more night of the lampshade. All right. #id:c-ar-morning #inner:It could have been tonight. But it’s a time.
    -> closing
+ {not van_gone()} [I’ll watch for the driver’s scan, and ring you by half past four. #id:ar-scan #action:display-cot #owner:me #by:by-16-30]
    {twist == "hospital-friday": Half past four. Then I can go in on Friday with the thing standing there. | Half past four. I’ll put the kettle on at twenty past.} #id:c-ar-scan #inner:A time I believe. There’s a novelty.
    -> closing
+ [Great, I’ll tell them to go ahead with it, and they’ll be with you in the usual slot tonight, so that’s all settled. #id:ar-them #action:display-cot #tempting:The courier does know its slots, and it sounds settled. Nobody is minding it now.]
    “They.” I’d only just got used to “I”. #id:c-ar-them #inner:And off it goes, into the world of them.
    -> closing
+ [Wonderful. Thank you for being so flexible over it, I do appreciate that. #id:ar-thanks #move:thank #tempting:They’ve been good about it, and it’s gracious to say so. Nothing’s been booked.]
    I’m not flexible. I’m desperate. Is it booked? #id:c-ar-thanks #inner:Thanked, before it’s done.
    -> closing

=== rung_without
{
- promise_by == "tonight": It isn’t tonight yet. What’s happened? #id:c-f-open-early #inner:It’s gone wrong. I can hear it in the hello.
- introduced: It’s three. So what’s the word, {agent}? #id:c-f-open-named #inner:On time. Now please be good.
- else: It’s three. You rang. What’s the word? #id:c-f-open #inner:On time, whoever it is. Now please be good.
}
~ hub = -> no_news
-> no_news

=== no_news
+ [The boxed one’s gone, there’s a built one, and I’m waiting on the courier. You’ll have a yes or a no from me by four o’clock. #id:nn-next #action:display-cot #owner:me #by:by-16]
    So you don’t know, and you rang to tell me that you don’t know. …Do you know, I’ll take that. #id:c-nn-next #inner:It’s not a yes. But it isn’t silence.
    15:40. A yes from the courier. You ring; it’s picked up before the first ring is over. #id:n-nn-next #who:narrator
    {need_known: Is it a yes? It’s a yes. Oh, good. | Well? …Oh, thank goodness.} #id:c-nn-yes #inner:It’s coming. It’s really coming.
    -> closing
+ [The boxed one’s sold, I’m afraid. There may be another one for you, I’m just waiting to hear from the courier about it. Does that suit you for now? #id:nn-suit #move:check_suits #tempting:It asks them, which is right. There isn’t yet anything for them to agree to.]
    Does what suit me? There’s nothing there to suit. #id:c-nn-suit #inner:Asked to sign an empty page.
    15:50. A yes from the courier. You ring. It takes a while to be picked up. #id:n-nn-suit #who:narrator
    You’ve got something, then. #id:c-nn-suit-yes #inner:I’d already started looking elsewhere.
    -> closing
+ [Nothing firm yet this afternoon, I’m sorry. As soon as I know today, you’ll know. #id:nn-soon #move:commit_vague #tempting:You kept the call and you told the truth. It hasn’t an end, though.]
    When’s soon? …No. Never mind. #id:c-nn-soon #inner:Back to listening for bells.
    -> END

// Whoever waited past four for the courier's answer missed the van.
=== function van_gone()
~ return followed == "late" and not overdue

=== rung_late
{overdue: -> hour_missed}
16:31. The courier rang at ten past four, with a yes. The van had gone at four. #id:n-f-van #who:narrator
{
- promise_by == "tonight": It’s nearly tonight, and you’re ringing. That isn’t the cot, is it? That’s a call instead of the cot. #id:c-f-late-tonight #says:respike #inner:Everybody knows it’s coming. I told everybody.
- else: Three, you said. I sat there until ten past like a fool, and then I told everybody that you’d forgotten. #id:c-f-late #says:respike #inner:I’d let myself believe it. That’s what stings.
}
~ hub = -> late_floor
-> late_floor

=== hour_missed
-> hour_line

=== texted
15:20. Your line lights up. #id:n-f-texted #who:narrator
“Running late.” I’d noticed. I thought I’d ring, since it seems that one of us has to. #id:c-f-texted #says:respike #inner:Even the sorry came by parcel post.
~ hub = -> late_floor
-> late_floor

=== hour_line
The hour! I’d given you up at one. I had lunch with the phone next to the plate. #id:c-f-hour #says:respike #inner:I knew it by five past one. I still took the phone into the bathroom.
~ hub = -> late_floor
-> late_floor

=== late_floor
+ [You’d sat waiting on us all yesterday, and I had you sitting there again. You’d trusted that call. I’m sorry. #id:la-own #move:empathy,apology]
    Yes. You did. …What’s the news? #id:c-la-own #inner:Well, that’s owned, at any rate.
    -> tell_me
+ [Sorry, I wanted to have something solid for you first, and the courier took longer over it than I’d thought. #id:la-solid #move:defend #tempting:It’s the true reason, and it was meant well.]
    I didn’t need solid. I needed three o’clock. #id:c-la-solid #inner:You still think that it was about the answer.
    -> tell_me
+ [It’s late, but it’s good: a display cot, ready built, or your refund. I’d go for the cot. #id:la-good #move:options #tempting:Good news makes up for a lot. They’d like to be asked how the last hour was.]
    You can’t just put a bow on it. …What display cot? #id:c-la-good #inner:It’s good. Why am I still cross?
    -> tell_me

=== let_slide
{is_capped(): Monday, 17:40. | 17:40.} The voicemail light is on. One message. #id:n-f-silent #who:narrator
{
- is_capped(): {name} {surname}. {twist == "hospital-friday": There’s one of us more since Friday, and nothing’s been done. | The baby’s a day late, and so are you.} You said that you’d see to it. #id:c-f-silent-capped #inner:It wasn’t even the thing I wanted, and I couldn’t get that.
- promise_by == "tonight": This is {name} {surname}. “Tonight,” I told everybody. It’s dark, there’s no van, and nobody’s rung. #id:c-f-silent-tonight #inner:I’ve been at that window two days running.
- promise_owner == "store": It’s {name} {surname}. No shop’s rung, and nor have you. I should have known when you said “the shop”. #id:c-f-silent-store #inner:Two lots of people, and nobody.
- need_known: It’s {name} {surname}. I told you the one thing I needed, and it was only ever to know. #id:c-f-silent-need #inner:You knew. That’s what I can’t get over.
- introduced: {agent}, it’s {name} {surname}. I wrote your name down. I shan’t need it now. #id:c-f-silent-named #inner:I’d told everybody that this one was different.
- else: It’s {name} {surname}, about a cot. Again. I waited for a call. I’m rather good at waiting now. #id:c-f-silent #inner:That’s twice. I was there for both of them.
}
I’ll ring in the morning, then. Somebody’s got to be able to tell me something. #id:c-f-silent-end #inner:It’s dark already. There’s still no cot.
-> END

// Money or Monday: nothing to wait for, and still a promise.
=== half_filled_form
{
- promise_action == "refund": 14:50. The refund is on your screen. It wants one more signature, and that’s yours. #id:n-f-refund #who:narrator
- else: 14:50. Eastmoor has your caller’s cot in its hands. It wants a booking for Monday, and that’s you. #id:n-f-monday #who:narrator
}
~ hub = -> form
-> form

=== form
+ [(Do it now, then ring and say that it’s done.) #id:fm-done #follow:kept_news]
    It’s done? You rang me to tell me that? Nobody rings to tell you that. #id:c-fm-done #inner:Done, and said. It’s not a cot, but it’s done.
    -> closing
+ [(Ring first to say it’s in hand, then finish it after the next call.) #id:fm-hand #follow:kept_no_news #tempting:A call’s worth a lot, and the form takes five minutes. They’ll have to trust you for them.]
    In hand. So, not yet. …Well, you rang. #id:c-fm-hand #inner:Half a thing. I’ll take half.
    -> closing
+ [(Clear the queue, do it in the morning, and ring then.) #id:fm-morning #follow:late #tempting:Nobody’s waiting by the phone for it, and nine callers are.]
    {promise_action == "refund": I’d looked at my account last night. Twice. I thought, here we go. | I’d looked for a booking last night. Twice. There wasn’t one. I thought, here we go.} #id:c-fm-morning #says:respike #inner:Why’s it always me that has to look?
    -> late_form
+ [(It’ll go through by itself, more or less. Next call.) #id:fm-next #follow:silent #tempting:There’s always a next call, and it did look finished.]
    -> let_slide

=== late_form
~ hub = -> late_form
+ [You shouldn’t have had to check on me. It’s a poor end to a poor week, and I’m sorry. #id:lf-own #move:empathy,apology]
    No. I shouldn’t. But thank you. #id:c-lf-own #inner:Owned. All right.
    -> closing
+ [Sorry, yes, it’s done now. You’ll have it in a text, so you can see it. #id:lf-text #move:document #tempting:It’s finished and it’s in writing, which is what was promised. They’re telling you about the looking.]
    I’ll see it, then. I’ve got good at looking. #id:c-lf-text #inner:You walked round me and put a plate down.
    -> closing
+ [It’s within the time I gave you, strictly speaking, so it’s all quite in order. #id:lf-strict #move:correct_early,defend #tempting:It is within the time you gave, and it’s as well to say so.]
    Strictly speaking. Yes. That’s what it’s been like, all of it. #id:c-lf-strict #inner:I’m sure that it’s in order. I’m not.
    -> closing

// A last question, or none.
=== closing
~ hub = -> closing
+ {need_known} [Before I go: you wanted to be certain. Are you? #id:cl-sure #move:closure]
    {
    - heat > 30 or followed == "late": Certain enough. I’d not want to do this week again. #id:c-cl-cool #inner:It’s mended. You can see where.
    - is_capped(): Certain that there’s no cot tonight. But you asked. You did ask. #id:c-cl-cap #inner:You remembered what I wanted. You just hadn’t got it.
    - not sorry: Certain, yes. There’s one word I never did get out of you. But certain, yes. #id:c-cl-unsorry #inner:It’s five letters. It costs nothing.
    - not felt: Certain. It’s been very well organised. I might have been a wardrobe. #id:c-cl-unfelt #inner:All sorted, and nobody noticed me.
    - introduced: Only the baby, and that isn’t your department. I’m certain. I’m going to write and say so, with your name in it. #id:c-cl-sure #inner:I’d ring them again. I’d ask for this one.
    - else: Only the baby, and that isn’t your department. I’m certain. I’d write in and say so, if I knew whom to thank. #id:c-cl-nameless #inner:Whoever that was, I’d ask for them again.
    }
    -> END
* {not need_known} [Can I ask you one thing? What’s been the worst of it, all told? #id:cl-need #move:ask_help]
    ~ need_known = true
    Not knowing. Lying there. I could have stood a no, I could have stood a wait. It was the not knowing. #id:c-cl-need #fact:certainty #inner:Fancy asking me that at the end. Fancy asking at all.
    -> closing
+ [You’ll have all of that as a text, under the same reference, so you’ve got it in writing. #id:cl-text #move:document #tempting:Written down is good, and it’s one thing less to remember. It ends the call without asking how they are.]
    {need_known: It’s come. You write a nice plain text. Goodbye, then. | It’s come. Goodbye, then. I’ll believe it when it’s in the hall.} #id:c-cl-text #inner:Filed. I’d have liked to be asked.
    -> END
+ [Thank you for all your patience with it, and all the very best to you and yours for the big day. #id:cl-thanks #move:thank #tempting:It’s a lovely thing to end on. It assumes that they’re content.]
    {followed == "late": Patience is what’s left when you’ve no choice. Goodbye. | That’s kind. Goodbye.} #id:c-cl-thanks #inner:Nice. It does slide off a little.
    -> END
