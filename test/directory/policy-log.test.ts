import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import type { ProbeFacts } from '../../bot/workflow/reading.ts';
import { type DirectoryServer, startDirectoryServer } from '../support/directory-server.ts';
import { openSession } from '../support/directory-session.ts';
import { event, failed, RESET } from './log-events.ts';

const AUDITS = 'GET /v1.0/auditLogs/directoryAudits';
const UPDATE = 'Update SSPR Settings';
const property = (displayName: unknown, oldValue: unknown, newValue: unknown) => ({ displayName, oldValue, newValue });
const of = (...modifiedProperties: readonly unknown[]) => ({ targetResources: [{ modifiedProperties }] });

describe('changes of the reset policy', () => {
  let server: DirectoryServer;
  before(async () => {
    server = await startDirectoryServer();
  });
  afterEach(() => server.reset());
  after(() => server.close());

  async function entries(...value: readonly unknown[]) {
    server.reply(AUDITS, { json: { value } });
    const observation = await openSession(server).probe('policy-log');
    return 'facts' in observation ? (observation.facts as ProbeFacts['policy-log']).entries : observation.because;
  }

  it('are asked for by both their names', async () => {
    await entries();
    assert.match(
      server.heardOf(AUDITS)[0]?.query.$filter ?? '',
      /\(activityDisplayName eq 'Update SSPR Settings' or activityDisplayName eq 'Self-service password reset policy changes'\)$/,
    );
  });

  it('are told word for word, whatever their properties are called', async () => {
    const change = event(
      UPDATE,
      3,
      of(property('Some new name', '"false"', '"true"'), property('Other', null, '["None"]')),
    );
    assert.deepEqual(await entries(change), [
      {
        activity: UPDATE,
        when: change.activityDateTime,
        who: 'Grady Archie',
        changes: [
          { name: 'Some new name', before: '"false"', after: '"true"' },
          { name: 'Other', before: null, after: '["None"]' },
        ],
      },
    ]);
  });

  it('come newest first, five at most, the older name among them, in any letter case', async () => {
    const told = await entries(
      ...[9, 2, 7, 4, 5, 6].map((hours) => event(UPDATE, hours)),
      event('SELF-SERVICE PASSWORD RESET POLICY CHANGES', 1),
    );
    assert.ok(Array.isArray(told));
    assert.deepEqual(
      told.map(({ activity }) => activity),
      ['SELF-SERVICE PASSWORD RESET POLICY CHANGES', UPDATE, UPDATE, UPDATE, UPDATE],
    );
  });

  it('are none where they failed, or are something else', async () => {
    assert.equal(await entries(event(UPDATE, 1, failed('Permission failure?')), event(RESET, 1)), 'no-event');
  });

  it('hold no id and no address, and no more than can be shown', async () => {
    const many = Array.from({ length: 40 }, () => property('n'.repeat(500), 'adele@contoso.com', 'v'.repeat(5000)));
    const told = await entries(event(UPDATE, 1, of(null, 'x', property(7, 8, 9), ...many)));
    assert.ok(Array.isArray(told));
    const changes = told[0]?.changes ?? [];
    assert.equal(changes.length, 20);
    assert.deepEqual(changes[0], { name: '', before: null, after: null });
    assert.deepEqual(changes[1], { name: 'n'.repeat(100), before: '…', after: 'v'.repeat(200) });
  });
});
