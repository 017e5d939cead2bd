import type { Observation, Person } from '../reading.ts';
import type { Event } from '../record/events.ts';
import type { EvidenceSource } from './assessment.ts';
import type { Finding } from './finding.ts';
import { fromAudit, fromPolicyLog, fromResets } from './from-log.ts';
import { fromSettings } from './from-settings.ts';
import { fromAgents, fromConnectivity, fromJobs, fromLicence, fromScope, fromSync } from './from-tenant.ts';
import { fromAttested, fromBanner, fromServer } from './from-words.ts';
import { type Look, looksOf } from './looks.ts';
import type { Part } from './part.ts';

/** Everything that one event of the trail lets us claim. A try that failed claims nothing, and neither does the clock. */
export const findingsOf = (event: Event): readonly Finding[] => gathered([event], looksOf([event]).telling);

/** Everything that events let us claim, where of their readings only `looks` count. */
export function gathered(events: readonly Event[], looks: readonly Look[]): readonly Finding[] {
  return [...events.flatMap(fromOneWord), ...looks.flatMap(fromLook)];
}

function fromOneWord(event: Event): readonly Finding[] {
  const { by, at } = event;
  if (by === 'pilot') return [];
  if (event.type === 'attested') return said(fromAttested(event, at), 'attested', at, by);
  if (event.type === 'banner-reported') return said(fromBanner(event.banner, at), 'attested', at, by);
  return event.type === 'server-output' ? said(fromServer(event.output, at), 'server', at, by) : [];
}

const said = (parts: readonly Part[], source: EvidenceSource, at: string, by: Person): readonly Finding[] =>
  parts.map((part) => found(part, source, at, by));

function fromLook({ observation: o, by }: Look): readonly Finding[] {
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

/** Field by field: a long trail makes millions of them, and a spread costs five times as much. */
function found(part: Part, source: EvidenceSource, learnedAt: string, by: Person): Finding {
  const { ground, meaning, says, at, claims, count } = part;
  const key = `${source} ${part.key}`;
  return meaning === undefined
    ? { key, source, ground, says, at, learnedAt, by, claims, count }
    : { key, source, ground, meaning, says, at, learnedAt, by, claims, count };
}
