import { appointedAt } from '../../bot/workflow/change/appointed.ts';
import { currentStep } from '../../bot/workflow/change/change.ts';
import { barredFromDoing } from '../../bot/workflow/change/three-people.ts';
import { ticketBar } from '../../bot/workflow/change/ticket.ts';
import { box, type Drawn, draw, type Element, facts, heading, quiet, text } from '../parts/card.ts';
import { freezeLines } from '../parts/freeze.ts';
import { isMendable, withGap } from '../parts/gap.ts';
import { kindWords } from '../parts/kind-words.ts';
import { nameOf } from '../parts/people.ts';
import { topNotice, withRefusal } from '../parts/place.ts';
import { ago } from '../parts/time.ts';
import type { Notice } from '../parts/viewer.ts';
import { aheadCard, overCard, slotCard } from './appointed.ts';
import { askCard } from './asking.ts';
import type { ChangeInput, ChangeView } from './change-input.ts';
import { expiryRow, requesterOf, verbButtons } from './change-parts.ts';
import { draftCard } from './draft.ts';
import { emergencyCard, reviewCard, withEmergency } from './emergency.ts';
import { frozenCard, frozenTitle } from './frozen.ts';
import { cancelCard, rejectCard } from './once-more.ts';
import { applyingCard, unsettledCard, verifyingCard } from './progress.ts';
import { progress } from './progress-line.ts';
import { resultCard } from './result.ts';
import { rollbackCard } from './rollback.ts';
import { settingsStepCard } from './settings-step.ts';
import { atSettings, stageOf } from './standing.ts';
import { approvedBox, stepCard } from './step.ts';
import { ticketBox } from './ticket.ts';
import { waitingCard } from './waiting.ts';

/** A change as this viewer sees it now. Pure: the same change and viewer give the same card. */
export function changeCard(input: ChangeInput): Drawn {
  const { gap, notice, ...rest } = input;
  if (!gap) return withRefusal(drawn(input), input.words, placedOf(input));
  const other = notice !== undefined && !('refusal' in notice && isMendable(notice)) ? notice : undefined;
  // A card that goes on says so as it says any refusal, unless it has something else to say.
  const said = other ?? (gap.keeps ? undefined : gap.refusal);
  const shown = said ? { ...rest, gap, notice: said } : { ...rest, gap };
  return withRefusal(withGap(drawn(shown), input.words, gap, other), input.words, placedOf(shown));
}

/** What is put in its place. The plan names the open change itself. */
function placedOf({ notice, open }: ChangeInput): Notice | undefined {
  return open && notice && 'refusal' in notice && notice.refusal === 'another-change-open' ? undefined : notice;
}

function drawn(input: ChangeInput): Drawn {
  const { change, view } = input;
  const isShared = input.where !== undefined && input.where !== 'personal';
  if (isShared && change.phase !== 'waiting') return stageCard(input);
  const asked = view && viewFirst(input, view);
  return asked ?? withEmergency(atItsPhase(input), input);
}

function atItsPhase(input: ChangeInput): Drawn {
  const { words, change, view } = input;
  if (view === 'undo')
    return rollbackCard({ words, now: input.now, plan: change.plan, mayStart: input.viewer.isOperator });
  switch (change.phase) {
    case 'draft':
      return draftCard(input);
    case 'waiting':
      return waitingCard(input);
    case 'running':
      return runningCard(input);
    case 'applying':
      return applyingCard(input);
    case 'verifying':
      return verifyingCard(input);
    case 'unsettled':
      return unsettledCard(input);
    case 'done':
    case 'unconfirmed':
    case 'failed':
    case 'rejected':
    case 'cancelled':
    case 'expired':
      return resultCard(input, change.phase);
  }
}

/** The card once more, before a press on it counts; for whoever may press it. */
function viewFirst(input: ChangeInput, view: ChangeView): Drawn | undefined {
  const { verbs } = input.viewer;
  if (view === 'confirm-cancel' && verbs.includes('cancel')) return cancelCard(input);
  if (view === 'confirm-reject' && verbs.includes('reject')) return rejectCard(input);
  if (view === 'slot' && verbs.includes('slot')) return slotCard(input);
  if (view === 'emergency' && verbs.includes('emergency')) return emergencyCard(input);
  if (view === 'review' && verbs.includes('review')) return reviewCard(input);
  return view === 'ask' && verbs.includes('ask') ? askCard(input) : undefined;
}

const STEP_VERBS = ['next', 'back', 'apply', 'command', 'portal', 'check'] as const;

function runningCard(input: ChangeInput): Drawn {
  const appointed = appointedAt(input.change, input.now);
  if (appointed?.state === 'ahead') return aheadCard(input, appointed.slot);
  if (appointed?.state === 'over') return overCard(input, appointed.slot);
  if (barredFromDoing(input.change, input.viewer.person) || ticketBar(input.change)) return watchingCard(input);
  const { frozen, view, viewer } = input;
  const mayGoOn = STEP_VERBS.some((verb) => viewer.verbs.includes(verb));
  // At its first step a freeze leaves nothing to press but this.
  if (frozen?.freeze && view !== 'stuck' && (mayGoOn || viewer.verbs.includes('stuck')))
    return frozenCard(input, frozen.freeze);
  if (!mayGoOn && view !== 'stuck') return watchingCard(input);
  const step = currentStep(input.change);
  const { card, summary } = step ? stepCard(input, step) : settingsStepCard(input);
  return { card: { ...card, body: [...ticketBox(input), ...(card.body as readonly Element[])] }, summary };
}

/** A running change for someone who may only look on. */
function watchingCard(input: ChangeInput): Drawn {
  const { words, change, now } = input;
  const step = currentStep(change);
  const { watching } = words.change;
  const title = watchedTitle(input);
  const part = barredFromDoing(change, input.viewer.person);
  // A refused press has said it already.
  const isTold = input.notice && 'refusal' in input.notice && input.notice.refusal === `three-people-${part}`;
  const body = [
    heading(title),
    topNotice(words, input.notice),
    ...ticketBox(input),
    part && !isTold ? box('emphasis', [text(watching.third[part])]) : undefined,
    ...freezeLines(words, input.frozen ?? {}, now),
    ...(step ? [text(`${progress(words, change, step)}: ${words.steps[step].title}`)] : atSettings(input)),
    approvedBox(input),
    facts([[words.change.facts.requester, requesterOf(words, change)], ...expiryRow(words, change, now)]),
  ];
  return draw(title, body, verbButtons(input, ['check', 'cancel']));
}

/** What keeps it from going on is its title, where anything does. */
function watchedTitle({ words, change, frozen }: ChangeInput): string {
  const bar = ticketBar(change);
  if (change.emergency) return words.emergency.title;
  if (bar) return words.change.ticket.heading[bar];
  return frozen?.freeze ? frozenTitle(words, change, frozen.freeze) : words.change.watching.heading;
}

/** In a group or channel: the stage, whose change it is and since when; nothing of the tenant. */
function stageCard(input: ChangeInput): Drawn {
  const { words, change, now } = input;
  const since = change.endedAt ?? change.closingAt ?? change.approvedAt ?? change.submittedAt ?? change.plannedAt;
  const stage = stageOf(words, change);
  const title = `${kindWords(words, change).title}: ${stage}`;
  const age = ago(words, since, now);
  const body = [
    heading(title),
    topNotice(words, input.notice),
    text(words.change.by(nameOf(words, change.requester), age)),
    quiet(words.home.askPersonally),
  ];
  return draw(title, body);
}
