import type { Finding } from './findings.ts';
import type { Printed } from './printed.ts';
import { found, type Reader } from './reader.ts';

/** The rights of the tutorials, English and German as dsacls names them; attributes have one name everywhere. */
const RIGHTS = [
  /reset password|kennwort zurucksetzen/,
  /change password|kennwort .{0,3}ndern/,
  /lockouttime|lockout-time/,
  /pwdlastset|pwd-last-set/,
  /unexpire[ -]password|abgelaufenes kennwort/,
] as const;
/** Cloud sync's agent needs four: no *Change password* (tutorial of 4 March 2026). */
const CHANGE_PASSWORD = 1;
const ENTRY = /(?:allow|zulassen|dovoli)\b/;
const WRITER = /[\w.-]{0,40}\\?(msol_\w{4,20}|provagentgmsa\$?|aad_\w{4,20})/g;
const REACH = 160;
/** Entries that are looked at: an object has some dozens. */
const MOST = 400;
const IS_LIST =
  /(?:allow|zulassen) [\w .-]{1,40}\\\S+ |special access|spezieller zugriff|effective permissions|access list:|zugriffsliste:|identityreference|activedirectoryrights/;
const SET = /set-adsyncpasswordwritebackpermissions|grantaclsondn|dsacls .{0,200}\/g /;
/** The command prints nothing where it went well: then the person says so. */
const RAN = /set-adsyncpasswordwritebackpermissions .{0,200}-adconnectoraccount/;
const UNHARMED = /(?:no errors?|without (?:an )?errors?|brez napake?|fehlerfrei|ohne fehler)(?![a-z])/;
const FULL = /full control|vollzugriff|genericall/;

function read({ flat }: Printed): readonly Finding[] {
  if (SET.test(flat) && /the command completed successfully|befehl wurde erfolgreich/.test(flat))
    return found('rights-set');
  if (RAN.test(flat) && UNHARMED.test(flat)) return found('rights-set');
  if (!IS_LIST.test(flat)) return [];
  const said = [...flat.matchAll(WRITER)]
    .slice(0, MOST)
    .map(({ index }) => flat.slice(Math.max(0, index - 40), index + REACH));
  const own = said.filter((text) => ENTRY.test(text));
  if (own.length === 0) return found('rights-account-absent');
  if (own.some((text) => FULL.test(text))) return found('rights-complete');
  const isAgent = own.some((text) => text.includes('provagentgmsa'));
  const missing = RIGHTS.filter(
    (right, i) => !(isAgent && i === CHANGE_PASSWORD) && !own.some((text) => right.test(text)),
  );
  return missing.length === 0 ? found('rights-complete') : [{ id: 'rights-missing', number: missing.length }];
}

/** `Show-ADSyncADObjectPermissions`, `dsacls` and the lines that grant: which of the rights stand beside the account that writes. */
export const rights: Reader = {
  command: 'rights',
  names: ['Show-ADSyncADObjectPermissions', 'dsacls', 'Set-ADSyncPasswordWritebackPermissions'],
  read,
};
