// Empathise and apologise.

=== feeling
{felt: -> sorry_now}
~ hub = -> feeling
-> notice ->
+ [All day listening out for that bell, {name}, and Sunday getting closer. You must have been worried sick. #id:e-worry #move:empathy,name]
    …Yes. It’s the worry more than anything. I lay awake listing the things we haven’t got. #id:c-e-worry #inner:How did you know it was the worry?
    -> sorry_now
+ [I completely understand how you feel today, and I do appreciate your patience. #id:e-generic #move:empathy_generic #tempting:It is courteous, and it is what the induction leaflet says. It would fit any call at all.]
    ~ slip = "other"
    Do you? How do I feel, then? #id:c-e-generic #inner:That’s the line they all say.
+ [I’m sorry. That’s no way to be treated, and you’ve been very decent about it. #id:e-sorry #move:apology #tempting:A clean apology, no ifs. They would believe it sooner once you’d said what it did to them.]
    Thank you. It’s a bit quick, that’s all. I’m not sure that you can picture it yet. #id:c-e-sorry #inner:Too soon. But it wasn’t nothing.
+ [Right, let’s see about getting you a cot. One of our shops near you might have one today, or there’s always a refund if you’d rather have that. #id:e-options #move:options #tempting:You’ve listened, you’ve said it back, and you can see the way out. It misses what the day did to them.]
    ~ slip = "fix"
    You’re off. I can hear you clicking. Did any of that matter, or is it just a stock question? #id:c-e-options #inner:And there I was thinking somebody had stopped to listen.
+ [All right. Let’s both take a breath. It’s only a cot, and a cot we can sort out. #id:e-calm #move:calm_down #tempting:It’s meant to make it feel smaller and soluble. It makes the caller feel smaller instead.]
    ~ slip = "calm"
    Only a cot. Where do you think a baby goes? In the drawer with the tea towels? #id:c-e-calm #inner:Say that again and I’m putting the phone down.
- -> feeling_again

=== feeling_again
{felt: -> sorry_now}
~ hub = -> feeling_again
+ [You’ve been counting the days, I should think. And this was the one you were counting on. #id:e2-days #move:empathy]
    On my fingers, yes. And that one was meant to be crossed off. #id:c-e2-days #inner:Now you’ve got it. Now it’s a conversation.
    -> sorry_now
+ [Believe me, I’ve had parcels go missing on just the wrong day myself, I know exactly what it’s like. #id:e2-same #move:overclaim #tempting:You’re offering a bit of yourself to be on the same side. It moves the story to yours.]
    ~ slip = "other"
    A parcel. Right. Then we’ve been through the very same thing, you and I. #id:c-e2-same #inner:It isn’t about you.
    -> sorry_cold
+ [I don’t want to keep you going over it. May I ask a couple of things, so I can get on with mending this? #id:e2-permission #move:permission #tempting:You asked first, which is right, and it spares them more of the story. It steps over how they feel.]
    -> may_i
+ [However it went wrong, I apologise to you for it, and for the way this call’s gone as well. #id:e2-sorry #move:apology #tempting:It owns the call as well as the cot. It’s still an apology for something you haven’t named.]
    I’ll take that. I’d still like somebody to see what sort of day it was. #id:c-e2-sorry #inner:It’s nearly there. It’s a good voice to be sorry in.
    -> sorry_cold
+ {slip != "" and not mended} [That came out wrong, and I’d like another go at it. You were telling me about the room. #id:e2-again #move:repair #tempting:It gets you back in the room with them. What you say there is still to come.]
    ~ mended = true
    The room. It’s yellow. It’s got a lampshade with elephants and nothing for the elephants to look at. #id:c-e2-again #inner:All right. You remembered the room.
    -> feeling_again

=== sorry_now
~ hub = -> sorry_now
-> notice ->
+ [I’m sorry. You paid for it, you stayed in for it, and in the end it was you who had to ring us. #id:a-effort #move:apology]
    -> forgiven
+ [I’m sorry if that’s caused you any inconvenience, and thank you so much for letting us know about it. #id:a-if #move:apology_hedged #tempting:It’s the wording that keeps the company out of trouble, and it does say sorry.]
    ~ slip = "if"
    “If.” If it’s caused me. It has caused me. It’s causing me now. #id:c-a-if #inner:One little word and it’s all gone again.
    -> sorry_again
+ [I’m sorry about that. To be straight with you, it was the courier’s depot, so it wasn’t us here. #id:a-courier #move:apology_deferred #tempting:The scan does say so. It is the truth about the parcel, and no use to the person who paid you.]
    ~ slip = "if"
    I didn’t give the courier twenty-five pounds. I gave it to you. #id:c-a-courier #inner:So nobody did it. It did itself.
    -> sorry_again
+ [Then let’s get this moving. Is it all right if I ask you two quick things before I look at what’s possible? #id:a-ask #move:permission #tempting:It’s practical, it’s polite and it gets things going. Nobody has said sorry yet, and that will be missed.]
    -> may_i
+ [Thank you for telling me all that. I know you’ve better things to do than go through it twice. #id:a-thank #move:thank #tempting:It honours the trouble they took. It stands where an apology ought to be.]
    You’re welcome, I suppose. I was rather hoping for a word that starts with S. #id:c-a-thank #inner:Thank me later.
    -> sorry_again

=== forgiven
{
- slip == "if": Thank you. That’s the one without the small print. #id:c-sorry-after-slip #inner:I noticed that there was no “if” this time.
- introduced: Thank you, {agent}. I’d stopped expecting anybody to say it. #id:c-sorry-named #inner:I didn’t know how much I wanted that.
- else: Thank you. I don’t even know your name, but thank you. #id:c-sorry-unnamed #inner:Whoever you are, you meant that.
}
-> ask

=== sorry_again
~ hub = -> sorry_again
+ [Let me say it properly. I’m sorry. You lost a day to us, and now you’ve lost a morning. #id:a2-proper #move:apology]
    -> forgiven
+ [{slip == "if": I did say sorry, and I meant it. I was only explaining how these things happen.|I’m sure I’ve said sorry, and I’ve meant it. I don’t know what else you’d like me to say.} #id:a2-did #move:denial #tempting:You’ve meant it all along, and being told that you didn’t say it stings.]
    {slip == "if": You said something that had the word in it. | You haven’t, you know. I’ve been listening out for it.} #id:c-a2-did #inner:Now we’re arguing about whether I heard you.
    -> ask
+ [Let me tell you what I can do about it: a cot from one of our shops, or your money, every penny. #id:a2-options #move:options #tempting:A remedy can be the best apology. It’s just that this caller is still waiting for the plain one.]
    That’s… all right. Fine. You’ve skipped something, that’s all. #id:c-a2-options #inner:I’d left a gap for it and everything.
    -> ask
+ {not mended} [You’re right to pull me up on that. Can I start it again? #id:a2-again #move:repair #tempting:Owning a bad line is worth a great deal. It still leaves the good one to say.]
    ~ mended = true
    You can. I’m listening. For a change it’s my turn. #id:c-a2-again #inner:Ha. All right. That took some nerve.
    -> sorry_again

// Something is still owed: the caller wasn't heard, or what it did to them wasn't seen.
=== sorry_cold
~ hub = -> sorry_cold
+ {not heard} [Let me stop and check. A day’s leave, the express paid for, and we left you guessing. Is that it? #id:sc-back #move:reflect #facts:day-off,no-message,express-fee]
    Guessing, yes. I’ve done nothing but guess since yesterday morning. #id:c-sc-back #inner:There it is. Late, like everything else from you.
    -> feeling
+ {heard and not felt} [It’s not so much the box, is it. It’s having no idea, with Sunday nearly here. #id:sc-feel #move:empathy]
    No. I’d have waited, if anybody had said. I’d have waited till Saturday and not made a fuss. #id:c-sc-feel #inner:That’s what I’ve been trying to say since eleven forty.
    -> sorry_now
+ {heard and felt} [I’m sorry, {name}. You did your bit, and then you had to chase us to do ours. #id:sc-sorry-ready #move:apology]
    -> forgiven
+ {not (heard and felt)} [I’m sorry for all of it, and thank you for sticking with me this far. #id:sc-sorry #move:apology,thank #tempting:It’s gracious and it’s whole. It covers everything, so it doesn’t touch anything in particular.]
    I haven’t got much choice, have I. You’ve got my cot. #id:c-sc-sorry #inner:All of it. Which “it”?
    -> ask
+ [Let me ask you two quick things, if I may, and after that I can tell you what’s become of it since Tuesday. #id:sc-permission #move:permission #tempting:The question is properly put, and it feels like progress. It’s asking for a favour with the account still open.]
    -> may_i
+ [Please leave it with me, {name}. I’ll flag it with the relevant people, and they’ll look into what went wrong. #id:sc-flag #move:commit_vague #tempting:It shows that it’s being taken seriously, by somebody, somewhere.]
    ~ slip = "vague"
    Which people? Have they got my number? Will they use it? #id:c-sc-flag #inner:It’s going in a drawer.
    -> ask
