import { found, type Reader } from './reader.ts';

/** What a card gives to mend something, and PowerShell answers with nothing where it went well. */
const SILENT = [
  'Set-ADUser',
  'Remove-ItemProperty',
  'Enable-ADAccount',
  'Unlock-ADAccount',
  'Update-MgPolicyAuthorizationPolicy',
  'Set-ADSyncPasswordWritebackPermissions',
  'Set-AADCloudSyncPasswordWritebackConfiguration',
  'Set-AADCloudSyncPermissions',
  'Import-Module',
  'Restart-Service',
  'Start-Service',
] as const;
/** The command behind a prompt, and behind it nothing but the next prompt. */
const RAN = new RegExp(
  String.raw`ps [a-z]:\\[^>]{0,160}>\s?(?:${SILENT.map((name) => name.toLowerCase()).join('|')})\b[^>:]{0,400}(?::\$?(?:true|false))?[^>:]{0,60}ps [a-z]:\\[^>]{0,160}>\s*$`,
);

/** Commands that print nothing: a paste of one with its prompts says that it ran. */
export const silent: Reader = {
  command: 'silent',
  names: SILENT,
  read: ({ flat }) => found(RAN.test(flat) && 'ran-silently'),
};
