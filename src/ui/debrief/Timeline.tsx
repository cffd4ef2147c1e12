import { useRef, useState } from 'preact/hooks';
import type { Debrief, TimelinePoint } from '../../session/view/debriefView.ts';
import { MOVE_TABLE, type Move } from '../../session/view/vocabulary.ts';
import { type Catalogue, say, sayList } from '../../words/catalogue.ts';
import { explainMove } from '../../words/explainMove.ts';
import { tellFramework } from '../../words/tellFramework.ts';
import { points } from '../format.ts';
import { useServices, useWords, type Words } from '../services.ts';
import './Timeline.css';
import { areaUnder, lineThrough, placesOf } from './timelineGeometry.ts';

/** Upper edges of the bands that the plot shades, in points. */
const BAND_EDGES = [85, 70, 55, 40, 25] as const;

/** Heat and trust over the contact. The points are buttons; the picture is decoration. */
export function Timeline({ debrief }: { readonly debrief: Debrief }) {
  const { catalogue } = useServices();
  const words = useWords();
  const { timeline } = debrief;
  const turning = debrief.turningPoint?.turn ?? null;
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      timeline.findIndex(({ turn }) => turn !== null && turn === turning),
    ),
  );
  const list = useRef<HTMLDivElement>(null);
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
          {BAND_EDGES.map((edge) => (
            <line
              key={edge}
              class="timeline-grid"
              x1="0"
              x2="100"
              y1={100 - edge}
              y2={100 - edge}
            />
          ))}
          <path class="timeline-area" d={areaUnder(heat)} />
          <path class="timeline-trust" d={lineThrough(trust)} />
          <path class="timeline-heat" d={lineThrough(heat)} />
        </svg>
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
      {point && <PointDetail debrief={debrief} point={point} />}
      <p class="timeline-window">{windowText(debrief, catalogue)}</p>
    </div>
  );
}

/** What happened at a point: the words, why they did what they did, and what the customer thought. */
function PointDetail({
  debrief,
  point,
}: {
  readonly debrief: Debrief;
  readonly point: TimelinePoint;
}) {
  const { catalogue } = useServices();
  const words = useWords();
  const turn = debrief.turns.find((each) => each.turn === point.turn);
  const lines = turn?.answer ?? (point.label === 'start' ? debrief.openings[0]?.lines : []) ?? [];
  const inner = lines.findLast((line) => line.inner)?.inner;
  return (
    <div class="timeline-detail" aria-live="polite">
      <p class="timeline-detail-title">
        <strong>{turnName(point, words)}</strong>
        <span>{pointText(point, words)}</span>
      </p>
      {turn?.quote && <blockquote class="quote">{turn.quote}</blockquote>}
      {turn?.moves.map(
        (move) => move.worth && <p key={move.said}>{explainMove(move.worth, catalogue)}</p>,
      )}
      {inner && (
        <p class="inner-voice">
          <span class="kicker">{words('debrief.inner')}</span> {inner}
        </p>
      )}
    </div>
  );
}

const turnName = ({ turn }: TimelinePoint, words: Words): string =>
  turn === null ? words('debrief.opening_turn') : words('debrief.turn', { turn: turn + 1 });

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

function windowText({ opening }: Debrief, catalogue: Catalogue): string {
  const within = opening.landed.filter((step) => step.within !== null);
  return within.length === 0
    ? say(catalogue, 'debrief.window_none')
    : say(catalogue, 'debrief.window_landed', {
        steps: sayList(
          catalogue,
          within.map(({ label }) => tellFramework(label, catalogue)),
        ),
      });
}
