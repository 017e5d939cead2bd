import assert from 'node:assert/strict';
import { hear } from '../../bot/language/hear.ts';
import { FACTS, NOTIONS } from '../../bot/language/knowledge/facts/index.ts';
import { DOCS } from '../../bot/language/knowledge/sources.ts';
import { isAllowed } from '../../cards/parts/links.ts';
import { known as english } from '../../cards/words/en/known/index.ts';
import { known as slovenian } from '../../cards/words/sl/known/index.ts';
import { readCorpus } from './corpus.ts';
import { readFacts } from './fact-lessons.ts';

const rows = readFacts('facts.tsv');
const seen = readFacts('facts.seen.tsv');

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

  // First met, before any rule was written for their kind: 69 of a hundred of another lot. These were set aside as they were written.
  it('is found by at least 70 of a hundred questions that were held back, in each language', () => {
    for (const locale of ['en', 'sl']) {
      const own = readFacts('facts.held-back.tsv').filter((row) => row.locale === locale);
      const right = own.filter(({ fact, text }) => factIn(text, locale) === fact).length;
      assert.ok(right / own.length >= 0.7, `${locale}: ${right} of ${own.length}`);
    }
  });

  it('is asked for in what the weights learned from, each fact in both languages', () => {
    for (const { id } of FACTS)
      assert.ok(
        ['en', 'sl'].every((locale) => seen.filter((row) => row.fact === id && row.locale === locale).length >= 4),
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
    ].filter((one) => orders.includes(one.intent) && !['-', 'what-it-is'].includes(factIn(one.text)));
    assert.deepEqual(
      taken.map(({ text }) => text),
      [],
    );
  });

  it('has words in both languages that say it without yes and no, and a page of Microsoft’s', () => {
    const FIRST = /^(yes|no|probably|can.t tell|da|ne|verjetno|ni mogo.e ugotoviti)\b/i;
    const pages = new Set<string>(Object.values(DOCS));
    const all = [...FACTS, ...NOTIONS];
    assert.equal(new Set(all.map((fact) => fact.id)).size, all.length);
    assert.deepEqual(Object.keys(english).sort(), all.map((fact) => fact.id).sort());
    for (const { id, source } of all) {
      assert.ok(pages.has(source) && isAllowed(source), id);
      for (const { lead, more } of [english[id], slovenian[id]]) {
        assert.doesNotMatch(lead, FIRST, id);
        assert.ok(lead.length <= 160 && more.length <= 260, `${id}: ${lead.length}, ${more.length}`);
      }
      assert.notEqual(english[id].lead, slovenian[id].lead);
    }
  });
});
