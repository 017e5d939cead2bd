import assert from 'node:assert/strict';
import type { Graph } from '../../bot/directory/graph/client.ts';
import { countResets } from '../../bot/directory/graph/reset-counts.ts';
import { resetCountsCard, wordsFor } from '../../cards/index.ts';
import { textOf } from '../support/card.ts';

const NOW = '2026-11-28T12:00:00.000Z';
const CUT = { because: 'unexpected-answer', code: 'too-many' } as const;

const entry = (id: number, is: boolean, userType = 'member') => ({
  id: `u${id}`,
  userType,
  isAdmin: false,
  isSsprCapable: is,
  isSsprEnabled: true,
  isSsprRegistered: is,
});
const REPORT = [entry(1, true), entry(2, true), entry(3, false), entry(4, true, 'guest')];

/** A report and a list of users, each of which may go on past what is read of it; `lacking`: permissions that were not granted. */
function graphWith(cut: { report?: boolean; users?: boolean }, lacking: readonly string[] = []): Graph {
  const unasked = () => assert.fail('nothing else is asked for');
  return {
    read: unasked,
    list: unasked,
    lacking: async () => lacking,
    pages: async (name) => {
      const isReport = name === 'registrations';
      const isCut = isReport ? cut.report : cut.users;
      return { ok: true, value: { values: isReport ? REPORT : [{ id: 'u1' }], ...(isCut ? { cut: CUT } : {}) } };
    },
  };
}
const count = (graph: Graph) => countResets({ graph, note: () => {} });

describe('how many can reset', () => {
  it('leaves guests out, and counts the synced among those who can', async () => {
    const all = { people: 3, inScope: 3, registered: 2, capable: 2, synced: 1, isCut: false };
    assert.deepEqual(await count(graphWith({})), all);
  });

  it('says of a report that goes on past its bound how far it was read, in both languages', async () => {
    const counts = await count(graphWith({ report: true }));
    for (const [locale, says] of [
      ['en', /I read the first 3 only/],
      ['sl', /prvih 3|prve 3|prvi 3|samo .*3/],
    ] as const)
      assert.match(textOf(resetCountsCard({ words: wordsFor(locale), now: NOW, counts }).card), says);
  });

  it('calls the synced unknown where their list was cut, since a part of it would count too few', async () => {
    const counts = await count(graphWith({ users: true }));
    assert.ok(!('unknown' in counts) && typeof counts.synced === 'object');
    assert.equal(counts.capable, 2);
  });

  it('calls them unknown without the optional permission, and names it', async () => {
    const counts = await count(graphWith({}, ['User.Read.All']));
    assert.match(
      textOf(resetCountsCard({ words: wordsFor('en'), now: NOW, counts }).card),
      /optional[\s\S]*User\.Read\.All/,
    );
  });
});
