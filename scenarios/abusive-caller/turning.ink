// After they have come down, something happens at their end that good play can't avert.

=== turn_of_events
{path:
- "agent-bill": -> agent_bill
- "van-due": -> van_due
- else: -> counter_shut
}

=== agent_bill
Wait. That’s the letting agent. “As the keys were refused at the door, a call-out charge of sixty-five applies.” They’re charging me. For refusing my own keys. #id:t-bill #says:new_concern #fact:agent-bill #inner:It’s spreading. That one word, and it’s spreading.
-> bill_floor

=== bill_floor
~ hub = -> bill_floor
+ [So it’s gone from our screen to theirs: they say you refused, and they want sixty-five. #id:tb-back #move:reflect #facts:agent-bill,refused]
    From yours to theirs, and I can’t get it back from either. #id:c-tb-back #inner:Yes. That’s exactly how it travelled.
    -> bill_felt
+ [Now there’s a bill for it, with your name on. That must make you want to throw the phone. #id:tb-feel #move:empathy #tempting:It’s the right feeling. They’d like to know first that you caught what it says.]
    It’s not the sixty-five. You did hear what they’re charging me for? #id:c-tb-feel #inner:It’s not the money. Say the other part.
    -> choose
+ [Don’t you worry about that one, they’ll drop it. They always do once it’s explained. #id:tb-sure #move:overclaim #tempting:You’d love it to be true, and it very often is. It’s somebody else’s bill, and you can’t know.]
    ~ slip = "sure"
    They always do. And my parcels always come. #id:c-tb-sure #inner:Don’t promise me other people.
    -> choose
+ [Then let’s get you those keys first, and the bill can wait its turn. There’s a night lorry, or there’s the counter at Stanton. #id:tb-options #move:options #tempting:First things first is sound sense. It’s just become the same thing.]
    It can’t wait. It’s the same lie with a price on it. #id:c-tb-options #inner:They think that’s a different subject.
    -> choose

=== bill_felt
~ hub = -> bill_felt
+ [You told the truth on Tuesday and it’s you who’s being charged for it. I’d be livid. #id:tbf-livid #move:empathy]
    Livid. Yes. But not at you. I did want to say that. #id:c-tbf-livid #inner:They’re livid on my side.
+ [I’m sorry that it’s reached you from that side as well. That’s one more thing because of us. #id:tbf-sorry #move:apology #tempting:It owns the letter too, and it’s due. They’d like somebody to see what it is to be called that twice.]
    One more. I’ll put it with the others. #id:c-tbf-sorry #inner:All right. It’s something.
+ [May I ask you to send me that message? I can answer them from the scan. #id:tbf-send #move:permission #tempting:It’s quick and it’s useful. It goes past the sting to the paperwork.]
    I’ll send it. Then you’ll have one as well. #id:c-tbf-send #says:yes #inner:Business. All right.
- -> choose

=== van_due
Oh no. No, no. That’s the van people. It’s due back at six. Six! It was on the slip and I never looked. Everything I own’s going out on the pavement. #id:t-van #says:respike #fact:van-due #inner:An hour. I can’t even lift half of it.
-> van_floor

=== van_floor
~ hub = -> van_floor
+ [An hour, and nowhere to put any of it. That’s the floor going from under you again. #id:tv-feel #move:empathy]
    I’m looking at it now, all of it, in the mirror. #id:c-tv-feel #inner:I’m not on my own with it, for a second.
+ [All right, one thing at a time. Let’s just breathe. An hour’s a good deal longer than it feels like. #id:tv-calm #move:calm_down #tempting:You’re trying to be the steady one. It tells them how long their hour is.]
    ~ slip = "calm"
    You breathe. You’ve got somewhere to put your kettle. #id:c-tv-calm #inner:Don’t manage me. Please don’t start managing me.
+ [I’m afraid that the hire’s between you and them. The keys are the part that I can do. #id:tv-between #move:hard_stop #tempting:It’s accurate about who hired what. Your own costs page says otherwise.]
    ~ slip = "stop"
    Between me and them. I’ve only still got the van because of you! #id:c-tv-between #inner:And there’s the door again, shutting.
+ [Then we pay for one more day of it, and here’s how we do the keys: the night lorry, or the counter. #id:tv-options #move:options #tempting:It’s the answer, and within your power. They’re still looking at the pavement.]
    Wait. Wait a minute. It’s six o’clock, do you understand, it’s my whole flat. #id:c-tv-options #inner:I can’t hear anything yet. I’m counting boxes.
- -> choose

=== counter_shut
I’ve looked you up. Your Stanton place has got a counter. I’m starting the engine, I’ll get them myself. #id:t-counter #fact:counter #inner:Something I can do. Finally something I can do with my own hands.
A banner slides over your screen: Stanton counter closed today from 17:00, short of staff. #id:n-counter #who:narrator
-> counter_floor

=== counter_floor
~ hub = -> counter_floor
+ [Leave it running a second. The counter’s just shut, I’m looking at it. There’s still the night lorry. #id:tc-tell #move:options]
    Closed. …It says till eight. It says till eight on the map! #id:c-tc-tell #says:respike #inner:At least I’m told in a car park, and not at a gate.
+ [Don’t set off. They’ve shut for the day, so there’s nothing to be got at Stanton. #id:tc-stop #move:hard_stop #tempting:It saves them the drive, and it’s short. It leaves them with nothing.]
    ~ slip = "stop"
    Nothing. So I sit here. Again! #id:c-tc-stop #says:respike #inner:I’d got my hand on the key.
+ [That’s a good idea, you could be there in no time. Say at the counter that I sent you, and they’ll look after you. #id:tc-go #move:overclaim #tempting:It’s lovely to be able to say yes at last, and banners are often wrong.]
    ~ slip = "sure"
    Right. Forty minutes. …Hang on. It’s just come up here as closed. You were sending me to a locked gate! #id:c-tc-go #says:respike #inner:They’d have let me drive. They’d have let me drive there.
+ [I’m sorry, I’m afraid they’ve shut early today. I really am sorry, I know you were all set to go. #id:tc-sorry #move:apology #tempting:It’s soft, and it’s honest about the door. Sorry is all there is in it.]
    Shut. Of course they’re shut. Everything’s shut! #id:c-tc-sorry #says:respike #inner:Sorry’s got very thin.
- -> counter_felt

=== counter_felt
~ hub = -> counter_felt
+ [You’d found a way to do it yourself, and now that’s gone as well. That’s cruel. #id:tcf-hands #move:empathy]
    I’d got the engine on. I was going to get there, and it was going to be over. #id:c-tcf-hands #inner:They knew what it was. It wasn’t about the driving.
+ [Thank you for saying where you were going. It’s as well that we found out now, and not out there in the dark. #id:tcf-well #move:thank #tempting:There’s a bright side, and it’s a real one. They’re not on it.]
    ~ slip = "calm"
    Is it. Is it as well. #id:c-tcf-well #inner:I’m to be grateful, am I?
+ [So it’s the night lorry, then. Out at half past six, and with you by nine tomorrow. #id:tcf-trunk #action:resend #by:by-nine #tempting:There’s one way left, and it’s a good one. They’ve still got a hand on the ignition.]
    Tomorrow. It’s always tomorrow. #id:c-tcf-trunk #inner:Let me turn the engine off first.
- -> choose
