import { escalateAt, remindAt, remindedLast } from '../../../bot/workflow/change/reminding.ts';
import type { TenantState } from '../../../bot/workflow/tenant/state.ts';
import { escaped } from '../../parts/escape.ts';
import { sentence } from '../../parts/freeze.ts';
import { calledBy, listed, nameOf } from '../../parts/people.ts';
import { ago, date, until } from '../../parts/time.ts';
import { deciders } from '../change.ts';
import { following } from './barred.ts';
import { ticket } from './contents.ts';
import { type About, isMine, type OfChange, say, type Told } from './given.ts';

/** What is asked of stops, reminders and escalations, and whether an approval can be skipped; from the trail. */

/** "Was anything stopped today?" Of all stops the newest that was lifted. */
export function stoppedBefore(
  { words, now }: Pick<About, 'words' | 'now'>,
  { stopBefore }: Pick<TenantState, 'stopBefore'>,
): Told {
  const { before } = words.freeze.card;
  if (!stopBefore) return { said: { word: 'no', clause: before.none } };
  const { by, at, reason, liftedBy, liftedAt } = stopBefore;
  return say(
    before.stopped(nameOf(words, by), ago(words, at, now), date(words, at), sentence(reason)),
    before.lifted(nameOf(words, liftedBy), ago(words, liftedAt, now)),
  );
}

/** "Who was reminded?", "when?" */
export function whoReminded({
  words,
  now,
  change,
}: Pick<About, 'words' | 'now'> & Partial<Pick<OfChange, 'change'>>): Told {
  const { reminded } = words.doing;
  const { remindedAt } = change ?? {};
  if (!change || !remindedAt) {
    const next = change && remindAt(change);
    return { said: { word: 'no', clause: reminded.none }, more: next && reminded.next(until(words, next, now)) };
  }
  const whom = remindedLast(change);
  const names = whom?.map((one) => calledBy(words, one)) ?? [];
  return {
    said: { word: 'yes', sentence: reminded.last(ago(words, remindedAt, now), date(words, remindedAt)) },
    more: names.length > 0 ? reminded.whom(listed(words, names)) : reminded.open,
  };
}

type Escalating = Pick<About, 'words' | 'now'> & {
  /** What waits, if anything does. */
  readonly change: OfChange['change'] | undefined;
  readonly policy: { readonly approvalHours: number; readonly escalateAfterHours?: number | undefined };
  /** Who would be asked too, by name. */
  readonly names: readonly string[];
};

/** Whom this change asks too once nobody has decided for long, by name; empty where it asks nobody. */
function escalating(words: About['words'], change: OfChange['change'] | undefined): string {
  const names = (change?.escalationApprovers ?? []).map((one) => calledBy(words, one));
  return names.length > 0 ? listed(words, names) : '';
}

/** "Who is asked if nobody answers?" */
export function whoEscalates({ words, now, change, policy, names }: Escalating): Told {
  const { escalates } = words.doing;
  const at = change && escalateAt(change);
  const others = escalating(words, change);
  const ends = escalates.ends(words.time.hours(policy.approvalHours));
  if (at && others) return say(escalates.at(others, until(words, at, now)), ends);
  if (change?.phase === 'waiting' && change.escalatedAt && others)
    return say(escalates.since(others, ago(words, change.escalatedAt, now)), ends);
  const hours = change?.phase === 'waiting' ? undefined : policy.escalateAfterHours;
  if (hours && names.length > 0) return say(escalates.policy(listed(words, names), words.time.hours(hours)), ends);
  return say(escalates.none, ends);
}

/** "Can I skip the approval?", of a request that waits, where the answer is no. `because`: nobody may, or not they. */
export function noSkipping(given: OfChange, because: 'off' | 'role'): Told {
  const { words, change, viewer, now, isShared } = given;
  const { skip } = words.emergency;
  const at = escalateAt(change);
  const others = escalating(words, change);
  const lines = [
    skip.other(deciders(words, change)),
    viewer.verbs.includes('approve') ? skip.own : undefined,
    isMine(given) ? skip.remind : undefined,
    at && others ? skip.next(others, until(words, at, now)) : undefined,
  ];
  return { said: { word: 'no', clause: skip[because] }, more: isShared ? undefined : following(lines) };
}

/** "The ticket is closed": whose word counts for that, and what it was. */
export function ticketTold({ change, ...about }: About & Partial<Pick<OfChange, 'change'>>): Told {
  if (!change) return say(about.words.about.ticketWord);
  const given = { ...about, change };
  const { said, more } = ticket(given);
  const known = 'sentence' in said ? said.sentence : said.clause;
  return given.isShared ? { said, more } : say(given.words.about.ticketWord, following([known, more]));
}

/** "Is the webhook healthy?" `host`: where records go; undefined where they go nowhere. */
export function whereRecordsGo({ doing: { records } }: About['words'], host: string | undefined): Told {
  return host ? say(records.to(escaped(host)), records.more) : say(records.none);
}
