import { z } from 'zod';
import { everyone, people, tenantId } from '../people.ts';
import { roleNames } from '../roles.ts';
import { faultKinds, faultSchema } from './faults.ts';
import type { Answer, Call } from './http.ts';
import { resetByUser } from './resets.ts';
import { type Route, route } from './router.ts';
import { scenario } from './scenarios.ts';
import { graphScopes } from './scopes.ts';
import { connect, writeSettings } from './settings.ts';
import { findPerson, portalSettings, rolesOf, type State, scenarioNames, ssprScopes, withAudits } from './state.ts';
import { signAssertion } from './tokens.ts';
import type { World } from './world.ts';

type Control = Route<World>;
const refuse = (status: number, error: string): Answer => ({ status, body: { error } });
const unknownPerson = (id: string) =>
  refuse(404, `Nobody in the practice tenant has the object id ${id.slice(0, 80)}. GET /sandbox/state lists everyone.`);

/** A command with a JSON body; a wrong one is answered with what to send. */
function command<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  usage: string,
  run: (world: World, body: z.infer<Schema>) => Answer | Promise<Answer>,
): Control {
  return route('POST', `/sandbox/${name}`, (call: Call, _params, world) => {
    const read = schema.safeParse(call.body);
    if (read.success) return run(world, read.data);
    const [issue] = read.error.issues;
    const where = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
    return refuse(400, `Send ${usage}. What came was not that (${where}${issue?.message ?? 'unreadable'}).`);
  });
}

/** Everything `GET /sandbox/state` tells. */
function stateView(world: World) {
  const state = world.state();
  return {
    tenantId,
    users: everyone.map(({ id, displayName, userPrincipalName }) => ({
      id,
      displayName,
      userPrincipalName,
      roles: rolesOf(state, id),
    })),
    portal: portalSettings(state),
    connect: state.connect,
    audits: state.audits,
    scenario: state.scenario,
    agent: state.agent,
    sync: state.sync,
    isLicensed: state.isLicensed,
    ssprScope: state.ssprScope,
    consented: state.consented,
    faults: world.faults.active(),
  };
}

const shown = (world: World): Answer => ({ status: 200, body: stateView(world) });

function changed(world: World, update: (state: State) => State): Answer {
  world.change(update);
  return shown(world);
}

const isEmpty = (body: unknown) => JSON.stringify(body) === '{}';
const ids = z.strictObject({ objectId: z.string() });
const portalBody = z.strictObject({
  enablementForTenant: z.boolean().optional(),
  accountUnlockEnabled: z.boolean().optional(),
  enablementType: z.literal(ssprScopes).optional(),
});

/** The contract of the control side, and the knobs beyond it that rehearsals need. */
export const controlRoutes: readonly Control[] = [
  route('GET', '/healthz', () => ({ status: 200, body: { status: 'alive' } })),
  route('GET', '/sandbox/state', (_call, _params, world) => shown(world)),
  route('GET', '/sandbox/requests', (_call, _params, world) => ({ status: 200, body: world.journal.entries() })),
  command(
    'scenario',
    z.strictObject({ name: z.enum(scenarioNames) }),
    `{ "name": one of ${scenarioNames.join(', ')} }`,
    (world, { name }) => {
      world.faults.clear();
      return changed(world, () => scenario(name, world.now()));
    },
  ),
  command(
    'connect',
    z.strictObject({ passwordWriteback: z.boolean(), objectId: z.string().optional() }),
    '{ "passwordWriteback": true or false }',
    (world, { passwordWriteback, objectId = people.alex.id }) => {
      const by = findPerson(objectId);
      if (!by) return unknownPerson(objectId);
      if (passwordWriteback && !world.state().isLicensed) {
        return refuse(409, 'Unable to configure password writeback. Ensure you have the required license.');
      }
      return changed(world, (state) => connect(state, passwordWriteback, world.now(), by));
    },
  ),
  command(
    'portal',
    portalBody,
    '{ "enablementForTenant"?, "accountUnlockEnabled"?, "enablementType"?: 0, 1 or 2 }',
    savePortal,
  ),
  command(
    'faults',
    z.preprocess((body) => (isEmpty(body) ? null : body), faultSchema.nullable()),
    `{ "path": "/…", "kind": one of ${faultKinds.join(', ')}, "ms"?, "retryAfter"?, "after"?, "times"?, "method"? }, or {} to clear`,
    (world, fault) => {
      if (fault) world.faults.add(fault);
      else world.faults.clear();
      return { status: 200, body: { faults: world.faults.active() } };
    },
  ),
  command('sign-in', ids, '{ "objectId": … }', async (world, { objectId }) => {
    const person = findPerson(objectId);
    return person ? { status: 200, body: { assertion: await signAssertion(world, person) } } : unknownPerson(objectId);
  }),
  command(
    'roles',
    ids.extend({ roles: z.array(z.enum(roleNames)) }),
    `{ "objectId": …, "roles": [some of ${roleNames.join(', ')}] }`,
    (world, { objectId, roles }) => {
      const person = findPerson(objectId);
      if (!person) return unknownPerson(objectId);
      return changed(world, (state) => ({ ...state, roles: { ...state.roles, [person.id]: roles } }));
    },
  ),
  command(
    'approvers',
    z.strictObject({ objectIds: z.array(z.string()) }),
    '{ "objectIds": [who is in the group of approvers] }',
    (world, { objectIds }) => changed(world, (state) => ({ ...state, approvers: objectIds })),
  ),
  command(
    'consent',
    z.strictObject({ scopes: z.array(z.enum(graphScopes)) }),
    `{ "scopes": [some of ${graphScopes.join(', ')}] }`,
    (world, { scopes }) => changed(world, (state) => ({ ...state, consented: scopes })),
  ),
  command(
    'reset-password',
    ids.extend({ agent: z.string().max(100).optional() }),
    '{ "objectId": …, "agent"?: a name for OnPremisesAgent }',
    (world, { objectId, agent }) => {
      const person = findPerson(objectId);
      if (!person) return unknownPerson(objectId);
      const audits = resetByUser(world.state(), person, world.now(), agent);
      world.change((state) => withAudits(state, ...audits));
      const { result, resultReason } = audits.at(-1) ?? {};
      return { status: 200, body: { result, resultReason, audits } };
    },
  ),
];

/** Save on the portal page sets both switches at once; the backend underneath needs two writes for it, as the portal may. */
function savePortal(
  world: World,
  { enablementForTenant, accountUnlockEnabled, enablementType }: z.infer<typeof portalBody>,
) {
  const wantsSwitch = enablementForTenant !== undefined || accountUnlockEnabled !== undefined;
  if (wantsSwitch && !world.state().connect.passwordWriteback) {
    return refuse(409, 'The options are greyed out until Microsoft Entra Connect has Password writeback turned on.');
  }
  return changed(world, (state) => {
    const main = writeSettings(state, { enablementForTenant });
    return { ...writeSettings(main, { accountUnlockEnabled }), ssprScope: enablementType ?? state.ssprScope };
  });
}
