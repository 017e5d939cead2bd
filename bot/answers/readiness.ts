import { factOf, type Question, readinessCard, withFact } from '../../cards/index.ts';
import { type Answer, type Ask, card, inboxKey } from '../ask.ts';
import { viewerOf } from '../draw.ts';
import type { Params } from '../language/understand.ts';
import { READINESS_PROBES, readiness } from '../workflow/readiness.ts';
import { observe } from './status.ts';

/** Runs every readiness probe as the asking person and shows each as met, unmet or unknown because. */
export async function answerReadiness(ask: Ask, params: Params = {}): Promise<Answer> {
  const { words, now, asker, incoming, app } = ask;
  const observations = await observe(ask, READINESS_PROBES);
  const { tenantId } = incoming.person;
  const written = await app.trail.write(
    tenantId,
    () => [{ type: 'evidence-gathered', observations, at: now, by: incoming.person }],
    inboxKey(incoming, 'evidence'),
  );
  const state = 'refusal' in written ? await app.trail.read(tenantId) : written.state;
  const open = state.openChangeId ? state.changes.get(state.openChangeId) : undefined;
  const rows = readiness(observations, now);
  const drawn = readinessCard({ words, now, rows, viewer: viewerOf(asker, open), where: incoming.where.kind });
  const question = questionOf(params);
  return card(question ? withFact(drawn, factOf(words, question, { observations, rows, state, now })) : drawn);
}

function questionOf({ topic, ask, plan, lacking, role, isMust }: Params): Question | undefined {
  const isYesNo = ask === 'yes-no';
  if (topic === 'licence') return { about: 'licence', plan, isYesNo };
  if (topic === 'sync') return { about: 'sync', isWhen: ask === 'when' };
  if (topic === 'role') return { about: 'role', isYesNo, named: role, isMust: isMust === true };
  return isYesNo ? { about: 'readiness', isLacking: lacking === true } : undefined;
}
