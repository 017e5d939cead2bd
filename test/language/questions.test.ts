import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hear } from '../../bot/language/hear.ts';
import type { Intent } from '../../bot/language/intents/index.ts';
import { placeOf, readQuestion } from '../../bot/language/question/index.ts';
import { understand } from '../../bot/language/understand.ts';
import { LANGUAGES } from '../../bot/language/words/index.ts';
import { PARTS } from '../../bot/language/words/shape/question-parts.ts';
import { readCorpus } from './corpus.ts';
import { readQuestions } from './questions.ts';

const rows = readQuestions();

/** Which intents answer a state with yes or no; anywhere else the states count for nothing. */
const ANSWERED_BY: Readonly<Record<string, readonly Intent[]>> = {
  writeback: ['status'],
  unlock: ['status'],
  switched: ['status'],
  'reset-scope': ['status'],
  readiness: ['readiness'],
  licence: ['readiness'],
  sync: ['readiness'],
  'role-held': ['readiness'],
  'role-enough': ['readiness'],
  'role-must': ['readiness'],
};

/** The states that yes or no may be said about, joined by "+"; "-" for none. */
function subjectOf(text: string): string {
  const { intent, locale } = understand(text);
  const question = readQuestion(text, locale);
  const place = placeOf(intent, question);
  const { states } = question;
  const [one, another] = states;
  if (one && !another && !(ANSWERED_BY[one.subject] ?? ['approvals']).includes(place)) return '-';
  // Words that might be names are looked up where the answer is made; here they count as strangers unless somebody is so called.
  const isSomebody = (word: string) => /^(megan|alex)/.test(word);
  if (states.some(({ names }) => !names.every(isSomebody))) return '-';
  return states.map(({ subject }) => subject).join('+') || '-';
}

describe('what a question asks', () => {
  it('is told for over a hundred and fifty sentences in two languages', () => {
    assert.ok(rows.length >= 150, `${rows.length} sentences`);
    const wrong = rows.filter(({ text, subject }) => subjectOf(text) !== subject);
    assert.deepEqual(
      wrong.map(({ text, subject }) => `${text}: ${subjectOf(text)}, not ${subject}`),
      [],
    );
  });

  it('is told of any text, and the same in capitals, with more white space and with a mention', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void hear(text, undefined)));
    const heard = (text: string) => {
      const { fact, place, question } = hear(text, undefined);
      return { fact: fact?.id, place, asked: question.states.map(({ subject, names }) => [subject, names]) };
    };
    for (const { text } of rows) {
      const plain = heard(text);
      assert.deepEqual(heard(text.toUpperCase()), plain);
      assert.deepEqual(heard(`  ${text.replaceAll(' ', ' \n ')} `), plain);
      assert.deepEqual(heard(`<at>Writeback Pilot</at> ${text}`), plain);
    }
  });

  it('is told in the language of the question', () => {
    assert.deepEqual(
      rows.filter(({ text, locale }) => understand(text, locale).locale !== locale).map(({ text }) => text),
      [],
    );
  });

  it('is no longer a state once a word is added that no list holds', () => {
    const more = ['for interns', 'on Tuesdays', 'in Okta', 'za pripravnike', 'ob torkih'];
    for (const { text, subject } of rows.filter((row) => row.subject !== '-'))
      for (const words of more) {
        const longer = `${text.replace(/\?$/, '')} ${words}?`;
        assert.equal(subjectOf(longer), '-', `${subject}: ${longer}`);
      }
  });

  it('is the state for most that the corpus holds of questions about it, also in the part that was held back', () => {
    for (const [name, least] of [
      ['corpus.seen.tsv', 0.65],
      ['corpus.held-back.tsv', 0.55],
    ] as const) {
      const all = readCorpus(name).filter(({ intent }) => intent === 'status');
      const exact = all.filter(({ text }) => subjectOf(text) !== '-');
      assert.ok(exact.length / all.length >= least, `${name}: ${exact.length} of ${all.length}`);
    }
  });

  it('knows each word of a language under one part only', () => {
    for (const { question: words } of Object.values(LANGUAGES)) {
      const all = PARTS.flatMap((part) =>
        (words[part] ?? '')
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean),
      );
      assert.deepEqual(
        all.filter((word, at) => all.indexOf(word) !== at),
        [],
      );
    }
  });
});
