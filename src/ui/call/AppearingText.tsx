import './AppearingText.css';
import { timeWords } from './pace.ts';
import type { Part } from './useAppearing.ts';

interface AppearingTextProps {
  readonly text: string;
  readonly part: Part;
}

/**
 * Words that come one after another, in the place that they will have. The style sheet moves them,
 * so nothing is drawn again meanwhile. Those who listen are given the line as a whole beside it.
 */
export function AppearingText({ text, part }: AppearingTextProps) {
  switch (part.kind) {
    case 'whole':
      return <span aria-hidden="true">{text}</span>;
    case 'later':
      return (
        <span class="appear-later" aria-hidden="true">
          {text}
        </span>
      );
    case 'words':
      return (
        <span class="appear" aria-hidden="true">
          {timeWords(text, part.pace, part.from).map(({ word, at }, index) => (
            <span key={index} style={{ '--at': `${at}ms` } as Record<string, string>}>
              {word}{' '}
            </span>
          ))}
        </span>
      );
  }
}
