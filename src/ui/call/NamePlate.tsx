import type { CallView } from '../../session/view/callView.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import './NamePlate.css';

/** Who is on the other side, and what the line is doing. */
export function NamePlate({ view }: { readonly view: CallView }) {
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
          <span class="name-plate-light" aria-hidden="true" />
          <strong>
            {first} {last}
          </strong>
          <span class="name-plate-more">
            {view.phase === 'hold' ? words('call.on_hold') : words(`call.on_line.${view.channel}`)}
          </span>
        </p>
      );
  }
}
