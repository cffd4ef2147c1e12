// Talked over: stop, wait, ask whether they're there, and if it comes back, ask for a turn (R102).
// It is hard work, and it isn't abuse.

=== talk_over
~ hub = -> talk_over.again
You start on the next sentence. It goes under. #id:n-over #who:narrator
No, listen. No. Don’t give me “let me just”. I’ve had “let me just” off two of you this week, and it’s always some other desk, and there’s nobody, not one of you who’s ever— #id:o1 #beat:vent #signal:talk_over #inner:If I stop they’ll start. If they start, it’s over.
-> floor

= again
I’m still talking! Two of you I’ve had, two, and neither of you ever— #id:o1-again #beat:vent #signal:talk_over
-> floor

= floor
+ [(Stop in the middle of a word. Wait.) #id:o-stop #move:listen]
    …ever once rang me back. Not once. #id:c-o-stop #inner:They’ve gone quiet. Have they hung up on me too?
+ [If you’d let me get to the end of a sentence, I could be helping you by now. #id:o-rebuke #move:judgemental #tempting:It’s true, it’s fairly mild, and anybody would feel it. It makes their manners the subject.]
    ~ slip = "rebuke"
    Oh, it’s me now. It’s my manners. #id:c-o-rebuke #inner:Told off twice in one week by a parcel company.
+ [(Louder, over the top of it.) I can get them to you! Tomorrow morning! They’re safe! #id:o-louder #move:raised_voice #tempting:It’s the very news they need, and they can’t hear it. So you turn it up.]
    ~ slip = "louder"
    Don’t you shout at me. Don’t you dare shout at me. #id:c-o-louder #inner:Now we’re both at it.
+ [I’m sorry, I know, it’s been dreadful for you, I really am so sorry about all of this. #id:o-sorry #move:apology #tempting:It’s meant, and it’s soft. It’s also one more voice on top of theirs.]
    Don’t “sorry” me while I’m talking! #id:c-o-sorry #inner:It’s a cloth. They’re holding a cloth over it.
+ [I’ll have to close the call if I’m talked over like this. It’s up to you. #id:o-warn #move:consequence #tempting:It is rude, and something has to give. But nobody has been insulted, and there’s a better tool for it.]
    ~ warned_early = true
    You’d cut me off for talking. Like yesterday. #id:c-o-warn #inner:So that’s what happened yesterday. They just press it.
- -> silence

=== silence
Then nothing. An indicator, ticking. #id:n-silence #who:narrator
-> silence_floor

=== silence_floor
~ hub = -> silence_floor
+ [{name}? Are you still there? #id:q-there #move:name]
    I’m here. Where would I go? #id:c-q-there #inner:They waited. And they know my name.
+ [(Say nothing. Leave room.) #id:q-wait #move:listen]
    Say something, then. I can hear an office, so I know you’re there. #id:c-q-wait #inner:What are they waiting for? Me?
+ [Right. While it’s quiet, may I ask you for the postcode, please? Then I can find it. #id:q-postcode #move:permission #tempting:There’s a gap at last, and it’s the first thing the system wants. It tells them what the listening was for.]
    ~ slip = "number"
    That’s all you were waiting for. A gap. #id:c-q-postcode #inner:And there goes the listening.
+ [It’s safe. It’s in bay nine at Stanton, and it can be with you by nine tomorrow. #id:q-fix #action:resend #by:by-nine #tempting:It is short, solid and good news. They’ve stopped to draw breath, and not because they’ve finished.]
    Can it. And who says? The same people who said Tuesday? #id:c-q-fix #inner:Facts. Fine. Nobody’s told me why, though.
- -> second_wind

=== second_wind
It’s like this. You lot never, and don’t start, don’t, I’m not— #id:o2 #signal:talk_over #inner:I want to stop. I don’t know how to stop.
-> speak_floor

=== speak_floor
~ hub = -> speak_floor
+ [Can I have thirty seconds? Then it’s yours again, for as long as you want it. #id:k-ask #move:permission]
    {heard: Thirty. You’ve got thirty. | Thirty. And if it’s your terms and conditions I’m going to scream.} #id:c-k-ask #says:yes #inner:Asked. Nobody’s asked me for anything except a number.
+ [(Stop again. Let this one run out as well.) #id:k-stop #move:listen]
    …There. That’s it. There’s no more. You talk. #id:c-k-stop #inner:It’s odd, having all that room.
+ [One at a time, please, or the two of us will be here till midnight. #id:k-turns #move:calm_down #tempting:It’s even-handed, and it’s nearly friendly. It is still being told how to behave.]
    ~ slip = "calm"
    I’ve got till midnight. I’ve got nowhere to be, have I? You saw to that. #id:c-k-turns #inner:Like a teacher. Like a bloody teacher.
+ [I know where you’re going with it, and I’m sorry, nobody should be left like that. #id:k-know #move:apology #tempting:It’s generous, and it may even be right. You’ve finished their sentence for them.]
    You don’t know where I’m going. I don’t know where I’m going, that’s the whole point. #id:c-k-know #inner:That came out worse than I meant it. It’s true, though.
- {heard: -> ping | -> hear_again}
