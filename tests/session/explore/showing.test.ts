import { describe, expect, it } from 'vitest';
import type { Compared } from '../../../src/session/explore/semanticKey.ts';
import { Showing, type Strength } from '../../../src/session/explore/shown.ts';

interface Given {
  readonly key?: string;
  readonly standing?: string;
  readonly worth?: number;
  readonly settled?: boolean;
  /** The values of aspects a, b, c …, a letter or digit each. */
  readonly aspects?: string;
}

const compared = ({
  key = 'k',
  standing = 's',
  worth = 0,
  settled = false,
  aspects = '',
}: Given): Compared => ({
  key,
  standing,
  worth,
  settled,
  aspects: [...aspects].map((value, i) => [String.fromCharCode(97 + i), value]),
  limits: [],
});

/** The nodes that stands are taken for, numbered as the walk numbers them: as they are gone on from. */
function nodesFor(given: readonly Given[], strength: Strength = 'pairs'): number[] {
  const showing = new Showing(strength);
  let fresh = 0;
  return given.map((one) => {
    const node = showing.nodeFor(compared(one), fresh);
    if (node === fresh) fresh++;
    return node;
  });
}

/** Between them they show every pair of values of three yes-or-no aspects. */
const ALL_PAIRS = ['000', '011', '101', '110'].map((aspects) => ({ aspects }));

describe('a stand is gone on from', () => {
  it('when it is the first with its key', () => {
    expect(nodesFor([{ key: 'a' }, { key: 'b' }, { key: 'a' }])).toEqual([0, 1, 0]);
  });

  it('when an aspect has a new value, or two have a new pair of values', () => {
    expect(nodesFor([{ aspects: '00' }, { aspects: '11' }, { aspects: '01' }])).toEqual([0, 1, 2]);
    expect(nodesFor(ALL_PAIRS)).toEqual([0, 1, 2, 3]);
  });

  it('when its standing is new, though its aspects are not', () => {
    expect(
      nodesFor([
        { standing: 'a', aspects: '0' },
        { standing: 'b', aspects: '0' },
      ]),
    ).toEqual([0, 1]);
  });

  it('when the customer has had more or less of what they need than in any other', () => {
    expect(nodesFor([{ worth: 500 }, { worth: 400 }, { worth: 600 }, { worth: 300 }])).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('in whatever combination it is, at full strength', () => {
    const stands = [...ALL_PAIRS, { aspects: '111' }, { aspects: '000' }];
    expect(nodesFor(stands)).toEqual([0, 1, 2, 3, 1, 0]);
    expect(nodesFor(stands, 'all')).toEqual([0, 1, 2, 3, 4, 0]);
  });

  it('whatever it is worth, at full strength', () => {
    const stands = [{ worth: 500 }, { worth: 700 }, { worth: 620 }];
    expect(nodesFor(stands)).toEqual([0, 1, 1]);
    expect(nodesFor(stands, 'all')).toEqual([0, 1, 2]);
  });
});

describe('any other stand is taken', () => {
  it('for the one with the same combination', () => {
    expect(nodesFor([{ aspects: '00' }, { aspects: '11' }, { aspects: '11' }])).toEqual([0, 1, 1]);
  });

  it('for the one with the same combination, also where that was not gone on from', () => {
    const stands = [...ALL_PAIRS, { aspects: '111' }, { aspects: '111' }];
    expect(nodesFor(stands)).toEqual([0, 1, 2, 3, 1, 1]);
  });

  it('for the one that is most like it', () => {
    const pairs = ['0000', '0111', '1011', '1101', '1110'].map((aspects) => ({ aspects }));
    // All pairs of 0001 were shown; it differs from 0000 in one aspect, from all others in two.
    expect(nodesFor([...pairs, { aspects: '0001' }])).toEqual([0, 1, 2, 3, 4, 0]);
  });

  it('for the nearest in worth, of those that are as like it', () => {
    expect(nodesFor([{ worth: 500 }, { worth: 700 }, { worth: 660 }, { worth: 540 }])).toEqual([
      0, 1, 1, 0,
    ]);
    const alike = [
      { aspects: '000', worth: 0 },
      { aspects: '011', worth: 0 },
      { aspects: '101', worth: 100 },
      { aspects: '110', worth: 200 },
    ];
    expect(nodesFor([...alike, { aspects: '111', worth: 110 }]).at(-1)).toBe(2);
    expect(nodesFor([...alike, { aspects: '111', worth: 190 }]).at(-1)).toBe(3);
  });

  it('for one that was gone on from, though one that was not is nearer', () => {
    const stands = [500, 900, 640, 760].map((worth) => ({ worth }));
    expect(nodesFor(stands)).toEqual([0, 1, 0, 1]);
  });

  it('for one of its own standing, though another’s is more like it', () => {
    const stands = [
      { standing: 'a', aspects: '00' },
      { standing: 'a', aspects: '01' },
      { standing: 'a', aspects: '10' },
      { standing: 'b', aspects: '11' },
      { standing: 'b', aspects: '00' },
    ];
    expect(nodesFor(stands)).toEqual([0, 1, 2, 3, 3]);
  });

  it('for another where the worth differs by less than ten points', () => {
    expect(nodesFor([{ worth: 500 }, { worth: 599 }, { worth: 401 }])).toEqual([0, 0, 0]);
  });
});

describe('aspects', () => {
  it('of different names are different, though their values are the same', () => {
    const showing = new Showing('pairs');
    const named = (name: string): Compared => ({ ...compared({}), aspects: [[name, '1']] });
    expect(showing.nodeFor(named('heard'), 0)).toBe(0);
    expect(showing.nodeFor(named('felt'), 1)).toBe(1);
  });

  it('are compared among stands with the same key only', () => {
    expect(
      nodesFor([
        { key: 'a', aspects: '00' },
        { key: 'b', aspects: '11' },
        { key: 'a', aspects: '11' },
      ]),
    ).toEqual([0, 1, 2]);
  });
});

it('the keys are counted, however many stands have them', () => {
  const showing = new Showing('pairs');
  for (const key of ['a', 'b', 'a', 'c', 'b']) showing.nodeFor(compared({ key }), 0);
  expect(showing.keys).toBe(3);
});
