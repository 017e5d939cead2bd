import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkCalendars } from '../../bot/cli/doctor/calendars.ts';
import { lineOf } from '../../bot/cli/doctor/checked.ts';
import { checkPolicy } from '../../bot/cli/doctor/policy.ts';
import { readConfig } from '../../bot/config/index.ts';

const NOON = Date.parse('2026-11-29T12:00:00Z');
const SECRET = 'https://calendar.example/private-4711/basic.ics';

describe('the doctor of freezes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-freeze-'));
  after(() => rmSync(folder, { recursive: true }));

  function configOf(...freeze: readonly Readonly<Record<string, string>>[]) {
    const path = join(folder, 'policy.json');
    writeFileSync(path, JSON.stringify({ freeze }));
    const read = readConfig({
      BOT_ID: '6d0c2f9b-41a7-4e83-b5d6-9f7a1c38e024',
      BOT_TENANT_ID: '7f3c1b52-4d0e-4a6b-9c21-5e8d2a90f6b4',
      BOT_TYPE: 'UserAssignedMsi',
      BOT_DOMAIN: 'pilot.contoso.example',
      SSO_APP_ID: '0a0a0a0a-1b1b-4c2c-8d3d-4e4e4e4e4e4e',
      SSO_APP_FEDERATED_CLIENT_ID: '6d0c2f9b-41a7-4e83-b5d6-9f7a1c38e024',
      APPROVERS: 'group:b1d7e9a4-2c65-4f38-8e0b-93a6d5c47f12',
      STORE_URL: `sqlite:${folder}/pilot.db`,
      POLICY_PATH: path,
    });
    assert.ok(read.ok, JSON.stringify(read));
    return read.config;
  }
  const said = async (...freeze: readonly Readonly<Record<string, string>>[]) =>
    (await checkCalendars(configOf(...freeze), { now: NOON, isOnline: false })).map(lineOf).join('\n');
  const file = (name: string, ...lines: readonly string[]) => {
    const path = join(folder, name);
    writeFileSync(path, ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR', ''].join('\r\n'));
    return path;
  };

  it('says what a calendar freezes next, or now', async () => {
    const event = (day: string) => ['BEGIN:VEVENT', 'UID:1', `DTSTART:${day}T100000Z`, 'DURATION:PT4H', 'END:VEVENT'];
    assert.equal(
      await said({ calendar: file('a.ics', ...event('20261231')) }, { calendar: file('b.ics', ...event('20261129')) }),
      [
        'ok    the calendar of freezes a.ics can be read: it freezes next from 2026-12-31T10:00:00.000Z to 2026-12-31T14:00:00.000Z',
        'ok    the calendar of freezes b.ics can be read: it freezes now, until 2026-11-29T14:00:00.000Z',
      ].join('\n'),
    );
    assert.match(await said({ calendar: file('c.ics') }), /it freezes nothing within a year$/);
  });

  it('says why one can’t be read, what that does, and how it is mended', async () => {
    assert.equal(
      await said({ calendar: join(folder, 'nowhere.ics') }),
      [
        'FAIL  the calendar of freezes nowhere.ics can’t be read',
        '      why: it names no file that this program can read; while it can’t be read, nothing is carried out',
        '      fix: Correct the path, or let its account read it.',
      ].join('\n'),
    );
  });

  it('fetches nothing without a network, and never prints what may be a secret', async () => {
    for (const host of ['10.1.2.3', '[::1]', '127.0.0.1'])
      assert.match(await said({ calendar: `https://${host}/a.ics` }), /^FAIL {2}[\s\S]*can’t be read/, host);
    assert.match(await said({ calendar: SECRET }), /^skip {2}the calendar of freezes calendar\.example isn’t read/);
    const words = checkPolicy(
      configOf(
        { from: '2026-12-23T18:00+01:00', to: '2027-01-04T06:00+01:00', reason: 'Holidays' },
        { calendar: SECRET },
      ),
      Date.parse('2026-11-29T09:00Z'),
    ).map(lineOf);
    assert.match(
      words.join(),
      /nothing is carried out from 2026-12-23T18:00\+01:00 to 2027-01-04T06:00\+01:00 \(Holidays\); nothing is carried out while calendar\.example has an event, or couldn’t be read for a day/,
    );
    assert.doesNotMatch(words.join(), /4711/);
  });
});
