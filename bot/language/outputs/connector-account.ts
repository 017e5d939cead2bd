import type { Finding } from './findings.ts';
import type { Reader } from './reader.ts';
import { valuesOf } from './values.ts';

/** The name that the Connect wizard makes; any other may be a person's or a house's own, and is not repeated. */
const MADE = /^(msol_[0-9a-f]{4,20})/;
const SEEN = /(?:^|[\s\\])(msol_[0-9a-f]{4,20})(?![\w])/;

/** `Get-ADSyncADConnectorAccount`: which account writes the passwords. */
export const connectorAccount: Reader = {
  command: 'connector-account',
  names: ['Get-ADSyncADConnectorAccount'],
  read: (printed): readonly Finding[] => {
    const { flat } = printed;
    const isOwn =
      /adconnectoraccountname|adconnectorforest/.test(flat) &&
      !/set-adsync\w{1,60} .{0,80}-adconnectoraccountname/.test(flat);
    if (!isOwn) return [];
    const values = valuesOf(printed, 'adconnectoraccountname');
    const name = values.flatMap((value) => MADE.exec(value)?.[1] ?? [])[0] ?? SEEN.exec(flat)?.[1];
    // Only the heading: an empty table names nobody.
    if (!name && !values.some((value) => /^[\w$.-]{2,}/.test(value))) return [];
    return [{ id: 'connector-account', ...(name ? { name: `MSOL_${name.slice(5)}` } : {}) }];
  },
};
