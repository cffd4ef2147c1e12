/** The pages outside a contact, as links name them. */
export const pages = {
  'page.path': 'The first hour',
  'page.progress': 'Your progress',
  'page.drill': 'Recall drill',
  'page.handouts': 'Handouts',
  'page.questions': 'Questions that come up',
  'page.how-it-decides': 'How Cooldown decides',

  'page.more': 'More',
  'page.back': 'Back to where you were',
  'page.back_to_debrief': 'Back to the debrief',
} as const;
