import type { Finding } from './findings.ts';
import { found, type Reader } from './reader.ts';

const PRINTED = /operating ?system["']?(?: ?[:=]| ?-{3,}| ?["',])/;
const SYSTEM = /windows server[^\d]{0,4} ?(20\d\d)/g;
/** The first whose LDAP control keeps the domain's password policy is Windows Server 2016 (tutorial of SSPR writeback). */
const FIRST = 2016;
/** Any computer has a system: those that say so of themselves are no controllers. */
const OF_OTHERS = /get-adcomputer|samaccountname|dnshostname/;
const CONTROLLERS = /domain controllers|isreadonly|isglobalcatalog|get-addomaincontroller/;

/** `Get-ADDomainController … OperatingSystem`: how old the domain controllers are. */
export const controllers: Reader = {
  command: 'controllers',
  names: ['Get-ADDomainController'],
  read: ({ flat, rows }): readonly Finding[] => {
    const isListed = PRINTED.test(flat) || rows.some((row) => row.has('operatingsystem'));
    if (!isListed || (OF_OTHERS.test(flat) && !CONTROLLERS.test(flat))) return [];
    const years = [...flat.matchAll(SYSTEM)].map(([, year]) => Number(year));
    if (years.length === 0) return [];
    return found(years.some((year) => year < FIRST) ? 'controllers-outdated' : 'controllers-recent');
  },
};
