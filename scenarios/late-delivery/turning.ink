// After the midpoint something happens at the caller's end that nobody could have averted.
// It asks for a step back: feeling for a flare-up, hearing and then feeling for a new concern.

=== interruption
-> let_go ->
{twist:
- "delivered-text": -> delivered_text
- "doorbell": -> doorbell
- else: -> hospital_friday
}

// What went wrong before the midpoint is forgiven or forgotten, but for what still rankles.
=== let_go
{not (slip == "fix" or slip == "carrier" or slip == "vague"):
    ~ slip = ""
}
~ mended = false
->->

=== delivered_text
Hang on. My phone. …“Good news! Your parcel has been delivered.” There’s a photo. That isn’t our door. We haven’t got a blue door! #id:t-text #says:respike #inner:My heart actually jumped. For a blue door.
~ hub = -> text_floor
-> text_floor

= text_floor
-> notice ->
+ [So for one second it was here, and then it was on somebody else’s step. What a thing to do to you. #id:tt-feel #move:empathy]
    I’d set off. I was halfway to the hall. #id:c-tt-feel #inner:You saw it. You saw me going.
+ [That’ll be the automatic one. It goes off when a driver’s handset scans out, so do try not to read anything into it. #id:tt-system #move:defend #tempting:It’s a true explanation, offered so that they won’t worry.]
    ~ slip = "carrier"
    It says “delivered”. How else should I read it? #id:c-tt-system #inner:Even the machine gets defended before I do.
+ [I’m sorry, I really am sorry, that’s the last thing that you needed to see just now. #id:tt-sorry #move:apology #tempting:It’s kind and it’s due. They’re telling you what it felt like, and sorry closes that door.]
    I know you are. It isn’t even you, is it. It’s just a lot, for one week. #id:c-tt-sorry #inner:Sorry, sorry. It’s turning into a hiccup.
+ [Then let’s leave the message to one side. I have two ways to get you sorted, and one’s a good one. #id:tt-options #move:options #tempting:You’ve got the answer to the message in your hand. They’re still looking at the door.]
    To one side? It’s got a photograph! #id:c-tt-options #inner:I’ve just been told my cot’s at a stranger’s house.
- -> choose

=== doorbell
Wait. That’s the bell. That’s… don’t hang up. Don’t go anywhere. #id:t-bell-1 #inner:Please. Please let it be.
The phone goes down on something hard. A latch. A voice. Half a minute goes by. #id:n-bell #who:narrator
It was the courier. Your courier, with the logo. Six bottles of wine for next door. #id:t-bell-2 #says:respike #inner:I signed for it, too. I said thank you.
~ hub = -> bell_floor
-> bell_floor

= bell_floor
-> notice ->
+ [And you’d have been at that door like a shot. After yesterday, for that bell, anybody would. #id:tb-feel #move:empathy]
    I flew. I thought, they’ve done it, they’ve only gone and done it. #id:c-tb-feel #inner:It helps, oddly, that you know how fast I went.
+ [Well, at least we’ve got somebody’s order to the right street this week, eh? #id:tb-joke #move:mimicry #tempting:They’ve been dry with you, and a joke might bring you both on to the same side.]
    I get to make that joke. You don’t. #id:c-tb-joke #inner:Ouch. And I’d just started to like you.
+ [Thanks for coming straight back to me, and sorry that it wasn’t ours. #id:tb-thanks #move:thank #tempting:A polite bridge back to business. It passes over the dash to the door.]
    You’re welcome. It’s a nice box. It’s just not my box. #id:c-tb-thanks #inner:Back to business. All right.
+ [Then let’s get you one of your own. I can see two ways to do it, if you’re ready to hear them. #id:tb-options #move:options #tempting:It’s full of energy, and it points the way you both want to go. They’re out of breath.]
    Give me a moment. I’m still in the hall. #id:c-tb-options #inner:I’m holding a receipt for somebody’s wine.
- -> choose

=== hospital_friday
Sorry, that’s the hospital, I have to look at it. … They want us in on Friday. Not Sunday. Friday morning, at nine. #id:t-hospital #says:new_concern #fact:hospital-friday #inner:Friday. Friday. That’s the day after tomorrow.
~ hub = -> hospital_floor
-> hospital_floor

= hospital_floor
-> notice ->
+ [So it’s Friday at nine and not Sunday, and that room’s still waiting. Is that right? #id:th-back #move:reflect #facts:hospital-friday,baby-due]
    Friday at nine. I’ve said it twice now and it still sounds like somebody else’s diary. #id:c-th-back #inner:Right. It’s real, then. It’s been said back.
    -> hospital_felt
+ [Two days gone, just like that. My stomach would have turned right over. #id:th-feel #move:empathy #tempting:It’s a warm answer to a shock. They’d have liked the new day said first, to know that you have it.]
    It did. …You did catch that it’s Friday? #id:c-th-feel #inner:Mine’s on the kitchen floor.
    -> choose
+ [Please don’t worry about a thing. You’ll have it well before Friday, I guarantee it. #id:th-sure #move:overclaim #tempting:Anyone would want to say it, and it’s what they would most like to hear.]
    ~ slip = "sure"
    You guarantee it. Like you guaranteed Tuesday. #id:c-th-sure #inner:You can’t know that. Nobody there knows anything.
    -> choose
+ [Then there’s no time to lose before Friday. Let me give you the two ways I can see today, and we’ll pick the faster. #id:th-options #move:options #tempting:Urgency is a fair answer to less time. They haven’t even sat down with the news.]
    Just… hold on. Friday. Let me tell somebody first. No. Go on. No, hold on. #id:c-th-options #inner:I can’t take anything in. I’m counting.
    -> choose

=== hospital_felt
~ hub = -> hospital_felt
+ [You’d counted on having the weekend. That’s a lot to have taken away in one message. #id:tf-weekend #move:empathy]
    I was going to paint the skirting board. Isn’t that daft? That’s what I thought of. #id:c-tf-weekend #inner:Not daft to you, though. I could hear that.
+ [Right. And would it be all right if I worked to that day from here on? #id:tf-permission #move:permission #tempting:It checks, and it adopts the new day. It goes past the shock rather quickly.]
    What other day would you work to? Yes. Of course. #id:c-tf-permission #says:yes #inner:Yes. Friday. Do keep up.
+ [OK, so, Friday, got it, then we’ll need to be quick, so let me, bear with me. #id:tf-rush #move:rushed #tempting:It catches the caller’s own hurry, and hurry looks like caring.]
    Now you sound like I feel, and that’s no help to anyone. #id:c-tf-rush #inner:One of us should be calm. I’d hoped it was you.
- -> choose
