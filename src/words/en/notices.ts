/** Things a trainee should know, said quietly. */
export const notices = {
  'notice.region': 'Notices',
  'notice.dismiss': 'Dismiss this notice',
  'notice.not_saved.blocked':
    'This browser keeps nothing here, so a reload starts over. You can save the log at the end.',
  'notice.not_saved.full':
    'There is no room left to keep this contact, so a reload starts over. You can save the log at the end.',
  'notice.not_saved.failed':
    'This contact could not be kept, so a reload starts over. You can save the log at the end.',
  'notice.load_failed': '“{scenario}” could not be loaded. Check the connection and try again.',
  'notice.log_refused': 'That log could not be opened. {message}',
  'notice.cannot_resume':
    'The contact you left can’t go on, because its story has changed ({at}). Its log can still be saved and read.',
  'notice.cannot_retry':
    'This contact can’t be tried again from there, because its story has changed ({at}). You can take it from the start.',
  'notice.story_broke':
    'The scenario has a fault there, so nothing was said. Choose something else. {message}',
  'notice.resumed': 'You are back where you stopped.',
  'notice.resumed_edited':
    'You are back where you stopped. The wording of this scenario has changed since.',
  'notice.no_page': 'There is no page at “{address}”. This is the menu.',
  'notice.no_language':
    'The words in {language} could not be loaded. Check the connection and choose it again.',
  'notice.no_sound': 'There is no sound here. Everything you would hear is captioned.',
  'notice.no_stage': 'The moving picture is not available here. You see a still one instead.',

  'crash.title': 'Something broke on our side',
  'crash.more':
    'Your contact is not lost: its log is below. Save it, then reload the page to go on where you stopped.',
  'crash.reload': 'Reload the page',
} as const;
