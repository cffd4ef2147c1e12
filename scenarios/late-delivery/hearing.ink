// Hear: two beats of venting, a third grievance that hands over the floor, and saying it back.

=== vent_first
~ hub = -> vent_last
{first_grievance:
- "day-off": -> day_off_first
- "express-fee": -> express_first
- else: -> silence_first
}

= day_off_first
I took yesterday off. A whole day’s leave, and I’ve hardly any left. Eight till six I sat by that window. I didn’t dare run the washing machine in case I missed the bell. #id:v1-day #beat:vent #fact:day-off #inner:I sat there like a dog waiting for a car.
-> pause

= express_first
I paid twenty-five pounds on top for express. Twenty-five, for the word “Tuesday”. And the only thing that came through this door on Tuesday was a pizza menu. #id:v1-fee #beat:vent #fact:express-fee,cot-tuesday #inner:It isn’t the money. It’s that I paid so as not to have this.
-> pause

= silence_first
Nobody said a thing. Not a text, not a call, not so much as a “running late”. I had to work out for myself, at six in the evening, that it wasn’t coming. #id:v1-silence #beat:vent #fact:no-message #inner:How hard is one text?
-> pause

= pause
+ [(Say nothing. Let it come.) #act:let_run]
    -> vent_second
+ [Mm. Go on. #act:encourage]
    -> vent_second
+ [(Cut in here.) #act:interrupt]
    -> cut_in_early

=== cut_in_early
~ hub = -> vent_second
+ [No, sorry, I cut across you there. Do carry on. #id:x1-back #move:repair]
    ~ mended = true
    Right. Well. Where was I. #id:c-x1-back #inner:At least that was noticed.
+ [Let me stop you there, because I can get that re-sent for you today, no charge. #id:x1-resend #action:redeliver #owner:me #tempting:It is the right kind of help, and it seems kind not to make somebody go through it all.]
    ~ slip = "fix"
    Re-sent. You don’t know what it is yet. I hadn’t finished! #id:c-x1-resend #inner:I’m being tidied away.
+ [Just so you know, the carriers have had a dreadful week, it’s the same for everybody. #id:x1-carrier #move:defend #tempting:It is true, and it might help to know that it wasn’t personal.]
    ~ slip = "carrier"
    I’m not ringing about everybody’s week. #id:c-x1-carrier #inner:Ah. So it’s going to be that sort of call.
+ [Thanks for ringing in about it. Can you give me the postcode while you’re talking? #id:x1-postcode #move:thank,rushed #tempting:It saves a minute later, and the thank-you takes the edge off.]
    ~ slip = "number"
    While I’m talking. No, I don’t think I can do both. Can you? #id:c-x1-postcode #inner:Listening to the form, not to me.
- -> vent_second

=== vent_second
~ hub = -> vent_last
{first_grievance:
- "day-off": -> silence_second
- "express-fee": -> day_off_second
- else: -> express_second
}

= silence_second
What gets me is the quiet. If somebody had rung at nine, I’d have gone in to work and been cross for ten minutes. But no. Nobody rang, nobody wrote. #id:v2-silence #beat:vent #fact:no-message #inner:Nine o’clock. One call. That’s all it would have taken.
-> pause

= day_off_second
And somebody has to be in for a box that size, don’t they, so I booked the day off. Ten hours of it. You try sitting by a door for ten hours. #id:v2-day #beat:vent #fact:day-off #inner:I had a list of things for that day. I did none of them.
-> pause

= express_second
And this was the express. I paid your twenty-five pounds extra so that I’d know which day. That’s what I thought I was buying. #id:v2-fee #beat:vent #fact:express-fee,cot-tuesday #inner:I’d have paid fifty to be sure.
-> pause

= pause
+ [(Say nothing. There’s more.) #act:let_run]
    -> vent_last
+ [I’m with you. And then? #act:encourage]
    -> vent_last
+ [(Cut in here.) #act:interrupt]
    -> cut_in_late
+ {first_grievance == "day-off"} [A day’s leave, ten hours at the window, and nobody so much as rang. #id:p-back-day #move:reflect #facts:day-off,no-message]
    Yes! Exactly that. And for a thing I’d paid to have on time: twenty-five pounds, for express. #id:c-p-back-day #fact:express-fee,cot-tuesday #inner:Word for word. Somebody’s got a pen out.
    -> rest_of_it
+ {first_grievance == "express-fee"} [You paid on top so it would come on Tuesday, and then gave up a day for it. #id:p-back-fee #move:reflect #facts:express-fee,day-off]
    I did. Both. And through all of that, not one message from any of you. #id:c-p-back-fee #fact:no-message #inner:That’s it. Somebody’s got both halves.
    -> rest_of_it
+ {first_grievance == "silence"} [So you’d paid extra to know the day, and the day went by without a word. #id:p-back-silence #move:reflect #facts:express-fee,no-message]
    Without a word. And I’d taken the day off, you know. A day’s leave, to look at an empty drive. #id:c-p-back-silence #fact:day-off #inner:That’s what it was. Said like that, it sounds as bad as it felt.
    -> rest_of_it
+ [Oh no, I’m so sorry. What a horrible Tuesday we’ve given you, and I do want to help. #id:p-sorry #move:apology #tempting:It’s heartfelt, and it comes out by itself. They’ve more to say, and you’ve just closed the subject.]
    Hold that thought. I haven’t got to the end yet. #id:c-p-sorry #inner:Sorry for the half of it you’ve heard.
    -> vent_last
+ [I understand. #id:p-isee #move:empathy_generic #tempting:Two friendly words to show that you’re there. While they’re in full flow it does no harm; it just doesn’t show what you understood.]
    -> vent_last

=== rest_of_it
{told == "tracking": And your tracking page still says “out for delivery”. It’s said so since six yesterday morning. | And your chat told me “any minute now”. I asked it twice. It put a smiley face on the second one.} #id:v-rest-told #fact:last-word
The baby’s due on Sunday. There’s nothing in that room but a lampshade. #id:v-rest-baby #fact:baby-due #inner:There. I’ve said it out loud.
-> feeling

=== cut_in_late
~ hub = -> vent_last
+ {not mended} [I’m talking over you, aren’t I. I’ll be quiet. You were saying? #id:x2-back #move:repair]
    ~ mended = true
    I was saying. Yes. #id:c-x2-back #inner:Fine. Honest, at least.
+ [All that waiting, and for a cot, of all things. That must have been a wretched day. #id:x2-feel #move:empathy #tempting:It’s warm, it’s specific and it’s meant. It only comes before they’ve got to the end.]
    It was. And I’m still telling you about it. #id:c-x2-feel #inner:Nice of you. Let me finish.
+ [To be fair, express is any time from eight till six, it isn’t a fixed hour. Sorry, do go on. #id:x2-correct #move:correct_early #tempting:The detail is right, and it stops a misunderstanding before it grows.]
    ~ slip = "carrier"
    I know what eight till six is. I sat through all of it. #id:c-x2-correct #inner:Being marked like homework.
+ [I think the depot team could help you better than I can. I’ll put you across to them now. #id:x2-transfer #move:cold_transfer #tempting:They do know the depots, and it sounds like getting help faster.]
    No, wait, you can’t just… #id:c-x2-transfer #inner:And I’m going to have to start all over again.
    A click, then the queue. Piano music. #id:n-x2-transfer #who:narrator
    -> END
- -> vent_last

=== vent_last
~ hub = -> hear
{
- interruptions > 1: If I can get one sentence out whole. #id:v3-cut-twice #inner:I’m counting the words now.
- interruptions > 0: Let me get to the end this time. #id:v3-cut
}
{first_grievance:
- "day-off": And for that I’d paid express. Twenty-five pounds on top, so that there’d be no doubt. #id:v3-fee #fact:express-fee,cot-tuesday
- "express-fee": And not a word from any of you. I found out by the street lights coming on. #id:v3-silence #fact:no-message
- else: And I’d used up a day’s leave on it. Eight till six, looking at an empty drive. #id:v3-day #fact:day-off
}
{told:
- "tracking": Your tracking page still says “out for delivery”. It’s said that since six yesterday morning. It’s saying it now. #id:v3-tracking #fact:last-word #inner:I keep refreshing it. I know it’s stupid.
- else: I asked your chat thing, at two and again at five. “Any minute now,” it said. With a smiley face. #id:v3-chat #fact:last-word #inner:I actually believed the smiley face.
}
The baby’s due on Sunday, and there’s nothing in that room but a lampshade. So. What have you got to say? #id:v3-floor #fact:baby-due #inner:Please don’t tell me to calm down.
-> hear

=== hear
{heard: -> feeling}
~ hub = -> hear
-> notice ->
+ [A day’s leave, by the door from eight to six, express paid, and not a word to say it wasn’t coming. Is that all of it? #id:h-full #needs:note/day-off,note/no-message #move:reflect #facts:day-off,no-message,express-fee]
    That’s all of it. Yes. That’s the whole miserable day. #id:c-h-full #inner:Somebody wrote it down. I can stop saying it.
    -> feeling
+ [So your cot should have been with you yesterday, and it’s running late. Have I got that right, {name}? #id:h-thin #move:reflect,name #facts:cot-tuesday #tempting:It does say something back, politely and by name. It says back the category, and leaves out what it cost.]
    “Running late.” A bus runs late. I used a day’s leave and nobody picked up a phone. Is “late” what you’ve put down? #id:c-h-thin #fact:day-off,no-message #inner:All that, and it comes back as one word.
+ {told == "tracking"} [So the chat kept saying any minute now, while you sat in all day with express paid. Is that the picture? #id:h-wrong-chat #move:misreflect #tempting:You’re saying it back in detail, as you should. One of the details came from another caller.]
    -> misheard
+ {told == "chat"} [So the tracking page kept saying out for delivery, while you sat in all day with express paid. Is that the picture? #id:h-wrong-page #move:misreflect #tempting:You’re saying it back in detail, as you should. One of the details came from another caller.]
    -> misheard
+ [I can put this right straight away for you. I’ll send a cot out again tonight, at no charge, and it’ll be at your door by tomorrow lunchtime. #id:h-resend #action:redeliver #owner:me #by:tomorrow #tempting:A cot, for nothing, with a date. It is everything they rang for, offered before they were heard.]
    ~ slip = "fix"
    You don’t even know what’s happened yet, and you’re giving me a new day. I had a day. I had Tuesday. #id:c-h-resend #inner:It’s just noise. It’s the tracking page with a voice.
+ [It’s been a punishing fortnight for the drivers, I’m afraid, and the big boxes are the first to slip. #id:h-defend #move:defend #tempting:It is true, it is kindly said, and it explains how a thing like this happens.]
    ~ slip = "carrier"
    Ten hours by that door. Shall we compare fortnights? #id:c-h-defend #inner:I’m not going to feel sorry for a van.
- -> hear_again

=== misheard
~ slip = "other"
{told == "tracking": No. I’ve never touched your chat. It was the tracking page. That, and a day’s leave gone, and nobody ringing me. | No. I never looked at a tracking page. It was the chat, twice. That, and a day’s leave gone, and nobody ringing me.} #id:c-h-wrong #says:correction #fact:last-word,day-off,no-message #inner:Who have you been listening to? Not me.
-> hear_again

=== hear_again
{heard: -> feeling}
~ hub = -> hear_again
+ [Back to what you told me: a day’s leave went on waiting in, and no one let you know. Yes? #id:h2-back #move:reflect #facts:day-off,no-message]
    Yes. There. It isn’t complicated when somebody says it. #id:c-h2-back #inner:That’s better. That’s what happened.
    -> feeling
+ [I’m so sorry. Honestly, I’m really sorry, that’s a dreadful day to have had, and I do want to make it better. #id:h2-sorry #move:apology #tempting:It is sincere, and it’s the decent thing to say. They can’t yet tell what you’re sorry for.]
    I don’t doubt it. But you’d be sorry about anybody’s parcel. This one was mine. #id:c-h2-sorry #inner:A sorry with nothing in it.
    -> unheard
+ [Sunday’s no distance at all, and the room still bare. No wonder this has got to you. #id:h2-feel #move:empathy #tempting:The feeling and its cause are both there. Without the facts said back, it can sound like a card.]
    It has, yes. But are we on to how I feel, before you’ve got down what happened? #id:c-h2-feel #inner:Kind voice. I still don’t know that you know.
    -> unheard
+ [How can I make this better for you, now that it’s come to this? #id:h2-ask #move:ask_help #tempting:It hands them the choice, which often resets a call. They’d like to be understood first.]
    You could start by telling me what happened to me yesterday. Then I’d know you knew. #id:c-h2-ask #inner:Don’t make me do your job.
    -> unheard
+ {slip != "" and not mended} [That wasn’t right of me, just then. Could we go back to yesterday morning, from the start? #id:h2-again #move:repair #tempting:Owning it buys a second hearing. It isn’t the hearing itself: they’ll have to tell it again.]
    ~ mended = true
    All right. Yesterday morning, then. Day off, at the window by eight, nobody came and nobody rang. And that’s with the express. #id:c-h2-again #fact:day-off,no-message,express-fee #inner:Fair enough. It takes something, to say so.
    -> hear_again

=== unheard
{heard: -> feeling}
~ hub = -> unheard
-> notice ->
+ [Tell me if I’ve got this. Express paid, home the whole of Tuesday, and your phone never rang. #id:u-back #move:reflect #facts:express-fee,day-off,no-message]
    {noted_day_off: There we are. You’d had it written down all along, hadn’t you. | There we are. Took a while, but yes.} #id:c-u-back #inner:So it had gone in. Some of it.
    -> feeling
+ [Whatever else, that’s a rotten way to lose a day, and with so few left before the baby. #id:u-feel #move:empathy #tempting:It is true and well put. It’s the second helping of sympathy before anything was said back.]
    You’re good at this bit. I’d like the other bit now, the one where you know what happened. #id:c-u-feel #inner:Sympathy’s cheap. Tell me what you know.
    -> sorry_cold
+ [Shall I go through what I can do for you today? There’s a shop not far from you, or there’s your money back. #id:u-options #move:options #tempting:Two good options, gently offered. They’re the right ones, three steps too soon.]
    ~ slip = "fix"
    I can’t choose between things. Nobody’s told me what went wrong with the first one. #id:c-u-options #inner:Anything to get me off the line.
    -> sorry_cold
+ [I can hear how upset you are. Let’s just slow down a little, so that I can help you properly. #id:u-calm #move:calm_down #tempting:Slowing down is good for both of you. Being told to is something else.]
    ~ slip = "calm"
    Slow down? I’ve had nothing but slow since six yesterday morning. #id:c-u-calm #inner:Don’t manage me.
    -> sorry_cold
