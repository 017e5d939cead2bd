import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { BATCHES, freshRows } from './fresh.ts';
import { CAUSE_WORDS, isJudged } from './judge.ts';
import { acceptable, KINDS, PARTS, rowsOf } from './rows.ts';

const LIST = readFileSync(new URL('corpus/README.md', import.meta.url), 'utf8');
const LISTED = [...LIST.matchAll(/^\| `([a-z0-9-]+)` \| (?!.*as in life)/gm)].map(([, id = '']) => id);
const FIELDS = ['id', 'kind', 'also', 'want', 'cause', 'never'];
const CAUSES = LISTED.filter((id) => !FIELDS.includes(id));
const PLAIN = ['ask', 'user-check', 'unknown-code', 'none', 'no-search'];
const all = PARTS.flatMap(rowsOf);
const share = (part: number, of: number) => part / of;

describe('the corpus of complaints', () => {
  it('names only causes of its own list, and each of these at least once', () => {
    const named = new Set(all.flatMap(acceptable));
    const bare = [...named].filter((id) => !id.includes(':') && !PLAIN.includes(id));
    assert.deepEqual(
      bare.filter((id) => !CAUSES.includes(id)),
      [],
    );
    assert.deepEqual(
      CAUSES.filter((id) => !named.has(id)),
      [],
    );
    assert.deepEqual(Object.keys(CAUSE_WORDS).sort(), [...CAUSES].sort());
  });

  it('holds more than 420 rows of every kind, two in five Slovenian, a third held back, none twice', () => {
    assert.ok(all.length >= 420, String(all.length));
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    assert.equal(new Set(all.map(({ text }) => text)).size, all.length);
    assert.ok(share(all.filter(({ locale }) => locale === 'sl-SI').length, all.length) >= 0.4);
    assert.ok(share(rowsOf('held-back').length, all.length) >= 0.3);
    for (const kind of KINDS)
      for (const locale of ['en-US', 'sl-SI'])
        assert.ok(
          all.some((row) => row.kind === kind && row.locale === locale),
          `${kind}, ${locale}`,
        );
  });

  it('can be judged: each fact has its words or a pattern, each finding a pattern, each pattern of what never may be said is one', () => {
    const named = [...new Set(all.filter(({ kind }) => kind !== 'evidence').flatMap(acceptable))];
    const open = named
      .filter((id) => id.startsWith('fact:') || id.startsWith('finding:'))
      .filter((id) => !isJudged(id));
    assert.deepEqual(open, []);
    for (const { id, never } of all) if (never) assert.doesNotThrow(() => new RegExp(never, 'is'), id);
  });

  it('says of each complaint that no comfort may answer it, and of each paste that it tells of neither half', () => {
    for (const row of all.filter(({ kind }) => kind === 'evidence' || kind === 'false-comfort'))
      assert.ok(row.never, row.id);
  });

  it('grows by batches that name what is listed, can be judged, and say nothing twice', () => {
    const fresh = BATCHES.flatMap(freshRows);
    const named = [...new Set(fresh.filter(({ kind }) => kind !== 'evidence').flatMap(acceptable))];
    const isKnown = (id: string) => (id.includes(':') ? id.startsWith('code:') || isJudged(id) : CAUSES.includes(id));
    assert.deepEqual(
      named.filter((id) => !PLAIN.includes(id) && !isKnown(id)),
      [],
    );
    const said = [...all, ...fresh].map(({ text, locale }) => `${locale} ${text}`);
    assert.deepEqual(
      said.filter((text, at) => said.indexOf(text) !== at),
      [],
    );
  });
});
