import type { ComponentChildren } from 'preact';
import type { PresenterView } from '../../session/view/presenterView.ts';
import { Icon } from '../parts/Icon.tsx';
import { quoted } from '../quoted.ts';
import { useWords } from '../services.ts';
import { useSpoken } from '../settings/useSpoken.ts';
import { useToldLanguage } from '../toldLanguage.ts';

interface PresenterTalkProps {
  readonly view: PresenterView;
  /** What else is to be noticed. */
  readonly children?: ComponentChildren;
}

/** What the customer says, as large as the room allows. */
export function PresenterTalk({ view, children }: PresenterTalkProps) {
  const lang = useToldLanguage();
  const words = useWords();
  const spoken = useSpoken();
  const { said, before, draft, customer, phase } = view;
  return (
    <section class="presenter-talk" aria-label={words('call.says', { name: customer.first })}>
      {before && before.text !== '' && (
        <p class="presenter-before">
          <span>{words('call.you_said')}</span> <span lang={lang}>{before.text}</span>
        </p>
      )}
      <div class="presenter-said" aria-live="polite">
        {said.map((line) => (
          <p key={line.key} class={`presenter-${line.who}`}>
            {line.who === 'lead' && <strong>{words('call.speaker.lead')}: </strong>}
            <span lang={lang}>
              {line.who === 'narrator' ? line.text : quoted(spoken(line), words)}
            </span>
          </p>
        ))}
      </div>
      {draft !== '' && (
        <p class="presenter-before">
          <span>{words('call.draft')}</span> <span lang={lang}>{draft}</span> …
        </p>
      )}
      {phase === 'pause' && (
        <p class="presenter-pause">
          <Icon name="ear" />
          {words('call.replies.pause', { name: customer.first })}
        </p>
      )}
      {phase === 'talk_over' && (
        <p class="presenter-pause">
          <Icon name="chat" />
          {words('call.replies.talk_over')}
        </p>
      )}
      {children}
    </section>
  );
}
