import { statusCard } from '../../cards/index.ts';
import { type Answer, type Ask, card } from '../ask.ts';
import { viewerOf } from '../draw.ts';
import { assess, STATUS_PROBES } from '../workflow/assess.ts';
import type { TenantState } from '../workflow/change.ts';
import type { Observation } from '../workflow/reading.ts';
import type { ProbeId } from '../workflow/vocabulary.ts';

/** Someone who may read the directory gets a fresh reading; everyone else the newest evidence, its age and who gathered it. */
export async function status(ask: Ask, topic: 'writeback' | 'unlock'): Promise<Answer> {
  const state = mayRead(ask)
    ? await gather(ask, STATUS_PROBES)
    : await ask.app.trail.read(ask.incoming.person.tenantId);
  return card(drawStatus(ask, state, topic));
}

/** The newest stored evidence, without asking anyone. */
export async function storedStatus(ask: Ask): Promise<Answer> {
  const state = await ask.app.trail.read(ask.incoming.person.tenantId);
  return state.evidence.settings || !mayRead(ask)
    ? card(drawStatus(ask, state, 'writeback'))
    : status(ask, 'writeback');
}

export function mayRead(ask: Ask): boolean {
  return ask.session !== undefined && ask.asker.operator !== 'no' && ask.incoming.where.kind === 'personal';
}

function drawStatus(ask: Ask, state: TenantState, topic: 'writeback' | 'unlock') {
  const { words, now, asker, incoming } = ask;
  const open = state.openChangeId ? state.changes.get(state.openChangeId) : undefined;
  return statusCard({
    words,
    now,
    assessment: assess(state, now),
    topic,
    viewer: viewerOf(asker, open),
    where: incoming.where.kind,
    mayReadAnew: mayRead(ask),
    ...(open ? { openChange: open } : {}),
  });
}

/** Reads the probes at once and records what they found, so that others can be told. */
export async function gather(ask: Ask, probes: readonly ProbeId[]): Promise<TenantState> {
  const observations = await observe(ask, probes);
  const { person } = ask.incoming;
  const written = await ask.app.trail.write(person.tenantId, () => [
    { type: 'evidence-gathered', observations, at: ask.now, by: person },
  ]);
  return 'refusal' in written ? ask.app.trail.read(person.tenantId) : written.state;
}

/** One observation for each probe; the role was read when the person was looked up. */
export async function observe(ask: Ask, probes: readonly ProbeId[]): Promise<readonly Observation[]> {
  const { session, asker, now } = ask;
  return Promise.all(
    probes.map(async (probe): Promise<Observation> => {
      if (probe === 'role' && asker.role) return asker.role;
      return session ? session.probe(probe) : { probe, at: now, because: 'not-signed-in' };
    }),
  );
}
