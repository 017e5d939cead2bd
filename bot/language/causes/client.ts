import type { Idea } from '../words/shape/ideas.ts';
import type { CauseId } from './list/index.ts';
import type { Said } from './said.ts';
import { OF_WORDS, type Sign } from './sign.ts';

/** What is the same trouble at cloud sync's agent as at Connect's server. */
const AT_THE_AGENT: Readonly<Partial<Record<CauseId, CauseId>>> = {
  'blocked-443': 'agent-unreachable',
  'traffic-inspected': 'agent-unreachable',
  'dns-unresolved': 'agent-unreachable',
  'listener-stuck': 'agent-unreachable',
  'service-stopped': 'agent-unreachable',
  'endpoint-failed': 'agent-unreachable',
  'rights-missing': 'agent-rights',
  'server-half': 'agent-switch-off',
  'portal-half': 'agent-switch-off',
  'box-greyed': 'agent-switch-off',
};
/** Beside these it isn't said which of the two clients the trouble is of; another agent is none of cloud sync's. */
const UNCLEAR: readonly Idea[] = [
  'connect',
  'both',
  'clients',
  'transition',
  'moved',
  'filter',
  'staging',
  'hash-sync',
  'heartbeat',
  'tls',
];

/** Whether a text tells of cloud sync's agent as the only client: it names that, and Connect not at all or as not there. */
function isOfAgentAlone({ hits, notThere }: Said): boolean {
  if (!hits.some(({ idea }) => idea === 'cloud-sync')) return false;
  return !hits.some(({ idea }) => UNCLEAR.includes(idea) && !(idea === 'connect' && notThere.has(idea)));
}

/** The same signs, those in words taken for the agent's where a text tells of no other client. */
export function ofTheAgent(signs: readonly Sign[], said: Said): readonly Sign[] {
  if (!isOfAgentAlone(said)) return signs;
  return signs.map((sign) => {
    const cause = OF_WORDS.includes(sign.kind) || sign.kind === 'text' ? AT_THE_AGENT[sign.cause] : undefined;
    return cause ? { ...sign, cause } : sign;
  });
}
