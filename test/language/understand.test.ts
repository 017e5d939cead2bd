import assert from 'node:assert/strict';
import fc from 'fast-check';
import { INTENTS, understand } from '../../bot/language/understand.ts';
import { readCorpus } from './corpus.ts';

const sentences = [...readCorpus('corpus.seen.tsv'), ...readCorpus('corpus.held-back.tsv')].map((one) => one.text);
const sentence = fc.constantFrom(...sentences);

describe('understanding a text', () => {
  it('never throws and always answers with a known intent, whatever the Unicode', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.option(fc.string(), { nil: undefined }),
        (text, locale) => {
          const { intent, locale: spoken, params } = understand(text, locale);
          assert.ok(INTENTS.includes(intent));
          assert.ok(spoken === 'en' || spoken === 'sl');
          assert.equal(typeof params, 'object');
        },
      ),
    );
  });

  it('takes lone surrogates, control characters and half a tag', () => {
    for (const text of [
      '\ud800',
      '\udfff\ud800',
      '\u0000\u0007',
      '<at',
      '<at>x',
      '&',
      '&#',
      '&amp',
      '</',
      '\u202e\u200b',
    ])
      assert.ok(INTENTS.includes(understand(text).intent));
  });

  it('understands the same in capitals, with more white space, with a mention and after itself', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const plain = understand(text);
        assert.deepEqual(understand(text.toUpperCase()), plain);
        assert.deepEqual(understand(`  ${text.replaceAll(' ', ' \n\t ')}\u00a0`), plain);
        assert.deepEqual(understand(`<at>Writeback Pilot</at> ${text}`), plain);
        assert.deepEqual(understand(`${text} <at id="0">Writeback&nbsp;Pilot</at>`), plain);
        assert.deepEqual(understand(text), plain);
      }),
    );
  });

  it('understands the same without the marks on the letters, but for the language where that was all there was', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
        assert.equal(understand(bare).intent, understand(text).intent);
      }),
    );
  });

  it('reads no more than the first two thousand characters', () => {
    const start = 'is writeback on? '.padEnd(2000, '. ');
    assert.deepEqual(understand(`${start} turn it off`), understand(start));
    assert.equal(understand('.'.repeat(1_000_000)).intent, 'unknown');
  });

  it('keeps four sentences about off apart', () => {
    assert.equal(understand('Is it off?').intent, 'status');
    assert.equal(understand('Is it off?').params.polarity, 'off');
    assert.equal(understand('Turn it off').intent, 'rollback');
    assert.equal(understand('Did someone turn it off?').intent, 'status');
    assert.equal(understand("Don't turn it off").intent, 'unknown');
    assert.equal(understand('Je izklopljeno?').intent, 'status');
    assert.equal(understand('Izklopi').intent, 'rollback');
    assert.equal(understand('Ali je kdo to izklopil?').intent, 'status');
    assert.equal(understand('Ne izklopi').intent, 'unknown');
  });

  it('goes by the given locale only where the text shows no language', () => {
    for (const text of ['SSPR_0010', 'ok', 'writeback?', '33004', 'status']) {
      assert.equal(understand(text, 'sl-SI').locale, 'sl', text);
      assert.equal(understand(text, 'en-US').locale, 'en', text);
      assert.equal(understand(text).locale, 'en', text);
    }
    assert.equal(understand('ali je vklopljen', 'en-US').locale, 'sl');
    assert.equal(understand('is it on', 'sl-SI').locale, 'en');
    assert.equal(understand('ali je password writeback vklopljen', 'en-US').locale, 'sl');
  });

  it('knows what a question asks for', () => {
    const ask = (text: string) => understand(text).params;
    assert.deepEqual(ask('who turned it on and when?'), {
      topic: 'writeback',
      ask: 'who',
      alsoWhen: true,
      polarity: 'on',
    });
    assert.deepEqual(ask('can users unlock without resetting?'), { topic: 'unlock', ask: 'yes-no', polarity: 'on' });
    assert.deepEqual(ask('do we have a P1?'), { topic: 'licence', ask: 'yes-no', plan: 'P1' });
    assert.deepEqual(ask('when was the last sync?'), { topic: 'sync', ask: 'when' });
    assert.deepEqual(ask('which role do I need?'), { topic: 'role', ask: 'what' });
    assert.deepEqual(ask("what's left?"), { direction: 'next' });
    assert.deepEqual(ask('who must approve?'), { ask: 'who' });
    assert.deepEqual(ask('kdo ga je vklopil in kdaj?'), {
      topic: 'writeback',
      ask: 'who',
      alsoWhen: true,
      polarity: 'on',
    });
    assert.deepEqual(ask('ali imamo P1?'), { topic: 'licence', ask: 'yes-no', plan: 'P1' });
    assert.deepEqual(ask('kdaj je bila zadnja sinhronizacija?'), { topic: 'sync', ask: 'when' });
    assert.deepEqual(ask('did someone turn it off?'), {
      topic: 'writeback',
      ask: 'yes-no',
      polarity: 'off',
      someone: true,
    });
    assert.equal(ask('je kdo vklopil writeback').someone, true);
    assert.equal(ask('do we own Entra ID P2?').plan, 'P2');
    assert.equal(ask('did it sync in the last hour?').ask, 'yes-no');
    assert.equal(ask('koliko je stara zadnja sinhronizacija').ask, 'when');
    assert.deepEqual(ask('do I need to be a global admin?'), {
      topic: 'role',
      ask: 'yes-no',
      role: 'enough',
      isMust: true,
    });
    assert.equal(ask('ali je skrbnik uporabnikov dovolj').role, 'other');
    assert.equal(ask('is anything missing?').lacking, true);
    assert.equal(ask('ali kaj manjka za vklop').lacking, true);
    assert.equal(ask('has anyone approved?').about, 'approved');
    assert.equal(ask('ali kaj čaka name').about, 'waiting');
    assert.equal(ask('test writeback').ask, 'test');
    assert.deepEqual(ask('reject it'), { ask: 'yes-no', decision: 'reject' });
    assert.equal(ask('izvozi dnevnik v csv').format, 'csv');
    assert.equal(ask('govori angleško').to, 'en');
    assert.equal(ask('do you speak German?').to, 'other');
    assert.equal(ask('stop notifying me').notices, 'off');
    assert.equal(ask('obvesti me, če se izklopi').notices, 'on');
    assert.equal(ask('go back').direction, 'back');
    assert.equal(ask('who are the approvers?').topic, 'approvers');
    assert.equal(ask("what's the approval policy?").topic, 'policy');
  });

  it('finds codes in every loose spelling', () => {
    const codes = (text: string) => understand(text).params.codes;
    assert.deepEqual(codes('sspr 10'), ['SSPR_0010']);
    assert.deepEqual(codes('SSPR-0029 and SSPR_0030'), ['SSPR_0029', 'SSPR_0030']);
    assert.deepEqual(codes('error aadsts 50076'), ['AADSTS50076']);
    assert.deepEqual(codes('hr=80230402'), ['0x80230402']);
    assert.deepEqual(codes('8023062C'), ['0x8023062c']);
    assert.deepEqual(codes('event 33004, then 6329 (0x80230619)'), ['0x80230619', '33004', '6329']);
    assert.deepEqual(codes('656'), ['656']);
    assert.deepEqual(codes('dogodek 657'), ['657']);
    assert.deepEqual(codes('what is 656'), ['656']);
    assert.equal(codes('is writeback on for 656 users'), undefined);
    assert.deepEqual(codes('kaj pomeni ADPermissionsError'), ['33004']);
    assert.deepEqual(codes('WritebackNotEnabled'), ['SSPR_0010']);
    assert.deepEqual(codes('too many attempts, wait 24 hours'), ['reset-throttled']);
  });
});
