import { codesByName, knownCode } from '../knowledge/codes.ts';

/** Texts that Microsoft's pages quote from events, lower case, and the code each belongs to. */
const PHRASES: readonly (readonly [string, string])[] = [
  ['error connecting to servicebus', '32002'],
  ['token provider was unable to provide a security token', '32002'],
  ['error getting auth token', '32009'],
  ['the remote certificate is invalid', '31034'],
  ['a restriction prevents the password from being changed', '0x80230619'],
  ['password synchronization is not enabled on this management agent', '0x8023061f'],
  ['duplicated entries with the same anchor', '0x80230402'],
  ['the filename or extension is too long', '0x800700ce'],
  ['ldap password policy control', 'ldap-policy-control'],
  ['a domain controller could not be contacted', '0x80230818'],
  ['credentials were denied access', '0x80230626'],
  ['multiple matches found', '33003'],
  ['object could not be found', '33002'],
  ['on-premises policy does not allow it', '33008'],
  ['servers take a little time to catch up', 'OnPremisesSuccessCloudFailure'],
];

/**
 * What the number after "Failed to acquire user information" says: 0x6ba is the network or a domain controller, 0x5 the policy on
 * remote calls to SAM (Microsoft's "RPC errors affecting Microsoft Entra Connect"). Without a number
 * the policy is the known cause; what another number means is not known here.
 */
function ofAcquiring(flat: string): readonly string[] {
  const after = flat.split(/failed ?to ?acquire ?user ?information/)[1]?.slice(0, 60);
  if (after === undefined) return [];
  const number = /0x0*([0-9a-f]{1,8})(?![0-9a-f])/.exec(after)?.[1];
  if (number === '6ba') return ['0x6ba'];
  return number === undefined || number === '5' ? ['remote-sam-denied'] : [];
}

/** What an event's own text begins with; a number in hexadecimal means something only beside it. */
const EVENT_TEXT = /tracking\s?id|synchronization engine|mms\(|passwordresetexception|message=|admaexport/i;

const solid = (text: string): string => text.replace(/\s/g, '');
const SOLID = PHRASES.map(([phrase, id]) => [solid(phrase), id] as const);

/** Without any blanks, since a chat may have lost those between two lines. */
function phrases(flat: string): readonly string[] {
  const said = solid(flat);
  return SOLID.flatMap(([phrase, id]) => (said.includes(phrase) ? [id] : []));
}

/** Whether a text is what an event says in its own words, or a part of it. */
export const isEventText = (text: string): boolean => EVENT_TEXT.test(text);

/** The known codes that the text of an event tells, in one spelling and without repeats. Reads the text a fixed number of times. */
export function codesInMessages(text: string): readonly string[] {
  const flat = text.toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ');
  const quoted = [...phrases(flat), ...ofAcquiring(flat)];
  const isEvent = isEventText(text) || quoted.length > 0;
  const results = isEvent
    ? [...flat.matchAll(/(?<![0-9a-z])(?:0x)?(80[0-9a-f]{6})(?![0-9a-z])/g)].map(([, hex]) => `0x${hex}`)
    : [];
  const signIns = isEvent ? [...flat.matchAll(/aadsts(\d{4,8})/g)].map(([, digits]) => `AADSTS${digits}`) : [];
  const named = isEvent ? codesByName(text).map((code) => code.id) : [];
  const known = [...quoted, ...results, ...signIns, ...named].flatMap((id) => knownCode(id)?.id ?? []);
  return [...new Set(known)];
}
