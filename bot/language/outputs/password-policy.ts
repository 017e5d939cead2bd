import { DAY_MS } from '../../workflow/durations.ts';
import type { Finding } from './findings.ts';
import type { Printed } from './printed.ts';
import type { Reader } from './reader.ts';
import { truthsOf, valuesOf } from './values.ts';

/** A time span as PowerShell prints it ("1.00:00:00"), as JSON holds it, or as a bare number of days. In days. */
function daysIn(value: string): number | undefined {
  const inJson = /^\{.{0,300}?"days"\s?:\s?(\d{1,4})/.exec(value)?.[1];
  if (inJson) return Number(inJson);
  const span = /^(?:(\d{1,5})\.)?(\d{1,2}):(\d{2}):(\d{2})/.exec(value);
  if (span) return Number(span[1] ?? 0) + (/[1-9]/.test(`${span[2]}${span[3]}${span[4]}`) ? 1 : 0);
  const bare = /^(\d{1,3})(?![\d:.])/.exec(value)?.[1];
  return bare === undefined ? undefined : Number(bare);
}

/** `net accounts` counts in days and names the least first, in whatever language; `secedit` has a name of its own. */
const IN_DAYS = /(?:password|kennwort|passwort|gesl)[\p{L}\s-]{0,40}\((?:days|tage|dni)\)\s?:?\s?(\d{1,3}|unlimited)/u;
const CHANGED = /password last set|letztes setzen des kennworts/;
const CHANGEABLE = /password changeable|kennwort .{0,3}nderbar/;

/** `net user`: how long after the last change the next one is allowed, in days. */
function untilChangeable({ lines }: Printed): number | undefined {
  const [set, free] = [CHANGED, CHANGEABLE].map(
    (name) => lines.find(({ text }) => name.test(text.toLowerCase()))?.when,
  );
  if (!set || !free) return undefined;
  const apart = (Date.parse(free) - Date.parse(set)) / DAY_MS;
  return apart >= 0 ? Math.ceil(apart) : undefined;
}

const numberOf = (printed: Printed, key: string): number | undefined =>
  valuesOf(printed, key)
    .flatMap((value) => /^(\d{1,3})(?!\d)/.exec(value)?.[1] ?? [])
    .map(Number)[0];

function read(printed: Printed): readonly Finding[] {
  const named = ['minpasswordage', 'minimumpasswordage']
    .flatMap((key) => valuesOf(printed, key))
    .flatMap((v) => daysIn(v) ?? []);
  const counted = IN_DAYS.exec(printed.flat)?.[1];
  const ages = [...named, ...(counted && /^\d/.test(counted) ? [Number(counted)] : [])];
  const age = ages.length > 0 ? Math.max(...ages) : untilChangeable(printed);
  const history = numberOf(printed, 'passwordhistorycount') ?? numberOf(printed, 'passwordhistorysize');
  const length = numberOf(printed, 'minpasswordlength') ?? numberOf(printed, 'minimumpasswordlength');
  return [
    ...(age === undefined
      ? []
      : age > 0
        ? [{ id: 'min-password-age', number: age } as const]
        : [{ id: 'min-password-age-zero' } as const]),
    ...(history ? [{ id: 'password-history', number: history } as const] : []),
    ...(length ? [{ id: 'min-password-length', number: length } as const] : []),
    ...(truthsOf(printed, 'complexityenabled').includes(true) ? [{ id: 'complexity-on' } as const] : []),
  ];
}

/** `Get-ADDefaultDomainPasswordPolicy`, fine-grained policies, `net accounts`, and `net user` by the two dates that it prints. */
export const passwordPolicy: Reader = {
  command: 'password-policy',
  names: ['Get-ADDefaultDomainPasswordPolicy', 'Get-ADUserResultantPasswordPolicy', 'net accounts', 'net user'],
  read,
};
