import { execFileSync, spawnSync } from 'node:child_process';
import type { Pcm } from './synth/pcm.ts';
import { RATE } from './synth/pcm.ts';

const RAW = ['-f', 'f32le', '-ar', String(RATE), '-ac', '1'];
/** No dates, no random ids: the same sound gives the same bytes with the same ffmpeg. */
const REPRODUCIBLE = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

/** First line of `ffmpeg -version` without its copyright, or `null` where there is no ffmpeg. */
export function ffmpegVersion(): string | null {
  const run = spawnSync('ffmpeg', ['-hide_banner', '-version'], { encoding: 'utf8' });
  if (run.status !== 0) return null;
  return /^ffmpeg version \d+(?:\.\d+)*/.exec(run.stdout)?.[0] ?? 'ffmpeg';
}

const ffmpeg = (args: readonly string[], input?: Uint8Array): Buffer =>
  execFileSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args], {
    maxBuffer: 2 ** 28,
    ...(input === undefined ? {} : { input }),
  });

/** Opus in WebM. Long packets, because at these rates the container's own bytes count. */
export function encodeOpus(pcm: Pcm, kbps: number, to: string): void {
  const opus = ['-c:a', 'libopus', '-b:a', `${kbps}k`, '-vbr', 'on', '-frame_duration', '60'];
  ffmpeg([...RAW, '-i', 'pipe:0', ...opus, ...REPRODUCIBLE, to], bytes(pcm));
}

export function encodeMp3(pcm: Pcm, kbps: number, rate: number, to: string): void {
  const mp3 = [
    '-c:a',
    'libmp3lame',
    '-b:a',
    `${kbps}k`,
    '-ar',
    String(rate),
    '-id3v2_version',
    '0',
  ];
  ffmpeg([...RAW, '-i', 'pipe:0', ...mp3, ...REPRODUCIBLE, to], bytes(pcm));
}

export function decode(file: string): Pcm {
  const raw = ffmpeg(['-i', file, ...RAW, 'pipe:1']);
  return new Float32Array(new Uint8Array(raw).buffer, 0, Math.floor(raw.length / 4));
}

const bytes = (pcm: Pcm): Uint8Array => new Uint8Array(pcm.buffer, pcm.byteOffset, pcm.byteLength);
