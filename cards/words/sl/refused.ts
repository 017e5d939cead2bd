import type { Words } from '../language/language.ts';

/** Each reads on after "ker". */
export const because: Words['refused']['because'] = {
  'consent-missing': 'za to branje manjka soglasje',
  'permission-optional': 'je za to potrebno dovoljenje, ki ni obvezno in ni bilo dano',
  'interaction-required': 'je potreben nov vpis',
  'role-missing': 'vloga tega ne dovoli',
  'licence-missing': 'najemnik za to branje nima licence',
  throttled: 'me je storitev prosila, naj upočasnim',
  unreachable: 'se storitev ni odzvala',
  'refused-by-policy': 'je storitev to zavrnila',
  'switched-off': 'je to tukaj izklopljeno',
  'token-refused': 'Entra tej aplikaciji ni izdala žetona',
  'unexpected-answer': 'odgovor ni podoben ničemur znanemu',
  'no-event': 'v dnevniku o tem ni zapisa',
  'not-signed-in': 'ni bilo vpisa',
  'not-read-yet': 'to še ni bilo prebrano',
  'only-the-server-knows': 'to ve samo strežnik',
  'portal-closed': 'portal tej aplikaciji ne izda žetona',
  'portal-refused': 'je portal to zavrnil',
  'sign-in-not-taken': 'portal žetona ni sprejel',
  'not-offered': 'je vmesnik portala znan samo v javnem oblaku',
  'conditional-access': 'je to zavrnil pravilnik pogojnega dostopa',
  'not-assigned': 'račun tej aplikaciji ni dodeljen',
  'account-disabled': 'je račun onemogočen',
  'cross-tenant': 'je to zavrnil pravilnik za dostop med najemniki',
  'tenant-restrictions': 'so to zavrnile omejitve najemnikov (tenant restrictions)',
  'sign-in-risk': 'je bilo zaradi tveganja zavrnjeno',
  'security-defaults': 'so to zavrnile privzete varnostne nastavitve (security defaults)',
  'own-registration': 'registracija te aplikacije tega ne navaja',
  'own-credential': 'je Entra zavrnila vpis same aplikacije',
};

export const mend: Words['refused']['mend'] = {
  'permission-optional': 'Nič ni narobe. S tem dovoljenjem bi lahko povedal; kaj odpira, pove stran o namestitvi.',
  'consent-missing': 'Skrbnik mora tej aplikaciji dati soglasje; za kaj, našteva stran o namestitvi.',
  'interaction-required': 'Vprašajte še enkrat in se vpišite, ko vas Teams pozove.',
  'role-missing': 'Potrebna je vloga Hybrid Identity Administrator: aktivirajte jo ali pa prosite kolega, ki jo ima.',
  'licence-missing': 'Potreben je Entra ID P1 ali P2: obrnite se na tistega, ki skrbi za licence.',
  throttled: 'Počakajte minuto in vprašajte znova.',
  unreachable: 'Vprašajte znova čez nekaj minut. Če ostane tako, preverite stanje Microsoftovih storitev.',
  'refused-by-policy': 'Več kot kodo odgovor ni povedal. Če se ponavlja, jo sporočite upravljavcu bota.',
  'switched-off': 'Poglejte v portal.',
  'token-refused': 'Povejte upravljavcu bota in mu sporočite kodo.',
  'unexpected-answer': 'Če se ponavlja, povejte upravljavcu bota.',
  'no-event':
    'Dnevnik lahko molči tudi iz drugih razlogov: hrani 7 dni, s P1 ali P2 30 dni; beleži šele, odkar ga je kdo prvič odprl; odpre se samo bralcem z licenco Entra. Zapis nastane ob preizkusu povratnega zapisovanja.',
  'not-signed-in': 'Vprašajte me v osebnem klepetu in se vpišite.',
  'not-read-yet': 'Nekdo s skrbniško vlogo me lahko vpraša »ali je writeback vklopljen?«.',
  'only-the-server-knows': 'Poglejte na strežniku.',
  'portal-closed':
    'Nobeno soglasje tega ne spremeni: portal zaupa Microsoftovim lastnim aplikacijam. Poglejte v portal sami.',
  'portal-refused': 'Potrebna je vloga Hybrid Identity Administrator: aktivirajte jo ali pa prosite kolega, ki jo ima.',
  'sign-in-not-taken':
    'Odjavite se iz Teamsa, vpišite se znova in me vprašajte še enkrat. Do takrat poglejte v portal.',
  'not-offered': 'Poglejte v portal.',
  'conditional-access':
    'Vprašajte skrbnika pogojnega dostopa, kaj temu vpisu manjka: naprava, kraj ali aplikacija. Pravilnik je naveden v **Sign-in logs** (dnevniki vpisov).',
  'not-assigned':
    'Dodeli ga lahko skrbnik aplikacij: **Enterprise applications** (poslovne aplikacije), ta aplikacija, **Users and groups** (uporabniki in skupine).',
  'account-disabled': 'Omogoči ga lahko skrbnik računov.',
  'cross-tenant':
    'Uporabite račun tega najemnika. Ne dovolijo **Cross-tenant access settings** (nastavitve dostopa med najemniki) tu ali v domačem najemniku.',
  'tenant-restrictions':
    'Prosite skrbnika teh omejitev (pogosto so na posredniškem strežniku), naj ta najemnik dovoli.',
  'sign-in-risk':
    'Obrnite se na tistega, ki skrbi za **Identity Protection** (zaščita identitete); tveganje je treba odpraviti tam.',
  'security-defaults': 'Vpišite se tako, kot zahtevajo te nastavitve: z večkratnim preverjanjem pristnosti.',
  'own-registration': 'Registracijo aplikacije mora popraviti upravljavec bota; preveri jo »doctor«.',
  'own-credential': 'Poverilnico aplikacije mora popraviti upravljavec bota; kaj je narobe, pove »doctor«.',
};

export const advice: Words['refused']['advice'] = {
  again: (when) => `Poskusite znova ${when}: za toliko časa prosi storitev.`,
  permission: (name) => `Skrbnik mora tej aplikaciji dovoliti **${name}**; čemu, pove stran o namestitvi.`,
  logPermission: (name) =>
    `Skrbnik mora tej aplikaciji dovoliti **${name}**. Če dnevnik ostane zaprt, še **Directory.Read.All**: Microsoftove strani se razhajajo.`,
  yourself: 'Kot globalni skrbnik lahko to storite sami.',
  portalSignIn: 'Odjavite se iz Teamsa, vpišite se znova in me vprašajte še enkrat ali pa poglejte v portal.',
  portalUnlike: 'Poglejte v portal in povejte upravljavcu bota.',
  logRoles:
    'Dnevnik odprejo vloge Reports Reader, Security Reader, Security Administrator in Hybrid Identity Administrator: ob svoji vlogi aktivirajte eno od njih ali pa prosite kolega, ki jo ima.',
  held: (role) =>
    `Imate vlogo **${role}**, ki bi morala zadoščati. Pravkar aktivirana vloga lahko začne veljati šele čez nekaj minut: vprašajte takrat.`,
  heldInPortal: (role) =>
    `Imate vlogo **${role}**, ki bi morala zadoščati. Pravkar aktivirana vloga lahko začne veljati šele čez nekaj minut; sicer poglejte v portal.`,
  doubtful:
    'Imate vlogo **Authentication Policy Administrator**, ki jo je portal že zavrnil. Zanesljivejša je Hybrid Identity Administrator.',
  roleWasEnough:
    'Tik pred tem je vaša vloga zadoščala. Pravkar aktivirana vloga lahko začne veljati šele čez nekaj minut, sama vloga Authentication Policy Administrator pa je bila že zavrnjena. Poskusite znova ali izberite drugo pot.',
  readYourself: 'Tako je bilo pri nekom drugem. Pritisnite **Preveri zdaj** in preberem v vašem imenu.',
  readNow: 'Pritisnite **Preveri zdaj** in preberem v vašem imenu.',
  askForReading: 'Nekdo s skrbniško vlogo me lahko vpraša »ali je writeback vklopljen?« in preberem znova.',
};
