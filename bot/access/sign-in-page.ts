/**
 * The sign-in page of this tenant in this language; undefined where the bot doesn't know its own address. `challenge`: the claims
 * that a service asked for, which the page hands to the identity platform.
 */
export function pageFor(
  signInPage: string | undefined,
  tenantId: string,
  locale: string,
  challenge?: string,
): string | undefined {
  const claims = challenge ? `&claims=${Buffer.from(challenge).toString('base64url')}` : '';
  return signInPage && `${signInPage}?tenant=${encodeURIComponent(tenantId)}&lang=${locale}${claims}`;
}
