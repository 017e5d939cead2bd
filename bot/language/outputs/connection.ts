import type { Finding, FindingId } from './findings.ts';
import type { Printed } from './printed.ts';
import { found, type Reader } from './reader.ts';

/** What a domain controller listens on; from Microsoft's "Hybrid Identity required ports and protocols". */
const OF_CONTROLLERS: ReadonlySet<string> = new Set([
  '53',
  '88',
  '135',
  '389',
  '445',
  '464',
  '636',
  '3268',
  '3269',
  '9389',
]);
const OURS = /servicebus|passwordreset|ssprdedicated/;
/** One try: the port may stand ahead of its result, in the command or in a warning; it never stands behind it in a list. */
const RESULT = /tcptestsucceeded["']? ?(?:[:=]|-{2,}) ?["']?(true|false|(?:tru?|fal?s?)$)/g;
const REFUSED = /tcp connect to \(?([^()]{2,80}?)\s?:\s?(\d{1,5})\)? failed/g;
const QUIET = /(?:test-netconnection|tnc) (.{0,200}?)-informationlevel:? quiet(.{0,200}?)(true|false)/;
const PORT = /(?:remoteport|remote port)["']? ?[:=] ?["']?(\d{1,5})|-port:? (\d{1,5})/g;
const HOST =
  /computername["']? ?[:=] ?["']?([\w.-]{3,120})|-computername ([\w.-]{3,120})|(?:test-netconnection|tnc) ([\w.-]{3,120}) -/g;
const PINGED = /pingsucceeded["']? ?[:=] ?["']?(true|false)/;
const UNRESOLVED =
  /name resolution of \S{1,120} failed|resolvednsname|unable to resolve|namensauflosung .{0,120}(?:fehlgeschlagen|fehler)/;
/** `nslookup`: the host's own name comes with its address, or as an alias of one. */
const RESOLVED =
  /non-authoritative answer: ?name: .{0,200}(?:servicebus\.windows|passwordreset\.microsoftonline|cloudapp)/;
const NO_ANSWER = /non-existent domain|can't find/;
/** Where the names of the fields are in a language that nobody has shown: addresses, a port, and the answer at the end. */
const SHAPE = /: ?(443|135)(?!\d).{0,200}\d{1,3}(?:\.\d{1,3}){3}.{0,120}: ?(true|false)(?: |$)/;
const ALIAS = /schnittstellen(?:alias|name)|interfacealias|quelladresse|sourceaddress|vmesnik/;

const last = (text: string, pattern: RegExp): string | undefined =>
  [...text.matchAll(pattern)]
    .at(-1)
    ?.slice(1)
    .find((group) => group !== undefined);

/** A port without a number is the one that the cards ask for most: 443. */
function named(port: string | undefined, host: string | undefined, isOpen: boolean): FindingId {
  const isElsewhere = host !== undefined && /[a-z]/.test(host) && host.includes('.') && !OURS.test(host);
  if (port !== undefined && OF_CONTROLLERS.has(port)) return isOpen ? 'controller-port-open' : 'controller-port-closed';
  if (port !== undefined && port !== '443') return isOpen ? 'other-port-open' : 'other-port-closed';
  // Another host that answers on 443 proves nothing for Service Bus; one that doesn't speaks of the way out all the same.
  if (isOpen && isElsewhere) return 'other-port-open';
  return isOpen ? 'port-443-open' : 'port-443-closed';
}

function tried({ flat, rows }: Printed): readonly FindingId[] {
  let from = 0;
  const listed = [...flat.matchAll(RESULT)].map(({ index, 1: word }) => {
    const ahead = flat.slice(Math.max(from, index - 1_200), index);
    from = index;
    return named(last(ahead, PORT), last(ahead, HOST), word?.startsWith('t') === true);
  });
  const inRows = rows.flatMap((row) => {
    const word = row.get('tcptestsucceeded');
    return word === 'true' || word === 'false'
      ? [named(row.get('remoteport'), row.get('computername'), word === 'true')]
      : [];
  });
  if (listed.length + inRows.length > 0) return [...listed, ...inRows];
  const warned = [...flat.matchAll(REFUSED)].map(([, , port]) => named(port, undefined, false));
  if (warned.length > 0) return warned;
  const quiet = QUIET.exec(flat);
  if (quiet) {
    const around = `${quiet[1]} ${quiet[2]}`;
    return [named(last(around, PORT), last(`tnc ${around}`, HOST), quiet[3] === 'true')];
  }
  const shape = ALIAS.test(flat) ? SHAPE.exec(flat) : null;
  return shape ? [named(shape[1], undefined, shape[2] === 'true')] : [];
}

function read(printed: Printed): readonly Finding[] {
  const ids = [...new Set(tried(printed))];
  const isUnknownName = UNRESOLVED.test(printed.flat);
  if (isUnknownName) return found('name-not-resolved');
  if (RESOLVED.test(printed.flat) && !NO_ANSWER.test(printed.flat)) return found('name-resolved');
  if (ids.length > 0)
    return found(...ids.filter((id) => id.endsWith('closed')), ...ids.filter((id) => id.endsWith('open')));
  return found(PINGED.test(printed.flat) && 'ping-only');
}

/** `Test-NetConnection`: of lists, tables, JSON, warnings and `-InformationLevel Quiet`. */
export const connection: Reader = { command: 'connection', names: ['Test-NetConnection', 'tnc'], read };
