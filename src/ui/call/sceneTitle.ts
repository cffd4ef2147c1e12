import type { CallView } from '../../session/view/callView.ts';

/** What a bar calls the scene that is being played: a later one has a title of its own. */
export function sceneTitle({ scene, title, followUp, repeat }: CallView): string {
  const later = { contact: null, follow_up: followUp, repeat }[scene];
  return later?.title ?? title;
}
