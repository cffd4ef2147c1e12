import type { SeatState } from '../../session/seat.ts';
import { CHANNEL_ICON } from '../vocabulary.ts';
import { Icon } from './Icon.tsx';
import './NeutralPicture.css';

/**
 * Stands where a portrait would in a sensitive contact: no face of whichever cast member is drawn
 * should be what one remembers of abuse.
 */
export function NeutralPicture({
  channel,
}: {
  readonly channel: SeatState['cards'][number]['channel'];
}) {
  return (
    <div class="portrait neutral-picture" aria-hidden="true">
      <Icon name={CHANNEL_ICON[channel]} />
    </div>
  );
}
