import type { Intent } from '../../session/intents.ts';
import type { CallView } from '../../session/view/callView.ts';
import { Icon } from '../parts/Icon.tsx';
import { useSettings, useWords, type Words } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import { ACT_ICON } from '../vocabulary.ts';
import './Replies.css';
import { useFocusThatStays } from './useFocusThatStays.ts';

interface RepliesProps {
  readonly view: CallView;
  /** The customer's words are still appearing. */
  readonly speaking: boolean;
  readonly onIntent: (intent: Intent) => void;
}

type Act = CallView['acts'][number]['act'];

const ACT_INTENT: { readonly [A in Act]: Intent } = {
  let_run: { type: 'letRun' },
  encourage: { type: 'encourage' },
  interrupt: { type: 'interrupt' },
  hold: { type: 'hold' },
  safety: { type: 'safety' },
};

/** What can be said, numbered from 1, and after it what can be done instead. */
export function Replies({ view, speaking, onIntent }: RepliesProps) {
  const lang = useToldLanguage();
  const words = useWords();
  const { timers } = useSettings();
  const heading = headingOf(view, { speaking, runsOn: timers !== 'off' }, words);
  const { replies, acts, draft } = view;
  const group = useFocusThatStays<HTMLElement>(`${view.transcript.length} ${view.draft}`);
  // Beside letting it run, encouraging and cutting in: what was just said can be noted.
  const toNote = view.phase === 'pause' ? view.notes.find(({ noted }) => !noted) : undefined;
  return (
    <section
      ref={group}
      class="replies"
      tabIndex={-1}
      aria-label={heading}
      onClickCapture={(event) => {
        // The second half of a double click must not answer for the next turn.
        if (event.detail > 1) event.stopPropagation();
      }}
      onKeyDown={(event) => {
        if (moveFocus(event.key, group.current)) event.preventDefault();
      }}
    >
      <h2 class="replies-heading" data-phase={view.phase}>
        {heading}
      </h2>
      {draft !== '' && (
        <p class="draft">
          <span>{words('call.draft')}</span> <span lang={lang}>{draft}</span>
          <span aria-hidden="true">{'\u00a0'}…</span>
        </p>
      )}
      {replies.length > 0 && (
        <ol class="reply-list">
          {replies.map(({ id, text }, index) => (
            <li key={id}>
              <button
                type="button"
                class="reply"
                data-number={index + 1}
                onClick={() => onIntent({ type: 'choose', id })}
              >
                <span class="reply-number" aria-hidden="true">
                  {index + 1}
                </span>
                <span lang={lang}>{text}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {(acts.length > 0 || toNote) && (
        <ul class="act-list" aria-label={words('call.acts')}>
          {acts.map(({ act, text }, index) => (
            <li key={act}>
              <button
                type="button"
                class="act"
                data-number={replies.length + index + 1}
                onClick={() => onIntent(ACT_INTENT[act])}
              >
                <span class="reply-number" aria-hidden="true">
                  {replies.length + index + 1}
                </span>
                <Icon name={ACT_ICON[act]} />
                <span>
                  <strong>{words(`call.act.${act}`)}</strong>
                  <span class="act-text" lang={lang}>
                    {text}
                  </span>
                </span>
              </button>
            </li>
          ))}
          {toNote && (
            <li>
              <button
                type="button"
                class="act"
                data-number={replies.length + acts.length + 1}
                onClick={() => onIntent({ type: 'note', fact: toNote.id })}
              >
                <span class="reply-number" aria-hidden="true">
                  {replies.length + acts.length + 1}
                </span>
                <Icon name="notebook" />
                <span>
                  <strong>{words('call.act.note')}</strong>
                  <span class="act-text" lang={lang}>
                    {toNote.label}
                  </span>
                </span>
              </button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

interface Floor {
  /** The customer's words are still appearing. */
  readonly speaking: boolean;
  /** Timers run: at a pause the customer goes on by themselves. */
  readonly runsOn: boolean;
}

function headingOf({ phase, customer }: CallView, floor: Floor, words: Words): string {
  const name = { name: customer.first };
  switch (phase) {
    case 'pause':
      if (floor.speaking) return words('call.replies.speaking', name);
      return words(floor.runsOn ? 'call.replies.short_pause' : 'call.replies.pause', name);
    case 'talk_over':
      return words('call.replies.talk_over');
    case 'composing':
      return words('call.replies.composing');
    case 'customer':
      return words('call.replies.customer', name);
    default:
      return words('call.replies');
  }
}

/** Arrow keys walk through the options; true where one did. */
function moveFocus(key: string, group: HTMLElement | null): boolean {
  if (!group || !/^(Arrow(Up|Down)|Home|End)$/.test(key)) return false;
  const options = [...group.querySelectorAll<HTMLButtonElement>('[data-number]')];
  const here = options.indexOf(document.activeElement as HTMLButtonElement);
  const next =
    key === 'Home'
      ? 0
      : key === 'End'
        ? options.length - 1
        : key === 'ArrowDown'
          ? (here + 1) % options.length
          : (here <= 0 ? options.length : here) - 1;
  options[next]?.focus();
  return true;
}
