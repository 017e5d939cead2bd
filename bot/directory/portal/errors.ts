import * as z from 'zod';
import type { Because } from '../../workflow/vocabulary.ts';
import { explainTokenError } from '../auth/aadsts.ts';
import { codeOf, type Failure } from '../transport/failure.ts';
import { retryAfterOf } from '../transport/retry-after.ts';

const problem = z.object({
  Message: z.string().optional(),
  ClientData: z.object({ errorCode: z.string().optional() }).nullish(),
});

/**
 * Why the portal backend said no. It goes on behalf of the caller itself, so its own answer may hold an AADSTS number
 * (seen in public: `msalautherror_invalid_grant` with AADSTS500133), and the caller's role decides.
 */
export function explainPortal(
  response: Pick<Response, 'status' | 'headers'>,
  body: unknown,
  requestId: string,
): Failure {
  const { status } = response;
  const said = problem.safeParse(body).data;
  const inner =
    /AADSTS\d/.test(said?.Message ?? '') && status < 500 ? explainTokenError(said?.Message ?? '') : undefined;
  if (inner) return { ...inner, requestId };
  return {
    because: reason(status),
    code: String(status),
    ...codeOf(said?.ClientData?.errorCode),
    ...retryAfterOf(response),
    requestId,
  };
}

function reason(status: number): Because {
  switch (status) {
    case 401:
      return 'token-refused';
    case 403:
      return 'role-missing';
    case 429:
      return 'throttled';
    default:
      return status >= 500 ? 'unreachable' : 'unexpected-answer';
  }
}
