import assert from 'node:assert/strict';
import type { Due } from '../../../bot/ports/index.ts';
import { verifyChain } from '../../../bot/store/chain/verify.ts';
import { openReader, openStore } from '../../../bot/store/open.ts';
import { dueAt } from '../../../bot/workflow/deciding/by-itself.ts';
import { evolveAll } from '../../../bot/workflow/folding/evolve.ts';
import { isSamePerson } from '../../../bot/workflow/reading.ts';
import type { StoredEvent } from '../../../bot/workflow/record/events.ts';
import { audit } from '../../store/audit-runs.ts';
import type { Place } from '../telling-kit.ts';
import type { Act } from './people.ts';
import type { Going } from './play.ts';

const eventsOf = (records: readonly StoredEvent[], { by, event }: Act, tenantId: string) =>
  records.filter(({ event: one }) => one.type === event && one.by !== 'pilot' && isSamePerson(one.by, by(tenantId)));

/**
 * Holds these tenants' trails against what people were told: whatever was acknowledged is there, nothing is there twice, the chain
 * verifies. What took effect though its answer never came is noted; resolves to how much that was.
 */
export async function judgeTrails(place: Place, goings: readonly Going[]): Promise<number> {
  const { storeUrl, ...options } = place;
  const reader = await openReader(storeUrl, options);
  let unanswered = 0;
  for (const going of goings) {
    const { tenantId, story, acknowledged } = going;
    const records: StoredEvent[] = [];
    for await (const record of reader.records(tenantId)) records.push(record);
    assert.equal((await verifyChain(tenantId, records)).kind, 'intact');
    for (const [n, act] of story.acts.entries()) {
      const found = eventsOf(records, act, tenantId).length;
      assert.ok(found <= 1, `${act.event} stands ${found} times on the trail of ${tenantId}`);
      assert.ok(found === 1 || !acknowledged.has(n), `an acknowledged ${act.verb} of ${tenantId} is lost`);
      if (found === 1 && going.next === n) {
        going.next = n + 1;
        unanswered += 1;
      }
    }
  }
  await reader.close();
  return unanswered;
}

/** `audit verify` as an admin starts it: every chain, every head, every snapshot. */
export async function judgeAll({ storeUrl, connectionString }: Place): Promise<void> {
  const ended = await audit(['verify'], {
    STORE_URL: storeUrl,
    ...(connectionString ? { STORE_CONNECTION_STRING: connectionString } : {}),
  });
  const broken = ended.out.split('\n').filter((line) => /broken/.test(line));
  assert.equal(ended.code, 0, `${broken.join('\n')}${ended.err}`);
}

export type Standings = { readonly snapshots: number; readonly due: number };

/** Nobody is forgotten: each tenant is due no later than its own records say. Counts the snapshots, which `audit verify` holds against the records. */
export async function judgeStandings({ storeUrl, ...options }: Place, goings: readonly Going[]): Promise<Standings> {
  const store = await openStore(storeUrl, options);
  const listed = new Map<string, number>();
  let last: Due | undefined;
  do {
    const page: readonly Due[] = await store.due(Date.now() + 40 * 86_400_000, 100, last);
    // The soonest first: on the tables a later note may stand beside it, which costs one look.
    for (const { tenantId, at } of page) if (!listed.has(tenantId)) listed.set(tenantId, at);
    last = page.length < 100 ? undefined : page.at(-1);
  } while (last);
  let [snapshots, due] = [0, 0];
  for (const { tenantId } of goings) {
    const { events } = await store.load(tenantId, 0);
    const expected = dueAt(
      evolveAll(
        tenantId,
        events.map(({ event }) => event),
      ),
    );
    if (expected !== undefined) {
      due += 1;
      const at = listed.get(tenantId);
      assert.ok(at !== undefined && at <= expected, `${tenantId} is due at ${expected}, and listed at ${at}`);
    }
    if (await store.snapshot(tenantId)) snapshots += 1;
  }
  await store.close();
  return { snapshots, due };
}
