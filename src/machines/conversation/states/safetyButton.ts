/** The safety button, within reach whenever the trainee can act (R121). */
import { hasProtocol, record } from '../setup.ts';

export const safetyButton = {
  'safety.pressed': [
    { guard: hasProtocol, target: '#conversation.customerReacting', actions: record },
    { actions: record },
  ],
} as const;
