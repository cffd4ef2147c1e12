import { useToldLanguage } from '../toldLanguage.ts';

/** What was said, as it was said. */
export function Quote({ text }: { readonly text: string }) {
  const lang = useToldLanguage();
  return (
    <blockquote class="quote" lang={lang}>
      {text}
    </blockquote>
  );
}
