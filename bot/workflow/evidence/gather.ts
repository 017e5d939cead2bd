import type { EvidenceSource } from '../assessment.ts';
import type { Event } from '../events.ts';
import type { Observation, Person } from '../reading.ts';
import type { Finding } from './finding.ts';
import { fromAudit, fromPolicyLog, fromResets } from './from-log.ts';
import { fromSettings } from './from-settings.ts';
import { fromAgents, fromConnectivity, fromJobs, fromLicence, fromScope, fromSync } from './from-tenant.ts';
import { fromServer, fromWord } from './from-words.ts';
import type { Part } from './part.ts';

/** Everything that one event of the trail lets us claim. A try that failed claims nothing, and neither does the clock. */
export function findingsOf(event: Event): readonly Finding[] {
  const { by, at } = event;
  if (by === 'pilot') return [];
  const said = (source: EvidenceSource, parts: readonly Part[]) => parts.map((part) => found(part, source, at, by));
  if ('observations' in event) return event.observations.flatMap((o) => ofObservation(o, by));
  if (event.type === 'attested') return said('attested', fromWord(event.what, at));
  if (event.type === 'banner-reported') return said('attested', fromWord(`banner-${event.banner}`, at));
  return event.type === 'server-output' ? said('server', fromServer(event.output, at)) : [];
}

function ofObservation(o: Observation, by: Person): readonly Finding[] {
  return partsOf(o).flatMap((part) => (Number.isFinite(Date.parse(part.at)) ? found(part, o.probe, o.at, by) : []));
}

function partsOf(o: Observation): readonly Part[] {
  if ('because' in o) return [];
  switch (o.probe) {
    case 'settings':
      return fromSettings(o.facts, o.at);
    case 'connectivity':
      return fromConnectivity(o.facts, o.at);
    case 'audit':
      return fromAudit(o.facts);
    case 'resets':
      return fromResets(o.facts);
    case 'policy-log':
      return fromPolicyLog(o.facts);
    case 'sync':
      return fromSync(o.facts, o.at);
    case 'licence':
      return fromLicence(o.facts, o.at);
    case 'sspr-scope':
      return fromScope(o.facts, o.at);
    case 'agents':
      return fromAgents(o.facts, o.at);
    case 'sync-jobs':
      return fromJobs(o.facts, o.at);
    case 'role':
    case 'admin-sspr':
      return [];
  }
}

const found = (part: Part, source: EvidenceSource, learnedAt: string, by: Person): Finding => ({
  ...part,
  key: `${source} ${part.key}`,
  source,
  learnedAt,
  by,
});
