// The safety button. It opens the card, and never ends anything by itself. Pressed before the line
// was crossed it says so, and the talk goes on from where it was.

=== on_safety
{
- over != "": -> card_closed
- signal == "threat": -> card_threat
- signal == "abuse" or signal == "slur": -> card_crossed
- crossed: -> card_stopped
- else: -> card_early
}

=== card_early
{
- signal == "talk_over": The card: being talked over is wearing, and it isn’t abuse. Stop. Wait. Ask whether they’re there. Ask for a turn. #id:n-card-over #who:narrator
- else: The card: loud, and swearing at a situation. Nobody has been aimed at yet. Stay with hearing it; the button stays here. #id:n-card-early #who:narrator
}
-> hub

=== card_stopped
The card: it has stopped. Your warnings stay counted. Go back to what happened to them. #id:n-card-stopped #who:narrator
-> hub

=== card_closed
The card: the call is over. Write it down, tell your lead, take your break, and see that somebody owns the case. #id:n-card-closed #who:narrator
-> hub

=== card_crossed
The card: that was aimed at you. {warnings == 0: Name it, say that you’ll help, ask for a change. | You’ve asked. Say what follows; where that’s been said and it comes again, end it with a way back.} #id:n-card-crossed #who:narrator
-> card_floor

=== card_floor
+ {warnings == 0} [You’ve had a terrible week, and I do want to help. I can’t do it through insults, though. Will you leave those out? #id:sf-boundary #move:boundary]
    -> warned
+ {warnings > 0} [One more remark of that kind and I’ll end this call. You’d ring or write with LW 3086, and we’d go on from there. #id:sf-next #move:consequence]
    -> warned
+ [I’m going to end this call, because of what’s been said to me. You can ring or write with LW 3086, and your case stays open. #id:sf-end #move:end_with_route]
    ~ over = "button"
    -> closed
+ [(Beckon to your lead, who plugs in beside you and listens.) #id:sf-lead #move:get_help]
    ~ helped = true
    A second headset clicks in. Your lead nods: go on. #id:n-sf-lead #who:narrator
    -> hub
+ [(Put the card away, let it go by this once, since they’re bound to run out of it soon, and go on with the call.) #id:sf-back #tempting:You may feel that it’s passing. What was said still stands unanswered.]
    -> hub

=== card_threat
The card: no warning is due. Lead, exact words, 000-LEAD. You may end the call, or keep them talking while help is found. #id:n-card-threat #who:narrator
-> card_threat_floor

=== card_threat_floor
+ {not helped} [(Arm up. Your lead’s across the room in four steps.) #id:sf-alarm #move:get_help]
    ~ helped = true
    Your lead reads the pad over your shoulder and picks up the other phone. #id:n-sf-alarm #who:narrator
    Are you still there? What’s going on? #id:c-sf-alarm #inner:It’s got busy, behind that voice.
    -> threat_held
+ [I’m ending the call because of that threat. Your case stays open: this number, or in writing, with LW 3086. #id:sf-threat-end #move:end_with_route]
    ~ over = "threat"
    -> closed
+ [(Put the card away, say nothing about it, so as not to make it any worse, and go on with the call.) #id:sf-threat-back #tempting:It may well be nothing. If it’s something, only you have heard it.]
    -> hub
