import { clientsIn } from '../evidence/clients.ts';
import { kindOf } from '../kinds/index.ts';
import { onlyHalf } from '../planning/plan.ts';
import { known } from '../reading.ts';
import { ROUTES, type Route } from '../vocabulary.ts';
import type { Change } from './change.ts';
import { withKnown } from './red.ts';

/** `isSure`: the portal's object shows that it carries passwords (inferred, as all of that object); else it only shows that it is there. */
export type Beside = { readonly route: Route; readonly isSure: boolean };

type Seen = Pick<Change, 'plan' | 'observations' | 'after' | 'standsBy'>;

/**
 * The client beside the one that a change turns off, as the newest readings show it: where both serve a domain, turning the one off
 * leaves the way of the other open. Undefined where none shows, where the portal's switch is off, which stops both, and where the other
 * stands by since a move made here: it shows, and carries nothing.
 */
export function clientBeside({ plan, observations, after, standsBy }: Seen): Beside | undefined {
  if (kindOf(plan).speaksFor !== 'off') return undefined;
  const seen = withKnown(observations, after);
  const route = ROUTES.find((one) => one !== plan.route);
  if (!route || route === standsBy || !clientsIn(seen).includes(route)) return undefined;
  const settings = known(seen, 'settings')?.facts;
  if (settings?.enablementForTenant === false) return undefined;
  const { cloudProvisioningEnablementForTenant = false, passwordWritebackSupported = false } = settings ?? {};
  return { route, isSure: route === 'cloud-sync' ? cloudProvisioningEnablementForTenant : passwordWritebackSupported };
}

/** The same, for a change that leaves it on: one that keeps to the server half of its own client. */
export function clientLeftOn(change: Seen & Pick<Change, 'off'>): Beside | undefined {
  // A reset that was refused because writeback isn't enabled speaks of both.
  if (onlyHalf(change.plan) !== 'connect' || change.off?.sign === 'test-refused') return undefined;
  return clientBeside(change);
}
