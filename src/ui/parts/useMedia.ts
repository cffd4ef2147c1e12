import { useEffect, useMemo, useState } from 'preact/hooks';

/** Whether a media query holds, now and whenever that changes. */
export function useMedia(condition: string): boolean {
  const query = useMemo(() => window.matchMedia(condition), [condition]);
  const [holds, setHolds] = useState(query.matches);
  useEffect(() => {
    const onChange = () => setHolds(query.matches);
    onChange();
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, [query]);
  return holds;
}
