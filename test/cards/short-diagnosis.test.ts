import assert from 'node:assert/strict';
import { diagnose } from '../../bot/language/causes/diagnose.ts';
import { CAUSES } from '../../bot/language/causes/list/index.ts';
import { nextPlace, troubleAt } from '../../bot/language/causes/search.ts';
import { TOPICS } from '../../bot/language/causes/shape/topics.ts';
import { BANNER_IDS, bannerById } from '../../bot/language/knowledge/banners.ts';
import { CODES } from '../../bot/language/knowledge/codes.ts';
import { PROOFS } from '../../bot/language/knowledge/proofs.ts';
import { LINES } from '../../bot/language/knowledge/server-commands.ts';
import { readPasted } from '../../bot/language/pasted/index.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import * as cards from '../../cards/diagnosis/index.ts';
import { type Drawn, wordsFor } from '../../cards/index.ts';
import { knowledgeIn } from '../../cards/words/index.ts';
import { PASTES } from '../language/pasted.samples.ts';
import { wordsAtFirstSight } from '../support/first-sight.ts';
import { NOW, observations } from './tenant.ts';

const MOST = 120;
const PROOF_IDS = Object.keys(PROOFS) as readonly (keyof typeof PROOFS)[];

const LONG_LOG = [31005, 31019, 33004, 33008, 31002, 31001, 31044, 6329, 31003, 32009]
  .map((id) => `TimeCreated : 2026-11-22T14:05:11Z\nId : ${id}\nProviderName : PasswordResetService\nMessage : ok`)
  .join('\n\n');

/** Every troubleshooting card that the knowledge can make, by a name. */
function* everyCard(locale: 'en' | 'sl', read: readonly Observation[]): Generator<readonly [string, Drawn]> {
  const words = wordsFor(locale);
  const common = { words, now: NOW };
  for (const { id } of CODES)
    yield [id, cards.codeCard({ ...common, ...diagnose({ codes: [id], observations: read, now: NOW }), isTold: true })];
  for (const { id } of TOPICS) {
    const causes = CAUSES.filter(({ topic }) => topic === id).map((cause) => cause.id);
    for (let trouble = troubleAt({ causes, at: 1, shown: [] }, read, NOW); ; ) {
      const why = { kind: 'fits', by: 'tls … off' } as const;
      yield [`${id} ${trouble.number}`, cards.troubleCard({ ...common, trouble, why })];
      yield [`${id} ${trouble.number} and another`, cards.troubleCard({ ...common, trouble, rival: trouble.open[1] })];
      if (!trouble.current) break;
      trouble = troubleAt(nextPlace(trouble.place), read, NOW);
    }
  }
  yield ['a question', cards.askCard(common)];
  for (const id of BANNER_IDS) {
    const banner = bannerById(id);
    assert.ok(banner);
    const { trouble } = diagnose({ codes: [], banner: id, observations: read, now: NOW });
    yield [id, cards.bannerAnswerCard({ ...common, banner, trouble })];
    const reasons = Object.keys(knowledgeIn(words).told.quote.heading) as (keyof ReturnType<
      typeof knowledgeIn
    >['told']['quote']['heading'])[];
    for (const because of reasons) {
      const quote = { id, because };
      yield [
        `${id} ${because}`,
        cards.quoteCard({ ...common, quote, weight: banner.weight, look: LINES.heartbeat, trouble }),
      ];
    }
  }
  for (const { name, text } of [...PASTES, { name: 'a long log', text: LONG_LOG }]) {
    const pasted = readPasted(text);
    if (!pasted || 'looksLikeSecret' in pasted) continue;
    const { known, trouble } = diagnose({ codes: pasted.codes, observations: read, now: NOW });
    const kept = {
      switch: pasted.enabled !== undefined,
      dated: pasted.events.filter((e) => e.newest).length,
      undated: pasted.events.filter((e) => !e.newest).length,
      codes: pasted.kind === 'message',
      banner: pasted.banner !== undefined,
      mayNot: false,
    };
    yield [name, cards.pastedCard({ ...common, pasted, known, trouble, kept, look: LINES.enabled })];
  }
  for (let at = 0; at < CODES.length; at += 4) {
    const codes = [...CODES.slice(at, at + 4).map(({ id }) => id), '99991', '99992'];
    yield [codes.join(' '), cards.codeCard({ ...common, ...diagnose({ codes, observations: read, now: NOW }) })];
  }
  for (const id of PROOF_IDS) {
    const { look } = PROOFS[id];
    const { trouble } = diagnose({ codes: [], missing: [id], observations: read, now: NOW });
    yield [`missing ${id}`, cards.missingCard({ ...common, missing: [id], looks: [look], trouble })];
    yield [`despite ${id}`, cards.despiteCard({ ...common, trouble })];
  }
}

for (const locale of ['en', 'sl'] as const)
  describe(`a troubleshooting card at first sight (${locale})`, () => {
    for (const [what, read] of [
      ['nothing was read', []],
      ['causes are ruled out', observations],
    ] as const)
      it(`says what it has to say in ${MOST} words, where ${what}`, () => {
        const long: string[] = [];
        for (const [name, { card }] of everyCard(locale, read)) {
          const count = wordsAtFirstSight(card);
          if (count > MOST) long.push(`${name}: ${count}`);
        }
        assert.deepEqual(long, []);
      });
  });
