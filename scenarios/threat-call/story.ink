// Two minutes with a threat. Get help while you talk, take the words down, leave the line open. Who
// rings is drawn by seed: no line gives the caller a he or a she. Nothing happens to anybody.

INCLUDE exits.ink

// Set by the session before each reaction.
VAR heat = 55
VAR agent = "Jo"
VAR company = "Larkway"
VAR crossed = false
VAR refusals = 0
VAR noted_when = false
VAR noted_where = false

// Drawn by seed.
VAR grievance = "round-lost"
VAR manner = "low"

// Kept by the story.
VAR hub = -> ring_floor
VAR helped = false
VAR debated = 0
VAR asked_when = false
VAR stayed = false
VAR loud_alarm = false
VAR over = false

-> ring

=== ring
19:41. One line lit, number withheld. Across the room your lead is eating a sandwich. #id:n-ring #who:narrator
-> ring_floor

=== ring_floor
~ hub = -> ring_floor
+ [{company} night desk, {agent} speaking. #id:g-own #move:own_intro]
    {agent}. Have you got a pen, {agent}? #id:c-g-own #inner:A name. I hadn’t wanted a name.
+ [{company}. You’ve reached us out of hours. Is it all right if I take a message? #id:g-message #move:permission #tempting:It sets out what you can do at this time of night, before they ask for more.]
    Take this one, then. #id:c-g-message #inner:A message. Good. They’ll write it down.
+ [{company}. Thank you for calling. Is that about a delivery or a collection? #id:g-which #move:thank #tempting:Nearly everybody who rings at this hour wants one or the other.]
    You could call it a delivery. #id:c-g-which #inner:That came out better than I’d practised it.
- -> threat

=== threat
{manner == "low": Listen, because I’m saying it once. | Shut up and listen!} There’s going to be something in your yard tonight. Nobody’s lorries are going anywhere. #id:th1 #signal:threat #fact:what #mild:[A threat: something will be left in the yard tonight.] #inner:My heart’s going like mad. Now I’ve said it.
-> first_floor

=== first_floor
~ hub = -> first_floor
+ {not helped} [(Arm up, palm out. Reach for the pad.) I’m listening. Go on. #id:f-sign #move:get_help]
    ~ helped = true
    Your lead has stopped chewing. A chair goes back. #id:n-f-sign #who:narrator
    You’d better be. #id:c-f-sign #inner:No fuss. Why is there no fuss?
    -> why
+ {not helped} [(Hand over the mouthpiece.) Everybody, quick, there’s a threat on my line! #id:f-shout #move:get_help,raised_voice #tempting:The whole room knows in a second. So does the caller.]
    ~ helped = true
    ~ loud_alarm = true
    I can hear you. I can hear all of you running about. #id:c-f-shout #inner:They’re frightened. It’s worked, then.
    -> why
+ {helped} [(Pen moving.) I’m still listening. Go on. #id:f-listen #move:listen]
    I’ll go on when I like. #id:c-f-listen #inner:They’re not even arguing.
    -> why
+ [You do know that this call’s recorded, don’t you, and that it’s a crime to say that? #id:f-crime #move:judgemental #tempting:It’s true, and it might make them think again. It makes it an argument.]
    ~ debated = debated + 1
    Record it, then. Play it to the drivers. #id:c-f-crime #inner:Go on. Tell me what I am.
    -> why
+ [I’m not going to listen to this. Goodbye. #id:f-key #move:abandonment,end_without_route #tempting:It’s a vile thing to hear alone at night, and hanging up makes it stop. All that anybody will ever know of it just went with the line.]
    -> cut_off
+ [That’s not for this desk. I’ll put you across to the depot; hold on a minute. #id:f-transfer #move:cold_handover #tempting:They would know the yard, and it’s their people. They’ll pick up thinking it’s about a parcel.]
    What? No. You, I’m telling you— #id:c-f-transfer #inner:They’ve passed it on like a wrong number.
    The line clicks over to the depot, and rings, and rings. #id:n-f-transfer #who:narrator
    -> END

=== why
{grievance:
- "round-lost": Eleven years I drove for you. Eleven years, and then a text to say that the round’s gone. A text! #id:why-round #fact:grievance #inner:Eleven years, and I never once put a scratch on it.
- else: One of your lorries took my wall down in March. Nine times I’ve written. Nine, and not one line back. #id:why-wall #fact:grievance #inner:Nine letters. I kept copies. That’s who I’ve turned into.
}
-> what_floor

=== what_floor
~ hub = -> what_floor
+ [What is it that’s going to be there? #id:w-what #move:ask_plain]
    You’ll know when it goes. It’s not big. It doesn’t need to be. #id:c-w-what #inner:I hadn’t thought that far. I’m making it up as I go.
    -> when_floor
+ {grievance == "round-lost"} [After eleven years, by text. I’d have wanted somebody to look me in the eye. #id:w-feel-round #move:empathy #tempting:It’s well seen, and it keeps them on the line. You still know nothing about the yard.]
    You would, wouldn’t you. Nobody did. #id:c-w-feel-round #inner:Don’t. Don’t be kind now.
    -> when_floor
+ {grievance == "wall-hit"} [Nine letters and nothing back. I’d have given up hope of a human being by then. #id:w-feel-wall #move:empathy #tempting:It’s well seen, and it keeps them on the line. You still know nothing about the yard.]
    I had. You’re the first voice in four months. #id:c-w-feel-wall #inner:It’s a nice voice. It’s a pity.
    -> when_floor
+ [I’ll have that looked at again, I’ll see to it myself, and you’ll hear from me by noon. #id:w-promise #action:review #owner:me #by:noon #tempting:It’s what they came for, and it might call the whole thing off. It pays for a threat, out of somebody else’s till.]
    So that’s what it takes. #id:c-w-promise #inner:All that time, and it takes this.
    -> when_floor
+ [I’m closing this call. You’ve said quite enough, thank you. #id:w-key #move:abandonment,end_without_route #tempting:Help’s been called, perhaps, and you’ve got the worst of it. You’ve got one word of it: something.]
    -> cut_off
+ [There are people working down there tonight. They’ve done nothing to you. #id:w-people #move:judgemental #tempting:It’s what anyone would think of first. Put to a caller who’s hot, it’s a debate, and debates get answers.]
    ~ debated = debated + 1
    They’ve done nothing for me either. #id:c-w-people #inner:I know. I know they haven’t.
    {debated > 1: -> rings_off | -> when_floor}

=== when_floor
~ hub = -> when_floor
+ [When is it going to happen? #id:n-when #move:ask_plain]
    ~ asked_when = true
    Before the four o’clock goes out. You’d want to be out of there by then. #id:c-n-when #fact:when #inner:Four. That sounds like a plan. I haven’t got a plan.
    -> where_floor
+ [You said it’s not big, and that we’ll know when it goes. What does it look like? #id:n-look #move:ask_plain]
    It looks like rubbish. It looks like everything else down there. Before four, that’s all I’m saying. #id:c-n-look #fact:when #inner:They write everything down. They’re going to have all of it.
    -> where_floor
+ {not helped} [(Arm up, palm out, at last.) I’m still here. Take your time. #id:n-sign #move:get_help]
    ~ helped = true
    A sandwich goes down on a desk. Your lead’s coming. #id:n-n-sign #who:narrator
    I’ve got time. It’s you who hasn’t. Four o’clock. #id:c-n-sign #fact:when #inner:Take your time? What sort of place is this?
    -> where_floor
+ [You sound worn out to me, and not like somebody who’d really do a thing like that. #id:n-doubt #move:empathy,judgemental #tempting:You want it to be so, and you may be right. It dares them.]
    ~ debated = debated + 1
    You don’t know what I sound like. You’ve known me a minute. #id:c-n-doubt #inner:Now I’d have to. They’ve made it so that I’d have to.
    {debated > 1: -> rings_off | -> where_floor}
+ [I’m so sorry about what’s happened to you. I’m sorry that we left you like that. #id:n-sorry #move:apology #tempting:It’s meant, and it may even cool things down. Every second of it’s a second without a when.]
    It’s late for sorry. It’ll be later by four. #id:c-n-sorry #fact:when #inner:That’s all I wanted. Once, it would have done.
    -> where_floor

=== where_floor
~ hub = -> where_floor
+ [Which yard do you mean? #id:p-where #move:ask_plain]
    Mill Lane. By the wash bay, where nobody looks. #id:c-p-where #fact:where #inner:I’ve walked past it a hundred times. It’s the first place that came to mind.
    -> names
+ {not asked_when} [Before four tomorrow morning, or tomorrow afternoon? And which of the yards? #id:p-both #move:ask_plain]
    ~ asked_when = true
    Morning. Mill Lane, the wash bay. Have you got all that, or shall I go slower? #id:c-p-both #fact:where #inner:They’re asking as if I were booking a collection.
    -> names
+ {not helped} [(Arm up, palm out. Point at the phone.) Say that again for me? #id:p-sign #move:get_help]
    ~ helped = true
    Your lead’s beside you before the sentence is out. #id:n-p-sign #who:narrator
    Mill Lane. The wash bay. Are you writing or aren’t you? #id:c-p-sign #fact:where #inner:Something’s changed, at their end.
    -> names
+ [Whatever you’ve got planned, what would your own family say about it? #id:p-family #move:ask_plain,judgemental #tempting:It’s an appeal from one person to another. You’ve no idea what’s at home.]
    ~ debated = debated + 1
    You leave my family out of your mouth. #id:c-p-family #inner:How do they know? Do they know who I am?
    {debated > 1: -> rings_off | -> names}
+ [If you’ll stop this now, I’ll have it all looked at again, and nothing need be done about the call. #id:p-bargain #action:review #owner:me #move:overclaim #tempting:It offers a way back down. It isn’t yours to offer, and it’s not true.]
    You can’t do that. You’re on a night desk. #id:c-p-bargain #inner:They’d say anything.
    -> names
+ [Thank you, that’s all I need from you. I’m putting the phone down now. #id:p-key #move:thank,abandonment,end_without_route #tempting:You’ve a time, and perhaps a place, and it’s not nice to sit with. The open line was worth as much as either.]
    -> cut_off

=== names
{helped: A note slides under your eyes: POLICE ON THE OTHER LINE. KEEP GOING. #id:n-names #who:narrator | The second hand goes round. Nobody’s looking your way. #id:n-names-alone #who:narrator}
-> who_floor

=== who_floor
~ hub = -> who_floor
+ [What can I call you? #id:q-name #move:ask_plain]
    You can call me whoever you like. I know that yard better than you do. #id:c-q-name #fact:who #inner:I nearly said it. It was on my tongue.
    -> back
+ [I’ll say it back, word for word: something in the yard at Mill Lane, by the wash bay, and before the four o’clock. Is that right? #id:q-words #needs:note/what,note/when,note/where #move:reflect #facts:what,when,where]
    …That’s right. It sounds different when you say it. #id:c-q-words #inner:It sounds like something they put people away for.
    -> back
+ {not helped} [(Stand up. Wave till somebody looks.) I’m here. I’ve not gone anywhere. #id:q-sign #move:get_help]
    ~ helped = true
    Somebody looks. Then everybody does. #id:n-q-sign #who:narrator
    Good for you. #id:c-q-sign #inner:They’re out of breath. Why?
    -> back
+ [Fine. You’ve had your say. Is there anything else you’d like to threaten us with? #id:q-else #move:mimicry #tempting:It’s the first breath of spirit you’ve had in two minutes. It’s an invitation.]
    ~ debated = debated + 1
    Do you want to find out? #id:c-q-else #inner:They’re laughing at me. They always laughed.
    {debated > 1: -> rings_off | -> back}
+ [Honestly, I can promise that you’ll get a proper answer by noon, from me, if you’ll only leave it. #id:q-promise #action:review #owner:me #by:noon #tempting:It’s the last thing you’ve got to offer. It’s one more thing they’ve been paid for it.]
    By noon. There won’t be a noon, down there. #id:c-q-promise #inner:It’s too late for noon. It was too late a while ago.
    -> back

// The caller says it again, and stays on the line without a word.
=== back
{manner == "low": Before four. | Four! Do you hear me?} You tell them that. You tell them it was me who— just tell them. #id:th2 #signal:threat #mild:[The threat again, and the hour.] #inner:I don’t know how to put the phone down.
Rain, and a bus going by. They haven’t rung off. #id:n-back #who:narrator
-> last_floor

=== last_floor
~ hub = -> last_floor
+ {helped} [(Headset down, line open, key untouched.) My lead’s here. This line stays open for you. #id:z-open #move:keep_connected]
    Nobody presses anything. Your lead draws the pad across and reads it from the top: your words, in order. #id:n-z-open #who:narrator
    {
    - not (noted_when and noted_where): The police have what there is. If a when or a where comes back to you, say it now, before it blurs. #id:l-z-thin #who:lead
    - loud_alarm: It’s all here, and they’ve got it. Next time just the arm, so that nobody hears us run. Come and sit down. #id:l-z-loud #who:lead
    - stayed: Still open, and every word of it on paper. They’ve got people on the way to Mill Lane. Come and sit down. #id:l-z-stayed #who:lead
    - else: The police have got it, and Mill Lane’s coming out. Come and sit down. #id:l-z-open #who:lead
    }
    -> END
+ {not helped} [(Turn round. Say it to the room.) That was a threat, and it’s still on the line. I need somebody here. #id:z-sign #move:get_help]
    ~ helped = true
    Your lead is there. A finger on the lips; a pad; the other phone. #id:n-z-sign #who:narrator
    Who’s that? Who have you got there? #id:c-z-sign #signal:threat #inner:They hadn’t told anybody. All this time they’d told nobody.
    -> last_floor
+ {not stayed} [Are you still there? I’m still here, I’m still listening, and there’s no hurry at all. #id:z-there #move:keep_connected]
    ~ stayed = true
    You would be. You get paid for it. #id:c-z-there #inner:They’re still there. Nobody’s ever still there.
    -> last_floor
+ [Before you go, I’d like you to know what you’ve just put the people in this room through. #id:z-through #move:judgemental #tempting:You’ve held it together for two minutes, and it has to go somewhere. It goes to the one person who wanted it.]
    Good. #id:c-z-through #inner:It isn’t good. It doesn’t feel good at all.
    -> rings_off

=== rings_off
~ over = true
They ring off. You leave your own end open, and write the time beside the last word: 19:43. #id:n-rings-off #who:narrator
{helped: What have you got? Read it out as it was said. #id:l-rings-off #who:lead}
{helped: -> END}
-> told_nobody

=== cut_off
~ over = true
The key goes down under your finger. The number was withheld. #id:n-cut-off #who:narrator
{helped: Was that them, or was that you? #id:l-cut-off #who:lead}
{helped: -> END}
-> told_nobody

=== told_nobody
Across the room your lead turns a page. #id:n-told-nobody #who:narrator
-> told_nobody_floor

=== told_nobody_floor
~ hub = -> told_nobody_floor
+ [(Go over, with the pad.) I’ve had a threat to the yard. These are the words. Will you ring it in? #id:tn-tell #move:get_help]
    ~ helped = true
    Give it here. 000-LEAD first. You did right to come. #id:l-tn-tell #who:lead
    -> END
+ [(Finish the note, with the words and the times, and put it in the tray, so that the day shift has it first thing.) #id:tn-tray #tempting:It’s in writing, and the day shift starts at six. The four o’clock doesn’t.]
    The tray’s the grey one, under the clock. #id:n-tn-tray #who:narrator
    -> END
