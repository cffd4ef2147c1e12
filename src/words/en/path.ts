/** The first hour: a route through the contacts. */
export const path = {
  'path.intro':
    'What HEAT is, then three contacts and, if you want it, a hard one. About an hour. Stop where you like: nothing is counted against you.',
  'path.walk': 'What HEAT is',
  'path.walk.what':
    'Three minutes: the four steps, one call that goes wrong and one that goes right.',
  'path.walk.go': 'Take the walk',
  'path.guided': 'Your first call, with a coach',
  'path.guided.what': 'Guided: each step is named as it lands, and a hint is there when you ask.',
  'path.practice': 'A harder call, on your own',
  'path.practice.what': 'Practice: the heat meter shows what each reply does.',
  'path.assessed': 'The first call again, in another variation',
  'path.assessed.what': 'Assessed: no hints, and the meter stays hidden until the debrief.',
  'path.sensitive': 'If you want to: an abusive caller',
  'path.sensitive.what': 'It has a content note. Skip it freely: it counts for nothing.',
  'path.optional': 'Optional',
  'path.done': 'Done on {day}',
  'path.open': 'To do',
  'path.take': 'Prepare: {title}',
  'path.again': 'Take it again',
  'path.complete.title': 'When the first hour is complete',
  'path.complete.rule':
    'Complete means three contacts played to their end: the first one guided, the second in practice, and the first once more, assessed, in a variation that was new. How they went makes no difference.',
  'path.complete.yes': 'It is complete. The record says what you practised.',
  'path.complete.no': '{done} of {of} done.',
  'path.record': 'The record of what you practised',

  'walk.title': 'What HEAT is',
  'walk.intro':
    'Someone rings because something went wrong. Four things help, and the order matters more than the wording.',
  'walk.H':
    'Let them finish, and say back what happened with two facts of theirs. Until then, no offer is taken in.',
  'walk.E':
    'Name what it did to this person, and why. “I understand” would fit anybody; that is its trouble.',
  'walk.A':
    'Say sorry for what they went through, without an if and without a but. It concedes no fault.',
  'walk.T': 'Say what is done, who does it and by when. Promise a little less than you will keep.',
  'walk.bad': 'A call that starts with the solution',
  'walk.bad.what': 'The offers are right. Watch the heat all the same.',
  'walk.good': 'The same call, in order',
  'walk.good.what': 'The same customer and the same facts, heard first.',
  'walk.next': 'Next line',
  'walk.start': 'Play it',
  'walk.over.bad':
    'Nothing offered before “I was heard” was taken in, and each offer cost some trust.',
  'walk.over.good': 'By the time a plan came, there was little heat left for it to meet.',
  'walk.you': 'You',
  'walk.heat': 'Heat {heat}, {band}',
  'walk.simulated':
    'Both calls are played by the same simulated customer that you will meet. Its numbers are judgement, not measured on people.',
  'walk.to_path': 'Back to the first hour',

  'record.title': 'Record of practice',
  'record.intro':
    'What was practised, and when. It says nothing about how it went, and it is no grade.',
  'record.name': 'Your name, as it should stand on the record',
  'record.name.of': 'Name',
  'record.print': 'Print',
  'record.csv': 'Save as CSV',
  'record.json': 'Save as JSON',
  'record.none': 'No contact has been played to its end yet.',
  'record.contact': 'Contact',
  'record.version': 'Version',
  'record.framework': 'Framework',
  'record.mode': 'Mode',
  'record.seed': 'Variation',
  'record.date': 'Date',
  'record.minutes': 'Minutes',
  'record.attempt': 'Attempt',
  'record.earlier':
    '{count:one=One earlier contact is|other=# earlier contacts are} in the CSV and JSON files.',
  'record.complete': 'First hour: complete.',
  'record.incomplete': 'First hour: not complete.',
  'record.made':
    'Made by Cooldown on {day} from logs kept in this browser. Minutes are the contact’s own time; customers are simulated.',
} as const;
