import type { Because } from '../vocabulary.ts';

/**
 * What the identity platform's error numbers mean for a person here, by what can be done about each. Source: Microsoft Entra
 * authentication and authorization error codes (learn.microsoft.com/entra/identity-platform/reference-error-codes). That page warns
 * that numbers may change.
 */
export const SIGN_IN_CODES = {
  consent: [65001, 65004, 650056, 90008, 90094, 90095],
  'sign-in-again': [
    50055, 50072, 50074, 50076, 50078, 50079, 50089, 50097, 50132, 50133, 50158, 50173, 500133, 70008, 700020, 700082,
    70043,
  ],
  'conditional-access': [50005, 50131, 53000, 53001, 53002, 53003, 53010, 530032],
  'not-assigned': [50105],
  'account-disabled': [50057],
  'cross-tenant': [500212, 500213],
  'tenant-restrictions': [50002, 500021, 500022],
  'sign-in-risk': [53004, 53011, 530034],
  'security-defaults': [530035],
  busy: [50196, 90055],
  'not-there': [50033, 90006, 90012, 90024, 90033, 90090, 90091],
  'own-registration': [65002, 650057],
  'own-credential': [700016, 700027, 7000112, 7000215, 7000222],
} as const satisfies Readonly<Record<string, readonly number[]>>;
export type SignInKind = keyof typeof SIGN_IN_CODES;

const KINDS: ReadonlyMap<string, SignInKind> = new Map(
  Object.entries(SIGN_IN_CODES).flatMap(([kind, numbers]) =>
    numbers.map((number) => [`AADSTS${number}`, kind as SignInKind] as const),
  ),
);

/** The kind of a code such as `AADSTS53003`; undefined for a number that isn't listed and for any other text. */
export function signInKind(code: string): SignInKind | undefined {
  return KINDS.get(code);
}

/** The stored reason of each kind: coarser than the kind, which the code beside it still tells. */
export const BECAUSE_OF_KIND = {
  consent: 'consent-missing',
  'sign-in-again': 'interaction-required',
  'conditional-access': 'refused-by-policy',
  'not-assigned': 'refused-by-policy',
  'account-disabled': 'refused-by-policy',
  'cross-tenant': 'refused-by-policy',
  'tenant-restrictions': 'refused-by-policy',
  'sign-in-risk': 'refused-by-policy',
  'security-defaults': 'refused-by-policy',
  busy: 'throttled',
  'not-there': 'unreachable',
  'own-registration': 'token-refused',
  'own-credential': 'token-refused',
} as const satisfies Readonly<Record<SignInKind, Because>>;
