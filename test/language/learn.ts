import { writeFileSync } from 'node:fs';
import { MEANINGS } from '../../bot/language/about/meanings.ts';
import { INTENTS } from '../../bot/language/intents/index.ts';
import { FACT_LABELS } from '../../bot/language/knowledge/facts/catalogue.ts';
import { readCorpus } from './corpus.ts';
import { factFingerprint, learnFacts } from './fact-lessons.ts';
import { fingerprint, learn } from './learning.ts';
import { aboutFingerprint, learnAbout } from './topics.ts';

/** `npm run learn`: all tables of weights anew, from the sentences beside this file. They take effect at the next start. */
function write(
  home: string,
  { scale, weights }: ReturnType<typeof learn>,
  of: Readonly<Record<string, unknown>>,
): void {
  const table = { ...of, scale, weights: Buffer.from(weights.buffer).toString('base64') };
  writeFileSync(new URL(`../../bot/language/${home}`, import.meta.url), `${JSON.stringify(table, null, 2)}\n`);
  process.stdout.write(`bot/language/${home} is learned again\n`);
}

write('model/learned.json', learn(readCorpus('corpus.seen.tsv')), { corpus: fingerprint(), intents: INTENTS });
write('about/learned.json', learnAbout(), { sentences: aboutFingerprint(), labels: MEANINGS });
write('knowledge/facts/learned.json', learnFacts(FACT_LABELS), {
  sentences: factFingerprint(FACT_LABELS),
  labels: FACT_LABELS,
});
