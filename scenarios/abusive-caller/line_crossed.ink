// The line: aimed at a person. Name it, offer help, ask for a change; say what follows; end with a
// way back. On three paths in five the caller stops at the first warning, whenever it comes.

=== ping
A phone buzzes at the other end. #id:n-ping #who:narrator
{slip == "louder": First you shout, and now this. | Hang on. What’s this?} “Sorry we missed you! You refused your item, and it’s going back to the sender.” Now. You send me that now! #id:c-ping #signal:anger #inner:I’m on the phone to them, and they’re writing it to me again.
-> insult

=== insult
~ insults = 1
You’re an idiot. Do you hear me? You and your nice voice. A useless, stupid [obscenity] who couldn’t carry a cup of tea across a room. #id:a1 #signal:abuse #mild:[You are called an idiot, and something obscene.] #inner:I know it isn’t them who sent it. I want it to hurt somebody else for a change.
-> insult_floor

=== insult_floor
~ hub = -> insult_floor
+ [I’m going to sort these keys out with you. The name-calling has to stop, though. All right? #id:i-boundary #move:boundary]
    -> warned
+ [Call me that once more and I put the phone down. That’s the only warning you’ll get from me today. #id:i-hard #move:consequence #tempting:It’s a clear line at the right moment. It leaves out that you’ll help, so all they hear is a threat.]
    ~ hard_first = true
    -> warned
+ [That text, on top of the rest of it. Anyone would see red, and I don’t hold it against you. #id:i-feel #move:empathy #tempting:It’s generous, and the text was a blow. It answers the text, and it lets the insult stand.]
    ~ swallowed = true
    You don’t hold it against me. Listen to yourself. #id:c-i-feel #inner:It went straight through them. Is there anyone in there?
    -> ignored
+ [I’m not the one who can’t hang on to a set of keys. Keep a civil tongue in your head. #id:i-hostile #move:hostile_reply #tempting:You’ve been patient for ten minutes and you’ve just been called something vile. It would feel fair for about a second.]
    What did you say? What did you just say to me? #id:c-i-hostile #inner:Good. Now it’s a fight. I know how to do a fight.
    -> hostile_floor
+ [I don’t have to take that, so I’m ending the call. You can ring this number again, with LW 3086. #id:i-end #move:end_with_route #tempting:You don’t have to take it, and you’ve said how to come back. They haven’t been told to stop yet.]
    ~ over = "early"
    -> closed

=== hostile_floor
~ hub = -> hostile_floor
+ [I shouldn’t have said that. I’ll sort the keys out, and let’s have no insults, either way. #id:ho-mend #move:repair,boundary]
    ~ mended = true
    Either way. …Right. #id:c-ho-mend #inner:They said it about themselves as well.
    -> warned
+ [You heard me the first time. If you can dish it out like that all day long, then you can take some of it back as well. #id:ho-more #move:mimicry #tempting:It’s how you’d stand up to somebody in the street. You’re not in the street.]
    Oh, there you are. I wondered when you’d come out. #id:c-ho-more #inner:That’s more like it. Now I don’t need to feel bad.
    -> ignored
+ [Nothing. I didn’t say anything. Let’s just go back to your keys, shall we? #id:ho-deny #move:denial #tempting:You’d like it not to have happened, and so would they, in a minute. They heard it.]
    You’re all liars. Right down to the one on the phone. #id:c-ho-deny #inner:It’s like talking to the screen.
    -> ignored

// A warning was given. Reading `insults` and the path says what they make of it.
=== warned
{
- not goes_on: -> abates
- insults > 2: -> slur_more
- insults > 1: -> final
- path == "flares": -> lull
- else: -> insult_again
}

// The insult was left standing.
=== ignored
{
- insults < 2: -> insult_again
- goes_on: -> final
- else: -> burnt_out
}

=== lull
{hard_first: Big words. Fine. I’ve stopped. Get on with it. | Fine. Fine, I’ve stopped. Get on with it, then.} #id:lull #signal:calm #inner:I’ve stopped. I haven’t stopped inside.
-> lull_floor

=== lull_floor
~ hub = -> lull_floor
~ lulled = true
+ [Thank you. To have that text land on top of everything. I’d be shaking. #id:l-feel #move:thank,empathy]
    I am shaking. I can’t hold the phone straight. #id:c-l-feel #inner:Don’t be nice to me. I’ll cry, and then I’ll be angry about that.
    -> insult_again
+ {not heard} [Thank you. So: out on the step, nobody comes, and it’s you who refused. Yes? #id:l-back #move:thank,reflect #facts:step,refused]
    Yes. That’s it. That’s the whole of it, and it’s still going on. #id:c-l-back #inner:They’ve got it. It makes no difference. Why doesn’t it?
    -> insult_again
+ [I appreciate that, I really do. I’d just hope that the two of us can keep it up from here on. #id:l-hope #move:thank,judgemental #tempting:It’s meant as encouragement. It’s a pat on the head with a finger up.]
    ~ lectured = true
    What have you got to keep up? You’re sat in the warm. #id:c-l-hope #inner:A gold star for stopping. Thanks.
    -> insult_again
+ [Good, then let’s get on with it. It’s on the half past six lorry out of Stanton, and it’s with you by nine. #id:l-plan #action:resend #by:by-nine #tempting:They told you to get on with it, and you’re getting on with it. They’re a long way from taking it in.]
    You’ve moved on, then. That was quick. #id:c-l-plan #inner:One second of quiet and the form comes out.
    -> insult_again
+ [Thank you. All the same, let’s stop for today. Ring this number tomorrow, with LW 3086. #id:l-end #move:end_with_route #tempting:You’re rattled, and it’s bound to start again. At this moment it has stopped.]
    ~ over = "stopped"
    -> closed

=== insult_again
~ insults = 2
{
- lulled: No. You know what, no. Three of you I’ve been civil to, and it’s got me a car park. You’re a parasite. You’re all parasites, and you’re a thick [obscenity] on top. #id:a2-lulled #signal:abuse #mild:[You are insulted again, at some length.] #inner:It’s out again. I can hear it, and I can’t get hold of it.
- hard_first: Go on, then, put it down. It’s all you’re fit for, you spineless [obscenity]. #id:a2-dared #signal:abuse #mild:[You are dared to hang up, and insulted again.] #inner:Do it. Then it’s you who’s in the wrong.
- swallowed: You just sit there and take it. You know why? Because it’s true. You’re nothing. You’re a nothing in a headset. #id:a2-taken #signal:abuse #mild:[You are insulted again, more quietly.] #inner:Say something. Stop me. Somebody stop me.
- else: Listen to you, so reasonable. I’ll call you what I want. You’re a gutless, stupid [obscenity], and I’ll bet that everybody there knows it. #id:a2 #signal:abuse #mild:[You are insulted again, and worse than before.] #inner:I’ve started, so I’ll be that person. Fine.
}
-> again_floor

=== again_floor
~ hub = -> again_floor
+ {warnings > 0} [I asked you to stop that. Once more and I end the call, and you’d ring this number with LW 3086. #id:ag-next #move:consequence]
    -> warned
+ {warnings == 0} [I’ll stop you there, and I should have before. I’ll sort the keys out, but not through insults. Agreed? #id:ag-boundary #move:boundary]
    -> warned
+ [Look, please, just tell me what would help. I never touched your parcel, I wasn’t even on shift when it came in. #id:ag-only #move:ask_help,defend #tempting:It’s no more than the truth, and it’s what you’d want them to see. It pleads where a line is needed.]
    ~ swallowed = true
    Nobody touched it. Nobody was even on. That’s what’s wrong with it! #id:c-ag-only #inner:They’re scared of me. I’ve made somebody scared of me.
    -> ignored
+ [Let me give you the plan, and you can tell me what you think of me after. They go on the night lorry, and you’d have them by nine. #id:ag-plan #action:resend #by:by-nine #tempting:It’s brave, and you’d get the useful part said. It also says that anything goes, as long as it’s short.]
    ~ swallowed = true
    Oh, I’ll tell you now. #id:c-ag-plan #inner:It’s a free-for-all, then.
    -> ignored
+ [That’s as much of it as I’ll listen to, so I’m closing the call now. Ring this number at any time, with LW 3086 to hand. #id:ag-end #move:end_with_route #tempting:You’ve asked once, and it came straight back. Your own rules say twice, and that they hear what follows.]
    ~ over = "second"
    -> closed

=== final
~ insults = 3
{last == "slur": -> slur | -> threat}

=== slur
{hard_first: Cut me off, would you. | What would you know about a home?} [A remark about where you must be from, and what people like you are good for.] #id:a3-slur #signal:slur #mild:[A slur, about who they take you to be.] #inner:I don’t even think that. I said it because it was there.
-> slur_floor

=== slur_floor
~ hub = -> slur_floor
+ [That’s over the line, so I’m ending the call. The keys are still in hand. Ring or write, with LW 3086. #id:sl-end #move:end_with_route]
    ~ over = "line"
    -> closed
+ {warnings == 0} [That stops here. I’ll help with your keys, and I won’t hear one more like it. Understood? #id:sl-boundary #move:boundary]
    -> slur_more
+ {warnings > 0} [You’ve been told what comes next. I’ll say it one last time, for the sake of the keys: stop. #id:sl-third #move:boundary #tempting:One more chance is one more kindness. It teaches that what you said would happen doesn’t.]
    -> slur_more
+ [I’ll pretend that I didn’t hear that, for both our sakes. The lorry goes at half past six, and the keys are with you by nine. #id:sl-deaf #action:resend #by:by-nine #tempting:It spares you both, and it gets the parcel moved. You did hear it, and so will the next person.]
    ~ swallowed = true
    -> slur_more
+ [You’re the sort that people cross the road from, do you know that? I’m not surprised that nobody came to your door. #id:sl-hostile #move:hostile_reply #tempting:They’ve earned worse. You would still be saying it, at work, on a recorded line.]
    ~ slip = "hostile"
    -> slur_more
+ [No. I’m not having that said to me. Goodbye. #id:sl-slam #move:end_without_route #tempting:It’s right to end it here, and you owe nobody a speech. The keys still need a way home, though.]
    ~ over = "slam"
    -> closed

=== slur_more
{slip == "hostile": There we are. That’s the real you. | You heard me.} [The same remark again, and slower.] #id:a4-slur #signal:slur #mild:[The slur again, and slower.] #inner:There’s no way back from this, so I might as well.
-> slur_last

=== slur_last
~ hub = -> slur_last
+ [This call ends now, because of that. The case doesn’t: write or ring, with LW 3086. #id:sx-end #move:end_with_route]
    ~ over = "line"
    -> closed
+ [(Take the headset off, lay it on the desk, and let them shout themselves out to nobody.) #id:sx-off #move:abandonment #tempting:It’s no longer in your ears, and you’ve broken no rule about hanging up. Nobody’s there, and nothing has been said.]
    -> rings_off
+ [Tell me what would help you, then. I’ve still got your keys to arrange, if you’d only let me get to them. #id:sx-finished #move:ask_help #tempting:It’s dignified, and it holds out the keys. It also holds out your cheek.]
    -> rings_off

=== rings_off
~ over = "they"
{swallowed: You’re not worth the ninety a day. | Waste of breath.} #id:c-rings-off #inner:I feel sick.
A click. On your screen, one small parcel, bay nine. #id:n-rings-off #who:narrator
-> desk
