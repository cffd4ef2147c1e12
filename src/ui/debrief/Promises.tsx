import type { Debrief, SessionLog } from '../../session/view/debriefView.ts';
import { useWords } from '../services.ts';
import { ComplaintLogButton } from './ComplaintLogButton.tsx';
import { TurnLink } from './TurnLink.tsx';
import './Promises.css';

interface PromisesProps {
  readonly debrief: Debrief;
  readonly log: SessionLog;
}

/** What the customer goes away with, and what the log says of it. */
export function Promises({ debrief, log }: PromisesProps) {
  const words = useWords();
  const { promises, wrapUp, unread, unnoted } = debrief;
  const { shown: standing } = promises;
  const unsaid = words('debrief.promise_unsaid');
  return (
    <div class="promises-part">
      <div class="promises">
        <div>
          {!standing && <p>{words('debrief.promise_none')}</p>}
          {standing && (
            <>
              <TurnLink turn={standing.turn} />
              <blockquote class="quote">{standing.quote}</blockquote>
              <dl class="promise-slots">
                <dt>{words('debrief.promise_what')}</dt>
                <dd>{standing.action?.label ?? unsaid}</dd>
                <dt>{words('debrief.promise_who')}</dt>
                <dd>{standing.owner?.label ?? unsaid}</dd>
                <dt>{words('debrief.promise_when')}</dt>
                <dd>{standing.by?.label ?? unsaid}</dd>
              </dl>
            </>
          )}
          {promises.comprehension && (
            <>
              <h3>{words('promises.asked')}</h3>
              <dl class="promise-slots">
                <dt>{words('promises.next_what')}</dt>
                <dd>{promises.comprehension.what ?? words('promises.unknown')}</dd>
                <dt>{words('promises.next_who')}</dt>
                <dd>{promises.comprehension.who ?? words('promises.unknown')}</dd>
                <dt>{words('promises.next_when')}</dt>
                <dd>{promises.comprehension.when ?? words('promises.unknown')}</dd>
              </dl>
              <p>{words('debrief.comprehension', { known: promises.comprehension.known })}</p>
            </>
          )}
          {promises.followThrough && (
            <p>
              <TurnLink turn={promises.followThrough.turn} />{' '}
              {words(`timeline.${promises.followThrough.how}`)}
            </p>
          )}
        </div>
        <div>
          <h3>{words('debrief.log')}</h3>
          <dl class="promise-slots">
            {wrapUp.fields.map(({ field, label, said, agrees }) => (
              <FiledField
                key={field}
                field={field}
                filed={label === 'none' ? null : label}
                said={said?.label}
                agrees={agrees}
              />
            ))}
          </dl>
          {unread.length > 0 && (
            <p>{words('debrief.unread', { pages: unread.map(({ title }) => title).join(', ') })}</p>
          )}
          {unnoted.length > 0 && (
            <p>
              {words('debrief.unnoted', { facts: unnoted.map(({ label }) => label).join('; ') })}
            </p>
          )}
          <ComplaintLogButton logs={[log]} />
        </div>
      </div>
    </div>
  );
}

interface FiledFieldProps {
  readonly field: Debrief['wrapUp']['fields'][number]['field'];
  readonly filed: string | null;
  readonly said: string | undefined;
  readonly agrees: boolean | null;
}

function FiledField({ field, filed, said, agrees }: FiledFieldProps) {
  const words = useWords();
  return (
    <>
      <dt>{words(`debrief.field.${field}`)}</dt>
      <dd>
        {filed ?? words('debrief.log_empty')}
        {agrees === true && <small> {words('debrief.log_agrees')}</small>}
        {agrees === false && (
          <small>
            {' '}
            {words('debrief.log_differs', { said: said ?? words('debrief.promise_unsaid') })}
          </small>
        )}
      </dd>
    </>
  );
}
