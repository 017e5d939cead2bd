import { BlockList, isIP } from 'node:net';

/** What leads to this machine, into its network, or nowhere on the internet. Source: IANA's special-purpose address registries. */
const INSIDE: readonly (readonly [net: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
/** IPv6 that is on the internet and is no way to an IPv4 address: no 6to4 and Teredo, whose IPv4 address may be one of the above. */
const OUTSIDE = new BlockList();
OUTSIDE.addSubnet('2000::', 3, 'ipv6');
const inside = new BlockList();
for (const [net, bits] of INSIDE) inside.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inside.addSubnet(net, bits, 'ipv6');

/** Whether this IP address isn't one on the internet; of what is none, it is so too. */
export function isPrivate(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return inside.check(address, 'ipv4');
    case 6:
      return !OUTSIDE.check(address, 'ipv6') || inside.check(address, 'ipv6');
    default:
      return true;
  }
}

/** The host that an address names, of an IPv6 address without its brackets. */
export const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** Whether an address names its host by an IP address that is private: nobody has to look it up to know. */
export function namesPrivate(url: URL): boolean {
  const host = bareHost(url);
  return isIP(host) !== 0 && isPrivate(host);
}
