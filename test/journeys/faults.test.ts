import assert from 'node:assert/strict';
import { textOf } from '../support/card.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import type { Wire } from '../support/wire.ts';

const SETTINGS = '/api/PasswordReset/OnPremisesPasswordResetPolicies';

/** What goes wrong with the portal's settings, what the person reads then.  */
const ROWS: readonly (readonly [string, Readonly<Record<string, unknown>>, RegExp])[] = [
  ['401', { kind: '401' }, /portal gave this app no token/],
  ['403', { kind: '403' }, /your role can't read it/],
  ['404', { kind: '404' }, /unlike anything known|didn't answer/],
  ['409', { kind: '409' }, /unlike anything known|didn't answer/],
  ['429 without Retry-After', { kind: '429' }, /asked me to slow down/],
  ['429 with a long Retry-After', { kind: '429', retryAfter: 120 }, /asked me to slow down/],
  ['500', { kind: '500' }, /didn't answer/],
  ['502', { kind: '502' }, /didn't answer/],
  ['503', { kind: '503' }, /didn't answer/],
  ['504', { kind: '504' }, /didn't answer/],
  ['a reset', { kind: 'drop' }, /didn't answer/],
  ['truncated JSON', { kind: 'truncated' }, /unlike anything known|didn't answer/],
  ['HTML instead of JSON', { kind: 'html' }, /unlike anything known/],
];

describe('when the portal’s settings can’t be read', () => {
  let sandbox: Sandbox;
  let alex: Wire;
  before(async function () {
    this.timeout(60_000);
    sandbox = await startSandbox();
    alex = sandbox.person('alex');
    await alex.install();
  });
  after(() => sandbox.stop());

  for (const [name, fault, sees] of ROWS)
    it(`${name}: says it can't tell, and why; never a wrong "off"`, async function () {
      this.timeout(40_000);
      await sandbox.faults({});
      await sandbox.faults({ path: SETTINGS, ...fault });
      await alex.say('is writeback on?');
      const { card } = await alex.waitForCard((c) => /^Can't tell\b/.test(textOf(c)) && sees.test(textOf(c)));
      assert.doesNotMatch(textOf(card), /^(No|Yes)\b/);
    });
});
