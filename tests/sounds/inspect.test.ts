/** The measurements that stand in for listening: each must notice what it is there for. */

import { describe, expect, it } from 'vitest';
import { inspect } from '../../scripts/sounds/inspect.ts';
import { FILE_PLANS, layOut } from '../../scripts/sounds/layout.ts';
import { chain, filteredRound, lowPass } from '../../scripts/sounds/synth/filter.ts';
import { toMean } from '../../scripts/sounds/synth/level.ts';
import { type Pcm, samples, scale } from '../../scripts/sounds/synth/pcm.ts';
import { seeded } from '../../scripts/sounds/synth/random.ts';
import { noise } from '../../scripts/sounds/synth/tone.ts';

const effects = layOut(FILE_PLANS.effects);
/** Two seconds of murmuring air instead of twenty of colleagues: as hard to join, sooner measured. */
const air = toMean(filteredRound(noise(1.92, seeded(1)), chain(lowPass(900), lowPass(900))), -30);
const loops = layOut({ ...FILE_PLANS['office-murmur'] }, () => air);
const [loop] = loops.placed;
const start = samples(loop?.offset ?? 0);
const end = start + air.length;

const faultsIn = (decoded: Pcm, sheet = effects, asLoops = false): string[] =>
  inspect(decoded, sheet, asLoops).flatMap(({ id, faults }) => faults.map((f) => `${id}: ${f}`));

describe('inspect', () => {
  it('finds nothing in what was laid out', () => {
    expect(faultsIn(effects.pcm)).toEqual([]);
    expect(faultsIn(loops.pcm, loops, true)).toEqual([]);
  });

  it('finds a file that was cut short', () => {
    const cut = effects.pcm.slice(0, effects.pcm.length - samples(0.4));
    expect(faultsIn(cut)).toContain('paused: the file ends before the sound does');
  });

  it('finds clipping and a changed level', () => {
    const loud = faultsIn(scale(effects.pcm, 2.2));
    expect(loud).toContain('hang-up: peak above -1 dBFS');
    expect(loud).toContain('click: level changed by encoding');
  });

  it('finds sound in a gap', () => {
    const leaking = effects.pcm.slice();
    const click = effects.placed.find(({ id }) => id === 'click');
    leaking.fill(0.01, samples((click?.offset ?? 0) - 0.1), samples((click?.offset ?? 0) - 0.05));
    expect(faultsIn(leaking)).toEqual(['click: the gap before it is not silent']);
  });

  it('finds a click in the end of a loop', () => {
    const clicking = loops.pcm.slice();
    clicking[end - 1] = 0.3;
    expect(faultsIn(clicking, loops, true)).toEqual(['office-murmur: the loop has a seam']);
  });

  it('finds a step where a loop joins', () => {
    // It drifts slowly, which nobody hears, and has to jump back at the seam.
    const drift = (i: number): number => 0.08 * ((i - start) / air.length);
    const drifting = loops.pcm.map((v, i) => v + drift(i));
    expect(faultsIn(drifting, loops, true)).toContain('office-murmur: the loop has a seam');
  });

  it('hears no seam in a loop that its decoder delivers late, thanks to its margins', () => {
    const late = new Float32Array(loops.pcm.length + samples(0.03));
    late.set(loops.pcm, samples(0.03));
    expect(faultsIn(late, loops, true)).toEqual([]);
  });
});
