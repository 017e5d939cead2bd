import assert from 'node:assert/strict';
import { type Change, isOpen } from '../../bot/workflow/change/change.ts';
import type { StoredEvent } from '../../bot/workflow/record/events.ts';
import { htmlOf, wordsFor } from '../../cards/index.ts';
import { storyOf } from '../../cards/pack/story.ts';
import { createTeller } from '../../cards/pack/told.ts';
import { moveLooks } from '../cards/move-samples.ts';
import { approvedRed, askedAgain } from '../cards/red-samples.ts';
import * as t from '../cards/tenant.ts';
import { turnOffLooks } from '../cards/turn-off-samples.ts';
import { TENANT } from '../store/samples.ts';
import { batchesOf, FIRST, SECOND } from './trails.ts';

/** Changes of every kind, at every stage and end. */
const CHANGES: Readonly<Record<string, Change>> = {
  draft: t.draft,
  waiting: t.waiting,
  running: t.running,
  atSettings: t.atSettings,
  onCloudSync: t.onCloudSync,
  skipping: t.skipping,
  inPart: t.inPart,
  applying: t.applying,
  verifying: t.verifying,
  reported: t.reported,
  byTest: t.byTest,
  done: t.done,
  failed: t.failed,
  rejected: t.rejected,
  cancelled: { ...t.running, phase: 'cancelled', endedAt: t.NOW, endedBy: t.alex },
  expired: { ...t.waiting, phase: 'expired', endedAt: t.NOW, endedBy: 'pilot' },
  unconfirmed: { ...t.verifying, phase: 'unconfirmed', endedAt: t.NOW, endedBy: t.megan, endedBecause: 'Seen.' },
  alone: { ...t.running, isAlone: true, reviews: [], inSpiteOf: ['licence'] },
  approvedRed,
  askedAgain,
  ...Object.fromEntries(turnOffLooks.map(([name, change]) => [`off ${name}`, change])),
  ...Object.fromEntries(moveLooks.map(([name, change]) => [`move ${name}`, change])),
};

const numbered = (): readonly StoredEvent[] =>
  batchesOf(TENANT)
    .flat()
    .map((event, i) => ({ seq: i + 1, hash: '', event }));

function told(records: readonly StoredEvent[], only?: string) {
  const teller = createTeller(only);
  for (const record of records) teller.hear(record);
  return teller.told();
}

for (const locale of ['en', 'sl'] as const) {
  const words = wordsFor(locale);
  describe(`the story of a change (${locale})`, () => {
    it('says in short who was reminded, who was asked later, and what the ticket’s system said', () => {
      const change: Change = {
        ...t.waiting,
        policy: { ...t.policy, ticket: { required: true, blockWhenUnknown: true } },
        escalatedAt: t.minutesAgo(1),
        escalationApprovers: [t.adele],
        ticketState: {
          ticket: 'CHG0012345',
          state: '<b>Implement</b>',
          means: 'open',
          system: 'ServiceNow',
          asOf: t.NOW,
          sentAt: t.NOW,
          at: t.NOW,
          version: 2,
        },
      };
      const happened = [
        { type: 'reminded', by: 'pilot' },
        { type: 'reminded', by: t.alex },
        { type: 'escalated', by: 'pilot' },
      ] as const;
      const records = happened.map((event, n) => ({
        seq: n + 1,
        hash: '',
        event: { ...event, changeId: change.id, at: t.minutesAgo(2) },
      }));
      const html = htmlOf(storyOf({ words, change, records }, t.NOW));
      const [, short = ''] = /<h3[^>]*>.*?<\/h3>([\s\S]*?)<h3/.exec(html) ?? [];
      const said =
        locale === 'en'
          ? [
              /The approvers were reminded on/,
              /Alex.*had the approvers reminded on/,
              /others were asked too: .*Adele Vance/,
            ]
          : [/Odobritelji so .* dobili opomnik/, /Na željo osebe .*Alex/, /bili vprašani še: .*Adele Vance/];
      for (const one of [...said, /ServiceNow/, /&lt;b&gt;Implement/]) assert.match(short, one);
      const without = htmlOf(storyOf({ words, change: t.waiting, records: [] }, t.NOW));
      for (const one of said) assert.doesNotMatch(without, one);
    });

    for (const [name, change] of Object.entries(CHANGES))
      it(`tells one that is ${name}, whole and in words`, () => {
        const html = htmlOf(storyOf({ words, change, records: [] }, t.NOW));
        assert.doesNotMatch(html, /undefined|\[object|NaN|\*\*|\\/);
        assert.ok(html.includes(words.kinds[change.plan.operation].title), html);
        const isUnderWay = isOpen(change) || change.phase === 'draft';
        assert.equal(html.includes('class="notice"'), isUnderWay, 'it is marked where it is not over');
        assert.ok(html.includes(change.plan.hash));
        for (const { by } of change.reviews) assert.ok(html.includes(by.name), by.name);
      });

    it('says what each half rests on: a reading, a test, or the word of somebody', () => {
      const rests = (change: Change) => htmlOf(storyOf({ words, change, records: [] }, t.NOW));
      const [read, tested, word] = [rests(t.done), rests(t.byTest), rests(t.reported)];
      assert.ok(read.includes(words.pack.rests.read('', '').slice(0, 12)), read);
      assert.ok(tested.includes(locale === 'en' ? 'a test reset that' : 'na preizkusni ponastavitvi'), tested);
      assert.ok(word.includes(locale === 'en' ? 'the word of <b>' : 'na izjavi: <b>'), word);
      assert.ok(rests(t.waiting).includes(words.pack.rests.none));
    });

    it('tells nothing from a text that would be markup', () => {
      const reason = '<img src=x onerror=alert(1)> **bold** [a](https://evil.example) & "quotes" \\ end';
      const html = htmlOf(storyOf({ words, change: { ...t.waiting, reason }, records: [] }, t.NOW));
      assert.ok(
        html.includes(
          '&lt;img src=x onerror=alert(1)&gt; **bold** [a](https://evil.example) &amp; &quot;quotes&quot; \\ end',
        ),
        html,
      );
      assert.doesNotMatch(html, /<(img|a|script)\b/);
    });
  });
}

describe('what the records of a pack come to', () => {
  it('is each change with its own records, and beside them what else was done', () => {
    const all = told(numbered());
    assert.deepEqual(
      all.changes.map(({ id, change }) => [id, change?.phase]),
      [
        [FIRST, 'done'],
        [SECOND, 'running'],
      ],
    );
    assert.deepEqual(
      all.beside.map(({ event }) => event.type),
      ['watch-begun', 'test-started'],
    );
    assert.deepEqual(all.readings, { count: 2, by: ['Alex <b>Novak</b>'] });
    // What was read while the second stood open is its own.
    assert.equal(all.changes[1]?.records.at(-1)?.event.type, 'evidence-gathered');
  });

  it('is one change alone where one is asked for', () => {
    const one = told(numbered(), FIRST);
    assert.deepEqual(
      one.changes.map(({ id }) => id),
      [FIRST],
    );
    assert.deepEqual([one.beside.length, one.readings.count], [0, 0]);
  });

  it('is the records alone of a change that began before', () => {
    const [first] = told(numbered().slice(5)).changes;
    assert.deepEqual([first?.id, first?.change], [FIRST, undefined]);
    assert.ok((first?.records.length ?? 0) > 5);
  });
});
