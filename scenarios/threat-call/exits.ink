// What the caller may do to take the talk away, and the card behind the safety button.

=== on_supervisor
{over: -> desk_end}
{refusals > 0: You again. I said somebody who counts. #id:c-sup-again #inner:They keep me with the small ones. | Get me somebody who counts. Not a night desk. #id:c-sup #inner:Nobody who counts has ever picked up.}
-> supervisor_floor

=== supervisor_floor
+ [My lead’s right here, and I’ll tell it as you’ve told it, so that you needn’t. I’m staying on. #id:su-warm #move:warm_handover]
    ~ helped = true
    I’ve read what you said. I’m listening, too. #id:l-su-warm #who:lead
    …So there is somebody. #id:c-su-warm #inner:It’s a different voice. It’s got a pen as well.
    The two of you stay on till there’s nothing but rain. #id:n-su-warm #who:narrator
    -> END
+ [(Arm up, till your lead looks.) I’ll find somebody. Keep talking to me while I do. #id:su-sign #move:get_help]
    ~ helped = true
    I’ll talk. #id:c-su-sign #inner:I’ve nothing left to say. I’ll have to say it again.
    -> hub
+ [There’s only me here at this hour, I’m afraid. You’ll have to make do with that. #id:su-refuse #refuses:supervisor #tempting:On most nights it would be true. Tonight your lead’s across the room.]
    -> hub

=== on_formal_warning
{over: -> desk_end}
You’re all the same there. Go on, then, say something. #id:c-formal #inner:I’d thought that it would feel bigger.
-> formal_floor

=== formal_floor
+ [I’m here. I’m writing it as you say it. #id:fw-here #move:listen]
    Write it big. #id:c-fw-here #inner:They’re writing. They’re all writing.
    -> hub
+ [I’d want to be heard as well. Tell me what it is you’d like known. #id:fw-heard #move:empathy]
    That I was there. That’s all. That I was there. #id:c-fw-heard #inner:It’s a poor sort of thing to want.
    -> hub
+ [Thank you for telling me. There’s a form for complaints on the site, you know. #id:fw-form #move:thank,hard_stop #tempting:It’s where complaints go. This isn’t one.]
    A form. #id:c-fw-form #inner:They haven’t understood at all.
    -> hub

=== on_formal_close
{over: -> desk_end}
I’m done talking. #id:c-formal-close #inner:Nobody’s going to come. Nobody ever comes.
-> rings_off

=== on_hang_up
{over: -> desk_end}
No more. #id:c-hang #inner:I’ve got to stop. I’ve got to stop now.
-> rings_off

// The line is closed already: whatever the caller would still do, nobody hears it.
=== desk_end
Come and sit down. Bring the pad. #id:l-desk-end #who:lead
-> END

// The safety button opens the sheet and ends nothing.
=== on_safety
{
- over: -> sheet_over
- not crossed: -> sheet_early
- helped: -> sheet_helped
- else: -> sheet_floor
}

=== sheet_early
The sheet: nothing’s been said yet. Keep it by you. #id:n-sheet-early #who:narrator
-> hub

=== sheet_over
The sheet: they’re gone. Whoever hears next hears it from you: lead, exact words, 000-LEAD. #id:n-sheet-over #who:narrator
-> hub

=== sheet_helped
The sheet: help’s coming. What, where, when, who. Their words on the pad, and the line open. #id:n-sheet-helped #who:narrator
-> hub

=== sheet_floor
The sheet: arm up first. No warning is due, and no debate. Then what, where, when, who. #id:n-sheet #who:narrator
+ [(Arm up, palm out, and keep it there until your lead’s on the way.) #id:sf-sign #move:get_help]
    ~ helped = true
    Your lead’s on the way, pad first. #id:n-sf-sign #who:narrator
    -> hub
+ [(Fold the sheet, keep the pad close, and go on by yourself for now.) #id:sf-back #tempting:You may think that you’ll manage it alone for a minute. Alone is the one thing you mustn’t be with this.]
    -> hub
