import { found, type Reader } from './reader.ts';

const FLAGS =
  /dirsyncfeature|passwordwritebackenabled|(?:device|user|unifiedgroup)writeback(?:enabled)?["']? ?(?:[:=]|true|false)/;

/** `Get-MsolDirSyncFeatures`, `Get-MgDirectoryOnPremiseSynchronization`: flags that look like the switch and aren't in use. */
export const featureFlags: Reader = {
  command: 'feature-flags',
  names: ['Get-MsolDirSyncFeatures', 'Get-MgDirectoryOnPremiseSynchronization'],
  read: ({ flat }) => found(FLAGS.test(flat) && 'feature-flags-seen'),
};
