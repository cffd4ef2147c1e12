/** What the trainee can ask for. Each becomes one event of the log, if it is possible now. */
import type { Contact } from '../heat/contact.ts';
import { secondsOver } from '../heat/hold.ts';
import { never } from '../heat/tables.ts';
import type { AftercareStep, SessionEvent, WrapUpField } from '../log/events.ts';
import type { ConfidenceLevel, ConfidenceTime, Plan, Prediction } from '../log/reflection.ts';

export type Intent =
  | { readonly type: 'answer' }
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'letRun' }
  | { readonly type: 'encourage' }
  | { readonly type: 'interrupt' }
  | { readonly type: 'note'; readonly fact: string }
  | { readonly type: 'read'; readonly page: string }
  | { readonly type: 'breathe' }
  | { readonly type: 'smile' }
  | { readonly type: 'hold' }
  | { readonly type: 'return' }
  | { readonly type: 'wait'; readonly seconds: number }
  | { readonly type: 'safety' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'leave' }
  | { readonly type: 'file'; readonly field: WrapUpField; readonly value: string }
  | { readonly type: 'aftercare'; readonly step: AftercareStep; readonly words: string }
  | { readonly type: 'closeWrapUp' }
  | { readonly type: 'startFollowUp' }
  | { readonly type: 'startRepeat' }
  | { readonly type: 'finish' }
  | {
      readonly type: 'rateConfidence';
      readonly when: ConfidenceTime;
      readonly level: ConfidenceLevel;
    }
  | { readonly type: 'predict'; readonly prediction: Prediction }
  | { readonly type: 'plan'; readonly plan: Plan };

/** The event that an intent makes. `contact` is only asked how long a hold has lasted. */
export function eventFor(intent: Intent, contact: Contact | null): SessionEvent {
  switch (intent.type) {
    case 'answer':
      return { type: 'call.answered' };
    case 'choose':
      return { type: 'reply.chosen', id: intent.id };
    case 'letRun':
      return { type: 'beat.let_run' };
    case 'encourage':
      return { type: 'beat.encouraged' };
    case 'interrupt':
      return { type: 'beat.interrupted' };
    case 'note':
      return { type: 'fact.noted', fact: intent.fact };
    case 'read':
      return { type: 'page.read', page: intent.page };
    case 'breathe':
      return { type: 'agent.breathed' };
    case 'smile':
      return { type: 'agent.smiled' };
    case 'hold':
      return { type: 'hold.started' };
    case 'return':
      return { type: 'hold.ended', secondsOver: contact?.hold ? secondsOver(contact.hold) : 0 };
    case 'wait':
      return { type: 'patience.elapsed', seconds: intent.seconds };
    case 'safety':
      return { type: 'safety.pressed' };
    case 'pause':
      return { type: 'contact.paused' };
    case 'resume':
      return { type: 'contact.resumed' };
    case 'leave':
      return { type: 'contact.left' };
    case 'file':
      return { type: 'wrapup.filed', field: intent.field, value: intent.value };
    case 'aftercare':
      return { type: 'aftercare.done', step: intent.step, words: intent.words };
    case 'closeWrapUp':
      return { type: 'wrapup.closed' };
    case 'startFollowUp':
      return { type: 'followup.started' };
    case 'startRepeat':
      return { type: 'repeat.started' };
    case 'finish':
      return { type: 'session.closed' };
    case 'rateConfidence':
      return { type: 'confidence.rated', when: intent.when, level: intent.level };
    case 'predict':
      return { type: 'prediction.made', ...intent.prediction };
    case 'plan':
      return { type: 'plan.made', ...intent.plan };
    default:
      return never(intent);
  }
}
