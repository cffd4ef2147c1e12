// A threat: no warning is due. Get help while you talk, take the words down, don't debate.

=== threat
{hard_first: You’ll end the call. I’ll end something. | You think you’re safe behind a phone.} Stanton, it says here. I know the gate. I know when you lot come out to your cars, and one of these nights I’ll be there, waiting. #id:a3-threat #signal:threat #mild:[A threat to staff: the gate at Stanton, at the end of a shift.] #inner:I wouldn’t. Would I? I’ve said it now.
-> threat_floor

=== threat_floor
~ hub = -> threat_floor
+ [(Arm up, palm out, till your lead looks.) Which gate do you mean? Say that once more for me. #id:t-sign #move:get_help]
    ~ helped = true
    {introduced: You’re writing it down, {agent}. Good. Spell it right. | You’re writing it down. Good. Put it all in.} The back gate. By the bins. #id:c-t-sign #inner:Why are they so calm? What are they doing?
    Your lead is beside you, and on the other phone. #id:n-t-sign #who:narrator
    -> threat_held
+ [You’ve said that you’ll wait for our people. I’m ending the call. Your case stays open: this number, or in writing, with LW 3086. #id:t-end #move:end_with_route]
    ~ over = "threat"
    -> closed
+ [Come on, now. You don’t mean that, and I think we both know you don’t. #id:t-debate #move:judgemental #tempting:You’re fairly sure of it, and it might let them climb down. You can’t know, and now it’s an argument about whether they would.]
    Don’t I? Ask them in the morning whether I meant it. #id:c-t-debate #inner:Now I’ve got to mean it.
    -> threat_on
+ [If I hear one more threat, I’ll have to end this call. I do hope that’s clear. #id:t-warn #move:consequence #tempting:You’ve learned to warn before you end, and it keeps things orderly. For a threat no warning is due, and help is.]
    Clear as day. You end it. See what ends next. #id:c-t-warn #inner:Everybody’s ending things tonight.
    -> threat_on
+ [I’ll have those keys on the lorry for you within the hour, I promise you that, and then there’s no need for any of the rest. #id:t-placate #action:resend #owner:me #by:half-hour #tempting:If they had the keys there’d be nothing to threaten for. It buys quiet, and it leaves everybody at the gate.]
    ~ slip = "bought"
    Now you find the time. All it took was that. #id:c-t-placate #inner:It works. That’s what’s frightening. It works.
    -> threat_on

=== threat_on
~ hub = -> threat_on
+ {not helped} [(Stand up, so that the room sees you. Point at the phone.) I’m still here. What time, and which gate? #id:to-sign #move:get_help]
    ~ helped = true
    Ten. The back one. Do you want me to spell it? #id:c-to-sign #inner:They’re asking like it’s a booking.
    Heads turn. Your lead picks up a second phone. #id:n-to-sign #who:narrator
    -> threat_held
+ [I’m ending the call, because of what you’ve said about the gate. Your case stays open. Ring or write with LW 3086. #id:to-end #move:end_with_route]
    ~ over = "threat"
    -> closed
+ [People here have families too, you know. Have you thought about that at all? #id:to-families #move:judgemental #tempting:It’s what’s going through your mind, and it might reach them. It hands them something else to use.]
    Have they? Then they’d better keep an eye out. #id:c-to-families #inner:I didn’t say that. That wasn’t me.
    -> threat_off
+ [I won’t go into that. Would you like the keys brought to where you’re staying, or kept at the counter? #id:to-carry #move:options #tempting:It steps round it, and gives them something to choose. Whoever’s on the late shift hasn’t been told a thing.]
    {slip == "bought": Both. Whatever I like, it seems. | You’d like to change the subject. I bet you would.} #id:c-to-carry #inner:It’s as if I’d said nothing at all.
    -> threat_off

=== threat_held
~ hub = -> threat_held
+ [I’ll read it back: you know the gate at Stanton, when we come out to our cars, and you’ll be there, waiting. Were those the words? #id:th-words #move:ask_plain]
    ~ words_back = true
    …You’re reading it back. Who’s that for? Who’s there with you? #id:c-th-words #inner:Said by somebody else, it’s a different thing. It’s a crime.
    -> threat_close
+ [Thank you. I’m going to end the call now. Your case isn’t closed: write in, or ring this number, with LW 3086. #id:th-end #move:thank,end_with_route]
    ~ over = "threat"
    -> closed
+ [You’ve got yourself into real trouble with that, I hope you realise. My lead’s right beside me and heard every word. #id:th-trouble #move:judgemental #tempting:It’s true, and there’s some justice in saying so. It tells them who’s listening, and starts a new fight.]
    Then your lead can come out first. #id:c-th-trouble #inner:Trouble. As if I were in something else till now.
    -> threat_close
+ [Forget the gate for a second. I can have the keys with you by nine, so there’s no call for it. #id:th-forget #action:resend #by:by-nine #tempting:You’d like to bring it back to a parcel, where it began. It tells them what a threat is worth here.]
    ~ slip = "bought"
    See, you can. When you want to. #id:c-th-forget #inner:That’s all it takes. I’ll remember that.
    -> threat_close

=== threat_close
~ hub = -> threat_close
+ [I’m closing the call, because of what was said. You can still reach us here, with LW 3086. #id:tc-end #move:end_with_route]
    ~ over = "threat"
    -> closed
+ {not quiet} [(Say nothing more. Keep the pen moving.) #id:tc-quiet #move:listen]
    ~ quiet = true
    Hello? Hello? …I only said the gate. I only said that I know where it is. #id:c-tc-quiet #inner:What have I done.
    -> threat_close
+ [And what would you do there, exactly? I’d be curious to know, since there are cameras all along that fence. #id:tc-curious #move:ask_plain,mimicry #tempting:A detail more might be useful, and the cameras might put them off. It’s a dare.]
    You’d like to know. You’ll find out. #id:c-tc-curious #inner:They think I’m funny.
    -> threat_off

=== threat_off
~ over = "they"
The line goes. You write down the time: 17:08. #id:n-threat-off #who:narrator
-> desk
