/** Verbs over the real runner, so that a test reads as a call goes. */
import { expect } from 'vitest';
import type { Person } from '../../src/cast/person.ts';
import type { Scenario } from '../../src/dialogue/scenarioSchema.ts';
import type { Intent } from '../../src/session/intents.ts';
import { createRunner, type Runner } from '../../src/session/runner.ts';
import { playScript, splitScript } from '../../src/session/script.ts';
import { callView } from '../../src/session/view/callView.ts';
import { kettle } from './kettle.ts';

export const somebody: Person = {
  id: 'somebody',
  name: { first: 'Robin', last: 'Vale' },
  look: {
    skin: 'honey',
    age: 40,
    face: 'oval',
    eyes: { shape: 'almond', colour: 'brown', lashes: false },
    nose: 'straight',
    lips: 'medium',
    brows: 'medium',
    hair: { style: 'crop', colour: 'brown' },
    clothes: { kind: 'crew', colour: '#2f5d7c' },
  } as unknown as Person['look'],
  voice: { pitch: 1, rate: 1 },
};

export class TestSession {
  readonly runner: Runner;

  private constructor(runner: Runner) {
    this.runner = runner;
  }

  static start(over: { scenario?: Scenario; seed?: number; person?: Person } = {}): TestSession {
    const scenario = over.scenario ?? kettle();
    return new TestSession(
      createRunner({
        scenario,
        person: over.person ?? somebody,
        seed: over.seed ?? 1,
        mode: 'practice',
        framework: scenario.data.framework,
      }),
    );
  }

  static of(runner: Runner): TestSession {
    return new TestSession(runner);
  }

  /** Answers the call and plays `a, b, @act`. */
  play(script: string): this {
    expect(playScript(this.runner, splitScript(script))).toEqual({ ok: true });
    return this;
  }

  do(intent: Intent): this {
    expect(this.runner.send(intent)).toEqual({ ok: true });
    return this;
  }

  refuses(intent: Intent): this {
    const before = this.runner.log;
    expect(this.runner.send(intent).ok).toBe(false);
    expect(this.runner.log).toBe(before);
    return this;
  }

  choose(id: string): this {
    return this.do({ type: 'choose', id });
  }

  expectIn(state: string): this {
    expect(statePath(this.runner.snapshot.value)).toMatch(new RegExp(`^${state}(\\.|$)`));
    return this;
  }

  expectHeat(points: number): this {
    expect(this.view.meter.heat).toBe(points);
    return this;
  }

  get view() {
    return callView(this.runner);
  }

  get outcome() {
    return this.runner.contact.outcome;
  }
}

export const statePath = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value as Record<string, unknown>)
        .map(([key, inner]) => `${key}.${statePath(inner)}`)
        .join('|');
