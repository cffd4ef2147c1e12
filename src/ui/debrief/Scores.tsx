import type { Debrief } from '../../session/view/debriefView.ts';
import { sayList } from '../../words/catalogue.ts';
import { tellFramework } from '../../words/tellFramework.ts';
import { clock, points } from '../format.ts';
import { Icon } from '../parts/Icon.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useServices, useWords, type Words } from '../services.ts';
import './Scores.css';

/** What the trainee expected, what the scorecard says, and the simulated measures. */
export function Scores({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { assessment, scorecard } = debrief;
  return (
    <>
      {assessment && (
        <p class="scores-mark" data-passed={assessment.passed}>
          <Icon name={assessment.passed ? 'check' : 'alert'} />
          <strong>
            {words(assessment.passed ? 'scores.assessed_passed' : 'scores.assessed_missed', {
              points: points(words, assessment.points),
              mark: assessment.passMark,
            })}
          </strong>
        </p>
      )}
      {!scorecard.gate && <p>{words('scores.gate')}</p>}
      <Expected debrief={debrief} />
      <Card debrief={debrief} />
      <Measures debrief={debrief} />
      <p>
        <a href="#/how-it-decides">{words('report.how')}</a>
      </p>
    </>
  );
}

function Expected({ debrief }: { readonly debrief: Debrief }) {
  const { catalogue } = useServices();
  const words = useWords();
  const { reaction, satisfied, missed, confidence } = debrief.calibration;
  const level = confidence.after ?? confidence.before;
  const named = (label: string | null) =>
    label === null ? words('scores.none') : tellFramework(label, catalogue);
  const lines = [
    reaction && words('scores.reaction', { word: words(`reaction.${reaction}`) }),
    satisfied &&
      words(satisfied.actual ? 'scores.expected' : 'scores.expected_not', {
        percent: Math.round(satisfied.predicted * 100),
      }),
    satisfied &&
      words('scores.brier', {
        brier: decimals(satisfied.brier, words),
        bias: decimals(satisfied.bias, words),
      }),
    missed && missedText(missed, named, words, (items) => sayList(catalogue, items)),
    confidence.before && confidence.after
      ? words('scores.confidence', {
          before: words(`confidence.${confidence.before}`),
          after: words(`confidence.${confidence.after}`),
        })
      : level && words('scores.confidence_one', { level: words(`confidence.${level}`) }),
  ].filter((line): line is string => Boolean(line));
  return (
    <Panel title={words('scores.calibration')} icon="target" level={3}>
      {lines.length === 0 && <p>{words('scores.no_prediction')}</p>}
      <ul class="scores-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Panel>
  );
}

function missedText(
  { label, actual, right }: NonNullable<Debrief['calibration']['missed']>,
  named: (label: string | null) => string,
  words: Words,
  list: (items: readonly string[]) => string,
): string {
  const step = named(label);
  if (right) {
    return label === null
      ? words('scores.missed_none_right')
      : words('scores.missed_right', { step });
  }
  return actual.length === 0
    ? words('scores.missed_nothing', { step })
    : words('scores.missed_other', { step, actual: list(actual.map((each) => named(each.label))) });
}

function Card({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { scorecard, calibration } = debrief;
  const own = (id: string) => calibration.ratings.find(({ part }) => part === id)?.own;
  return (
    <Panel title={words('scores.card')} icon="notebook" level={3}>
      <table class="debrief-table scores-card">
        <thead>
          <tr>
            <th scope="col">{words('scores.part')}</th>
            <th scope="col">{words('scores.rating')}</th>
            <th scope="col">{words('scores.points')}</th>
          </tr>
        </thead>
        <tbody>
          {scorecard.criteria.map(({ id, rating, points: earned, weight }) => (
            <tr key={id}>
              <th scope="row">{words(`criterion.${id}`)}</th>
              <td>
                {id !== 'process' && rating !== null && (
                  <>
                    <strong>{rating}</strong> {words(`bars.${id}.${rating}`)}
                  </>
                )}
                {own(id) !== undefined && (
                  <small>
                    {' '}
                    {words('scores.own')}: {own(id)}
                  </small>
                )}
                {id === 'process' && (
                  <ul class="scores-process">
                    {scorecard.process.map(({ item, done }) => (
                      <li key={item}>
                        <Icon name={done ? 'check' : 'close'} />
                        <span>
                          {words(`process.${item}`)}: {words(done ? 'hold.yes' : 'hold.no')}
                        </span>
                      </li>
                    ))}
                  </ul>
                )}
              </td>
              <td>{words('scores.points_of', { points: points(words, earned), weight })}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words('scores.total')}</th>
            <td colSpan={2}>
              {words('scores.total_of', { points: points(words, scorecard.total) })}
            </td>
          </tr>
        </tfoot>
      </table>
    </Panel>
  );
}

function Measures({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { customer, agent, quality } = debrief.measures;
  return (
    <Panel title={words('scores.measures')} icon="info" level={3}>
      {quality.recited && <p>{words('scores.recited')}</p>}
      <ul class="scores-lines">
        <li>{words('scores.csat', { csat: customer.csat })}</li>
        <li>{words(customer.repeatContact ? 'scores.repeat_yes' : 'scores.repeat_no')}</li>
        <li>{words(customer.formalComplaint ? 'scores.formal_yes' : 'scores.formal_no')}</li>
        <li>
          {customer.resolutionMs === null
            ? words('scores.resolution_none')
            : words('scores.resolution', { time: clock(customer.resolutionMs) })}
        </li>
        <li>{words('scores.turns', { turns: agent.turns })}</li>
        {agent.turnsBeforeEscalation !== null && (
          <li>{words('scores.escalated', { turns: agent.turnsBeforeEscalation })}</li>
        )}
        <li>{words('scores.coverage', { percent: Math.round(quality.coverage * 100) })}</li>
      </ul>
    </Panel>
  );
}

const decimals = (value: number, words: Words): string =>
  value.toLocaleString(words('language.tag'), { maximumFractionDigits: 2 });
