import assert from 'node:assert/strict';
import { localeAround } from '../../bot/language/around.ts';
import { hear } from '../../bot/language/hear.ts';
import { FIXTURES } from './outputs/fixtures.ts';

/** Those without somebody's own sentences. */
const ALONE = FIXTURES.filter(({ source }) => !/with words around it/.test(source));

describe('the language of an answer', () => {
  for (const text of [
    'PingSucceeded : False',
    'SystemDefaultTlsVersions',
    'RemotePort : 443',
    'NextSyncCyclePolicyType : Delta',
    'Get-ADSyncScheduler',
    'TcpTestSucceeded : True',
  ])
    it(`is the client's where only something printed was pasted: ${text}`, () => {
      assert.equal(hear(text, 'en-US').locale, 'en');
      assert.equal(hear(text, 'sl-SI').locale, 'sl');
    });

  for (const [text, locale] of [
    [
      'uporabnik dobi "This password does not meet the length, complexity, age, or history requirements of your corporate password policy." kaj naj naredim',
      'sl',
    ],
    ['kaj pomeni "Your account is not enabled for password reset"?', 'sl'],
    ["zakaj piše 'The underlying connection was closed' na strežniku?", 'sl'],
    ['kaj je MinPasswordAge in zakaj je pomemben', 'sl'],
    ['why does it say "Uporabnik ne more spremeniti gesla zdaj" on his screen?', 'en'],
    ["the user's password isn't accepted and the admins' too", 'en'],
  ] as const)
    it(`is that of the words around what is quoted: ${text}`, () => {
      assert.equal(hear(text, 'en-US').locale, locale);
      assert.equal(hear(text, 'sl-SI').locale, locale);
    });
});

describe('the language of what was pasted', () => {
  const wrong = (change: (text: string) => string, hint: string, locale: string) =>
    FIXTURES.filter(({ text }) => localeAround(change(text), hint) !== locale).map(
      ({ file, text }) => `${file}: ${text.slice(0, 80)}`,
    );

  it("decides nothing: the answer is in the client's", () => {
    assert.deepEqual(
      wrong((t) => t, 'en-US', 'en'),
      [],
    );
    assert.deepEqual(
      wrong((t) => t, 'sl-SI', 'sl'),
      [],
    );
  });

  for (const lead of ['imam tole v dnevniku:', 'V dnevniku piše:', 'strežnik mi vrne tole:', 'Pozdravljeni, dobim:'])
    it(`gives way to one line before it: ${lead}`, () => {
      const wrong = ALONE.filter(({ text }) => localeAround(`${lead}\n${text}`, 'en-US') !== 'sl');
      assert.deepEqual(
        wrong.map(({ file, source }) => `${file}: ${source}`),
        [],
      );
    });

  it('gives way to a short question behind it', () => {
    const wrong = ALONE.filter(({ text }) => localeAround(`${text}\n\nkaj naj naredim`, 'en-US') !== 'sl');
    assert.deepEqual(
      wrong.map(({ file, source }) => `${file}: ${source}`),
      [],
    );
  });

  for (const text of [
    'To sem dobil: ComputerName : relay.servicebus.windows.net RemotePort : 443 TcpTestSucceeded : False - kaj to pomeni?',
    'Še izpis: {"SyncCycleEnabled":true,"StagingModeEnabled":false} a je ta strežnik aktiven?',
    'TcpTestSucceeded : True, a je to v redu?',
    "uporabnica mi je poslala: 'Unfortunately, we couldn't verify your account, please try again'",
  ])
    it(`gives way to words on the same line: ${text}`, () => {
      assert.equal(localeAround(text, 'en-US'), 'sl');
    });

  it('gives way to the sentences around it, where no console speaks so', () => {
    for (const hint of ['en-US', 'sl-SI'])
      assert.deepEqual(
        wrong(
          (t) => `zagnal sem ukaz s kartice in dobil tole\n\n${t}\n\nkaj naj zdaj naredim, je to narobe?`,
          hint,
          'sl',
        ),
        [],
      );
    assert.deepEqual(
      wrong(
        (t) => `I ran what the card said and this came back\n\n${t}\n\nwhat should I do now, is that bad?`,
        'en-US',
        'en',
      ),
      [],
    );
  });
});
