import type { Effect } from '../../workflow/telling/effects.ts';

/** Effects of one lane are carried in order; a lane is one person's news of a change, their reminders of it, the drawing of its cards, or a tenant's turns. */
export function laneOf(effect: Effect): string {
  const subject = subjectOf(effect);
  if (effect.kind === 'turned') return subject;
  // A reminder that waits for the morning holds up no news.
  if (effect.kind === 'remind') return `${subject}/remind${endFor(effect.to.objectId)}`;
  return effect.kind === 'tell' ? `${subject}${endFor(effect.to.objectId)}` : `${subject}/cards`;
}

/** How every lane of one person's news ends. */
export const endFor = (objectId: string): string => `/${objectId.toLowerCase()}`;

/** What an effect is about: a change, or how writeback does. */
export function subjectOf(effect: Effect): string {
  const about = effect.kind === 'turned' ? 'watch' : effect.changeId;
  return `${effect.tenantId.toLowerCase()}/${about}`;
}
