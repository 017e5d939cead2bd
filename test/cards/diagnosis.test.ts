import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diagnose } from '../../bot/language/causes/diagnose.ts';
import { likeliest } from '../../bot/language/causes/likely.ts';
import { CAUSES } from '../../bot/language/causes/list/index.ts';
import { nextPlace, readPlace, troubleAt } from '../../bot/language/causes/search.ts';
import { TOPICS } from '../../bot/language/causes/shape/topics.ts';
import { BANNER_IDS, bannerById } from '../../bot/language/knowledge/banners.ts';
import { CODES, knownCode } from '../../bot/language/knowledge/codes.ts';
import { REMEDIES } from '../../bot/language/knowledge/remedies.ts';
import { LINES } from '../../bot/language/knowledge/server-commands.ts';
import { FINDINGS } from '../../bot/language/outputs/findings.ts';
import { readPasted } from '../../bot/language/pasted/index.ts';
import { meaningOf } from '../../cards/diagnosis/code-words.ts';
import * as cards from '../../cards/diagnosis/index.ts';
import { wordsFor } from '../../cards/index.ts';
import { code } from '../../cards/parts/card.ts';
import { knowledgeIn } from '../../cards/words/index.ts';
import { PASTES } from '../language/pasted.samples.ts';
import { actionOf, actionsOf, inputs, textOf } from '../support/card.ts';
import { assertSound } from './sound.ts';
import { NOW, observations } from './tenant.ts';

const bold = (text: string) => [...text.matchAll(/\*\*(.+?)\*\*/g)].map((m) => m[1]).sort();

describe('the words of the field', () => {
  const en = knowledgeIn(wordsFor('en'));
  const sl = knowledgeIn(wordsFor('sl'));

  it('cover everything the knowledge holds, and nothing else', () => {
    for (const { codes, signIns, topics, causes, remedies, banners, outputs } of [en, sl]) {
      assert.deepEqual([...Object.keys(codes), ...Object.keys(signIns)].sort(), CODES.map((c) => c.id).sort());
      assert.deepEqual(
        Object.keys(topics),
        TOPICS.map(({ id }) => id),
      );
      assert.deepEqual(Object.keys(causes).sort(), CAUSES.map(({ id }) => id).sort());
      assert.deepEqual(Object.keys(outputs).sort(), FINDINGS.map(({ id }) => id).sort());
      assert.deepEqual(Object.keys(remedies).sort(), Object.keys(REMEDIES).sort());
      assert.deepEqual(Object.keys(banners), [...BANNER_IDS]);
    }
  });

  it('differ between the languages, with the same labels in bold', () => {
    const both = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) => {
      for (const [id, text] of Object.entries(one)) {
        assert.ok(text.trim() && other[id]?.trim(), id);
        assert.notEqual(other[id], text, id);
      }
    };
    both(en.codes, sl.codes);
    both(en.signIns, sl.signIns);
    both(en.topics, sl.topics);
    both(en.remedies, sl.remedies);
    both(en.proofs, sl.proofs);
    for (const [id, { title, fix }] of Object.entries(en.causes)) {
      const other = Object.entries(sl.causes).find(([key]) => key === id)?.[1];
      assert.notEqual(other?.fix, fix, id);
      assert.deepEqual(bold(`${other?.title} ${other?.fix}`), bold(`${title} ${fix}`), id);
    }
  });
});

for (const locale of ['en', 'sl'] as const) {
  const words = wordsFor(locale);
  const common = { words, now: NOW };
  const knowledge = knowledgeIn(words);

  describe(`the troubleshooting cards (${locale})`, () => {
    for (const { id, remedy, docs } of CODES)
      it(`say of ${id} what it means, what to do, and where to read on`, () => {
        const { known, unknown, trouble } = diagnose({ codes: [id], observations: [], now: NOW });
        const drawn = cards.codeCard({ ...common, known, unknown, trouble });
        assertSound(drawn, id);
        const shown = textOf(drawn.card);
        assert.ok(shown.includes(meaningOf(words, id) ?? '?'), id);
        if (remedy) assert.ok(shown.includes(knowledge.remedies[remedy]));
        assert.ok(actionsOf(drawn.card).some((a) => a.url === (trouble?.docs ?? docs)));
        if (likeliest(id).length === 0) return;
        const cause = trouble?.current;
        assert.ok(
          cause && shown.includes(knowledge.causes[cause.id].fix) && shown.includes(knowledge.proofs[cause.proof]),
        );
        for (const line of [...cause.fix, ...(cause.look ? [cause.look] : [])])
          assert.ok(JSON.stringify(drawn.card).includes(JSON.stringify(code(line)).slice(1, -1)), line);
        const { fixed, broken, handover } = knowledge.talk.buttons;
        for (const title of [fixed, broken, handover]) assert.ok(readPlace(actionOf(drawn.card, title).data));
      });

    it('go through every cause of every topic, to the end and to a colleague', () => {
      for (const { id } of TOPICS) {
        const causes = CAUSES.filter(({ topic }) => topic === id).map((cause) => cause.id);
        let trouble = troubleAt({ causes, at: 1, shown: [] }, observations, NOW);
        for (let turn = 0; turn < 12; turn += 1) {
          const why = { kind: 'named', by: 'tls … off' } as const;
          assertSound(cards.troubleCard({ ...common, trouble, why }), id);
          assertSound(cards.troubleCard({ ...common, trouble, rival: trouble.open[1] }), id);
          assertSound(cards.handoverCard({ ...common, trouble }), id);
          assertSound(cards.fixedCard({ ...common, trouble }), id);
          if (!trouble.current) break;
          trouble = troubleAt(nextPlace(trouble.place), observations, NOW);
        }
        assert.equal(trouble.current, undefined);
      }
    });

    it('show on top what was checked, with what was seen', () => {
      const { known, trouble } = diagnose({ codes: ['31044'], observations, now: NOW });
      const shown = textOf(cards.codeCard({ ...common, known, trouble }).card);
      assert.match(
        shown,
        locale === 'en' ? /16 minutes ago\. So it isn't: the service/ : /pred 16 minutami\. Torej odpade: storitev/,
      );
    });

    it('hand over what was checked, tried and left, as plain text', () => {
      const first = diagnose({ codes: ['31044'], observations, now: NOW }).trouble;
      const trouble = first && troubleAt(nextPlace(first.place), observations, NOW);
      assert.ok(trouble);
      const shown = textOf(cards.handoverCard({ ...common, trouble }).card);
      assert.ok(!/\*\*|\\/.test(shown), shown);
      for (const id of ['service-stopped', 'endpoint-failed', 'other-server', 'build-outdated'] as const)
        assert.ok(shown.toLowerCase().includes(knowledge.causes[id].title.replaceAll('**', '').toLowerCase()), id);
      assert.ok(shown.includes('31044') && shown.includes('https://learn.microsoft.com/'));
    });

    it('offer the seven banners as choices, and know each answer', () => {
      const drawn = cards.bannerCard(common);
      assertSound(drawn, 'banner');
      assert.deepEqual(Object.keys(inputs(drawn.card)), ['banner']);
      assert.match(JSON.stringify(drawn.card), /"isRequired":true/);
      for (const id of BANNER_IDS) {
        const banner = bannerById(id);
        assert.ok(banner && JSON.stringify(drawn.card).includes(`"value":"${id}"`));
        const { trouble } = diagnose({ codes: [], banner: id, observations, now: NOW });
        assert.equal(trouble !== undefined, likeliest(id).length > 0);
        assertSound(cards.bannerAnswerCard({ ...common, banner, trouble }), id);
      }
    });

    for (const sample of PASTES)
      it(`sum up a paste: ${sample.name}`, () => {
        const pasted = readPasted(sample.text);
        assert.ok(pasted && !('looksLikeSecret' in pasted));
        const { known, trouble } = diagnose({
          codes: pasted.codes,
          observations,
          now: NOW,
          ...(pasted.banner ? { banner: pasted.banner } : {}),
        });
        const kept = {
          switch: pasted.enabled !== undefined,
          dated: pasted.events.filter((e) => e.newest).length,
          undated: pasted.events.filter((e) => !e.newest).length,
          codes: pasted.kind === 'message',
          banner: pasted.banner !== undefined,
          mayNot: false,
        };
        const drawn = cards.pastedCard({ ...common, pasted, known, trouble, kept, look: LINES.enabled });
        assertSound(drawn, sample.name);
        const shown = textOf(drawn.card);
        assert.match(shown, locale === 'en' ? /attested, not confirmed/ : /navedeno, ne potrjeno/);
        for (const { id } of pasted.events) assert.ok(shown.includes(`**${id}**`));
        assert.ok(!/contoso|MSOL_|C:\\(?!Program Files)|TrackingId|SYNC01/i.test(shown));
      });

    it('repeat nothing of what looked like a secret', () => {
      const drawn = cards.secretCard(common);
      assertSound(drawn, 'secret');
      assert.match(textOf(drawn.card), locale === 'en' ? /kept and logged nothing/ : /Ničesar nisem shranil/);
    });

    it('show codes that nobody knows as the characters they are', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
          const drawn = cards.codeCard({ ...common, known: [], unknown: [`[${typed}](https://x)<at>`] });
          assert.ok(!/(^|[^\\])(\[|<at>|`)/.test(textOf(drawn.card)));
        }),
        { numRuns: 60 },
      );
    });

    it('say several codes at once, and the good ones as good', () => {
      const known = ['31005', '31019', '33004'].flatMap((id) => knownCode(id) ?? []);
      const drawn = cards.codeCard({ ...common, known, unknown: ['31999'] });
      assertSound(drawn, 'several');
      for (const id of ['31005', '31019', '33004', '31999']) assert.ok(textOf(drawn.card).includes(id));
    });
  });
}
