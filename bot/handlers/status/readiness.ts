import { factOf, notExactly, type Question, readinessCard, withFact } from '../../../cards/index.ts';
import { viewerOf } from '../../messages/render-change.ts';
import { type Answer, type Ask, card, inboxKey } from '../../request.ts';
import { clientsIn } from '../../workflow/evidence/clients.ts';
import { observationsOf } from '../../workflow/evidence/keep.ts';
import { READINESS_PROBES, readiness } from '../../workflow/evidence/readiness.ts';
import { openChange } from '../../workflow/tenant/state.ts';
import { PRESSED, readinessFact, readinessTopic, type Said } from './asked-facts.ts';
import { observe } from './status.ts';

/** Runs every readiness probe as the asking person and shows each as met, unmet or unknown because. */
export async function answerReadiness(ask: Ask, heard: Said = PRESSED): Promise<Answer> {
  const { words, now, asker, incoming, app } = ask;
  const observations = await observe(ask, READINESS_PROBES);
  const { tenantId } = incoming.person;
  const written = await app.trail.write(
    tenantId,
    () => [{ type: 'evidence-gathered', observations, at: now, by: incoming.person }],
    inboxKey(incoming, 'evidence'),
  );
  const state = 'refusal' in written ? await app.trail.read(tenantId) : written.state;
  const open = openChange(state);
  const clients = clientsIn(observationsOf(state.evidence), open?.plan.route);
  const rows = readiness(observations, now, clients);
  const viewer = viewerOf(asker, open);
  const drawn = readinessCard({ words, now, rows, clients, viewer, where: incoming.where.kind });
  const tell = (fact: Question | undefined, isExact: boolean) =>
    fact && factOf(words, fact, { observations, rows, state, now }, isExact);
  const [asked, another] = heard.question.states;
  const exact = asked && !another ? readinessFact(asked, heard) : undefined;
  if (exact) return card(withFact(drawn, tell(exact, true), exact.about === 'readiness' ? 'instead' : 'above'));
  if (another) {
    const each = heard.question.states.flatMap((one) => readinessFact(one, heard) ?? []);
    const told = each.flatMap((fact) => tell(fact, false) ?? []).join(' ');
    return card(withFact(drawn, told));
  }
  const known = tell(readinessTopic(heard.params), false);
  return card(withFact(drawn, heard.question.isYesNo ? notExactly(words, known) : known));
}
