/** The customer waits on the line while the trainee looks something up (R98). */
import { conversation, record } from '../setup.ts';
import { deskActs } from './deskActs.ts';

export const onHold = conversation.createStateConfig({
  on: {
    ...deskActs,
    'patience.elapsed': { actions: record },
    'hold.ended': { target: 'customerReacting', actions: record },
  },
});
