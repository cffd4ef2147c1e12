import type { Person } from '../../cast/person.ts';
import { Icon } from '../parts/Icon.tsx';
import { Portrait } from '../parts/Portrait.tsx';
import { useWords } from '../services.ts';
import { BAND_ICON } from '../vocabulary.ts';
import './CoolingDown.css';

/** From the worst of a contact to its good end; heat in points. */
const STAGES = [
  { band: 'boiling', heat: 92 },
  { band: 'annoyed', heat: 48 },
  { band: 'relieved', heat: 5 },
] as const;

/** One person cooling down: what the whole thing is about, as a picture. */
export function CoolingDown({ person }: { readonly person: Person | undefined }) {
  const words = useWords();
  if (!person) return null;
  return (
    <div class="cooling-down" aria-hidden="true">
      {STAGES.map(({ band, heat }) => (
        <figure key={band} data-band={band}>
          <Portrait person={person} heat={heat} mood="grateful" />
          <figcaption>
            <Icon name={BAND_ICON[band]} />
            {words(`band.${band}`)}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
