import { type Here, knownCard } from '../../../cards/index.ts';
import type { KnownFact } from '../../language/knowledge/facts/index.ts';
import { READING_OF } from '../../language/knowledge/facts/readings.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import { TENANT_READINGS, type TenantReading } from '../../workflow/evidence/tenant-readings.ts';
import { movingTo } from '../../workflow/tenant/moving-to.ts';
import { gather, mayRead } from './status.ts';

/** What holds in every tenant, and under it what the readings of the asker's own add, where any bears on it. */
export async function knownFact(ask: Ask, fact: KnownFact): Promise<Answer> {
  const { words, now } = ask;
  const reading = READING_OF[fact.id];
  const here = reading === 'nothing' ? undefined : await hereOf(ask, reading);
  return card(knownCard({ words, now, ...fact, ...(here ? { here } : {}) }));
}

/**
 * Read with the person's own token where it opens anything, else the newest that anyone gathered. Nothing for whoever isn't known to
 * belong here, nothing of a tenant that nobody has read yet, and in front of a group what a status says there: how it stands.
 */
async function hereOf(ask: Ask, reading: TenantReading): Promise<Here | undefined> {
  const { isMember, incoming } = ask;
  if (!isMember) return undefined;
  const isPersonal = incoming.where.kind === 'personal';
  if (!isPersonal && reading !== 'writeback' && reading !== 'unlock') return undefined;
  const state = mayRead(ask)
    ? await gather(ask, TENANT_READINGS[reading])
    : await ask.app.trail.read(incoming.person.tenantId);
  return Object.keys(state.evidence).length > 0 || state.findings.size > 0
    ? { reading, kept: state, movingTo: movingTo(state) }
    : undefined;
}
