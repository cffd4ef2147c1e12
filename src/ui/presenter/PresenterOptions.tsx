import type { PresenterView } from '../../session/view/presenterView.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import { ACT_ICON } from '../vocabulary.ts';
import { letterOf } from './letters.ts';

interface PresenterOptionsProps {
  readonly view: PresenterView;
  /** What was taken is shown. */
  readonly revealed: boolean;
  /** Null where the contact has been played already. */
  readonly onChoose: ((index: number) => void) | null;
}

/** What can be said and done, lettered so that a room can call it out. */
export function PresenterOptions({ view, revealed, onChoose }: PresenterOptionsProps) {
  const lang = useToldLanguage();
  const words = useWords();
  const { options, taken } = view;
  return (
    <ol class="presenter-options" aria-label={words('presenter.options')}>
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
  );
}
