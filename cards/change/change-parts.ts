import { type Change, connectSteps, expiresAt, isSkipped } from '../../bot/workflow/change/change.ts';
import { closingReadings } from '../../bot/workflow/change/closing.ts';
import { toTick } from '../../bot/workflow/change/red.ts';
import { clientCannotUnlock } from '../../bot/workflow/kinds/enable-writeback.ts';
import { factsFor, kindOf, valueIn } from '../../bot/workflow/kinds/index.ts';
import { isNeeded } from '../../bot/workflow/planning/plan.ts';
import type { Failed } from '../../bot/workflow/reasons/reasons.ts';
import { type StepId, stepById } from '../../bot/workflow/steps/index.ts';
import { type ChangeVerb, type Route, type Shell, WAYS } from '../../bot/workflow/vocabulary.ts';
import { type Action, button, type Element, quiet, type Tie, text } from '../parts/card.ts';
import { escaped, LENGTHS } from '../parts/escape.ts';
import type { Gap } from '../parts/gap.ts';
import { kindWords, shownValue } from '../parts/kind-words.ts';
import { nameOf } from '../parts/people.ts';
import { until } from '../parts/time.ts';
import type { Common, Viewer, Where } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';
import type { KindWords } from '../words/shape/index.ts';

export type ChangeView = 'stuck' | 'confirm-cancel' | 'confirm-reject' | 'ask' | 'undo' | 'command' | 'portal';

export type ChangeInput = Common & {
  readonly change: Change;
  readonly viewer: Viewer;
  /** Where the card stands; a group or channel gets the stage only, and the request itself. */
  readonly where?: Where | undefined;
  readonly view?: ChangeView | undefined;
  /** What the sentence above the card has said already: the reason, or something else that leads in. */
  readonly above?: 'reason' | 'answer' | undefined;
  /** What a running apply waits for. */
  readonly looking?: Looking | undefined;
  /** The sign-in or role that isn't there, where this viewer would have more buttons with it. */
  readonly gap?: Gap | undefined;
  /** What the person had typed, to be shown again. */
  readonly typed?:
    | {
        readonly reason?: string | undefined;
        readonly ticket?: string | undefined;
        readonly comment?: string | undefined;
        readonly question?: string | undefined;
        readonly answer?: string | undefined;
        readonly route?: Route | undefined;
        readonly unlock?: boolean | undefined;
        readonly confirmed?: boolean | undefined;
      }
    | undefined;
  /** The change that stands in the way of sending this plan. */
  readonly open?: Change | undefined;
  /** Names of approvers who haven't been reached. */
  readonly unreached?: readonly string[] | undefined;
  /** The command as the admin is to run it, in the shell of their choice. */
  readonly command?: { readonly shell: Shell; readonly lines: string } | undefined;
};

/**
 * The looks at the settings that an apply has had since it wrote, out of how many, and the seconds to the next. `between`: it waits for one
 * setting to show before it writes another. `doubt`: the write that got no clear answer; `unread`: the last look, where it found nothing.
 */
export type Looking = {
  readonly looks: number;
  readonly of: number;
  readonly nextIn: number;
  readonly isBetween?: boolean;
  readonly doubt?: Failed | undefined;
  readonly unread?: Failed | undefined;
};

export const tieOf = (change: Change): Tie => ({ id: change.id, version: change.version });

/** A lone admin has something red before them that they haven't ticked. */
export function ticksAlone(change: Change): boolean {
  return change.isAlone && change.phase === 'running' && toTick(change).length > 0;
}

/** The buttons of these verbs that the viewer may press, in the order given. */
export function verbButtons(
  { words, change, viewer }: ChangeInput,
  verbs: readonly (ChangeVerb | readonly [ChangeVerb, NonNullable<Parameters<typeof button>[3]>])[],
): readonly Action[] {
  return verbs.flatMap((entry) => {
    const [verb, look] = typeof entry === 'string' ? [entry, {}] : entry;
    const sendsTick = ticksAlone(change) && WAYS.some((one) => one === verb);
    const sent = sendsTick ? { ...look, sendsInputs: true } : look;
    return viewer.verbs.includes(verb) ? [button(words.buttons[verb], verb, tieOf(change), sent)] : [];
  });
}

/**
 * Before and after of everything this change brings about: the server's client, then the settings. What the portal's object says of
 * a client is said of Connect's, so on the other route it has no place.
 */
export function planTable(words: Words, change: Change): Element {
  const kind = kindOf(change.plan);
  const facts = factsFor(kind, change.observations);
  const server = kind
    .alsoHolds(change.plan.route)
    .filter(({ name }) => name === 'passwordWritebackSupported')
    .map(({ name, after }) => [
      words.change.client,
      shownValue(words, change, valueIn(facts, name)),
      `**${shownValue(words, change, after)}**`,
    ]);
  return tableOf([header(words), ...server, ...settingRows(words, change)]);
}

/** The settings alone: once the server half is done, what was read of it for the plan no longer holds. */
export function settingsTable(words: Words, change: Change): Element {
  return tableOf([header(words), ...settingRows(words, change)]);
}

function header({ change: { table } }: Words): readonly string[] {
  return [table.setting, table.before, table.after];
}

function settingRows(words: Words, change: Change): readonly (readonly string[])[] {
  return change.plan.settings.map((s) => [
    words.terms.setting[s.name],
    shownValue(words, change, s.before),
    `**${shownValue(words, change, s.after)}**`,
  ]);
}

function tableOf(rows: readonly (readonly string[])[]): Element {
  const cell = (markdown: string) => ({ type: 'TableCell', items: [text(markdown)] });
  return {
    type: 'Table',
    firstRowAsHeaders: true,
    showGridLines: false,
    columns: [{ width: 3 }, { width: 2 }, { width: 2 }],
    rows: rows.map((cells) => ({ type: 'TableRow', cells: cells.map(cell) })),
  };
}

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
    ...(met.length > 0 ? [quiet(says.met(time.listed(met)))] : []),
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

function isUnlockLeftOut({ plan, observations }: Change): boolean {
  const hasUnlock = plan.settings.some((s) => s.name === 'accountUnlockEnabled');
  return (
    plan.operation === 'enable-writeback' &&
    !hasUnlock &&
    plan.route === 'connect-sync' &&
    clientCannotUnlock(observations)
  );
}

/** The first twelve digits of the plan's hash: enough to compare by eye. */
export function shortHash(change: Change): string {
  return escaped(change.plan.hash, LENGTHS.short).slice(0, 12);
}

export function expiryRow(words: Words, change: Change, now: string): readonly (readonly [string, string])[] {
  const at = expiresAt(change);
  return at ? [[words.change.facts.expires, until(words, at, now)]] : [];
}

export function requesterOf(words: Words, change: Change): string {
  return nameOf(words, change.requester);
}

/** Each closing reading with its answer, a word beside its sign; `without` leaves out those that something else says. */
export function closingRows(
  words: Words,
  change: Change,
  without: readonly (keyof KindWords['answer'])[] = [],
): readonly (readonly [string, string])[] {
  return closingReadings(change.plan).flatMap((id) => {
    const answer = change.closing[id] ?? 'unknown';
    return without.includes(answer)
      ? []
      : [[words.terms.closing[id], kindWords(words, change).answer[answer]] as const];
  });
}
