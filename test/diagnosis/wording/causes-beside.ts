/** The same for resets that never set out, the wizard, cloud sync, and what isn't writeback. */
export const BESIDE_WORDS = {
  'reset-in-admin-center': /Microsoft 365 admin|M365 admin|admin cent|skrbni[sš]k\S* sredi[sš][cč]/i,
  'reset-in-powershell': /PowerShell|Graph|Update-MgUser|Msol|resetPassword|skript/i,
  'cloud-catching-up': /catch(ing)? up|a few minutes|two minutes|wait|po[cč]akaj|nekaj minut|zamuja/i,
  'wizard-tenant-licence': /licen[cs]/i,
  'wizard-account': /cloud-?only|federat|wrong password|managed|obla[cč]n|federir|napa[cč]n\S* geslo/i,
  'wizard-clock': /clock|\btime\b|\bur[aeio]\b/i,
  'wizard-network': /proxy|machine\.config|posredni/i,
  'wizard-sign-in': /sign.?in|password|browser|Internet Explorer|prijav|geslo|brskalni/i,
  'wizard-policy': /conditional access|polic|pogojn\S* dostop/i,
  'wizard-partner': /partner|GDAP|delegated|guest|of the tenant itself|najemnik/i,
  'wizard-group': /ADSyncAdmins|local (group|admin)|lokaln\S* (skupin|skrbnik)/i,
  'role-not-active': /PIM|activ|token|sign (out|in)|aktivir|znova prijav|ponovno prijav/i,
  'role-missing': /Hybrid Identity|Global Admin|\brole\b|hibridn|vlog/i,
  'box-greyed': /role|licen[cs]|Hybrid Identity|vlog/i,
  'agent-module': /Import-Module|1\.1\.977|uvoz/i,
  'agent-unreachable':
    /agent.{0,160}(443|reach|proxy|outbound|service|inactive|connect)|agent.{0,160}(dose[gž]|posredn|storit|neaktiv|povez)/i,
  'agent-rights': /Set-AADCloudSyncPermissions|gMSA|rights|pravic/i,
  'agent-switch-off': /Set-AADCloudSync|Write back passwords with|third box|tretj/i,
  'agents-apart': /agents?\b.{0,120}(any|each|one|several|active|takes)|agent\S*.{0,120}(kateri|vsak|en|ve[cč]|aktiv)/i,
  'moved-to-cloud-sync': /cloud sync/i,
  'hash-sync-direction':
    /hash sync|\bPHS\b|other direction|opposite|hash|zgo[sš][cč]en|druga smer|obratn\S* smer|v drugo smer/i,
  'hash-sync-stopped': /hash sync|\bPHS\b|hash|zgo[sš][cč]en/i,
  'temporary-password': /ForcePasswordChangeOnLogOn|temporary|hash sync|za[cč]asn/i,
  'windows-link-missing': /AllowPasswordReset/i,
  'cached-sign-in': /cached|line of sight|VPN|predpomnjen/i,
  'smart-lockout': /smart lockout|pametn\S* zakle|in the cloud.{0,60}lock|lock.{0,80}cloud|zakle\S*.{0,80}oblak/i,
  'unlock-not-shown': /unlock|odkle/i,
  'other-writeback':
    /(device|group|user|Exchange|hybrid)\S* writeback|another|only (about )?password|isn.?t (password )?writeback|Poznam (samo )?povratno|drug\S* funkcij/i,
  'audit-empty': /licen[cs]|role|retention|visited|7 days|30 days|opened|hran|vlog|odpr/i,
  'not-on-server':
    /Connect server|module|on the server|another (server|machine)|RSAT|na stre[zž]niku|modul|drug\S* stre[zž]nik/i,
  'not-elevated': /elevat|as administrator|run as|ADSyncAdmins|kot skrbnik/i,
} as const satisfies Readonly<Record<string, RegExp>>;
