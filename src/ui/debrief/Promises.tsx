import type { Debrief, SessionLog } from '../../session/view/debriefView.ts';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../services.ts';
import { ComplaintLogButton } from './ComplaintLogButton.tsx';
import './Promises.css';
import { Quote } from './Quote.tsx';
import { TurnLink } from './TurnLink.tsx';

interface PromisesProps {
  readonly debrief: Debrief;
  readonly log: SessionLog;
}

/** What the customer goes away with, and what the log says of it. */
export function Promises({ debrief, log }: PromisesProps) {
  return (
    <div class="promises">
      <div class="promises-said">
        <Promised promises={debrief.promises} />
        <Asked comprehension={debrief.promises.comprehension} />
      </div>
      <Filed debrief={debrief} log={log} />
    </div>
  );
}

function Promised({ promises: { shown, followThrough } }: Pick<Debrief, 'promises'>) {
  const words = useWords();
  const unsaid = words('debrief.promise_unsaid');
  return (
    <Panel title={words('promises.made')} icon="handshake" level={3}>
      {!shown && <p>{words('debrief.promise_none')}</p>}
      {shown && (
        <>
          <TurnLink turn={shown.turn} />
          <Quote text={shown.quote} />
          <dl class="promise-slots">
            <dt>{words('debrief.promise_what')}</dt>
            <dd>{shown.action?.label ?? unsaid}</dd>
            <dt>{words('debrief.promise_who')}</dt>
            <dd>{shown.owner?.label ?? unsaid}</dd>
            <dt>{words('debrief.promise_when')}</dt>
            <dd>{shown.by?.label ?? unsaid}</dd>
          </dl>
          {!shown.takenIn && <p>{words('promises.not_taken_in')}</p>}
        </>
      )}
      {followThrough && (
        <p>
          <TurnLink turn={followThrough.turn} /> {words(`timeline.${followThrough.how}`)}
        </p>
      )}
    </Panel>
  );
}

/** What happens next, who does it and when, as the customer would answer (R84). */
function Asked({ comprehension }: Pick<Debrief['promises'], 'comprehension'>) {
  const words = useWords();
  if (!comprehension) return null;
  const unknown = words('promises.unknown');
  return (
    <Panel title={words('promises.asked')} icon="chat" level={3}>
      <dl class="promise-slots">
        <dt>{words('promises.next_what')}</dt>
        <dd>{comprehension.what ?? unknown}</dd>
        <dt>{words('promises.next_who')}</dt>
        <dd>{comprehension.who ?? unknown}</dd>
        <dt>{words('promises.next_when')}</dt>
        <dd>{comprehension.when ?? unknown}</dd>
      </dl>
      <p>{words('debrief.comprehension', { known: comprehension.known })}</p>
    </Panel>
  );
}

function Filed({ debrief: { wrapUp, unread, unnoted }, log }: PromisesProps) {
  const words = useWords();
  return (
    <Panel title={words('debrief.log')} icon="clipboard" level={3}>
      <div class="promises-filed">
        <dl class="promise-slots">
          {wrapUp.fields.map((field) => (
            <FiledField key={field.field} {...field} />
          ))}
        </dl>
        {unread.length > 0 && (
          <p>{words('debrief.unread', { pages: unread.map(({ title }) => title).join(', ') })}</p>
        )}
        {unnoted.length > 0 && (
          <p>{words('debrief.unnoted', { facts: unnoted.map(({ label }) => label).join('; ') })}</p>
        )}
        <div class="promises-file">
          <ComplaintLogButton logs={[log]} />
        </div>
      </div>
    </Panel>
  );
}

function FiledField({ field, label, nothing, said, agrees }: Debrief['wrapUp']['fields'][number]) {
  const words = useWords();
  return (
    <>
      <dt>{words(`debrief.field.${field}`)}</dt>
      <dd>
        {nothing ? words('log.none') : (label ?? words('debrief.log_empty'))}
        {agrees === true && <small> {words('debrief.log_agrees')}</small>}
        {agrees === false && (
          <small>
            {' '}
            {words('debrief.log_differs', { said: said?.label ?? words('debrief.promise_unsaid') })}
          </small>
        )}
      </dd>
    </>
  );
}
