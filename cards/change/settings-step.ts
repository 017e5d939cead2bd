import { connectSteps, expiresAt } from '../../bot/workflow/change/change.ts';
import { isInPart } from '../../bot/workflow/change/closing.ts';
import { serverHalf } from '../../bot/workflow/change/server-half.ts';
import { toWrite } from '../../bot/workflow/planning/plan.ts';
import { SHELLS, type Shell } from '../../bot/workflow/vocabulary.ts';
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
} from '../parts/card.ts';
import { kindWords } from '../parts/kind-words.ts';
import { PORTAL_BLADE } from '../parts/links.ts';
import type { CodeLanguage } from '../parts/native.ts';
import { noticeBox } from '../parts/notice.ts';
import { topNotice } from '../parts/place.ts';
import { until } from '../parts/time.ts';
import { unreadOf } from '../parts/unread.ts';
import type { ChangeInput } from './change-input.ts';
import { expiryRow, ticksAlone, tieOf, verbButtons } from './change-parts.ts';
import { lastRefusal } from './last-refusal.ts';
import { notYet } from './not-yet.ts';
import { settingsTable } from './plan-table.ts';
import { portalClicks, portalWords } from './portal-clicks.ts';
import { redBox, redTick } from './red.ts';
import { leftHeading, serverHalfLine } from './standing.ts';
import { approvedBox } from './step.ts';
import { stillCarried } from './still-carried.ts';
import { testWriteback, wayButtons } from './way-buttons.ts';

/** The portal half: choose a way, or follow the one chosen. A refused apply stands on top with its code. */
export function settingsStepCard(input: ChangeInput): Drawn {
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
    ...(isTold(input)
      ? []
      : [bulleted(mayApply ? [apply.forMe, apply.command, apply.portal] : [apply.command, apply.portal])]),
    mayApply || input.gap ? undefined : quiet(apply.switchedOff),
    box('warning', [text(apply.warning)]),
  ];
  const body = [
    ...top(input, title),
    // Whoever has something to tick has read of the ways right before.
    ...(count === 0 ? [text(kindWords(words, change).nothingLeft)] : ticksAlone(change) ? [] : ways),
    facts(expiryRow(words, change, input.now)),
  ];
  return draw(title, body, wayButtons(input));
}

/** Something else has to be read first, and the buttons name the ways. */
function isTold(input: ChangeInput): boolean {
  const { isThere, because } = serverHalf(input.change);
  const isHalfThere = isThere !== false && because === undefined;
  const isRefused = (input.notice ?? lastRefusal(input)) !== undefined;
  return !isHalfThere || isFirst(input) || isRefused || input.gap !== undefined;
}

/** No step came before, so that the approval is news. */
const isFirst = ({ change }: ChangeInput) => change.stepsDone.length === 0;

/** Something took effect and something is left: what, why where it is known, and the ways on. */
function partCard(input: ChangeInput): Drawn {
  const { words, change, now } = input;
  const { left } = words.standing;
  const title = leftHeading(words, change);
  const limit = expiresAt(change);
  const body = [
    ...top(input, title, true),
    change.cutShort ? text(words.freeze.waits.cutShort) : undefined,
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
  const portal = portalWords(input);
  const clicks = portalClicks(input);
  // A look that came to nothing says itself what to press.
  const after = input.notice ? undefined : text(portal.after);
  const body = [...top(input, portal.heading), numbered(clicks), quiet(portal.formerly), after];
  const link = openUrl(words.buttons.openPortal, PORTAL_BLADE);
  return draw(portal.heading, body, [
    ...verbButtons(input, [first, ...others(input, 'portal').slice(0, 1)]),
    testWriteback(input),
    ...verbButtons(input, ['back', 'cancel']),
    link,
  ]);
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

function top(input: ChangeInput, title: string, isPart = false): readonly (Element | undefined)[] {
  const { words } = input;
  const notice = input.notice ?? lastRefusal(input);
  return [
    isPart ? undefined : quiet(words.running.apply.progress, { spacing: 'None' }),
    heading(title, isPart ? {} : { spacing: 'None' }),
    input.notice ? topNotice(words, input.notice) : noticeBox(words, notice),
    ...alone(input),
    isFirst(input) && !notice ? approvedBox(input) : undefined,
    connectSteps(input.change).length > 0 ? text(serverHalfLine(input)) : undefined,
    ...stillCarried(input),
    ...notYet(input),
  ];
}

/** What a lone admin is to tick before they go on: nobody else is asked. */
function alone(input: ChangeInput): readonly (Element | undefined)[] {
  const { words, change } = input;
  if (!ticksAlone(change)) return [];
  return [
    ...redBox(input, {
      intro: change.askedAgain ? words.deciding.again.alone : undefined,
      isTicked: true,
      room: 'all',
    }),
    ...redTick(input, true),
  ];
}
