import type { Plan } from './workflow/plan.ts';
import type { SettingName } from './workflow/vocabulary.ts';

/** The portal backend's audience and path, as public readers of it use them (undocumented for apps). */
const AUDIENCE = '74658136-14ec-4630-ad9b-26e160ff0fc6';
const PATH = '/PasswordReset/OnPremisesPasswordResetPolicies';

/**
 * The lines an admin runs under their own login: read the settings, turn one on, put the object back, then the next. Nothing
 * in them comes from a person; the tenant id is a GUID.
 */
export function portalCommand(
  portalBaseUrl: string,
  plan: Plan,
): { readonly bash: string; readonly powershell: string } {
  const url = `${portalBaseUrl}${PATH}`;
  // The main switch goes by two names, each other setting by its own.
  const others = plan.settings.map((s) => s.name).filter((name) => name !== 'enablementForTenant');
  return { bash: bash(url, plan.tenantId, others), powershell: powershell(url, plan.tenantId, others) };
}

function bash(url: string, tenantId: string, others: readonly SettingName[]): string {
  const rest = `az rest --resource ${AUDIENCE} --url "$url"`;
  const id = `"x-ms-client-request-id=$(uuidgen)"`;
  const put = (from: string, to: string) => [
    `${rest} --headers ${id} --method get | sed 's/"${from}": *false/${to}/' > settings.json`,
    `${rest} --headers ${id} "Content-Type=application/json" --method put --body @settings.json`,
  ];
  return [
    `az login --tenant ${tenantId}`,
    `url="${url}"`,
    ...put('enablementForTenant', '"enablementForTenant": true, "passwordWriteBackSupported": true'),
    ...others.flatMap((name) => put(name, `"${name}": true`)),
    `${rest} --headers ${id} --method get`,
  ].join('\n');
}

function powershell(url: string, tenantId: string, others: readonly SettingName[]): string {
  const id = '"x-ms-client-request-id=$(New-Guid)"';
  const rest = `az rest --resource ${AUDIENCE} --url $url`;
  const put = (lines: readonly string[]) => [
    `$s = ${rest} --headers ${id} --method get | ConvertFrom-Json`,
    ...lines,
    '$s | ConvertTo-Json | Set-Content settings.json',
    `${rest} --headers ${id} "Content-Type=application/json" --method put --body "@settings.json"`,
  ];
  return [
    `az login --tenant ${tenantId}`,
    `$url = "${url}"`,
    ...put(['$s.enablementForTenant = $true', '$s | Add-Member passwordWriteBackSupported $true -Force']),
    ...others.flatMap((name) => put([`$s.${name} = $true`])),
    `${rest} --headers ${id} --method get`,
  ].join('\n');
}
