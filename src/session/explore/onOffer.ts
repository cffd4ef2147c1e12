/**
 * What the trainee can do at a stand, as items of a script with the events that they make. What
 * only counts once something reads it (a note, a page, a breath) is offered where it is read next:
 * earlier it would change nothing else, and it can always still be done then.
 */
import { derivedVariable } from '../../dialogue/storyVariables.ts';
import { leadsToFollowUp } from '../../heat/close.ts';
import { openReplies } from '../../heat/contact.ts';
import { LONGEST_HOLD } from '../../heat/hold.ts';
import { leadsToRepeat } from '../../heat/repeat.ts';
import type { StoryAct } from '../../heat/speech.ts';
import { AFTERCARE_STEPS, type SessionEvent } from '../../log/events.ts';
import { eventFor, type Intent } from '../intents.ts';
import { safetyKey } from './rulesAspects.ts';
import type { Stand, Stepper } from './stepper.ts';

/** `say` moves the talk on; `desk` doesn't; `close` comes after the scene. */
export type OfferKind = 'say' | 'desk' | 'close';

export interface Offer {
  readonly item: string;
  readonly kind: OfferKind;
  readonly event: SessionEvent;
}

const ANSWER: Offer = { item: '', kind: 'close', event: { type: 'call.answered' } };

/** Seconds past the promised end that make a hold overdue by more than any story tells apart. */
const OVERDUE = 30;

export function onOffer(stand: Stand, stepper: Stepper): Offer[] {
  if (stand.snapshot.matches('ringing')) return [ANSWER];
  if (stand.snapshot.matches('ended')) return afterTheScene(stand);
  const asked = new Set(stepper.askedNext(stand).map(({ variable }) => variable));
  return [...toSay(stand), ...atTheDesk(stand, asked)];
}

function toSay(stand: Stand): Offer[] {
  const { contact } = stand;
  const say = (item: string, intent: Intent): Offer => ({
    item,
    kind: 'say',
    event: eventFor(intent, contact),
  });
  if (stand.snapshot.matches('onHold')) return [say('@return', { type: 'return' })];
  return [
    ...openReplies(contact).map(({ id }) => say(id, { type: 'choose', id })),
    ...contact.acts.flatMap(({ act }) => {
      const intent = STORY_INTENTS[act];
      return intent ? [say(`@${act}`, intent)] : [];
    }),
  ];
}

/** Acts that move the story on. The safety button is there at every turn, whatever it offers. */
const STORY_INTENTS: Partial<Record<StoryAct, Intent>> = {
  let_run: { type: 'letRun' },
  encourage: { type: 'encourage' },
  interrupt: { type: 'interrupt' },
  hold: { type: 'hold' },
};

function atTheDesk({ contact, snapshot }: Stand, asked: ReadonlySet<string>): Offer[] {
  const desk = (item: string, intent: Intent): Offer => ({
    item,
    kind: 'desk',
    event: eventFor(intent, contact),
  });
  const { facts, pages, protocol } = contact.brief;
  const needed = (kind: 'note' | 'page', id: string): boolean =>
    contact.offered.some(({ needs }) => needs.some((need) => need.kind === kind && need.id === id));
  const wanted = Object.keys(facts).filter(
    (id) =>
      !contact.notes.includes(id) &&
      (asked.has(derivedVariable('noted', id)) || needed('note', id)),
  );
  const toNote = wanted.filter((id) => contact.revealed.includes(id));
  const toRead = Object.entries(pages).filter(
    ([id, page]) =>
      !contact.pages.includes(id) &&
      (asked.has(derivedVariable('read', id)) ||
        needed('page', id) ||
        (page.turnsComplex && !contact.complex && asked.has('complex')) ||
        page.facts.some((fact) => wanted.includes(fact) && !toNote.includes(fact))),
  );
  const onHold = snapshot.matches('onHold') && contact.hold?.elapsed === 0;
  return [
    ...toNote.map((fact) => desk(`@note:${fact}`, { type: 'note', fact })),
    ...toRead.map(([page]) => desk(`@read:${page}`, { type: 'read', page })),
    ...(asked.has('breathed') && !contact.breathed ? [desk('@breathe', { type: 'breathe' })] : []),
    ...(asked.has('smiled') && !contact.smiled ? [desk('@smile', { type: 'smile' })] : []),
    ...(onHold && asked.has('hold_over')
      ? [overdue(contact.hold?.promised || LONGEST_HOLD)].map((seconds) =>
          desk(`@wait:${seconds}`, { type: 'wait', seconds }),
        )
      : []),
    ...(protocol ? [desk('@safety', { type: 'safety' })] : []),
  ];
}

const overdue = (promised: number): number => promised + OVERDUE;

/** Aftercare counts where a line was crossed or the contact ended; its order doesn't. */
function afterTheScene({ snapshot, contact }: Stand): Offer[] {
  const close = (item: string, intent: Intent): Offer => ({
    item,
    kind: 'close',
    event: eventFor(intent, contact),
  });
  if (snapshot.matches({ ended: 'filed' })) {
    return [
      ...(snapshot.context.scene === 'contact' && leadsToFollowUp(contact)
        ? [close('', { type: 'startFollowUp' })]
        : []),
      ...(leadsToRepeat(contact) ? [close('', { type: 'startRepeat' })] : []),
      close('', { type: 'finish' }),
    ];
  }
  const matters = !['', 'failed'].includes(safetyKey(contact));
  const done = AFTERCARE_STEPS.map((step) => contact.aftercare[step]);
  const care = AFTERCARE_STEPS.filter((_, i) => !done.slice(i).includes(true)).map((step) =>
    close(CARE_ITEMS[step], { type: 'aftercare', step, words: CARE_WORDS }),
  );
  return [...(matters ? care : []), close('@wrapup:done', { type: 'closeWrapUp' })];
}

const CARE_WORDS = 'x';
const CARE_ITEMS = {
  logged: `@log:${CARE_WORDS}`,
  leadTold: '@tell_lead',
  recovered: '@recover',
  owned: `@own:${CARE_WORDS}`,
} as const;
