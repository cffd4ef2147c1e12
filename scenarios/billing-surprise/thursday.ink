// Thursday, ten to twelve. The supplier hasn't answered, and noon was promised. Or something else was.

=== follow_up
{
- promise_action == "reverse-all" or promise_action == "remove-70": -> undone
- promise_by == "friday": -> friday_gone
- promise_by == "ten-days": -> long_quiet
- promise_action == "credit-60" or promise_action == "dispute": -> still_running
- else: -> nothing_yet
}

// Where the talk stands once the promise was kept or broken, for a customer who breaks in there.
=== aftermath
{followed:
- "silent": -> let_lie
- "late": -> late_floor
- else: -> closing
}

=== nothing_yet
11:50. From Paylane, nothing. On your own list: the pause holds, the sixty is off, and Friday’s report went out for checking at eleven. Nobody has looked at it yet. #id:n-f-nothing #who:narrator
{promise_owner == "disputes": The dispute has your name beside it, and Bryn’s desk has thirty others. #id:n-f-desk #who:narrator}
~ hub = -> aftermath
-> due

=== due
+ [(Write by noon: nothing from Paylane yet, and the day you’ll write next.) #id:f-nothing #follow:kept_no_news #tempting:On time and honest, and that’s nearly all of it. One look at the report would have told them what they really want to know.]
    -> written_nothing
+ [(Look the customer up in Friday’s report, then write by noon with what’s there, and with Paylane still silent.) #id:f-news #follow:kept_news]
    -> written_news
+ [(There’s nothing to say yet. Leave it in the tray until they do answer.) #id:f-tray #follow:silent #tempting:Writing to say nothing feels foolish. It was the thing you promised.]
    -> let_lie
+ [(Give Paylane until three. They did say “after lunch”, and a real answer must be worth a couple of hours’ wait.) #id:f-three #follow:late #tempting:An answer would be so much better than none. It’s noon that was promised, though, and not an answer.]
    -> written_late

=== written_news
11:57. Sent. At 12:01 the telephone. #id:n-f-sent #who:narrator
{
- promise_owner == "disputes": I was told that a desk would write. It writes in your name. I prefer yours. #id:c-f-desk #inner:A desk with a signature.
- need_known and twist == "bank": “Checked at 11:54: your name is not in Friday’s report.” I have it beside me. I have sent it on to the bank. They thanked me for being thorough. #id:c-f-bank #inner:I read that line eleven times first. It does not wear out.
- need_known: “Checked at 11:54: your name is not in Friday’s report.” That was the line. I had not liked to ask for it. #id:c-f-need #inner:They knew which line.
- introduced: Three minutes early, {agent}. I had the clock on the desk, and I must tell you that I was looking forward to being disappointed. #id:c-f-named #inner:It came. With things in it.
- else: Three minutes early, and with something in it. I rang to say that it came. People only ever ring you when it does not. #id:c-f-came #inner:One ought to say so when a thing is done.
}
-> closing

=== written_nothing
11:58. Sent. At 12:03 the telephone. #id:n-f-sent-nothing #who:narrator
{need_known: You wrote that you have nothing. At two minutes to. I find I was able to have lunch. And my name, in Friday’s report? You do not say. | “Nothing yet, and I write again on Monday.” It is a very short letter. I have read worse long ones. But am I in that report of yours on Friday? You do not say.} #id:c-f-nothing #inner:It is not an answer. It is somebody keeping a promise, which I had been missing more.
~ hub = -> asked_report
-> asked_report

=== asked_report
+ [It shouldn’t be in there, no. The pause went in on Tuesday, so I’d imagine that’s all exactly as it should be by now. #id:ar-imagine #move:overclaim #tempting:It follows from what you did, and you’re nearly certain. They asked what it says.]
    You would imagine. I also have an imagination. Mine was up at four. #id:c-ar-imagine #inner:“Should.” The bank does not lend on “should”.
    -> closing
+ [It was good of you to ring, thank you. And I’m sorry there wasn’t more to put into it than that. #id:ar-thanks #move:thank,apology #tempting:It’s gracious, and there wasn’t. There could have been.]
    It was punctual. One builds on that. #id:c-ar-thanks #inner:Kind. I still do not know.
    -> closing
+ [I hadn’t looked, and I ought to have. …Now I have: your name isn’t in it, and you’ll have that in writing by one. #id:ar-looked #action:pause-60 #owner:me #by:thursday-noon]
    “Ought to have.” You do not make it easy to be annoyed with you. Thank you. #id:c-ar-looked #inner:Not there. It is not there.
    -> closing

=== written_late
{need_known: Noon. I sat here. At a quarter past I rang the bank, and withdrew, rather than have them find it. Now you write that my name was never in it. | Noon came. I had moved the clock to where I could see it. At one I put it back. At three you write that you had been waiting for somebody else to be punctual.} #id:c-f-late #says:respike #inner:I had believed it in ink.
~ hub = -> late_floor
-> late_floor

=== late_floor
+ [Still, it’s all in hand now. I’ve set it out for you line by line, and I’ve the next date for you here. #id:la-well #move:document #tempting:Good news ought to help, and it’s set out the way they like. It walks around the waiting.]
    So I see. I should like to have been told so at a time when I did not know. #id:c-la-well #inner:It may all be right. I am still sitting where I was left.
    -> closing
+ [I’m sorry you had to wait. I held it back for the sake of their answer, there was every chance of one. #id:la-held #move:apology_deferred #tempting:It’s what happened, and you did it for their sake. The sorry leans on somebody else’s answer.]
    I did not ask you for their answer. I asked you for yours. #id:c-la-held #inner:It was never them that I was waiting for.
    -> closing
+ [You’d leaned on what I told you, and I let you find out for yourself. I’m sorry. #id:la-own #move:empathy,apology]
    I had. That is the word. …Thank you for not mentioning Paylane. #id:c-la-own #inner:No reason attached. I had braced for the reason.
    -> closing

=== let_lie
Friday, 09:05. A letter, by hand, at the front desk. #id:n-f-silent #who:narrator
{
- promise_action == "reverse-all" or promise_action == "remove-70": “You took a sum off my bill by telephone, and put it back by silence. I have had to find that out by looking.” #id:c-f-silent-undone #inner:I did think that it had not sounded allowed.
- need_known: “I told you what hung on it. I did not need good news. I needed news. There was none, and there was no you.” #id:c-f-silent-need #inner:I said it aloud to a stranger, and the stranger wrote it down, and nothing.
- introduced: “To {agent}. I had put you down in ink.” #id:c-f-silent-named #inner:One cannot rub it out. One can only cross it through.
- else: “To whom it may concern. It would appear to concern nobody.” #id:c-f-silent #inner:I waited until two. I am ashamed of that.
}
“I shall ring on Monday, and begin at the beginning. I have kept the ruler out.” {name} {surname}. #id:c-f-silent-end #inner:It was going to be the front of the folder.
-> END

// More was given than was there to give.
=== undone
11:50. A slip on your keyboard, from your lead: “Sixty is the line. I’ve had to put it back. Does the customer know?” Paylane hasn’t said a word. #id:n-f-undone #who:narrator
~ hub = -> aftermath
-> undone_due

=== undone_due
+ [(Take sixty off instead and leave it at that. With luck the bill will look about right.) #id:fu-sixty #follow:silent #tempting:It is a good part of the way there, and nobody likes to ring with a smaller number.]
    -> let_lie
+ [(Ring now. Take it back in plain words, pause the seventy, and say what’s really possible.) #id:fu-now #follow:late #move:repair #tempting:It’s the only decent call left to make, and it’s a day before they’d have found out. It’s still a promise broken.]
    So it did not sound allowed because it was not. …You rang. You need not have, until I noticed. Is the seventy paused? …Then that is more than I had on Tuesday. #id:c-fu-now #says:respike #inner:It hurts. But I was told before I looked.
    -> closing
+ [(Write on Friday, when the customer looks, and explain it then along with the rest.) #id:fu-friday #follow:late #tempting:It was Friday that you had named. There’s a whole day in between in which they believe you.]
    I looked at seven in the morning. It was all there. Your letter came at noon. For five hours I thought I had misheard you. #id:c-fu-friday #says:respike #inner:I checked my own notes. I thought that it was me. Again.
    -> late_floor

// The right thing, with a wrong day on it.
=== friday_gone
11:50. “By Friday,” you said. Paylane has until Tuesday week, and hasn’t said a word. {promise_action == "pause-60": The pause holds. | The seventy isn’t paused: it went out with last night’s run, and it’s marked unpaid.} #id:n-f-friday #who:narrator
~ hub = -> aftermath
-> friday_due

=== friday_due
+ [(It’s with Paylane now. They’ll write to the customer themselves when they’ve done.) #id:ff-leave #follow:silent #tempting:It is in their hands, quite literally. It was your mouth that said Friday.]
    -> let_lie
+ [(Say nothing until Friday’s over. They may still answer, and then it’ll have been true.) #id:ff-wait #follow:late #tempting:It would make an honest promise of it, backwards. It’s their Friday that you are betting.]
    It is Saturday. I looked last night, and at six, and at eight. It is all still there. #id:c-ff-wait #says:respike #inner:I gave it until midnight, as one does with a day.
    -> late_floor
+ [(Ring today. Say that Friday can’t hold, why it was wrong to name it, and what does hold.) #id:ff-now #follow:late #move:repair #tempting:It’s the best that can be done with a bad day. It’s also what an honest time would have spared you both.]
    You are ringing on Thursday to tell me about Friday. …I find that I prefer it. {promise_action == "pause-60": And the pause holds? …Then write me down a day that is yours. | And it is marked unpaid. That was the one thing.} #id:c-ff-now #says:respike #inner:Broken early, and by the person who made it. There is a kind of craft in that.
    -> closing

// Ten working days, and nothing said about the days in between.
=== long_quiet
11:50. “Ten working days,” you said. It’s the second. On the board, a message from 07:10: “Is anything happening? {surname}.” #id:n-f-ten #who:narrator
~ hub = -> aftermath
-> quiet_due

=== quiet_due
+ [(Ring on Monday, with the whole of the week’s work to tell. Nothing at all is due before then.) #id:fq-monday #follow:late #tempting:By the letter of it you’d be days ahead. They asked on Thursday.]
    I wrote to you on Thursday. It is Monday. {need_known: The bank has been and gone. | I had begun to think that the website had eaten it.} #id:c-fq-monday #says:respike #inner:Four days of a wheel.
    -> late_floor
+ [(Ten days were agreed, and this is day two. File it with the rest.) #id:fq-file #follow:silent #tempting:Strictly, nothing is owed yet. Nobody ever waited strictly.]
    -> let_lie
+ [(Answer by noon: what’s been done, that Paylane is silent, and the day you’ll write next.) #id:fq-answer #follow:kept_no_news]
    “Next: Tuesday, by noon, either way.” So there is a date within the ten days. I had been looking at a very long blank. #id:c-fq-answer #inner:A line in the third column. It was all I needed.
    -> closing

// Something was promised and nothing was paused.
=== still_running
11:50. The seventy isn’t paused. It went out with Wednesday’s run, it came back unpaid, and Friday’s report closes at four. Page two of the bill says why it needn’t have. #id:n-f-running #who:narrator
~ hub = -> aftermath
-> running_due

=== running_due
+ [(There’s nothing new on it. It can wait for Paylane, as everything does.) #id:fr-wait #follow:silent #tempting:Nothing new came in, and you’ve nine other letters to write.]
    -> let_lie
+ [(Write at noon about the sixty, which is done. The seventy can be gone into when they ask.) #id:fr-sixty #follow:kept_no_news #tempting:It’s on time and every word of it is true. It leaves out the word they’ll look for.]
    Yes, the sixty. I see it. I asked you about the other one, in three columns. #id:c-fr-sixty #inner:Punctual, and beside the point. It is a pattern.
    -> closing
+ [(Try the desk first for an answer, and write later on this afternoon with the whole picture.) #id:fr-later #follow:late #tempting:You’d like to send something that’s finished. Four o’clock won’t wait for it.]
    Ten past four. You tell me that it was reported at four. #id:c-fr-later #says:respike #inner:Ten minutes. My whole record, and ten minutes.
    -> late_floor
+ [(Pause and dispute it now, get the mark taken out before four, and say so by noon.) #id:fr-pause #follow:kept_news]
    “It was not paused on Tuesday. It is now, and the mark comes out today.” You might have left out the first half. I should never have known. {need_known: The bank would have. | I thank you for the first half.} #id:c-fr-pause #inner:They told on themselves. I did not know that anybody did that.
    -> closing

// A last question, or none.
=== closing
~ hub = -> closing
+ [Thank you, you’ve been so thorough. It’s been a pleasure, and I hope the rest of it goes well for you. #id:cl-thanks #move:thank #tempting:It’s warm, and they’ve earned it. It takes for granted that they’re content.]
    {followed == "late": It has been instructive. Good day. | Likewise, very nearly. Good day.} #id:c-cl-thanks #inner:A pleasant noise to end on.
    -> END
+ {need_known} [Before I let you go: you wanted nothing false on your record. Is that how it stands for you now? #id:cl-record #move:closure #style:policy]
    {
    - heat > 30: Not quite as I would have it. I had to hold it up for a while myself. #id:c-cl-glue #inner:Mended. One sees the glue.
    - is_short(): It stands today. I could wish that it had stood on Tuesday. But you asked. #id:c-cl-short #inner:They remembered what it was for.
    - else: That is exactly how it stands. I have a new folder. It has one letter in it, and I mean to show it to people. #id:c-cl-record #inner:I should recommend them. I should have to explain about the pan pipes.
    }
    -> END
* {not need_known} [May I ask you something? What was it about that seventy that worried you so? #id:cl-need #move:ask_help]
    ~ need_known = true
    You might have asked that on Tuesday. A mortgage. One late mark, and the answer is no. I had it all worked out, in columns, at four in the morning. #id:c-cl-need #fact:home-loan #inner:So now it has been asked. I am glad that it has been asked.
    -> closing
+ [You’ll have all of today’s under the same reference, MM 5527, so it’s there in writing. #id:cl-writing #move:document #tempting:They’ll keep it till the paper yellows. It ends on the letter, and not on the reader.]
    {need_known: It is here already. You write a good clear hand, for a machine. Good day. | It is here already. Good day. I should have liked to be asked something.} #id:c-cl-writing #inner:Filed, and correctly.
    -> END
