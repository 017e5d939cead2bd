import { z } from 'zod';
import type { Person } from '../people.ts';
import { settingsReaders, settingsWriters } from '../roles.ts';
import { portalError } from './errors.ts';
import type { Answer, Call } from './http.ts';
import { resetPolicy, setScope } from './reset-policy.ts';
import { find, type Route, route } from './router.ts';
import { portalAudience } from './scopes.ts';
import { connectivity, writeSettings } from './settings.ts';
import { hasClient, hasRole, lastSync, portalSettings, type State, ssprScopes } from './state.ts';
import { bearer, verify } from './tokens.ts';
import type { World } from './world.ts';

type Visit = { readonly world: World; readonly state: State; readonly person: Person };
const read = (path: string, value: (state: State, now: Date, call: Call) => unknown): Route<Visit> =>
  route('GET', `/api/${path}`, (call, _params, { world, state }) => ({
    status: 200,
    body: value(state, world.now(), call),
  }));

const writable = z.object({
  enablementForTenant: z.boolean().optional(),
  passwordWriteBackSupported: z.boolean().optional(),
  accountUnlockEnabled: z.boolean().optional(),
  cloudProvisioningEnablementForTenant: z.boolean().optional(),
});
const policy = z.object({ enablementType: z.literal(ssprScopes) });

const routes: readonly Route<Visit>[] = [
  read('PasswordReset/OnPremisesPasswordResetPolicies', portalSettings),
  read('PasswordReset/CheckWritebackConnectivityStatus', (state) => ({
    checkWritebackConnectivityStatusResponseEnum: connectivity(state),
  })),
  read('PasswordReset/IsOnPremisesPasswordResetAvailable', hasClient),
  read('PasswordReset/PasswordResetPolicies', (state, _now, call) =>
    resetPolicy(state, call.query.getPasswordResetEnabledGroup === 'true'),
  ),
  read('Directories/GetPasswordSyncStatus', (state) => state.sync !== 'off'),
  read('Directories/ADConnectStatus', (state, now) => ({
    verifiedDomainCount: 1,
    verifiedCustomDomainCount: 0,
    federatedDomainCount: 0,
    numberOfHoursFromLastSync:
      state.sync === 'off' ? null : Math.floor((now.getTime() - lastSync(state, now).getTime()) / 3_600_000),
    dirSyncEnabled: state.sync !== 'off',
    dirSyncConfigured: state.sync !== 'off',
    passThroughAuthenticationEnabled: null,
    seamlessSingleSignOnEnabled: null,
  })),
  // A write is answered with 200 whatever became of it; what the real body is nobody has published.
  route('PUT', '/api/PasswordReset/OnPremisesPasswordResetPolicies', (call, _params, { world }) => {
    const write = writable.safeParse(call.body).data;
    if (write) world.change((state) => writeSettings(state, write));
    return { status: 200, body: true };
  }),
  route('PUT', '/api/PasswordReset/PasswordResetPolicies', (call, _params, { world, person }) => {
    const write = policy.safeParse(call.body).data;
    if (write) world.change((state) => setScope(state, write.enablementType, world.now(), person));
    return { status: 200, body: true };
  }),
];

/** The portal's own backend: token, correlation id, role of the caller, in this order. */
export async function serveBackend(
  world: World,
  state: State,
  call: Call,
  note: (person: Person) => void,
): Promise<Answer> {
  const token = bearer(call.headers.authorization);
  const verified = token ? await verify(world, token, [portalAudience]) : undefined;
  // Which code a missing or old token gets is a guess; the shape is the recorded one.
  if (!verified?.ok) return portalError(401, 'Unauthorized', 'Authorization has been denied for this request.');
  note(verified.person);
  if (!call.headers['x-ms-client-request-id']) {
    return portalError(400, 'ArgumentNull', 'Value cannot be null. Parameter name: correlationId');
  }
  const found = find(routes, call);
  if (found === undefined) return portalError(404, 'NotFound', `No resource was found at ${call.path}.`);
  if (found === 'method') return portalError(405, 'MethodNotAllowed', `${call.method} is not supported here.`);
  const allowed = call.method === 'GET' ? settingsReaders : settingsWriters;
  if (!hasRole(world.state(), verified.person.id, allowed)) {
    return portalError(403, 'Forbidden', 'You do not have permission to perform this operation.');
  }
  return found.handle(call, found.params, { world, state, person: verified.person });
}
