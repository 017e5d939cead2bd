import assert from 'node:assert/strict';
import { diagnose } from '../../bot/language/causes/index.ts';
import { BANNER_IDS, bannerById } from '../../bot/language/knowledge/banners.ts';
import { knownCode } from '../../bot/language/knowledge/codes.ts';
import { LINES, PROOFS } from '../../bot/language/knowledge/index.ts';
import { FOREIGN } from '../../bot/language/pasted/foreign.ts';
import { FRAMES } from '../../bot/language/pasted/frames.ts';
import { type Pasted, readPasted } from '../../bot/language/pasted/index.ts';
import * as cards from '../../cards/diagnosis/index.ts';
import { wordsFor } from '../../cards/index.ts';
import { knowledgeIn } from '../../cards/words/index.ts';
import { NO_SWITCHES, SWITCHES } from '../language/pasted-switch.samples.ts';
import { buttons, inputs, textOf } from '../support/card.ts';
import { assertSound } from './sound.ts';
import { NOW, observations } from './tenant.ts';

const NOTHING_KEPT = { switch: false, dated: 0, undated: 0, codes: false, banner: false, mayNot: false };
const COMFORT = /nothing to do|all is well|as it should be|ukrep ni potreben|vse je v redu|tako mora biti/i;
const bold = (text: string) => [...text.matchAll(/\*\*(.+?)\*\*/g)].map((m) => m[1]).sort();
const read = (text: string): Pasted => {
  const pasted = readPasted(text);
  assert.ok(pasted && !('looksLikeSecret' in pasted), text);
  return pasted;
};

describe('the words about good signs and doubts', () => {
  const en = knowledgeIn(wordsFor('en')).told;
  const sl = knowledgeIn(wordsFor('sl')).told;

  it('cover every proof and every doubt that there is', () => {
    const why = ['unnamed', 'mixed', 'two-answers', 'other-command', ...FOREIGN, ...FRAMES].sort();
    for (const { missing, doubt } of [en, sl]) {
      assert.deepEqual(Object.keys(missing.text).sort(), Object.keys(PROOFS).sort());
      assert.deepEqual(Object.keys(doubt.why).sort(), why);
    }
  });

  it('differ between the languages, with the same labels in bold', () => {
    const pairs = [
      [en.missing.text, sl.missing.text],
      [en.doubt.why, sl.doubt.why],
      [en.quote.heading, sl.quote.heading],
    ] as const;
    for (const [one, other] of pairs)
      for (const [id, text] of Object.entries(one)) {
        const said = Object.entries(other).find(([key]) => key === id)?.[1] ?? '';
        assert.notEqual(said, text, id);
        assert.deepEqual(bold(said), bold(text), id);
      }
  });

  it('count well', () => {
    assert.deepEqual(
      [1, 2].map((n) => en.missing.heading('x', n)),
      ['x is missing', 'x are missing'],
    );
    assert.deepEqual(
      [1, 2, 3, 5].map((n) => sl.missing.heading('x', n)),
      ['Manjka x', 'Manjkata x', 'Manjkajo x', 'Manjka x'],
    );
    assert.deepEqual(
      [1, 2, 3, 5].map((n) => sl.kept.undated(n)),
      ['1 dogodek brez časa', '2 dogodka brez časa', '3 dogodke brez časa', '5 dogodkov brez časa'],
    );
  });
});

for (const locale of ['en', 'sl'] as const) {
  const words = wordsFor(locale);
  const common = { words, now: NOW };
  const { told } = knowledgeIn(words);

  describe(`the cards about good signs and doubts (${locale})`, () => {
    for (const [id, { look }] of Object.entries(PROOFS))
      it(`say what it means that ${id} is missing, and where to look`, () => {
        const { trouble } = diagnose({ codes: [], missing: [id], observations: [], now: NOW });
        const missing = [id as keyof typeof PROOFS];
        const drawn = cards.missingCard({ ...common, missing, looks: [look], trouble });
        assertSound(drawn, id);
        const shown = textOf(drawn.card);
        assert.ok(shown.includes(told.missing.text[id as keyof typeof PROOFS]));
        assert.doesNotMatch(shown, COMFORT);
        assert.equal(shown.split(look).length, 2, 'one line to look');
      });

    it('set beside a good sign that is only named what it means where it stays away', () => {
      for (const id of Object.keys(PROOFS)) {
        const known = [knownCode(id)].flatMap((k) => k ?? []);
        const shown = textOf(cards.codeCard({ ...common, known, isTold: true }).card);
        assert.ok(shown.includes(told.missing.absent) && shown.includes(told.mention), id);
        assert.doesNotMatch(shown, COMFORT, id);
      }
    });

    it('offer the lines of the portal where one is only talked of, and a search where somebody complains', () => {
      for (const id of BANNER_IDS)
        for (const because of ['complaint', 'denied', 'asked', 'supposed', 'past', 'elsewhere', 'unsure'] as const) {
          const { weight = 'good' } = bannerById(id) ?? {};
          const question = { codes: [], text: 'nobody can reset', locale, arrives: true };
          const { trouble } = diagnose({ ...question, observations, now: NOW });
          const drawn = cards.quoteCard({ ...common, quote: { id, because }, weight, look: LINES.heartbeat, trouble });
          assertSound(drawn, `${id} ${because}`);
          const isOpen = because === 'unsure' || because === 'asked';
          const isSought = because === 'complaint' || (isOpen && weight === 'trouble');
          const shown = textOf(drawn.card);
          assert.ok(shown.includes(told.quote.noted) || shown.includes(told.quote.pick));
          assert.doesNotMatch(shown, COMFORT);
          assert.deepEqual(Object.keys(inputs(drawn.card)), isSought ? [] : ['banner']);
        }
    });

    it('go on searching where good signs came and it fails all the same', () => {
      const { trouble } = diagnose({ codes: [], arrives: true, observations: [], now: NOW });
      const drawn = cards.despiteCard({ ...common, trouble });
      assertSound(drawn, 'despite');
      assert.ok(buttons(drawn.card).includes(knowledgeIn(words).talk.buttons.broken));
    });

    for (const [why, name, text] of NO_SWITCHES)
      it(`say why it isn't the switch (${why}): ${name}`, () => {
        const drawn = cards.pastedCard({
          ...common,
          pasted: read(text),
          known: [],
          kept: NOTHING_KEPT,
          look: LINES.enabled,
        });
        assertSound(drawn, name);
        const shown = textOf(drawn.card);
        assert.ok(shown.includes(Object.entries(told.doubt.why).find(([id]) => id === why)?.[1] ?? '?'));
        assert.ok(shown.includes(told.kept.nothing) && shown.includes(LINES.enabled));
        assert.ok(!/contoso|Ana\b|Azure AD Sync Scheduler|Require MFA/.test(shown));
      });

    it('say of the switch what was kept and what it means', () => {
      const [, text = ''] = SWITCHES[0] ?? [];
      const kept = { ...NOTHING_KEPT, switch: true };
      const drawn = cards.pastedCard({ ...common, pasted: read(text), known: [], kept, look: LINES.enabled });
      const shown = textOf(drawn.card);
      assert.ok(shown.includes(told.means.off) && shown.includes(told.kept.all(told.kept.switch)));
      assert.ok(!shown.includes(told.doubt.under));
    });

    it('say what an event is worth by its own time', () => {
      const at = (time: string) => read(`TimeCreated : ${time}\nId : 31005\nProviderName : PasswordResetService`);
      const shown = (pasted: Pasted) =>
        textOf(
          cards.pastedCard({
            ...common,
            pasted,
            known: [knownCode('31005')].flatMap((k) => k ?? []),
            kept: { ...NOTHING_KEPT, dated: 1 },
            look: LINES.enabled,
          }).card,
        );
      const year = Number(NOW.slice(0, 4));
      assert.match(
        shown(at(`${year - 2}${NOW.slice(4, 19)}`)),
        locale === 'en' ? /that was \d+ days ago/ : /pred \d+ dnevi/,
      );
      assert.ok(shown(at(`${year + 1}${NOW.slice(4, 19)}`)).includes(told.means.ahead));
      assert.ok(shown(at('03/04/2026 14:05:11')).includes(told.means.untold));
      assert.ok(shown(read('Id : 31005\nProviderName : PasswordResetService')).includes(told.means.undated));
      assert.doesNotMatch(shown(at(NOW)), /says nothing of now|ne pove ničesar/);
    });
  });
}
