import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWords } from '../services.ts';
import './Wellbeing.css';

export type Wish = 'all' | 'no_scores';

/** After a hard contact the trainee comes first, before anything is scored (R123). */
export function Wellbeing({ onWish }: { readonly onWish: (wish: Wish) => void }) {
  const words = useWords();
  const [resting, setResting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (resting) heading.current?.focus();
  }, [resting]);
  return (
    <section class="wellbeing" aria-labelledby="wellbeing-title">
      <Icon name={resting ? 'coffee' : 'heartHandshake'} />
      <h2 id="wellbeing-title" ref={heading} tabIndex={-1}>
        {words(resting ? 'wellbeing.break.title' : 'wellbeing.title')}
      </h2>
      <p>{words(resting ? 'wellbeing.break.more' : 'wellbeing.more')}</p>
      {resting && <p>{words('wellbeing.break.keep')}</p>}
      <div class="wellbeing-ways">
        {!resting && (
          <Button icon="coffee" onClick={() => setResting(true)}>
            {words('wellbeing.break')}
          </Button>
        )}
        <Button onClick={() => onWish('no_scores')}>{words('wellbeing.skip')}</Button>
        <Button kind="main" onClick={() => onWish('all')}>
          {words(resting ? 'wellbeing.break.back' : 'wellbeing.fine')}
        </Button>
      </div>
    </section>
  );
}
