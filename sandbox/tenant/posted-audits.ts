import { z } from 'zod';
import { people } from '../people.ts';
import { type Audit, activities, audit } from './audits.ts';

export const mostPosted = 500;

/** Entries for the log as a test wants them: nothing of them is checked, since a real log isn't either. */
export const posted = z.strictObject({
  entries: z
    .array(
      z.looseObject({
        hoursAgo: z.number().min(-10_000).max(10_000).optional(),
        agent: z.string().max(100).optional(),
        times: z.int().min(1).max(mostPosted).optional(),
      }),
    )
    .min(1)
    .max(mostPosted),
});
type Posted = z.infer<typeof posted>['entries'][number];

/** Adele's self-service reset of now, with whatever an entry says instead; `times` of them. */
export function postedAudits(entries: readonly Posted[], now: Date): readonly Audit[] {
  return entries.flatMap(({ hoursAgo = 0, agent, times = 1, ...said }) => {
    const at = new Date(now.getTime() - hoursAgo * 3_600_000);
    const story = { at, activity: activities.resetByUser, by: people.adele, target: people.adele };
    const one = () => audit(agent === undefined ? story : { ...story, details: { OnPremisesAgent: agent } });
    return Array.from({ length: times }, (): Audit => ({ ...one(), ...said }));
  });
}
