import type { Person } from '../../cast/person.ts';
import type { SeatState } from '../../session/seat.ts';
import { Chip } from '../parts/Chip.tsx';
import { NeutralPicture } from '../parts/NeutralPicture.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { useServices, useWords } from '../services.ts';
import { useLanguageOf } from '../toldLanguage.ts';
import { CHANNEL_ICON } from '../vocabulary.ts';
import './ScenarioCard.css';

interface ScenarioCardProps {
  readonly card: SeatState['cards'][number];
  /** Who plays the customer the first time. */
  readonly person: Person;
}

/** One contact to take. The whole card can be pressed; its title is the button that is read out. */
export function ScenarioCard({ card, person }: ScenarioCardProps) {
  const { seat } = useServices();
  const words = useWords();
  const lang = useLanguageOf(card);
  const { id, title, summary, channel, minutes, level, contentNote, sensitive, heat } = card;
  return (
    <article class="scenario-card">
      {sensitive ? <NeutralPicture channel={channel} /> : <Portrait person={person} heat={heat} />}
      <div class="scenario-card-text">
        <p class="kicker">
          {sensitive ? words('menu.card.anyone') : `${person.name.first} ${person.name.last}`}
        </p>
        <h3>
          <button
            type="button"
            class="scenario-card-button"
            lang={lang}
            aria-label={words('menu.card.action', { title })}
            onClick={() => void seat.pick(id)}
          >
            {title}
          </button>
        </h3>
        <p class="scenario-card-summary" lang={lang}>
          {summary}
        </p>
        <div class="scenario-card-facts">
          <Chip icon={CHANNEL_ICON[channel]}>{words(`channel.${channel}`)}</Chip>
          <Chip icon="clock">{words('common.minutes', { minutes })}</Chip>
          <Chip>{words(`level.${level}`)}</Chip>
          {contentNote && (
            <Chip icon="alert" tone="caution">
              {words('menu.card.content_note')}
            </Chip>
          )}
        </div>
      </div>
    </article>
  );
}
