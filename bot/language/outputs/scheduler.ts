import { either, found, type Reader } from './reader.ts';
import { truthsOf } from './values.ts';

/** `Get-ADSyncScheduler`, whole or cut down to whether the server is in staging mode. */
export const scheduler: Reader = {
  command: 'scheduler',
  names: ['Get-ADSyncScheduler'],
  read: (printed) => [
    ...either(truthsOf(printed, 'stagingmodeenabled'), 'staging-on', 'staging-off'),
    ...found(
      (truthsOf(printed, 'synccycleenabled').includes(false) ||
        truthsOf(printed, 'schedulersuspended').includes(true)) &&
        'sync-cycle-off',
    ),
  ],
};
