import type { Printed } from './printed.ts';
import { found, type Reader } from './reader.ts';
import { cellOf, listedOf, valuesOf } from './values.ts';

const DOT_NET = ['systemdefaulttlsversions', 'schusestrongcrypto'];
const VALUE = /^(?:0x0{0,7})?([01])(?![\dx])/;

/** Names and values with nothing between them, as Microsoft's script prints them. */
const BESIDE = /^ (not found|[01](?![\dx.]))/;
const ABSENT = /^(?:not found|nicht gefunden)?$/;

/** The values of .NET as numbers; undefined for a name that stands there without one. */
function numbers(printed: Printed, key: string): readonly (string | undefined)[] {
  const cells = printed.rows.flatMap((row) => cellOf(row, key) ?? []);
  const said = cells.filter((cell) => VALUE.test(cell) || ABSENT.test(cell));
  const beside = printed.flat
    .split(key)
    .slice(1)
    .flatMap((behind) => BESIDE.exec(behind)?.[1] ?? []);
  const all = cells.length > 0 ? said : [...listedOf(printed, key), ...beside];
  return all.map((value) => VALUE.exec(value)?.[1]);
}

/** "Enabled : 0" or "DisabledByDefault : 1" below a key of TLS 1.2; -1 and 4294967295 are how 0xffffffff is printed, which means on. */
function isSwitchedOff(printed: Printed): boolean {
  const { flat } = printed;
  if (!/tls ?1\.2|schannel/.test(flat)) return false;
  const isOff =
    /(?<!by|[a-z])enabled["']? ?[:=] ?["']?(?:0x0{0,8})?0(?![\dx])/.test(flat) ||
    /enabled reg_dword 0x0|(?:client|server)["']? enabled 0(?![\dx.])/.test(flat);
  const byDefault = valuesOf(printed, 'disabledbydefault').some((value) => VALUE.exec(value)?.[1] === '1');
  return isOff || byDefault;
}

/**
 * The look at TLS 1.2 and Microsoft's own script for it. Both values 1 was demanded of Connect 2.3.20 to 2.4.129 alone, and a key
 * that isn't there prints nothing: what a missing value means is for the causes to say.
 */
export const tls: Reader = {
  command: 'tls',
  names: ['Get-ItemProperty'],
  read: (printed) => {
    const all = DOT_NET.flatMap((key) => numbers(printed, key));
    if (isSwitchedOff(printed) || all.includes('0')) return found('tls-values-off');
    if (all.length === 0) return [];
    const isWhole = DOT_NET.every((key) => numbers(printed, key).length > 0) && !all.includes(undefined);
    return found(isWhole ? 'tls-values-set' : 'tls-values-missing');
  },
};
