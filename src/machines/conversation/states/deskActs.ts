/** What the trainee may do beside speaking: note a fact, read a page, take a breath. */
import { canBreathe, canNote, canRead, canSmile, record } from '../setup.ts';

export const deskActs = {
  'fact.noted': { guard: canNote, actions: record },
  'page.read': { guard: canRead, actions: record },
  'agent.breathed': { guard: canBreathe, actions: record },
  'agent.smiled': { guard: canSmile, actions: record },
} as const;
