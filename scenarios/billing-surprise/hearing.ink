// Hear: the figures said back, the true text that comes too early, the clause that is the wrong one.

=== hear
~ hub = -> hear
-> notice ->
+ [I do have it here that we texted you the price of a pass, at eight minutes to eight on the morning you landed, and that it was delivered. #id:h-text #move:correct_early #does:disclose #tempting:It is true, it’s on the screen, and it answers “show me”. It tells someone who hasn’t been heard that they are wrong.]
    ~ slip = "text"
    -> talk_over
+ [So it’s come out a good deal higher than you’re used to, {name}, and you’d like to go through it with somebody. Is that right? #id:h-thin #move:reflect,name #facts:bill-214 #tempting:It’s courteous, and nothing in it is wrong. There isn’t a figure in it either, and figures are what they gave you.]
    “A good deal.” I read you three figures. Which of them did you write down? #id:c-h-thin #fact:passes-96,charge-70 #inner:I might as well have hummed.
+ [So it’s clause 7.1 that you’re unhappy with, ninety-six pounds’ worth, and you’ve been at it for two evenings now. Have I got that right? #id:h-clause #move:misreflect #style:policy #tempting:A clause is what they like, and you’re giving them one. You haven’t looked it up.]
    ~ slip = "clause"
    No. 7.1 is data at home. I have it under the ruler. The ninety-six is abroad, and there is a seventy that you have left out. #id:c-h-clause #says:correction #fact:passes-96,charge-70 #inner:Quoting at me from memory. Wrongly. At me.
+ [214 where it’s always been 48, 96 of it for passes you never signed for, and 70 that no page will name. Is anything missing? #id:h-full #needs:note/passes-96,note/charge-70 #move:reflect #facts:bill-214,passes-96,charge-70 #style:policy]
    {noted_two_evenings: Only the two evenings, and I can hear that you have those too. | Nothing is missing. That is the bill. That is the complaint.} #id:c-h-full #inner:To the pound. Somebody is working at the other end.
    -> feeling
+ [I can settle a good part of that with you now. I’ll take sixty off it myself, and you’ll see it on the account tonight. #id:h-credit #action:credit-60 #owner:me #by:tonight #tempting:It’s real money, in your gift, with a time on it. It answers a question nobody asked.]
    ~ slip = "fix"
    Sixty off what, and under which heading? You have not told me what I am being charged for, and already I am being paid to stop asking. #id:c-h-credit #inner:Hush money, with a time on it.
- -> hear_again

// Both are speaking. The line is theirs until it goes quiet.
=== talk_over
A text? No, you let me, no. I had eleven that morning. The local network. The weather. Somebody with boat trips. A text is not a signature, and do not tell me that… #id:c-over #signal:talk_over #beat:vent #inner:I can hear myself. I cannot seem to stop.
~ hub = -> hear_again
+ [It was delivered, though, at 07:52, the log is quite clear on that, I have it in front of me. #id:to-log #move:interrupt #does:disclose #tempting:One more detail might settle it. There are two voices on the line already.]
    And I have the terms in front of me, and they are quite clear as well. Shall we both go on reading aloud? #id:c-to-log #inner:Whoever is loudest is right. So that is the system.
+ [I can’t explain it to you while you’re talking over me, I’m sorry. #id:to-rebuke #move:judgemental #tempting:It’s a fair point, and you did stay polite. They hear a telling-off.]
    ~ slip = "calm"
    Then do not explain. Read. I asked you for a clause. #id:c-to-rebuke #inner:Now I am being taught how to telephone.
+ [(Stop mid-word. Wait until the line is quiet.) #id:to-stop #move:listen]
    …Well. Thank you for not doing that back. A text, then. I should like to get to that in the right order. #id:c-to-stop #inner:That was not like me. It was let pass. Good.
+ [I’ve stopped. When you’ve said it all, may I come in? #id:to-may #move:permission #tempting:It’s the right question, and the next one after silence. The silence was still wanted.]
    You may come in when I have said it all. I have not. A text is not a signature. Now I have. #id:c-to-may #says:yes #inner:I was asked. I suppose that is something.
- -> hear_again

=== hear_again
~ hub = -> hear_again
+ [I’m sorry. You’ve rung with a perfectly proper question, and I’m sorry that you’ve had no proper answer from us yet. #id:h2-sorry #move:apology #tempting:It’s sincere, and it has a cause in it. They can’t tell yet whether you know what it is for.]
    Accepted, for filing. What exactly is it about? #id:c-h2-sorry #inner:An apology with no subject line.
    -> unheard
+ [What would you like to see us do about it, so that I can get that under way today? #id:h2-ask #move:ask_help #tempting:It puts them in charge, which they’d like. They’d like to know first that you can count.]
    I should like you to tell me what I have just told you. After that I have a list. #id:c-h2-ask #inner:Do not ask me for the answer. I rang for the answer.
    -> unheard
+ {slip != "" and not mended} [I went ahead of you there. Would you give me those figures again, from the top? #id:h2-again #move:repair #tempting:It’s handsome, and it clears the table. They’ll have to lay it a second time.]
    ~ mended = true
    From the top. Two hundred and fourteen. Less forty-eight, which I owe. That leaves ninety-six and seventy, which I do not believe I do. #id:c-h2-again #fact:passes-96,charge-70 #inner:I can do that. I could do it in my sleep. I have.
    -> hear_again
+ [Let me read back what I’ve written. 96 for passes, 70 for a thing with no name, and two evenings of yours gone on it. Is that it? #id:h2-back #move:reflect #facts:passes-96,charge-70,two-evenings]
    Yes. That is all I wanted read back. It took you a moment. #id:c-h2-back #inner:At last the right page.
    -> feeling
+ [It must be horrible to open a thing like that, when you’ve been with us so long. I do feel for you. #id:h2-feel #move:empathy #style:relational #tempting:It’s a kind thing to say, and it’s meant. They deal in facts, and you haven’t given them theirs.]
    I am sure you do. I should like you to feel for page two. #id:c-h2-feel #inner:Warm. One does not need to be warmed. One needs to be read.
    -> unheard

=== unheard
~ hub = -> unheard
-> notice ->
+ [With four years behind you and not a day late, a bill you can’t check is an insult. I can see that. #id:u-feel #move:empathy #style:policy #tempting:Well put, and in their own terms. It’s still not the three figures.]
    It is. Precisely that. I should be glad if you also had the figures. #id:c-u-feel #inner:That is the feeling. Now the arithmetic.
    -> sorry_owed
+ [There’s no need to be so formal with me. I’m on your side, we can sort this out between us. #id:u-calm #move:calm_down #tempting:You want it to be two people and not two parties. It tells them how to be.]
    ~ slip = "calm"
    I am not formal. I am accurate. You might try it. #id:c-u-calm #inner:I had thought that formal was the polite one.
    -> sorry_owed
+ [Shall I run you through what’s possible? I could take some of it off today, or have the whole bill looked at. #id:u-options #move:options #tempting:Two sensible ways forward, put as a choice. You’re choosing between answers to an unread question.]
    ~ slip = "fix"
    Before we discuss how to make me go away, may we discuss the bill? #id:c-u-options #inner:A menu. I have not sat down.
    -> sorry_owed
+ [Then tell me if this is it: 48 you owe, 96 you want the clause for, and 70 that you want a name for. #id:u-back #move:reflect #facts:bill-214,passes-96,charge-70 #style:policy]
    That is it. In three lines. You could have opened with those. #id:c-u-back #inner:There. So it had gone in. It was merely kept from me.
    {felt: -> sorry_now | -> feeling}
