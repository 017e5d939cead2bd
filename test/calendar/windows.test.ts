import assert from 'node:assert/strict';
import { faultIn } from '../../bot/calendar/faults.ts';
import { windowsIn } from '../../bot/calendar/windows.ts';

const FROM = Date.parse('2026-11-28T00:00:00Z');
const UNTIL = Date.parse('2027-12-31T00:00:00Z');

const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  'UID:one',
  'DTSTAMP:20261101T000000Z',
  'SUMMARY:Month end',
  ...lines,
  'END:VEVENT',
];
/** Windows as their beginnings and ends, to the minute. */
const spans = (text: string) =>
  windowsIn(text, FROM, UNTIL).map(({ from, to }) => `${from.slice(0, 16)} ${to.slice(0, 16)}`);
const zoned = (zone: string, start: string, end: string, ...more: readonly string[]) =>
  calendar(...event(`DTSTART;TZID=${zone}:${start}`, `DTEND;TZID=${zone}:${end}`, ...more));

const OUTLOOK = [
  'BEGIN:VTIMEZONE',
  'TZID:Our office',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

describe('a calendar of freezes', () => {
  it('is its events, with what they are called', () => {
    const text = calendar(...event('DTSTART:20261223T170000Z', 'DTEND:20270104T050000Z'));
    assert.deepEqual(windowsIn(text, FROM, UNTIL), [
      { from: '2026-12-23T17:00:00.000Z', to: '2027-01-04T05:00:00.000Z', reason: 'Month end' },
    ]);
  });

  it('leaves out what is over, what is too far ahead, what is cancelled and what lasts no time', () => {
    const at = (day: string, ...more: readonly string[]) => event(`DTSTART:${day}T100000Z`, 'DURATION:PT1H', ...more);
    assert.deepEqual(
      spans(
        calendar(
          ...at('20261101'),
          ...at('20290101'),
          ...at('20261224', 'STATUS:CANCELLED'),
          ...event('DTSTART:20261225T100000Z'),
          ...at('20261226', 'TRANSP:TRANSPARENT'),
        ),
      ),
      ['2026-12-26T10:00 2026-12-26T11:00'],
    );
  });

  it('recurs by its rule, but for the times that are left out or moved', () => {
    const weekly = event(
      'DTSTART;TZID=Europe/Ljubljana:20261204T160000',
      'DURATION:PT2H',
      'RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20270101T150000Z',
      'EXDATE;TZID=Europe/Ljubljana:20261211T160000',
    );
    const moved = event(
      'RECURRENCE-ID;TZID=Europe/Ljubljana:20261218T160000',
      'DTSTART;TZID=Europe/Ljubljana:20261217T080000',
      'DURATION:PT1H',
    );
    assert.deepEqual(spans(calendar(...weekly, ...moved)), [
      '2026-12-04T15:00 2026-12-04T17:00',
      '2026-12-25T15:00 2026-12-25T17:00',
      '2027-01-01T15:00 2027-01-01T17:00',
      '2026-12-17T07:00 2026-12-17T08:00',
    ]);
  });

  it('counts a rule from its first time, however long ago that was', () => {
    const monthly = event('DTSTART:20150131T220000Z', 'DURATION:PT8H', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1');
    assert.deepEqual(spans(calendar(...monthly)).slice(0, 2), [
      '2026-11-30T22:00 2026-12-01T06:00',
      '2026-12-31T22:00 2027-01-01T06:00',
    ]);
    const counted = event('DTSTART:20261201T220000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=2');
    assert.equal(spans(calendar(...counted)).length, 2);
  });

  it('takes a day by the clocks of the calendar, or as long as it is that day anywhere', () => {
    const day = event('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261225');
    assert.deepEqual(spans(calendar('X-WR-TIMEZONE:Europe/Ljubljana', ...day)), ['2026-12-23T23:00 2026-12-24T23:00']);
    assert.deepEqual(spans(calendar(...OUTLOOK, ...day)), ['2026-12-23T23:00 2026-12-24T23:00']);
    assert.deepEqual(spans(calendar(...day)), ['2026-12-23T10:00 2026-12-25T12:00']);
  });

  it('goes by a zone that the file alone tells, summer and winter', () => {
    const at = (day: string) => event(`DTSTART;TZID=Our office:${day}T100000`, 'DURATION:PT1H');
    assert.deepEqual(spans(calendar(...OUTLOOK, ...at('20270327'), ...at('20270329'))), [
      '2027-03-27T09:00 2027-03-27T10:00',
      '2027-03-29T08:00 2027-03-29T09:00',
    ]);
  });

  const NIGHTS: readonly (readonly [zone: string, start: string, end: string, span: string, what: string])[] = [
    ['Europe/Ljubljana', '20270327T220000', '20270328T060000', '2027-03-27T21:00 2027-03-28T04:00', 'an hour shorter'],
    ['Europe/Ljubljana', '20271030T220000', '20271031T060000', '2027-10-30T20:00 2027-10-31T05:00', 'an hour longer'],
    ['America/New_York', '20270313T220000', '20270314T060000', '2027-03-14T03:00 2027-03-14T10:00', 'an hour shorter'],
    ['America/New_York', '20271106T220000', '20271107T060000', '2027-11-07T02:00 2027-11-07T11:00', 'an hour longer'],
    ['Australia/Lord_Howe', '20271002T220000', '20271003T060000', '2027-10-02T11:30 2027-10-02T19:00', 'half an hour'],
    ['Europe/Ljubljana', '20270328T023000', '20270328T040000', '2027-03-28T01:30 2027-03-28T02:00', 'in the gap'],
    ['Europe/Ljubljana', '20271031T023000', '20271031T024500', '2027-10-31T00:30 2027-10-31T00:45', 'shown twice'],
  ];
  for (const [zone, start, end, span, what] of NIGHTS)
    it(`lasts through the night in which ${zone} changes its clocks (${what})`, () => {
      assert.deepEqual(spans(zoned(zone, start, end)), [span]);
    });

  it('freezes until the later end in a night that a recurring event makes longer or shorter', () => {
    const nights = zoned('Europe/Ljubljana', '20270326T220000', '20270327T060000', 'RRULE:FREQ=DAILY;COUNT=3');
    assert.deepEqual(spans(nights), [
      '2027-03-26T21:00 2027-03-27T05:00',
      '2027-03-27T21:00 2027-03-28T05:00',
      '2027-03-28T20:00 2027-03-29T04:00',
    ]);
    const autumn = zoned('America/New_York', '20271105T220000', '20271106T060000', 'RRULE:FREQ=DAILY;COUNT=2');
    assert.equal(spans(autumn)[1], '2027-11-07T02:00 2027-11-07T11:00');
  });

  const FAULTY: Readonly<Record<string, readonly [fault: string, text: string]>> = {
    'is another thing': ['no-calendar', '<html><body>Sign in</body></html>'],
    'is empty': ['no-calendar', ''],
    'holds no calendar': ['no-calendar', ['BEGIN:VCARD', 'VERSION:4.0', 'END:VCARD', ''].join('\r\n')],
    'names a zone that nobody knows': ['unknown-zone', zoned('Their office', '20261224T100000', '20261224T110000')],
    'holds one that ends before it begins': ['ends-early', zoned('Etc/UTC', '20261224T180000', '20261224T060000')],
    'recurs every second': ['too-much', zoned('Etc/UTC', '20200101T100000', '20200101T100001', 'RRULE:FREQ=SECONDLY')],
    'moves all that follows': [
      'too-much',
      calendar(
        ...event('DTSTART:20261204T160000Z', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY'),
        ...event('RECURRENCE-ID;RANGE=THISANDFUTURE:20261218T160000Z', 'DTSTART:20261217T080000Z', 'DURATION:PT1H'),
      ),
    ],
    'has a rule that can’t be': ['no-calendar', zoned('Etc/UTC', '20261201T10', '20261201T11', 'RRULE:FREQ=NEVER')],
  };
  for (const [what, [fault, text]] of Object.entries(FAULTY))
    it(`isn’t read where it ${what}`, () => {
      try {
        assert.fail(`read as ${JSON.stringify(windowsIn(text, FROM, UNTIL))}`);
      } catch (error) {
        assert.equal(error instanceof assert.AssertionError ? error.message : faultIn(error), fault);
      }
    });

  it('is read in a moment, whatever its rules ask for', () => {
    const rules = [
      'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2',
      'FREQ=WEEKLY;INTERVAL=1000000000;BYDAY=MO',
      'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
      'FREQ=YEARLY;INTERVAL=3;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO',
    ];
    const began = performance.now();
    for (const rule of rules) spans(zoned('Etc/UTC', '20200101T100000', '20200101T110000', `RRULE:${rule}`));
    assert.ok(performance.now() - began < 5_000);
  });
});
