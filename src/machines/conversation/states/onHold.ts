/** The customer waits on the line while the trainee looks something up (R98). */
import { conversation, record } from '../setup.ts';
import { deskActs } from './deskActs.ts';
import { safetyButton } from './safetyButton.ts';

export const onHold = conversation.createStateConfig({
  on: {
    ...deskActs,
    ...safetyButton,
    'patience.elapsed': { actions: record },
    'hold.ended': { target: 'customerReacting', actions: record },
  },
});
