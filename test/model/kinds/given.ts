import type { Observation } from '../../../bot/workflow/reading.ts';
import type { Policy } from '../../../bot/workflow/record/events.ts';
import type { Freezes } from '../../../bot/workflow/time/freeze.ts';
import { ROUTES } from '../../../bot/workflow/vocabulary.ts';
import { at, clientThere, off, on, policy, read, unread } from '../../workflow/kit.ts';

/** What the portal reads as, from nothing done to both clients there. */
export const READINGS: readonly Observation[] = [
  read(off),
  read(clientThere),
  read(on),
  read({ ...on, cloudProvisioningEnablementForTenant: true }),
  read({ ...off, enablementForTenant: true, accountUnlockEnabled: true, cloudProvisioningEnablementForTenant: true }),
  unread(),
];
/** What may be red beside it. */
export const REDS: readonly (readonly Observation[])[] = [
  ...Array.from({ length: 6 }, () => []),
  [{ probe: 'sync', at: at(0), facts: { enabled: false, lastSync: null } }],
  [{ probe: 'sspr-scope', at: at(0), facts: { scope: 'none', group: null } }],
];
/** What stands in the log: nothing, a reset by an agent, or that writeback was turned off or on; now, or before all of this. */
export const LOGS = [undefined, ...ROUTES, 'disable', 'enable'] as const;

/** The policies that come into force one after the other; a change keeps the one that it was sent under. */
export const POLICIES: readonly Policy[] = [
  policy,
  { ...policy, version: 'p2', quorum: 2, remindAfterHours: 1, escalateAfterHours: 2 },
  { ...policy, version: 'p3', quorum: 2, threePeople: true },
  { ...policy, version: 'p4', threePeople: true, approvalHours: 3, executionHours: 2 },
  { ...policy, version: 'p5', loneAdmin: true, quorum: 2 },
  { ...policy, version: 'p6', remindAfterHours: 1, escalateAfterHours: 2 },
  { ...policy, version: 'p7', ticket: { required: true, blockWhenUnknown: true } },
  { ...policy, version: 'p8', breakGlass: true, ticket: { required: true, blockWhenUnknown: false } },
  { ...policy, version: 'p9', breakGlass: true, quorum: 2, threePeople: true },
];

/** What freezes by the clock, one after the other; for the most part nothing does. */
export const FREEZES: readonly Freezes[] = [
  { windows: [] },
  { windows: [{ from: at(20), to: at(75), reason: 'Holidays' }] },
  {
    windows: [
      { from: at(40), to: at(50), reason: 'Audit' },
      { from: at(300), to: at(9_000), reason: 'Move' },
    ],
  },
  { windows: [], unread: { calendar: 'freeze.ics' } },
];
