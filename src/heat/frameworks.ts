/** The shipped frameworks (R1–R4), read from their data files and checked once at load. */

import { type Framework, parseFramework } from './framework.ts';
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

const load = (data: unknown): Framework => {
  const result = parseFramework(data);
  if (!result.ok) throw new Error(`shipped framework: ${result.error.at}: ${result.error.message}`);
  return result.framework;
};

export const FRAMEWORKS: { readonly [Id in FrameworkId]: Framework } = {
  'heat.apologise': load(apologise),
  'heat.ask': load(ask),
  'heat.responsibility': load(responsibility),
  act: load(act),
  aea: load(aea),
};

export const isFrameworkId = (value: unknown): value is FrameworkId =>
  typeof value === 'string' && (FRAMEWORK_IDS as readonly string[]).includes(value);
