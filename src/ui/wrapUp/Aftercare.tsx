import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AftercareView } from '../../session/view/aftercareView.ts';
import type { WrapUpView } from '../../session/view/wrapUpView.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { IconName } from '../parts/icons.ts';
import { Panel } from '../parts/Panel.tsx';
import { useServices, useWords } from '../services.ts';
import './Aftercare.css';
import { CaseOwner } from './CaseOwner.tsx';
import { IncidentLog } from './IncidentLog.tsx';

type Step = keyof AftercareView['done'];

interface AftercareProps {
  readonly care: AftercareView;
  readonly wrapUp: WrapUpView;
}

/** What is due after an incident. Nothing bars the way: what is left out is a matter for the debrief. */
export function Aftercare({ care, wrapUp }: AftercareProps) {
  const { seat } = useServices();
  const words = useWords();
  const { done } = care;
  const take = (step: Step) => (said: string) => {
    seat.send({ type: 'aftercare', step, words: said });
  };
  return (
    <Panel title={words('aftercare.title')} icon="shield">
      <p class="aftercare-intro">{words('aftercare.intro')}</p>
      <ol class="aftercare">
        <CareStep step="logged" icon="notebook" done={done.logged}>
          <IncidentLog incident={care.incident} channel={wrapUp.channel} onFile={take('logged')} />
        </CareStep>
        <CareStep step="leadTold" icon="headset" done={done.leadTold}>
          <p>{words('aftercare.leadTold.what')}</p>
          <Button onClick={() => take('leadTold')('')}>{words('aftercare.leadTold.act')}</Button>
        </CareStep>
        <CareStep step="recovered" icon="coffee" done={done.recovered}>
          <p>{words('aftercare.recovered.what')}</p>
          <Button onClick={() => take('recovered')('')}>{words('aftercare.recovered.act')}</Button>
        </CareStep>
        <CareStep step="owned" icon="folderOpen" done={done.owned}>
          <CaseOwner owners={wrapUp.owners} onGive={take('owned')} />
        </CareStep>
      </ol>
    </Panel>
  );
}

interface CareStepProps {
  readonly step: Step;
  readonly icon: IconName;
  readonly done: boolean;
  readonly children: ComponentChildren;
}

/** One thing to do; once done it says so, and keeps the focus that its button had. */
function CareStep({ step, icon, done, children }: CareStepProps) {
  const words = useWords();
  const told = useRef<HTMLParagraphElement>(null);
  const before = useRef(done);
  useLayoutEffect(() => {
    if (done && !before.current) told.current?.focus();
    before.current = done;
  }, [done]);
  return (
    <li class="care-step" data-done={done}>
      <h3>
        <Icon name={done ? 'check' : icon} />
        <span>{words(`aftercare.${step}`)}</span>
      </h3>
      {done ? (
        <p ref={told} tabIndex={-1} role="status">
          <span class="sr-only">{words('aftercare.done')}: </span>
          {words(`aftercare.${step}.done`)}
        </p>
      ) : (
        children
      )}
    </li>
  );
}
