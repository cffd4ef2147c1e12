import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type {
  Debrief,
  FrameworkId,
  ReportPart,
  SessionLog,
} from '../../session/view/debriefView.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../services.ts';
import { Part } from './Part.tsx';
import './Report.css';
import { TurnDoorProvider, turnAnchor } from './turnDoor.ts';

interface ReportProps {
  readonly debrief: Debrief;
  readonly log: SessionLog;
  readonly framework: FrameworkId;
  readonly onFramework: (framework: FrameworkId) => void;
}

/** The report, one screen at a time. On paper all of it follows, whatever is on the screen. */
export function Report({ debrief, log, framework, onFramework }: ReportProps) {
  const words = useWords();
  const { first, more } = debrief.report;
  const [opened, setOpened] = useState(false);
  const [at, setAt] = useState<ReportPart>(first[0] as ReportPart);
  const [wanted, setWanted] = useState<number | null>(null);
  const moved = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const all = [...first, ...more];
  const parts = opened ? all : first;
  const place = parts.indexOf(at);
  const [back, next] = [parts[place - 1], parts[place + 1]];

  function go(part: ReportPart): void {
    if (!first.includes(part)) setOpened(true);
    moved.current = true;
    setWanted(null);
    setAt(part);
  }

  useLayoutEffect(() => {
    if (!moved.current) return;
    const turn = wanted === null ? null : document.getElementById(turnAnchor(wanted));
    if (turn) {
      turn.focus();
      turn.scrollIntoView({ block: 'center' });
      return;
    }
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [at, wanted]);

  return (
    <TurnDoorProvider
      value={(turn) => {
        go('transcript');
        setWanted(turn);
      }}
    >
      <div class="report">
        <Contents parts={parts} at={at} onGo={go} />
        <div class="report-body">
          {all.map((part) => (
            <section
              key={part}
              class="report-part"
              data-part={part}
              aria-labelledby={`report-${part}`}
              hidden={part !== at}
            >
              <h2 id={`report-${part}`} tabIndex={-1} ref={part === at ? heading : null}>
                {words(`report.${part}`)}
              </h2>
              <Part
                part={part}
                debrief={debrief}
                log={log}
                framework={framework}
                onFramework={onFramework}
              />
            </section>
          ))}
          <div class="report-ways">
            {back && (
              <Button icon="back" onClick={() => go(back)}>
                {words('report.back')}
              </Button>
            )}
            {next && (
              <Button kind="main" onClick={() => go(next)}>
                {words('report.next', { part: words(`report.${next}`) })}
              </Button>
            )}
            {!next && !opened && more[0] && (
              <div class="report-more">
                <Button icon="plus" onClick={() => go(more[0] as ReportPart)}>
                  {words('report.more')}
                </Button>
                <p class="debrief-soft">{words('report.more_what')}</p>
              </div>
            )}
          </div>
        </div>
      </div>
    </TurnDoorProvider>
  );
}

interface ContentsProps {
  readonly parts: readonly ReportPart[];
  readonly at: ReportPart;
  readonly onGo: (part: ReportPart) => void;
}

/** Where one is, and the way to every other part. Folded away where there is little room. */
function Contents({ parts, at, onGo }: ContentsProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const place = parts.indexOf(at) + 1;
  return (
    <nav class="report-nav" aria-label={words('report.nav')}>
      <div class="report-progress">
        <p>{words('report.progress', { at: place, all: parts.length })}</p>
        <progress
          max={parts.length}
          value={place}
          aria-label={words('report.progress', { at: place, all: parts.length })}
        />
        <button
          type="button"
          class="report-fold"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {words('report.all')}
        </button>
      </div>
      <ol class="report-list" data-open={open}>
        {parts.map((part) => (
          <li key={part}>
            <button
              type="button"
              aria-current={part === at ? 'step' : undefined}
              onClick={() => {
                setOpen(false);
                onGo(part);
              }}
            >
              {words(`report.${part}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
