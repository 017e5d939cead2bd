import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hear } from '../../bot/language/hear.ts';
import { FACTS } from '../../bot/language/knowledge/facts/index.ts';
import { DOCS } from '../../bot/language/knowledge/sources.ts';
import { isAllowed } from '../../cards/parts/links.ts';
import { known as english } from '../../cards/words/en/known/index.ts';
import { known as slovenian } from '../../cards/words/sl/known/index.ts';
import { readCorpus } from './corpus.ts';

const rows = readFileSync(new URL('facts.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [fact = '', locale = '', text = ''] = line.split('\t');
    return { fact, locale, text };
  });

/** The fact that a text is answered with, "-" for none. */
const factIn = (text: string, locale?: string): string => hear(text, locale).fact?.id ?? '-';

describe('what is so in every tenant', () => {
  it('is found by questions in two languages, and not by wishes, complaints and questions about this tenant', () => {
    const wrong = rows.filter(({ fact, locale, text }) => factIn(text, locale) !== fact);
    assert.deepEqual(
      wrong.map(({ fact, locale, text }) => `${text}: ${factIn(text, locale)}, not ${fact}`),
      [],
    );
  });

  it('is asked for in the table, each fact at least once', () => {
    for (const { id } of FACTS)
      assert.ok(
        rows.some((row) => row.fact === id),
        id,
      );
  });

  it('is found with a slip of the finger too', () => {
    for (const text of ['is the pasword encrypetd on the way?', 'which permisions does the connector account need?'])
      assert.notEqual(factIn(text), '-', text);
  });

  it('is no answer to what the corpus holds of wishes and orders', () => {
    const orders = [
      'setup',
      'rollback',
      'cancel',
      'export',
      'history',
      'watch',
      'language',
      'approvals',
      'resume',
      'help',
    ];
    const taken = [
      ...readCorpus('corpus.held-back.tsv'),
      ...readCorpus('corpus.seen.tsv').filter((_, at) => at % 4 === 0),
    ].filter((one) => orders.includes(one.intent) && factIn(one.text) !== '-');
    assert.deepEqual(
      taken.map(({ text }) => text),
      [],
    );
  });

  it('has words in both languages that say it without yes and no, and a page of Microsoft’s', () => {
    const FIRST = /^(yes|no|probably|can.t tell|da|ne|verjetno|ni mogo.e ugotoviti)\b/i;
    const pages = new Set<string>(Object.values(DOCS));
    assert.equal(new Set(FACTS.map((fact) => fact.id)).size, FACTS.length);
    assert.deepEqual(Object.keys(english).sort(), FACTS.map((fact) => fact.id).sort());
    for (const { id, source } of FACTS) {
      assert.ok(pages.has(source) && isAllowed(source), id);
      for (const { lead, more } of [english[id], slovenian[id]]) {
        assert.doesNotMatch(lead, FIRST, id);
        assert.ok(lead.length <= 160 && more.length <= 260, `${id}: ${lead.length}, ${more.length}`);
      }
      assert.notEqual(english[id].lead, slovenian[id].lead);
    }
  });
});
