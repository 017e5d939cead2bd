import assert from 'node:assert/strict';
import { LINES } from '../../bot/language/knowledge/index.ts';
import { FINDINGS } from '../../bot/language/outputs/findings.ts';
import { readPasted } from '../../bot/language/pasted/index.ts';
import { pastedCard } from '../../cards/diagnosis/index.ts';
import { wordsFor } from '../../cards/index.ts';
import { knowledgeIn } from '../../cards/words.ts';
import { FIXTURES } from '../language/outputs/fixtures.ts';
import { wordsAtFirstSight } from '../support/first-sight.ts';
import { assertSound } from './sound.ts';
import { NOW } from './tenant.ts';

const MOST = 120;
const KEPT = { switch: false, dated: 0, undated: 0, codes: false, banner: false, mayNot: false };

for (const locale of ['en', 'sl'] as const)
  describe(`the card about a pasted output (${locale})`, () => {
    const words = wordsFor(locale);
    const { outputs } = knowledgeIn(words);

    it('is sound and short for every output that is written down', () => {
      for (const { file, ids, source, text } of FIXTURES) {
        const pasted = readPasted(text);
        if (!pasted || 'looksLikeSecret' in pasted || ids.length === 0) continue;
        const drawn = pastedCard({
          words,
          now: NOW,
          pasted: { ...pasted, doubts: [] },
          known: [],
          kept: KEPT,
          look: LINES.enabled,
        });
        const name = `${file}: ${source}`;
        assertSound(drawn, name);
        const count = wordsAtFirstSight(drawn.card);
        assert.ok(count <= MOST, `${name}: ${count} words`);
      }
    });

    it('has a sentence of its own for every finding, and says where to look next', () => {
      const said = FINDINGS.map(({ id }) => {
        const { shows, next } = outputs[id];
        assert.ok(next.length > 10 && next.endsWith('.'), id);
        return typeof shows === 'string' ? shows : shows('2');
      });
      assert.equal(new Set(said).size, said.length);
      assert.deepEqual(
        said.filter((one) => !/[.:]\*{0,2}$/.test(one)),
        [],
      );
    });

    it('never speaks of a half that is on or off, which only the switch tells', () => {
      const half = /(server|portal) half (is|was)|(strežniški del|del v portalu) je/i;
      assert.deepEqual(
        FINDINGS.filter(({ id }) => half.test(JSON.stringify(outputs[id]))),
        [],
      );
    });
  });
