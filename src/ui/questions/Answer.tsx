import { FRAMEWORK_TITLES } from '../../handouts/catalogue.ts';
import { NUMBERS_ASKED, type Question } from '../../handouts/questions.ts';
import { tellFramework } from '../../words/tellFramework.ts';
import { WarningSentences } from '../briefing/WarningSentences.tsx';
import { useServices, useWords } from '../services.ts';
import './Answer.css';

/** The answer to a question that a room asks (R148), in short and then in full. */
export function Answer({ question }: { readonly question: Question }) {
  const { catalogue, warnings } = useServices();
  const words = useWords();
  const titles = Object.values(FRAMEWORK_TITLES).map((title) => tellFramework(title, catalogue));
  const params = {
    ...NUMBERS_ASKED,
    ...warnings.warningsFor,
    count: titles.length,
    titles: titles.join('. '),
  };
  return (
    <>
      <p class="answer-short">{words(`question.${question}.short`, params)}</p>
      {words(`question.${question}.more`, params)
        .split('\n')
        .map((text) => (
          <p key={text}>{text}</p>
        ))}
      {question === 'abuse' && warnings.warningWords && (
        <WarningSentences words={warnings.warningWords} />
      )}
    </>
  );
}
