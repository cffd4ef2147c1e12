// Take action: two ways with a recommendation, one promise put together in pieces, a check, a read-back.

=== choose
~ hub = -> choose
-> notice ->
+ [You know what, after all that I’ll take the lot off, passes and all. It’s gone by Friday, and that’s a promise. #id:o-all #action:reverse-all #owner:me #by:friday #tempting:They’ve been put through enough, and you’d so like to hear them pleased. It isn’t yours to give, and Friday isn’t yours to name.]
    -> promised
+ [I’ll take sixty off for you, on my own authority, and you’ll see it on the account tonight. That brings it down to 154. #id:o-credit #action:credit-60 #owner:me #by:tonight #tempting:It’s certain, it’s generous and it’s all yours to give. It leaves the seventy on the road to Friday’s report.]
    -> promised
+ [You could pay the lot and claim the seventy back, or I pause the seventy, dispute it and take sixty off. I’d pause, because nothing in dispute gets reported. #id:o-two #needs:page/bill-2 #move:options #style:policy]
    -> chosen
+ [This is one for Bryn, who does nothing else but disputes. I’d brief Bryn with you listening, so you needn’t say it twice. Shall we do that? #id:o-desk #needs:page/bill-2 #move:warm_handover #tempting:It can be the best thing for a knotted case, and this is how to do it. You could also see to it yourself.]
    -> desk
+ [I can’t take off what another firm has charged. We only print that part, so it’s between you and them. #id:o-stop #move:hard_stop #tempting:It’s true as far as it goes, and they do like things to be exact. It goes as far as the door.]
    ~ slip = "defend"
    I have never met them. I have met you. You sent the bill. #id:c-o-stop #inner:A wall, well pointed.
    -> choose_again

=== chosen
{
- slip == "blind" or slip == "fix": Your very first offer came without a reason. This one has a reason. The pause. #id:c-two-fix #inner:They can do it, then. They only had to read.
- need_known and twist == "bank": “Nothing in dispute gets reported.” Not on Friday either? …Then the pause. Please. #id:c-two-bank #inner:That is the sentence I have been looking for since breakfast.
- need_known: Not reported. That is 8.4, is it not? I had underlined it in pencil, hoping. The pause. #id:c-two-need #inner:I said “mortgage” and was brought a clause. How very well brought up.
- else: {page_told or renewal: The pause. I do not lend money to anything called QuizVault. | The pause. I do not lend money to a thing without a name.} #id:c-two-plain #inner:Two ways, a preference, and a reason for it. That is how one talks to people.
}
-> say_what

=== choose_again
~ hub = -> choose_again
+ {not mended} [I’ve been talking round page two, and I’d like to stop doing that. It’ll take me a moment to read it properly. #id:oa-read #move:repair #tempting:Owning up is worth a good deal to somebody like this. The page itself still wants reading.]
    ~ mended = true
    Then read. I shall be here. I have nothing else on but your pan pipes. #id:c-oa-read #inner:“I have not read it.” Do you know, I would have paid for that sentence.
    -> choose_again
+ [Let me have a word with one or two people here, and one of us will come back to you on it. #id:oa-people #move:commit_vague #tempting:It’s true that you’d need to ask, and it sounds like effort.]
    ~ slip = "vague"
    {introduced: One or two people, one of whom may be {agent}. | One of us. I am one of me. Which one are you?} #id:c-oa-people #inner:We are dissolving again.
    -> once_more
+ [Then what I can do is pause the seventy, dispute it and take sixty off, or bill it and claim it back. I’d pause it. Nothing in dispute gets reported. #id:oa-two #needs:page/bill-2 #move:options #style:policy]
    -> chosen
+ [As it’s been so much trouble, I’ll see to it myself that the seventy comes off your bill by Friday. You’ll have my word for that. #id:oa-word #action:remove-70 #owner:me #by:friday #tempting:You want to give them something solid after a no. It’s solid until Friday.]
    -> promised

// The promise is said in three pieces; nobody else speaks in between.
=== say_what
~ hub = -> say_what
+ [I’m taking sixty off it for you today, and that’s as far as I may go… #id:w-credit #compose:more #action:credit-60 #tempting:It’s exact about your limits, and it’s money. The seventy goes out with the rest.]
+ [I’m having the whole of the hundred and sixty-six taken off for you… #id:w-all #compose:more #action:reverse-all #tempting:Wouldn’t it be lovely. Sixty is where your pen stops.]
+ [I’m opening a dispute for you about the seventy, with the firm that charged it… #id:w-dispute #compose:more #action:dispute #tempting:It’s the right form to fill in. Collecting goes on meanwhile, unless somebody pauses it.]
+ [I’m pausing the seventy and disputing it, and taking sixty off the rest{twist == "renewal":, with a bar on from today}… #id:w-pause #compose:more #action:pause-60]
- -> say_who

=== say_who
+ […, and that’ll all be taken care of here at our end… #id:by-us #compose:more #tempting:It’s soothing, and it will be. It has nobody in it.]
+ […, and the disputes desk will be handling it all from there… #id:by-desk #compose:more #owner:disputes #tempting:They will be the ones to ring Paylane. It’s a desk, and the customer can’t ring a desk.]
+ […, and I’m doing that myself, in my own name… #id:by-me #compose:more #owner:me]
- -> say_when

=== say_when
+ […, and you’ll see it gone from your bill by Friday, I’ll make sure of that. #id:at-friday #compose:done #by:friday #tempting:A day is what they want to hear. Paylane has ten of them, and needn’t hurry.]
+ […, and we’ll be in touch with you the moment that there’s anything to tell. #id:at-soon #compose:done #tempting:You couldn’t break it if you tried. That’s because there’s nothing in it.]
+ […, and I’ll write to you by noon on Thursday, answer or no answer. #id:at-thursday #compose:done #by:thursday-noon]
+ […, and the whole thing will be settled within ten working days. #id:at-ten #compose:done #by:ten-days #tempting:It’s the supplier’s own limit, so it sounds safe. It’s an end you don’t hold, and ten days with no word in them.]
- -> promised

=== promised
{
- not plan and promise_grade == "full": -> over_my_head
- promise_grade == "full": -> taken_in
- promise_grade == "partial": -> half_a_promise
- else: -> no_promise
}

=== taken_in
{
- promise_action == "reverse-all": The whole of it? By Friday? I had expected to be refused, and I had prepared for that. I have nothing prepared for this. #id:c-plan-all #inner:Is that allowed? It does not sound allowed.
- promise_action == "remove-70": Gone by Friday. You have not said what it is, but gone. Very well. I shall look on Saturday. #id:c-plan-blind #inner:How does one take off a thing that one has not read?
- promise_action == "credit-60": That takes me to one hundred and fifty-four. I notice that the seventy is still inside it. #id:c-plan-credit #inner:A discount on a question.
- promise_by == "friday": By Friday. You are sure? I do write these things down. #id:c-plan-friday #inner:I should like to believe in Friday. I have a folder that says otherwise.
- promise_by == "ten-days": Ten working days. That is a fortnight. And in the course of it I hear… what? #id:c-plan-ten #inner:A fortnight of looking at the letterbox.
- promise_action == "dispute": A dispute. And while you dispute, do they collect? You did not say. #id:c-plan-dispute #inner:There is a hole in that, and I can see the bank through it.
- promise_owner == "disputes": A desk. I have spoken to you for a quarter of an hour, and I am left with furniture. #id:c-plan-desk #inner:It was going so well. Then it became an it.
- need_known: “Answer or no answer.” You would write to tell me that you have nothing to tell me? …I believe that is the most sensible thing I have heard this week. #id:c-plan-need #inner:Nothing goes to the bank, and on Thursday I know what I know. I can sleep on that.
- introduced: Noon on Thursday, in writing, from {agent}. I have put it in the diary in ink. You will not know what that means. #id:c-plan-named #inner:Ink.
- else: Noon on Thursday, answer or none. And signed by whom? …Thank you. I shall use a pen for that. #id:c-plan-unnamed #inner:A when and a what. Now I have a who as well.
}
-> suits

=== half_a_promise
{
- promise_owner == "": “At our end.” I have been to your end. Who? #id:c-half-who #inner:I asked for a signature and was shown a building.
- promise_by == "": Who, and what. I make that two of the three. When? #id:c-half-when #inner:They stop just before the useful bit.
- else: A name and an hour. And what will have been done by then? #id:c-half-what #inner:It is an appointment with nobody’s work in it.
}
-> once_more

=== no_promise
~ slip = "vague"
That is not a sentence with anything in it. I have tried to find the verb. #id:c-vague #inner:Fog, on headed paper.
-> once_more

=== over_my_head
You are arranging something. I do not yet know that you have the facts it ought to be about. Would you tell me what they are? #id:c-over-head #says:no #inner:It may be a very good offer. I cannot hear it from here.
~ hub = -> over_floor
-> over_floor

= over_floor
+ [I think it’s best that I hand you over to billing disputes, I’ll put you through straight away. #id:oh-transfer #move:cold_transfer #tempting:You’re stuck with each other, and they’re the specialists.]
    From the top, then, to a fresh… #id:c-oh-transfer #inner:I have the ruler. I have the folder. I have not got the strength.
    Pan pipes, in the middle of a phrase. #id:n-oh-transfer #who:narrator
    -> END
+ [It must be maddening to be handed answers when nobody’s shown you they’ve read the question. #id:oh-feel #move:empathy #tempting:It’s sharp, and it’s what is going on. They had asked you for figures.]
    That describes it to perfection. And then you did not read me the question. #id:c-oh-feel #inner:Nicely put. Still no figures.
    -> once_more
+ [I’m sorry. That was much too quick of me, and I do apologise, you’d every right to be asked about it first. #id:oh-sorry #move:apology #tempting:It’s true, and it’s gallant. They had put a question, and it’s still there.]
    It was quick. I asked you for facts, though, and that is a sentiment. #id:c-oh-sorry #inner:A good one. I have nowhere to file it.
    -> once_more
+ [96 for passes and no clause shown, 70 for something unnamed, and two evenings you’d have liked back. #id:oh-back #move:reflect #facts:passes-96,charge-70,two-evenings #style:policy]
    Those are the facts. Now you may make me your offer again. I shall be able to hear it. #id:c-oh-back #inner:They did know. They might have shown their working.
    -> once_more

=== once_more
~ hub = -> once_more
+ [I’ll take sixty pounds off the bill for you, I’ll do it right now, myself, and you’ll see it on your account by tonight. #id:k-credit #action:credit-60 #owner:me #by:tonight #tempting:What, who and when, and it can’t go wrong. It misses what can.]
    -> promised_again
+ [I’ll write to you on Thursday, by twelve o’clock. You’ll have that from me, and with my name under it. #id:k-letter #owner:me #by:thursday-noon #tempting:You’ll keep it, and they’ll like the hour. It doesn’t say what will have been done.]
    -> promised_again
+ [We’ll do all that we possibly can about it for you, and I really do mean that. #id:k-all #move:commit_vague #tempting:At this point it is what you feel, and it’s kindly said.]
    -> promised_again
+ [I’ll pause the seventy, dispute it and take sixty off, and I’ll write to you by noon on Thursday, answer or no answer. #id:k-whole #needs:page/bill-2 #action:pause-60 #owner:me #by:thursday-noon]
    -> promised_again

=== promised_again
{promise_grade == "full" and plan: -> taken_in}
{
- promise_grade == "full": You have said three promises to me, and I could not tell you which of them is in force. #id:c-again-lost #inner:I have stopped writing. I had not meant to.
- promise_grade == "partial": Then I shall await a letter, about something, from somewhere. #id:c-again-half #inner:I know its hour. I do not know its subject.
- else: All that you can. I shall write to you myself, then. One of us ought to. #id:c-again-vague #inner:Nothing will be done by anybody, with the best of intentions.
}
{need_known: I did say what was at stake. #id:c-again-need #inner:I said it aloud. I do not, as a rule.}
The line closes. Somewhere in it, a folder closed first. #id:n-again #who:narrator
-> END

=== suits
~ hub = -> suits
-> notice ->
+ [That’s all being noted as MM 5527 while we’re speaking, and it’s going out to you in writing now. #id:s-noted #move:document #tempting:A reference, and in writing: they’ll keep it for ever. It’s been filed before they agreed to it.]
    It has arrived. It is a good plain letter about something that I have not yet said yes to. #id:c-s-noted #inner:Sealed. I would have liked to sign.
+ [Does that suit you as it stands, or is there a line in it you’d strike out? #id:s-suits #move:check_suits #style:policy]
    {
    - heat > 55: I should strike out the last twenty minutes. The rest may stand. #id:c-suits-hot #says:yes #inner:I am saying yes so that it can be over.
    - is_short(): I should strike out nothing. I should add a line. But I see that you have not got one. #id:c-suits-short #says:yes #inner:Straight, and short by one thing.
    - need_known: It suits me. I was looking for the line that costs me a house, and it is not in there. #id:c-suits-need #says:yes #inner:I have let go of the folder. I notice that I was holding it.
    - else: It suits me. I had my pencil out, and I have put it down again. #id:c-suits-plain #says:yes #inner:Asked if I would like to edit. My favourite question.
    }
+ [Lovely. Is there anything else at all that I can help you with today? #id:s-else #does:stock #tempting:It’s how calls are ended, and it’s asked a hundred times a day. It takes the yes for granted.]
    {phrases > 1: That makes three sentences that I could have said along with you. | “Else” supposes that we have finished with this. Have we?} #id:c-s-else #inner:The brochure is back.
+ [Is that all right for you then, {name}? I do so hope that it is, after such a morning. #id:s-nice #move:check_suits,name #tempting:You’re asking, which matters most, by name, and you mean it. There’s more of your hope in it than of their plan.]
    {names > 3: It is. My first name has now been used more often than at my wedding. | It is all right. You need not hope about it. It was a sum.} #id:c-s-nice #says:yes #inner:Kind, in a slightly damp way.
- -> read_back

// Nobody should have to wonder: they ask what happens next, who does it, and when.
=== read_back
{
- promise_action == "credit-60": For my notes, then. You have said nothing more of the seventy. What happens to it next, who does that, and when? #id:c-ask-seventy #inner:I would not ask if I could see it.
- not agreed: For my notes, since I have not been asked: what happens next, who does it, and by when? #id:c-ask-cool #inner:I shall agree to it when I can repeat it.
- else: For my notes, then, in three columns. What happens next, who does it, and by when? #id:c-ask-three #inner:I rule the columns first. It keeps people honest.
}
~ hub = -> columns
-> columns

=== columns
+ {not overpromised and not agreed} [{what_next()}. {who_next()}. {when_next()}. I went on before asking, though: does that suit you? #id:rb-suits #move:check_suits]
    It does. I had rather given up on being asked. #id:c-rb-suits #says:yes #inner:Late, and gladly taken.
+ [You’ll be hearing from the relevant team about the bill in due course, and they’ll take you through each of the next steps as and when it falls due. #id:rb-course #move:commit_vague #does:stock #tempting:It’s the phrase for it, and nobody has been disciplined for saying it.]
    “Relevant”, “due” and “next”. I have left all three columns empty. #id:c-rb-course #inner:It was solid a minute ago. I leaned on it, and it was curtain.
+ {promise_by == "ten-days" and not overpromised} [Let me fill in the third one. The seventy is paused and disputed, by me, and I won’t leave you ten days in the dark: a letter by noon on Thursday. #id:rb-within #action:pause-60 #owner:me #by:thursday-noon]
    {promise_grade == "full": There was a great deal of white in that column. Thank you. Noon. | Noon, then.} #id:c-rb-within #inner:A date within the dates. I can hold on to that.
+ [It’s as I said, really, and between ourselves you’ll find it’s dealt with long before that. #id:rb-sooner #move:overclaim #tempting:You’d like to leave them easy in their mind, and it may turn out so. They asked you for columns.]
    Between ourselves is not a column. #id:c-rb-sooner #inner:And with one word it is all soft again.
+ [Thank you, I couldn’t have wished for a clearer caller. You’ve made that very easy for me. #id:rb-thanks #move:thank #tempting:It’s well deserved, and it’s a gracious end. It doesn’t answer them.]
    That is handsome. The columns are as they were. #id:c-rb-thanks #inner:Praised, and unanswered. It is a combination I know.
+ {overpromised} [Let me take Friday back, I shouldn’t have said it. The seventy is paused and disputed, by me, and I’ll write by noon on Thursday. #id:rb-less #needs:page/bill-2 #action:pause-60 #owner:me #by:thursday-noon]
    {promise_grade == "full": I had already written “Friday?” with a question mark. I shall put a line through it. Thank you. | Struck out, then.} #id:c-rb-less #inner:Taken back before it broke. I have never seen that done.
+ {not overpromised and agreed} [{what_next()}. {who_next()}. {when_next()}. And it’s on its way to you as MM 5527. #id:rb-whole #move:document]
    {
    - is_short(): Three columns, all filled. The seventy would have made a fourth. #id:c-rb-short #inner:Nothing wrong with the writing.
    - promise_by == "ten-days": Filled. There is a great deal of white in the third. #id:c-rb-ten #inner:Ten days is a column with no lines in it.
    - else: Three columns, and something in every one of them. It has just arrived, too, and it says the same as you. Do you know how rarely that happens? #id:c-rb-whole #inner:I shall file this one at the front.
    }
- -> goodbye

=== function what_next()
{promise_action:
- "pause-60": ~ return "The seventy’s paused and in dispute, and sixty’s off"
- "dispute": ~ return "The seventy goes into dispute"
- "credit-60": ~ return "Sixty comes off"
- "remove-70": ~ return "The seventy comes off"
- else: ~ return "It all comes off"
}

=== function who_next()
{promise_owner == "me":
    ~ return "By me"
}
~ return "By the disputes desk"

=== function when_next()
{promise_by:
- "thursday-noon": ~ return "A letter by noon on Thursday, either way"
- "tonight": ~ return "Tonight"
- "friday": ~ return "By Friday"
- else: ~ return "Ten working days"
}

=== function until_when()
{promise_by:
- "thursday-noon": ~ return "Until Thursday"
- "friday": ~ return "Until Friday"
- else: ~ return "Until I hear from you"
}

// Fair, perhaps, and not what keeps them awake: the seventy can still be reported.
=== function is_short()
~ return promise_action != "pause-60"

=== goodbye
{
- heat > 40: -> goodbye_stiff
- is_short(): -> goodbye_short
- need_known: -> goodbye_sure
- else: -> goodbye_dry
}

=== goodbye_sure
{until_when()}. {twist == "bank": If the bank asks what I did today, I shall say that I was correct, with assistance. | I may put the ruler away. It has had a long weekend.} #id:c-bye-sure #inner:Nothing will be written down about me that is not so. That is all I ever wanted from anybody.
The line closes. The screen says 09:41. #id:n-bye-sure #who:narrator
-> END

=== goodbye_dry
{until_when()}. {heat < 12: I had a letter of complaint drafted, in four parts. I am a little sorry to lose part three. | I shall be at the desk, I generally am.} #id:c-bye-dry #inner:They never asked what it was for. All the same, it was well done.
The line closes, after a pause that might have been a laugh. #id:n-bye-dry #who:narrator
-> END

=== goodbye_stiff
{
- slip == "text": Goodbye. I take it that a text will follow. #id:c-bye-text #inner:I was right to keep the folder.
- else: Goodbye. I shall keep the folder out. #id:c-bye-stiff #inner:Dealt with. Not answered.
}
-> END

=== goodbye_short
Good day to you. {need_known: I had better ring the bank, then, and explain to them what nobody has explained to me. | I shall go on looking for page two.} #id:c-bye-short #inner:They were civil, and something was given to me. It was not the thing.
-> END
