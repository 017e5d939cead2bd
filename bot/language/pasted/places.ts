import { cleaned } from './clean.ts';

/** Microsoft's own, which every event may name. */
const MICROSOFT = /(?:^|\.)(?:microsoft|windows|microsoftonline|office|azure|live)\.(?:com|net)$/;
const HOST = String.raw`([a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,8})`;
/** A name in the cloud, and what stands after the word tenant. A server's name tells its forest, which may be called otherwise. */
const NAMED: readonly RegExp[] = [
  /([a-z0-9-]{1,63}\.onmicrosoft\.(?:com|us))/g,
  new RegExp(String.raw`(?:tenant|tenantname|najemnik)\W{1,6}${HOST}`, 'g'),
];
const TENANT_ID = /tenant\s?(?:id)?\W{1,6}([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/g;
/** A tenant by its bare name, as a field: "Tenant: Fabrikam". */
const BARE = /(?:tenant|tenantname|najemnik)\s?[:=]\s{0,20}["']?([a-z][a-z\d-]{3,40})(?![a-z\d.-])/g;

/**
 * Which tenant a paste comes from, as far as it says so, by name or id, in lower case, Microsoft's own left out.
 */
export function placesIn(raw: string): readonly string[] {
  // Also as it came: of an event as XML only the tag says what stands in it.
  const text = `${raw.slice(0, 65_536)}\n${cleaned(raw).text}`.toLowerCase();
  const hosts = NAMED.flatMap((pattern) => [...text.matchAll(pattern)].map(([, host = '']) => host));
  const ids = [...text.matchAll(TENANT_ID)].map(([, id = '']) => id);
  const bare = [...text.matchAll(BARE)].map(([, name = '']) => name);
  return [...new Set([...hosts.filter((host) => !MICROSOFT.test(host)), ...ids, ...bare])];
}

/** The first of them that isn't this tenant's: neither its id, nor under one of its domains, nor of their name (`contoso.local`). */
export function foreignPlace(
  places: readonly string[],
  { tenantId, domains }: { readonly tenantId: string; readonly domains: readonly string[] },
): string | undefined {
  const names = new Set(domains.map(nameOf));
  const isOurs = (place: string) =>
    place === tenantId.toLowerCase() ||
    domains.some((domain) => place === domain || place.endsWith(`.${domain}`)) ||
    names.has(nameOf(place));
  return places.find((place) => !isOurs(place));
}

/** What a company calls itself in a domain: the label next to the ending, but for Microsoft's and a `co` or `gov`. */
function nameOf(place: string): string {
  const [only = place, ...others] = place.split('.');
  const labels = [only, ...others.slice(0, -1)].filter((label) => label !== 'onmicrosoft');
  return labels.findLast((label) => label.length > 3) ?? only;
}
