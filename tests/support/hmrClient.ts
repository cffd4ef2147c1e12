/** Listens to a Vite development server as a page would: its messages, over a plain WebSocket. */
import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import type { HotPayload } from 'vite';

export interface HmrClient {
  /** The first message, from the last one taken on, for which `test` holds. */
  next(test: (payload: HotPayload) => boolean): Promise<HotPayload>;
  close(): void;
}

const PATIENCE_MS = 4000;

export async function listenToHmr(url: string): Promise<HmrClient> {
  const messages: HotPayload[] = [];
  let told: () => void = () => {};
  let socket: Socket | null = null;
  let read: Buffer = Buffer.alloc(0);

  const take = (chunk: Buffer): void => {
    read = Buffer.concat([read, chunk]);
    for (let frame = frameIn(read); frame; frame = frameIn(read)) {
      read = read.subarray(frame.end);
      messages.push(JSON.parse(frame.text) as HotPayload);
    }
    told();
  };

  await new Promise<void>((connected, failed) => {
    const upgrade = request(url, {
      headers: {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Protocol': 'vite-hmr',
      },
    });
    upgrade.on('error', failed);
    upgrade.on('upgrade', (_, opened: Socket, head) => {
      socket = opened;
      opened.on('data', take);
      if (head.length > 0) take(head);
      connected();
    });
    upgrade.end();
  });

  return {
    async next(test) {
      const deadline = Date.now() + PATIENCE_MS;
      for (;;) {
        const at = messages.findIndex(test);
        if (at >= 0) return messages.splice(0, at + 1).at(-1) as HotPayload;
        if (Date.now() > deadline) {
          throw new Error(`no such message; there were ${JSON.stringify(messages).slice(0, 500)}`);
        }
        await new Promise<void>((again) => {
          const timer = setTimeout(again, 500);
          told = () => {
            clearTimeout(timer);
            again();
          };
        });
      }
    },
    close: () => socket?.destroy(),
  };
}

/** The first whole text frame. A server doesn't mask its frames. */
function frameIn(bytes: Buffer): { text: string; end: number } | null {
  if (bytes.length < 2) return null;
  const short = (bytes[1] as number) & 0x7f;
  const start = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (bytes.length < start) return null;
  const length =
    short === 126
      ? bytes.readUInt16BE(2)
      : short === 127
        ? Number(bytes.readBigUInt64BE(2))
        : short;
  const end = start + length;
  return bytes.length < end ? null : { text: bytes.toString('utf8', start, end), end };
}
