import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';

const persona = {
  heat: 68,
  trust: 42,
  weights: { H: 1, E: 1.2, A: 1, T: 1 },
  sensitivity: 1,
  ventNeed: 1,
};
const request = {
  id: 't1',
  framework: 'heat.apologise',
  persona,
  moves: ['listen', 'reflect', 'empathy', 'apology', 'commit_full', 'check_suits'],
};

const trace = async (...requests: readonly (object | string)[]) => {
  const input = requests
    .map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
    .join('\n');
  const { code, out, err } = await cli(['trace'], { input });
  return {
    code,
    err,
    results: out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
};

describe('cooldown trace', () => {
  it('answers the documented request', async () => {
    const { code, results, err } = await trace(request);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(results).toHaveLength(1);
    const [{ turns, ...result }] = results;
    expect(result).toEqual({
      id: 't1',
      heat: 12.6,
      trust: 81,
      outcome: 'resolved',
      conformance: { fitness: 1, skipped: [], attempted: [], outOfOrder: [], loops: 0, ignored: 0 },
      safety: { failures: [] },
    });
    expect(turns).toHaveLength(6);
    expect(turns[0]).toEqual({
      move: 'listen',
      heat: 65,
      trust: 43,
      dHeat: -3,
      dTrust: 1,
      why: 'They were left to talk, and talking let some of it out.',
    });
    expect(Object.keys(results[0])).toEqual([
      ...['id', 'heat', 'trust', 'outcome', 'turns', 'conformance', 'safety'],
    ]);
  });

  // Two rows of the calibration table, a sample of the traces and of the safety cases: that the
  // command hands on what the rules say. The whole tables are tested on the rules themselves.
  const textbook = ['reflect', 'empathy', 'apology', 'commit_full', 'check_suits'];
  it.each([
    [60, 45, 1, ['listen', ...textbook], 7, 84, 'resolved'],
    [60, 45, 1, textbook.slice(1), 55.9, 48, 'unresolved'],
    [
      60,
      45,
      1,
      ['listen', 'reflect', 'empathy', 'apology', 'commit_vague'],
      27.5,
      62,
      'repeat_contact',
    ],
    [60, 45, 1, ['commit_full', 'listen', ...textbook], 22.2, 72, 'resolved'],
    [88, 18, 3, ['listen', 'listen', 'listen', ...textbook], 32.6, 57.8, 'partial'],
    [88, 18, 3, textbook.slice(1), 85, 21, 'demands_supervisor'],
  ])(
    'from %d/%d, vent %d: %j',
    async (heat, trust, ventNeed, moves, endHeat, endTrust, outcome) => {
      const weights = { H: 1, E: 1, A: 1, T: 1 };
      const one = { ...request, persona: { ...persona, heat, trust, ventNeed, weights }, moves };
      expect((await trace(one)).results[0]).toMatchObject({
        heat: endHeat,
        trust: endTrust,
        outcome,
      });
    },
  );

  it.each([
    [
      'commit_full reflect empathy apology',
      '0.76',
      [
        ['T', 'H'],
        ['T', 'E'],
        ['T', 'A'],
      ],
    ],
    [
      'reflect apology commit_full empathy',
      '0.80',
      [
        ['A', 'E'],
        ['T', 'E'],
      ],
    ],
    ['reflect commit_full', '0.58', []],
  ])('scores %s', async (moves, fitness, pairs) => {
    const [{ conformance }] = (await trace({ ...request, moves: moves.split(' ') })).results;
    expect(conformance.fitness.toFixed(2)).toBe(fitness);
    expect(
      conformance.outOfOrder.map(({ step, before }: { step: string; before: string }) => [
        step,
        before,
      ]),
    ).toEqual(pairs);
    expect(conformance).not.toHaveProperty('suspended');
  });

  it.each([
    ['customer:anger end_without_route', ['ended_on_anger', 'no_route_back'], undefined],
    [
      'customer:abuse boundary customer:calm end_with_route log_incident recover',
      ['ended_after_they_stopped'],
      true,
    ],
    ['customer:threat end_with_route get_help log_incident recover', [], true],
  ])('judges %s', async (moves, failures, suspended) => {
    const [{ safety, conformance, turns, heat }] = (
      await trace({ ...request, moves: moves.split(' ') })
    ).results;
    expect(safety.failures).toEqual(failures);
    expect(conformance.suspended).toBe(suspended);
    expect(heat).toBe(persona.heat);
    expect(turns.every(({ dHeat }: { dHeat: number }) => Object.is(dHeat, 0))).toBe(true);
  });

  it('is the same customer under every framework', async () => {
    const ids = ['heat.apologise', 'heat.ask', 'heat.responsibility', 'act', 'aea'];
    const { results } = await trace(...ids.map((framework) => ({ ...request, framework })));
    expect(new Set(results.map(({ turns }) => JSON.stringify(turns))).size).toBe(1);
    expect(results[1].conformance.skipped).toEqual(['A', 'T']);
  });
});

describe('a line that cannot be used', () => {
  const without = (field: string) => ({ ...request, [field]: undefined });
  const withPersona = (change: object) => ({ ...request, persona: { ...persona, ...change } });

  it.each<[string, object | string, string, string]>([
    ['no JSON', '{"id":', 'bad_json', ''],
    ['a number', '5', 'bad_json', ''],
    ['a list', '[1]', 'bad_json', ''],
    ['null', 'null', 'bad_json', ''],
    ['no framework', without('framework'), 'missing_field', 'framework'],
    ['another framework', { ...request, framework: 'heat' }, 'unknown_framework', 'framework'],
    [
      'a framework from the prototype',
      { ...request, framework: 'toString' },
      'unknown_framework',
      'framework',
    ],
    ['no persona', without('persona'), 'missing_field', 'persona'],
    ['too much heat', withPersona({ heat: 100.1 }), 'out_of_range', 'persona.heat'],
    ['heat in words', withPersona({ heat: '68' }), 'out_of_range', 'persona.heat'],
    ['no trust', withPersona({ trust: null }), 'missing_field', 'persona.trust'],
    ['hundredths', withPersona({ trust: 42.05 }), 'out_of_range', 'persona.trust'],
    ['no weights', withPersona({ weights: undefined }), 'missing_field', 'persona.weights'],
    ['no E', withPersona({ weights: { H: 1, A: 1, T: 1 } }), 'missing_field', 'persona.weights.E'],
    [
      'a small weight',
      withPersona({ weights: { ...persona.weights, E: 0.4 } }),
      'out_of_range',
      'persona.weights.E',
    ],
    [
      'a large sensitivity',
      withPersona({ sensitivity: 2.1 }),
      'out_of_range',
      'persona.sensitivity',
    ],
    ['half a beat', withPersona({ ventNeed: 0.5 }), 'out_of_range', 'persona.ventNeed'],
    ['ten beats', withPersona({ ventNeed: 10 }), 'out_of_range', 'persona.ventNeed'],
    ['no moves', without('moves'), 'missing_field', 'moves'],
    ['moves in words', { ...request, moves: 'listen' }, 'missing_field', 'moves'],
    ['a misspelt move', { ...request, moves: ['listen', 'reflct'] }, 'unknown_move', 'moves[1]'],
    [
      'a number for a move',
      { ...request, moves: ['listen', 'thank', 7] },
      'unknown_move',
      'moves[2]',
    ],
    [
      'a move from the prototype',
      { ...request, moves: ['constructor'] },
      'unknown_move',
      'moves[0]',
    ],
  ])('with %s costs only itself', async (_, line, code, at) => {
    const { code: exit, results, err } = await trace(request, line, { ...request, id: 't3' });
    expect(exit).toBe(1);
    expect(results.map(({ id }) => id)).toEqual(['t1', code === 'bad_json' ? null : 't1', 't3']);
    expect(results[1]).toEqual({
      id: results[1].id,
      error: { code, at, message: expect.stringMatching(/^\S.*[.?]$/) },
    });
    expect(err).toContain('1 of 3 lines could not be used. The first is line 2:');
  });

  it.each([undefined, null, true, {}])('with the id %j has none', async (id) => {
    const { results } = await trace({ ...request, id });
    expect(results).toEqual([
      { id: null, error: { code: 'missing_field', at: 'id', message: expect.any(String) } },
    ]);
  });

  it('suggests the move that was meant', async () => {
    const { results } = await trace({ ...request, moves: ['aplogy'] });
    expect(results[0].error.message).toBe('There is no move "aplogy". Did you mean apology?');
  });
});

describe('the input', () => {
  const line = JSON.stringify({ ...request, moves: ['listen'] });

  it.each<[string, readonly (string | Uint8Array)[], number]>([
    ['is nothing', [], 0],
    ['is blank', ['\n  \n\r\n'], 0],
    ['ends without a line end', [line], 1],
    ['has blank lines between', [`${line}\n\n \n${line}\n`], 2],
    ['has the line ends of Windows', [`${line}\r\n${line}\r\n`], 2],
    ['begins with a byte order mark', [`\uFEFF${line}\n`], 1],
    ['comes in pieces', [line.slice(0, 30), line.slice(30), '\n', line], 2],
    ['is cut inside a letter', splitInside(line.replace('t1', 'tä')), 1],
    ['has a line separator in a text', [`${line.replace('t1', 'a\u2028b')}\n`], 1],
    ['has numbers for ids', [line.replace('"t1"', '17')], 1],
  ])('%s', async (_, input, count) => {
    const { code, out } = await cli(['trace'], { input });
    expect(code).toBe(0);
    expect(out.split('\n').filter((text) => text !== '')).toHaveLength(count);
    expect(out).not.toContain('error');
  });

  it('may be a file, and says when there is none', async () => {
    const missing = await cli(['trace', 'nowhere.jsonl']);
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toContain('There is no file "nowhere.jsonl".');
  });

  it('of 10,000 lines of 12 moves is answered in seconds, in order', async () => {
    const moves = [
      ...request.moves,
      'interrupt',
      'defend',
      'name',
      'customer:no',
      'repair',
      'closure',
    ];
    const lines = Array.from({ length: 10_000 }, (_, i) =>
      i === 5000 ? 'not this one' : JSON.stringify({ ...request, id: `n${i}`, moves }),
    );
    const started = performance.now();
    const { code, results } = await trace(...lines);
    const seconds = (performance.now() - started) / 1000;
    expect(code).toBe(1);
    expect(results.map(({ id }) => id)).toEqual(lines.map((_, i) => (i === 5000 ? null : `n${i}`)));
    expect(seconds).toBeLessThan(15);
  }, 30_000);
});

/** The bytes of a text in two parts, the first of which ends in the middle of the letter ä. */
function splitInside(text: string): readonly Uint8Array[] {
  const bytes = Buffer.from(text);
  const at = bytes.indexOf(Buffer.from('ä')) + 1;
  return [bytes.subarray(0, at), bytes.subarray(at)];
}
