import assert from 'node:assert/strict';
import { openStore } from '../../bot/store/open.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import { textOf } from '../support/card.ts';
import { createKit } from '../teams/door-kit.ts';
import { activityFor, genuine } from '../teams/forgeries.ts';
import { APPROVER, clickOf, REQUESTER, type Running, startServer } from './kit.ts';
import { CHANGE, waitingTrail } from './trails.ts';

const { tenantId } = createKit();
const requester = { tenantId, objectId: REQUESTER, name: 'Alex Novak' };
const approver = { tenantId, objectId: APPROVER, name: 'Megan' };

describe('an approval that Teams delivers more than once', () => {
  let server: Running;
  let bearer: Readonly<Record<string, string>>;
  type Data = Readonly<Record<string, unknown>>;
  const send = (verb: string, data: Data, id: string) =>
    server.post(activityFor(server.kit, clickOf({ verb, data }, { id })), bearer);
  const press = (verb: string, data: Data, { objectId, name }: Person) => {
    const from = { id: `29:${objectId}`, name, aadObjectId: objectId };
    return server.post(activityFor(server.kit, { ...clickOf({ verb, data }), from }), bearer);
  };
  const events = async () => {
    const store = await openStore(server.config.storeUrl);
    const { events: stored } = await store.load(tenantId, 0);
    await store.close();
    return stored.map(({ event }) => event.type);
  };
  beforeEach(async () => {
    server = await startServer({ trail: waitingTrail(requester, approver) });
    bearer = { authorization: genuine(server.kit).authorization ?? '' };
  });
  afterEach(() => server.close());

  it('is one event and one answer, under the same id and under new ones, at once and later', async () => {
    const data = { change: CHANGE, version: 2, comment: 'fine' };
    const burst = await Promise.all([
      send('approve', data, 'f:1'),
      send('approve', data, 'f:1'),
      send('approve', data, 'f:2'),
      send('approve', { comment: 'fine', version: 2, change: CHANGE }, 'f:3'),
    ]);
    const later = await send('approve', data, 'f:4');
    const answers = new Set([...burst, later].map(({ status, text }) => `${status} ${text}`));
    assert.equal(answers.size, 1);
    assert.deepEqual((await events()).slice(2), ['approved']);
  });

  it('is answered anew when it was refused', async () => {
    const data = { change: CHANGE, version: 2, comment: '' };
    const before = await press('approve', data, requester);
    assert.match(textOf(JSON.parse(before.text).value), /someone else has to approve/);
    await press('approve', data, approver);
    const after = await press('approve', data, requester);
    assert.match(textOf(JSON.parse(after.text).value), /Step 1 of 8/);
    // The second refusal of the hour is counted to the first.
    assert.deepEqual((await events()).slice(2), ['refused', 'approved']);
  });

  it('does not turn into another person’s answer', async () => {
    const data = { change: CHANGE, version: 2, comment: 'fine' };
    const mine = await press('approve', data, approver);
    const theirs = await press('approve', data, requester);
    assert.notEqual(theirs.text, mine.text);
    assert.equal((await events()).filter((type) => type === 'approved').length, 1);
  });
});
