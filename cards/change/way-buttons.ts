import type { Change } from '../../bot/workflow/change/change.ts';
import { isInPart, leftOf } from '../../bot/workflow/change/closing.ts';
import { serverHalf } from '../../bot/workflow/change/server-half.ts';
import { kindOf } from '../../bot/workflow/kinds/index.ts';
import { toWrite } from '../../bot/workflow/planning/plan.ts';
import type { RefusalId } from '../../bot/workflow/refusals.ts';
import type { ChangeVerb } from '../../bot/workflow/vocabulary.ts';
import { type Action, button } from '../parts/card.ts';
import { remedyOf, unreadOf } from '../parts/unread.ts';
import type { ChangeInput } from './change-input.ts';
import { verbButtons } from './change-parts.ts';

/** After these an apply is refused again unless something outside changes, so another way is the main one. */
const CLOSED: readonly RefusalId[] = [
  'token-refused',
  'settings-unreadable',
  'settings-look-unfamiliar',
  'writes-off',
  'sign-in-needed',
];
/** What they say is settled by a look, not by a write. */
const LOOK_AGAIN: readonly RefusalId[] = ['client-missing', 'settings-drifted', 'no-longer-met'];

/** The ways on from the portal half, the likeliest first, at most six. After a refusal *Apply for me* is no longer the main one. */
export function wayButtons(input: ChangeInput): readonly (Action | undefined)[] {
  const { change, viewer } = input;
  const order = orderOf(change).filter((verb) => viewer.verbs.includes(verb));
  const main = change.lastRefusal && order[0] === 'apply' ? undefined : order[0];
  const styled = order.map((verb) => (verb === main ? ([verb, { style: 'positive' }] as const) : verb));
  const hasTest = isClosed(change);
  return [
    ...verbButtons(input, styled.slice(0, hasTest ? 2 : 4)),
    hasTest ? testWriteback(input) : undefined,
    ...verbButtons(input, hasTest ? styled.slice(2, 3) : []),
    ...verbButtons(input, ['back', 'cancel']),
  ];
}

function orderOf(change: Change): readonly ChangeVerb[] {
  if (isClosed(change)) return ['portal', 'command', 'apply'];
  if (toWrite(change.plan).length === 0) return ['check'];
  const isMissing = serverHalf(change).isThere === false;
  if (isMissing || LOOK_AGAIN.some((id) => id === change.lastRefusal?.because))
    return ['check', 'apply', 'command', 'portal'];
  if (!isInPart(change)) return ['apply', 'command', 'portal'];
  const left = leftOf(change);
  const isOnlyBox = left.every(({ reading }) => reading === 'cloudProvisioningEnablementForTenant');
  // A write that the client can't carry out comes out the same again until the client is another.
  if (left.every(({ why }) => why === 'client-cannot-unlock')) return ['check', 'apply', 'portal', 'command'];
  return isOnlyBox ? ['portal', 'check', 'apply', 'command'] : ['apply', 'check', 'command', 'portal'];
}

/** The portal is shut for this app: an apply was refused for it, or a reading has shown it already. */
function isClosed(change: Change): boolean {
  return CLOSED.some((id) => id === change.lastRefusal?.because) || remedyOf(change) === 'test';
}

/** *Test writeback*, for a change that can't be read: whoever may operate it. */
export function testWriteback({ words, change, viewer }: ChangeInput, isMain = false): Action | undefined {
  const isNeeded = isClosed(change) || unreadOf(change) !== undefined || kindOf(change.plan).needsProof === true;
  if (!viewer.isOperator || !isNeeded) return undefined;
  return button(words.test.buttons.open, 'test', undefined, isMain ? { style: 'positive' } : {});
}
