import { useWords } from '../../services.ts';

/** What is known, and what is judgement. */
export function Basis() {
  const words = useWords();
  return (
    <>
      <p class="decides-first">{words('decides.basis.all')}</p>
      <p>{words('decides.basis.simulated')}</p>
      <p>{words('decides.basis.research')}</p>
      <p>{words('decides.basis.practice')}</p>
    </>
  );
}

/** The rage that one source lets run and the others stop comes first (R116). */
const CONFLICTS = ['rage', 'deadline', 'apology', 'paraphrase', 'longer'] as const;

/** Where the teaching disagrees with itself, and which way the game goes (R149–R157). */
export function Conflicts() {
  const words = useWords();
  return (
    <>
      <p>{words('decides.conflicts.intro')}</p>
      {CONFLICTS.map((conflict) => (
        <div key={conflict} class="decides-conflict">
          <h3>{words(`decides.conflict.${conflict}`)}</h3>
          <dl>
            {(['one', 'other', 'here'] as const).map((side) => (
              <div key={side} data-side={side}>
                <dt>{words(`decides.conflict.${side}`)}</dt>
                <dd>{words(`decides.conflict.${conflict}.${side}`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}
