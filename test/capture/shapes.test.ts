import assert from 'node:assert/strict';
import { createShapes } from '../../bot/capture/shapes.ts';
import type { Log } from '../../bot/ports/index.ts';
import type { Door } from '../../bot/teams/door/front-door.ts';

const START = Date.parse('2026-11-28T12:00:00Z');
const MINUTE = 60_000;
const body = (name: string) => ({ type: 'invoke', name, conversation: { conversationType: 'personal' }, value: {} });

/** A server's shapes from noon on; what it logged, and a door that lets in whatever isn't forged. */
function shapesUntil(until: number | undefined) {
  const clock = { now: START };
  const logged: { readonly what: string; readonly kind: unknown }[] = [];
  const log: Log = (_level, what, fields) => void logged.push({ what, kind: fields?.kind });
  const shapes = createShapes({ until, now: () => clock.now, log });
  const plain: Door = async ({ body: one }) =>
    Object(one).forged ? { ok: false, status: 401, reason: 'no-bearer' } : { ok: true, activity: Object(one) };
  const door = shapes.behind(plain);
  const knock = (one: unknown) => door({ authorization: undefined, body: one });
  return { clock, logged, knock, member: shapes.member, isPlain: door === plain };
}

describe('shapes of what Teams sends', () => {
  it('are not looked at without a time, or after it', async () => {
    for (const until of [undefined, START - 1]) {
      const { logged, knock, member, isPlain } = shapesUntil(until);
      await knock(body('adaptiveCard/action'));
      member(200, '{"userRole":"user"}');
      assert.deepEqual([logged, isPlain], [[], true]);
    }
  });

  it('end at their time, and an hour after the start however far ahead it lies', async () => {
    for (const [until, last] of [
      [START + 10 * MINUTE, 10],
      [START + 48 * 60 * MINUTE, 60],
    ] as const) {
      const { clock, logged, knock } = shapesUntil(until);
      clock.now = START + last * MINUTE;
      await knock(body('one/kind'));
      assert.equal(logged.length, 2);
      clock.now += 1;
      await knock(body('other/kind'));
      assert.equal(logged.length, 2, 'something was written after the end');
    }
  });

  it('are two of a kind, thirty kinds, and never of what the door turns away', async () => {
    const { logged, knock } = shapesUntil(START + MINUTE);
    for (let n = 0; n < 5; n += 1) await knock(body('adaptiveCard/action'));
    await knock({ ...body('forged/one'), forged: true });
    const kinds = () => logged.filter(({ what }) => what === 'shape');
    assert.deepEqual(
      kinds().map(({ kind }) => kind),
      Array(2).fill('personal invoke adaptiveCard/action'),
    );
    for (let n = 0; n < 100; n += 1)
      await knock(body(`some/${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`));
    assert.equal(new Set(kinds().map(({ kind }) => kind)).size, 30);
  });

  it('pass over an answer about a member that is none, and break at nothing', async () => {
    const { logged, knock, member } = shapesUntil(START + MINUTE);
    member(404, '{"error":{}}');
    member(200, 'no json');
    for (const odd of [null, 'text', {}, { type: 1 }, { type: 'x', conversation: null }])
      assert.equal((await knock(odd)).ok, true);
    assert.deepEqual(
      logged.filter(({ what }) => what === 'shape').map(({ kind }) => kind),
      ['unreadable', 'unreadable'],
    );
  });
});
