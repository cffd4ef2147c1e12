import type { ComponentChild, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../services.ts';
import type { WordBook } from '../wordBook.ts';
import { Arriving } from './Arriving.tsx';

interface LateComponent<Props> {
  (props: Props): ComponentChild;
  /** Fetches it before it is drawn; should that fail, drawing it asks again. */
  ahead(wordBook: WordBook): void;
}

/**
 * A component in a chunk of its own, fetched with its words when it is first drawn. Where the chunk can't be had
 * (offline, or a newer version was put online) it says so and can be asked again.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LateComponent<Props> {
  let arrived: ComponentType<Props> | null = null;
  const bring = async (wordBook: WordBook) => {
    const [component] = await Promise.all([load(), wordBook.loadLater()]);
    arrived = component;
  };
  function Late(props: Props) {
    const { wordBook } = useServices();
    const [Component, setComponent] = useState<ComponentType<Props> | null>(() => arrived);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Component || failed) return;
      let wanted = true;
      bring(wordBook).then(
        () => wanted && setComponent(() => arrived),
        () => wanted && setFailed(true),
      );
      return () => {
        wanted = false;
      };
    }, [Component, failed, wordBook]);
    if (Component) return <Component {...props} />;
    return <Arriving failed={failed} onRetry={() => setFailed(false)} />;
  }
  Late.ahead = (wordBook: WordBook) => void bring(wordBook).catch(() => {});
  return Late;
}
