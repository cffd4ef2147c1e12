import type { WarningWords } from '../../session/view/warningsView.ts';
import { useWords } from '../services.ts';
import { useWrittenLanguage } from '../toldLanguage.ts';
import './WarningSentences.css';

const ORDER = ['boundary', 'consequence', 'ending'] as const satisfies (keyof WarningWords)[];

/** How the organisation would have its warnings said. */
export function WarningSentences({ words: said }: { readonly words: WarningWords }) {
  const words = useWords();
  const lang = useWrittenLanguage();
  return (
    <dl class="warning-sentences">
      {ORDER.map((which) => (
        <div key={which}>
          <dt>{words(`policy.warnings.${which}`)}</dt>
          <dd lang={lang}>
            <q>{said[which]}</q>
          </dd>
        </div>
      ))}
    </dl>
  );
}
