import type { Target } from '../../workflow/kinds/index.ts';
import type { Plan } from '../../workflow/planning/plan.ts';
import type { Shell } from '../../workflow/vocabulary.ts';
import { PORTAL_PATHS } from '../api/calls.ts';
import { PORTAL_APP } from '../api/config.ts';
import { writtenAs } from './settings-object.ts';

/**
 * The lines an admin runs under their own login: read the settings, give one its value, put the object back, then the next. Nothing
 * in them comes from a person; the tenant id is a GUID. `rest` ends with its list of headers, so that a further one may follow.
 */
export function portalCommand(portalBaseUrl: string, plan: Plan, shell: Shell): string {
  const url = `${portalBaseUrl}${PORTAL_PATHS.settings}`;
  return SHELL_LINES[shell](url, plan.tenantId, plan.settings);
}

function bash(url: string, tenantId: string, targets: readonly Target[]): string {
  const give = ({ name, after }: Target) => {
    const to = writtenAs(name)
      .map((written) => `"${written}": ${after}`)
      .join(', ');
    return [
      `rest --method get | sed 's/"${name}": *${!after}/${to}/' > settings.json`,
      'rest "Content-Type=application/json" --method put --body @settings.json',
    ];
  };
  return [
    `az login --tenant ${tenantId}`,
    `rest() { az rest --resource ${PORTAL_APP} --url "${url}" --headers "x-ms-client-request-id=$(uuidgen)" "$@"; }`,
    ...targets.flatMap(give),
    'rest --method get',
  ].join('\n');
}

function powershell(url: string, tenantId: string, targets: readonly Target[]): string {
  const give = ({ name, after }: Target) => {
    const [own, ...others] = writtenAs(name);
    return [
      '$s = rest --method get | ConvertFrom-Json',
      `$s.${own} = $${after}`,
      ...others.map((other) => `$s | Add-Member ${other} $${after} -Force`),
      'save',
    ];
  };
  const put = 'rest "Content-Type=application/json" --method put --body "@settings.json"';
  return [
    `az login --tenant ${tenantId}`,
    `function rest { az rest --resource ${PORTAL_APP} --url "${url}" --headers "x-ms-client-request-id=$(New-Guid)" @args }`,
    `function save { $s | ConvertTo-Json | Set-Content settings.json; ${put} }`,
    ...targets.flatMap(give),
    'rest --method get',
  ].join('\n');
}

const SHELL_LINES = { bash, powershell } as const satisfies Record<Shell, typeof bash>;
