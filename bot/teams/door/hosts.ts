import { isLoopback } from '../../lib/loopback.ts';
import type { Log } from '../../ports/index.ts';

/** The URL in this text, or undefined. */
export function urlOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

/** Whether a name or key fetched from this address can't be read or changed on the way: https, or our own machine. */
export function isPrivateTransport(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

/**
 * Says whether replies, and with them the bot's token, may go to a service URL. Hosts are compared whole (a wildcard would
 * let in customer-named hosts such as `evil.trafficmanager.net`); a host listed without a port means the default port.
 * Plain http and any port are for loopback hosts alone, and only if the list itself names them.
 */
export function createHostList(hosts: readonly string[]): (url: URL) => boolean {
  const allowed = new Set(hosts.map((host) => host.trim().toLowerCase()).filter((host) => host !== ''));
  return (url) => {
    if (url.username || url.password || url.search || url.hash) return false;
    if (!isPrivateTransport(url)) return false;
    return allowed.has(url.host) || (isLoopback(url) && allowed.has(url.hostname));
  };
}

/** The same question; a host that is refused is named in the log, since a reply that goes nowhere is seen by nobody else. */
export function namingRefused(isAllowed: (url: URL) => boolean, log: Log): (url: URL) => boolean {
  return (url) => {
    const isFine = isAllowed(url);
    if (!isFine) log('warn', 'reply held back', { host: url.host });
    return isFine;
  };
}
