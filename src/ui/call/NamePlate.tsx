import type { CallView } from '../../session/view/callView.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import './NamePlate.css';

interface NamePlateProps {
  readonly view: CallView;
  /** A follow-up in which nobody has been reached yet. */
  readonly away: boolean;
}

/** Who is on the other side, and what the line is doing. */
export function NamePlate({ view, away }: NamePlateProps) {
  const words = useWords();
  const { first, last } = view.customer;
  switch (view.phase) {
    case 'ringing':
      return null;
    case 'ended':
      return (
        <p class="name-plate">
          <Icon name="phoneOff" />
          <strong>
            {first} {last}
          </strong>
        </p>
      );
    default:
      return (
        <p class="name-plate">
          {!away && <span class="name-plate-light" aria-hidden="true" />}
          <strong>
            {first} {last}
          </strong>
          <span class="name-plate-more">{words(lineKey(view, away))}</span>
        </p>
      );
  }
}

const lineKey = (view: CallView, away: boolean) =>
  away
    ? ('call.off_line' as const)
    : view.phase === 'hold'
      ? ('call.on_hold' as const)
      : (`call.on_line.${view.channel}` as const);
