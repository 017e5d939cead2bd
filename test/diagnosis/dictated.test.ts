import assert from 'node:assert/strict';
import { diagnose } from '../../bot/language/causes/index.ts';
import { normalise } from '../../bot/language/engine/normalise.ts';
import { findCodes } from '../../bot/language/knowledge/find-codes.ts';
import { readPasted } from '../../bot/language/pasted/index.ts';

const NOW = '2026-11-29T08:00:00Z';
const codesIn = (text: string) => findCodes(normalise(text).plain);
const ask = (text: string, locale: 'en' | 'sl', missing: readonly string[] = []) =>
  diagnose({ codes: [], text, locale, missing, observations: [], now: NOW });
const firstOf = (found: ReturnType<typeof ask>) => found.ranked[0]?.cause.id;

describe('a complaint as one dictates or writes it', () => {
  const DICTATED: readonly (readonly [text: string, code: string])[] = [
    ['it says error three three zero zero four every time', '33004'],
    ['event thirty three thousand and four', '33004'],
    ['theres a code s s p r zero zero three zero', 'SSPR_0030'],
    ['v dnevniku je triintrideset tisoč ena', '33001'],
    ['enaintrideset nič devetnajst ne pride', '31019'],
  ];
  for (const [text, code] of DICTATED)
    it(`tells its code in words: ${text}`, () => assert.deepEqual(codesIn(text), [code]));

  it('takes no count for a code', () => {
    for (const text of ['two or three users of one hundred', 'dva ali trije od sto', 'twenty four hours']) {
      assert.deepEqual(codesIn(text), [], text);
      assert.equal(normalise(text).plain, text);
    }
  });

  it('is quoted in its own words, capitals and diacritics', () => {
    assert.match(ask('čeraj so zamenjali Požarni zid, noben ne more resetirat gesla', 'sl').why?.by ?? '', /Požarni/);
  });

  it('keeps a named cause beside an event that stays away, and the event where nothing is named', () => {
    const both = 'Connect and cloud sync both serve our domain, 31001 never shows up';
    assert.equal(firstOf(ask(both, 'en', ['31001'])), 'both-clients');
    assert.equal(firstOf(ask('no 31001 ever shows up', 'en', ['31001'])), 'blocked-443');
  });

  it('looks for the proxy of the wizard where the wizard has no way out, and at the firewall where no wizard is named', () => {
    const refused = 'Unable to connect to the remote server';
    const seen = (text: string) => {
      const pasted = readPasted(text);
      assert.ok(pasted && !('looksLikeSecret' in pasted));
      const { codes, findings } = pasted;
      return firstOf(diagnose({ codes, findings, text, locale: 'en', observations: [], now: NOW }));
    };
    assert.equal(
      seen(`"Unable to configure password writeback", trace: ${refused}, we are behind a proxy`),
      'wizard-network',
    );
    assert.equal(seen(`Invoke-WebRequest : ${refused}`), 'blocked-443');
  });
});
