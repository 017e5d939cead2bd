import { z } from 'zod';
import { people } from '../people.ts';
import { roleNames } from '../roles.ts';
import type { Audit } from './audits.ts';
import { type Control, command, refuse, withPerson } from './command.ts';
import { mostPosted, posted, postedAudits } from './posted-audits.ts';
import { resetByAdmin, resetByUser, unlockByUser } from './resets.ts';
import { graphScopes } from './scopes.ts';
import { portalSettings, withAudits } from './state.ts';
import { changed } from './state-view.ts';
import { signAssertion } from './tokens.ts';
import type { World } from './world.ts';

const ids = z.strictObject({ objectId: z.string() });

/** What the people of the tenant have, and what they do. */
export const peopleCommands: readonly Control[] = [
  command('sign-in', ids, '{ "objectId": … }', (world, { objectId }) =>
    withPerson(objectId, async (person) => ({
      status: 200,
      body: { assertion: await signAssertion(world, person) },
    })),
  ),
  command(
    'roles',
    ids.extend({ roles: z.array(z.enum(roleNames)) }),
    `{ "objectId": …, "roles": [some of ${roleNames.join(', ')}] }`,
    (world, { objectId, roles }) =>
      withPerson(objectId, ({ id }) =>
        changed(world, (state) => ({ ...state, roles: { ...state.roles, [id]: roles } })),
      ),
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
    ids.extend({ agent: z.string().max(100).optional(), by: z.enum(['self', 'admin']).optional() }),
    '{ "objectId": …, "by"?: "self" or "admin", "agent"?: a name for OnPremisesAgent }',
    (world, { objectId, agent, by = 'self' }) =>
      withPerson(objectId, (person) => {
        const [state, now] = [world.state(), world.now()];
        return happened(
          world,
          by === 'admin'
            ? [resetByAdmin(state, { admin: people.grady, target: person }, now, agent)]
            : resetByUser(state, person, now, agent),
        );
      }),
  ),
  command('unlock-account', ids, '{ "objectId": … }', (world, { objectId }) =>
    withPerson(objectId, (person) => {
      if (!person.isSynced)
        return refuse(409, `${person.displayName} lives in the cloud only and has no account to unlock.`);
      if (!portalSettings(world.state()).accountUnlockEnabled)
        return refuse(409, 'Unlocking without a reset is switched off: a reset unlocks the account too.');
      return happened(world, [unlockByUser(world.state(), person, world.now())]);
    }),
  ),
  command(
    'audits',
    posted,
    `{ "entries": [up to ${mostPosted} entries of the audit log, with "hoursAgo"?, "agent"? and "times"? for short] }`,
    (world, { entries }) => changed(world, (state) => withAudits(state, ...postedAudits(entries, world.now()))),
  ),
];

function happened(world: World, audits: readonly Audit[]) {
  world.change((state) => withAudits(state, ...audits));
  const { result, resultReason } = audits.at(-1) ?? {};
  return { status: 200, body: { result, resultReason, audits } };
}
