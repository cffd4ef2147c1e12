/**
 * The shipped frameworks (R1–R4), from their data files. Tests put each through `parseFramework`, so
 * that the page need not carry the check.
 */

import type { Framework } from './framework.ts';
import act from './frameworks/act.json' with { type: 'json' };
import aea from './frameworks/aea.json' with { type: 'json' };
import apologise from './frameworks/heat.apologise.json' with { type: 'json' };
import ask from './frameworks/heat.ask.json' with { type: 'json' };
import responsibility from './frameworks/heat.responsibility.json' with { type: 'json' };

export const FRAMEWORK_IDS = [
  'heat.apologise',
  'heat.ask',
  'heat.responsibility',
  'act',
  'aea',
] as const;
export type FrameworkId = (typeof FRAMEWORK_IDS)[number];

export const FRAMEWORKS: { readonly [Id in FrameworkId]: Framework } = {
  'heat.apologise': apologise as Framework,
  'heat.ask': ask as Framework,
  'heat.responsibility': responsibility as Framework,
  act: act as Framework,
  aea: aea as Framework,
};

export const isFrameworkId = (value: unknown): value is FrameworkId =>
  typeof value === 'string' && (FRAMEWORK_IDS as readonly string[]).includes(value);
