/** Seconds of sound in a file, read from its own structure: no decoder, no manifest. */
export function containerDuration(name: string, file: Uint8Array): number {
  return name.endsWith('.mp3') ? mp3Duration(file) : webmDuration(file);
}

const KBPS_V1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320] as const;
const KBPS_V2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160] as const;
const RATES_V1 = [44_100, 48_000, 32_000] as const;

/** Walks frame by frame. The first holds the encoder's tag and no sound. */
function mp3Duration(file: Uint8Array): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let at = 0;
  let seconds = 0;
  while (at + 4 <= file.length) {
    const header = view.getUint32(at);
    const version = (header >>> 19) & 3;
    const layer = (header >>> 17) & 3;
    if (header >>> 21 !== 0x7ff || layer !== 1 || (version !== 3 && version !== 2)) {
      throw new Error(`no MP3 frame at byte ${at}`);
    }
    const first = version === 3;
    const kbps = (first ? KBPS_V1 : KBPS_V2)[(header >>> 12) & 15] ?? 0;
    const rate = (RATES_V1[(header >>> 10) & 3] ?? 0) / (first ? 1 : 2);
    if (kbps === 0 || rate === 0) throw new Error(`unreadable MP3 frame at byte ${at}`);
    const padding = (header >>> 9) & 1;
    if (at > 0) seconds += (first ? 1152 : 576) / rate;
    at += Math.floor(((first ? 144_000 : 72_000) * kbps) / rate) + padding;
  }
  return seconds;
}

/** The `Duration` element of the WebM header, in its default unit of a millisecond. */
function webmDuration(file: Uint8Array): number {
  const head = file.subarray(0, 1000);
  const at = head.findIndex((byte, i) => byte === 0x44 && head[i + 1] === 0x89);
  if (at < 0) throw new Error('no Duration in the WebM header');
  const view = new DataView(file.buffer, file.byteOffset + at + 3);
  return (head[at + 2] === 0x88 ? view.getFloat64(0) : view.getFloat32(0)) / 1000;
}
