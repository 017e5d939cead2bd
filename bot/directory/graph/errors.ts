import * as z from 'zod';
import type { Because } from '../../workflow/vocabulary.ts';
import { codeOf, type Failure, requestIdOf } from '../transport/failure.ts';
import { retryAfterOf } from '../transport/retry-after.ts';

const problem = z.object({ error: z.object({ code: z.string(), message: z.string().optional() }) });

/**
 * Graph's codes of a 403. The reporting endpoints tell a missing consent from a missing role (both codes are seen in many
 * public reports of this API; Microsoft publishes no list). `Authorization_RequestDenied` covers both elsewhere: what the
 * calls here read, any member may read once the app has consent, so consent is what it means here.
 */
const FORBIDDEN: Readonly<Record<string, Because>> = {
  Authentication_MSGraphPermissionMissing: 'consent-missing',
  PermissionScopeNotGranted: 'consent-missing',
  Authorization_RequestDenied: 'consent-missing',
  Authentication_RequestFromUnsupportedUserRole: 'role-missing',
  Authentication_RequestFromNonPremiumTenantOrB2CTenant: 'licence-missing',
  AadPremiumLicenseRequired: 'licence-missing',
};

/** Why Graph said no. Of its answer only the code and the request id are kept. */
export function explainGraph(response: Response, body: unknown): Failure {
  const error = problem.safeParse(body).data?.error;
  const code = codeOf(error?.code);
  const kept = {
    code: String(response.status),
    ...code,
    ...requestIdOf(response.headers.get('request-id')),
    ...retryAfterOf(response),
  };
  return { because: reason(response.status, kept.code, error?.message ?? ''), ...kept };
}

function reason(status: number, code: string, message: string): Because {
  if (status === 401) return 'interaction-required';
  if (status === 429) return 'throttled';
  if (status >= 500) return 'unreachable';
  if (status !== 403) return 'unexpected-answer';
  // One code, two causes: tenants without a premium licence get the role's code with a sentence on the licence.
  if (/premium licen[cs]e/i.test(message)) return 'licence-missing';
  return FORBIDDEN[code] ?? 'refused-by-policy';
}
