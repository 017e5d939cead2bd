import assert from 'node:assert/strict';
import { wordsFor } from '../../cards/index.ts';
import { date } from '../../cards/parts/time.ts';

const said = (locale: 'en' | 'sl', zone: string | undefined, iso: string) =>
  wordsFor(locale, zone).time.date(new Date(iso));

describe("a reader's own clock", () => {
  it('shows their time first and UTC beside it, in both languages', () => {
    assert.equal(said('en', 'Europe/Ljubljana', '2026-11-28T06:01:00Z'), '28 Nov 2026, 07:01 (06:01 UTC)');
    assert.equal(said('sl', 'Europe/Ljubljana', '2026-11-28T06:01:00Z'), '28. 11. 2026 ob 7.01 (6.01 UTC)');
    assert.equal(said('en', 'Asia/Kathmandu', '2026-11-28T06:01:00Z'), '28 Nov 2026, 11:46 (06:01 UTC)');
  });

  it('names the day beside UTC where it is another one there', () => {
    assert.equal(said('en', 'Pacific/Auckland', '2026-12-31T12:30:00Z'), '1 Jan 2027, 01:30 (31 Dec, 12:30 UTC)');
    assert.equal(said('sl', 'America/New_York', '2026-12-01T03:05:00Z'), '30. 11. 2026 ob 22.05 (1. 12. ob 3.05 UTC)');
  });

  it('tells apart the hour that comes twice when summer time ends, and leaves out the one that never comes', () => {
    assert.equal(said('en', 'Europe/Ljubljana', '2026-10-25T00:30:00Z'), '25 Oct 2026, 02:30 (00:30 UTC)');
    assert.equal(said('en', 'Europe/Ljubljana', '2026-10-25T01:30:00Z'), '25 Oct 2026, 02:30 (01:30 UTC)');
    assert.equal(said('en', 'Europe/Ljubljana', '2027-03-28T00:59:00Z'), '28 Mar 2027, 01:59 (00:59 UTC)');
    assert.equal(said('en', 'Europe/Ljubljana', '2027-03-28T01:00:00Z'), '28 Mar 2027, 03:00 (01:00 UTC)');
    assert.equal(said('en', 'America/Havana', '2026-11-01T05:00:00Z'), '1 Nov 2026, 00:00 (05:00 UTC)');
  });

  it('says a time once where the clock there shows UTC', () => {
    assert.equal(said('en', 'Europe/London', '2026-11-28T06:01:00Z'), '28 Nov 2026, 06:01 UTC');
    assert.equal(said('en', 'Europe/London', '2026-07-28T06:01:00Z'), '28 Jul 2026, 07:01 (06:01 UTC)');
    assert.equal(said('sl', 'UTC', '2026-11-28T06:01:00Z'), '28. 11. 2026 ob 6.01 UTC');
  });

  it('is UTC where no zone is known, or none that this machine knows', () => {
    for (const zone of [undefined, '', 'Mars/Olympus', 'Europe/Ljubljana\u0000'])
      assert.equal(said('en', zone, '2026-11-28T06:01:00Z'), '28 Nov 2026, 06:01 UTC');
  });

  it('keeps a Slovenian date from becoming a numbered list', () => {
    assert.equal(date(wordsFor('sl', 'Europe/Ljubljana'), '2026-11-28T06:01:00Z'), '28\\. 11. 2026 ob 7.01 (6.01 UTC)');
  });

  it('changes no other word', () => {
    const { time: here, ...words } = wordsFor('sl', 'Europe/Ljubljana');
    const { time, ...plain } = wordsFor('sl');
    assert.deepEqual(words, plain);
    assert.deepEqual(Object.keys(here), Object.keys(time));
  });
});
