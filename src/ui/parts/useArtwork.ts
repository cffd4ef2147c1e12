import { useEffect, useState } from 'preact/hooks';

export type Artwork = typeof import('./artwork.ts');

let loaded: Artwork | null = null;

/** The artwork once it has arrived, which is always after the first paint. */
export function useArtwork(): Artwork | null {
  const [artwork, setArtwork] = useState(loaded);
  useEffect(() => {
    if (loaded) return;
    let wanted = true;
    // A chunk that can't be fetched leaves the plain ground; nothing needs the picture.
    import('./artwork.ts').then(
      (arrived) => {
        loaded = arrived;
        if (wanted) setArtwork(() => arrived);
      },
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, []);
  return artwork;
}
