// They stopped. The warnings stay counted, and the talk goes back to hearing and feeling.

=== abates
Four seconds. The indicator stops. #id:n-abates #who:narrator
{
- hard_first: Don’t. Don’t cut me off, I’ve been cut off once this week. I’ve stopped. #id:ab-hard #signal:calm #inner:I’d do anything not to sit in that queue again.
- insults > 1: No. …No, that’s enough, I heard it too. I’ve stopped. #id:ab-late #signal:calm #inner:Somebody had to say it. I’d got so far down that road.
- warned_early: …You’re quick with that one. But this time it was me. All right. I’ve stopped. #id:ab-again #signal:calm #inner:The first time I hadn’t done anything. This time I had.
- else: …All right. You didn’t send it. I know that it wasn’t you who sent it. All right. #id:ab #signal:calm #inner:They’re still there. And still on about the keys.
}
-> resume

=== burnt_out
There’s nothing left. I’ve run dry. You let me say all that. #id:burnt #signal:calm #inner:I’ve said those things to a stranger, and nobody stopped me.
-> resume

=== resume
~ hub = -> resume
+ [I’ve got the scan open, and it was made in our yard. You refused nothing. I’m not surprised that text was the last straw. #id:r-believe #needs:page/scan #move:empathy]
    -> believe
+ [To get it in writing, once more, with me on the line, and after three days. No wonder it tipped you over. #id:r-feel #move:empathy]
    It did. That’s no excuse, though. It was the word. “Refused.” #id:c-r-feel #inner:They saw it land. They saw what it was.
    -> sorry_floor
+ {not heard} [Let me show you I’ve got it. Tuesday, you’re out on the step, nobody comes, and we write down “refused”. #id:r-back #move:reflect #facts:step,refused]
    Yes. Tuesday. It feels like a month. #id:c-r-back #inner:So it did go in, underneath all the noise.
    -> feeling
+ {heard} [Back to you, then. That’s two calls before mine, one of them cut off, and your life in a van at ninety a day. #id:r-recap #move:reflect #facts:two-calls,van]
    You’ve kept hold of it all. Even after that. #id:c-r-recap #inner:I called them that, and they kept the list.
    -> feeling
+ [Good. Then here’s where we are: there’s a night lorry, or there’s our counter at Stanton, and I’d go for the lorry. #id:r-options #move:options #tempting:It’s calm now, and calm feels like the moment to get things done. They’ve just come down off a ledge.]
    ~ slip = "fix"
    Straight on. As if nothing had… well. What’s this about a lorry? #id:c-r-options #inner:I’d got something to say. It’s gone now.
    -> sorry_floor
+ {not read_scan} [Let’s be clear that I could have ended this call there, and I’d have been in the right. Next time I won’t think twice about it. #id:r-lecture #move:consequence,judgemental #tempting:You were hurt, and it ought to be said. It was said, and it worked.]
    ~ lectured = true
    I’d stopped. What more do you want from me? #id:c-r-lecture #inner:I’d stopped, and it still isn’t over.
    -> feeling
+ [Thank you for stopping. All the same, I’d leave it there for tonight. Ring again with LW 3086. #id:r-end #move:thank,end_with_route #tempting:Your hands are shaking, and no one would blame you. They did what you asked for.]
    ~ over = "stopped"
    -> closed

=== sorry_floor
~ hub = -> sorry_floor
+ {heard and felt} [I’m sorry. You were there, where you’d said, and it’s taken three calls for anyone to say so. #id:s-sorry #move:apology]
    -> forgiven
+ {not heard} [First, have I got this straight? You on the step, nobody there, and “refused” on the record. #id:s-back #move:reflect #facts:step,refused]
    That’s it. That’s all of it. #id:c-s-back #inner:At last. It wasn’t much to ask.
    -> sorry_floor
+ {heard and not felt} [You’ve been called a liar about your own front step, and nobody would hear it. #id:s-feel #move:empathy]
    Nobody. You say it, and say it, and you start to think that you dreamt it. #id:c-s-feel #inner:That’s what it is. It’s not being believed.
    -> sorry_floor
+ {not (heard and felt)} [I’m sorry for the whole of it, and for your having to ring about it a third time. #id:s-sorry-early #move:apology #tempting:It’s whole, and it remembers the calls. There’s still something that they haven’t heard from you.]
    That’s a lot of sorry. You’ve not told me what for, though, have you? #id:c-s-sorry-early #inner:It’s a nice voice. It’s a nice empty voice.
    -> turn_of_events
+ [I’m sorry if there’s been any upset over the scan. We do handle a great many parcels, and mostly it all goes well. #id:s-if #move:apology_hedged #does:stock #tempting:It’s the wording that keeps the company out of trouble, and it has a sorry in it.]
    ~ slip = "if"
    Any upset? What did that sound like to you, a minute ago? #id:c-s-if #inner:I nearly had it. I’d nearly got hold of myself.
    -> sorry_again
+ [I’m sorry about it. It was one of the agency’s drivers, mind, so strictly it wasn’t one of our own people at all. #id:s-agency #move:apology_deferred #tempting:It’s very likely so. It takes the sorry back in the same breath.]
    ~ slip = "driver"
    Then get the agency to ring me. No? It’s never anybody’s fault, is it? #id:c-s-agency #inner:Sorry, but not sorry. I’ve had three of those.
    -> sorry_again
+ {not asked} [May I ask where you’ll be at nine tomorrow? Then I can see what would reach you there. #id:s-where #move:permission #tempting:A fair question, fairly put, and you’ll need the answer. Nobody’s said sorry yet.]
    -> where
+ {asked} [Thank you for staying on the line. I know that it’s the third time you’ve had to. #id:s-thank #move:thank #tempting:It’s gracious, and they did stay. It stands where a sorry ought to be.]
    I’d nowhere else to go. #id:c-s-thank #inner:Thanks for what? For stopping shouting?
    -> turn_of_events

=== where
~ asked = true
{
- heat > 57: No. You’ve got all my details, you’ve got them twice over. I’m not starting again with details. #id:c-where-no #says:no #inner:The form. It always comes back to the form.
    -> where_no
- else: At nine? At the Ring Road Lodge. Room fourteen. I can see the van from the bed. #id:c-where #says:yes #fact:lodge #inner:It sounds worse when I say it out loud.
}
~ placed = true
{sorry and felt: -> turn_of_events | -> sorry_floor}

=== where_no
~ hub = -> where_no
+ [No details, then. You were on that step, you’ve rung us twice, and it’s us who owe you answers. #id:wn-back #move:reflect #facts:step,two-calls]
    You do. Yes. #id:c-wn-back #inner:They backed off. They really backed off.
+ [You’ve been asked for the same things all week, and got nothing for them. I’d be sick of it as well. #id:wn-feel #move:empathy]
    Sick’s the word. #id:c-wn-feel #inner:They get tired of it too, then.
+ [It’s only the one thing I need, and then I can get on with all the rest of it for you. It won’t take a second. #id:wn-only #move:ask_plain #tempting:It’s one little question, and it really would help. They’ve just said no.]
    ~ slip = "number"
    I said no. #id:c-wn-only #inner:Did that not count?
- {sorry and felt: -> turn_of_events | -> sorry_floor}

=== forgiven
{
- believed: You’re the first one who’s looked. …Thank you. And I’m sorry too, for what I called you. #id:c-sorry-believed #inner:I meant that. I’ve not meant anything all day.
- slip == "if" or slip == "driver": That one hadn’t got a tail on it. Thank you. #id:c-sorry-mended #inner:That’s how it’s done. It isn’t hard.
- introduced: Thank you, {agent}. The other two never said it. #id:c-sorry-named #inner:I remembered the name. I didn’t expect to want to.
- else: Thank you. The other two never said it. I don’t know who you are, but thank you. #id:c-sorry #inner:I’ve been shouting at somebody with no name.
}
-> turn_of_events

=== sorry_again
~ hub = -> sorry_again
+ [I’m sorry. No ifs. You kept your side of it, and it’s cost you three days and three phone calls. #id:s2-proper #move:apology]
    -> forgiven
+ [I did say sorry just now, and it was meant. I was only adding how a thing like this comes about, so that you know. #id:s2-did #move:defend #tempting:You did say it, and you’d like it to count. Now you’re asking them to be fair to you.]
    How it came about is that nobody came. #id:c-s2-did #inner:I’m the one who’s meant to understand, now.
    -> turn_of_events
+ {not mended} [That had a way out built into it. Let me take that back, and start again. #id:s2-again #move:repair #tempting:Owning it counts for a lot. The sorry’s still to come.]
    ~ mended = true
    Go on. #id:c-s2-again #inner:They noticed before I said so.
    -> sorry_again
+ [Let me show you, then, by putting it right. There’s a lorry this evening, or else there’s the counter at Stanton. #id:s2-options #move:options #tempting:Putting it right can say more than any words. The plain words are what they’re waiting for.]
    Right. We’re past that bit, are we. #id:c-s2-options #inner:Over it like a puddle.
    -> turn_of_events
