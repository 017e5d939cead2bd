import { expiresAt, isOnWay } from '../bot/workflow/change.ts';
import { isInPart } from '../bot/workflow/closing.ts';
import { drift, toWrite } from '../bot/workflow/plan.ts';
import { known } from '../bot/workflow/reading.ts';
import { type SettingName, SHELLS, type Shell } from '../bot/workflow/vocabulary.ts';
import {
  type Action,
  box,
  bulleted,
  button,
  code,
  type Drawn,
  draw,
  type Element,
  facts,
  heading,
  numbered,
  openUrl,
  quiet,
  text,
} from './card.ts';
import {
  type ChangeInput,
  closingRows,
  expiryRow,
  portalSteps,
  settingsTable,
  ticksAlone,
  tieOf,
  verbButtons,
} from './change-parts.ts';
import { PORTAL_BLADE } from './links.ts';
import type { CodeLanguage } from './native.ts';
import { noticeBox } from './notice.ts';
import { isOfTick, redBox, redTick } from './red.ts';
import { leftElements, leftHeading, serverHalfLine } from './standing.ts';
import { approvedBox } from './step.ts';
import { ago, secondsLeft, until } from './time.ts';
import { unreadOf } from './unread.ts';
import type { Notice } from './viewer.ts';
import { testWriteback, wayButtons } from './way-buttons.ts';

/** The portal half: choose a way, or follow the one chosen. A refused apply stands on top with its code. */
export function settingsCard(input: ChangeInput): Drawn {
  const way = input.view ?? input.change.way;
  if (way === 'command') return commandCard(input);
  if (way === 'portal') return portalCard(input);
  return isInPart(input.change) ? partCard(input) : choiceCard(input);
}

function choiceCard(input: ChangeInput): Drawn {
  const { words, change, viewer } = input;
  const { apply } = words.running;
  const mayApply = viewer.verbs.includes('apply');
  const count = toWrite(change.plan).length;
  const title = apply.heading(count);
  // What a role would open is said by its own sentence: the card has no more room than that.
  const ways = [
    input.gap ? undefined : text(apply.intro),
    settingsTable(words, change),
    input.gap
      ? undefined
      : bulleted(mayApply ? [apply.forMe, apply.command, apply.portal] : [apply.command, apply.portal]),
    mayApply || input.gap ? undefined : quiet(apply.switchedOff),
    box('warning', [text(apply.warning(mayApply ? 2 : 1))]),
  ];
  const body = [
    ...top(input, title),
    // Whoever has something to tick has read of the ways right before.
    ...(count === 0 ? [text(apply.nothingLeft)] : ticksAlone(change) ? [] : ways),
    facts(expiryRow(words, change, input.now)),
  ];
  return draw(title, body, wayButtons(input));
}

/** Something took effect and something is left: what, why where it is known, and the ways on. */
function partCard(input: ChangeInput): Drawn {
  const { words, change, now } = input;
  const { left } = words.standing;
  const title = leftHeading(words, change);
  const limit = expiresAt(change);
  const body = [
    ...top(input, title),
    text(left.goesOn),
    limit ? facts([[words.running.verifying.until, until(words, limit, now)]]) : undefined,
  ];
  return draw(title, body, wayButtons(input));
}

function commandCard(input: ChangeInput): Drawn {
  const { words, command } = input;
  const says = words.running.command;
  const body = [
    ...top(input, says.heading),
    ...(command
      ? [text(says.intro(words.terms.shell[command.shell])), code(command.lines, LANGUAGES[command.shell])]
      : [text(says.missing)]),
    quiet(says.warning),
    text(says.after),
  ];
  return draw(says.heading, body, [
    ...verbButtons(input, [first]),
    command ? otherShell(input, command.shell) : undefined,
    ...verbButtons(input, others(input, 'command').slice(0, 1)),
    testWriteback(input),
    ...verbButtons(input, ['back', 'cancel']),
  ]);
}

const LANGUAGES = { bash: 'Bash', powershell: 'PowerShell' } as const satisfies Record<Shell, CodeLanguage>;

/** The same in the other shell, which is kept for every command that this person is shown. */
function otherShell({ words, change }: ChangeInput, shown: Shell): Action | undefined {
  const other = SHELLS.find((shell) => shell !== shown);
  return other && button(words.buttons.inShell(words.terms.shell[other]), other, tieOf(change));
}

function portalCard(input: ChangeInput): Drawn {
  const { words } = input;
  const { portal } = words.running;
  const clicks = portalClicks(input);
  const body = [...top(input, portal.heading), numbered(clicks), quiet(portal.formerly), text(portal.after)];
  const link = openUrl(words.buttons.openPortal, PORTAL_BLADE);
  return draw(portal.heading, body, [
    ...verbButtons(input, [first, ...others(input, 'portal').slice(0, 1)]),
    testWriteback(input),
    ...verbButtons(input, ['back', 'cancel']),
    link,
  ]);
}

/** What to click, without what reads as on already. On cloud sync's route the page has a box of its own. */
function portalClicks({ words, change }: ChangeInput): readonly string[] {
  const isOpen = (name: SettingName) => change.closing[name] !== 'met';
  return portalSteps(change).flatMap((id): readonly string[] => {
    const { clicks } = words.steps[id];
    if (id === 'sspr-unlock') return isOpen('accountUnlockEnabled') ? clicks : [];
    if (id !== 'sspr-writeback') return clicks;
    const box = change.plan.route === 'cloud-sync' && isOpen('cloudProvisioningEnablementForTenant');
    return [...(isOpen('enablementForTenant') ? clicks : []), ...(box ? [words.running.portal.cloudSync] : [])];
  });
}

const first = ['check', { style: 'positive' }] as const;

/** The ways not taken. In the portal the link takes a place of the six, so there is room for one of them. */
function others(
  { change, viewer }: ChangeInput,
  way: 'command' | 'portal',
): readonly ('apply' | 'command' | 'portal')[] {
  const isUnread = unreadOf(change) !== undefined;
  const rest = (['apply', 'command', 'portal'] as const).filter((verb) => verb !== way && viewer.verbs.includes(verb));
  return isUnread ? rest.toReversed() : rest;
}

function top(input: ChangeInput, title: string): readonly (Element | undefined)[] {
  const { words } = input;
  return [
    quiet(words.running.apply.progress, { spacing: 'None' }),
    heading(title, { spacing: 'None' }),
    isOfTick(input.notice) ? undefined : noticeBox(words, input.notice ?? lastRefusal(input)),
    ...alone(input),
    input.change.stepsDone.length === 0 ? approvedBox(input) : undefined,
    text(serverHalfLine(input)),
    ...notYet(input),
  ];
}

/** What a lone admin is to tick before they go on: nobody else is asked. */
function alone(input: ChangeInput): readonly (Element | undefined)[] {
  const { words, change } = input;
  if (!ticksAlone(change)) return [];
  return [
    ...redBox(input, { intro: change.askedAgain ? words.deciding.again.alone : undefined, isTicked: true }),
    ...redTick(input, true),
  ];
}

/** Why the last apply wrote nothing, with the service's code. */
export function lastRefusal({
  change,
  viewer,
  now,
}: Pick<ChangeInput, 'change' | 'viewer' | 'now'>): Notice | undefined {
  const last = change.lastRefusal;
  if (!last) return undefined;
  const read = known(change.after, 'settings')?.facts;
  const roles = viewer.roles?.join(',');
  const wait = secondsLeft(last.retryAfter, last.at, now);
  const values = {
    ...(last.because === 'settings-drifted' && read ? { settings: drift(change.plan, read).join(', ') } : {}),
    ...(last.code ? { code: last.code } : {}),
    ...(last.why ? { because: last.why } : {}),
    ...(roles ? { roles } : {}),
    ...(wait ? { retryAfter: String(wait) } : {}),
  };
  return { refusal: last.because, values };
}

/**
 * After a reading that found not everything on: what it read, and what of it is left and why, once something took effect. An apply
 * that was refused since has read anew, and says itself what it found.
 */
function notYet({ words, change, now }: ChangeInput): readonly Element[] {
  // A way that is chosen says itself how to mend it.
  const left = isInPart(change) ? leftElements(words, change, !isOnWay(change)) : [];
  const states = Object.values(change.closing);
  if (!change.closingAt || change.lastRefusal || states.every((s) => s === 'met')) return left;
  return [text(words.running.lastRead(ago(words, change.closingAt, now))), facts(closingRows(words, change)), ...left];
}
