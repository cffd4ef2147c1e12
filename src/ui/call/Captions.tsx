import { useEffect, useState } from 'preact/hooks';
import type { SoundCaption } from '../../session/ports/sound.ts';
import { Icon } from '../parts/Icon.tsx';
import { useServices, useSettings, useWords } from '../services.ts';
import './Captions.css';

const SHOWN_FOR_MS = 2600;

/** What can be heard, written down: moments for a while, lasting sounds as long as they last. */
export function Captions() {
  const { captions } = useSettings();
  const words = useWords();
  const { lasting, moment } = useHeard();
  if (!captions) return null;
  const codes = [...lasting, ...(moment ? [moment] : [])];
  // An empty list would be read out as one.
  if (codes.length === 0) return null;
  return (
    <ul class="captions">
      {codes.map((code) => (
        <li key={code}>
          <Icon name="sound" />
          {words(code)}
        </li>
      ))}
    </ul>
  );
}

type Code = SoundCaption['code'];

function useHeard(): { readonly lasting: readonly Code[]; readonly moment: Code | null } {
  const { sound } = useServices();
  const [lasting, setLasting] = useState<readonly Code[]>([]);
  const [moment, setMoment] = useState<Code | null>(null);
  useEffect(() => {
    let timer = 0;
    const unlisten = sound.onCaption(({ code, phase }) => {
      switch (phase) {
        case 'start':
          setLasting((codes) => (codes.includes(code) ? codes : [...codes, code]));
          break;
        case 'stop':
          setLasting((codes) => codes.filter((other) => other !== code));
          break;
        case 'once':
          setMoment(code);
          window.clearTimeout(timer);
          timer = window.setTimeout(() => setMoment(null), SHOWN_FOR_MS);
          break;
      }
    });
    return () => {
      unlisten();
      window.clearTimeout(timer);
    };
  }, [sound]);
  return { lasting, moment };
}
