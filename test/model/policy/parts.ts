import assert from 'node:assert/strict';
import type { Event } from '../../../bot/workflow/record/events.ts';
import { counted } from '../kinds/life.ts';

/** How many different parts these approvals are: each person once, and each approver's part once, whoever decided it. */
export function partsIn(round: readonly Event[]): number {
  const approvals = new Map<string, readonly string[]>();
  for (const event of round)
    if (event.type === 'approved' && event.by !== 'pilot')
      approvals.set(
        event.by.objectId,
        (event.for ?? [event.by]).map(({ objectId }) => objectId),
      );
  return counted({ approvals });
}

const DECIDES: readonly Event['type'][] = ['approved', 'rejected', 'accepted', 'reviewed'];

/**
 * Whoever decides is on the list, was asked later too, or was named by somebody on the list who is away at that time: by themselves, so
 * that no chain is left.
 */
export function judgeDeciders(events: readonly Event[], approvers: readonly string[]): void {
  const standing = new Map<string, { readonly by: string; readonly until: string }>();
  const escalated = new Set<string | undefined>();
  for (const event of events) {
    const { by, at, changeId, type } = event;
    if (type === 'escalated') escalated.add(changeId);
    if (event.type === 'substitute-ended' && !event.from) standing.delete(event.away.objectId);
    if (event.type === 'substitute-begun') {
      assert.ok(!standing.has(event.substitute.objectId), 'whoever begins is away too');
      standing.set(event.away.objectId, { by: event.substitute.objectId, until: event.until });
    }
    if (by === 'pilot') continue;
    const who = by.objectId;
    if (event.type === 'substitute-named') {
      assert.ok(approvers.includes(who) && event.substitute.objectId !== who && event.until > at);
      assert.ok(!standing.has(event.substitute.objectId), 'whoever is named is away too');
      standing.set(who, { by: event.substitute.objectId, until: event.until });
    }
    if (!DECIDES.includes(type)) continue;
    const absent = 'for' in event ? (event.for ?? []).map(({ objectId }) => objectId) : [];
    for (const one of absent) {
      assert.ok(approvers.includes(one) && standing.get(one)?.by === who, `${by.name} decides for ${one}`);
      assert.ok(at < (standing.get(one)?.until ?? ''), `${by.name} decides for ${one} after that`);
    }
    const isListed = approvers.includes(who) || escalated.has(changeId);
    assert.ok(isListed || absent.length > 0, `${by.name} decides only once it is escalated, or for somebody`);
  }
}

/** No further change begins while one that went without approval waits for its review, which is nobody's who had a part in it. */
export function judgeReviews(events: readonly Event[]): void {
  let owed: string | undefined;
  for (const event of events) {
    const { type, changeId } = event;
    const isBeginning = type === 'planned' || type === 'submitted';
    assert.ok(!isBeginning || owed === undefined, `${type} while ${owed} waits for its review`);
    if (type === 'glass-broken') owed = changeId;
    if (type !== 'reviewed') continue;
    assert.equal(changeId, owed, 'reviewed, and waits for none');
    const own = events.filter((one) => one.changeId === changeId && DOES.includes(one.type));
    const parts = own.flatMap(({ by }) => (by === 'pilot' ? [] : by.objectId));
    const all = event.by === 'pilot' ? [] : [event.by, ...(event.for ?? [])].map(({ objectId }) => objectId);
    for (const one of all) assert.ok(!parts.includes(one), `${one} reviews what they did`);
    owed = undefined;
  }
}

const DOES: readonly Event['type'][] = [
  'planned',
  'glass-broken',
  'step-done',
  'attested',
  'way-chosen',
  'apply-intended',
];
