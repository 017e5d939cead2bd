import type { Printed } from './printed.ts';
import { either, type Reader } from './reader.ts';
import { isNamed, truthIn, truthsOf } from './values.ts';

const CMDLET = 'Get-ADSyncAADPasswordSyncConfiguration';
const ENABLED = /(?<!sync|hash|reset|writeback)enabled["']? ?(?:[:=]|-{2,}) ?["']?(true|false)/;
const FLAG = /passwordsync (true|false)/;

/** The switch of a record that names both connectors, in a list, a table or JSON. Its target ends in "- AAD" as writeback's does. */
function switches(printed: Printed): readonly boolean[] {
  const { flat, rows } = printed;
  const ofBoth = /sourceconnector/.test(flat) && /targetconnector/.test(flat);
  const inRows = rows.flatMap((row) => (row.has('sourceconnector') ? (truthIn(row.get('enabled') ?? '') ?? []) : []));
  if (inRows.length > 0) return inRows;
  const listed = ofBoth || isNamed(printed, CMDLET) ? ENABLED.exec(flat)?.[1] : undefined;
  return listed === undefined ? [] : [listed === 'true'];
}

/** Password hash sync: the other direction. Nothing of it speaks of writeback. */
export const hashSync: Reader = {
  command: 'hash-sync',
  names: [CMDLET, 'Get-ADSyncAADCompanyFeature'],
  read: (printed) => {
    const flag = FLAG.exec(printed.flat)?.[1];
    const said = [
      ...switches(printed),
      ...truthsOf(printed, 'passwordhashsync'),
      ...(flag === undefined ? [] : [flag === 'true']),
    ];
    return either(said, 'hash-sync-on', 'hash-sync-off');
  },
};
