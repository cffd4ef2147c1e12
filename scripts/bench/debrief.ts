/**
 * How long the debrief of a long contact takes: forty turns, all that the screen shows, and what
 * each other reply would have done at every one of them.
 */
import { debriefOf } from '../../src/debrief/debrief.ts';
import { advance } from '../../src/log/advance.ts';
import type { SessionEvent } from '../../src/log/events.ts';
import type { SessionLog } from '../../src/log/log.ts';
import { foldLog } from '../../src/session/fold.ts';
import { textbookLog } from './textbook.ts';
import { timeBeside } from './timing.ts';

const TURNS = 40;
const TIMES = 20;

/** No shipped contact takes as long, so the textbook call goes round in circles until it does. */
function longLog(): SessionLog {
  const log = textbookLog();
  const events = log.events.map(({ event }) => event);
  const call = events.slice(
    0,
    events.findIndex(({ type }) => type === 'scene.ended'),
  );
  const greeting = call.findIndex(({ type }) => type === 'replies.offered');
  const long: SessionEvent[] = call.slice(0, greeting);
  let contact = long.reduce(advance, null);
  for (
    let i = greeting;
    contact && contact.turn < TURNS;
    i = i + 1 < call.length ? i + 1 : greeting
  ) {
    const event = call[i] as SessionEvent;
    long.push(event);
    contact = advance(contact, event);
  }
  long.push({ type: 'scene.ended' }, { type: 'session.closed' });
  return { ...log, events: long.map((event, seq) => ({ seq, at: seq * 1000, event })) };
}

const log = longLog();
const { turns } = debriefOf(log);
if (turns.length !== TURNS) throw new Error(`the log has ${turns.length} turns`);

const { work, ratio } = timeBeside(
  () => {
    for (let i = 0; i < TIMES; i++) debriefOf(log);
  },
  () => {
    for (let i = 0; i < TIMES; i++) foldLog(log);
  },
);

process.stdout.write(
  JSON.stringify({
    milliseconds: (1000 * work) / TIMES,
    overFold: ratio,
    options: turns.reduce((sum, { offered }) => sum + offered.length, 0),
  }),
);
