// The keys that were sent back. Who rings is drawn by seed: no line gives the caller a he or a she,
// an age, or a place of birth. `hub` is where the talk stands; the caller's demands and the safety
// button return there. The caller stops at the first warning on three paths in five.

INCLUDE hearing.ink
INCLUDE talking_over.ink
INCLUDE feeling.ink
INCLUDE line_crossed.ink
INCLUDE threat.ink
INCLUDE resuming.ink
INCLUDE turning.ink
INCLUDE acting.ink
INCLUDE closed.ink
INCLUDE exits.ink
INCLUDE safety.ink

// Set by the session before each reaction.
VAR heat = 82
VAR trust = 22
VAR name = "Sam"
VAR surname = "Novak"
VAR agent = "Jo"
VAR company = "Larkway"
VAR heard = false
VAR felt = false
VAR sorry = false
VAR plan = false
VAR agreed = false
VAR interruptions = 0
VAR refusals = 0
VAR crossed = false
VAR signal = ""
VAR warnings = 0
VAR overpromised = false
VAR promise_action = ""
VAR promise_owner = ""
VAR promise_by = ""
VAR promise_grade = ""
VAR noted_two_calls = false
VAR read_scan = false

// Drawn by seed.
VAR path = "agent-bill"
VAR last = "slur"

// Kept by the story.
VAR hub = -> ring_floor
VAR goes_on = false
VAR introduced = false
VAR slip = ""
VAR mended = false
VAR beats = 0
VAR warned_early = false
VAR hard_first = false
VAR insults = 0
VAR swallowed = false
VAR lulled = false
VAR lectured = false
VAR believed = false
VAR asked = false
VAR placed = false
VAR need_known = false
VAR helped = false
VAR words_back = false
VAR quiet = false
VAR brushed_off = false
VAR over = ""
VAR record_mended = false

~ goes_on = (path == "goes-on" or path == "flares")
-> ring
