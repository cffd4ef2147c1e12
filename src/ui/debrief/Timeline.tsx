import { useRef, useState } from 'preact/hooks';
import type { Debrief, TimelinePoint } from '../../session/view/debriefView.ts';
import { MOVE_TABLE, type Move } from '../../session/view/vocabulary.ts';
import { sayList } from '../../words/catalogue.ts';
import { tellFramework } from '../../words/tellFramework.ts';
import { clock, points } from '../format.ts';
import { Button } from '../parts/Button.tsx';
import { useServices, useWords, type Words } from '../services.ts';
import { HowItWasHeard } from './HowItWasHeard.tsx';
import { Quote } from './Quote.tsx';
import './Timeline.css';
import { areaUnder, levelOf, lineThrough, placeOfMoment, placesOf } from './timelineGeometry.ts';

/** Where one band of heat ends and the next begins, and the floor, in points. */
const BAND_EDGES = [85, 70, 55, 40, 25, 0] as const;

/** Heat and trust over the contact. The points are buttons; the picture is decoration. */
export function Timeline({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { timeline, opening } = debrief;
  const turning = debrief.turningPoint?.turn ?? null;
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      timeline.findIndex(({ turn }) => turn !== null && turn === turning),
    ),
  );
  const list = useRef<HTMLDivElement>(null);
  const moments = timeline.map(({ at }) => at);
  const from = placeOfMoment(opening.from, moments);
  const end = placeOfMoment(opening.to, moments);
  const to = end ?? (from === null ? null : 100);
  const heat = placesOf(timeline.map((point) => point.heat));
  const trust = placesOf(timeline.map((point) => point.trust));

  function go(to: number): void {
    const next = Math.min(timeline.length - 1, Math.max(0, to));
    setChosen(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  }

  const point = timeline[chosen];
  return (
    <div class="timeline">
      <div class="timeline-head">
        <p class="timeline-hint">{words('debrief.chart_hint')}</p>
        <ul class="timeline-key">
          <li class="timeline-key-heat">{words('debrief.chart_heat')}</li>
          <li class="timeline-key-trust">{words('debrief.chart_trust')}</li>
        </ul>
      </div>
      <div class="timeline-plot">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {from !== null && to !== null && (
            <rect class="timeline-opening" x={from} y="0" width={to - from} height="100" />
          )}
          {BAND_EDGES.map((edge) => (
            <line
              key={edge}
              class="timeline-grid"
              x1="0"
              x2="100"
              y1={levelOf(edge)}
              y2={levelOf(edge)}
            />
          ))}
          <path class="timeline-area" d={areaUnder(heat)} />
          <path class="timeline-trust" d={lineThrough(trust)} />
          <path class="timeline-heat" d={lineThrough(heat)} />
        </svg>
        {[from, end].map(
          (x, i) =>
            x !== null && (
              <span
                key={i === 0 ? 'from' : 'to'}
                class="timeline-mark"
                data-late={x > 80}
                style={{ left: `${x}%` }}
              >
                {words('timeline.mark', { minutes: i === 0 ? 2 : 5 })}
              </span>
            ),
        )}
        <div
          class="timeline-points"
          ref={list}
          role="toolbar"
          aria-label={words('debrief.chart')}
          onKeyDown={(event) => {
            const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
            const jump = { Home: 0, End: timeline.length - 1 }[event.key];
            if (move === undefined && jump === undefined) return;
            event.preventDefault();
            go(jump ?? chosen + (move ?? 0));
          }}
        >
          {timeline.map((each, i) => (
            <button
              key={`${each.at}-${i}`}
              type="button"
              class={`timeline-point band-${each.band}${each.turn !== null && each.turn === turning ? ' timeline-turning' : ''}`}
              style={{ left: `${heat[i]?.x}%`, top: `${heat[i]?.y}%` }}
              tabIndex={i === chosen ? 0 : -1}
              aria-pressed={i === chosen}
              aria-label={`${turnName(each, words)}: ${pointText(each, words)}`}
              onClick={() => setChosen(i)}
            />
          ))}
        </div>
      </div>
      <div class="timeline-steps">
        <Button icon="back" onClick={() => setChosen(Math.max(0, chosen - 1))}>
          {words('timeline.before')}
        </Button>
        <Button onClick={() => setChosen(Math.min(timeline.length - 1, chosen + 1))}>
          {words('timeline.after')}
        </Button>
      </div>
      {point && (
        <div class="timeline-detail" aria-live="polite">
          <PointDetail point={point} />
        </div>
      )}
      <OpeningWindow debrief={debrief} />
      <details class="debrief-more timeline-words">
        <summary>{words('timeline.list')}</summary>
        <ol>
          {timeline.map((each, i) => (
            <li key={`${each.at}-${i}`}>
              <PointDetail point={each} />
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

/** What happened at a point: the words, why they did what they did, and what the customer thought. */
function PointDetail({ point }: { readonly point: TimelinePoint }) {
  const words = useWords();
  return (
    <>
      <p class="timeline-detail-title">
        <strong>{turnName(point, words)}</strong>
        <span>{pointText(point, words)}</span>
      </p>
      {point.quote && <Quote text={point.quote} />}
      <HowItWasHeard {...point} />
    </>
  );
}

function turnName({ turn, label }: TimelinePoint, words: Words): string {
  if (turn !== null) return words('debrief.turn', { turn: turn + 1 });
  return words(label === 'start' ? 'debrief.opening_turn' : 'timeline.between');
}

const pointText = (point: TimelinePoint, words: Words): string =>
  words('debrief.point', {
    label: labelText(point.label, words),
    heat: points(words, point.heat),
    band: words(`band.${point.band}`),
    trust: points(words, point.trust),
  });

function labelText(label: TimelinePoint['label'], words: Words): string {
  return isMoveLabel(label) ? words(`move.${label}`) : words(`timeline.${label}`);
}

const isMoveLabel = (label: TimelinePoint['label']): label is Move => label in MOVE_TABLE;

/** What landed in the first two minutes, up to the fifth, and after (R7). */
function OpeningWindow({ debrief: { opening } }: { readonly debrief: Debrief }) {
  const { catalogue } = useServices();
  const words = useWords();
  const stepsIn = (within: 'from' | 'to' | null): string =>
    sayList(
      catalogue,
      opening.landed
        .filter((step) => step.within === within)
        .map(({ label, at }) =>
          words('timeline.step_at', { step: tellFramework(label, catalogue), at: clock(at) }),
        ),
    );
  const [open, to, after] = [stepsIn('from'), stepsIn('to'), stepsIn(null)];
  return (
    <p class="timeline-window">
      {[
        open === '' && to === '' ? words('debrief.window_none') : '',
        open && words('timeline.window_open', { steps: open }),
        to && words('timeline.window_to', { steps: to }),
        after && words('timeline.window_after', { steps: after }),
      ]
        .filter((text) => text !== '')
        .join(' ')}
    </p>
  );
}
