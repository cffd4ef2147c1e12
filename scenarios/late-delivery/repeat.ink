// The caller is back: there was nothing to hold on to, or it was held on to and not done. They have
// been told to wait once too often, so they begin, and the news is the display cot and a van at ten.

VAR repeat_after = ""

=== repeat_contact
~ hub = -> back_again
// What was clumsy in the first call has faded by now, beside what was promised in it.
{slip == "fix" or slip == "calm":
    ~ slip = ""
}
{
- repeat_after == "vague": Thursday, 09:05. One line lit: {name} {surname}. On yesterday’s card, beside “promised”, there’s nothing that you could tick. #id:n-r-vague #who:narrator
- is_capped(): Tuesday, 09:05. One line lit: {name} {surname}. On your own card, last week’s promise, without its tick. #id:n-r-capped #who:narrator
- else: Thursday, 09:05. One line lit: {name} {surname}. On your own card, yesterday’s promise, without its tick. #id:n-r-silent #who:narrator
}
Under it, from Millgate: “Boxed Alder gone. Display one here, built. Van at ten.” You pick up. #id:n-r-shop #who:narrator
{
- repeat_after == "vague" and interruptions > 1: I’ll talk first today, so that I get to the end. Nobody’s rung. #id:c-r-cut #beat:vent #fact:no-call #inner:I wrote it on the back of an envelope, so I can’t be talked out of it.
- repeat_after == "vague": You were all going to see to it. I’ve been seen to by nobody, since ten to twelve yesterday. #id:c-r-vague #beat:vent #fact:no-call #inner:I can’t even say what they broke. There wasn’t anything there to break.
- is_capped(): {twist == "hospital-friday": There’s somebody asleep in a drawer here. | The baby’s two days late, and I make you six.} I’ve left you in peace with it since Wednesday, and it’s not been done. #id:c-r-capped #beat:vent #fact:no-call #inner:It was the dull option. Even that.
- overpromised: You gave me your word, and then you gave me a voicemail to talk to. #id:c-r-word #beat:vent #fact:no-call #inner:I’d have forgiven the cot. I can’t get past the word.
- promise_owner == "store": You handed me to a shop, and the shop’s never heard of me. I rang them. #id:c-r-store #beat:vent #fact:no-call #inner:They were nice. They hadn’t a clue.
- else: Three o’clock. I had the phone on my knee at three, at four and at midnight. #id:c-r-three #beat:vent #fact:no-call #inner:At midnight I was still making excuses for them.
}
+ [(Let it come. Turn the card over, and take the cap off the pen.) #act:let_run] -> second_half
+ [I’m here. Say all of it. #act:encourage] -> second_half
+ [(Stop it there: you’ve got good news.) #act:interrupt] -> cut_again

=== second_half
{introduced: I told everybody your name, {agent}. “This one will,” I said. And then I’d to go round again. | I stood up for you, whoever you are. “They’ll see to it,” I said, to everybody. And then I’d to tell them.} #id:c-r-stood-up #inner:I wasn’t only let down. I was made a fool of.
-> back_again

=== cut_again
~ hub = -> back_again
No. You don’t get to start. You’ve had your turn to start. #id:c-r-cut-again #inner:They’ve got something to sell me. I can hear it.
-> back_again

=== back_again
~ hub = -> back_again
+ [You were owed a cot on Tuesday and a call after it. Neither came{second_half:, and you’d vouched for us}. Have I got it? #id:ra-back #move:reflect #facts:no-call,cot-tuesday]
    {repeat_after == "silent": You have. I’d thought I’d get “there must have been a mix-up”. | You have. It’s odd, hearing one of you say it.} #id:c-ra-back #inner:They haven’t explained anything yet. I keep waiting for it.
    -> let_down
+ [I’m truly sorry, {name}. There’s no excuse for it, and you’ve every right to be upset with us. #id:ra-sorry #move:apology,name #tempting:It’s owed, it’s meant, and it makes no excuses. They don’t know yet that you know what for.]
    I’ve had sorry. I’ve still got a lampshade and nothing under it. #id:c-ra-sorry #inner:It might even be a real one. I can’t tell any more.
    -> back_again
+ [There’s a display cot, built, on the van from Millgate at ten. I’ll see it on myself, and ring you by eleven. #id:ra-van #action:display-cot #owner:me #by:today-11 #tempting:It’s the right cot, and the van goes within the hour. To them it’s one more time of day from the same mouth.]
    Another time! You’re giving me another time! #id:c-ra-van #inner:It might even be good. I can’t hear it over yesterday.
    -> back_again
+ [That’ll have been the late shift by then, I’m afraid. It was on the sheet for them to ring you. #id:ra-shift #move:buck_pass #tempting:It may well have been on their sheet, and you weren’t in the building. They had one person’s word.]
    There it is. I wondered which of you it would be. #id:c-ra-shift #inner:It’s always somebody who’s just gone home.
    -> back_again

=== let_down
~ hub = -> let_down
+ [{second_half:You’d told people they could stop worrying, and then you had to go and face them.|You’d waited on us once already, and then you sat there and waited again.} I left you to it, and I’m sorry. #id:rd-own #move:empathy,apology]
    {need_known: …Yes. And I’d told you the one thing I wanted. I’d said it out loud. | …Yes. It’s a small thing, next to a cot. It’s what kept me up.} #id:c-rd-own #inner:That’s the bit I hadn’t told anyone.
    -> what_now
+ [I can see why you’d be cross about it, I do understand. It’s not how we like to do things. #id:rd-see #move:empathy_generic #tempting:It’s friendly, and nobody could object to it. It would fit any caller on any day.]
    You can see why. Tell me, then. Why am I? #id:c-rd-see #inner:Off a card. It’ll have a picture of a heart on it.
    -> let_down
+ [What would be of most help to you this morning, now that we are where we are? #id:rd-help #move:ask_help #tempting:A fair question to put, and it hands them the reins. There’s something in the way of an answer.]
    Help! I don’t want help. I’d like somebody to be ashamed for a second. #id:c-rd-help #inner:That came out louder than I’d meant.
    -> let_down
+ [I’m sorry, it got away from us in the rush of the afternoon. I’d nine others on the board by then. #id:rd-rush #move:defend #tempting:It’s the plain truth, and not much of an excuse. It tells them that they came tenth.]
    Then I was the tenth. Thank you for the number. #id:c-rd-rush #inner:Nine people and a nursery. I lost to a board.
    -> let_down

=== what_now
~ hub = -> what_now
+ [Millgate’s display cot, built, is on the van at ten. I’ll see it scanned, and I’ll ring by eleven, yes or no. #id:rp-van #action:display-cot #owner:me #by:today-11]
    Eleven. I’ll believe it when it rings. Don’t take it badly. #id:c-rp-van #inner:I want to. I do want to. I’ve only run out.
    -> second_yes
+ [It’ll be built and standing in that room of yours by lunch. This time I’ll stake my own name on it. #id:rp-lunch #action:display-cot #owner:me #by:by-lunch #tempting:If the van’s route is kind, it will. It’s the size of promise that they deserve, and it isn’t yours.]
    {overpromised: By lunch. You do like a big one. | By lunch.} All right. I’ll tell nobody, though. #id:c-rp-lunch #inner:If I don’t tell anybody, it can’t happen to me twice.
    -> second_yes
+ [I’d sooner not risk it again, so I’ll put it all back on your card, in three working days. #id:rp-refund #action:refund #owner:me #by:three-days #tempting:It can’t go wrong, and after yesterday that counts for a lot. It’s safe for you. They still need a cot.]
    So that’s us finished, then. It’s clean, I’ll say that for it. #id:c-rp-refund #inner:You’d rather lose me than ring me.
    -> second_yes
+ [I’ll get straight on to Millgate about the ten o’clock van, and see what’s to be done for you this morning. #id:rp-see #move:commit_vague #tempting:You mean every word, and you’ll be on the phone inside a minute. They’ve heard it.]
    …You’re doing it again. You don’t even know that you’re doing it. #id:c-rp-see #inner:It isn’t malice. It’s how they talk.
    The line closes without a goodbye. #id:n-rp-see #who:narrator
    -> END

=== second_yes
~ hub = -> second_yes
+ [Does that still suit you, after all this? You’re free to say that it doesn’t. #id:ry-suits #move:check_suits]
    {is_capped(): It suits me as well as anything does. Goodbye. | It does. I’d sooner you hadn’t had to ask, but it does.} #id:c-ry-suits #says:yes #inner:Free to say no. I’d forgotten that I was.
+ [I’m texting you that now, word for word, so that you’ve got it in black and white. #id:ry-text #move:document #tempting:After yesterday, writing is worth more than talk. It’s in writing before they’ve said yes to it.]
    It’s come. I don’t need it in writing, though. I need it in the hall. #id:c-ry-text #inner:Words. I’ve a phone full of words.
+ [Thank you for giving us another chance, {name}. I really won’t forget it. #id:ry-thanks #move:thank,name #tempting:It’s gracious and you’re grateful. They haven’t said yet that they’re giving one.]
    I haven’t given it. You’ve taken it. #id:c-ry-thanks #inner:I wasn’t asked, was I?
- {is_capped() or not plan: -> END}
-> ten_fifty

=== ten_fifty
10:50. The driver’s scan is on your screen: one cot, built, third drop. {promise_by == "by-lunch": The third drop is at two. | Say one o’clock.} #id:n-r-scan #who:narrator
// A customer who takes the talk away here is past the ringing.
~ hub = -> after_eleven
+ [(Ring now: it’s on board, and say when to look out for it.) #id:rk-ring #follow:kept_news]
    {promise_by == "by-lunch": Two. That’s not what I’d call lunch. But you rang before I found out for myself. | Ten fifty-two. You’re early. I hadn’t got my face ready.} #id:c-rk-ring #inner:It rang. I looked at it as if it were a bird.
    -> after_eleven
+ [(Ring after the third drop, once it’s through the door and nothing can go wrong.) #id:rk-door #follow:late #tempting:Then it’s certain, and certain is what they asked for. They asked for it by eleven.]
    It’s here. It’s been here for an hour. You were going to ring at eleven. #id:c-rk-door #says:respike #inner:The cot came. You didn’t.
    -> after_eleven
+ [(It’s on the van and they’ll see it when it comes. There are calls waiting.) #id:rk-next #follow:silent #tempting:The cot’s as good as there, and that was the point. The point was the call.]
    No call goes out. At ten past two a text comes in: “It’s here. It’s fine. You didn’t ring.” #id:n-rk-next #who:narrator
    -> END

=== after_eleven
{followed == "silent": -> rang_off}
~ hub = -> after_eleven
+ [And is it right, now, all of it? I’d like to know before I close this. #id:rc-right #move:closure]
    {
    - followed == "late": The cot’s right. I’d leave the rest of it, if I were you. #id:c-rc-late #inner:Half of it. Which half was worth more? I used to know.
    - heat > 30: It’s right enough. I shan’t be writing to anybody. #id:c-rc-enough #inner:I’m too tired to be pleased. I’ll be pleased on Monday.
    - else: It’s standing in my head already. Thank you for ringing. I mean the ringing. #id:c-rc-right #inner:That’s one that they kept. I’ll count from here.
    }
    -> END
+ [Lovely. I’ll mark that as closed for you, then. All the very best to everybody there. #id:rc-lovely #move:thank #tempting:Kind, brief and out of their way on a busy day. It closes it from your side only.]
    You do that. Goodbye. #id:c-rc-lovely #inner:Closed. It must be nice to have a key for that.
    -> END
