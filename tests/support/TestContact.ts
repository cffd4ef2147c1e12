/** A contact for tests, with verbs over the rules themselves: no story, no machine. */
import { expect } from 'vitest';
import type { Brief } from '../../src/heat/brief.ts';
import { outcomeOf } from '../../src/heat/close.ts';
import { type Contact, contactAtStart, type Verdict } from '../../src/heat/contact.ts';
import type { Customer } from '../../src/heat/customer.ts';
import type { Move } from '../../src/heat/moves.ts';
import type { Outcome } from '../../src/heat/outcome.ts';
import type { PersonaPoints } from '../../src/heat/persona.ts';
import type { Line, Reply } from '../../src/heat/speech.ts';
import { fromPoints, toPoints } from '../../src/heat/tenths.ts';
import {
  aftercare,
  endHold,
  hearLine,
  interrupt,
  listenOn,
  noteFact,
  offerReplies,
  pressSafety,
  readPage,
  sayReply,
  smile,
  startHold,
  waitOut,
} from '../../src/heat/turns.ts';
import { persona } from './people.ts';

/** A parcel that went astray: a simple case with one of everything that the rules ask about. */
export const aBrief = (over: Partial<Brief> = {}): Brief => ({
  title: 'A parcel',
  channel: 'phone',
  customer: { first: 'Robin', last: 'Sands', style: 'direct' },
  persona: persona({ heat: 60, trust: 50 }),
  complexity: 'simple',
  profile: 'apologise',
  deadlinePolicy: 'simple_resolve_complex_update',
  apologyPolicy: 'experience_only',
  facts: { parcel: 'parcel lost', wait: 'waited all day', gift: 'a birthday gift' },
  pages: {
    tracking: { title: 'Tracking', facts: ['depot'], relevant: true },
    terms: { title: 'Terms', facts: [], relevant: false },
  },
  promises: {
    actions: {
      resend: { label: 'send it again', withinAuthority: true, cap: null },
      voucher: { label: 'a voucher', withinAuthority: true, cap: 'partial' },
      replace: { label: 'replace it for nothing', withinAuthority: false, cap: null },
    },
    owners: { me: { label: 'I' } },
    times: {
      friday: { label: 'by Friday', realistic: true, kind: 'resolve' },
      tonight: { label: 'tonight', realistic: false, kind: 'resolve' },
      news: { label: 'news by noon', realistic: true, kind: 'update' },
    },
  },
  hasFollowUp: false,
  ...over,
});

export const aLine = (over: Partial<Line> = {}): Line => ({
  id: 'line',
  who: 'customer',
  text: 'Well?',
  vent: false,
  facts: [],
  signals: [],
  says: null,
  inner: null,
  ...over,
});

export const aReply = (over: Partial<Reply> = {}): Reply => ({
  id: 'reply',
  text: 'I see.',
  moves: [],
  facts: [],
  slots: null,
  compose: null,
  needs: [],
  follow: null,
  refuses: false,
  hold: null,
  tempting: null,
  ...over,
});

/** Two facts: enough for a reflection to land. */
export const TWO_FACTS = ['parcel', 'wait'];

/** A whole commitment. */
export const WHOLE = { action: 'resend', owner: 'me', by: 'friday' } as const;

/** Immutable: every verb gives the next contact. */
export class TestContact {
  readonly state: Contact;

  constructor(state: Contact) {
    this.state = state;
  }

  static start(
    who: Partial<PersonaPoints> = {},
    brief: Partial<Omit<Brief, 'persona'>> = {},
  ): TestContact {
    const about = { heat: 60, trust: 50, ventNeed: 0, ...who };
    return new TestContact(contactAtStart(aBrief({ ...brief, persona: persona(about) })));
  }

  /** The customer speaks. */
  hears(over: Partial<Line> = {}): TestContact {
    return new TestContact(hearLine(this.state, aLine(over)));
  }

  /** The customer isn't finished yet. */
  vents(): TestContact {
    return this.hears({ vent: true });
  }

  offers(...replies: Reply[]): TestContact {
    return new TestContact(offerReplies(this.state, replies, []));
  }

  /** Says these moves in one reply; a reflection among them names two facts unless told. */
  says(moves: Move | readonly Move[], over: Partial<Reply> = {}): TestContact {
    const said = typeof moves === 'string' ? [moves] : [...moves];
    const facts = said.includes('reflect') ? TWO_FACTS : [];
    return this.replies({ moves: said, facts, ...over });
  }

  replies(over: Partial<Reply>): TestContact {
    return new TestContact(sayReply(this.state, aReply(over)));
  }

  /** A turn that changes nothing, so that only the customer's own state is judged. */
  stalls(): TestContact {
    return this.says([]);
  }

  letsRun = (): TestContact => new TestContact(listenOn(this.state, '@let_run', ''));
  encourages = (): TestContact => new TestContact(listenOn(this.state, '@encourage', 'Go on.'));
  interrupts = (): TestContact => new TestContact(interrupt(this.state, 'Listen'));
  notes = (fact: string): TestContact => new TestContact(noteFact(this.state, fact));
  reads = (page: string): TestContact => new TestContact(readPage(this.state, page));
  waits = (seconds: number): TestContact => new TestContact(waitOut(this.state, seconds));
  holds = (): TestContact => new TestContact(startHold(this.state));
  /** Something done about an incident once the contact is over. */
  cares = (step: keyof Contact['aftercare']): TestContact =>
    new TestContact(aftercare(this.state, step));
  smiles = (): TestContact => new TestContact(smile(this.state));
  pressesSafety = (): TestContact => new TestContact(pressSafety(this.state));
  returns = (over: number): TestContact => new TestContact(endHold(this.state, over));

  /** Sets the customer's state by hand; heat and trust in points. */
  with({
    heat,
    trust,
    ...rest
  }: { heat?: number; trust?: number } & Partial<Omit<Customer, 'heat' | 'trust'>>): TestContact {
    const customer = {
      ...this.state.customer,
      ...rest,
      ...(heat === undefined ? {} : { heat: fromPoints(heat) }),
      ...(trust === undefined ? {} : { trust: fromPoints(trust) }),
    };
    return new TestContact({ ...this.state, customer });
  }

  /** The moves that counted in the last turn. */
  get counted(): Move[] {
    return this.state.lastTurn?.moves.map(({ move }) => move) ?? [];
  }

  get heat(): number {
    return toPoints(this.state.customer.heat);
  }

  get trust(): number {
    return toPoints(this.state.customer.trust);
  }

  get verdict(): Verdict {
    return this.state.verdict;
  }

  get outcome(): Outcome {
    return outcomeOf(this.state);
  }

  expectVerdict(verdict: Verdict): TestContact {
    expect(this.verdict).toBe(verdict);
    return this;
  }

  expectChange(before: TestContact, heat: number, trust: number): TestContact {
    const change = [this.heat - before.heat, this.trust - before.trust].map(round);
    expect(change).toEqual([heat, trust]);
    return this;
  }
}

const round = (points: number): number => Math.round(points * 10) / 10;
