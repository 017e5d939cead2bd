import { found, type Reader } from './reader.ts';

const DONE =
  /(?:computer|user) policy update has completed successfully|(?:computer|benutzer)richtlinie wurde erfolgreich|(?:posodo\p{L}{1,8}|pravilnik\p{L}{0,4}) .{0,60}uspesno/u;
const FAILED =
  /policy could not be updated successfully|processing of group policy failed|richtlinie konnte nicht erfolgreich|verarbeitung der gruppenrichtlinie .{0,40}fehl|pravilnik\p{L}{0,4} .{0,60}ni (?:uspel|bilo)/u;

/** `gpupdate /force`. */
export const policyUpdate: Reader = {
  command: 'policy-update',
  names: ['gpupdate'],
  read: ({ flat }) => found(FAILED.test(flat) ? 'policy-update-failed' : DONE.test(flat) && 'policy-updated'),
};
