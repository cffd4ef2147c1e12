// A bill four times the usual. Who rings is drawn by seed, so no line gives the caller a he or a she.
// A hub is a knot with nothing but replies: the customer has spoken, and the floor is free.

INCLUDE opening.ink
INCLUDE hearing.ink
INCLUDE feeling.ink
INCLUDE identity.ink
INCLUDE page_two.ink
INCLUDE turning.ink
INCLUDE settling.ink
INCLUDE disputes_desk.ink
INCLUDE exits.ink
INCLUDE thursday.ink

// Set by the session before each reaction.
VAR heat = 64
VAR name = "Conrad"
VAR surname = "Weiss"
VAR agent = "Ellis"
VAR company = "Merrow Mobile"
VAR heard = false
VAR felt = false
VAR sorry = false
VAR plan = false
VAR agreed = false
VAR interruptions = 0
VAR refusals = 0
VAR breathed = false
VAR smiled = false
VAR verified = false
VAR disclosed = false
VAR names = 0
VAR hold_over = 0
VAR hold_consented = false
VAR promise_action = ""
VAR promise_owner = ""
VAR promise_by = ""
VAR promise_grade = ""
VAR overpromised = false
VAR followed = ""
VAR noted_two_evenings = false
VAR read_bill_2 = false
VAR read_terms = false

// Drawn by seed.
VAR found = "folder"
VAR trip = "walking"
VAR twist = "bank"

// Kept by the story.
VAR hub = -> hear
VAR introduced = false
VAR slip = ""
VAR mended = false
VAR need_known = false
VAR clause_read = false
VAR page_told = false
VAR noticed = false
VAR nodded = false
VAR phrases = 0
VAR asked_up = false

-> ring

=== ring
Tuesday, 09:20. The screen opens on an account: four years, never late. Under it, a bill from Friday. #id:n-ring #who:narrator
+ [{company}, billing. #id:g-flat #tempting:Short is not rude. It gets straight to whatever they’ve rung about.]
    Billing. That is one word for it. {name} {surname}. I have some questions. #id:c-g-flat #inner:No name given. I shall leave a gap for it.
+ [Good morning, {company}, you’re speaking to {agent}. What can I do for you? #id:g-own #move:own_intro]
    ~ introduced = true
    {smiled: {agent}. You sound pleased to be asked. That will pass. I have put your name at the top of the page. | {agent}. Thank you. I have put that at the top of the page, with the time.} #id:c-g-own #inner:A name. Now there is somebody to quote.
+ [{company}, good morning. Your full name, date of birth and postcode for me, please? #id:g-verify #does:verify #tempting:The account needs it sooner or later, and sooner keeps the call short.]
    ~ slip = "verify"
    {name} {surname}. And now you know when I was born and where I sleep, and still not why I ring. #id:c-g-verify #inner:A passport desk. Before so much as a good morning.
+ [Thank you for calling {company} this morning. Your call matters to us. #id:g-stock #move:thank #does:stock #tempting:It’s on the card beside the phone, and it is polite. It could be a recording.]
    ~ phrases = 1
    It mattered for eleven minutes of pan pipes. My name is {surname}, and I am calling about a bill. #id:c-g-stock #inner:The recording said that as well. In the same voice.
- -> vent_sum

// Once, after a breath, the trainee notices something about the caller.
=== notice
{breathed and not noticed:
    ~ noticed = true
    You let a breath go. Paper, at the other end: a sheet being lined up with the edge of a desk, and lined up again. #id:n-notice #who:narrator
}
->->
