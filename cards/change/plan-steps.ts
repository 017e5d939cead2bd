import { type Change, connectSteps, isSkipped } from '../../bot/workflow/change/change.ts';
import { clientCannotUnlock } from '../../bot/workflow/kinds/enable-writeback.ts';
import { kindOf } from '../../bot/workflow/kinds/index.ts';
import { isNeeded } from '../../bot/workflow/planning/plan.ts';
import { type StepId, stepById } from '../../bot/workflow/steps/index.ts';
import type { SettingName } from '../../bot/workflow/vocabulary.ts';
import { type Element, quiet } from '../parts/card.ts';
import { kindWords } from '../parts/kind-words.ts';
import type { Words } from '../words/index.ts';

/** The portal's steps of this plan that are still to be done. */
export function portalSteps({ plan }: Change): readonly StepId[] {
  const isOpen = (id: StepId) => isNeeded(id, plan.settings) && !isSkipped(plan, id);
  return plan.steps.filter((id) => stepById(id)?.half === 'sspr' && isOpen(id));
}

/** How many steps there are and where, and which are met already. Whose they are is said to the one who asks for the change. */
export function stepsLine(words: Words, change: Change, isMine: boolean): readonly Element[] {
  const { change: says, time, terms } = words;
  const server = connectSteps(change).filter((id) => !isSkipped(change.plan, id)).length;
  const portal = portalSteps(change).length;
  const counted = (count: number) => (count > 0 ? time.steps(count) : '');
  const count = says.steps(terms.route[change.plan.route], counted(server), counted(portal));
  const whose = server === 0 ? says.portalOnly : portal === 0 ? says.serverOnly : says.serverAndPortal;
  const met = metOf(words, change);
  return [
    quiet(isMine ? `${count} ${whose}` : count),
    ...(met.length > 0 ? [quiet(kindWords(words, change).met(time.listed(met)))] : []),
    ...(isUnlockLeftOut(change) ? [quiet(says.unlockLeftOut)] : []),
  ];
}

/** What the plan skips, by name; the server's steps as the one half they are. */
function metOf({ change: says, time, steps }: Words, { plan }: Change): readonly string[] {
  const skipped = plan.skipped ?? [];
  const server = skipped.filter((id) => stepById(id)?.half === 'connect').length;
  const portal = skipped.filter((id) => stepById(id)?.sets !== undefined);
  return [...(server > 0 ? [says.metServer(time.steps(server))] : []), ...portal.map((id) => steps[id].title)];
}

/** Of a kind that sets the unlock: not here, because the client can't. */
function isUnlockLeftOut({ plan, observations }: Change): boolean {
  const { route, settings } = plan;
  const hasUnlock = (named: readonly { readonly name: SettingName }[]) =>
    named.some(({ name }) => name === 'accountUnlockEnabled');
  const isWished = hasUnlock(kindOf(plan).targets({ route, observations: [], hasUnlock: true }));
  const isLeftOut = isWished && settings.length > 0 && !hasUnlock(settings);
  return isLeftOut && route === 'connect-sync' && clientCannotUnlock(observations);
}
