import { useId, useMemo } from 'preact/hooks';
import type { Person } from '../../cast/person.ts';
import './Portrait.css';
import { useArtwork } from './useArtwork.ts';

interface PortraitProps {
  readonly person: Person;
  /** Points. */
  readonly heat: number;
}

/** Head and shoulders beside a name. The name says who it is, so the picture is decoration. */
export function Portrait({ person, heat }: PortraitProps) {
  const artwork = useArtwork();
  const id = useId();
  const drawing = useMemo(
    () => artwork?.portrait(person.look, heat, { idPrefix: `${id}-` }) ?? '',
    [artwork, person, heat, id],
  );
  return <div class="portrait" aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawing }} />;
}
