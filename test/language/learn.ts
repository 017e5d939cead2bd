import { readFileSync, writeFileSync } from 'node:fs';
import { MEANINGS } from '../../bot/language/about/meanings.ts';
import { COMPLAINS } from '../../bot/language/causes/likeness-clues.ts';
import { INTENTS } from '../../bot/language/intents/index.ts';
import { FACT_LABELS } from '../../bot/language/knowledge/facts/catalogue.ts';
import {
  CAUSE_LABELS,
  complaintsFingerprint,
  learnComplains,
  learnLikeness,
  toldFingerprint,
} from '../diagnosis/lessons.ts';
import { readCorpus } from './corpus.ts';
import { factFingerprint, learnFacts } from './fact-lessons.ts';
import { fingerprint, learn } from './learning.ts';
import { aboutFingerprint, learnAbout } from './topics.ts';

/**
 * `npm run learn`: the tables of weights anew whose sentences or labels have changed, from the sentences beside this file;
 * `npm run learn -- all` after a change of how they are learned, `-- model` for the table of the intents alone. They take effect at the
 * next start.
 */
const asked = process.argv.slice(2);

function write(home: string, of: Readonly<Record<string, unknown>>, learned: () => ReturnType<typeof learn>): void {
  if (asked.includes('model') && !home.startsWith('model/')) return;
  const file = new URL(`../../bot/language/${home}`, import.meta.url);
  const old: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(file, 'utf8'));
  const isSame = Object.keys(of).every((name) => JSON.stringify(old[name]) === JSON.stringify(of[name]));
  if (isSame && !asked.includes('all')) {
    process.stdout.write(`bot/language/${home} knows its sentences already\n`);
    return;
  }
  const { scale, weights } = learned();
  const table = { ...of, scale, weights: Buffer.from(weights.buffer).toString('base64') };
  writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
  process.stdout.write(`bot/language/${home} is learned again\n`);
}

write('model/learned.json', { corpus: fingerprint(), intents: INTENTS }, () => learn(readCorpus('corpus.seen.tsv')));
write('about/learned.json', { sentences: aboutFingerprint(), labels: MEANINGS }, learnAbout);
write('knowledge/facts/learned.json', { sentences: factFingerprint(FACT_LABELS), labels: FACT_LABELS }, () =>
  learnFacts(FACT_LABELS),
);
write('causes/likeness.json', { complaints: complaintsFingerprint(), labels: CAUSE_LABELS }, learnLikeness);
write('causes/complains.json', { sentences: toldFingerprint(), labels: COMPLAINS }, learnComplains);
