import type { Change } from '../../bot/workflow/change/change.ts';
import { BLOCKERS, redOf, toTick } from '../../bot/workflow/change/red.ts';
import type { Review } from '../../bot/workflow/change/review.ts';
import { unreadRole } from '../../bot/workflow/change/unread-role.ts';
import type { ReadinessRow } from '../../bot/workflow/evidence/assessment.ts';
import { clientsIn } from '../../bot/workflow/evidence/clients.ts';
import { readiness } from '../../bot/workflow/evidence/readiness.ts';
import type { ProbeId } from '../../bot/workflow/vocabulary.ts';
import { asideOf } from '../parts/aside.ts';
import { box, type Element, quiet, text } from '../parts/card.ts';
import { finding, roleAs } from '../parts/findings.ts';
import { reviewerOf } from '../parts/people.ts';
import { becauseOf } from '../parts/refused.ts';
import { ago } from '../parts/time.ts';
import type { Notice } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';
import type { ChangeInput } from './change-input.ts';

type Read = Pick<ChangeInput, 'words' | 'change' | 'now'>;

/** What a plan rests on, each reading judged as of its own time. The settings stand in a table of their own. */
export function rowsOf({ observations }: Pick<Change, 'observations'>): readonly ReadinessRow[] {
  const clients = clientsIn(observations);
  const all = observations.flatMap((o) => readiness([o], o.at, clients));
  return all.filter(({ probe }) => probe !== 'settings');
}

const isRed = (change: Change, { probe, answer }: ReadinessRow): boolean =>
  redOf(change).includes(probe) && (answer === 'unmet' || probe === 'role');

type Look = {
  readonly intro?: string | undefined;
  readonly isTicked?: boolean;
  /** Names alone, where much else has to be said; or each with what mends it, where nothing is folded. */
  readonly room?: 'names' | 'all';
};

/**
 * What stands in the way, each with what mends it; nothing where nothing is red. Where it was asked anew, what is new stands there, and
 * what was approved before by its name. `isTicked`: the tick below names it all.
 */
export function redBox(input: Read, { intro, isTicked = false, room }: Look = {}): readonly Element[] {
  const { words, change } = input;
  const { askedAgain } = change;
  const red = rowsOf(change).filter((row) => isRed(change, row));
  const told = askedAgain ? red.filter(({ probe }) => askedAgain.probes.includes(probe)) : red;
  const before = redNames(
    words,
    red.filter((row) => !told.includes(row)).map(({ probe }) => probe),
  );
  if (red.length === 0) return [];
  const word = askedAgain ? words.deciding.newlyRed : words.deciding.red;
  const names = redNames(
    words,
    told.map(({ probe }) => probe),
  );
  const lines =
    room === 'names'
      ? [text(`✗ **${word}:** ${names}.`, { spacing: 'Small' })]
      : told.flatMap((row) =>
          row.answer === 'unknown'
            ? roleNotRead(words, change)
            : redLines(input, row, word, told.length === 1 || room === 'all'),
        );
  const asBefore = before && !isTicked ? [text(words.deciding.asBefore(before), { spacing: 'Small' })] : [];
  return [box('attention', [...(intro ? [text(intro)] : []), ...lines, ...asBefore])];
}

/** That nobody knows whether the requester holds a role. */
function roleNotRead(words: Words, { observations }: Change): readonly Element[] {
  const unread = unreadRole(observations);
  if (!unread) return [];
  const why = becauseOf(words, { tried: 'role', because: unread.because, code: unread.code });
  return [text(`✗ ${words.change.roleNotRead(why)}`, { color: 'Attention', spacing: 'Small' })];
}

/** The box is red: its text needs no colour of its own. */
function redLines(
  { words, now }: Read,
  { probe, says }: ReadinessRow,
  word: string,
  isMended: boolean,
): readonly Element[] {
  const fix = isMended ? words.readiness.fix[probe] : undefined;
  const line = text(`✗ **${word}:** ${finding(words, says, now)}`, { spacing: 'Small' });
  return fix ? [line, text(fix, { size: 'Small', spacing: 'None' })] : [line];
}

/** Each of several that stand in the way, whole and with what mends it, for the fold: at first sight there is no room for all of it. */
export function mendsOf({ words, change, now }: Read): readonly Element[] {
  const red = rowsOf(change).filter((row) => isRed(change, row));
  if (red.length < 2) return [];
  return red.flatMap(({ probe, answer, says }) =>
    answer === 'unknown'
      ? roleNotRead(words, change)
      : [text([`✗ ${finding(words, says, now)}`, words.readiness.fix[probe]].join(' '), { spacing: 'Small' })],
  );
}

/** How many other readings there are, and how old the newest is, in a line. */
export function restLine({ words, change, now }: Read): readonly Element[] {
  const others = rowsOf(change).filter((row) => !isRed(change, row));
  const count = (answer: ReadinessRow['answer']) => others.filter((row) => row.answer === answer).length;
  const read = others
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  if (!read) return [];
  return [
    quiet(
      words.deciding.rest(ago(words, read, now), {
        met: count('met'),
        noted: count('unmet'),
        unknown: count('unknown'),
      }),
    ),
  ];
}

/** The other readings themselves: what isn't met first, then what isn't known. */
export function restOf({ words, change, now }: Read): readonly Element[] {
  const others = rowsOf(change).filter((row) => !isRed(change, row));
  return (['unmet', 'unknown', 'met'] as const).flatMap((answer) =>
    others
      .filter((row) => row.answer === answer)
      .map((row) => text(`${MARKS[answer]} ${said(words, row.says, now)}`, { spacing: 'Small' })),
  );
}

/** A plan is read by one and seen by others, so a role is nobody's by “you”. */
export const said = (words: Words, says: ReadinessRow['says'], now: string): string =>
  says.id === 'role-held' ? words.deciding.roleRead(roleAs(words, says.role)) : finding(words, says, now);

const MARKS = { met: '✓', unmet: '✗', unknown: '?' } as const;

/** What has to be known of the role that was read, where it is a doubtful one. */
export function roleDoubt(words: Words, change: Change): readonly Element[] {
  const role = rowsOf(change).find(({ probe }) => probe === 'role');
  const aside = role && asideOf(words, role);
  return aside ? [quiet(aside)] : [];
}

/** Red readings by name, as what was approved all the same. */
export function redNames({ deciding, time }: Words, ids: readonly ProbeId[] = []): string {
  return time.listed(BLOCKERS.filter((id) => ids.includes(id)).map((id) => deciding.names[id]));
}

/** "Megan Bowen, 2 minutes ago, in spite of: no usable P1 or P2" */
export function approvalOf(words: Words, review: Review, when: string): string {
  const approval = `${reviewerOf(words, review)}, ${when}`;
  const names = redNames(words, review.inSpiteOf);
  return names ? words.deciding.approvedInSpiteOf(approval, names) : approval;
}

/** The tick for what is red; that it is missing is said right above it. */
export function redTick({ words, change }: ChangeInput, isAlone = false): readonly Element[] {
  const { deciding } = words;
  const ticked = isAlone ? toTick(change) : redOf(change);
  const names = redNames(words, ticked);
  if (!names) return [];
  // More than two are named in the box above.
  const named = ticked.length > 2 && !change.askedAgain ? deciding.all : names;
  return [
    {
      type: 'Input.Toggle',
      id: 'inSpite',
      label: deciding.tickLabel,
      title: isAlone ? deciding.tickAlone(named) : deciding.tick(named),
      value: 'false',
      valueOn: 'true',
      valueOff: 'false',
      wrap: true,
    },
  ];
}

/** The tick is what is asked for now. */
export function isOfTick(notice: Notice | undefined): boolean {
  return notice !== undefined && 'refusal' in notice && notice.refusal === 'red-not-ticked';
}
