import { useState } from 'preact/hooks';
import type { Exercise } from '../../../session/view/progressView.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { useWords } from '../../services.ts';
import { useWrittenLanguage } from '../../toldLanguage.ts';

type Lines = Extract<Exercise, { kind: 'order' }>['lines'];

interface OrderLinesProps {
  readonly lines: Lines;
  /** Answered: nothing moves any more. */
  readonly settled: boolean;
  readonly onCheck: (lines: Lines) => void;
}

/** Lines that are moved by two buttons each: the same by mouse, by key and by ear. */
export function OrderLines({ lines: shown, settled, onCheck }: OrderLinesProps) {
  const lang = useWrittenLanguage();
  const words = useWords();
  const [lines, setLines] = useState(shown);
  const [moved, setMoved] = useState('');
  function move(from: number, to: number): void {
    const line = lines[from];
    if (!line || to < 0 || to >= lines.length) return;
    setLines(lines.toSpliced(from, 1).toSpliced(to, 0, line));
    setMoved(words('drill.order.moved', { place: to + 1 }));
  }
  return (
    <>
      <ol class="drill-order">
        {lines.map(({ step, text }, i) => (
          <li key={step}>
            <p class="drill-line" lang={lang}>
              {text}
            </p>
            {!settled && (
              <div class="drill-moves">
                <IconButton
                  label={words('drill.order.up', { line: text })}
                  icon="arrowUp"
                  onClick={() => move(i, i - 1)}
                />
                <IconButton
                  label={words('drill.order.down', { line: text })}
                  icon="arrowDown"
                  onClick={() => move(i, i + 1)}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
      <p class="sr-only" role="status">
        {moved}
      </p>
      {!settled && (
        <Button kind="main" onClick={() => onCheck(lines)}>
          {words('drill.check')}
        </Button>
      )}
    </>
  );
}
