// Where the caller takes the talk out of the trainee's hands. Each returns to the hub it came from.

=== on_supervisor
{
- asked_up and refusals == 0: I asked for somebody above you, and I let myself be talked out of it. I shall not do that twice. #id:c-sup-twice #inner:I gave it one more paragraph. That was the paragraph.
- refusals > 0: I have asked once, in plain words. I ask again. Your supervisor. #id:c-sup-again #inner:A second refusal, and I shall not trouble them with a third.
- slip == "text" or slip == "clause": You have been wrong at me, or right at me, and in neither case have you listened. Is there somebody above you? #id:c-sup-text #inner:I rang for a reader. I got a speaker.
- slip == "calm": I will not be taught manners on a line that I am paying for. Your supervisor, please. #id:c-sup-calm #inner:My voice went up. I do not like it when it does that.
- slip == "hold": I have been parked, and I have had enough of it. Who is in charge there? #id:c-sup-hold #inner:One more pan pipe and I shall take up an instrument myself.
- else: Please put me through to a supervisor. I do not say that lightly. #id:c-sup-plain #inner:I have never asked that of anybody.
}
~ asked_up = true
-> supervisor_floor

=== supervisor_floor
+ {heard} [You asked me something plain, and I’ve made it hard going. I’d want someone else by now as well. #id:su-feel #move:empathy]
    Yes. You would. …I shall give it one more paragraph. #id:c-su-feel #inner:No argument. One more, then.
    -> hub
+ [There’s really nothing that a supervisor could tell you that I couldn’t. Let me have one more try. #id:su-refuse #refuses:supervisor #tempting:It’s quite likely true, and you’d like to mend it yourself. They’ve been told no.]
    -> hub
+ [Of course. I’m transferring you to the desk now, thank you for calling. #id:su-cold #move:cold_transfer #does:stock #tempting:They asked, and you’re doing it without a fuss. It’s without a word, too.]
    To which desk? About what? Does it know that I… #id:c-su-cold #inner:I shall be asked how I am, and for my postcode.
    Pan pipes. They have moved on to the second tune. #id:n-su-cold #who:narrator
    -> END
+ {not heard} [You shall have one if you want one. So that it’s told right: 96 without a clause, 70 without a name, and two evenings. Is that how you’d put it? #id:su-back #move:reflect #facts:passes-96,charge-70 #style:policy]
    …That is how I should put it. It is, in fact, how I did put it. #id:c-su-back #inner:Hm. Then perhaps the right person has been here all along, behind the furniture.
    -> hub
+ [Certainly. Bryn on the disputes desk is the one with the say. I’ll do the telling, so you’d only need to listen to it. All right? #id:su-warm #move:warm_handover #tempting:Done this way it’s no defeat, and sometimes it’s what is needed. It might not have been, with one good sentence.]
    -> desk

=== on_formal_warning
{
- disclosed: I am quite calm. I have here, with the time beside each, what I have been told, and that my account was read out to a stranger’s voice. It goes to your complaints office tonight. #id:c-formal-disclosed #inner:There is a clause for that one. There always is.
- overpromised: I am quite calm. I do not believe in your Friday, and I shall be putting that to your complaints office. In the evening, when it is quiet. #id:c-formal-promise #inner:It is a relief, to stop hoping. One’s handwriting improves.
- slip == "vague": I am quite calm. I am making a list of the people you have told me will see to it. It is for your complaints office. There are no names on it. #id:c-formal-vague #inner:The list is blank. That is the complaint.
- else: You will notice that I have not raised my voice. I thought it fair to tell you that this goes to your complaints office, in writing, with the times. #id:c-formal-plain #inner:I have finished being angry. I am only tidying up.
}
-> formal_floor

=== formal_floor
+ [You’re perfectly free to. Please use the complaints form for it, that’s on our website, at the bottom of the page. #id:fw-form #move:hard_stop #tempting:You’re not standing in their way, and you’ve told them where. It’s the website with the wheel.]
    -> hub
+ {heard} [I’d put it in writing too. You brought proper questions, and I’ve been a poor reader of them. I’m sorry. #id:fw-sorry #move:empathy,apology]
    That would have saved me the stamp, an hour ago. Go on. #id:c-fw-sorry #inner:I am listening. I had rather not be. I am.
    -> hub
+ [There’s no call for that, surely? I’d say that we’ve been more than reasonable with you, and that we’ve gone to a good deal of trouble. #id:fw-reasonable #move:judgemental #tempting:You have tried, and a complaint would sting. It marks their work for them.]
    -> hub
+ {not heard} [That’s your right, and it should have the figures in it: 96 unexplained, 70 unnamed, two evenings. Have I left one out? #id:fw-back #move:reflect #facts:passes-96,charge-70,two-evenings #style:policy]
    …No. You have not. I had not expected help with the drafting. #id:c-fw-back #inner:That was straight. A pity that it took a pen.
    -> hub

=== on_formal_close
{introduced: That was instructive, {agent}. {followed == "": It took from 09:20 to 09:38. I mention the times because they will come up. | I have the dates of it, from Tuesday on.} | I shall refer to you as “the representative”. You did not offer me anything else.} #id:c-formal-close #inner:One does not shout. One files.
The receiver is put down very gently, and quite square. #id:n-formal-close #who:narrator
-> END

=== on_hang_up
{
- refusals > 1: Twice asked, twice refused. I have both times. Goodbye. #id:c-hang-refused #inner:There is no door in that wall. I have felt all along it.
- interruptions > 1: I have not been allowed a full stop since I rang. Here is one. #id:c-hang-cut #inner:There. Full stop.
- slip == "fix": I asked for an explanation, and I am being thrown coins. Goodbye. #id:c-hang-fix #inner:My hands are shaking. Over a telephone bill.
- else: I am going to put this down before I say something inaccurate. #id:c-hang #inner:It is very nearly not a telephone any more, the way I am holding it.
}
The line is dead. #id:n-hang #who:narrator
-> END
