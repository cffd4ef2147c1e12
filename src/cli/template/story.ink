// The words of this call. A line is what the customer says; a choice, with a * or a +, is what
// the trainee can say or do. What begins with # is a tag: docs/authoring.md explains them all.
// After a change, run:  npx cooldown check NAME

// The game sets these before the customer answers. Declare those that you want to read.
VAR heat = 56
VAR name = "Alex"
VAR company = "Crumb & Sons"
VAR agent = "Robin"
VAR heard = false
VAR felt = false
VAR sorry = false
VAR plan = false
VAR agreed = false
VAR promise_action = ""

// These are the story's own: what was said earlier comes back later.
VAR rushed = false
VAR typo = false

-> ring

=== ring ===
Saturday, a quarter past eleven. The shop is full, and the telephone rings. #id:n-ring #who:narrator
+ [{company}, good morning. You’re speaking to {agent}. #id:ring-name #move:own_intro]
    Good morning, {agent}. I hope you’re sitting down. #id:c-ring-name
+ [{company}. We’re very busy, so what’s your order number? #id:ring-number #move:rushed #tempting:The shop is full, and the number would find the order fastest.]
    ~ rushed = true
    I haven’t got a number. I’ve got a cake. #id:c-ring-number #inner:Already in somebody’s way.
- -> box

// Vent beats: the customer isn't finished. Listening on is free; cutting in costs.
=== box ===
It’s for my brother, he’s sixty today. I lift the lid, and it says “Happy birthday, Brain”. #id:c-box #beat:vent #fact:wrong-name #signal:anger #inner:He taught me how to spell.
+ [(Say nothing.) #act:let_run] -> guests
+ [Oh dear. Go on. #act:encourage] -> guests
+ [(Cut in.) #act:interrupt] -> cut_in

=== cut_in ===
* [That’s an easy fix, they’ll scrape it off and pipe it again. #id:cut-fix #move:commit_vague #tempting:It is easy, and it would save a minute.]
    Scrape it off. You haven’t even heard when the party is! #id:c-cut-fix
* [Sorry, I cut you off. Please, all of it. #id:cut-sorry #move:repair]
    Right. All of it, then. #id:c-cut-sorry
- -> guests

=== guests ===
I spelled it for your colleague, twice, letter by letter. And at four there are forty people here with their phones out. #id:c-guests #fact:spelled-out,party #inner:It’ll be on every one of those phones until he’s seventy.
-> talk

// The hub: what is still missing decides what is talked about next.
=== talk ===
{ not heard: -> hear }
{ not felt: -> feel }
{ not sorry: -> apologise }
{ not plan: -> act }
-> close

=== hear ===
* [It says Brain, you’d spelled it out for us twice, and forty guests come at four. Is that right? #id:hear-all #move:reflect #facts:wrong-name,spelled-out,party #needs:note/party]
    Yes. {rushed: So you do listen, once you’ve stopped hurrying. | That’s it, the whole thing.} #id:c-hear-all #says:yes
* [So the name on it came out wrong. #id:hear-name #move:reflect #facts:wrong-name #tempting:It is right, and short. It leaves out what makes it bad.]
    The name’s wrong, yes. That’s what’s wrong with the cake. Do you want to know what’s wrong with my day? #id:c-hear-name
* [I’ll have a new top made, and it’s with you by three. #id:hear-fix #action:new-top #owner:me #by:by-three #tempting:It is the right fix, and there is time for it. They haven’t been heard yet.]
    Three? You don’t know when I need it. You don’t know anything yet! #id:c-hear-fix
* [Two letters the wrong way round: it happens to the best of us. #id:hear-typo #move:defend #tempting:It makes light of it, to take the sting out.]
    ~ typo = true
    Not on a cake, it doesn’t. Not in green icing. #id:c-hear-typo
* -> worn_out
- -> talk

=== feel ===
* [You wanted that lid to come off to a cheer, and you can hear the laugh already. #id:feel-laugh #move:empathy]
    {typo: Now you see it. And in green icing. | Yes. He’d laugh along, that’s the worst of it.} #id:c-feel-laugh #inner:That’s it. That’s exactly what I’m afraid of.
* [I understand completely, I’d be cross too if it were my order. #id:feel-generic #move:empathy_generic #tempting:It sounds warm, and everybody says it. It names nothing.]
    Do you? What is it that you understand? #id:c-feel-generic
* [I’m truly sorry about this, {name}. #id:feel-sorry #move:apology,name #tempting:Sorry is coming, and it is meant. Just not before somebody has said how this feels.]
    Thank you. You’re sorry for the letters, though. I’m not upset about letters. #id:c-feel-sorry
* -> worn_out
- -> talk

=== apologise ===
* [I’m sorry. You did everything right, and then you opened that box. #id:sorry-box #move:apology]
    Thank you. That’s all I wanted somebody to say. #id:c-sorry-box #signal:calm
* [I’m sorry if it wasn’t quite clear on the telephone. #id:sorry-if #move:apology_hedged #tempting:Lines are bad, and nobody wants to blame the colleague.]
    If? I spelled it. Twice. B, R, I. #id:c-sorry-if
* [That was our Saturday help, I’m afraid, still learning. #id:sorry-help #move:buck_pass #tempting:It is true, and it explains it.]
    Then it’s your help who should be ringing my brother. #id:c-sorry-help
* -> worn_out
- -> talk

// A promise in pieces: what, who, when. It counts once the last piece is said.
=== act ===
Then what happens now? #id:c-what-now
+ [I’ll have a new top made, right name, same lemon… #id:act-top #compose:more #action:new-top] -> who
+ [I’ll have the cake refunded, all of it… #id:act-refund #compose:more #action:refund] -> who
+ [I’ll see what we can do for you today. #id:act-see #move:commit_vague #tempting:It promises nothing that could go wrong.]
    That’s what they said when I ordered it. #id:c-act-see
    -> talk

=== who ===
+ […I’ll see to it myself… #id:who-me #compose:more #owner:me] -> when
+ […the baker will see to it before two… #id:who-baker #compose:more #owner:baker] -> when
+ […somebody here will see to it… #id:who-somebody #compose:more] -> when

=== when ===
+ […and it’s all done by three. #id:when-three #compose:done #by:by-three]
+ […and it’s all done by noon. #id:when-noon #compose:done #by:by-noon]
+ […as soon as we can. #id:when-soon #compose:done]
- { plan: -> agreed_on }
Somebody, some time. I can’t tell forty people “some time”. #id:c-when-vague
-> talk

=== agreed_on ===
{ promise_action == "refund": The money. Well. It won’t put his name on it. | B, R, I, A, N. I’ll be at the door. } #id:c-agreed
-> close

=== close ===
* {not agreed} [Does that suit you, with the guests at four? #id:close-suit #move:check_suits]
    It does. That leaves me time for the candles. #id:c-close-suit #says:yes
    -> close
* [Before you go: is there anything about this that I haven’t put right? #id:close-ask #move:closure]
    No. You know what? No. #id:c-close-ask #signal:calm
    -> bye
* [Good. Enjoy the party! #id:close-bye #move:rushed #tempting:It is cheerful, and the shop is full.]
    I’ll enjoy it when I’ve seen it. #id:c-close-bye
    -> bye

=== bye ===
{ heat < 20: Sixty candles. I’d better start now. | Goodbye, then. } #id:c-bye
-> END

=== worn_out ===
I’ve got balloons to blow up. We’ll leave it there. #id:c-worn-out #inner:I’ll write the name over it myself, with a raisin for a dot.
-> END

// The second scene. `#follow` says how the promise was kept.
=== follow_up ===
{ promise_action == "refund": -> the_money }
Ten to three. The new top says Brian. The driver is looking for the keys. #id:n-follow #who:narrator
* [Ring: it’s done, it’s right, and it leaves in five minutes. #id:follow-news #follow:kept_news]
    Brian! Well, look at that. Forty people, and no Brain among them. #id:c-follow-news #signal:calm #inner:I’ll order the next one there.
* [Ring at half past three, once the van is back. #id:follow-late #follow:late #tempting:Then there would be something certain to say.]
    It came, thank you. I’d spent half an hour at the window. #id:c-follow-late
* [Leave it. The cake speaks for itself. #id:follow-silent #follow:silent #tempting:It is on its way, and the shop is still full.]
    Nobody rang. At twenty past three somebody sent a child out to look for a van. #id:n-follow-silent #who:narrator
- -> END

// What was promised decides what falls due: no van comes for money.
=== the_money ===
Ten to three. The till has printed the refund. It lies on the counter, unsent. #id:n-money #who:narrator
* [Send it, and ring to say that it’s on its way to the card. #id:money-news #follow:kept_news]
    On its way. Good. It still says Brain, but it’s a Brain that I haven’t paid for. #id:c-money-news #signal:calm
* [Do it tonight with the rest of the till, and ring then. #id:money-late #follow:late #tempting:The rest of the till has to be done in any case.]
    At eight in the evening? You said three. I’d stopped believing in it by cake time. #id:c-money-late
* [Put it through, and leave it at that. They’ll see it on the card. #id:money-silent #follow:silent #tempting:It does turn up by itself, and there is nothing to discuss.]
    Nobody rang. On Monday a message came: “Is it coming?” #id:n-money-silent #who:narrator
- -> END

// Exits: where the customer takes the talk out of the trainee's hands. The game goes here by itself.
=== on_supervisor ===
Is there somebody older I could speak to? #id:c-supervisor #inner:One more minute of this and I’ll ice it myself.
+ [Mrs Crumb is right here. I’ll tell her what happened, so that you needn’t, and put her on. #id:sup-warm #move:warm_handover]
    She made my wedding cake. Yes. Thank you. #id:c-sup-warm
    -> END
+ [I jumped ahead. May I start again, from the lid? #id:sup-again #move:repair]
    From the lid. Go on, then. #id:c-sup-again
    -> talk
+ [She’s busy, and she’d only tell you the same. #id:sup-no #refuses:supervisor #tempting:She is icing three tiers, and you could do it yourself.]
    Would she? #id:c-sup-no
    -> talk

=== on_formal_warning ===
You’ll find this in your letter box, in writing, with a photograph. #id:c-formal #inner:I’m not even shouting any more.
+ [I’d have lost faith too: you spelled it, and we still got it wrong. #id:formal-own #move:empathy]
    That’s about the size of it. #id:c-formal-own
    -> talk
+ [You’re welcome to write, of course. #id:formal-write #move:hard_stop #tempting:It is their right, and a polite thing to say.]
    I’m glad I have your permission. #id:c-formal-write
    -> talk

=== on_formal_close ===
No, that’s enough. You’ll have my letter on Monday. #id:c-formal-close
-> END

=== on_hang_up ===
Do you know, the supermarket does letters you can eat. Goodbye. #id:c-hang-up
-> END
