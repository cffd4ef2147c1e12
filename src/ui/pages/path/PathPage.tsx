import type { PageProps } from '../names.ts';
import { RecordPage } from './RecordPage.tsx';
import { RoutePage } from './RoutePage.tsx';
import { WalkPage } from './WalkPage.tsx';

/** The first hour: its route, the walk that it begins with, and the record that it ends with. */
export function PathPage({ rest: [part] }: PageProps) {
  if (part === 'walk') return <WalkPage />;
  return part === 'record' ? <RecordPage /> : <RoutePage />;
}
