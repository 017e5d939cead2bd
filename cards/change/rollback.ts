import { type Change, isSkipped } from '../../bot/workflow/change/change.ts';
import { kindOf } from '../../bot/workflow/kinds/index.ts';
import { onlyHalf, type Plan, toWrite } from '../../bot/workflow/planning/plan.ts';
import { type StepId, stepById } from '../../bot/workflow/steps/index.ts';
import { TUTORIAL } from '../../bot/workflow/steps/step.ts';
import { type Route, type SettingName, USUAL_KIND } from '../../bot/workflow/vocabulary.ts';
import { button, type Drawn, draw, heading, numbered, openUrl, quiet, text } from '../parts/card.ts';
import { PORTAL_BLADE } from '../parts/links.ts';
import { noticeBox } from '../parts/notice.ts';
import type { Common } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';

/**
 * How to take a change back: as a change of its own, or by hand. `plan`: only what that change
 * made, so that a client which worked before it goes on. `route`: all of that route, to turn writeback off.
 */
export function rollbackCard(
  input: Common & {
    readonly plan?: Plan | undefined;
    readonly route?: Route | undefined;
    /** True for whoever may ask for the change that takes it back, where they are. */
    readonly mayStart?: boolean;
  },
): Drawn {
  const { words, plan } = input;
  const route = plan?.route ?? input.route ?? 'connect-sync';
  const hasSet = (name: SettingName) => plan === undefined || toWrite(plan).some((s) => s.name === name);
  const kind = kindOf({ operation: plan?.operation ?? USUAL_KIND });
  const says = words.kinds[kind.id].undo;
  const only = plan && onlyHalf(plan);
  const isOurs = (id: StepId) => {
    const { half, sets } = stepById(id) ?? {};
    if (only && half !== only) return false;
    if (sets) return sets.slice(0, 1).some(hasSet);
    return plan === undefined || half === 'sspr' || !isSkipped(plan, id);
  };
  const box = route === 'cloud-sync' && hasSet('cloudProvisioningEnablementForTenant') ? [says.box] : [];
  const undone = kind.undone(route).filter(isOurs);
  const steps = undone.map((id) => undoOf(words, id));
  // A way back that is no portal's begins nowhere near it.
  const isInPortal = undone.some((id) => stepById(id)?.half === 'sspr');
  const [first] = undone;
  const docs = isInPortal ? TUTORIAL : ((first && stepById(first)?.docs) ?? TUTORIAL);
  const [main] = plan?.settings ?? [];
  const isMainSet = main === undefined || hasSet(main.name);
  const label = kind.undoneBy && words.kinds[kind.undoneBy].start;
  const start =
    input.mayStart && label
      ? button(label, 'start', undefined, {
          style: 'positive',
          brings: { kind: kind.undoneBy, ...(plan ? { route } : {}) },
        })
      : undefined;
  const body = [
    heading(says.heading),
    noticeBox(words, input.notice),
    text(start ? says.intro : (says.byHand ?? says.intro)),
    numbered(isInPortal ? [...words.steps['sspr-open'].clicks, ...box, ...steps] : [...steps, ...box]),
    quiet(isMainSet ? says.after : says.others),
  ];
  return draw(says.heading, body, [
    start,
    isInPortal ? openUrl(words.buttons.openPortal, PORTAL_BLADE) : undefined,
    openUrl(words.buttons.docs, docs),
    button(words.buttons.status, 'status'),
  ]);
}

/** What the steps that are done leave behind, each with how to undo it, newest first. */
export function leftBehind(words: Words, { plan, stepsDone }: Change): readonly string[] {
  return kindOf(plan)
    .undone(plan.route)
    .filter((id) => stepsDone.includes(id))
    .map((id) => undoOf(words, id));
}

/** A list entry begins with a capital; the words are written to follow a colon as well. */
function undoOf(words: Words, id: StepId): string {
  const { undo } = words.steps[id];
  return undo.charAt(0).toLocaleUpperCase() + undo.slice(1);
}
