// Where the caller takes the talk out of the trainee's hands. Each returns to the hub it came from.

=== on_supervisor
-> after_the_call ->
{
- followed == "silent" and refusals == 0: 17:40. Your line lights up. #id:n-sup-silent #who:narrator
    Nobody rang. I’d like whoever’s in charge, please, and I’ll hold. #id:c-sup-silent #inner:I’ve stopped asking for things. I’m asking for a person.
- refusals > 0: No. I’ve asked you once. Whoever’s in charge, please. Now. #id:c-sup-again #inner:That’s a locked door. I’m not asking a third time.
- slip == "fix": Stop fixing things at me. I want whoever’s in charge there. #id:c-sup-fix #inner:I’m being swept up with a broom.
- slip == "calm": Nobody tells me to calm down in my own kitchen. Get me whoever’s in charge. #id:c-sup-calm #inner:I’m shaking. I never talk like this.
- slip == "carrier": If it’s all the courier, then you’re no use to me. Is there someone in charge? #id:c-sup-carrier #inner:There must be one adult in the building.
- else: I’d like to speak to whoever’s in charge, please. I mean it. #id:c-sup #inner:I don’t even want a manager. I want somebody to hear me.
}
-> supervisor_floor

// What was due is past: kept late or not at all, it can't be chosen again.
=== after_the_call
{hub == -> due or hub == -> overdue or hub == -> form:
    {
    - followed == "silent": 
        ~ hub = -> rang_off
    - followed == "late" and is_capped():
        ~ hub = -> late_form
    - followed == "late":
        ~ hub = -> late_floor
    - is_capped():
        ~ hub = -> closing
    - followed == "kept_no_news":
        ~ hub = -> no_news
    - else:
        ~ hub = -> bad_news
    }
}
->->

=== rang_off
I’ll wait and see who rings first, then, you or me. #id:c-rang-off #inner:I know who it’ll be.
-> END

=== supervisor_floor
+ {not heard and not vent_last} [You can, and I’ll fetch somebody. I cut you off, though. May I have the rest of it, so that I can pass it on? #id:su-rest #move:repair]
    ~ mended = true
    The rest of it. All right. So that it’s only told the once. #id:c-su-rest #inner:That’s the first thing you’ve asked me that I wanted to answer.
    -> hub
+ {not heard and vent_last} [You can. First let me be sure I’d tell it right: a day’s leave gone, express paid, and not one message. #id:su-back #move:reflect #facts:day-off,no-message,express-fee]
    …Yes. That’s what I’d have said. #id:c-su-back #inner:Hm. Then perhaps I don’t need the other one.
    -> hub
+ {heard} [You’ve every reason to ask. You’ve been left hanging since yesterday and I’m making it longer. #id:su-feel #move:empathy]
    You are. Yes. Well. At least you know it. #id:c-su-feel #inner:All right. One more go.
    -> hub
+ {heat < 95} [My lead’s two desks away. I’ll say what’s happened since Tuesday, so that you needn’t, and then put you through. All right? #id:su-warm #move:warm_handover #tempting:Sometimes it is right, and done like this it’s a success. It’s worth a try to be heard first.]
    -> lead_desk
+ [I can do everything that a supervisor can. Give me one more chance with it. #id:su-refuse #refuses:supervisor #tempting:It may even be true, and you’d like to put it right yourself. It’s still a no.]
    -> hub
+ [Of course. I’ll transfer you this minute, just hold the line. #id:su-cold #move:cold_transfer #tempting:They asked, you’re doing it, and at once. They’ll arrive as a stranger.]
    Does anybody there know what it’s… hello? #id:c-su-cold #inner:They’ll ask for the order number. I can feel it.
    The queue music. Somewhere a phone starts ringing. #id:n-su-cold #who:narrator
    -> END

=== lead_desk
Tell all of it, then. I’ll know if you don’t. #id:c-lead-wait #inner:Please don’t make me say it again.
You cover the mouthpiece. Your lead turns the chair round. #id:n-lead #who:narrator
Before I pick up: what happened, how are they, and what have we said we’d do? #id:l-ask #who:lead
+ [An express cot that never came, and not a word from us. {vent_last or rest_of_it:A day’s leave gone, a baby due, and more frightened than cross.|I cut in before I’d heard the rest, and that made it worse.} {promise_grade == "":I’ve promised nothing.|What I promised is in the notes.} #id:ld-full #move:thank]
    Thank you. That’s enough to start with. #id:l-full #who:lead
    Hello, {name}. {vent_last or rest_of_it:You took a day off and we didn’t come. Don’t tell it again, I have it.|You paid us for Tuesday and we didn’t come. Tell me the rest, and nobody’s going to cut in.} #id:l-hello #who:lead
    Oh. …Good. Thank you. #id:c-ld-full #inner:I didn’t have to start again. I could cry.
    -> END
+ [A late delivery. Very cross, wants a manager, won’t talk to me. I’d just get it over with. #id:ld-thin #move:cold_handover #tempting:It is short, and your lead is busy. It’s a label and a warning.]
    Right. Hello there. Could I start with your order number? #id:l-thin #who:lead
    And there it is. #id:c-ld-thin #inner:From the top. I knew it.
    -> END
+ [An express cot, promised for Tuesday, and it’s still in the wrong cage at Eastmoor, route 7 instead of 17. I’ve said that we’ll put it right, and the rest is all in the file for you. #id:ld-file #move:cold_handover,document #tempting:It has the cause, and it’s all written down. It says nothing of the person on the line.]
    I’ll read it, then. Hello, bear with me a moment while I open your file. #id:l-file #who:lead
    I’ll bear. I’m getting good at it. #id:c-ld-file #inner:The cage, yes. Me, no.
    -> END

=== on_formal_warning
-> after_the_call ->
{
- followed == "silent": 17:40. Your line lights up. #id:n-formal-silent #who:narrator
    Don’t worry, I’m quite calm. Nobody rang, so I’ve looked up where to send a complaint, and I’m sending it. #id:c-formal-silent #inner:It’s almost a relief, not to be hoping.
- slip == "sure" or overpromised: I’ve stopped being angry. You’ve told me too many things that aren’t so, and I’m going to put this in writing to your head office. #id:c-formal-promises #inner:I don’t believe a word now. It’s quite restful.
- slip == "vague": I’ve been writing it down, so that you know. Every “someone” and every “soon”, and it’s all going to your head office. #id:c-formal-vague #inner:Paper. Paper has names on it.
- else: I’m going to make a formal complaint. I’ve never made one before. I thought I ought to tell you. #id:c-formal #inner:I’ve given up on this call. I’m being polite to the furniture.
}
-> formal_floor

=== formal_floor
+ {not heard} [I’ll help you make it. It’ll say you lost a day’s leave, and nobody told you. Is that it? #id:fw-back #move:reflect #facts:day-off,no-message]
    …Yes. It’ll say that. I hadn’t expected you to spell it. #id:c-fw-back #inner:Oh. So it did go in.
    -> hub
+ {heard} [I’d want it in writing too, if I’d been told as little as you have. I’m sorry. #id:fw-sorry #move:empathy,apology]
    That’s the first thing you’ve said in a while that I’d sign. #id:c-fw-sorry #inner:Then why did it take so long?
    -> hub
+ [You’re quite entitled to, and I’m sorry. The address is on our website, under Help. #id:fw-web #move:hard_stop #tempting:It doesn’t argue, and it tells them where. It shows them out.]
    -> hub
+ [I know nobody told you it was late, but I really don’t think it needs to come to that. We’re doing all we can. #id:fw-need #move:judgemental #tempting:You’d like to save them the bother, and yourself the report.]
    -> hub

=== on_formal_close
{introduced: Thank you for your time, {agent}. You’ll find yourself in the second paragraph. | I never did get your name. I’ve put “the person who answered”.} #id:c-formal-close #inner:It isn’t even satisfying.
Then a very small click. #id:n-formal-close #who:narrator
-> END

=== on_hang_up
{
- refusals > 1: Twice I’ve asked you. I shan’t ask again. #id:c-hang-refused #inner:Nobody’s there. There’s a voice, and nobody’s there.
- interruptions > 1: You won’t let me finish, so I’ll finish. Goodbye. #id:c-hang-cut #inner:There. The end of a sentence.
- slip == "fix": Send it, resend it, send it to the moon. I’m done. #id:c-hang-fix #inner:It was never about listening.
- else: No. I can’t do this today. Goodbye. #id:c-hang #inner:I’ve got a room to sort out, and two hands.
}
A clatter, and the line is dead. #id:n-hang #who:narrator
-> END
