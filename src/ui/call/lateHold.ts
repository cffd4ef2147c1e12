import { late } from '../parts/late.tsx';

/** Fetched once there is a call: nobody is on hold before the first reply. */
export const Hold = late(async () => (await import('./Hold.tsx')).Hold);
