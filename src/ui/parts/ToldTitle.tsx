import { useLanguageOf } from '../toldLanguage.ts';

interface ToldTitleProps {
  readonly title: string;
  /** What the scenario is told in; left out where that is as it was written. */
  readonly language?: string | undefined;
  /** The sentence that names it, in the interface's language. */
  readonly within?: (title: string) => string;
}

/** A character that no title has, and nobody sees. */
const HERE = '\u2060';

/** A scenario's title, marked where its language isn't the page's (WCAG 3.1.2). */
export function ToldTitle({ title, language, within }: ToldTitleProps) {
  const lang = useLanguageOf({ language });
  const [before, after] = within ? within(HERE).split(HERE) : [];
  return (
    <>
      {before}
      <span lang={lang}>{title}</span>
      {after}
    </>
  );
}
