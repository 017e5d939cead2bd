import { isSamePerson, type Person } from '../../bot/workflow/reading.ts';
import type { Freeze } from '../../bot/workflow/time/freeze.ts';
import type { StopVerb } from '../../bot/workflow/vocabulary.ts';
import { linesInput } from '../change/typed.ts';
import { button, type Drawn, draw, type Element, heading, quiet, text } from '../parts/card.ts';
import { type Frozen, freezeLines, freezeText } from '../parts/freeze.ts';
import { listed, nameOf } from '../parts/people.ts';
import { withRefusal } from '../parts/place.ts';
import { ago } from '../parts/time.ts';
import type { Common, Where } from '../parts/viewer.ts';

type FreezeInput = Common & {
  readonly frozen: Frozen;
  readonly viewer: Person;
  readonly where: Where;
  /** When whoever stopped it asked for it to be lifted. */
  readonly liftAskedAt?: string | undefined;
  /** Whoever stopped it is a lone admin, and lifts it alone. */
  readonly isAlone?: boolean;
  /** What this person may do about it now. */
  readonly verbs: readonly StopVerb[];
  /** They want everything stopped, and don't only ask how it stands. */
  readonly wantsStop?: boolean;
  /** They ask who or what stopped it, and not whether. */
  readonly asksWho?: boolean;
  /** They ask until when, or who lifts it. */
  readonly asksEnd?: boolean;
  /** Who could stop everything, by name, for whoever wants it and can't. */
  readonly approvers?: readonly string[];
  /** What they had typed. */
  readonly reason?: string | undefined;
};

/** Whether anything may be carried out, until when not, and *stop everything* with its lifting, in a personal chat. */
export function freezeCard(input: FreezeInput): Drawn {
  const { words, now, frozen, where, verbs, notice } = input;
  const { card } = words.freeze;
  const { freeze } = frozen;
  const isPersonal = where === 'personal';
  const mayStop = isPersonal && input.wantsStop === true && verbs.includes('stop');
  const isBarred = isPersonal && freeze?.because !== 'stopped' && input.approvers !== undefined;
  const title = titleOf(input, mayStop, isBarred);
  const mayLift = isPersonal && verbs.includes('lift');
  const body = [
    heading(title, { color: freeze || mayStop || isBarred ? 'Warning' : 'Good' }),
    freeze ? text(freezeText(words, freeze, now)) : mayStop || isBarred ? undefined : text(card.openNow),
    mayStop ? text(card.stop.what) : undefined,
    isBarred ? text(card.stop.who(listed(words, input.approvers ?? []))) : undefined,
    ...(freeze ? [] : freezeLines(words, frozen, now)),
    ...(isPersonal && freeze?.because === 'stopped' ? lifting(input, freeze) : []),
    isPersonal ? undefined : quiet(words.home.askPersonally),
    input.asksEnd && freeze?.because !== 'stopped' ? quiet(card.byPolicy) : undefined,
    input.asksEnd || mayStop || isBarred || freeze?.because === 'stopped' ? undefined : quiet(card.whoStops),
    mayStop ? linesInput({ id: 'reason', label: card.stopLabel, hint: card.stopHint, value: input.reason }) : undefined,
  ];
  const actions = [
    mayLift ? button(words.buttons.lift, 'lift', undefined, { style: 'positive' }) : undefined,
    mayStop ? button(words.buttons.stop, 'stop', undefined, { style: 'destructive', sendsInputs: true }) : undefined,
    button(words.buttons.status, 'status'),
  ];
  return withRefusal(draw(title, body, actions), words, notice);
}

function titleOf(input: FreezeInput, mayStop: boolean, isBarred: boolean): string {
  const { card } = input.words.freeze;
  const { freeze } = input.frozen;
  if (input.asksWho) return whoTitle(input);
  if (input.asksEnd) return endTitle(input);
  if (freeze) return card.frozen[freeze.because];
  if (mayStop) return card.stop.title;
  return isBarred ? card.stop.barred : card.open;
}

function whoTitle({ words, frozen: { freeze } }: FreezeInput): string {
  const { by } = words.freeze.card;
  if (!freeze) return by.none;
  return freeze.because === 'stopped' ? by.stopped(nameOf(words, freeze.by)) : by[freeze.because];
}

function endTitle({ words, frozen: { freeze } }: FreezeInput): string {
  const { by, ends } = words.freeze.card;
  return freeze ? ends[freeze.because] : by.none;
}

/** Who may lift it, to each as it stands for them. */
function lifting(input: FreezeInput, { by }: Extract<Freeze, { because: 'stopped' }>): readonly Element[] {
  const { words, now, viewer, liftAskedAt, isAlone = false } = input;
  const { lift } = words.freeze.card;
  const isOwn = isSamePerson(by, viewer);
  if (isAlone) return [quiet(lift.alone)];
  if (!liftAskedAt) return [quiet(isOwn ? lift.own : lift.others)];
  const age = ago(words, liftAskedAt, now);
  return isOwn ? [text(lift.waits(age)), quiet(lift.nobody)] : [text(lift.asked(age))];
}
