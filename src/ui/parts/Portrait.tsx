import { useId, useMemo } from 'preact/hooks';
import type { Person } from '../../cast/person.ts';
import './Portrait.css';
import { useArtwork } from './useArtwork.ts';

interface PortraitProps {
  readonly person: Person;
  /** Points. */
  readonly heat: number;
  readonly mood?: 'neutral' | 'relieved' | 'grateful';
}

/** Head and shoulders beside a name. The name says who it is, so the picture is decoration. */
export function Portrait({ person, heat, mood = 'neutral' }: PortraitProps) {
  const artwork = useArtwork();
  const id = useId();
  const drawing = useMemo(
    () => artwork?.portrait(person.look, heat, { idPrefix: `${id}-`, mood }) ?? '',
    [artwork, person, heat, mood, id],
  );
  return <div class="portrait" aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawing }} />;
}
