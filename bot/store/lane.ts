import type { Effect } from '../workflow/effects.ts';

/** Effects of one lane are carried in order; a lane is one person's news of a change, or the drawing of its cards. */
export function laneOf(effect: Effect): string {
  const change = `${effect.tenantId.toLowerCase()}/${effect.changeId}`;
  return effect.kind === 'tell' ? `${change}/${effect.to.objectId.toLowerCase()}` : `${change}/cards`;
}
