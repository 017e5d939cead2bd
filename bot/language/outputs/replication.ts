import type { Printed } from './printed.ts';
import { either, type Reader } from './reader.ts';
import { valuesOf } from './values.ts';

/** `repadmin /replsummary`: how many of how many partners failed. */
const SUMMARY = /fails ?\/ ?total/;
const SHARE = /(\d{1,5}) ?\/ ?(\d{1,5}) (\d{1,3})(?!\d)/g;
/** `repadmin /showrepl` and `dcdiag /test:replications`. */
const FAILED = /failed, result \d|consecutive failure\(s\)|failed test replications|recent replication attempt failed/g;
const WENT_WELL = /last attempt @ .{8,40} was successful|passed test replications/g;
/** `Get-ADReplicationFailure` and `Get-ADReplicationPartnerMetadata`. */
const COUNTS = ['failurecount', 'consecutivereplicationfailures'];

function said(printed: Printed): readonly boolean[] {
  const { flat } = printed;
  const shares = SUMMARY.test(flat) ? [...flat.matchAll(SHARE)].map(([, fails]) => Number(fails) > 0) : [];
  const counted = COUNTS.flatMap((key) => valuesOf(printed, key)).flatMap((value) => {
    const number = /^\d{1,6}(?!\d)/.exec(value)?.[0];
    return number === undefined ? [] : [Number(number) > 0];
  });
  const failed = [...flat.matchAll(FAILED)].map(() => true);
  const well = [...flat.matchAll(WENT_WELL)].map(() => false);
  return [...shares, ...counted, ...failed, ...well];
}

/** `repadmin`, `dcdiag` and `Get-ADReplication…`: whether the domain controllers tell each other of their changes. */
export const replication: Reader = {
  command: 'replication',
  names: ['repadmin', 'Get-ADReplicationFailure', 'Get-ADReplicationPartnerMetadata'],
  read: (printed) => either(said(printed), 'replication-failing', 'replication-fine'),
};
