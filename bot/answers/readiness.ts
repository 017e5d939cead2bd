import { readinessCard } from '../../cards/index.ts';
import { type Answer, type Ask, card } from '../ask.ts';
import { viewerOf } from '../draw.ts';
import { READINESS_PROBES, readiness } from '../workflow/readiness.ts';
import { observe } from './status.ts';

/** Runs every readiness probe as the asking person and shows each as met, unmet or unknown because. */
export async function answerReadiness(ask: Ask): Promise<Answer> {
  const { words, now, asker, incoming, app } = ask;
  const observations = await observe(ask, READINESS_PROBES);
  const { tenantId } = incoming.person;
  const written = await app.trail.write(tenantId, () => [
    { type: 'evidence-gathered', observations, at: now, by: incoming.person },
  ]);
  const state = 'refusal' in written ? await app.trail.read(tenantId) : written.state;
  const open = state.openChangeId ? state.changes.get(state.openChangeId) : undefined;
  const rows = readiness(observations, now);
  return card(readinessCard({ words, now, rows, viewer: viewerOf(asker, open), where: incoming.where.kind }));
}
