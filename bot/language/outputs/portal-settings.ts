import { either, type Reader } from './reader.ts';
import { truthsOf } from './values.ts';

/** The portal's settings as `az rest` prints them. They are read, never counted: the bot reads them itself where it may. */
export const portalSettings: Reader = {
  command: 'portal-settings',
  names: ['az'],
  read: (printed) =>
    either(truthsOf(printed, 'enablementfortenant').slice(-1), 'portal-writeback-on', 'portal-writeback-off'),
};
