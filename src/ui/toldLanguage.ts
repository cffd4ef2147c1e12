/**
 * Which language the scenario's own words are in, where that isn't the page's: a scenario without a
 * translation is played in English, and a screen reader has to be told (WCAG 3.1.2).
 */
import { useSeat, useServices } from './services.ts';

/** What scenarios are written in. */
const WRITTEN_IN = 'en';

/** For `lang` beside what comes from the scenario being played, or from the log being read. */
export function useToldLanguage(): string | undefined {
  const { runner, log, scenario } = useSeat();
  const told = runner?.log ?? log;
  return useUnlessSpoken(told ? told.scenario.language : scenario?.language);
}

/** The same for a scenario in a list, or one that was played. */
export const useLanguageOf = ({ language }: { readonly language?: string | undefined }) =>
  useUnlessSpoken(language);

/** The same for plays that ship with a scenario, which are played as it was written. */
export const useWrittenLanguage = () => useUnlessSpoken();

function useUnlessSpoken(language: string = WRITTEN_IN): string | undefined {
  const { wordBook } = useServices();
  return language === wordBook.language ? undefined : language;
}
