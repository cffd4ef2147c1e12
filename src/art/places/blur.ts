import { element } from '../svg.ts';

/** Depth of field: a filter for what stands far away. `deviation` in units of the picture. */
export function blurFilter(id: string, deviation: number): string {
  return element(
    'filter',
    { id, x: '-5%', y: '-5%', width: '110%', height: '110%' },
    element('feGaussianBlur', { stdDeviation: deviation }),
  );
}
