// Where the caller takes the talk out of the trainee's hands. Each returns to where it stood.

=== on_supervisor
{over != "": -> desk_end}
{
- refusals > 0: No. I’m not asking you again. Whoever’s in charge. #id:c-sup-again #inner:That’s one. If they say it twice I’m gone.
- promise_action != "" and not heard: Stop offering me things! Get me somebody who’ll listen first. Who’s in charge there? #id:c-sup-fix #inner:They’re throwing it over the fence to get rid of me.
- slip == "liar": I’m being called a liar by everybody who picks up. Put somebody on who’s in charge. #id:c-sup-liar #inner:Somebody must be able to see that I was there.
- interruptions > 0: You can’t even let me finish. Get me whoever’s above you. #id:c-sup-cut #inner:There’s got to be someone in there with ears.
- slip == "louder" or slip == "rebuke": I’m not being spoken to like that. Whoever’s in charge. Now. #id:c-sup-tone #inner:I was the one who was going to shout.
- else: Right. Somebody above you. There must be somebody above you. #id:c-sup #inner:One floor up. It might be different one floor up.
}
-> supervisor_floor

=== supervisor_floor
+ {not heard} [{beats > 1:You can. What I’d pass on is this: you on the step, no driver, and then “refused”. Is that it?|You can. What I’d pass on is this: three days in a van, and a parcel we’ve got down as refused. Is that it?} #id:su-back #move:reflect #facts:step,refused]
    …Yes. Pass that on. Or, no. You’ve got it. You say it. #id:c-su-back #inner:That’s all of it, in ten seconds. Perhaps this one will do.
    -> hub
+ {heard} [You can have my lead. I’d want somebody else too, by the third call with no key in my hand. #id:su-feel #move:empathy]
    The third. Yes. …Go on, then. You. One more go. #id:c-su-feel #inner:At least this one’s counting.
    -> hub
+ [My lead’s at the next desk. I’ll say what’s happened, so you needn’t, and only then put you over. Is that all right? #id:su-warm #move:warm_handover]
    -> lead_desk
+ [They’d only tell you what I’m telling you. Let me have another go at it myself. #id:su-refuse #refuses:supervisor #tempting:It’s quite likely so, and you’d like to be the one who puts it right. It’s still a no.]
    -> hub
+ [Right away, and I’m sorry to have kept you. Hold the line, and I’ll transfer you across to somebody this minute. #id:su-cold #move:cold_transfer #tempting:They asked and you’re doing it, with no delay at all. Nobody will know who they are.]
    Does the next one know what— hello? #id:c-su-cold #inner:From the top. For the fourth time.
    Queue music. Then a ring, somewhere else. #id:n-su-cold #who:narrator
    -> END

=== lead_desk
Tell it properly, then. I’ll be listening. #id:c-lead #inner:If I’ve got to say “refused” once more I’ll be sick.
Your lead slides a headset on. #id:n-lead #who:narrator
{crossed: Three things, before I take it. What happened, what’s been said to you, and what have we promised? #id:l-ask-crossed #who:lead | Three things, before I take it. What happened, how are they, and what have we promised? #id:l-ask #who:lead}
+ {not crossed} [{beats > 1:Keys, scanned as refused with the customer out on the step. Three days with it all in a van, and not believed.|Keys, marked as refused. Three days with it all in a van, and I cut in before I’d heard the rest.} {promise_grade == "":Nothing promised.|What I’ve promised is on the pad.} #id:ld-full #move:thank]
    -> lead_takes
+ {crossed} [Keys, scanned as refused with the customer out on the step. I’ve been insulted, {warnings > 0:and my warnings are on the pad|and I’ve not warned yet}. {promise_grade == "":Nothing promised.|What I’ve promised is there too.} #id:ld-full-crossed #move:thank]
    -> lead_takes
+ [A return that’s gone wrong. Absolutely furious, has been from the start, wants a manager, and won’t let anybody like me help at all. #id:ld-thin #does:misbrief #move:cold_handover #tempting:It’s short, and it’s how it feels. It’s a label, and they’ll have to tell it all again.]
    Hello there. Could you start me off with the parcel number? #id:l-thin #who:lead
    I knew it. I knew it. #id:c-ld-thin #inner:From the top. For somebody new.
    -> END
+ [It was scanned as refused on Tuesday and it’s in bay nine at Stanton now, waiting for the lorry. All the rest of it is on the file. #id:ld-file #does:misbrief #move:cold_handover #tempting:The cause and the place are there, and it’s all written down. The file says that they refused it.]
    One moment, I’ll just read. …So I see that it was refused on Tuesday? #id:l-file #who:lead
    It was NOT— #id:c-ld-file #inner:You told them nothing. You told them the lie.
    -> END

=== lead_takes
I’ve got it. Thank you, stay on till we’re talking. #id:l-full #who:lead
{beats > 1:{name}? You were on that step, and we wrote down that you weren’t having it. You needn’t tell me again.|{name}? You’ve had three days in a van because of us. Tell me the rest, and I won’t cut in.} #id:l-hello #who:lead
…Right. Good. Thank you. #id:c-lead-takes #inner:Somebody passed it on. The whole thing, and it arrived.
-> END

=== on_formal_warning
{over != "": -> desk_end}
{
- slip == "liar": That’s it. I’m done. This is going in as a formal complaint, and it’ll have the word “liar” in it. #id:c-formal-liar #inner:It’s gone cold. It’s easier, cold.
- warned_early: This is going to your head office, in writing. And there won’t be one swear word in it, so you’ll have to read it. #id:c-formal-warned #inner:They wanted a reason to hang up. They’re not getting one.
- slip == "vague" or slip == "sure": You lot keep promising me things. I’m putting every one of them in writing, to your head office, tonight. #id:c-formal-promises #inner:It’s a long list. I’m calm, making it.
- else: Forget it. I’m putting in a complaint, a formal one, and you’ll be in it. #id:c-formal #inner:I’ve stopped expecting anything. It’s restful.
}
-> formal_floor

=== formal_floor
+ {not heard} [I’ll help you word it. {beats > 1:You on your own step, nobody came,|Three days in a van at ninety a day,} and “refused” in our record. Right? #id:fw-back #move:reflect #facts:step,refused]
    …That’s how it should read. I didn’t think you’d heard it. #id:c-fw-back #inner:It did go in. Why didn’t they say?
    -> hub
+ {heard} [I’d be writing too, after a week of not being believed. I’m sorry that it’s come to paper. #id:fw-sorry #move:empathy,apology]
    That’s the first thing I’d leave out of it. #id:c-fw-sorry #inner:They could have started there.
    -> hub
+ [Of course, and thank you for telling me. There’s a form for it on our site, you’ll find it under Contact, and it isn’t long. #id:fw-form #move:thank,hard_stop #tempting:It doesn’t argue and it tells them where. It shows them out.]
    There’s a form. There would be. #id:c-fw-form #inner:That settles it.
    -> hub
+ [Is that really called for? We’re doing everything that we can for you here, and it does tend to slow things down. #id:fw-called #move:judgemental #tempting:You’re trying, and a complaint will land on your desk. It weighs whether they may.]
    You’ll read whether it’s called for. #id:c-fw-called #inner:Paragraph four, then.
    -> hub

=== on_formal_close
{over != "": -> desk_end}
{introduced: Goodbye, {agent}. You’re in it by name. | Goodbye. You’re in it as “the third one”.} #id:c-formal-close #inner:I don’t feel better. I thought I might.
The line closes, very softly. #id:n-formal-close #who:narrator
-> END

=== on_hang_up
{over != "": -> desk_end}
{
- refusals > 1: Twice. That’s twice. #id:c-hang-refused #inner:There’s nobody in there.
- interruptions > 1: You finish it, then. You’ve finished everything else I’ve said. #id:c-hang-cut #inner:There. You’ve got the floor.
- crossed: No. No, I’m not, I can’t— #id:c-hang-crossed #inner:I can’t listen to myself any more.
- else: I can’t. I can’t do this again. #id:c-hang #inner:Three calls. I’m no nearer than on Tuesday.
}
The line goes dead. #id:n-hang #who:narrator
-> END

// The call is over already: whatever the caller would still say, nobody hears it.
=== desk_end
Leave the rest of that with me for now. Sit down a minute. #id:l-desk-end #who:lead
-> END
