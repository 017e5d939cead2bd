import { randomUUID } from 'node:crypto';
import type { Answer } from './http.ts';

/** Azure AD's error shape of the token endpoint. `text` follows the code, `extra` holds suberror and claims. */
export function authorityError(
  error: string,
  code: number,
  text: string,
  options: { readonly status?: number; readonly now: Date; readonly extra?: Readonly<Record<string, string>> },
): Answer {
  const traceId = randomUUID();
  const correlationId = randomUUID();
  const timestamp = `${options.now.toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return {
    status: options.status ?? 400,
    body: {
      error,
      error_description: `AADSTS${code}: ${text} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: traceId,
      correlation_id: correlationId,
      ...options.extra,
    },
  };
}

/** Graph's error shape. */
export function graphError(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): Answer {
  const requestId = randomUUID();
  return {
    status,
    headers: { 'request-id': requestId, 'client-request-id': requestId, ...headers },
    body: {
      error: {
        code,
        message,
        innerError: {
          date: new Date().toISOString().slice(0, 19),
          'request-id': requestId,
          'client-request-id': requestId,
        },
      },
    },
  };
}

/** The portal backend's error shape, as public readers of it recorded it. */
export function portalError(
  status: number,
  errorCode: string,
  message: string,
  headers: Record<string, string> = {},
): Answer {
  return {
    status,
    headers,
    body: {
      ClassName: 'Microsoft.Portal.Framework.Exceptions.ClientException',
      Message: message,
      HttpStatusCode: status,
      ClientData: { errorCode, localizedErrorDetails: { errorDetail: message }, operationResults: null },
    },
  };
}

/** The value of `claims` in a challenge: asks for a second factor. */
export const claimsChallenge = JSON.stringify({
  access_token: { capolids: { essential: true, values: ['5f2c9d1e-7a34-4b08-9c6d-e18a02f7b3d5'] } },
});

/** The header that carries it. */
export const claimsHeader = {
  'www-authenticate': `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claimsChallenge).toString('base64')}"`,
};

export function graphUnauthorized(message: string, withClaims = false): Answer {
  const plain = { 'www-authenticate': 'Bearer realm="", error="invalid_token"' };
  return graphError(401, 'InvalidAuthenticationToken', message, withClaims ? claimsHeader : plain);
}
