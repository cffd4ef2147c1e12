import type { PresenterView } from '../../session/view/presenterView.ts';
import { useFocusThatStays } from '../call/useFocusThatStays.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import { ACT_ICON } from '../vocabulary.ts';
import { letterOf } from './letters.ts';

interface PresenterOptionsProps {
  readonly view: PresenterView;
  /** Another one whenever something was said or done. */
  readonly turn: string;
  /** What was taken is shown. */
  readonly revealed: boolean;
  /** Null where the contact has been played already. */
  readonly onChoose: ((index: number) => void) | null;
}

/** What can be said and done, lettered so that a room can call it out. */
export function PresenterOptions({ view, turn, revealed, onChoose }: PresenterOptionsProps) {
  const lang = useToldLanguage();
  const words = useWords();
  const { options, taken } = view;
  const group = useFocusThatStays<HTMLElement>(turn);
  return (
    <section
      ref={group}
      class="presenter-choice"
      tabIndex={-1}
      aria-label={words('presenter.options')}
      onClickCapture={(event) => {
        // The second half of a double click must not answer for the next turn.
        if (event.detail > 1) event.stopPropagation();
      }}
    >
      <ol class="presenter-options">
        {options.map((option, index) => {
          const isTaken = revealed && taken === index;
          const content = (
            <>
              <span class="presenter-letter">{letterOf(index)}</span>
              {option.kind === 'act' && <Icon name={ACT_ICON[option.act]} />}
              <span>
                {option.kind === 'act' ? (
                  words(`call.act.${option.act}`)
                ) : (
                  <span lang={lang}>{option.text}</span>
                )}
                {isTaken && (
                  <strong class="presenter-taken">
                    <Icon name="check" />
                    {words('presenter.taken')}
                  </strong>
                )}
              </span>
            </>
          );
          const key = option.kind === 'act' ? option.act : option.id;
          return (
            <li key={key} data-kind={option.kind} data-taken={revealed ? isTaken : undefined}>
              {onChoose ? (
                <button type="button" class="presenter-option" onClick={() => onChoose(index)}>
                  {content}
                </button>
              ) : (
                <p class="presenter-option">{content}</p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
