import { SIGN_IN_CODES, type SignInKind } from '../../workflow/reasons/sign-in-codes.ts';
import type { Code } from './code.ts';
import type { RemedyId } from './remedies.ts';
import { DOCS } from './sources.ts';

/** What mends a refused sign-in, by its kind. */
const REMEDY_OF: Readonly<Record<SignInKind, RemedyId>> = {
  consent: 'consent',
  'sign-in-again': 'sign-in-again',
  'conditional-access': 'conditional-access',
  'not-assigned': 'not-assigned',
  'account-disabled': 'account-disabled',
  'cross-tenant': 'cross-tenant',
  'tenant-restrictions': 'tenant-restrictions',
  'sign-in-risk': 'sign-in-risk',
  'security-defaults': 'security-defaults',
  busy: 'try-again',
  'not-there': 'try-again',
  'own-registration': 'own-registration',
  'own-credential': 'own-credential',
};

/** Refusals that only a person's own sign-in page shows: at the wizard, and never at this app. */
const AT_THE_PAGE = ['AADSTS50126', 'AADSTS50034', 'AADSTS50053', 'AADSTS50020'] as const;

/** A refused sign-in may also be what stopped the wizard; it never speaks for a fault of writeback itself. */
const REFUSED: readonly Code[] = Object.entries(SIGN_IN_CODES).flatMap(([kind, numbers]) =>
  numbers.map(
    (number): Code => ({
      id: `AADSTS${number}`,
      source: 'AADSTS',
      weight: 'trouble',
      remedy: REMEDY_OF[kind as SignInKind],
      docs: DOCS.signIn,
    }),
  ),
);

export const SIGN_INS: readonly Code[] = [
  ...REFUSED,
  ...AT_THE_PAGE.map((id): Code => ({ id, source: 'AADSTS', weight: 'trouble', docs: DOCS.signIn })),
];
