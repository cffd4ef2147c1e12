// The call is over. What's left: help if nobody has it yet, and somebody to own the keys.

=== closed
{
- over == "anger": Hang up, that’s it, you’re all the— #id:c-closed-anger #inner:I knew it. I hadn’t even called them anything.
- over == "early": I haven’t even— #id:c-closed-early #inner:Nobody told me to stop. They just pressed it.
- over == "stopped": But I’d stopped. I said I’d stopped! #id:c-closed-stopped #inner:So it makes no difference what I do.
- over == "second": That’s it? One word and you’re off? #id:c-closed-second #inner:They’d said stop. They never said what came after.
- over == "slam": Oh, goodb— #id:c-closed-slam #inner:And the keys? What about my keys?
- over == "threat": You can’t— #id:c-closed-threat #inner:It’s gone quiet. I can hear what I said.
- else: {warned_early: You’ve been itching to, all along. | {warnings > 0:You said you would. Right.|Now you say something.}} #id:c-closed-line #inner:They meant it. They really did it.
}
You press the key. It’s very quiet in the headset. #id:n-closed #who:narrator
-> desk

=== desk
~ hub = -> desk
{last == "threat" and insults > 2 and not helped: -> desk_threat}
{
- over == "they": I heard some of that, from over there. What’s still open on it? #id:l-desk-they #who:lead
- over == "anger" or over == "early" or over == "stopped": I saw you close that one. Is anything left on it? #id:l-desk-short #who:lead
- helped and words_back: It’s with the police, in the very words. You did that well. What about the parcel? #id:l-desk-words #who:lead
- helped: It’s with the police. We’ll go through what was said. And the parcel, what’s left on that? #id:l-desk-helped #who:lead
- else: You’ve been looking at that phone for a while. Was it the call? What’s left open on it? #id:l-desk #who:lead
}
-> desk_floor

=== desk_floor
~ hub = -> desk_floor
+ [The keys can still go: bay nine, and the lorry takes them till six. Could you take it on, so it isn’t me who rings? #id:d-own #move:get_help #does:own]
    Mine, then. I’ll put them on it now, and I’ll write to them tonight. You’re off the phones for ten minutes. #id:l-own #who:lead
    -> END
+ [Nothing that can’t wait, I’d have thought. They were told how to reach us, they can do it whenever they like, and it’s all under LW 3086. #id:d-wait #tempting:They were told how to come back, so the next step’s theirs. The lorry goes at half past six with or without them.]
    It’ll be back with the sender by the weekend, then, unless somebody picks it up. Think about who. #id:l-wait #who:lead
    -> END
+ {not brushed_off} [I’m fine, honestly. There are nine people waiting out there, and I’d sooner just take the next one than sit and think about it. #id:d-fine #tempting:The queue’s long, and work can feel like the quickest way out of your own head. The next caller gets what’s left over.]
    ~ brushed_off = true
    You’re not fine, and that’s no fault in you. Sit. Then tell me about that parcel. #id:l-fine #who:lead
    -> desk_floor

=== desk_threat
Nobody else has heard it. The late shift comes out at ten. #id:n-desk-threat #who:narrator
-> desk_threat_floor

=== desk_threat_floor
~ hub = -> desk_threat_floor
+ [(Walk over, with the pad.) Somebody’s threatened our people at Stanton. I’ve the words. Can you ring it in? #id:dt-tell #move:get_help]
    ~ helped = true
    Read it to me slowly. 000-LEAD’s on speed dial, then the police. And then you sit down. #id:l-dt-tell #who:lead
    Right. The parcel itself: what’s left on that? #id:l-dt-parcel #who:lead
    -> desk_floor
+ [(Write it up, in full and word for word, for the end of the shift, when there’ll be a minute to do it properly.) #id:dt-later #tempting:It’ll be written down, and properly. It’s five now, and they come out at ten.]
    The pad lies beside the phone. At ten the gate opens. #id:n-dt-later #who:narrator
    You look done in. Was it that parcel? What’s left on it? #id:l-dt-later #who:lead
    -> desk_floor
+ [(Let it go. It was temper, it was about a parcel, and it was never really going to happen.) #id:dt-temper #tempting:Nearly always you’d be right. Nobody asked you to be the one who decides.]
    You take the next call. Twice you look at the clock. #id:n-dt-temper #who:narrator
    -> END
