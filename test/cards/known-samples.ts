import { FACTS, type KnownFact } from '../../bot/language/knowledge/facts/index.ts';
import { READING_OF } from '../../bot/language/knowledge/facts/readings.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import type { TenantState } from '../../bot/workflow/tenant/state.ts';
import * as cards from '../../cards/index.ts';
import * as t from './tenant.ts';

const tenantWith = (observations: readonly Observation[]): TenantState =>
  evolveAll(t.alex.tenantId, [{ type: 'evidence-gathered', observations, at: t.minutesAgo(4), by: t.alex }]);

const READ = tenantWith([
  ...t.observations.filter(({ probe }) => probe !== 'settings'),
  t.settings(true),
  { probe: 'agents', at: t.minutesAgo(4), facts: { active: 2, inactive: 1 } },
  {
    probe: 'resets',
    at: t.minutesAgo(4),
    facts: { when: t.minutesAgo(95), agent: 'Microsoft Entra Connect', writtenBack: true },
  },
]);
const SHUT = tenantWith(
  (['settings', 'licence', 'sspr-scope', 'admin-sspr', 'resets', 'agents'] as const).map((probe) => ({
    probe,
    at: t.minutesAgo(4),
    because: 'role-missing',
  })),
);

/** One fact as it is answered where everything was read, where nothing could be, and where nobody looked. */
export function factLooks(words: cards.Words, fact: KnownFact) {
  const common = { words, now: t.NOW, ...fact };
  const reading = READING_OF[fact.id];
  const looks = [[fact.id, cards.knownCard(common)]] as const;
  if (reading === 'nothing') return looks;
  return [
    ...looks,
    [`${fact.id}-here`, cards.knownCard({ ...common, here: { reading, kept: READ } })],
    [`${fact.id}-here-unread`, cards.knownCard({ ...common, here: { reading, kept: SHUT } })],
  ] as const;
}

/** Of all facts, one for each reading. */
export const knownLooks = (words: cards.Words) =>
  FACTS.filter(({ id }, at) => FACTS.findLastIndex((other) => READING_OF[other.id] === READING_OF[id]) === at).flatMap(
    (fact) => factLooks(words, fact).map(([name, drawn]) => [`fact-${name}`, drawn] as const),
  );
