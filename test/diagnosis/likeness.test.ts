import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { likenessWeights } from '../../bot/language/causes/likeness.ts';
import { hear } from '../../bot/language/hear.ts';
import { CAUSE_LABELS, complaints, complaintsFingerprint, toldFingerprint } from './lessons.ts';
import { rowsOf } from './rows.ts';

const AGAIN = 'npm run learn';
const tableOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../bot/language/causes/${name}.json`, import.meta.url), 'utf8'));

describe('what a complaint resembles', () => {
  it('was learned from the complaints as they stand', () => {
    assert.equal(tableOf('likeness').complaints, complaintsFingerprint(), `the complaints have changed: run ${AGAIN}`);
    assert.equal(tableOf('complains').sentences, toldFingerprint(), `the sentences have changed: run ${AGAIN}`);
  });

  it('refuses another list of causes, and says how to learn again', () => {
    for (const labels of [[...CAUSE_LABELS, 'tea'], CAUSE_LABELS.slice(1), []])
      assert.throws(
        () => likenessWeights(labels),
        (error) => error instanceof Error && error.message.endsWith(`retrain: ${AGAIN}`),
      );
  });

  it('has met no complaint that is held back', () => {
    const met = new Set(complaints().map(({ text }) => text.toLowerCase()));
    for (const { id, text } of rowsOf('held-back')) assert.ok(!met.has(text.toLowerCase()), id);
  });

  const STATED: readonly (readonly [text: string, locale: 'en' | 'sl'])[] = [
    ['ADSync was set to disabled by somebody during the audit, no reset works', 'en'],
    ['the only provisioning agent lost its connection over night', 'en'],
    ['zgodaj zjutraj je resetirala, opoldne je pozabila in drugič jo zavrne', 'sl'],
    ['edini agent je čez noč izgubil povezavo', 'sl'],
  ];
  for (const [text, locale] of STATED)
    it(`is searched for where it is only stated: ${text}`, () => {
      const { place, fact } = hear(text, locale);
      assert.deepEqual([place, fact?.id], ['diagnose', undefined]);
    });

  const ASKED: readonly (readonly [text: string, locale: 'en' | 'sl', fact: string])[] = [
    ['Quick one before I go: does a reset unlock the AD account as well, by any chance', 'en', 'reset-unlocks'],
    ['all UPN suffixes are federated to ADFS, can those people use writeback', 'en', 'sign-in-methods'],
    ['we have 60 externals as B2B, would their passwords get written to AD if we turn this on?', 'en', 'guests'],
    ['koliko pa to stane dodatno, ali je že v ceni licence', 'sl', 'price'],
  ];
  for (const [text, locale, fact] of ASKED)
    it(`takes no question for a complaint, however chatty: ${text}`, () => {
      assert.equal(hear(text, locale).fact?.id, fact);
    });
});
