import { type Change, isSkipped } from '../bot/workflow/change.ts';
import { type Plan, toWrite } from '../bot/workflow/plan.ts';
import { type StepId, stepById } from '../bot/workflow/steps.ts';
import type { Route, SettingName } from '../bot/workflow/vocabulary.ts';
import { button, type Drawn, draw, heading, numbered, openUrl, quiet, text } from './card.ts';
import { PORTAL_BLADE } from './links.ts';
import { noticeBox } from './notice.ts';
import type { Common } from './viewer.ts';
import type { Words } from './words.ts';

/** The steps that leave something behind, newest first: the order in which they are undone. */
const UNDONE: Readonly<Record<Route, readonly StepId[]>> = {
  'connect-sync': ['sspr-unlock', 'sspr-writeback', 'sspr-save', 'connect-features', 'connect-configure'],
  'cloud-sync': ['sspr-unlock', 'sspr-writeback', 'sspr-save', 'cloud-sync-command'],
};

/**
 * How to turn writeback off by hand; in one sentence that undo as a change of its own isn't here yet. `plan`: only what that change
 * turned on, so that a client which worked before it goes on. `route`: all of that route.
 */
export function rollbackCard(
  input: Common & { readonly plan?: Plan | undefined; readonly route?: Route | undefined },
): Drawn {
  const { words, plan } = input;
  const route = plan?.route ?? input.route ?? 'connect-sync';
  const hasSet = (name: SettingName) => plan === undefined || toWrite(plan).some((s) => s.name === name);
  const isOurs = (id: StepId) => {
    if (id === 'sspr-writeback') return hasSet('enablementForTenant');
    if (id === 'sspr-unlock') return hasSet('accountUnlockEnabled');
    return plan === undefined || id === 'sspr-save' || !isSkipped(plan, id);
  };
  const box = route === 'cloud-sync' && hasSet('cloudProvisioningEnablementForTenant') ? [words.rollback.box] : [];
  const steps = UNDONE[route].filter(isOurs).map((id) => undoOf(words, id));
  const body = [
    heading(words.rollback.heading),
    noticeBox(words, input.notice),
    text(words.rollback.intro),
    numbered([...words.steps['sspr-open'].clicks, ...box, ...steps]),
    quiet(hasSet('enablementForTenant') ? words.rollback.after : words.rollback.others),
  ];
  return draw(words.rollback.heading, body, [
    openUrl(words.buttons.openPortal, PORTAL_BLADE),
    openUrl(words.buttons.docs, stepById('sspr-save').docs),
    button(words.buttons.status, 'status'),
  ]);
}

/** What the steps that are done leave behind, each with how to undo it, newest first. */
export function leftBehind(words: Words, { plan, stepsDone }: Change): readonly string[] {
  return UNDONE[plan.route].filter((id) => stepsDone.includes(id)).map((id) => undoOf(words, id));
}

/** A list entry begins with a capital; the words are written to follow a colon as well. */
function undoOf(words: Words, id: StepId): string {
  const { undo } = words.steps[id];
  return undo.charAt(0).toLocaleUpperCase() + undo.slice(1);
}
