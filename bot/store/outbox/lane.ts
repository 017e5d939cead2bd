import type { Effect } from '../../workflow/telling/effects.ts';

/** Effects of one lane are carried in order; a lane is one person's news of a change or of an absence, their reminders of it and calls for it, the drawing of its cards, or a tenant's turns. */
export function laneOf(effect: Effect): string {
  const subject = subjectOf(effect);
  if (effect.kind === 'turned') return subject;
  // A reminder that waits for the morning holds up no news, and no news a call.
  if (effect.kind === 'remind' || effect.kind === 'call')
    return `${subject}/${effect.kind}${endFor(effect.to.objectId)}`;
  return effect.kind === 'tell' || effect.kind === 'stands-in' || effect.kind === 'runs-out'
    ? `${subject}${endFor(effect.to.objectId)}`
    : `${subject}/cards`;
}

/** How every lane of one person's news ends. */
export const endFor = (objectId: string): string => `/${objectId.toLowerCase()}`;

/** What an effect is about: a change, how writeback does, or who is away. */
export function subjectOf(effect: Effect): string {
  return `${effect.tenantId.toLowerCase()}/${aboutOf(effect)}`;
}

function aboutOf(effect: Effect): string {
  if (effect.kind === 'turned') return 'watch';
  return effect.kind === 'stands-in' ? 'absence' : effect.changeId;
}
