import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hear } from '../../bot/language/hear.ts';
import { ASIDES, TOPICS } from '../../bot/workflow/change/topics.ts';
import { readCorpus } from './corpus.ts';

// First met, before any miss was mended: of the first lot 50 % in English and 64 % in Slovenian, of the second, after the first
// was mended by kind, 78 % and 75 %. Both lots stand here, and sixty sentences of kinds that came later, of which 78 % were heard
// when first met. The weights have learned them since: what they have never met stands in test/journeys/about-fresh.held-back.tsv.
const rows = readFileSync(new URL('about.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [locale = '', topic = '', text = ''] = line.split('\t');
    return { locale, topic, text };
  });

const heardIn = (text: string, locale?: string): string => {
  const { topic, aside, fact } = hear(text, locale);
  return topic ?? aside ?? (fact?.id === 'no-restart' ? fact.id : '-');
};

describe('what is asked about a change, or said beside it', () => {
  it('is heard in two languages, in many ways, and not in questions about the tenant, orders and complaints', () => {
    const wrong = rows.filter(({ text, topic, locale }) => heardIn(text, locale) !== topic);
    assert.deepEqual(
      wrong.map(({ text, topic, locale }) => `${text}: ${heardIn(text, locale)}, not ${topic}`),
      [],
    );
  });

  it('is heard of each kind in both languages', () => {
    for (const locale of ['en', 'sl'])
      for (const topic of [...TOPICS, ...ASIDES].filter((one) => one !== 'bye'))
        assert.ok(
          rows.some((row) => row.locale === locale && row.topic === topic),
          `${topic} in ${locale}`,
        );
  });

  it('is taken for itself in hardly any sentence that wants something of the tenant', () => {
    const others = ['status', 'readiness', 'setup', 'watch', 'language', 'export', 'rollback'];
    const asked = readCorpus('corpus.held-back.tsv').filter(({ intent }) => others.includes(intent));
    // To undo it has its card either way, and whether the change went through is asked of the change.
    const taken = asked.filter(({ text }) => !['-', 'undo', 'gone-through'].includes(heardIn(text)));
    assert.deepEqual(
      taken.map(({ text }) => text),
      [],
    );
  });
});
