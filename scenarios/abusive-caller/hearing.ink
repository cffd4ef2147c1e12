// Hear: two beats of anger about what happened, a third that hands over the floor, saying it back.
// Swearing here is at a van and a screen. A warning on it is a mistake, and so is hanging up.

=== ring
Thursday, 16:52. On the screen: one small parcel, sent back on Tuesday. Two calls before this one, nothing written on either. #id:n-ring #who:narrator
-> ring_floor

=== ring_floor
~ hub = -> ring_floor
+ [{company}, this is {agent}. I’ve got as long as it takes. What’s gone wrong? #id:g-own #move:own_intro]
    ~ introduced = true
    {agent}. Fine. You’re the third this week, and the other two had names as well. #id:c-g-own #inner:A name. I’ll hold on to that, for when this one lets me down too.
+ [Good afternoon, and thank you for holding all that time. You’re through to returns at {company}. #id:g-thank #move:thank #tempting:Half an hour in a queue deserves a word. It leaves them talking to a department, though, and they’ve had two of those.]
    Thirty-four minutes. Don’t thank me for it, I hadn’t any choice. #id:c-g-thank #inner:Polite. They’re all polite. It’s like pushing at a curtain.
+ [{company} returns. Could I take your parcel number first, and then the postcode it was going to? #id:g-number #move:ask_plain #tempting:The system shows nothing without both, and most people have them in front of them.]
    ~ slip = "number"
    I’ve read that number out twice this week, and twice it went nowhere. You look it up. #id:c-g-number #inner:A number. That’s all I’ve been since Tuesday.
+ [Good afternoon, you’re speaking to {company}. I’m sorry that something’s gone wrong with your return. #id:g-understand #move:apology #does:stock #tempting:It’s a warm way to open and it’s meant to take the edge off. Nothing has been said yet that anybody could be sorry for.]
    You don’t know what I’m ringing about. You couldn’t possibly. #id:c-g-understand #inner:That’s off a card. I can hear the card.
- -> vent_first

=== vent_first
~ beats = 1
~ hub = -> vent_first.again
Three days. Three bloody days I’ve had everything I own in the back of a hire van, at ninety a day, because of you lot. What the hell are you playing at? #id:v1 #beat:vent #signal:anger #fact:van #mild:Three days with everything I own in the back of a hire van, at ninety a day. [Swears about all of it.] #inner:Ninety, and ninety, and ninety. I can’t stop doing the sum.
-> pause

= again
Are you there? Three bloody days in a van, I said. #id:v1-again #beat:vent #signal:anger #fact:van #mild:Are you there? Three days in a van, I said. [Swears.]
-> pause

= pause
+ [(Keep quiet and write.) #act:let_run]
    -> vent_second
+ [Mm. Go on. #act:encourage]
    -> vent_second
+ [(Cut in.) #act:interrupt]
    -> cut_in
+ [I’d like to help, but there’s no swearing on this line, please. I’ll have to ask you to keep it civil. #id:p1-warn #move:boundary #tempting:Nobody should have to work under swearing, and a rule said early is a rule said. It was the van that was sworn at, though, and nobody there.]
    ~ warned_early = true
    I swore at a van. I’ve not called anybody anything. #id:c-p1-warn #signal:anger #inner:Three days in a car park, and I’m the one being told off.
    -> vent_second

=== vent_second
~ beats = 2
~ hub = -> vent_second.again
And now your tracking says “refused by recipient”. Refused! I was on that step on Tuesday from seven in the morning, with my boxes. Nobody came. Nobody bloody came near the place. #id:v2 #beat:vent #signal:anger #fact:refused,step #mild:And now your tracking says “refused by recipient”. I was on that step on Tuesday from seven, with my boxes. Nobody came. [Swears.] #inner:I was there, and it’s written down that I said no.
-> pause

= again
I was telling you. It says refused, and I was on that bloody step from seven! #id:v2-again #beat:vent #signal:anger #fact:refused,step #mild:I was telling you. It says refused, and I was on that step from seven. [Swears.]
-> pause

= pause
+ [(Let it run. Keep writing.) #act:let_run]
    -> vent_last
+ [I’m getting this down. Yes? #act:encourage]
    -> vent_last
+ [(Cut in.) #act:interrupt]
    -> cut_in
+ [So you’re out there from early on, nobody comes, and our record has you turning it away. #id:p2-back #move:reflect #facts:step,refused]
    Yes! And it’s keys. It’s the keys to my flat in there. I can’t get into my own home. #id:c-p2-back #fact:keys #inner:That’s the first time anyone’s said it back to me.
    -> rest_of_it
+ [Yes, I understand, of course I do. It’s the last thing that anybody needs on top of a move. #id:p2-isee #move:empathy_generic #tempting:A few friendly words to say that you’re there. In full flow they do no harm; they don’t show what was understood.]
    -> vent_last

=== rest_of_it
I rang on Tuesday night. I rang yesterday, and yesterday your lot cut me off. #id:v-rest #signal:anger #fact:two-calls
-> talk_over

=== cut_in
~ hub = -> go_on
+ [I cut across you there, and I shouldn’t have. Please, from where you were. #id:x-back #move:repair]
    ~ mended = true
    In the van. That’s where I was. In the van. #id:c-x-back #inner:Well. At least it was noticed.
+ [Sorry, could I stop you there? It isn’t lost, and I can get it sent out again for tomorrow. #id:x-fix #action:resend #by:by-nine #tempting:It’s good news, and telling it early feels like sparing them. They haven’t got to the part that matters.]
    You haven’t even heard what you did! I’m not taking another day off you till you have. #id:c-x-fix #inner:I’m being posted back as well.
+ [In fairness to the driver, “refused” only gets keyed when somebody’s said no at the door. #id:x-correct #move:correct_early #tempting:It is how the handset is meant to work, and it seems worth clearing up. Today it isn’t even so.]
    ~ slip = "liar"
    Are you calling me a liar? #id:c-x-correct #inner:There it is. That’s what they all think.
+ [Before you go on, so that I’m looking at the right one: which postcode was it going to? #id:x-postcode #move:ask_plain #tempting:You do want the right parcel in front of you, and you do need it. It turns their story into your form.]
    ~ slip = "number"
    I’ll give you a postcode. It’s the one nobody drove to. #id:c-x-postcode #inner:They’re filling in boxes.
- -> go_on

=== go_on
{beats < 2: -> vent_second | -> vent_last}

=== vent_last
~ hub = -> hear
{interruptions > 0: Are you done? Can I finish now? #id:v3-cut #signal:anger #inner:I’d got to the worst part, and I’ve lost it.}
It’s keys in that parcel. It’s the keys to my flat, and I can’t get into my own home. I’ve rung you twice. Yesterday I got cut off. So what are you going to do about it? #id:v3 #signal:anger #fact:keys,two-calls #inner:Say something that isn’t off the card. Anything.
-> hear

=== hear
~ hub = -> hear
+ [Out on that step with the boxes, and no one came. We’ve got you refusing your own keys, and it’s been the van ever since. #id:h-full #needs:note/step,note/van #move:reflect #facts:step,refused,van]
    Right. So you can listen. #id:c-h-full #inner:Somebody’s got it in the right order.
+ [So a parcel that was meant for you on Tuesday went back to the sender instead. Have I got that right, {name}? #id:h-thin #move:reflect,name #facts:refused #tempting:It says something back, by name, and checks it. It says back what any screen would, and nothing of what it did to them.]
    It didn’t go back by itself. Somebody pressed something. #id:c-h-thin #inner:That’s the screen talking. I want the person.
+ [Let me be sure of it: you weren’t in when the driver called on Tuesday, and since then it’s been the van. Is that how it went? #id:h-wrong #move:misreflect #tempting:You’re saying it back with detail, as you should. One of the details is the one that’s wrong in the file.]
    ~ slip = "liar"
    I was there! I was out on that step! Nobody called! What is the matter with you all? #id:c-h-wrong #says:correction #fact:step #inner:Even the nice one believes the screen.
+ [Here’s what I’ll do, and you can hold me to it. I’ll put those keys on tonight’s lorry myself, and they’re with you by nine. #id:h-resend #action:resend #owner:me #by:by-nine #tempting:It’s the whole answer, with a name and a time on it. They asked what you’d do; what they’re waiting for is to be believed.]
    ~ slip = "fix"
    That’s what the last one said. The very same words, near enough. #id:c-h-resend #inner:Promises. I’ve got a van full of promises.
+ [I do want to sort this out for you, and I can see that it matters. But if the language goes on, I’ll be ending the call. #id:h-warn #move:consequence #tempting:It’s put politely, and it protects you. All that’s been sworn at so far is a van and a missing driver.]
    ~ warned_early = true
    You’d hang up. On me. For “bloody”. #id:c-h-warn #signal:anger #inner:That’s how the last one ended. They were looking for a reason.
- -> talk_over

=== hear_again
~ hub = -> hear_again
+ [Once through, and tell me where I’m wrong. You’re on the step. Nobody comes. We write that you refused. #id:h2-back #move:reflect #facts:step,refused]
    You’re not wrong. That’s what happened. That’s all I wanted somebody to say. #id:c-h2-back #inner:It sounds mad when it’s said slowly. It is mad.
    -> ping
+ [It’s a wretched position to be put in, with everything you own in a hire van, and nobody who’ll open a door for you. #id:h2-feel #move:empathy #tempting:It’s true, and it’s specific. They don’t know yet that you’ve got the story straight.]
    Fine. And which bit of it have you written down? #id:c-h2-feel #inner:Nice words. I’ve had nice words.
    -> ping
+ [What would help you most from me right now? Never mind the form. #id:h2-ask #move:ask_help #tempting:It hands them the choice, and after a storm it often resets a call. They’d like to be understood first.]
    ~ need_known = true
    Believe me. How’s that? Start with believing me. #id:c-h2-ask #fact:believed #inner:I hadn’t known that was it until I said it.
    -> ping
+ [I never said it was your fault. If you go back over it, that’s not what I said. #id:h2-never #move:denial #tempting:It may well be so, and it stings to be misheard. Now you’re arguing about the last two minutes.]
    ~ slip = "liar"
    So I’m making that up as well. #id:c-h2-never #inner:I can’t do anything right, apparently. Not even hear.
    -> ping
+ [We’re not getting anywhere, so I’ll end it here. Ring again when it’s calmer, and quote LW 3086. #id:h2-end #move:end_with_route #tempting:It’s been loud, and it does go round in circles. It has been loud about a parcel.]
    ~ over = "anger"
    -> closed
