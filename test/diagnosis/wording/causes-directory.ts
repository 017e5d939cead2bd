/** The same for what Active Directory refuses, its controllers, whose account it is, the two halves, and who may reset. */
export const DIRECTORY_WORDS = {
  'password-age':
    /minimum (password )?age|MinPasswordAge|too recently|najmanj[sš]\S* starost|minimaln\S* starost|pred kratkim/i,
  'password-history': /history|complexity|length|never used|zgodovin|zahtevnost|dol[zž]in/i,
  'password-filter': /filter|Password Protection/i,
  'cannot-change':
    /cannot change|can.?t change|may (not )?change|CannotChangePassword|ne (more|sme) (spremeniti|zamenjati)/i,
  'banned-password': /banned|guess|prepovedan|uganljiv/i,
  'current-password-wrong': /current password|33007|trenutn\S* gesl|dosedanj\S* gesl/i,
  'account-disabled': /disabled|Enable-ADAccount|onemogo[cč]en/i,
  'account-locked': /locked|Unlock-ADAccount|zaklenjen/i,
  'dc-unreachable':
    /(domain controller|\bDC\b).{0,160}(reach|contact|answer|available|down|port|RPC|DNS)|(reach|contact)\S*.{0,80}(domain controller|\bDC\b)|\bRPC\b|krmilnik\S*.{0,160}(dose[gž]|odgov|dosegljiv|vrat|DNS)|(dose[gž]|dosegljiv)\S*.{0,80}krmilnik/i,
  'dc-names': /FQDN|fully qualified|preferred|by name|names? of the|prednostn|poln\S* im|imen\S* krmilnik/i,
  'dc-replication': /replicat|podvaj|replikac/i,
  'dc-read-only': /read.only|RODC|samo za branje/i,
  'dc-too-old': /2016|newer|older|novej[sš]|starej[sš]/i,
  'ldap-unsigned': /Sign and Encrypt|LDAP/i,
  'not-synced':
    /not synced|isn.?t synced|filter|connector space|cloud.only|ni sinhroniziran|ne sinhronizira|obseg\S* sinhroniz/i,
  'two-matches':
    /two (forests|accounts|matches|users|people)|both forests|more than one|dve[hm]a? gozd|dva (ra[cč]una|uporabnika)|ve[cč] kot en/i,
  'duplicate-anchor': /anchor|duplicate|sidr|podvojen/i,
  'reserved-characters': /reserved|special character|rezerviran/i,
  'forest-added': /forest|gozd/i,
  'server-half': /31005|server half|Optional features|half|wizard|[cč]arovnik|polovic|stre[zž]ni[sš]k\S* del/i,
  'portal-half': /portal|half|tick|polovic|obklju/i,
  'blade-greyed': /gr[ea]y|On-premises integration|siv/i,
  'scope-none': /for nobody|no ?one|scope|Selected|for everyone|Password reset > Properties|nikogar|za nikogar|obseg/i,
  'not-in-group': /group|skupin/i,
  'not-registered': /regist|ssprsetup|security info|varnostn\S* podat/i,
  'tenant-unlicensed': /licen[cs]/i,
  'user-unlicensed': /licen[cs]/i,
  'admin-reset-off': /allowedToUseSSPR|role|admin\S* (can|may|reset)|vlog|skrbni\S* (lahko|smejo|ne)/i,
  'reset-throttled': /24 hours|a day|too many|throttl|24 ur|en dan|preve[cč]krat|preve[cč] poskus/i,
} as const satisfies Readonly<Record<string, RegExp>>;
