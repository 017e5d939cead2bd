/** Words by which a person would recognise the cause on a card, in either language: network, service, rights. */
export const SERVER_WORDS = {
  'blocked-443': /\b443\b|outbound|firewall|izhodn|po[zž]arn/i,
  'traffic-inspected': /inspect|root cert|(pregled|prestre)\S* (HTTPS|TLS|promet)|korensk\S* (potrdil|digital)/i,
  'tls-version': /TLS ?1\.2/i,
  'dns-unresolved': /\bDNS\b|resolv|razre[sš]/i,
  'listener-stuck':
    /listener|idle|hung|stuck|(restart|znova za[zž]en)\S* (the |storitev )?(service|ADSync)|poslu[sš]al/i,
  'service-stopped':
    /ADSync.{0,60}(stopped|not running|isn.?t running|is off|ustavljen|ne te[cč]e)|service.{0,40}(stopped|isn.?t running|not running)|storitev.{0,60}(ustavljen|ne te[cč]e)|start (it|the service)|Start-Service/i,
  'endpoint-failed': /endpoint|kon[cč]n\S* to[cč]k|didn.?t start|se ni zagnal/i,
  'other-server': /staging|pripravljaln|(another|other|new) (active )?server|drug\S* stre[zž]nik|dejav\S* stre[zž]nik/i,
  'build-outdated': /out.of.date|too old|upgrad|retired|zastarel|nadgrad|prestar/i,
  'both-clients':
    /cloud sync.{0,120}(handles|takes|instead|both|same domain)|both clients|oba odjemalca|cloud sync.{0,120}(prevzame|zapisuje|obe|isto)/i,
  'keys-mismatch':
    /(switch|turn|untick).{0,80}(off|again).{0,80}(on|tick)|disable.{0,60}enable|izklopi\S*.{0,80}vklopi|\bkeys?\b|klju[cč]/i,
  'rights-missing': /\bfive rights\b|\brights?\b|permission|pravic|dovoljenj/i,
  'inheritance-off': /inherit|dedovanj/i,
  'rights-on-their-way': /an hour|replicat|on their way|eno uro|do ene ure|[sš]e na poti|podvaj/i,
  'account-changed':
    /account.{0,80}(changed|replaced|new|different)|2517|2518|ra[cč]un\S*.{0,80}(zamenja|spremen|nov|drug)/i,
  'connector-password-long': /256/,
  'protected-now': /protected|AdminSDHolder|adminCount|za[sš][cč]iten/i,
  'protected-before': /adminCount|once|former|used to be|neko[cč]|prej\S* skrbni/i,
  'sam-policy': /\bSAMR?\b|RestrictRemoteSam/i,
  'sam-registry': /RestrictRemoteSam|registry|regist(er|ru|rsk)/i,
  'connect-on-dc': /(Connect|server).{0,80}domain controller|member server|[cč]lansk\S* stre[zž]nik|krmilnik/i,
} as const satisfies Readonly<Record<string, RegExp>>;
