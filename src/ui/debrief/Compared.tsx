import type { Debrief } from '../../session/view/debriefView.ts';
import { points } from '../format.ts';
import { useWords } from '../services.ts';
import './Compared.css';
import { lineThrough, placesOf } from './timelineGeometry.ts';

/** The first attempt and the last one side by side, their heat in one picture. */
export function Compared({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { comparison } = debrief;
  if (!comparison) return null;
  const { first, latest, from, steps } = comparison;
  const longest = Math.max(first.timeline.length, latest.timeline.length);
  const heatOf = ({ timeline }: typeof first): string =>
    lineThrough(
      placesOf(
        timeline.map(({ heat }) => heat),
        longest,
      ),
    );
  const rows: readonly (readonly [string, string, string])[] = [
    [
      words('compare.outcome'),
      words(`outcome.${first.outcome}`),
      words(`outcome.${latest.outcome}`),
    ],
    [words('compare.heat'), points(words, first.heat.end), points(words, latest.heat.end)],
    [words('compare.trust'), points(words, first.trust.end), points(words, latest.trust.end)],
    [
      words('compare.steps'),
      words('compare.of', { count: first.stepsLanded, all: steps }),
      words('compare.of', { count: latest.stepsLanded, all: steps }),
    ],
    [words('compare.points'), points(words, first.points), points(words, latest.points)],
    [words('compare.said', { turn: from + 1 }), first.quote ?? '–', latest.quote ?? '–'],
  ];
  return (
    <div class="compared">
      <p>{words('compare.from', { turn: from + 1 })}</p>
      <figure class="compared-chart">
        <figcaption>{words('compare.chart')}</figcaption>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path class="compared-first" d={heatOf(first)} />
          <path class="compared-latest" d={heatOf(latest)} />
        </svg>
      </figure>
      <table class="debrief-table">
        <thead>
          <tr>
            <td />
            <th scope="col">
              <span class="compared-key compared-key-first" aria-hidden="true" />
              {words('compare.first')}
            </th>
            <th scope="col">
              <span class="compared-key" aria-hidden="true" />
              {words('compare.latest', { number: latest.number })}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, before, now]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{before}</td>
              <td>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
