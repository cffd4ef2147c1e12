/**
 * The pages outside a contact: `#/<name>`, and what follows the name is the page's own affair. Each
 * is a chunk that is fetched when it is first opened, its words with it. A page that links to others
 * reads `names.ts`, never this table.
 */
import type { ComponentType } from 'preact';
import { late } from '../parts/late.tsx';
import type { PageName, PageProps } from './names.ts';

export const PAGES: { readonly [Name in PageName]: ComponentType<PageProps> } = {
  handouts: late(async () => (await import('./handouts/HandoutsPage.tsx')).HandoutsPage),
  questions: late(async () => (await import('./questions/QuestionsPage.tsx')).QuestionsPage),
  'how-it-decides': late(async () => (await import('./decides/DecidesPage.tsx')).DecidesPage),
  path: late(async () => (await import('./path/PathPage.tsx')).PathPage),
  progress: late(async () => (await import('./progress/ProgressPage.tsx')).ProgressPage),
  drill: late(async () => (await import('./drill/DrillPage.tsx')).DrillPage),
};
