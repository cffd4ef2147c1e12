/** What is shown of a line that is hard to take: its own words, or what it does in brackets. */
import { useSettings } from '../services.ts';

interface Spoken {
  readonly text: string;
  /** The line at mild intensity, where it has one. */
  readonly mild: string | null;
}

/** A line as the setting has it. */
export function useSpoken(): (line: Spoken) => string {
  const { intensity } = useSettings();
  return ({ text, mild }) => (intensity === 'mild' ? (mild ?? text) : text);
}
