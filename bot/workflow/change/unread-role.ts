import type { Observation } from '../reading.ts';

type Unread = Extract<Observation, { readonly because: unknown }>;

/** The look at the requester's role that found nothing out. Whoever approves has to know: it counts as red, like a reading that is unmet. */
export function unreadRole(observations: readonly Observation[]): Unread | undefined {
  return observations.find((one): one is Unread => one.probe === 'role' && 'because' in one);
}
