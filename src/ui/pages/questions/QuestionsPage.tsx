import { QUESTIONS } from '../../../handouts/questions.ts';
import { hrefOf } from '../../app/route.ts';
import { Button } from '../../parts/Button.tsx';
import { Answer } from '../../questions/Answer.tsx';
import { useWords } from '../../services.ts';
import { type PageProps, pathTo } from '../names.ts';
import { Page } from '../Page.tsx';
import { useChapterStart } from '../useChapterStart.ts';
import './QuestionsPage.css';

/** The eight questions (R148); the address may name the one to begin at. */
export function QuestionsPage({ rest: [asked] }: PageProps) {
  const words = useWords();
  const answers = useChapterStart(asked);
  return (
    <Page
      title={words('page.questions')}
      intro={words('questions.intro')}
      actions={
        <Button icon="printer" onClick={() => window.print()}>
          {words('handouts.print')}
        </Button>
      }
    >
      <nav class="questions-list screen-only" aria-label={words('page.questions')}>
        <ul>
          {QUESTIONS.map((question) => (
            <li key={question}>
              <a href={hrefOf(pathTo('questions', question))}>{words(`question.${question}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="questions" ref={answers}>
        {QUESTIONS.map((question) => (
          <section key={question} aria-labelledby={`question-${question}`}>
            <h2 id={`question-${question}`} data-chapter={question} tabIndex={-1}>
              {words(`question.${question}`)}
            </h2>
            <Answer question={question} />
          </section>
        ))}
      </div>
    </Page>
  );
}
