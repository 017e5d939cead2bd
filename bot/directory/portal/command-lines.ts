import type { Plan } from '../../workflow/plan.ts';
import type { SettingName, Shell } from '../../workflow/vocabulary.ts';
import { PORTAL_PATHS } from '../calls.ts';
import { PORTAL_APP } from '../config.ts';

/**
 * The lines an admin runs under their own login: read the settings, turn one on, put the object back, then the next. Nothing
 * in them comes from a person; the tenant id is a GUID. `rest` ends with its list of headers, so that a further one may follow.
 */
export function portalCommand(portalBaseUrl: string, plan: Plan, shell: Shell): string {
  const url = `${portalBaseUrl}${PORTAL_PATHS.settings}`;
  // The main switch goes by two names, each other setting by its own.
  const others = plan.settings.map((s) => s.name).filter((name) => name !== 'enablementForTenant');
  return SHELL_LINES[shell](url, plan.tenantId, others);
}

function bash(url: string, tenantId: string, others: readonly SettingName[]): string {
  const turnOn = (from: string, to: string) => [
    `rest --method get | sed 's/"${from}": *false/${to}/' > settings.json`,
    'rest "Content-Type=application/json" --method put --body @settings.json',
  ];
  return [
    `az login --tenant ${tenantId}`,
    `rest() { az rest --resource ${PORTAL_APP} --url "${url}" --headers "x-ms-client-request-id=$(uuidgen)" "$@"; }`,
    ...turnOn('enablementForTenant', '"enablementForTenant": true, "passwordWriteBackSupported": true'),
    ...others.flatMap((name) => turnOn(name, `"${name}": true`)),
    'rest --method get',
  ].join('\n');
}

function powershell(url: string, tenantId: string, others: readonly SettingName[]): string {
  const turnOn = (lines: readonly string[]) => ['$s = rest --method get | ConvertFrom-Json', ...lines, 'save'];
  const put = 'rest "Content-Type=application/json" --method put --body "@settings.json"';
  return [
    `az login --tenant ${tenantId}`,
    `function rest { az rest --resource ${PORTAL_APP} --url "${url}" --headers "x-ms-client-request-id=$(New-Guid)" @args }`,
    `function save { $s | ConvertTo-Json | Set-Content settings.json; ${put} }`,
    ...turnOn(['$s.enablementForTenant = $true', '$s | Add-Member passwordWriteBackSupported $true -Force']),
    ...others.flatMap((name) => turnOn([`$s.${name} = $true`])),
    'rest --method get',
  ].join('\n');
}

const SHELL_LINES = { bash, powershell } as const satisfies Record<Shell, typeof bash>;
