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
const PROMPT = String.raw`ps [a-z]:\\[^>]{0,160}>`;
const RAN = new RegExp(
  String.raw`${PROMPT}\s?(?:${SILENT.map((name) => name.toLowerCase()).join('|')})\b([^>]{0,400})${PROMPT}$`,
);
/** What errors and warnings have in every language: a colon set apart, and the lines below them. */
const COMPLAINS = / : |categoryinfo|warn|error/;

/** Commands that print nothing: a paste of one with its prompts says that it ran. */
export const silent: Reader = {
  command: 'silent',
  names: SILENT,
  read: ({ flat }) => {
    const behind = RAN.exec(flat)?.[1];
    return found(behind !== undefined && !COMPLAINS.test(behind) && 'ran-silently');
  },
};
