// Who is calling, asked before it is checked. A no sends the talk back to hearing.

=== identity
{verified: -> where_agreed}
~ hub = -> identity_floor
-> identity_floor

=== identity_floor
~ hub = -> identity_floor
-> notice ->
+ [Let me give you a reference for this call before we go on, so it’s all in one place: MM 5527. #id:id-reference #move:document #tempting:They love a reference and it’s good practice. Nothing has happened yet for it to refer to.]
    Five five two seven. Under which I find what, so far? #id:c-id-reference #inner:A label on an empty drawer.
    -> where_agreed
+ {introduced} [I’d like to open the bill with you. It’s yours, so may I check first that you’re you? #id:id-may #move:permission]
    -> may_i
+ [Date of birth and postcode, please, and then we’ll see about page two. #id:id-curt #does:verify #tempting:It’s two things, it’s quick, and the rules want it done. It’s a checkpoint where a question would do.]
    {heard and felt: You have them from me now, and you will notice that I was not asked whether. | So I am to prove who I am, and you need not prove the bill.} #id:c-id-curt #inner:Stand here. Arms out.
    -> where_agreed
+ [Here it is, I have it up: five passes at nineteen pounds twenty, on the third to the seventh, and seventy for the other thing. #id:id-read #does:disclose #tempting:You’re giving them what they have asked for, at once. You don’t know yet who is listening.]
    That is my bill. It might have been anybody’s, of course. You have not asked me. #id:c-id-read #inner:I was glad to have it. Then I thought about who else might ring.
    -> where_agreed
+ {not introduced} [I’m {agent}, that was missing. May I check who you are, so that I can open the bill with you? #id:id-may-name #move:own_intro,permission]
    ~ introduced = true
    -> may_i

// The answer lies in how hot they are by now.
=== may_i
{
- heat > 55: -> no_check
- heat > 35: -> yes_warily
- else: -> yes_gladly
}

=== yes_gladly
{verified: I was asked for my date of birth before I had said good morning. So I think you know who I am. But go on. | Asked, and then checked. In that order. Please do.} #id:c-yes-glad #says:yes #inner:The right order costs nothing. So few people have it in stock.
{verified: -> where_agreed | -> two_checks}

=== yes_warily
{slip == "rushed": Very well. You have been wanting my number since the beginning. | Very well. If it is relevant, and if it is short.} #id:c-yes-wary #says:yes #inner:One gate. Then the bill.
{verified: -> where_agreed | -> two_checks}

=== no_check
{
- slip == "text" or slip == "clause": No. You have told me one thing that was beside the point already. I shall answer questions when mine has been. #id:c-no-slip #says:no #inner:I am not handing over anything else to be got wrong.
- else: No. You had my account open before I opened my mouth. I shall answer yours when somebody has answered mine. #id:c-no-plain #says:no #inner:All the asking is on one side.
}
-> no_loop

=== no_loop
~ hub = -> no_loop
+ [Then I’ll do the talking. I could take something off the bill, or I could have the seventy looked into, if you prefer that. #id:n-options #move:options #tempting:You respect the no, and you put something on the table. It’s an answer to a thing they haven’t asked.]
    ~ slip = "fix"
    I decline a question, and you raise me an offer. Are we at an auction? #id:c-n-options #inner:Anything but the clause.
    -> where_agreed
+ [You’ve been asked for one thing after another, and given nothing in return. I’d be tired of it too. #id:n-feel #move:empathy #tempting:It is honest and it helps. What they had asked you for hasn’t been said back.]
    I am tired of it. …Very well. What is it that you need? #id:c-n-feel #says:yes #inner:That was not in the handbook.
    {verified: -> where_agreed | -> two_checks}
+ [It’s a legal matter, I’m afraid. Date of birth and postcode, and then I’ll answer anything you like. #id:n-on #does:verify #move:ignored_no #tempting:You do have to check, and it’s reasonable to say so. They’ve just said no.]
    ~ slip = "rushed"
    You will have it, because you are obliged to. I was giving you the chance to be more than that. #id:c-n-on #inner:So “may I” was an ornament.
    -> where_agreed
+ [No questions, then. You asked first: 96 for passes, where did you agree, and 70 for what. Neither’s been answered. #id:n-back #move:reflect #facts:passes-96,charge-70,clause #style:policy]
    Neither has. I was not sure that you had noticed. #id:c-n-back #inner:Two questions. They are on the table again, face up.
    -> no_felt

=== no_felt
~ hub = -> no_felt
+ [You’ve been very patient with it, thank you. Could I put those two things to you now? #id:nf-ask #move:thank,permission #tempting:You’ve gone back for the facts, and you’re asking nicely. How it felt to be refused is still lying there.]
    Two. I shall hold you to the number. #id:c-nf-ask #says:yes #inner:Civil. It would have been nice to be seen as well.
    {verified: -> where_agreed | -> two_checks}
+ [You rang to read a contract with somebody, and you’ve been treated like a queue number. #id:nf-queue #move:empathy]
    Eleven minutes of my life this morning were pan pipes. I timed them. …What do you need to know? #id:c-nf-queue #says:yes #inner:A queue number. That is it, in two words.
    {verified: -> where_agreed | -> two_checks}
+ [I’m sorry about that page with the wheel on it. It ought to work, and I’m sorry that it doesn’t. #id:nf-wheel #move:apology #tempting:It’s plain, and it’s owed. It’s for the website, and they were talking about themselves.]
    The wheel is the least of it. It does at least keep moving. #id:c-nf-wheel #inner:Sorry for the furniture.
    -> where_agreed

=== two_checks
~ hub = -> two_checks
+ [Actually, I can tell that it’s you, so let’s not bother. There’s 96 on here for the third to the seventh. #id:ch-skip #does:disclose #tempting:You’ve been talking for minutes and it would be a kindness to skip it. A voice with a folder is still only a voice.]
    You can tell. I see. I have a cousin with the same voice, who would have liked to hear that. #id:c-ch-skip #inner:Trusted, on the strength of a grumble. I am not sure I like it.
+ [Thank you. For the D-P-A I’ll need your account PIN, or else the C-L-I and the last bill amount. #id:ch-code #move:jargon #does:verify #tempting:Those are the three boxes on the form, and any two of them will do.]
    I know what a postcode is. Would one of those do? It would? Then let us use the words that both of us have. #id:c-ch-code #inner:Alphabet soup. I answered the only letter I knew.
+ [Thank you. Your date of birth, and the postcode that we send the bill to? #id:ch-two #move:thank #does:verify]
    {trip == "fair": Both are on the bill that you sent me, correctly. I mention it because so little else is. | Given, and given. I spelt the second one, from habit.} #id:c-ch-two #inner:Two, as announced. They kept to the number.
- -> where_agreed
