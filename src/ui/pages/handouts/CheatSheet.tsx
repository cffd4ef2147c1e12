import { cheatSheetOf, type CheatStep as Step } from '../../../handouts/cheatSheet.ts';
import { tellFramework } from '../../../words/tellFramework.ts';
import { useServices, useWords } from '../../services.ts';
import { Sheet } from './Sheet.tsx';
import './CheatSheet.css';

/** One page for the desk (R141): each step with a phrase to try and the way it fails. */
export function CheatSheet({
  framework,
}: {
  readonly framework: Parameters<typeof cheatSheetOf>[0];
}) {
  const { catalogue } = useServices();
  const words = useWords();
  const told = (text: string) => tellFramework(text, catalogue);
  const sheet = cheatSheetOf(framework);
  const [name, steps] = namesOf(told(sheet.title));
  return (
    <Sheet
      kind="cheat"
      kicker={name}
      title={steps}
      lead={words('cheat.order')}
      foot={words('cheat.own_words')}
    >
      <ol class="cheat-steps">
        {sheet.steps.map((step, i) => (
          <CheatStep key={step.id} step={step} tone={toneOf(i, sheet.steps.length)} />
        ))}
      </ol>
      <div class="cheat-also">
        <section>
          <h3>{words('cheat.returns')}</h3>
          <ul>
            {sheet.returns.map(({ on, to }) => (
              <li key={on}>
                {words('cheat.return', {
                  when: words(`cheat.on.${on}`),
                  steps: to.map(told).join(' → '),
                })}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{words('cheat.mind')}</h3>
          <ul>
            <li>{words(`cheat.apology.${sheet.apologyPolicy}`)}</li>
            <li>{words(`cheat.deadline.${sheet.deadlinePolicy}`)}</li>
          </ul>
        </section>
        <section class="cheat-line">
          <h3>{words('cheat.line')}</h3>
          <p>{words('cheat.line.what')}</p>
        </section>
      </div>
    </Sheet>
  );
}

function CheatStep({ step, tone }: { readonly step: Step; readonly tone: string }) {
  const { catalogue } = useServices();
  const words = useWords();
  const told = (text: string) => tellFramework(text, catalogue);
  return (
    <li class="cheat-step" data-tone={tone}>
      <span class="cheat-letter" aria-hidden="true">
        {step.letter}
      </span>
      <div class="cheat-what">
        <h3>{told(step.label)}</h3>
        <p>{told(step.intent)}</p>
      </div>
      <p class="cheat-say">
        <span class="cheat-name">{words('cheat.say')}</span>
        {step.say.map((line) => (
          <q key={line}>{told(line)}</q>
        ))}
      </p>
      <ul class="cheat-do" aria-label={words('cheat.do')}>
        {step.does.map((deed) => (
          <li key={deed}>{told(deed)}</li>
        ))}
      </ul>
      <p class="cheat-fail">
        <strong>{words('cheat.fail')}:</strong> {told(step.failure)}{' '}
        <span class="cheat-sounds">
          {step.misses.map((miss) => words(`cheat.fails.${miss}`)).join(' ')}
        </span>
      </p>
    </li>
  );
}

/** "HEAT: Hear, Empathise" in its two parts; a title without a colon is all name. */
function namesOf(title: string): readonly [name: string, steps: string] {
  const [name = '', ...rest] = title.split(': ');
  return [name, rest.join(': ') || title];
}

/** From the hottest colour to the coolest, however many steps there are. */
const TONES = ['hot', 'warm', 'mild', 'cool'] as const;
const toneOf = (at: number, count: number): string =>
  TONES[Math.round((at * (TONES.length - 1)) / Math.max(1, count - 1))] ?? 'cool';
