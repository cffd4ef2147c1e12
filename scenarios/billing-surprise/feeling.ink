// Empathise and apologise. References and accuracy reach this customer further than warmth.

=== feeling
~ hub = -> feeling
-> notice ->
+ [Oh, what a horrid thing to find. You must have felt so let down by us, after all that time together. #id:e-warm #move:empathy #style:relational #tempting:It has a feeling and a cause in it, and with many callers it would be the best thing said all day. This one would rather be understood than hugged.]
    “Together.” We have a contract. But I follow you, and I thank you. #id:c-e-warm #inner:Meant well. Like being patted by a stranger.
    -> sorry_now
+ [I completely understand your frustration, and I’ll certainly do my best to assist you with it today. #id:e-generic #move:empathy_generic #does:stock #tempting:It’s the sentence from the course, and it does no harm on paper. It would fit a lost umbrella.]
    ~ slip = "generic"
    ~ phrases = phrases + 1
    What do you understand? I ask because I am still collecting information on it myself. #id:c-e-generic #inner:Page four of the handbook. I can hear the staple.
+ [Fine. So the passes and the seventy. I can offer you a reduction on the first, or a check on the second, whichever you like. #id:e-options #move:options #tempting:You’ve got the figures, and you can see two ways to go. The person with the ruler is still waiting to be seen.]
    ~ slip = "fix"
    We have gone from hearing to haggling without a stop. I had hoped for a stop. #id:c-e-options #inner:They want this off the desk. I am what is on it.
+ [You keep your side to the day and to the penny. Then a total comes that can’t be checked, and it’s you who’s made to feel careless. That would rattle anyone. #id:e-order #move:empathy #style:policy]
    …Rattled. Yes. I dislike the word, and it is the correct one. #id:c-e-order #inner:Careless. That is what it felt like. I had not said so.
    -> sorry_now
+ [I’m sorry for that. You’ve had the trouble of working it all out by yourself, with a ruler, when it should have been plain on the page. #id:e-sorry #move:apology #tempting:A clean apology with its reason. It steps over what it was like for them, so it lands lighter than it could.]
    Thank you. It should. I note that you have gone straight from my figures to your conscience. #id:c-e-sorry #inner:Good sentence. Something was skipped on the way to it.
- -> feeling_again

=== feeling_again
~ hub = -> feeling_again
+ [I had a bill like that once, abroad as well, so honestly, I know just exactly how you feel. #id:e2-same #move:overclaim #tempting:You’d like to be sitting on their side of the desk. It moves the conversation to your holiday.]
    ~ slip = "generic"
    Then you will remember which clause it was under. #id:c-e2-same #inner:Nobody keeps a bill like that. I would have kept it.
    -> sorry_owed
+ [You’ve been kept long enough with all this, I think. Would you mind if we went into the account now, the two of us? #id:e2-permission #move:permission #tempting:It’s polite, and you’ve asked before asking. How it was for them is still on the table, untouched.]
    -> may_i
+ [You check things. Then you’re handed one that can’t be checked, and you start to doubt your own records. #id:e2-doubt #move:empathy #style:policy]
    I went back through all four years of them. For a missing line. I thought that it must be me. #id:c-e2-doubt #inner:How would anybody know that? I told nobody that.
    -> sorry_now
+ [For this bill, and for how it’s been put in front of you, I apologise. That’s on us, and not on you. #id:e2-sorry #move:apology #does:admit #tempting:A good plain apology that takes it on. It takes on whose fault it was, which nobody has looked into, before anybody has said what it did to them.]
    I have that down. “On us.” I should still like it to be understood what it was like. #id:c-e2-sorry #inner:Nearly. We are one line short.
    -> sorry_owed
+ {slip != "" and not mended} [That wasn’t what I meant to say. Let me go back a bit: you told me about two evenings with a ruler. #id:e2-again #move:repair #tempting:You’ve owned the dud, and gone back to what they said. What you make of the two evenings is still to come.]
    ~ mended = true
    Two evenings, yes. The second was worse. By the second I was reading the definitions. #id:c-e2-again #inner:They remembered the ruler. Very well.
    -> feeling_again

=== sorry_now
~ hub = -> sorry_now
-> notice ->
+ [Then let me get into the detail of it for you. Before I do, may I put two short questions to you? #id:a-ask #move:permission #tempting:It gets things moving and you asked nicely. One sentence is owing before it, and they’ll have noticed.]
    -> may_i
+ [Thank you for laying it out so clearly. It’s not every caller who has the figures to hand. #id:a-thank #move:thank #tempting:It’s true, it’s specific, and they’ll enjoy it. It is praise, and what’s due is an apology.]
    They were to hand because I was billed them. But thank you. #id:c-a-thank #inner:Flattered. I had rather be apologised to.
    -> sorry_again
+ [That’s bad, I’m sorry. To be fair, the layout comes from the bill printers, it isn’t anything that we do in this office. #id:a-printers #move:apology_deferred #tempting:It is so, and it’s natural to say who does what. They only ever had an agreement with you.]
    ~ slip = "if"
    I have no contract with a printer. I looked. #id:c-a-printers #inner:And the printer will say it is the ink.
    -> sorry_again
+ [I’m sorry. It’s our job to send you a bill that you can follow, and we left that job to you. #id:a-work #move:apology #style:policy]
    -> accepted
+ [I’m sorry if anything on there wasn’t clear to you, and thank you for taking the time to point that out. #id:a-if #move:apology_hedged #does:stock #tempting:It has both the sorry and the thank-you, and the wording keeps everybody safe. It puts the fault in the reader.]
    ~ slip = "if"
    “If.” The little wheel on your website was not clear. It was a wheel. #id:c-a-if #inner:Conditional. One could drive a lorry through it.
    -> sorry_again

=== accepted
{
- slip == "if": That one has no condition in it. I checked. Accepted. #id:c-sorry-clean #inner:Second draft. Much better.
- slip == "text" or slip == "clause": Accepted. And may I say, that is a sounder sentence than the one you began with. #id:c-sorry-after #inner:One can be wrong about a thing and still be straight about it.
- introduced: Thank you, {agent}. I have written that down word for word. It is the first line on the page I have not had to argue with. #id:c-sorry-named #inner:I had a whole paragraph ready for if it did not come.
- else: Thank you. There is a gap in my notes where your name would go. #id:c-sorry-unnamed #inner:An honest apology, by nobody.
}
-> identity

=== sorry_again
~ hub = -> sorry_again
+ [{slip == "if":I did say sorry. It’s on the recording, I said it just then, quite clearly.|I’m sorry, but I’ve been nothing but civil about it. It’ll all be on the recording.} #id:a2-did #move:denial #tempting:You’ve been polite throughout, and it stings to have something found missing.]
    No doubt. Perhaps we might both listen to the rest of that recording. #id:c-a2-did #inner:Now it is a matter of evidence. I was going to let it go.
    -> identity
+ [I’d sooner show you than tell you. I could lower the bill for you today, or have that seventy looked at. #id:a2-options #move:options #tempting:Deeds over words, and they might like that in you. One word was owing all the same.]
    You are very quick with a discount. I am still on the previous item. #id:c-a2-options #inner:Item skipped. I have marked it.
    -> identity
+ {not mended} [You’re right, that was no good. May I have that sentence back? #id:a2-again #move:repair #tempting:It takes nerve and they’ll respect it. You still owe them the sentence.]
    ~ mended = true
    You may. I have it here. I shall cross it out. #id:c-a2-again #inner:Nobody has asked me for one back before.
    -> sorry_again
+ [Without the trimmings, then: I’m sorry. You were charged first, and left to find out why. #id:a2-plain #move:apology]
    -> accepted

// Something is still owed: the figures, or what they did.
=== sorry_owed
~ hub = -> sorry_owed
+ {not (heard and felt)} [I’m sorry for every bit of it, and you’ve been good to stay with me while we get there, thank you. #id:so-sorry #move:apology,thank #tempting:It’s generous and it’s unconditional. It covers everything, which leaves nothing they could point to.]
    “Every bit.” It would help to have them numbered. #id:c-so-sorry #inner:A blanket. I had asked for a receipt.
    -> identity
+ {not heard} [Can I stop, and check it with you? 96 for five passes, 70 for something unnamed, on a bill that’s always been 48. #id:so-back #move:reflect #facts:passes-96,charge-70,bill-214]
    Checked. All three. I had begun to think I should have to send you a diagram. #id:c-so-back #inner:Late, but it balances.
    {felt: -> sorry_now | -> feeling}
+ [I’ll pass all of this to billing, and somebody there can go through the figures. #id:so-pass #move:commit_vague #tempting:It is their line of work, and it sounds like movement.]
    ~ slip = "vague"
    I believe I asked for billing. Is there a further billing behind you? #id:c-so-pass #inner:It is billing all the way down.
    -> identity
+ {heard and felt} [I’m sorry, {name}. You asked a plain question, and I’ve made you ask it more than once. #id:so-sorry-ready #move:apology]
    -> accepted
+ {heard and not felt} [It isn’t the amount so much, is it. It’s being made to look like someone who doesn’t read what they sign. #id:so-feel #move:empathy #style:policy]
    I read the back of train tickets. Yes. That is what it is. #id:c-so-feel #inner:Exactly. I do not sign things. I study them.
    -> sorry_now
+ [Would you let me go into the bill and the terms now, please, so that I can give you chapter and verse on it? #id:so-permission #move:permission #tempting:Chapter and verse is just what they’d like, and you asked. It’s a favour asked with a debt outstanding.]
    -> may_i
