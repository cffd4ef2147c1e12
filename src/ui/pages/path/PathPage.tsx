import { castFor } from '../../../cast/draw.ts';
import { ScenarioCard } from '../../menu/ScenarioCard.tsx';
import { useSeat, useServices, useWords } from '../../services.ts';
import { Page } from '../Page.tsx';
import './PathPage.css';

/** The contacts of the first hour, in the order in which a new hire should meet them. */
const ROUTE = ['late-delivery', 'billing-surprise', 'abusive-caller'] as const;

/** A first-hour route through the contacts. */
export function PathPage() {
  const { people } = useServices();
  const { cards } = useSeat();
  const words = useWords();
  const steps = ROUTE.flatMap((id) => cards.filter((card) => card.id === id));
  return (
    <Page title={words('page.path')} intro={words('path.intro')}>
      <ol class="path-steps">
        {steps.map((card, i) => (
          <li key={card.id}>
            <h2>{words('path.step', { step: i + 1 })}</h2>
            <ScenarioCard card={card} person={castFor(people, card.seed, card.id)} />
          </li>
        ))}
      </ol>
    </Page>
  );
}
