// The clause, and the page that only the trainee can see. Reading it makes the case complex.

=== where_agreed
{
- disclosed: You gave me what is on my account before you had asked who I was. I have made a note of that. My question stands. Where did I agree? #id:q-disclosed #inner:Careless with mine means careless with everybody’s.
- verified and heat <= 40 and slip != "verify": Good. Then we may open it. My first question stands. Where did I agree? #id:q-agreed #inner:Now we shall see whether there is a line.
- else: My first question stands. Where did I agree? #id:q-plain #inner:Now we shall see whether there is a line.
}
-> clause

=== clause
~ hub = -> clause
-> notice ->
+ [You were sent the price by text, at 07:52 on the third, so as far as the terms go the charge is a valid one. #id:cl-stands #move:defend #does:disclose #tempting:It’s correct, it’s dated, and it does answer the question. It answers like a counsel for the other side.]
    ~ slip = "text"
    I asked you where. You have told me that you win. #id:c-cl-stands #inner:I did not ask for a verdict.
+ [It’s 7.1, I’m fairly sure, the one about fair use. You’d have accepted it when you took out the plan. #id:cl-wrong #move:misreflect #tempting:They want a number, and you can nearly see the page. Nearly is not what they want.]
    {slip == "clause": 7.1 is still data at home. I mentioned it, when you first brought it up. The one you want is 7.3. | 7.1 is data at home. I have it under my thumb. The one you want is 7.3, and you might have looked.} #id:c-cl-wrong #says:correction #inner:It took me two evenings to learn these by heart. It might have taken them a minute.
    ~ slip = "clause"
+ [Shall we leave the clause for the moment? There are two ways that I could bring the sum down for you instead. #id:cl-options #move:options #tempting:It’s the sum that hurts, you’d think, and you can do something about that. They asked where, and not how much.]
    ~ slip = "fix"
    I should prefer to know what I have bought, before I am given some of it back. #id:c-cl-options #inner:Every road here leads to sixty pounds.
+ [It’s 7.3. The first data you use abroad starts a pass, once a text has told you the price. May I ask you to look for ours, on the third? #id:cl-read #needs:page/terms #move:permission #style:policy]
    ~ clause_read = true
    7.3, yes, I have that. “A text gives the price.” One moment. …It is here. Between the weather and the boat trips. Well. I call that notice. I do not call it agreement. #id:c-cl-read #says:yes #inner:It is there. I do wish that it were not there.
+ [I’d want to be exact about that, so I’ll put the clause in writing for you, with the date on it. Thank you for asking it that precisely. #id:cl-send #move:thank #tempting:It’s careful, and it spares you a guess. The terms are one page away, though.]
    You are welcome. I had rather hoped that one of us might have it open. #id:c-cl-send #inner:In writing, later. It is a good answer to put off with.
- -> page_two

=== page_two
{clause_read: So that is the ninety-six, and I can read it for myself now. The seventy I cannot. | That is the ninety-six, or as much of it as I am to have. Now the seventy.} I have one page, and a wheel. #id:q-page-two #inner:What have they put on a page that I am not shown?
-> second_page

=== second_page
~ hub = -> second_page
+ [I needn’t keep you for that. I’ll take the seventy off myself, and you’ll see it gone by Friday. #id:pt-blind #action:remove-70 #owner:me #by:friday #tempting:A name, a deed and a day: it sounds like everything a promise should be. You haven’t read what it is.]
    ~ slip = "blind"
    -> promised
+ [Page two’s a firm called QuizVault, fourteen pounds, five times over. May I ask if you know the name? #id:pt-tell #needs:page/bill-2 #move:permission #does:disclose]
    ~ page_told = true
    QuizVault. I do not know it. I have never been asked a question by my telephone that I wanted to answer. #id:c-pt-tell #says:yes #fact:quizvault #inner:A name. A silly one. But now it has one.
    -> matter
+ [That’ll be a premium call or some game or other, it almost always is, on a line like that. #id:pt-guess #move:overclaim #tempting:You’ve seen a hundred of these and it’s a fair bet. They’re not paying you for bets.]
    ~ slip = "clause"
    On a line like what? You have not seen it. I have not seen it. Between us we have seen a wheel. #id:c-pt-guess #inner:Some game or other. I keep receipts for string.
    -> matter
+ [I haven’t read page two yet. May I put you on hold while I do? A minute at the most. #id:pt-hold #hold:60]
    -> hold_asked
+ [One moment while I bring that up, if you’d bear with me? Thank you so much. #id:pt-moment #hold:0 #move:thank #does:stock #tempting:It’s polite, and a moment is all that it will take. A moment has no length.]
    -> hold_asked
+ [(Press hold, and read it.) #act:hold]
    -> off_hold

=== hold_asked
{
- heat > 55: No. I have been parked enough for one bill. Read it while I listen. #id:c-hold-no #says:no #inner:The pan pipes again. Not for any money.
    -> hold_refused
- else: {names > 3: You may, and you need not say my name again, I am unlikely to forget it. | You may. I have a watch.} #id:c-hold-yes #says:yes #inner:A question, and then a silence for me to answer it in.
}
~ hub = -> hold_wait
-> hold_wait

=== hold_wait
+ [Thank you. Or shall I spare you the wait, and go straight on to the two things I can do for you? #id:hw-options #move:options #tempting:It saves them the music, and they might be glad of it. They had said yes to page two.]
    ~ slip = "fix"
    I had said yes. I had looked at my watch. It was going rather well. #id:c-hw-options #inner:They asked, I answered, and they did something else.
    -> matter
+ [You know, it’ll only be one more pass that got away. I can tell you that without looking. #id:hw-guess #move:overclaim #tempting:They said yes a bit stiffly, and you’d like to spare them the pipes. Now neither of you knows.]
    ~ slip = "clause"
    I had just agreed to wait, so that you need not guess. #id:c-hw-guess #inner:I had my watch in my hand.
    -> matter
+ [(Press hold. Open page two.) #act:hold]
    -> off_hold

=== hold_refused
~ hub = -> hold_refused
+ [Page two, then, aloud: QuizVault, five lots of fourteen pounds. Is that a name you’ve come across? #id:hr-read #needs:page/bill-2 #move:reflect #facts:charge-70,quizvault #does:disclose]
    ~ page_told = true
    Never. I should have remembered a name like that. I should have winced. #id:c-hr-read #fact:quizvault #says:yes #inner:Aloud, and with me there. That is how one reads a bill.
    -> matter
+ [Of course. No more pipes. You’ve waited for a page, and you’ve waited for a person, and all you want is for somebody to read it to you. #id:hr-feel #move:empathy]
    Twice. Three times, if one counts the wheel. Thank you. Then read. #id:c-hr-feel #says:yes #inner:They saw why I said no. That was all I wanted.
    -> matter
+ [It’s really no trouble to hold, it’s thirty seconds at the outside, and it’s so very much easier for me that way. #id:hr-press #move:ignored_no #tempting:Thirty seconds is nothing, and it would help you to read in peace.]
    ~ slip = "hold"
    I said no, and you have told me why you would like yes. #id:c-hr-press #inner:The question was never a question.
    -> matter
+ [(Press hold all the same.) #act:hold]
    -> off_hold

=== off_hold
{
- not hold_consented:
    ~ slip = "hold"
    You put me on hold. I was not finished, I was not asked, and now I have had the pan pipes again. #id:c-off-unasked #says:respike #inner:A button was pressed, and I was under it.
- hold_over > 0: You said a minute. I make it a minute and {hold_over} seconds. One loses heart, at about seventy. #id:c-off-late #inner:I had my watch out. I had said that I would.
- read_bill_2: Back within the minute. I have put a tick. What does it say? #id:c-off-kept #inner:To the second, nearly. So it can be done.
- else: You are back early. Is that a good sign? #id:c-off-early #inner:That was very quick, for reading.
}
~ hub = -> back_on
-> back_on

=== back_on
+ [Thank you so much for holding, I really do appreciate your patience there. #id:bk-thanks #move:thank #does:stock #tempting:They did wait, and you were taught to thank them for it. You come back with manners and no page.]
    My patience has been appreciated. Has page two? #id:c-bk-thanks #inner:That was the recording again, live.
+ {not read_bill_2} [I’m sorry to have kept you for that, I couldn’t get as far as the page. I’ll have it looked at. #id:bk-empty #move:commit_vague #tempting:It’s honest about coming back with nothing, and you do mean to. They’ve waited for it, all the same.]
    ~ slip = "vague"
    I held. You did not look. And now it will be looked at. #id:c-bk-empty #inner:So I guarded an empty room.
+ {not read_bill_2} [I got no further than page one, that’s the truth of it. May I read the second one with you listening? #id:bk-honest #move:permission #tempting:It’s straight, and it asks. They’ve sat through a minute of pipes for a page you haven’t read.]
    You may. It is what I should have preferred to begin with. Take your time over it. #id:c-bk-honest #says:yes #inner:They did not make one up. I have known that done.
+ {read_bill_2} [It’s QuizVault, if you please, fourteen pounds a time and five times over. Would you know at all what that is? #id:bk-what #needs:page/bill-2 #back:summary #does:disclose #tempting:It’s short, it’s clear, and it’s what you went to find out. They waited to hear what you’ll do about it as well.]
    ~ page_told = true
    I would not. And now that I do not know what it is, what happens? #id:c-bk-what #fact:quizvault #inner:A fact with nothing tied to the end of it.
+ {read_bill_2} [Thank you. It’s a firm called QuizVault, five times fourteen, charged through us. I’ll dispute it today, and it stays with me. #id:bk-whole #needs:page/bill-2 #move:thank #back:summary,step #does:disclose #style:policy]
    ~ page_told = true
    QuizVault. I have never heard of it, and I do not care for its tone. And it stays with you? Then I shall write “{introduced:{agent}|the voice}” beside it. #id:c-bk-whole #fact:quizvault #inner:A name for the seventy, and a name for who deals with it. In one breath.
+ {read_bill_2} [Well, it was charged in the usual way through the supplier we use for these, so as far as I can see from here it does look to be in order. #id:bk-order #move:defend #back:summary #tempting:It went through as those things do, and nothing on the page says wrong. That’s not the same as right.]
    ~ slip = "defend"
    In order. By whose? I have never in my life asked for it, whatever it is. #id:c-bk-order #inner:We went and asked the fox. The fox says that it is fine.
- -> matter

=== matter
~ hub = -> matter
-> notice ->
+ [Let me at least put that sixty through for you before we go on, as a gesture. I’ve got it here ready to go. #id:m-gesture #action:credit-60 #owner:me #tempting:It’s generous, it’s in your gift, and they’ve earned it. They’ve not said yet what they need.]
    A gesture. Under which line of the bill will it appear? #id:c-m-gesture #inner:One is always being tipped, and never answered.
+ [Just give me a second, I’m writing this up as we go. …Sorry. You were saying, about the seventy? #id:m-typing #move:multitask #tempting:If it isn’t written now it’ll be written wrong, and they of all people would see that.]
    I was saying nothing. I was listening to you type. #id:c-m-typing #inner:At least somebody in this conversation is being written down.
+ [Apart from the money, what hangs on this bill being right? #id:m-need #move:ask_help]
    ~ need_known = true
    {trip == "fair": …Nobody has asked me that. | …That is a good question. I had hoped to avoid it.} We have a mortgage in front of the bank. They look at one’s record. A single late payment, and it is a different rate, or no. I stopped the debit out of principle, and then lay awake over the principle. #id:c-m-need #fact:home-loan #inner:There. I did not ring about two hundred pounds. I rang about a house.
+ {page_told} [Could it be that somebody at home took a quiz on your phone, a child perhaps, and didn’t like to say? #id:m-child #move:judgemental #tempting:It happens every week, and it would clear things up. It puts somebody in their house in the dock.]
    ~ slip = "defend"
    There are two of us at home, and a cat. None of the three does quizzes. #id:c-m-child #inner:So the bill is right, and it is my household that is wrong.
- -> turn_of_events
