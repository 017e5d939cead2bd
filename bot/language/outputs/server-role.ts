import { found, type Reader } from './reader.ts';
import { isNamed, valuesOf } from './values.ts';

/** Win32_OperatingSystem.ProductType (learn.microsoft.com, Win32_OperatingSystem): 1 workstation, 2 domain controller, 3 server. */
const ROLES = { '1': 'on-workstation', '2': 'on-domain-controller', '3': 'not-a-domain-controller' } as const;
const isRole = (digit: string | undefined): digit is keyof typeof ROLES =>
  digit !== undefined && Object.hasOwn(ROLES, digit);
/** Win32_ComputerSystem.DomainRole: 4 and 5 are domain controllers, 2 and 3 servers. */
const DOMAIN_ROLES = { '2': '3', '3': '3', '4': '2', '5': '2', '0': '1', '1': '1' } as const;

const only = (values: readonly string[]): string | undefined =>
  values.flatMap((value) => /^(\d)(?!\d)/.exec(value)?.[1] ?? [])[0];

/** `(Get-CimInstance Win32_OperatingSystem).ProductType`, whole or cut down to its number. */
export const serverRole: Reader = {
  command: 'server-role',
  names: ['Get-CimInstance'],
  read: (printed) => {
    const domainRole = only(valuesOf(printed, 'domainrole'));
    const mapped = Object.entries(DOMAIN_ROLES).find(([role]) => role === domainRole)?.[1];
    const echoed = isNamed(printed, 'win32_operatingsystem')
      ? /producttype\)? ?(?:\| ?[\w -]{1,40} )?(\d)(?!\d)/.exec(printed.flat)?.[1]
      : /producttype (\d)(?![\d.])/.exec(printed.flat)?.[1];
    const role = only(valuesOf(printed, 'producttype')) ?? mapped ?? echoed;
    return found(isRole(role) && ROLES[role]);
  },
};
