import { createTeller, htmlOf, packPage, wordsFor } from '../../../cards/index.ts';
import { sourcesName } from '../../store/chain/fold-name.ts';
import type { SignedHead } from '../../store/chain/signing.ts';
import type { Manifest } from '../../store/pack/layout.ts';
import type { StoredEvent } from '../../workflow/record/events.ts';
import { inShell } from './shell.ts';

export type Telling = Omit<Manifest, 'form' | 'parts' | 'teller'>;

/**
 * The page of a pack, told from its records alone: the same records give the same bytes, so that an altered sentence is found by telling
 * it anew. Times are in UTC, whoever reads.
 */
export async function tellPage(
  about: Telling,
  records: AsyncIterable<StoredEvent> | Iterable<StoredEvent>,
  heads: readonly SignedHead[],
): Promise<string> {
  const words = wordsFor(about.locale);
  const teller = createTeller(about.about.kind === 'change' ? about.about.change : undefined);
  let asOf = about.madeAt;
  for await (const record of records) {
    teller.hear(record);
    asOf = record.event.at;
  }
  const newestHead = heads.reduce((most, { seq }) => Math.max(most, seq), 0);
  const page = packPage(words, { ...about, heads: heads.length, newestHead }, teller.told(), asOf);
  return inShell(about.locale, words.pack.title, htmlOf(page));
}

let known: string | undefined;

/** Names the words that this program tells with, by their sources, and the tables by which Node counts and lists. */
export function tellerName(): string {
  known ??= [sourcesName('cards/'), sourcesName('bot/workflow/'), process.versions.icu ?? ''].join('-');
  return known;
}
