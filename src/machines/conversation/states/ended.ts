/** The scene is over: the log is written up, and a promise may be left to keep, or be missed. */
import { canCare, conversation, hasFollowUp, hasRepeat, isWrapUpClosed, record } from '../setup.ts';

export const ended = conversation.createStateConfig({
  initial: 'wrapUp',
  states: {
    wrapUp: {
      always: { guard: isWrapUpClosed, target: 'filed' },
      on: {
        'wrapup.filed': { actions: record },
        'aftercare.done': { guard: canCare, actions: record },
        'wrapup.closed': { target: 'filed', actions: record },
      },
    },
    filed: {
      on: {
        'followup.started': {
          guard: hasFollowUp,
          target: '#conversation.customerReacting',
          actions: record,
        },
        'repeat.started': {
          guard: hasRepeat,
          target: '#conversation.customerReacting',
          actions: record,
        },
        'session.closed': { target: '#conversation.closed', actions: record },
      },
    },
  },
});
