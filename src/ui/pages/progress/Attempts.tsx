import { ComplaintLogButton } from '../../debrief/ComplaintLogButton.tsx';
import { ToldTitle } from '../../parts/ToldTitle.tsx';
import { useServices, useWords } from '../../services.ts';
import type { Progress } from './useProgress.ts';

/** Every session that was played to its end, the latest on top; each opens its debrief. */
export function Attempts({ progress }: { readonly progress: Progress }) {
  const { seat } = useServices();
  const words = useWords();
  const { attempts, sessions } = progress;
  const sessionOf = (id: string) => sessions.find((one) => one.id === id);
  function open(id: string): void {
    const session = sessionOf(id);
    if (session) void seat.openLog(JSON.stringify(session.log), 'debrief', id);
  }
  return (
    <>
      <div class="progress-scroll">
        <table class="progress-table">
          <thead>
            <tr>
              <th scope="col">{words('progress.attempts.contact')}</th>
              <th scope="col">{words('progress.attempts.day')}</th>
              <th scope="col">{words('progress.attempts.mode')}</th>
              <th scope="col">{words('progress.attempts.ending')}</th>
            </tr>
          </thead>
          <tbody>
            {attempts.toReversed().map(({ id, title, day, mode, number, outcome }) => (
              <tr key={id}>
                <th scope="row">
                  <button type="button" class="progress-open" onClick={() => open(id)}>
                    <span aria-hidden="true">{title}</span>
                    <span class="sr-only">
                      <ToldTitle
                        title={title}
                        language={sessionOf(id)?.log.scenario.language}
                        within={(here) =>
                          words('progress.attempts.open', { title: here, attempt: number })
                        }
                      />
                    </span>
                  </button>
                  <span class="progress-small">
                    {words('progress.attempts.attempt')} {number}
                  </span>
                </th>
                <td data-label={words('progress.attempts.day')}>{day}</td>
                <td data-label={words('progress.attempts.mode')}>
                  {words(`progress.mode.${mode}`)}
                </td>
                <td data-label={words('progress.attempts.ending')}>
                  {words(`outcome.${outcome}`)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="progress-ways">
        <ComplaintLogButton logs={sessions.map(({ log }) => log)} />
        <p class="progress-small">{words('progress.log.what')}</p>
      </div>
    </>
  );
}
