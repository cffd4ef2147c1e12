import type { Debrief, DebriefTurn, HeardLine } from '../../session/view/debriefView.ts';
import { explainMove } from '../../words/explainMove.ts';
import { change, points } from '../format.ts';
import { useServices, useWords } from '../services.ts';
import { useSpoken } from '../settings/useSpoken.ts';
import { useToldLanguage } from '../toldLanguage.ts';
import './Transcript.css';
import { turnAnchor } from './turnDoor.ts';

interface TranscriptProps {
  readonly debrief: Debrief;
  /** With what each turn was worth. */
  readonly scored: boolean;
}

/** The whole contact, and under each of the trainee's turns what it was worth, move by move. */
export function Transcript({ debrief, scored }: TranscriptProps) {
  const words = useWords();
  const opening = (scene: DebriefTurn['scene']) =>
    debrief.openings.find((each) => each.scene === scene)?.lines ?? [];
  return (
    <div class="transcript">
      {!scored && <h2>{words('debrief.transcript.bare')}</h2>}
      {debrief.turns.map((turn, i) => (
        <div key={turn.turn}>
          {turn.scene !== debrief.turns[i - 1]?.scene && (
            <Lines lines={opening(turn.scene)} customer={debrief.customer.first} />
          )}
          <Turn turn={turn} scored={scored} />
          <Lines lines={turn.answer} customer={debrief.customer.first} />
        </div>
      ))}
    </div>
  );
}

function Turn({ turn, scored }: { readonly turn: DebriefTurn; readonly scored: boolean }) {
  const lang = useToldLanguage();
  const { catalogue } = useServices();
  const words = useWords();
  return (
    <div class="transcript-turn" id={turnAnchor(turn.turn)} tabIndex={-1}>
      <p class="kicker">
        {words('debrief.turn', { turn: turn.turn + 1 })} · {words('debrief.you')}
      </p>
      <p class="transcript-said" lang={lang}>
        {turn.quote}
      </p>
      {scored && (
        <ul class="transcript-worth">
          {turn.moves.map((move) => (
            <li key={move.said}>
              {move.worth
                ? `${words('debrief.worth', {
                    move: words(`move.${move.worth.move}`),
                    heat: change(words, move.worth.dHeat),
                    trust: change(words, move.worth.dTrust),
                  })}. ${explainMove(move.worth, catalogue)}`
                : words(`debrief.nothing.${move.nothing}`)}
            </li>
          ))}
          <li>
            {words('debrief.heat_went', {
              start: points(words, turn.heat.before),
              end: points(words, turn.heat.after),
            })}
            {' · '}
            {words('debrief.trust_went', {
              start: points(words, turn.trust.before),
              end: points(words, turn.trust.after),
            })}
          </li>
        </ul>
      )}
    </div>
  );
}

function Lines({
  lines,
  customer,
}: {
  readonly lines: readonly HeardLine[];
  readonly customer: string;
}) {
  const lang = useToldLanguage();
  const words = useWords();
  const spoken = useSpoken();
  return (
    <>
      {lines.map((line) => (
        <div key={`${line.id}-${line.at}`} class={`transcript-line transcript-${line.who}`}>
          <p>
            {line.who === 'customer' && <span class="kicker">{customer} </span>}
            <span lang={lang}>{spoken(line)}</span>
          </p>
          {line.inner && (
            <p class="inner-voice">
              <span class="kicker">{words('debrief.inner')}</span>{' '}
              <span lang={lang}>{line.inner}</span>
            </p>
          )}
        </div>
      ))}
    </>
  );
}
