import { useMedia } from '../parts/useMedia.ts';
import { useSettings } from '../services.ts';

/** Whether to hold still: as the setting has it, else as the device has it. */
export function useReducedMotion(): boolean {
  const { motion } = useSettings();
  const system = useMedia('(prefers-reduced-motion: reduce)');
  return motion === 'reduced' || (motion === 'system' && system);
}
