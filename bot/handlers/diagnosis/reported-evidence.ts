import { type Diagnosis, diagnose, probesFor, type Question } from '../../language/causes/index.ts';
import type { Ask } from '../../request.ts';
import type { Change } from '../../workflow/change/change.ts';
import { closeByPaste } from '../../workflow/deciding/off-by-log.ts';
import { isSeenOperator } from '../../workflow/deciding/operating.ts';
import type { Observation } from '../../workflow/reading.ts';
import type { Event } from '../../workflow/record/events.ts';
import type { ProbeId } from '../../workflow/vocabulary.ts';
import { mayRead, observe } from '../status/status.ts';

type Word = Extract<Event, { type: 'banner-reported' | 'server-output' }>;
type Bare = Word extends infer E ? (E extends Word ? Omit<E, 'at' | 'by' | 'changeId'> : never) : never;

/** Whether what a person reports counts as evidence: theirs only whose role was read, now or within the hours. */
export function mayVouch({ session, asker, incoming }: Ask): boolean {
  return session !== undefined && isSeenOperator(asker) && incoming.where.kind === 'personal';
}

/** What a person reports of the server or the portal, into the trail, and into the change that is under way; the change that it ended. */
export async function keepWord({ app, asker, incoming, now }: Ask, what: Bare): Promise<Change | undefined> {
  const { person } = incoming;
  let ended: string | undefined;
  const written = await app.trail.write(person.tenantId, (state) => {
    const { openChangeId } = state;
    const word = { ...what, at: now, by: person, ...(openChangeId ? { changeId: openChangeId } : {}) } as Event;
    const closing = what.type === 'server-output' ? closeByPaste(state, what.output, { now, actor: asker }) : [];
    ended = closing.length > 0 ? openChangeId : undefined;
    return [word, ...closing];
  });
  return ended && !('refusal' in written) ? written.state.changes.get(ended) : undefined;
}

/** The search for a fault, after what bears on it was read; of another tenant, or of another time than now (`isApart`), this one's readings tell nothing. */
export async function diagnosed(ask: Ask, question: Question, isApart = false): Promise<Diagnosis> {
  const observations = isApart ? [] : await readFor(ask, probesFor(question));
  return diagnose({ ...question, observations, now: ask.now });
}

/** With the person's own token where there is one, else the newest that was gathered; nothing of it in front of a group. */
export async function readFor(ask: Ask, probes: readonly ProbeId[]): Promise<readonly Observation[]> {
  if (ask.incoming.where.kind !== 'personal') return [];
  if (mayRead(ask)) return observe(ask, probes);
  const { evidence } = await ask.app.trail.read(ask.incoming.person.tenantId);
  return probes.flatMap((probe) => evidence[probe]?.observation ?? []);
}
