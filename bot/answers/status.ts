import { factOf, type Question, statusCard, withFact } from '../../cards/index.ts';
import { type Answer, type Ask, card, inboxKey } from '../ask.ts';
import { viewerOf } from '../draw.ts';
import type { Params } from '../language/understand.ts';
import { assess, STATUS_PROBES } from '../workflow/assess.ts';
import type { TenantState } from '../workflow/change.ts';
import type { Observation } from '../workflow/reading.ts';
import type { ProbeId } from '../workflow/vocabulary.ts';

/** Someone who may read the directory gets a fresh reading; everyone else the newest evidence, its age and who gathered it. */
export async function status(ask: Ask, params: Params = {}): Promise<Answer> {
  const state = mayRead(ask)
    ? await gather(ask, STATUS_PROBES)
    : await ask.app.trail.read(ask.incoming.person.tenantId);
  const drawn = drawStatus(ask, state, params);
  const did = params.ask === 'yes-no' && params.someone ? params.polarity : undefined;
  const isAboutWhom = did !== undefined || params.ask === 'who' || params.ask === 'when';
  const mayKnow = ask.incoming.where.kind === 'personal';
  return card(isAboutWhom && mayKnow ? withFact(drawn, storedFact(ask, state, { about: 'switched', did })) : drawn);
}

/** A fact from what is stored: the trail's own events and the newest evidence. */
export function storedFact(ask: Ask, state: TenantState, question: Question): string | undefined {
  const observations = Object.values(state.evidence).map((e) => e.observation);
  return factOf(ask.words, question, { observations, rows: [], state, now: ask.now });
}

/** The newest stored evidence, without asking anyone. */
export async function storedStatus(ask: Ask): Promise<Answer> {
  const state = await ask.app.trail.read(ask.incoming.person.tenantId);
  return state.evidence.settings || !mayRead(ask) ? card(drawStatus(ask, state, {})) : status(ask);
}

export function mayRead(ask: Ask): boolean {
  return ask.session !== undefined && ask.asker.operator !== 'no' && ask.incoming.where.kind === 'personal';
}

function drawStatus(ask: Ask, state: TenantState, { topic, ask: asked, polarity, someone }: Params) {
  const { words, now, asker, incoming } = ask;
  const open = state.openChangeId ? state.changes.get(state.openChangeId) : undefined;
  return statusCard({
    words,
    now,
    assessment: assess(state, now),
    topic: topic === 'unlock' ? 'unlock' : 'writeback',
    asksOff: asked === 'yes-no' && polarity === 'off' && !someone,
    viewer: viewerOf(asker, open),
    where: incoming.where.kind,
    // Someone who isn't signed in yet is, once they press.
    mayReadAnew: incoming.where.kind === 'personal' && asker.operator !== 'no',
    ...(open ? { openChange: open } : {}),
  });
}

/** Reads the probes at once and records what they found, so that others can be told. */
export async function gather(ask: Ask, probes: readonly ProbeId[]): Promise<TenantState> {
  const observations = await observe(ask, probes);
  const { person } = ask.incoming;
  const written = await ask.app.trail.write(
    person.tenantId,
    () => [{ type: 'evidence-gathered', observations, at: ask.now, by: person }],
    inboxKey(ask.incoming, 'evidence'),
  );
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
