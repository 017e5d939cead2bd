import { z } from 'zod';
import { people } from '../people.ts';
import { type Control, command, refuse, withPerson } from './command.ts';
import { peopleCommands } from './commands-people.ts';
import { faultKinds, faultSchema } from './faults.ts';
import { setScope } from './reset-policy.ts';
import { route } from './router.ts';
import { scenario } from './scenarios.ts';
import { connect, setAgent, setCloudWriteback, writeSettings } from './settings.ts';
import { agentStates, hasClient, hasCloudAgent, sceneNames, ssprScopes } from './state.ts';
import { changed, shown } from './state-view.ts';
import { transitionCommand } from './transition.ts';
import type { World } from './world.ts';

const isEmpty = (body: unknown) => JSON.stringify(body) === '{}';
const portalBody = z.strictObject({
  enablementForTenant: z.boolean().optional(),
  accountUnlockEnabled: z.boolean().optional(),
  cloudProvisioningEnablementForTenant: z.boolean().optional(),
  enablementType: z.literal(ssprScopes).optional(),
});
const cloudSyncBody = z.strictObject({
  agent: z.enum(agentStates).optional(),
  passwordWriteback: z.boolean().optional(),
  readsBack: z.boolean().optional(),
});

const noLicence = () => refuse(409, 'Unable to configure password writeback. Ensure you have the required license.');

/** The contract of the control side, and the knobs beyond it that rehearsals need. */
export const controlRoutes: readonly Control[] = [
  route('GET', '/healthz', () => ({ status: 200, body: { status: 'alive' } })),
  route('GET', '/sandbox/state', (_call, _params, world) => shown(world)),
  route('GET', '/sandbox/requests', (_call, _params, world) => ({ status: 200, body: world.journal.entries() })),
  command(
    'scenario',
    z.strictObject({ name: z.enum(sceneNames) }),
    `{ "name": one of ${sceneNames.join(', ')} }`,
    (world, { name }) => {
      world.faults.clear();
      return changed(world, () => scenario(name, world.now()));
    },
  ),
  command(
    'connect',
    z.strictObject({ passwordWriteback: z.boolean(), objectId: z.string().optional() }),
    '{ "passwordWriteback": true or false }',
    (world, { passwordWriteback, objectId = people.alex.id }) =>
      withPerson(objectId, (by) =>
        passwordWriteback && !world.state().isLicensed
          ? noLicence()
          : changed(world, (state) => connect(state, passwordWriteback, world.now(), by)),
      ),
  ),
  command(
    'cloud-sync',
    cloudSyncBody,
    `{ "agent"?: one of ${agentStates.join(', ')}, "passwordWriteback"?: true or false, "readsBack"?: true or false }`,
    saveCloudSync,
  ),
  command(
    'portal',
    portalBody,
    '{ "enablementForTenant"?, "accountUnlockEnabled"?, "cloudProvisioningEnablementForTenant"?, "enablementType"?: 0, 1 or 2 }',
    savePortal,
  ),
  command(
    'faults',
    z.preprocess((body) => (isEmpty(body) ? null : body), faultSchema.nullable()),
    `{ "path": "/…", "kind": one of ${faultKinds.join(', ')}, "ms"?, "retryAfter"?, "size"?, "after"?, "times"?, "method"? }, or {} to clear`,
    (world, fault) => {
      if (fault) world.faults.add(fault);
      else world.faults.clear();
      return { status: 200, body: { faults: world.faults.active() } };
    },
  ),
  transitionCommand,
  ...peopleCommands,
];

/** What is done on the agent's server: the cmdlet needs an agent that runs. */
function saveCloudSync(world: World, { agent, passwordWriteback, readsBack }: z.infer<typeof cloudSyncBody>) {
  const isThere = agent ?? world.state().cloudSync.agent;
  if (passwordWriteback !== undefined && isThere !== 'active')
    return refuse(409, 'The cmdlet finds no running agent here. Install and start the provisioning agent first.');
  if (passwordWriteback && !world.state().isLicensed) return noLicence();
  return changed(world, (state) => {
    const withAgent = agent === undefined ? state : setAgent(state, agent);
    const set = passwordWriteback === undefined ? withAgent : setCloudWriteback(withAgent, passwordWriteback);
    return { ...set, cloudSync: { ...set.cloudSync, readsBack: readsBack ?? set.cloudSync.readsBack } };
  });
}

/** Save on the portal page sets all switches at once; the backend underneath needs a write for each, as the portal may. */
function savePortal(world: World, { enablementType, ...switches }: z.infer<typeof portalBody>) {
  const { enablementForTenant, accountUnlockEnabled, cloudProvisioningEnablementForTenant } = switches;
  const wantsSwitch = Object.values(switches).some((value) => value !== undefined);
  if (wantsSwitch && !hasClient(world.state())) {
    const client = 'Microsoft Entra Connect has Password writeback turned on, or a cloud sync agent is found';
    return refuse(409, `The options are greyed out until ${client}.`);
  }
  if (cloudProvisioningEnablementForTenant !== undefined && !hasCloudAgent(world.state()))
    return refuse(409, 'That box is there only where cloud sync agents are found.');
  return changed(world, (state) => {
    const main = writeSettings(state, { enablementForTenant });
    const unlock = writeSettings(main, { accountUnlockEnabled });
    const all = writeSettings(unlock, { cloudProvisioningEnablementForTenant });
    return setScope(all, enablementType ?? state.ssprScope, world.now());
  });
}
