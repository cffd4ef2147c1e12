import { useEffect, useState } from 'preact/hooks';
import type { CallView } from '../../session/view/callView.ts';
import { lengthOf } from './pace.ts';

/** Whether the customer is speaking, from how long their last lines take to say. */
export function useTalking({ transcript, latest, phase }: CallView): boolean {
  const said = transcript.filter(({ key, who }) => who === 'customer' && latest.includes(key));
  const text = said.map((line) => line.text).join(' ');
  const [heard, setHeard] = useState('');
  const silent = phase === 'hold' || phase === 'ended' || phase === 'ringing';
  useEffect(() => {
    if (text === '') return;
    const timer = window.setTimeout(() => setHeard(text), lengthOf(text, 'slow'));
    return () => window.clearTimeout(timer);
  }, [text]);
  return !silent && text !== '' && heard !== text;
}
