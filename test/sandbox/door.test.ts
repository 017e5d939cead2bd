import assert from 'node:assert/strict';
import { practiceDoor } from '../../sandbox/door.ts';
import { botId } from '../../sandbox/launch/processes.ts';
import { people, tenantId } from '../../sandbox/people.ts';
import { activityOf } from '../teams-client/activities.ts';

describe('the practice door', () => {
  const body = activityOf(
    'message-personal',
    {
      person: people.alex,
      botId,
      botName: 'Writeback Pilot',
      tenantId,
      serviceUrl: 'http://127.0.0.1:56150/_connector/',
      conversationId: 'a:1',
      locale: 'en-GB',
    },
    { text: 'approve' },
  );
  const reason = async (asked: { readonly host?: string; readonly origin?: string }) => {
    const admitted = await practiceDoor({ authorization: undefined, body, ...asked });
    return admitted.ok ? 'in' : admitted.reason;
  };

  for (const host of ['127.0.0.1:3978', 'localhost:3978', 'localhost', '[::1]:3978'])
    it(`lets in whoever asks for ${host}`, async () => assert.equal(await reason({ host }), 'in'));

  for (const host of [
    'evil.example',
    'evil.example:3978',
    '127.0.0.1.evil.example:3978',
    'localhost@evil.example',
    '',
    undefined,
  ])
    it(`turns away a name that only leads here: ${host}`, async () =>
      assert.equal(await reason(host === undefined ? {} : { host }), 'other-name'));

  for (const origin of ['https://evil.example', 'http://127.0.0.1:8080', 'http://localhost:3978', 'null', ''])
    it(`turns away a page of ${origin || 'nowhere'}`, async () =>
      assert.equal(await reason({ host: '127.0.0.1:3978', origin }), 'other-page'));
});
