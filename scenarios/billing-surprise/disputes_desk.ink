// A warm handover: three questions from the disputes desk, with the customer listening.

=== desk
{
- need_known: Somebody who does nothing else. And I need not explain the bank again? Then yes. I shall listen for mistakes. #id:c-desk-need #inner:Somebody offers to say it for me. It is the saying that I mind.
- else: If I need not begin again, then yes. I shall listen for mistakes. #id:c-desk-plain #inner:Handed on, but not dropped. We shall see.
}
A second line opens. A chair, a keyboard pushed aside. #id:n-desk #who:narrator
Bryn, disputes. Before I say hello, tell me: what’s in dispute, how much, and with whom? #id:l-ask-what #who:lead
~ hub = -> desk_what
-> desk_what

=== desk_what
+ [It’s a third-party P-S-M-S reversal, one short code, the usual Paylane set-up. #id:dq-code #move:jargon #does:misbrief #tempting:It’s how you’d say it across the desk, and Bryn would follow it. There’s a third person on the line.]
    I do not know what that was. It was seventy pounds when I had it. #id:c-dq-code #inner:I am being discussed in a language that I do not have.
+ [Seventy. Five charges of fourteen, QuizVault through Paylane. Not the passes. #id:dq-what #move:reflect #facts:charge-70,quizvault]
    {page_told or renewal: Correct, and in the right order. Go on. | So it has a name. I was wondering when I should be told. Go on.} #id:c-dq-what #inner:To the pound. I had nothing to do.
+ [A bill of two hundred and fourteen that’s being queried, mostly the day-passes from being abroad. #id:dq-passes #does:misbrief #tempting:The passes are the bigger sum, and they came first. They’ve been answered; the seventy hasn’t.]
    No. Forgive me. It is the seventy, “other services”{page_told or renewal:, QuizVault}. The passes I asked about. The seventy I dispute. Must I do this? #id:c-dq-passes #says:correction #inner:I was told that I need not.
- And what’s been done so far, and what’s been promised? #id:l-ask-done #who:lead
~ hub = -> desk_done
-> desk_done

=== desk_done
+ [It’s all there in the notes under MM 5527, with the times, if you’d like to have a quick read through while the two of us hold on. #id:dd-notes #move:cold_handover #tempting:It’s written up properly and you’re proud of it. Bryn has to read while two people wait.]
    Then I shall listen to somebody reading. #id:c-dd-notes #inner:So I am an attachment.
+ [{promise_grade == "":Nothing done yet, and all I’ve promised is that nobody has to say it twice.|What I’ve promised is as the notes have it, word for word, and I’ve just put it in front of you.} The debit’s been stopped at the bank. #id:dd-done #move:thank]
    That is so. I had been waiting to hear whether somebody would invent something. #id:c-dd-done #inner:Nothing added. That is rarer than one thinks.
+ [I’ve said that it should be off the bill by Friday or so, if all goes well. #id:dd-friday #move:overclaim #does:misbrief #tempting:You’d like Bryn to get a move on, and it’s what you hope for.]
    {promise_by == "friday": You said “by Friday”. You did not say “or so”. I have it here. | You said nothing of the kind. I have it all here, with the times.} #id:c-dd-friday #says:correction #inner:It grows, with each telling.
- Last one. What mustn’t I get wrong? #id:l-ask-care #who:lead
~ hub = -> desk_care
-> desk_care

=== desk_care
+ {not need_known} [The figures, and which clause. Two evenings went on our terms, and nobody at our end had read them. #id:dc-figures #move:empathy #style:policy]
    I see that I have made an impression. #id:c-dc-figures #inner:Well. It is a fair description.
    -> desk_hello
+ [Nothing special, it’s quite straightforward. Thank you for taking it on, I’ve a few waiting. #id:dc-nothing #does:misbrief #tempting:You don’t want to make it sound worse than it is, and the board is full.]
    {need_known: Nothing special. A mortgage. I shall say it again, then: a mortgage, and the bank is looking at my record. | Nothing special. I had better say it all again, then.} #id:c-dc-nothing #inner:I listened for mistakes. I had not thought of listening for gaps.
    -> desk_hello
+ [Just take it slowly, if you would. We’ve a caller here who’s, how shall I put it, rather a stickler, if you see what I mean by that. #id:dc-stickler #move:judgemental #does:misbrief #tempting:You mean it as a friendly warning between colleagues. The line is open.]
    The stickler is on the line. #id:c-dc-stickler #inner:One does hear it, you know. All one’s life.
    -> desk_hello
+ {need_known} [The record. There’s a mortgage being decided, so pause the seventy before anything else. And exact figures. #id:dc-loan #move:empathy #style:policy]
    Yes. That, before anything else. Thank you for putting it first. #id:c-dc-loan #inner:Said for me, and better than I would have.
    -> desk_hello

=== desk_hello
Good morning. I’m Bryn, it’s mine now, and I’ve your seventy in front of me. I’m pausing it while we talk. #id:l-hello #who:lead
{heat > 50: Then I hope that it stays with you. I am running out of beginnings. | Good morning, Bryn. I have your name down. It is getting to be quite a respectable page.} #id:c-desk-end #inner:Somebody whose whole work it is. That is not being got rid of.
-> END
