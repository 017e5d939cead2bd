import assert from 'node:assert/strict';
import { hear } from '../../bot/language/hear.ts';

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
