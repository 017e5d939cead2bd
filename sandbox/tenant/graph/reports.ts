import { z } from 'zod';
import { everyone } from '../../people.ts';
import { passwordResetters } from '../../roles.ts';
import { graphError } from '../errors.ts';
import { resetByAdmin } from '../resets.ts';
import { findPerson, hasRole, type State, withAudits } from '../state.ts';
import { collection, entity } from './odata.ts';
import { registrationItem } from './things.ts';
import { graphRoute, notFound, roleMissing } from './visit.ts';

const day = 24 * 60 * 60 * 1000;
const passwordMethod = '28c10230-6103-485e-b985-444c60001490';
const newPassword = z.object({ newPassword: z.string().min(1) });

/** The reports that prove things, and the one documented write that does. */
export const reportRoutes = [
  graphRoute(
    'GET /auditLogs/directoryAudits',
    ['AuditLog.Read.All'],
    (call, _params, visit) =>
      roleMissing(visit) ??
      collection(
        call,
        'auditLogs/directoryAudits',
        'microsoft.graph.directoryAudit',
        retained(visit.state, visit.world.now()),
      ),
  ),
  graphRoute(
    'GET /reports/authenticationMethods/userRegistrationDetails',
    ['AuditLog.Read.All'],
    (call, _params, visit) => {
      const refusal = roleMissing(visit) ?? (visit.state.isLicensed ? undefined : premiumMissing());
      if (refusal) return refusal;
      const items = everyone.map((person) => registrationItem(person, visit.state, visit.world.now()));
      return collection(call, 'userRegistrationDetails', 'microsoft.graph.userRegistrationDetails', items);
    },
  ),
  graphRoute(
    'GET /reports/authenticationMethods/userRegistrationDetails/:id',
    ['AuditLog.Read.All'],
    (call, { id }, visit) => {
      const refusal = roleMissing(visit) ?? (visit.state.isLicensed ? undefined : premiumMissing());
      if (refusal) return refusal;
      const person = findPerson(id ?? '');
      if (!person) return notFound(id ?? '');
      const item = registrationItem(person, visit.state, visit.world.now());
      return entity(call, 'userRegistrationDetails', 'microsoft.graph.userRegistrationDetails', item);
    },
  ),
  graphRoute(
    'POST /users/:id/authentication/methods/:method/resetPassword',
    ['UserAuthenticationMethod.ReadWrite.All'],
    (call, { id, method }, { person, world }) => {
      const target = findPerson(id ?? '');
      if (!target || method !== passwordMethod) return notFound(id ?? '');
      if (target.id === person.id || !hasRole(world.state(), person.id, passwordResetters)) {
        return graphError(403, 'accessDenied', 'Request Authorization failed');
      }
      // Only a synced account must be told its password; this practice tenant asks for it always.
      if (!newPassword.safeParse(call.body).success) return graphError(400, 'badRequest', 'newPassword is required.');
      world.change((state) => withAudits(state, resetByAdmin(state, { admin: person, target }, world.now())));
      const operation = `${world.cloudOrigin()}/v1.0/users/${target.id}/authentication/operations/${crypto.randomUUID()}`;
      return { status: 202, headers: { location: operation } };
    },
  ),
];

/** The log keeps 30 days with P1 or P2, 7 without. A posted entry without a time is kept too. */
function retained(state: State, now: Date) {
  const since = now.getTime() - (state.isLicensed ? 30 : 7) * day;
  return state.audits
    .filter(({ activityDateTime }) => !(Date.parse(activityDateTime) < since))
    .map((event) => ({ ...event }));
}

function premiumMissing() {
  return graphError(
    403,
    'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    "Neither tenant is B2C or tenant doesn't have premium license",
  );
}
