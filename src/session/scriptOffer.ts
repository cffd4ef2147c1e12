/** What a script could play now, each item as it is written: all that the contact would accept. */
import { WRAPUP_FIELDS } from '../log/events.ts';
import type { Intent } from './intents.ts';
import type { Runner } from './runner.ts';

/** Items without a value, or with one that the reader fills in. */
const ACTS: readonly (readonly [string, Intent])[] = [
  ['@let_run', { type: 'letRun' }],
  ['@encourage', { type: 'encourage' }],
  ['@interrupt', { type: 'interrupt' }],
  ['@hold', { type: 'hold' }],
  ['@return', { type: 'return' }],
  ['@breathe', { type: 'breathe' }],
  ['@smile', { type: 'smile' }],
  ['@safety', { type: 'safety' }],
  ['@wait:SECONDS', { type: 'wait', seconds: 1 }],
  ['@log:WORDS', { type: 'aftercare', step: 'logged', words: '' }],
  ['@tell_lead', { type: 'aftercare', step: 'leadTold', words: '' }],
  ['@recover', { type: 'aftercare', step: 'recovered', words: '' }],
  ['@own:NAME', { type: 'aftercare', step: 'owned', words: '' }],
  ...WRAPUP_FIELDS.map(
    (field) => [`@wrapup:${field}=…`, { type: 'file', field, value: '' }] as const,
  ),
  ['@wrapup:done', { type: 'closeWrapUp' }],
  ['@leave', { type: 'leave' }],
];

/** What was noted or read already is left out: it could be done again, and changes nothing. */
export function itemsOnOffer(runner: Runner): string[] {
  const { offered, revealed, notes, pages, brief } = runner.contact;
  const items: readonly (readonly [string, Intent])[] = [
    ...offered.map(({ id }) => [id, { type: 'choose', id }] as const),
    ...revealed
      .filter((fact) => !notes.includes(fact))
      .map((fact) => [`@note:${fact}`, { type: 'note', fact }] as const),
    ...Object.keys(brief.pages)
      .filter((page) => !pages.includes(page))
      .map((page) => [`@read:${page}`, { type: 'read', page }] as const),
    ...ACTS,
  ];
  return items.filter(([, intent]) => runner.can(intent)).map(([item]) => item);
}
