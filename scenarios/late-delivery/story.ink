// The cot that didn't come. Who rings is drawn by seed, so no line gives the caller a he or a she.
// A hub is a knot with nothing but replies: the customer has spoken, and the floor is free.

INCLUDE hearing.ink
INCLUDE feeling.ink
INCLUDE asking.ink
INCLUDE turning.ink
INCLUDE acting.ink
INCLUDE exits.ink
INCLUDE follow_up.ink
INCLUDE repeat.ink

// Set by the session before each reaction.
VAR heat = 68
VAR band = "angry"
VAR name = "Maya"
VAR surname = "Brandt"
VAR agent = "Robin"
VAR company = "Hollin & Wren"
VAR heard = false
VAR felt = false
VAR sorry = false
VAR plan = false
VAR agreed = false
VAR interruptions = 0
VAR refusals = 0
VAR breathed = false
VAR promise_action = ""
VAR promise_owner = ""
VAR promise_by = ""
VAR promise_grade = ""
VAR overpromised = false
VAR followed = ""
VAR noted_day_off = false
VAR noted_baby_due = false
VAR read_scan = false

// Drawn by seed.
VAR first_grievance = "day-off"
VAR told = "tracking"
VAR twist = "delivered-text"

// Kept by the story.
VAR hub = -> hear
VAR introduced = false
VAR slip = ""
VAR mended = false
VAR need_known = false
VAR noticed = false
VAR hub_held = false

-> ring

=== ring
Wednesday, 11:42. Two rings. On the screen: {name} {surname}, one cot, express, due yesterday between eight and six. #id:n-ring #who:narrator
+ [Good morning, {company}. You’re through to {agent}. What’s happened? #id:g-own #move:own_intro]
    ~ introduced = true
    {agent}. Good. I’ll write that down, because so far nobody at your end has had a name. #id:c-g-own #inner:A name. That’s one more than I got yesterday.
+ [Good morning, and thank you for holding. You’ve reached customer care at {company}. #id:g-thank #move:thank #tempting:Ten minutes in a queue deserves a thank-you. It leaves them talking to a department, though, and not to you.]
    Customer care. Well, we’ll see. I’m {name} {surname}, and I’m ringing about a cot that isn’t here. #id:c-g-thank #inner:At least it’s a person. The piano music was getting to me.
+ [Hello, {company}. Before we start, your order number and postcode, please? #id:g-number #move:rushed #tempting:The account won’t open without them, and every call has to be logged against something.]
    ~ slip = "number"
    My order number. Hello to you as well. It’s on a bit of paper under the fruit bowl, and it’s about a cot, if you’d like to know. #id:c-g-number #inner:I’m a number already. That took four seconds.
+ [{company}, deliveries. #id:g-flat #tempting:Brisk, and out of the way, so that the caller can get to the point.]
    Deliveries. That’s optimistic. I’m ringing about the one I didn’t get. #id:c-g-flat #inner:Somebody sounds as tired as I am.
- -> vent_first

// Once, after a breath, the trainee notices something about the caller.
=== notice
{breathed and not noticed:
    ~ noticed = true
    You let the breath go. Behind the voice there is an empty room: it echoes. #id:n-notice #who:narrator
}
->->
