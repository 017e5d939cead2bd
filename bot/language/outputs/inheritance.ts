import { either, found, type Reader } from './reader.ts';
import { isNamed, truthsOf } from './values.ts';

const CMDLET = 'Get-ADSyncObjectsWithInheritanceDisabled';

/**
 * `Get-ADSyncObjectsWithInheritanceDisabled` lists the objects that take no rights from above; run without an error and with nothing
 * below it, there are none. `Get-Acl` says it as *AreAccessRulesProtected*.
 */
export const inheritance: Reader = {
  command: 'inheritance',
  names: [CMDLET],
  read: (printed) => {
    const said = [...truthsOf(printed, 'inheritancedisabled'), ...truthsOf(printed, 'areaccessrulesprotected')];
    if (said.length > 0) return either(said, 'inheritance-off', 'inheritance-on');
    if (!isNamed(printed, CMDLET)) return [];
    const behind = printed.flat.slice(printed.flat.lastIndexOf(CMDLET.toLowerCase()) + CMDLET.length);
    const output = behind.replace(/^(?:\s-\w+\s?:?(?:\s?(?:"[^"]{0,200}"|'[^']{0,200}'|[\w*=,.<>-]{1,200}))?)*/, '');
    if (/cn=[^,]{1,120},/.test(output)) return found('inheritance-off');
    return found(/^\s*(?:ps [a-z]:\\[^>]{0,120}>\s*)+$/.test(output) && 'inheritance-on');
  },
};
