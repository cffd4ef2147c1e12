import type { Question } from '../../handouts/questions.ts';
import { hrefOf } from '../app/route.ts';
import { pathTo } from '../pages/names.ts';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import { Answer } from './Answer.tsx';
import './QuestionLink.css';

/** A question where it arises, answered in place; and the way to the others. */
export function QuestionLink({ question }: { readonly question: Question }) {
  const words = useWords();
  return (
    <details class="question-link">
      <summary>
        <Icon name="question" />
        <span>{words(`question.${question}`)}</span>
      </summary>
      <div class="question-link-answer">
        <Answer question={question} />
        <a href={hrefOf(pathTo('questions', question))}>{words('questions.all')}</a>
      </div>
    </details>
  );
}
