import assert from 'node:assert/strict';
import { hear } from '../../bot/language/hear.ts';
import { understand } from '../../bot/language/understand.ts';
import { type Drawn, helpCard, wordsFor } from '../../cards/index.ts';
import { buttons, nodes, textOf } from '../support/card.ts';
import { NOW } from './tenant.ts';

type May = NonNullable<Parameters<typeof helpCard>[0]['may']>;
const LOCALES = ['en', 'sl'] as const;
const drawn = (may: May, where: 'personal' | 'group' = 'personal', locale: (typeof LOCALES)[number] = 'en'): Drawn =>
  helpCard({ words: wordsFor(locale), now: NOW, where, may });
const helped = (may: May, where: 'personal' | 'group' = 'personal') => textOf(drawn(may, where).card);
const atFirstSight = (may: May): string => {
  const { body } = drawn(may).card as { readonly body: readonly Readonly<Record<string, unknown>>[] };
  return textOf({ body: body.filter((e) => e.isVisible !== false) });
};

describe('help', () => {
  it('names the trail as a file to approvers and auditors, and to nobody else', () => {
    assert.match(helped({ operate: false, approve: true }), /\*\*export\*\*/);
    assert.match(helped({ operate: false, audit: true }), /\*\*export\*\*/);
    for (const may of [{}, { operate: true }, { operate: true, approve: false, audit: false }, { operate: false }])
      assert.doesNotMatch(helped(may), /export/, JSON.stringify(may));
  });

  it('names the settings to everybody', () => {
    for (const may of [{}, { operate: true }, { operate: false }, { approve: true }])
      for (const where of ['personal', 'group'] as const) assert.match(helped(may, where), /\*\*settings\*\*/);
  });

  it('sends nobody without a role into a setup, and tells whoever is not known how to begin', () => {
    const noRole = drawn({ operate: false });
    assert.doesNotMatch(textOf(noRole.card), /set it up|are we ready|test writeback|history/);
    assert.deepEqual(buttons(noRole.card), ['Show all', 'Show less', 'Is writeback on?']);
    assert.match(atFirstSight({}), /\*\*set it up\*\*/);
  });

  it('tells an approver first what waits', () => {
    assert.match(atFirstSight({ operate: false, approve: true }), /\*\*approvals\*\*/);
    assert.doesNotMatch(atFirstSight({ operate: true }), /\*\*approvals\*\*/);
  });

  for (const locale of LOCALES)
    it(`says that it finds out what fails, of one person too, before anything is unfolded (${locale})`, () => {
      const { body } = drawn({}, 'personal', locale).card as {
        readonly body: readonly Readonly<Record<string, unknown>>[];
      };
      const seen = textOf({ body: body.filter((e) => e.isVisible !== false) });
      const [, person = ''] = /\*\*([^*]+?)\*\*$/m.exec(seen) ?? [];
      assert.match(seen, locale === 'en' ? /Paste the error, the event/ : /Prilepite napako, dogodek/);
      assert.equal(hear(person, locale).people, 'one', person);
      const shared = textOf(drawn({}, 'group', locale).card);
      assert.match(shared, locale === 'en' ? /Paste an error/ : /Prilepite napako/);
      assert.ok(!shared.includes(person));
    });

  for (const locale of LOCALES)
    it(`names only what is understood when it is typed (${locale})`, () => {
      const all = drawn({ operate: true, approve: true, audit: true }, 'personal', locale);
      const said = [...nodes(all.card)].flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
      const phrases = said.flatMap((line) => [...line.matchAll(/\*\*(.+?)\*\*/g)].map(([, phrase]) => phrase ?? ''));
      assert.ok(phrases.length > 12, phrases.join(', '));
      const lost = phrases.filter((phrase) => ['unknown', 'help'].includes(understand(phrase, locale).intent));
      assert.deepEqual(lost, []);
    });
});
