// Empathise, once it has gone quiet. Whoever opened the scan can say what the caller needs most: that
// they're believed.

=== feeling
~ hub = -> feeling
+ [I’ve got the scan here, and it was made in our own yard. We’ve made you out a liar. I’d be fuming. #id:e-believe #needs:page/scan #move:empathy]
    -> believe
+ [To be sat there ready, your whole life in boxes, and be told you’d refused. That’s maddening. #id:e-boxes #move:empathy]
    It’s gone round and round in my head. Two nights of it. #id:c-e-boxes #inner:Yes. That. I can’t put it down.
+ [I completely understand, I really do. Moving is one of the most stressful things that anyone can go through, they say. #id:e-generic #move:empathy_generic #does:stock #tempting:It’s kind, and everyone says so about moving. It would do for any caller with a box.]
    ~ slip = "generic"
    I haven’t moved. I’ve left one place and not got into the other. Were you listening? #id:c-e-generic #inner:There’s that card again.
+ [I’m sorry. It’s taken you three calls to get to this, when it should have been none. #id:e-sorry #move:apology #tempting:A whole apology that knows about the calls. It would go deeper once somebody had said what the week was like.]
    {noted_two_calls: You counted them. All right. | Three. And half an hour in the queue each time.} #id:c-e-sorry #inner:It’s a start. It isn’t the part that hurts.
+ [That’ll be one of the agency drivers, they don’t always go to the door. It’s not what we’d do. #id:e-driver #move:buck_pass #tempting:You’re taking their side, and it’s probably how it happened. They gave the parcel to Larkway, though, and not to a driver.]
    ~ slip = "driver"
    I don’t care what sort of driver. It’s got your name down the side of it. #id:c-e-driver #inner:Somebody else. It’s always somebody else.
- -> sorry_floor

=== believe
~ believed = true
…In your yard. Say that again. In your own yard? #id:c-believe #fact:believed #inner:I wasn’t going mad. It’s there, on a screen, and somebody read it.
-> sorry_floor
