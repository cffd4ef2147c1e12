import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const BIN = join(import.meta.dirname, '../../bin/cooldown.mjs');
const PATIENCE = 30_000;
const run = promisify(execFile);

const LINE = JSON.stringify({
  id: 1,
  framework: 'aea',
  persona: {
    heat: 50,
    trust: 50,
    weights: { H: 1, E: 1, A: 1, T: 1 },
    sensitivity: 1,
    ventNeed: 0,
  },
  moves: ['reflect', 'empathy', 'commit_full'],
});

describe('the installed command', () => {
  it('answers from any folder, and sets the exit code', { timeout: PATIENCE }, async () => {
    const { stdout } = await run('node', [BIN, 'list', '--json'], { cwd: '/' });
    expect(JSON.parse(stdout).frameworks).toHaveLength(5);
    await expect(run('node', [BIN, 'frobnicate'], { cwd: '/' })).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('no command "frobnicate"'),
    });
  });

  it('reads what is piped in, and ends well when its reader has had enough', {
    timeout: PATIENCE,
  }, async () => {
    const child = spawn('node', [BIN, 'trace'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (text) => {
      complaint += text;
    });
    const first = new Promise<string>((read) => {
      child.stdout.once('data', (text) => {
        read(String(text));
        child.stdout.destroy();
      });
    });
    const ended = new Promise<number | null>((done) => child.on('close', done));
    child.stdin.on('error', () => {});
    child.stdin.end(`${LINE}\n`.repeat(5000));
    expect(await first).toMatch(/^\{"id":1,"heat":/);
    expect({ code: await ended, complaint }).toEqual({ code: 0, complaint: '' });
  });
});
