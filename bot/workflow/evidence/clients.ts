import { known, type Observation } from '../reading.ts';
import { type ProbeId, ROUTES, type Route, SERVER_QUESTIONS, type ServerQuestion } from '../vocabulary.ts';
import { carrierOf } from './from-log.ts';

/** What may show a client. */
export const CLIENT_PROBES = [
  'settings',
  'agents',
  'sync-jobs',
  'audit',
  'resets',
] as const satisfies readonly ProbeId[];

/** Which clients a tenant shows signs of, and the one that a change is about to set up. Empty where nothing shows one. */
export function clientsIn(observations: readonly Observation[], route?: Route): readonly Route[] {
  const signs = { 'connect-sync': showsConnect(observations), 'cloud-sync': showsCloudSync(observations) };
  return ROUTES.filter((one) => one === route || signs[one]);
}

/** The portal's field tells. Where it says no and cloud sync is there, what Connect did earlier is the past of a tenant that moved. */
function showsConnect(observations: readonly Observation[]): boolean {
  const field = known(observations, 'settings')?.facts.passwordWritebackSupported;
  if (field !== undefined && (field || showsCloudSync(observations))) return field;
  return known(observations, 'audit')?.facts.activity === 'enable' || hasCarried(observations, 'connect-half');
}

function showsCloudSync(observations: readonly Observation[]): boolean {
  const { active = 0, inactive = 0 } = known(observations, 'agents')?.facts ?? {};
  const hasJobs = (known(observations, 'sync-jobs')?.facts.jobs.length ?? 0) > 0;
  const isBoxOn = known(observations, 'settings')?.facts.cloudProvisioningEnablementForTenant === true;
  return active + inactive > 0 || hasJobs || isBoxOn || hasCarried(observations, 'cloud-sync-half');
}

function hasCarried(observations: readonly Observation[], half: 'connect-half' | 'cloud-sync-half'): boolean {
  const { agent = null, succeeded = [] } = known(observations, 'resets')?.facts ?? {};
  return [agent, ...succeeded.map((one) => one.agent)].some((word) => carrierOf(word) === half);
}

/** What only a client's own server can answer. */
const ASKS: Readonly<Record<Route, readonly ServerQuestion[]>> = {
  'connect-sync': ['connector-rights', 'minimum-password-age', 'outbound-443', 'tls-12', 'staging-mode'],
  'cloud-sync': ['agent-rights', 'minimum-password-age', 'outbound-443', 'tls-12', 'agent-version'],
};

/** The questions for these clients, each once; those of Connect where none is known. */
export function questionsFor(clients: readonly Route[]): readonly ServerQuestion[] {
  const asked = clients.length > 0 ? clients : (['connect-sync'] as const);
  return SERVER_QUESTIONS.filter((question) => asked.some((client) => ASKS[client].includes(question)));
}
