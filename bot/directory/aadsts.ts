import type { Because } from '../workflow/vocabulary.ts';
import type { Failure } from './failure.ts';

/**
 * What the identity platform's error numbers mean for a person here. Source: Microsoft Entra authentication and
 * authorization error codes (learn.microsoft.com/entra/identity-platform/reference-error-codes). That page warns that
 * numbers may change, so a number that isn't here falls back to the OAuth error name, then to *token refused*.
 */
const NUMBERS: readonly (readonly [Because, readonly number[]])[] = [
  ['consent-missing', [65001, 65004, 650056, 90008, 90094, 90095]],
  [
    'interaction-required',
    [
      50055, 50072, 50074, 50076, 50078, 50079, 50089, 50097, 50132, 50133, 50158, 50173, 500133, 70008, 700020, 700082,
      70043,
    ],
  ],
  [
    'refused-by-policy',
    [
      50002, 50005, 500021, 500022, 50057, 50105, 50131, 500212, 500213, 53000, 53001, 53002, 53003, 53004, 53010,
      53011, 530032, 530034, 530035,
    ],
  ],
  ['throttled', [50196, 90055]],
  ['unreachable', [50033, 90006, 90012, 90024, 90033, 90090, 90091]],
];

const NAMES: readonly (readonly [string, Because])[] = [
  ['interaction_required', 'interaction-required'],
  ['login_required', 'interaction-required'],
  ['consent_required', 'consent-missing'],
  ['temporarily_unavailable', 'unreachable'],
];

/** Names that the token library gives to a broken connection, as met against a local authority. */
const BROKEN = /network_error|endpoints_resolution_error/;

/** Reads the reason out of a token error's text; the text itself goes no further. */
export function explainTokenError(text: string): Failure {
  const digits = /AADSTS(\d{4,8})/.exec(text)?.[1];
  const name = NAMES.find(([word]) => text.includes(word));
  if (digits !== undefined) {
    const found = NUMBERS.find(([, numbers]) => numbers.includes(Number(digits)));
    return { because: found?.[0] ?? name?.[1] ?? 'token-refused', code: `AADSTS${digits}` };
  }
  if (name) return { because: name[1], code: name[0] };
  return { because: BROKEN.test(text) ? 'unreachable' : 'token-refused' };
}
