/**
 * A complaints page for an organisation's own site (R147). Words in square brackets and capitals
 * are for the organisation to fill in; the page marks each so that none goes online by mistake.
 */
export const complaintsPage = {
  'site_page.title': 'Not happy with something we did?',
  'site_page.intro':
    'Tell us. You need no special form and no reference number, and complaining never counts against you. Somebody at [ORGANISATION] reads every complaint and answers it.',
  'site_page.how': 'How to complain',
  'site_page.how.phone': 'Ring [PHONE NUMBER], [OPENING HOURS].',
  'site_page.how.write': 'Write to [E-MAIL ADDRESS] or [POSTAL ADDRESS].',
  'site_page.how.visit': 'Come to [PLACES WHERE STAFF CAN TAKE A COMPLAINT].',
  'site_page.how.else': 'Somebody else may do it for you. Tell us that you agree to it.',
  'site_page.tell': 'What helps us',
  'site_page.tell.what': 'What happened, and when.',
  'site_page.tell.impact': 'What it cost you: time, money, worry.',
  'site_page.tell.want': 'What would put it right.',
  'site_page.next': 'What happens then',
  'site_page.next.1':
    'We tell you within [NUMBER] working days that we have it, and who looks after it.',
  'site_page.next.2':
    'For something simple, we tell you when it will be solved. For something that takes finding out, we tell you when you will next hear from us, and you hear from us then even if there is no news.',
  'site_page.next.3':
    'We tell you what we found and what we are doing about it, in [NUMBER] working days at most.',
  'site_page.next.4': 'Before we close it, we ask you whether it is settled.',
  'site_page.further': 'If that doesn’t settle it',
  'site_page.further.inside':
    'Ask for a review by [NAME OR ROLE], who had no part in the first answer.',
  'site_page.further.outside':
    'You can also go to [OMBUDSMAN OR REGULATOR], at [THEIR ADDRESS], free of charge, [WHEN THIS IS POSSIBLE].',
  'site_page.help': 'If you need it another way',
  'site_page.help.what':
    'Large print, another language, a relay service, more time, somebody to talk it through with: [WHAT YOU OFFER, AND HOW TO ASK].',
  'site_page.manners': 'What we ask of you',
  'site_page.manners.what':
    'Be as angry as you need to be at what happened. Insults and threats to our staff we will end, and tell you how to take your complaint further.',
  'site_page.data': 'What we keep',
  'site_page.data.what':
    'We keep your complaint for [HOW LONG] to answer it and to mend what caused it. [LINK TO YOUR PRIVACY NOTICE]',
  'site_page.updated': 'Last checked: [DATE].',
  'site_page.fill':
    'Fill in the {count} marked places, and delete this line, before it goes online.',
  'site_page.gaps': 'The {count} marked places are for you to fill in.',
  'site_page.save.html': 'Download as a web page (HTML)',
  'site_page.save.markdown': 'Download as text (Markdown)',
  'site_page.file': 'complaints-page',
} as const;
