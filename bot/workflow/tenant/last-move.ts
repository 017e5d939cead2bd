import type { Change } from '../change/change.ts';
import type { Route } from '../vocabulary.ts';
import { newestMade, type TenantState } from './state.ts';

/** The move that goes on or was tried last; none where it is undone since: Connect's writeback was set up again after it. */
export function lastMove({ changes }: TenantState): Change | undefined {
  const all = [...changes.values()];
  const last = all.findLast(({ plan, phase }) => plan.operation === 'move-to-cloud-sync' && phase !== 'draft');
  const isBack = all.slice(last ? all.indexOf(last) : 0).some(isOnConnect);
  return last?.phase === 'done' && isBack ? undefined : last;
}

const isOnConnect = ({ plan, phase }: Change): boolean =>
  plan.operation === 'enable-writeback' &&
  plan.route === 'connect-sync' &&
  (phase === 'done' || phase === 'unconfirmed');

/** The client that carries passwords by the newest change that was made here; undefined where none was. */
export const standingRoute = (state: TenantState): Route | undefined => newestMade(state)?.plan.route;
