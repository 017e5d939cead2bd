/** The only hosts a card may lead to. */
const HOSTS: readonly string[] = ['learn.microsoft.com', 'entra.microsoft.com', 'teams.microsoft.com'];

/** The On-premises integration blade (facts: read in public source, shown beside the exact labels in case it moves). */
export const PORTAL_BLADE =
  'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/PasswordResetMenuBlade/~/OnPremisesIntegration/fromNav/Identity';

/** Where a role is activated: **ID Governance > Privileged Identity Management > My roles** (Microsoft's page *Activate a Microsoft Entra role in PIM*). No address of that very page is documented. */
export const ENTRA_ADMIN_CENTER = 'https://entra.microsoft.com/';

/** True for an https address on the allow-list, without credentials or a port of its own. */
export function isAllowed(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === 'https:' && HOSTS.includes(url.host) && url.username === '' && url.password === '';
}
