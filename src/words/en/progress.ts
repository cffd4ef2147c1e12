/** What a learner's history says, and what can be done with it. */
export const progress = {
  'progress.intro': 'Private to this browser. No points, and nobody to compare with.',
  'progress.empty':
    'There is nothing here yet. Take a contact to its end, and this page says what to practise next.',
  'progress.unread':
    '{count:one=# session was kept by another version and can’t be read here. It is left as it is.|other=# sessions were kept by another version and can’t be read here. They are left as they are.}',
  'progress.refused.blocked':
    'This browser keeps nothing here. What you practise is gone when the page is closed.',
  'progress.refused.full':
    'There is no room left on this device. Export what you have, or delete what you no longer need.',
  'progress.refused.failed': 'What is kept could not be reached. Reload the page to try again.',

  'progress.who': 'Who is practising',
  'progress.who.profile': 'Profile',
  'progress.who.unnamed': 'This device',
  'progress.who.guest': 'Guest: nothing is kept',
  'progress.who.name': 'Name for a new profile',
  'progress.who.add': 'Add a profile',
  'progress.who.add.missing': 'Type a name first, such as Ana.',
  'progress.who.guest.enter': 'Practise as a guest',
  'progress.who.guest.on': 'You are a guest. What you do here is gone when the page is closed.',

  'progress.next': 'Next',
  'progress.next.for': 'It exercises what you are practising: {focus}.',
  'progress.next.ladder': 'The one you have played least.',
  'progress.next.take': 'Prepare: {title}',
  'progress.revisit': 'Come back on',
  'progress.revisit.why':
    'Days 1, 4, 10 and 21 after a focus was named. A drill or a contact counts, on the day or until the next one.',
  'progress.revisit.done': 'done',
  'progress.revisit.due': 'due now',
  'progress.revisit.passed': 'passed',
  'progress.revisit.ahead': 'ahead',
  'progress.drill': 'Do the five-minute drill',

  'progress.focus': 'What you are practising',
  'progress.focus.none': 'Nothing is open.',
  'progress.focus.rule': 'One closes after clean runs of two different contacts.',
  'progress.focus.clean': '{count} of {of} clean runs',
  'progress.focus.in': 'named on {day}, in “{title}”',
  'progress.focus.again': '{count:one=seen once more since|other=seen # times more since}',
  'progress.focus.closed':
    'Closed on {day}: {attempts:one=# attempt|other=# attempts} and {days:one=# day|other=# days} after it was named',
  'progress.focus.try': 'A line to try',

  'progress.trend': 'Step by step',
  'progress.trend.lately': 'Landed in {landed} of the last {of}',
  'progress.trend.before': 'before that in {landed} of {of}',
  'progress.trend.up': 'More often than before',
  'progress.trend.level': 'As often as before',
  'progress.trend.down': 'Less often than before',
  'progress.trend.too_few': 'Too few to compare',

  'progress.attempts': 'Contacts taken',
  'progress.log.what': 'What you filed in each, as rows for a spreadsheet.',
  'progress.attempts.contact': 'Contact',
  'progress.attempts.day': 'Day',
  'progress.attempts.mode': 'Mode',
  'progress.attempts.attempt': 'Attempt',
  'progress.attempts.ending': 'Ending',
  'progress.attempts.open': 'Open the debrief of “{title}”, attempt {attempt}',
  'progress.mode.guided': 'Guided',
  'progress.mode.practice': 'Practice',
  'progress.mode.assessed': 'Assessed',

  'progress.endings': 'Endings seen',
  'progress.endings.what': 'For your own curiosity: bad endings are worth seeing as well.',
  'progress.endings.times': '{count:one=once|other=# times}',
  'progress.endings.unseen': 'Not seen yet',
  'progress.endings.unseen_count':
    '{count:one=One ending not seen yet|other=# endings not seen yet}',
  'progress.endings.all': 'All of them seen',

  'progress.data': 'Your data',
  'progress.data.where': 'All of it is in this browser on this device. Nothing is sent anywhere.',
  'progress.export': 'Export to a file',
  'progress.import': 'Import a file',
  'progress.imported':
    '{count:one=One session was added.|other=# sessions were added.} What was there already stayed as it was.',
  'progress.delete': 'Delete everything',
  'progress.delete.title': 'Delete everything?',
  'progress.delete.more':
    'All profiles, every session, an unfinished contact and your settings are deleted from this device. It can’t be undone. Export first if you may want them back.',
  'progress.delete.go': 'Delete everything',
  'progress.deleted': 'Everything is deleted.',
  'progress.file.bad_json':
    'Nothing was imported: this file is not JSON. Choose a file that “Export to a file” wrote.',
  'progress.file.not_progress':
    'Nothing was imported: this is not a progress file. A single log opens from the menu.',
  'progress.file.too_new':
    'Nothing was imported: the file has version {detail}, newer than this Cooldown. Update it, then import again.',
  'progress.file.malformed': 'Nothing was imported: the file is damaged at {at}. {detail}',
  'progress.file.bad_log': 'Nothing was imported: a log in it can’t be read, at {at}. {detail}',
} as const;
