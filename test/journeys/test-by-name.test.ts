import assert from 'node:assert/strict';
import { beginningOf, calledSo } from '../../bot/handlers/writeback-test/user-by-name.ts';
import { testUserIn } from '../../bot/language/named-test-user.ts';
import { testCard, wordsFor } from '../../cards/index.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import { answerTo } from '../teams-client/asking.ts';

const adele = { userId: 'a1', name: 'Adele Vance', signIn: 'adele.vance@contoso.com' };
const another = { userId: 'a2', name: 'Adele Vance', signIn: 'adele.vance2@contoso.com' };
const fan = { userId: 'a3', name: 'Adele Vanceburg', signIn: 'adele.vanceburg@contoso.com' };
const marko = { userId: 'm1', name: 'Marko Novak', signIn: 'marko.novak@primer.si' };

describe('a writeback test with somebody who is named', () => {
  const names: readonly (readonly [text: string, name: string | undefined])[] = [
    ['test writeback with Adele Vance', 'Adele Vance'],
    ['test it with adele vance', 'adele vance'],
    ['please test password writeback with Müller', 'Müller'],
    ['can you test writeback using adele.vance@practice.example?', 'adele.vance@practice.example'],
    ['test writeback with my colleague Megan Bowen please', 'Megan Bowen'],
    ['preizkusi povratno zapisovanje z Markom Novakom', 'Markom Novakom'],
    ['testiraj writeback na uporabniku Adele Vance', 'Adele Vance'],
    ['test writeback', undefined],
    ['test writeback on production', undefined],
    ['test writeback with a synced user', undefined],
    ['run a writeback test on our tenant', undefined],
    ['preizkusi writeback s sinhroniziranim uporabnikom', undefined],
  ];
  for (const [text, name] of names)
    it(`hears ${name ?? 'nobody'} in “${text}”`, () => assert.equal(testUserIn(text), name));

  it('means the one of that whole name before those whose name only begins so', () => {
    assert.equal(calledSo('Adele Vance', [adele, fan]), 'a1');
    assert.equal(calledSo('adele vance', [fan, adele]), 'a1');
    assert.equal(calledSo('Adele', [adele, marko]), 'a1');
    assert.equal(calledSo('Vance, Adele', [adele]), 'a1');
  });

  it('means somebody in any case of a declension too', () => {
    assert.equal(calledSo('Markom Novakom', [marko, adele]), 'm1');
    assert.equal(calledSo('Adelo', [adele, marko]), 'a1');
    assert.ok('Marko'.startsWith(beginningOf('Markom') ?? '-'));
  });

  it('means nobody for sure where several bear the name, or none does', () => {
    assert.deepEqual(calledSo('Adele Vance', [adele, another, fan]), {
      why: 'several',
      who: 'Adele Vance',
      users: [adele, another],
    });
    assert.deepEqual(calledSo('Zora', [adele, marko]), { why: 'nobody-named', who: 'Zora' });
  });

  it('offers several by name and sign-in name, with nothing in them that a client may take for Markdown', () => {
    const users = [
      adele,
      { ...another, name: 'Adele *Vance* [x](https://evil.example)', signIn: 'a_b#EXT#@contoso.com' },
    ];
    const { card } = testCard({
      words: wordsFor('en'),
      now: new Date().toISOString(),
      notStarted: { why: 'several', who: 'Adele', users },
    });
    const titles = JSON.stringify(card).match(/"title":"Adele[^"]*"/g);
    assert.deepEqual(titles, [
      '"title":"Adele Vance · adele.vance@contoso.com"',
      '"title":"Adele Vance x(https://evil.example) · a_b#EXT#@contoso.com"',
    ]);
  });

  it('asks the directory for nothing but a name', () => {
    for (const text of ["' or 1 eq 1", 'https://example.com/x', '<b>', '42', ''])
      assert.equal(beginningOf(text), undefined);
  });

  describe('in the chat', () => {
    let cloud: Cloud;
    let bot: Bot;
    before(async () => {
      cloud = await startCloud();
    });
    beforeEach(async () => {
      await cloud.tell('scenario', { name: 'already-on' });
      bot = await cloud.startBot();
    });
    afterEach(() => bot.close());
    after(() => cloud.close());
    const answer = (text: string, locale?: string) => answerTo(bot.person('alex', locale), text);

    it('goes on with the one who bears the name, by the asker’s own look-up', async () => {
      assert.match(
        await answer('test writeback with Adele Vance'),
        /^Test with Adele Vance\nStarted just now by Alex Novak/,
      );
      const [search] = (await cloud.requests()).filter(({ path }) => path.endsWith('/users'));
      assert.match(String(Object(search?.query).$filter), /^startswith\(displayName,'Ade'\)/);
    });

    it('goes on with the one who bears the name in Slovenian', async () => {
      assert.match(await answer('preizkusi writeback z Adelo Vance', 'sl-SI'), /^Preizkus z uporabnikom: Adele Vance/);
    });

    it('takes a name in the card’s own input', async () => {
      const alex = bot.person('alex');
      await alex.say('test writeback');
      await alex.waitForCard(/^Test writeback/);
      await alex.press('Start the test', { user: 'Megan Bowen' });
      await alex.waitForCard(/^Test with Megan Bowen/);
    });

    it('says kindly that nobody bears the name, and keeps what was typed', async () => {
      assert.match(
        await answer('test writeback with Zora Zorman'),
        /I find nobody called \*\*Zora Zorman\*\* in this tenant\. Try another spelling/,
      );
      assert.match(
        await answer('preizkusi writeback z Zoro Zorman', 'sl-SI'),
        /Nikogar s tem imenom \(\*\*Zoro Zorman\*\*\) v tem najemniku ne najdem/,
      );
    });

    it('refuses whom it would prove nothing with, by name', async () => {
      assert.match(await answer('test writeback with Grady Archie'), /\*\*Grady Archie\*\*/);
    });

    it('says why nobody could be looked up', async () => {
      await cloud.tell('faults', { path: '/v1.0/users', kind: '403', times: 9 });
      assert.match(await answer('test writeback with Adele Vance'), /I couldn't look that user up, because /);
      await cloud.tell('faults', {});
    });
  });
});
