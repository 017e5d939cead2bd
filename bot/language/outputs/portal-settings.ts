import { either, type Reader } from './reader.ts';

/** Cloud sync has a switch whose name ends the same. */
const SWITCH = /(?<!cloudprovisioning)enablementfortenant["']? ?[:=] ?["']?(true|false)/g;

/** The portal's settings as `az rest` prints them. They are read, never counted: the bot reads them itself where it may. */
export const portalSettings: Reader = {
  command: 'portal-settings',
  names: ['az'],
  read: ({ flat }) => {
    // Each step of a command prints them again: the last ones are as it is now.
    const last = [...flat.matchAll(SWITCH)].at(-1)?.[1];
    return either(last ? [last === 'true'] : [], 'portal-writeback-on', 'portal-writeback-off');
  },
};
