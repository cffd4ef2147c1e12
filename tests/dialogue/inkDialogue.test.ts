/** Stories that can't go on: a fault with words, never a throw and never a hang. */
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/dialogue/compileStory.ts';
import { inkDialogue } from '../../src/dialogue/inkDialogue.ts';

const STORY = `
VAR heat = 0
-> hub
=== hub ===
{ heat > 50: -> spin }
Well? #id:well
+ [Go on. #id:on] -> hub
+ [Call. #id:call] -> deep
+ [Stop. #id:stop]
  -> nowhere ->
  -> END
=== spin ===
{ heat > 200: Never. }
-> turn
=== turn ===
Round. #id:round
-> spin
=== deep ===
~ again()
-> END
=== function again() ===
~ again()
=== nowhere ===
Words, and no way back. #id:lost
`;
const BEGIN = { kind: 'begin' } as const;
const reply = (id: string) => ({ kind: 'reply', id }) as const;
const story = () => inkDialogue(compileStory(STORY).json ?? '', 1);

describe('a story that can’t go on', () => {
  it('says through which knots it goes round', () => {
    expect(story().perform(BEGIN, { heat: 60 })).toEqual({
      ok: false,
      fault: {
        code: 'endless',
        message:
          'The story goes round and round through spin, turn, and comes to no choice and no end.',
        knots: ['spin', 'turn'],
      },
    });
  });

  it('stops a function that calls itself for ever', () => {
    const dialogue = story();
    dialogue.perform(BEGIN, {});
    expect(dialogue.perform(reply('call'), {})).toMatchObject({ fault: { code: 'endless' } });
  });

  it('tells ink’s own errors in ink’s words, and in which knot', () => {
    const dialogue = story();
    dialogue.perform(BEGIN, {});
    const telling = dialogue.perform(reply('stop'), { heat: 20 });
    expect(telling).toMatchObject({ ok: false, fault: { code: 'ink_error' } });
    expect(telling.ok ? '' : telling.fault.message).toMatch(/unexpectedly reached end of content/);
    expect(telling.ok ? '' : telling.fault.message).not.toMatch(/RUNTIME|onError/);
  });

  it('says what is not on offer', () => {
    const dialogue = story();
    dialogue.perform(BEGIN, {});
    expect(dialogue.perform(reply('no-such'), {})).toMatchObject({
      fault: { code: 'not_offered', message: 'The story has no reply "no-such" here.' },
    });
  });

  it.each(['on', 'call', 'stop', 'no-such'])('goes on from what was saved, after %s', (id) => {
    const dialogue = story();
    const first = dialogue.perform(BEGIN, {});
    const saved = dialogue.save();
    expect(dialogue.perform(reply(id), { heat: 60 }).ok).toBe(false);
    dialogue.load(saved);
    expect(dialogue.perform(reply('on'), { heat: 0 })).toEqual(first);
  });
});
