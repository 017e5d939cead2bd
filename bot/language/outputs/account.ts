import type { Printed } from './printed.ts';
import { found, type Reader } from './reader.ts';
import { isNamed, truthsOf, valuesOf } from './values.ts';

/** The groups that AdminSDHolder protects (Microsoft, "Protected accounts and groups in Active Directory"), English and German. */
const PROTECTED =
  /cn=(?:(?:domain|enterprise|schema|key|enterprise key) admins|domain adm|administrators|administratoren|(?:account|server|print|backup) operators|(?:domanen|organisations|schema)-admins|(?:konten|server|druck|sicherungs)-operatoren|replicator|domain controllers|read-only domain controllers)/;
const NO_CHANGE = /(?:user may change password|benutzer kann kennwort .{0,3}ndern)["']? ?:? ?(yes|no|ja|nein)/;
const ACTIVE = /(?:account active|konto aktiv) ?:? ?(yes|no|locked|ja|nein|gesperrt)/;
/** Fields that only an account of Active Directory has; a local user and one of the cloud have an `Enabled` too. */
const IS_DIRECTORY = /(?:distinguishedname|lockedout|samaccountname|badlogoncount)["']? ?[:=]/;
/** The end of a name may be stuck to it, where a chat lost the break. */
const DISABLED = /(?:(?<=dc=[\w-]{1,60})|(?<![a-z]))enabled["']? ?[:=] ?["']?false/;

/** adminCount as a number, or empty; undefined where it isn't asked for. */
function adminCount(printed: Printed): number | undefined {
  const values = valuesOf(printed, 'admincount');
  if (values.length === 0) return undefined;
  const numbers = values.flatMap((value) => /^\{?(\d{1,3})(?!\d)/.exec(value)?.[1] ?? []);
  return numbers.some((n) => Number(n) > 0) ? 1 : 0;
}

function isDisabled({ flat, rows }: Printed): boolean {
  if (IS_DIRECTORY.test(flat) && DISABLED.test(flat)) return true;
  return rows.some((row) => row.has('distinguishedname') && row.get('enabled') === 'false');
}

/** `Get-ADUser` and `net user … /domain`: what of an account bears on its reset. */
export const account: Reader = {
  command: 'account',
  names: ['Get-ADUser', 'net user'],
  read: (printed) => {
    const { flat } = printed;
    const count = adminCount(printed);
    const members = valuesOf(printed, 'memberof').some((value) => PROTECTED.test(value));
    const cannot = truthsOf(printed, 'cannotchangepassword');
    const may = NO_CHANGE.exec(flat)?.[1];
    const isBarred = cannot.includes(true) || may === 'no' || may === 'nein';
    const isFree = !isBarred && (cannot.length > 0 || may !== undefined);
    const locked = truthsOf(printed, 'lockedout');
    const active = ACTIVE.exec(flat)?.[1];
    const isLocked = locked.includes(true) || active === 'locked' || active === 'gesperrt';
    return found(
      count === 1 && 'admin-count-1',
      count === 0 && 'admin-count-clear',
      members && 'in-protected-group',
      isBarred && 'cannot-change-password',
      isFree && 'may-change-password',
      (isDisabled(printed) || active === 'no' || active === 'nein') && 'account-disabled',
      isLocked && 'account-locked',
      !isLocked && locked.length > 0 && !isNamed(printed, 'get-mguser') && 'account-not-locked',
    );
  },
};
