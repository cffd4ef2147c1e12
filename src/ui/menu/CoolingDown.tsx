import type { Person } from '../../cast/person.ts';
import { Portrait } from '../parts/Portrait.tsx';
import './CoolingDown.css';

/** Heat in points, from the worst of a contact to its good end. */
const STAGES = [88, 50, 5] as const;

/** One person cooling down: what the whole thing is about, as a picture. */
export function CoolingDown({ person }: { readonly person: Person | undefined }) {
  if (!person) return null;
  return (
    <div class="cooling-down" aria-hidden="true">
      {STAGES.map((heat) => (
        <Portrait key={heat} person={person} heat={heat} mood="grateful" />
      ))}
    </div>
  );
}
