import { STAGE_RULES, STAGES, type Stage } from '../../../handouts/complaintsProcess.ts';
import { useWords } from '../../services.ts';
import { Sheet } from './Sheet.tsx';
import './GuideSheet.css';

/** The complaints handling guide (R144): six stages with owners, and HEAT inside them (R13). */
export function GuideSheet() {
  const words = useWords();
  return (
    <Sheet
      kind="guide"
      title={words('guide.title')}
      lead={words('guide.intro')}
      foot={words('handouts.policy')}
    >
      <ol class="guide-stages">
        {STAGES.map((stage) => (
          <GuideStage key={stage} stage={stage} />
        ))}
      </ol>
      <div class="guide-also">
        <section>
          <h3>{words('guide.times')}</h3>
          <p>{words('guide.times.simple')}</p>
          <p>{words('guide.times.complex')}</p>
        </section>
        <section>
          <h3>{words('guide.gaps')}</h3>
          <p>{words('guide.gaps.talk')}</p>
          <p>{words('guide.gaps.process')}</p>
        </section>
        <section class="guide-safety">
          <h3>{words('guide.safety')}</h3>
          <p>{words('guide.safety.what')}</p>
        </section>
      </div>
    </Sheet>
  );
}

function GuideStage({ stage }: { readonly stage: Stage }) {
  const words = useWords();
  const { owner, backup, fills } = STAGE_RULES[stage];
  return (
    <li class="guide-stage" data-stage={stage}>
      <div>
        <h3>{words(`guide.stage.${stage}`)}</h3>
        <p>{words(`guide.work.${stage}`)}</p>
      </div>
      <dl>
        <dt>{words('guide.owner')}</dt>
        <dd>
          <strong>{words(`guide.owner.${owner}`)}</strong>
          {backup && ` ${words('guide.backup', { backup: words(`guide.owner.${backup}`) })}`}
        </dd>
        <dt>{words('guide.done')}</dt>
        <dd>{words(`guide.done.${stage}`)}</dd>
        <dt>{words('guide.fills')}</dt>
        <dd>{fills.map((column) => words(`log.column.${column}`)).join(', ')}</dd>
        <dt>{words('guide.practised')}</dt>
        <dd>{words(`guide.practised.${stage}`)}</dd>
      </dl>
    </li>
  );
}
