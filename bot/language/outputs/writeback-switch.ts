import { found, type Reader } from './reader.ts';

/** `Get-ADSyncAADPasswordResetConfiguration`: what the pasted switch was judged to be, with all its doubts, and nothing else. */
export const writebackSwitch: Reader = {
  command: 'writeback-switch',
  names: ['Get-ADSyncAADPasswordResetConfiguration', 'Get-ADSyncConnector'],
  read: ({ enabled }) => found(enabled === true && 'writeback-on', enabled === false && 'writeback-off'),
};
