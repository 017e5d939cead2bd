import { BECAUSE_OF_KIND, signInKind } from '../../workflow/reasons/sign-in-codes.ts';
import type { Because } from '../../workflow/vocabulary.ts';
import { type Failure, requestIdOf } from '../transport/failure.ts';

/** OAuth's own names, for a number that isn't listed. */
const NAMES: readonly (readonly [string, Because])[] = [
  ['interaction_required', 'interaction-required'],
  ['login_required', 'interaction-required'],
  ['consent_required', 'consent-missing'],
  ['temporarily_unavailable', 'unreachable'],
];

/** Names that the token library gives to a broken connection, as met against a local authority. */
const BROKEN = /network_error|endpoints_resolution_error/;

/** What the authority knows a refused request by: the trace id at the end of its text ("Microsoft identity platform error responses"). */
export function traceIdIn(text: string): { readonly requestId?: string } {
  return requestIdOf(/Trace ID: ([0-9a-fA-F-]{36})\b/.exec(text)?.[1]);
}

/** Reads the reason out of a token error's text; the text itself goes no further. */
export function explainTokenError(text: string): Failure {
  const digits = /AADSTS(\d{4,8})/.exec(text)?.[1];
  const name = NAMES.find(([word]) => text.includes(word));
  if (digits !== undefined) {
    const code = `AADSTS${digits}`;
    const kind = signInKind(code);
    return { because: kind ? BECAUSE_OF_KIND[kind] : (name?.[1] ?? 'token-refused'), code };
  }
  if (name) return { because: name[1], code: name[0] };
  return { because: BROKEN.test(text) ? 'unreachable' : 'token-refused' };
}
