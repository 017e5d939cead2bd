import assert from 'node:assert/strict';
import { people } from '../../sandbox/people.ts';
import { type Practice, practice } from './support.ts';

const audits = '/auditLogs/directoryAudits';
type Entry = { readonly activityDisplayName: string; readonly activityDateTime: string; readonly result: string };

describe('the audit log of the practice tenant', () => {
  let tenant: Practice;
  before(async () => {
    tenant = await practice();
  });
  beforeEach(() => tenant.post('/sandbox/scenario', { name: 'fresh' }));
  after(() => tenant.close());

  /** The pages of the log as a reader follows them: how many entries each holds, and all of them. */
  async function read(query: Record<string, string> = {}) {
    const sizes: number[] = [];
    const found: Entry[] = [];
    let path: string | undefined = `${audits}?${new URLSearchParams({ $orderby: 'activityDateTime desc', ...query })}`;
    while (path) {
      const { body } = await tenant.graph(path);
      sizes.push(body.value.length);
      found.push(...body.value);
      path = body['@odata.nextLink']?.slice(`${tenant.cloudUrl}/v1.0`.length);
    }
    return { sizes, found };
  }
  const post = (...entries: readonly object[]) => tenant.post('/sandbox/audits', { entries });
  const fault = (kind: string, more: object = {}) =>
    tenant.post('/sandbox/faults', { path: `/v1.0${audits}`, kind, ...more });

  it('takes entries as a test words them, the strange ones too', async () => {
    await post(
      { hoursAgo: 2, agent: 'CloudSync' },
      { hoursAgo: 1, result: 'timeout', resultReason: 'OnPremisesConnectivityError', times: 3 },
      { activityDisplayName: 'Update SSPR Settings', activityDateTime: 'never', initiatedBy: null },
    );
    const { found } = await read();
    assert.equal(found.length, 5);
    assert.equal(found.filter(({ result }) => result === 'timeout').length, 3);
    assert.ok(found.some(({ activityDateTime }) => activityDateTime === 'never'));
    assert.deepEqual((await tenant.post('/sandbox/audits', { entries: [] })).status, 400);
  });

  it('comes in small pages, with empty ones between, and whole all the same', async () => {
    await post({ hoursAgo: 1, times: 5 });
    assert.deepEqual((await read({ $top: '999' })).sizes, [5]);
    await fault('paged', { size: 2 });
    assert.deepEqual((await read({ $top: '999' })).sizes, [2, 2, 1]);
    await fault('empty-pages');
    assert.deepEqual((await read({ $top: '999' })).sizes, [0, 2, 0, 2, 0, 1]);
  });

  it('comes oldest first in spite of the order, with clocks that are wrong', async () => {
    await post({ hoursAgo: 1 }, { hoursAgo: 3 });
    const [newest, oldest] = (await read()).found;
    await fault('unordered');
    await fault('skewed', { ms: -3_600_000 });
    const { found } = await read();
    assert.deepEqual(
      found.map(({ activityDateTime }) => Date.parse(activityDateTime) + 3_600_000).toSorted(),
      [oldest, newest].map((one) => Date.parse(one?.activityDateTime ?? '')),
    );
    assert.ok((found[0]?.activityDateTime ?? '') < (found[1]?.activityDateTime ?? ''));
  });

  it('holds a change of who may reset, with the value before and after', async () => {
    await tenant.post('/sandbox/portal', { enablementType: 1 });
    await tenant.post('/sandbox/portal', { enablementType: 1 });
    const { body } = await tenant.get('/sandbox/state');
    assert.deepEqual(
      body.audits.map(({ activityDisplayName }: Entry) => activityDisplayName),
      ['Update SSPR Settings'],
    );
    const [change] = body.audits[0].targetResources[0].modifiedProperties;
    assert.deepEqual([change.oldValue, change.newValue], ['2', '1']);
  });

  it('holds an unlock where it is switched on, and says why not elsewhere', async () => {
    const unlock = (objectId: string) => tenant.post('/sandbox/unlock-account', { objectId });
    assert.match((await unlock(people.adele.id)).body.error, /switched off/);
    await tenant.post('/sandbox/scenario', { name: 'already-on' });
    assert.match((await unlock(people.patti.id)).body.error, /lives in the cloud only/);
    const done = await unlock(people.adele.id);
    assert.deepEqual(
      [done.body.result, done.body.audits[0].activityDisplayName],
      ['success', 'Unlock user account (self-service)'],
    );
    await tenant.post('/sandbox/scenario', { name: 'agent-unreachable' });
    assert.equal((await unlock(people.adele.id)).body.resultReason, 'OnPremisesConnectivityError');
  });

  it('is that of the usual tenant: two hundred resets without an agent, a dozen refusals, no Enable, and no token for the portal', async () => {
    await tenant.post('/sandbox/scenario', { name: 'usual' });
    const { found } = await read({ $top: '999' });
    const successes = found.filter(({ result }) => result === 'success');
    assert.equal(successes.length, 200);
    assert.equal(found.length, 212);
    assert.ok(found.every(({ activityDisplayName }) => activityDisplayName === 'Reset password (self-service)'));
    assert.doesNotMatch(JSON.stringify(found), /OnPremisesAgent/);
    const refused = await tenant.exchange({
      assertion: await tenant.signIn(people.alex),
      scope: '74658136-14ec-4630-ad9b-26e160ff0fc6/.default',
    });
    assert.match(refused.body.error_description, /^AADSTS65001/);
    const self = await tenant.post('/sandbox/reset-password', { objectId: people.adele.id });
    assert.deepEqual([self.body.result, self.body.audits[1].additionalDetails], ['success', []]);
    const admin = await tenant.post('/sandbox/reset-password', { objectId: people.adele.id, by: 'admin' });
    assert.equal(admin.body.audits[0].additionalDetails[0].value, 'Microsoft Entra Connect');
  });
});
