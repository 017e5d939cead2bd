import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFreezeBook } from '../../bot/calendar/index.ts';
import type { CalendarRead } from '../../bot/calendar/read.ts';
import type { Policies } from '../../bot/config/index.ts';
import { tenantPolicy } from '../../bot/config/policy/tenant-policy.ts';
import { freezeAt } from '../../bot/workflow/time/freeze.ts';

const HOUR = 3_600_000;
const START = Date.parse('2026-12-01T00:00:00Z');
const env = { quorum: 1, approvalHours: 24, executionHours: 8, loneAdmin: false, approvers: [], auditors: [], who: '' };
const naming = (...calendars: readonly string[]): Policies => ({
  all: tenantPolicy(env, { freeze: calendars.map((calendar) => ({ calendar })) }),
  tenants: new Map([['other', tenantPolicy(env, {})]]),
  file: 'policy.json',
});

describe('the calendars that freeze', () => {
  const iso = (at: number) => new Date(at).toISOString();
  const windows = [{ from: iso(START + HOUR), to: iso(START + 2 * HOUR), reason: 'Month end' }];

  function kept(...places: readonly string[]) {
    let now = START;
    let found: CalendarRead = { kind: 'unread', fault: 'unreachable' };
    const said: string[] = [];
    const book = createFreezeBook(naming(...places), {
      clock: { now: () => now },
      log: (level, _, more) => said.push(`${level} ${JSON.stringify(more)}`),
      read: async () => found,
    });
    return {
      when: async (hours: number, read: CalendarRead) => {
        now = START + hours * HOUR;
        found = read;
        await book.look();
        return freezeAt(book.freezesFor('home'), iso(now));
      },
      book,
      said,
    };
  }
  const read: CalendarRead = { kind: 'read', windows };
  const unread: CalendarRead = { kind: 'unread', fault: 'unreachable' };

  it('freeze at their times', async () => {
    const { when } = kept('freeze.ics');
    assert.equal(await when(0, read), undefined);
    assert.equal((await when(1, read))?.because, 'window');
  });

  it('freeze until they were read once, and only where a policy names them', async () => {
    const { when, book, said } = kept('https://calendar.example/private-4711/basic.ics');
    assert.deepEqual(await when(0, unread), { because: 'unread', calendar: 'calendar.example' });
    assert.equal(freezeAt(book.freezesFor('other'), iso(START)), undefined);
    assert.match(said.join(), /^error .*could not be fetched.*nothing is carried out/);
    assert.doesNotMatch(said.join(), /4711/, 'an address may be a secret by itself');
    assert.equal(await when(0.1, read), undefined);
  });

  it('are told apart by name where there are several', async () => {
    const { when } = kept('month-end.ics', 'holidays.ics');
    assert.deepEqual(await when(0, unread), { because: 'unread', calendar: 'month-end.ics', isOneOfSeveral: true });
  });

  it('count as they were read last for a day, and then freeze', async () => {
    const { when, said } = kept('freeze.ics');
    await when(0, read);
    assert.equal((await when(1, unread))?.because, 'window');
    assert.equal(await when(23.9, unread), undefined);
    assert.match(said.join(), /^warn/);
    assert.deepEqual(await when(24, unread), { because: 'unread', calendar: 'freeze.ics', since: iso(START) });
    assert.equal(await when(25, read), undefined);
  });

  it('are read anew every five minutes, and not more often', async () => {
    let readings = 0;
    let now = START;
    const book = createFreezeBook(naming('a.ics', 'b.ics', 'a.ics'), {
      clock: { now: () => now },
      log: () => {},
      read: async () => {
        readings += 1;
        return read;
      },
    });
    for (const minutes of [0, 1, 4, 5, 6, 10]) {
      now = START + minutes * 60_000;
      await Promise.all([book.look(), book.look()]);
    }
    assert.equal(readings, 6);
  });

  it('are read from a file as it is now', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'freeze-book-'));
    const path = join(folder, 'freeze.ics');
    let now = START;
    const book = createFreezeBook(naming(path), { clock: { now: () => now }, log: () => {} });
    try {
      await book.begin();
      assert.equal(book.freezesFor('home').unread?.calendar, 'freeze.ics');
      const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTART:20261201T000000Z', 'DURATION:P2D', 'SUMMARY:Move', 'END:VEVENT'];
      writeFileSync(path, ['\uFEFFBEGIN:VCALENDAR', ...event, 'END:VCALENDAR', ''].join('\r\n'));
      now += 5 * 60_000;
      await book.look();
      assert.deepEqual(freezeAt(book.freezesFor('home'), iso(now)), {
        because: 'window',
        reason: 'Move',
        until: '2026-12-03T00:00:00.000Z',
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
