/** What is due after an incident (R118), with what the log knows of it already filled in. */
import { crossesTheLine } from '../../heat/encode.ts';
import type { AftercareStep } from '../../log/events.ts';
import type { SessionLog } from '../../log/log.ts';
import type { Runner } from '../runner.ts';

export const ENDED_BY = ['us', 'them', 'close'] as const;
export type EndedBy = (typeof ENDED_BY)[number];

export const ROUTES_BACK = ['given', 'missing', 'not_needed'] as const;
export type RouteBack = (typeof ROUTES_BACK)[number];

export interface HeardWords {
  readonly text: string;
  /** At mild intensity, where the line has it. */
  readonly mild: string | null;
}

export interface AftercareView {
  readonly incident: {
    /** Simulated milliseconds from the start of the contact; null where nothing crossed the line. */
    readonly at: number | null;
    /** The lines that crossed it, in order. */
    readonly heard: readonly HeardWords[];
    readonly warnings: number;
    readonly endedBy: EndedBy;
    readonly route: RouteBack;
  };
  readonly done: { readonly [S in AftercareStep]: boolean };
}

/** Null where nothing crossed the line and no protocol stands behind the contact. */
export function aftercareView({ contact, log }: Runner): AftercareView | null {
  const moves = contact.said.map(({ move }) => move);
  if (!moves.some(crossesTheLine) && !contact.brief.protocol) return null;
  const crossing = crossingLines(log);
  const withRoute = moves.includes('end_with_route');
  const ended = withRoute || moves.includes('end_without_route');
  return {
    incident: {
      at: crossing[0]?.at ?? null,
      heard: crossing.map(({ text, mild }) => ({ text, mild })),
      warnings: moves.filter((move) => move === 'boundary' || move === 'consequence').length,
      endedBy: ended ? 'us' : contact.verdict === 'hangs_up' ? 'them' : 'close',
      route: withRoute ? 'given' : ended ? 'missing' : 'not_needed',
    },
    done: contact.aftercare,
  };
}

const crossingLines = (log: SessionLog) =>
  log.events.flatMap(({ at, event }) =>
    event.type === 'customer.said' &&
    event.line.signals.some((level) => crossesTheLine(`customer:${level}`))
      ? [{ at, text: event.line.text, mild: event.line.mild ?? null }]
      : [],
  );
