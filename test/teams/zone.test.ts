import assert from 'node:assert/strict';
import { parseActivity } from '../../bot/teams/activity/activity.ts';
import { readIncoming } from '../../bot/teams/activity/incoming.ts';
import { people, tenantId } from '../../sandbox/people.ts';
import { type Activity, activityOf } from '../teams-client/activities.ts';

const sender = {
  person: people.alex,
  botId: '28:bot',
  botName: 'Writeback Pilot',
  tenantId,
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversationId: 'a:1',
  locale: 'en-US',
};

/** The zone that is read off a message of Teams with these fields changed. */
function zoneOf(changed: Activity): string | undefined {
  const activity = parseActivity({ ...activityOf('message-personal', sender, { text: 'help' }), ...changed });
  assert.ok(activity, 'the activity is read');
  const incoming = readIncoming(activity);
  assert.ok(incoming, 'there is something to answer');
  return incoming.zone;
}

const client = (timezone: unknown) => [{ type: 'clientInfo', locale: 'en-US', platform: 'Web', timezone }];

describe("the sender's time zone", () => {
  it('is the activity’s own, by its name in this machine’s tables', () => {
    assert.equal(zoneOf({ localTimezone: 'Pacific/Auckland' }), 'Pacific/Auckland');
    assert.equal(zoneOf({ localTimezone: 'pacific/auckland' }), 'Pacific/Auckland');
  });

  it('is what the client says of itself where the activity has none', () => {
    assert.equal(zoneOf({ localTimezone: undefined, entities: client('America/New_York') }), 'America/New_York');
    assert.equal(zoneOf({ localTimezone: 'Nowhere/At_All', entities: client('Asia/Tokyo') }), 'Asia/Tokyo');
  });

  it('is none where no zone is named, and an odd one costs no activity', () => {
    const odd = [
      undefined,
      null,
      '',
      'Mars/Olympus',
      '+01:00',
      '-0530',
      7,
      { zone: 'UTC' },
      'x'.repeat(9_000),
      '\u0000',
    ];
    for (const localTimezone of odd) {
      assert.equal(zoneOf({ localTimezone, entities: [] }), undefined);
      assert.equal(zoneOf({ localTimezone, entities: client(localTimezone) }), undefined);
    }
  });
});
