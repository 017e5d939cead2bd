import assert from 'node:assert/strict';
import { diagnose } from '../../bot/language/causes/index.ts';
import { hear } from '../../bot/language/hear.ts';

const NOW = '2026-11-28T12:00:00.000Z';

/**
 * Sentences of Microsoft's pages without their code, in full as a user forwards them (learn.microsoft.com, "Troubleshoot self-service
 * password reset", the reset pages, the wizard, the portal), and the cause that each tells, where nothing was read.
 */
const SENTENCES: readonly (readonly [cause: string, text: string])[] = [
  [
    'scope-none',
    "We're sorry, you can't reset your password at this time because your administrator has disabled password reset for your organization. There is no further action you can take to resolve this situation. Contact your admin and ask them to enable this feature.",
  ],
  [
    'scope-none',
    "We've detected that password reset has not been enabled by your administrator. Contact your admin and ask them to enable password reset for your organization.",
  ],
  [
    'scope-none',
    'your administrator has not configured password reset for your organization. Contact your admin and ask them to configure password reset.',
  ],
  [
    'scope-none',
    'Your account is not enabled for password reset. We’re sorry, but your IT staff has not set up your account for use with this service.',
  ],
  [
    'tenant-unlicensed',
    "We're sorry, you can't reset your password at this time because required licenses are missing from your organization. There is no further action you can take to resolve this situation.",
  ],
  [
    'not-in-group',
    "you can't reset your password at this time because your administrator hasn't configured your account to use password reset. There is no further action you can take to resolve this situation.",
  ],
  [
    'not-in-group',
    'You are not a member of a group enabled for password reset. Contact your admin and request to be added to the group.',
  ],
  [
    'not-registered',
    "We're sorry, you can’t reset your password at this time because necessary information is missing from your account. There is no further action you can take to resolve this situation.",
  ],
  [
    'rights-missing',
    "We cannot reset your password at this time because of a problem with your organization's password reset configuration. There is no further action you can take to resolve this issue.",
  ],
  [
    'blocked-443',
    "We're sorry, we can't reset your password at this time because of connectivity issues to your organization. There is no action to take right now, but the problem might be resolved if you try again later.",
  ],
  ['server-half', 'No agent capable of performing password writeback has been detected'],
  [
    'server-half',
    'Your organization doesn’t allow you to update your password on this site. Please update it according to the method recommended by your organization, or ask your admin if you need help.',
  ],
  ['banned-password', "We've seen that password too many times before. Choose something harder to guess."],
  ['banned-password', 'Password does not comply with fuzzy policy'],
  ['account-locked', 'Your account has been locked. Contact your support person to unlock it, then try again.'],
  ['account-locked', "the user's account is in a locked state in the on-premises directory"],
  [
    'wizard-sign-in',
    'The user name or password is incorrect. Verify your user name, and then type your password again.',
  ],
  [
    'wizard-network',
    'An error occurred executing Configure AAD Sync task: user_realm_discovery_failed: User realm discovery failed',
  ],
];
/** How it comes along: alone, in a mail, in a Slovenian sentence, in capitals, with its breaks elsewhere. */
const AROUND: readonly ((text: string) => string)[] = [
  (t) => t,
  (t) => `a user sent me this: "${t}"`,
  (t) => `uporabnica mi je poslala: "${t}"`,
  (t) => t.toUpperCase(),
  (t) => t.replace(/ /g, (_, at: number) => (at % 5 === 0 ? '\n' : ' ')),
];

describe('a sentence that a user forwards', () => {
  for (const [cause, text] of SENTENCES)
    it(`tells its cause without its code: ${text.slice(0, 60)}… (${cause})`, () => {
      const first = AROUND.map((around) => {
        const said = around(text);
        const { locale, place } = hear(said, 'en-US');
        assert.equal(place, 'diagnose', said);
        return diagnose({ codes: [], text: said, locale, observations: [], now: NOW }).trouble?.current?.id;
      });
      assert.deepEqual(
        first,
        AROUND.map(() => cause),
      );
    });
});
