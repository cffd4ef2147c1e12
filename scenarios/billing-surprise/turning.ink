// After the midpoint something happens at the caller's end that nobody could have averted.
// It asks for a step back: feeling for a flare-up, hearing and then feeling for a new concern.

=== turn_of_events
{twist:
- "reminder": -> reminder
- "bank": -> bank
- else: -> renewal
}

=== reminder
One moment. My telephone. …“{company}. Your debit for 214.00 was cancelled at your bank. To avoid a late mark, pay now.” You sent me this. While I am speaking to you. #id:t-reminder #says:respike #inner:A late mark. There it is, in black and white. It has those very words.
~ hub = -> reminder_floor
-> reminder_floor

= reminder_floor
-> notice ->
+ [I’m sorry. That text shouldn’t have gone out to you, not today, and I’m truly sorry that it did. #id:tr-sorry #move:apology #tempting:It’s owed, and you’ve put it plainly. They’re telling you what it did, and this closes the subject.]
    It should not. It has, though, and I have now read it three times. #id:c-tr-sorry #inner:Sorry is filling up. I am not.
    -> choose
+ [Oh, just ignore that one, they go out by themselves when a debit’s been stopped, it isn’t personal. #id:tr-system #move:defend #tempting:It’s true, and they’d be wise to. It tells them that what they saw was nothing.]
    ~ slip = "text"
    So a text from you is binding on the third, and nothing at all today. May I have a list? #id:c-tr-system #inner:Got you there. It gave me no joy.
    -> choose
+ [Never mind the text, then. This bill can still be put right, and in one of two ways: shall I tell you them? #id:tr-options #move:options #tempting:You hold the answer to the text in your hand. They’re still holding the text.]
    You may not mind it. It has my name in it. #id:c-tr-options #inner:On we go. Over the top of me.
    -> choose
+ [You’re in the middle of asking whether you owe it, and we threaten you for not paying. That’s a cold thing to read. #id:tr-feel #move:empathy #style:policy]
    It has an exclamation mark at the end. I left that out, from embarrassment for you. #id:c-tr-feel #inner:Cold. Yes. My hand shook a little, which annoyed me.
    -> choose

=== bank
Forgive me, a message has come in. It is the bank. …They have brought it forward. They look at the record on Friday. It was to have been the week after next. {need_known: | It is a mortgage. I had not meant to mention it.} #id:t-bank #says:new_concern #fact:home-loan,loan-friday #inner:Friday. I stopped the debit on Sunday. What have I done?
~ need_known = true
~ hub = -> bank_floor
-> bank_floor

= bank_floor
-> notice ->
+ [Then we’d best be quick. There are two ways I can see to go, and we’ll take whichever of them is the safer by Friday. #id:tb-options #move:options #tempting:It takes the new date seriously, and it’s brisk. They’ve had the news for ten seconds.]
    Quick is how I came to stop the debit. Allow me a moment. #id:c-tb-options #inner:I should like somebody to stand still with me for one sentence.
    -> choose
+ [So the bank looks on Friday now, and as it stands there’s a stopped payment against your name. Is that right? #id:tb-back #move:reflect #facts:loan-friday,debit-stopped]
    That is right. It sounds worse, read out. Most things do. #id:c-tb-back #inner:Good. Now there are two of us who know what day it is.
    -> bank_felt
+ [It’ll be absolutely fine, please don’t worry, nothing shows up on there that fast. #id:tb-fine #move:overclaim #tempting:It’s what you’d say to a friend, and it’s probably so. You don’t know what a bank can see.]
    ~ slip = "vague"
    “Absolutely”, “nothing” and “fine”. That is three words I could not lend money on. #id:c-tb-fine #inner:Nobody knows that. They say it in just that voice.
    -> choose
+ [Friday. After you’d planned for two weeks’ grace. I’d have gone quite cold at that. #id:tb-feel #move:empathy #tempting:It’s quick and it’s kind. They would have liked the new date said back first, to see it written down.]
    I have gone cold, as it happens. You did note that it is Friday? #id:c-tb-feel #inner:I am sitting very straight. It does not help.
    -> choose

=== bank_felt
~ hub = -> bank_felt
+ [Right. Then may I work back from Friday with you, and see what we could have in place by the time they look? #id:bf-permission #move:permission #tempting:It takes on their date, and asks first. It goes by what the date did to them.]
    Please do. I have been working back from it myself, and I keep arriving at Sunday. #id:c-bf-permission #says:yes #inner:Practical. I could do with practical. I could do with the other as well.
+ [You stopped that debit because it was the right thing to do. And now the right thing might cost you a house. #id:bf-house #move:empathy #style:policy]
    I have been correct all my life. It has never before had a garden attached. #id:c-bf-house #inner:A house. I had been saying “mortgage”.
+ [Friday, okay, so that’s three days, so, let me see, we’d need, hang on. #id:bf-rush #move:rushed #tempting:Their alarm is catching, and hurry feels like help.]
    ~ slip = "rushed"
    If you are going to panic, I shall have to be the calm one, and I am not prepared. #id:c-bf-rush #inner:One of us ought to sit down.
- -> choose

=== renewal
One moment, it has buzzed. …“Thank you for playing! QuizVault. 14.00 on your bill.” This minute. I am sitting here with both hands on the table. #id:t-renewal #says:new_concern #fact:renewed,quizvault #inner:It is charging me while I complain about it. It is laughing.
~ hub = -> renewal_floor
-> renewal_floor

= renewal_floor
-> notice ->
+ [Then it’s high time I told you how we can stop them, isn’t it. There’s a quick way and there’s a thorough way. #id:tn-options #move:options #tempting:You’re ready with the very thing. They’re still looking at the telephone.]
    How long was it going to be before you mentioned that there was a way? #id:c-tn-options #inner:So it could have been stopped. At any point since twenty past nine.
    -> choose
+ [So they’ve taken fourteen more, under our noses, on top of the seventy. Have I got that right? #id:tn-back #move:reflect #facts:renewed,charge-70]
    Under both our noses. “Thank you for playing.” I do not play. I read the conditions, and then I do not play. #id:c-tn-back #inner:Witnessed. That is something. Somebody else was in the room.
    -> renewal_felt
+ [You’d have to have tapped on something for that, it can’t just go off by itself. #id:tn-tapped #move:apology_blames #tempting:It’s how the thing works, and somewhere there was a tap. It leaves one suspect.]
    ~ slip = "defend"
    Both hands. On the table. Shall I send you a photograph? #id:c-tn-tapped #inner:Now I have done it, and in front of a witness.
    -> choose
+ [The cheek of it, and with you sitting there. I’d want to throw the thing out of the window. #id:tn-feel #move:empathy #tempting:It’s heartfelt, and it is on their side. They’d like the new sum noted before the window is opened.]
    I considered it. It is still under contract. You did note the fourteen? #id:c-tn-feel #inner:Indignant on my behalf. I should still like it in writing.
    -> choose

=== renewal_felt
~ hub = -> renewal_felt
+ [May I put a bar on, straight away, while we’re speaking, so that no supplier at all can charge anything through your bill from today on? #id:rf-permission #move:permission #tempting:It is the right thing to do, and you’ve asked. You do it across the top of what they felt.]
    You may. You might have led with that, but you may. #id:c-rf-permission #says:yes #inner:A bar. Good. I am still sitting with my hands where they were.
+ [It’s the helplessness of it. You do everything by the book, and somebody you’ve never heard of can reach in, help themselves, and call it playing. #id:rf-hole #move:empathy #style:policy]
    With an exclamation mark. Yes. That is just what it is like. #id:c-rf-hole #inner:I had not known that I felt helpless. I thought that I felt cross.
+ [I’m glad you told me straight away, thank you. I’ve put it down with the others for you. #id:rf-thanks #move:thank #tempting:It’s civil, and it’s noted, which they like. It takes the news and leaves the person.]
    It was not difficult. I was holding it. #id:c-rf-thanks #inner:Thanked, for being robbed promptly.
- -> choose
