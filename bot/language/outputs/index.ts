import { account } from './account.ts';
import { agentService } from './agent-service.ts';
import { agentVersion } from './agent-version.ts';
import { any } from './any.ts';
import { authorizationPolicy } from './authorization-policy.ts';
import { clock } from './clock.ts';
import { connection } from './connection.ts';
import { connectorAccount } from './connector-account.ts';
import { controllers } from './controllers.ts';
import { events } from './events.ts';
import { featureFlags } from './feature-flags.ts';
import type { CommandId, Finding } from './findings.ts';
import { hashSync } from './hash-sync.ts';
import { inheritance } from './inheritance.ts';
import { passwordPolicy } from './password-policy.ts';
import { policyUpdate } from './policy-update.ts';
import { portalSettings } from './portal-settings.ts';
import type { Printed } from './printed.ts';
import { proxy } from './proxy.ts';
import type { Reader } from './reader.ts';
import { remoteSam } from './remote-sam.ts';
import { replication } from './replication.ts';
import { request } from './request.ts';
import { rights } from './rights.ts';
import { scheduler } from './scheduler.ts';
import { serverRole } from './server-role.ts';
import { service } from './service.ts';
import { silent } from './silent.ts';
import { tls } from './tls.ts';
import { isTrouble } from './troubles.ts';
import { writebackSwitch } from './writeback-switch.ts';

export { commandOf, type Finding } from './findings.ts';
export { printedOf } from './printed.ts';

/** Every command has its reader: one that lacks is a type error. */
export const READERS: Readonly<Record<CommandId, Reader>> = {
  any,
  service,
  'server-role': serverRole,
  tls,
  'remote-sam': remoteSam,
  connection,
  request,
  proxy,
  account,
  inheritance,
  'password-policy': passwordPolicy,
  scheduler,
  'writeback-switch': writebackSwitch,
  'hash-sync': hashSync,
  'feature-flags': featureFlags,
  'connector-account': connectorAccount,
  rights,
  'agent-version': agentVersion,
  clock,
  events,
  'policy-update': policyUpdate,
  'portal-settings': portalSettings,
  'authorization-policy': authorizationPolicy,
  silent,
  'agent-service': agentService,
  controllers,
  replication,
};

/** All that a paste tells, each once: what is to be mended first, else in the order of the commands. */
export function readOutputs(printed: Printed): readonly Finding[] {
  const all = Object.values(READERS).flatMap(({ read }) => read(printed));
  const once = all.filter((finding, at) => all.findIndex(({ id }) => id === finding.id) === at);
  return [...once.filter(({ id }) => isTrouble(id)), ...once.filter(({ id }) => !isTrouble(id))];
}
