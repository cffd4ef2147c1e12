// Two beats of venting: the sum, and "show me". The third line hands over the floor.

=== vent_sum
~ hub = -> vent_rest
{found:
- "app": Two hundred and fourteen pounds. I saw it on my bank’s page on Saturday, at breakfast: pending. I pay you forty-eight. I have paid it on the day for four years, and I had to put the toast down. #id:v1-app #beat:vent #fact:bill-214,never-late #inner:I checked that it was my account. Twice.
- else: I have your bill here. Two hundred and fourteen pounds. The one under it in the folder says forty-eight, and so does the one under that, for four years. Not one of them late. #id:v1-folder #beat:vent #fact:bill-214,never-late #inner:A folder is a promise that things add up.
}
-> pause

= pause
+ [(Say nothing. Pick up the pen.) #act:let_run]
    -> vent_show_me
+ [Yes. I’m listening. #act:encourage]
    ~ nodded = true
    -> vent_show_me
+ [(Come in here.) #act:interrupt]
    -> cut_in_early

=== cut_in_early
~ hub = -> vent_rest
+ [It’ll be from being abroad, I should think. Everybody’s bill jumps a bit after a holiday. #id:x1-abroad #move:defend #tempting:It very often is that, and it might set their mind at rest.]
    ~ slip = "defend"
    I do not have everybody’s bill. I have this one. #id:c-x1-abroad #inner:Guessed at, in my second sentence.
+ [Excuse me, I spoke over you. I’d like to hear the rest of it, from the folder or wherever. #id:x1-back #move:repair]
    ~ mended = true
    Noted. I was on the first of two points. #id:c-x1-back #inner:Stopped, and said so. Unusual.
+ [I do see the amount there, thank you. Which number is it that we’re talking about, please? #id:x1-number #move:thank,rushed #tempting:A useful thing to know, and it’s asked with courtesy. They were in the middle of something.]
    ~ slip = "rushed"
    The one that I am holding. I had got as far as “forty-eight”. #id:c-x1-number #inner:A form is being filled in. I am the form.
+ [Good news there: I can take sixty pounds of that straight off, so you needn’t go through it all. #id:x1-credit #action:credit-60 #owner:me #tempting:You can, and it spares them the story. They haven’t told you yet what is wrong.]
    ~ slip = "fix"
    Off what? You do not know yet what it is made of. Neither do I. That is the point. #id:c-x1-credit #inner:They have a drawer with sixty pounds in it, for shutting people up.
- -> vent_show_me

=== vent_show_me
~ hub = -> vent_rest
Ninety-six of it is “day-passes”. Five of them. {trip == "fair": I was at a trade fair in Basel and looked at a tram map. | I was in the Dolomites, in the clouds, and looked at the weather.} I signed nothing. I asked for nothing. So show me. Show me where I agreed. #id:v2-show #beat:vent #fact:passes-96,clause #inner:If there is a line, I shall read it. I want to see the line.
-> pause

= pause
+ [(Say nothing. There is a second point coming.) #act:let_run]
    -> vent_rest
+ [Right. And the rest of it? #act:encourage]
    ~ nodded = true
    -> vent_rest
+ [(Come in now.) #act:interrupt]
    -> cut_in_late
+ [I see, yes. #id:p-isee #move:empathy_generic #tempting:A nod down the phone. While they’re talking it costs nothing; it shows nothing either.]
    -> vent_rest
+ [I’m sorry, that’s a nasty shock to get, and I’d be asking exactly the same thing in your place. #id:p-sorry #move:apology #tempting:It’s decent, and it comes from the heart. They’ve got as far as page one.]
    That is kind. It is also early. There is more of it. #id:c-p-sorry #inner:Sorry for the summary.
    -> vent_rest
+ [So that’s 214 in place of 48, and 96 for passes you never signed for. #id:p-back #move:reflect #facts:bill-214,passes-96 #tempting:Right, and in their figures. There is one more figure to come, so it can’t be the whole of it.]
    Correct so far. You do write things down, then. There is also the seventy. #id:c-p-back #inner:Both figures right. I was about to spell them.
    -> vent_rest

=== cut_in_late
~ hub = -> vent_rest
+ [You do get a text for that. One goes to every phone, as it crosses the border. #id:x2-text #move:correct_early #tempting:It is so, and it answers what they asked. They haven’t finished asking.]
    ~ slip = "text"
    A text. I asked for a clause, and I had not got to the end. #id:c-x2-text #inner:First they tell me what I received. Then they will tell me what I think.
+ [You want the roaming team for passes. I’m putting you through to them, one moment, please. #id:x2-transfer #move:cold_transfer #tempting:They do know tariffs best, and it sounds like the shortest way.]
    I have not yet said what the second… #id:c-x2-transfer #inner:So I begin again, with somebody else’s ruler.
    A click. Pan pipes, from the beginning. #id:n-x2-transfer #who:narrator
    -> END
+ [Ninety-six pounds, only for looking something up. That must have felt like a trick being played on you. #id:x2-feel #move:empathy #style:relational #tempting:It’s quick and it is warm. It comes while they’re still setting out the case.]
    It may have been a trick. I am trying to establish that. #id:c-x2-feel #inner:Sympathy is not a document.
+ {not mended} [No, go on, please. That was your turn and I took it. #id:x2-back #move:repair]
    ~ mended = true
    Thank you. I shall finish the page, then. #id:c-x2-back #inner:Good manners, one sentence late.
- -> vent_rest

=== vent_rest
~ hub = -> hear
{
- interruptions > 1: May I reach a full stop? #id:v3-cut-twice #inner:I have started counting them in the margin.
- interruptions > 0: To finish my point. #id:v3-cut
- not nodded: …You are there? Good. I thought that I had been put down somewhere. #id:v3-quiet #inner:Not a sound. One does not like to read aloud to a wall.
}
And then seventy pounds for “other services, see page two”. Your website shows me page one, and a little wheel. I have had your terms on the table for two evenings, with a ruler. I have told the bank to stop the payment. Now. Who is going to explain this? #id:v3-floor #fact:charge-70,two-evenings,debit-stopped #inner:It is not the sum. It is what they write down about me if I do not pay it.
-> hear
