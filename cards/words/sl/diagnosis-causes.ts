import type * as english from '../en/diagnosis-causes.ts';

export const problems: Readonly<Record<keyof typeof english.problems, string>> = {
  'on-premises-policy': 'Lokalni pravilnik za gesla zavrača geslo',
  'connector-rights': 'Računu povezovalnika manjkajo pravice',
  'protected-account': 'Račun je v imeniku Active Directory zaščiten',
  'remote-sam': 'Pravilnik omejuje oddaljene klice SAM',
  'connect-on-dc': 'Connect teče na domenskem krmilniku',
  connectivity: 'Strežnik ne doseže oblaka',
  'service-down': 'Storitev za povratno zapisovanje ne deluje',
  'wizard-refused': 'Čarovnik ne more vklopiti povratnega zapisovanja',
  'wizard-sign-in': 'Vpis v čarovniku je zavrnjen',
  'one-half': 'Vsaj eden od obeh delov je izklopljen',
  'reset-scope': 'Uporabnik ne sme ponastaviti gesla ali ni registriran',
  'user-licence': 'Manjka licenca',
  'admin-reset': 'Samopostrežna ponastavitev je za skrbnike izklopljena',
  'unsupported-reset': 'Takšna ponastavitev se ne zapiše nazaj',
  'object-match': 'Connect uporabnika ne poveže z natanko enim računom',
};

export const causes: Readonly<Record<keyof typeof english.causes, { readonly title: string; readonly fix: string }>> = {
  'password-age': {
    title: 'Geslo je bilo spremenjeno pred kratkim',
    fix: 'Poglejte **MinPasswordAge**. Če ni 0, v tem času zavrne drugo menjavo: počakajte ali nastavite 0.',
  },
  'password-history': {
    title: 'Dolžina, zapletenost ali zgodovina, morda po podrobnem pravilniku (fine-grained)',
    fix: 'Izberite daljše geslo, ki še ni bilo v rabi. Preverite, kateri pravilnik velja prav za tega uporabnika.',
  },
  'password-filter': {
    title: 'Geslo zavrača filter ali Entra Password Protection',
    fix: 'Neuspešni dogodek 4724 z računom MSOL pomeni, da je geslo zavrnil domenski krmilnik. Izberite geslo brez prepovedanih besed ali omilite filter.',
  },
  'cannot-change': {
    title: 'Označeno je **User cannot change password** (uporabnik ne more spremeniti gesla)',
    fix: 'V orodju **Active Directory Users and Computers** to počistite na uporabnikovem zavihku **Account**. Ali pa zaženite ukaz za popravek.',
  },
  'rights-missing': {
    title: 'Računu povezovalnika manjka ena od petih pravic',
    fix: 'Poiščite račun in mu dodelite: Reset password, Change password, Write lockoutTime in Write pwdLastSet na podrejenih uporabnikih ter **Unexpire Password** na korenu vsake domene; ukaz za popravek uredi vse razen Change password in Unexpire Password. Sinhronizacija v oblaku potrebuje štiri, brez Change password. Računa nikoli ne dajte med Domain Admins.',
  },
  'inheritance-off': {
    title: 'Pri uporabniku je izklopljeno dedovanje',
    fix: 'V **Active Directory Users and Computers**: uporabnik > **Security** > **Advanced** > **Enable inheritance** (omogoči dedovanje).',
  },
  'rights-on-their-way': {
    title: 'Pravice so nove in se še širijo',
    fix: 'Do vseh uporabnikov lahko pridejo šele v eni uri. Počakajte in poskusite znova.',
  },
  'account-changed': {
    title: 'Račun povezovalnika ali njegove pravice je na strežniku nekdo spremenil',
    fix: 'Od različice Connect 2.4.129.0 naprej dogodka 2517 (**Set Permissions**) in 2518 (**Change ADDS Connector credential**) povesta, kdaj in kdo. Če so se zavrnitve začele po enem od njiju, dajte pravice računu, ki je v rabi zdaj.',
  },
  'protected-now': {
    title: 'Uporabnik je v zaščiteni skupini (adminCount 1)',
    fix: 'To je namerno: članov zaščitenih skupin povratno zapisovanje nikoli ne ponastavi. Geslo ponastavite v Active Directory, za preizkuse pa imejte navaden račun.',
  },
  'protected-before': {
    title: 'Uporabnik je bil nekoč v zaščiteni skupini',
    fix: 'Počistite **adminCount**, nato pod **Security** > **Advanced** znova vklopite dedovanje.',
  },
  'sam-policy': {
    title: 'Pravilnik ne navaja računa povezovalnika',
    fix: 'V **Network access: Restrict clients allowed to make remote calls to SAM** dodajte račun MSOL in mu dovolite **Remote Access**, nato osvežite pravilnik.',
  },
  'sam-registry': {
    title: 'Pravilnika ni več, vrednost v registru pa je ostala',
    fix: 'Prepričajte se, da je noben pravilnik ne nastavlja več, nato odstranite **RestrictRemoteSam**.',
  },
  'connect-on-dc': {
    title: 'Connect je nameščen na domenskem krmilniku',
    fix: '**ProductType** 2 pomeni domenski krmilnik. Connect preselite na strežnik, ki je samo član domene. Do takrat: **Synchronization Service Manager** > povezovalnik > **Configure Directory Partitions** > **Only use preferred domain controllers** in vpišite drug krmilnik.',
  },
  'blocked-443': {
    title: 'Izhodna vrata 443 so zaprta',
    fix: 'Odprite izhodna vrata 443 do *.passwordreset.microsoftonline.com in *.servicebus.windows.net. **TcpTestSucceeded** mora biti True.',
  },
  'traffic-inspected': {
    title: 'Proxy pregleduje promet TLS ali prekinja mirujoče povezave ali pa manjkajo korenska potrdila',
    fix: 'Oba naslova izvzemite iz pregledovanja TLS in časovnih omejitev. Ob sporočilu »The remote certificate is invalid« namestite manjkajoča korenska potrdila.',
  },
  'tls-version': {
    title: 'Manjka TLS 1.2 ali .NET 4.8',
    fix: 'Pod TLS 1.2 ga izklopi **Enabled** 0 ali **DisabledByDefault** 1. Connect od 2.3.20 do 2.4.129 zahteva tudi **SystemDefaultTlsVersions** in **SchUseStrongCrypto** 1 v obeh ključih .NET; druge različice ne. Po spremembi znova zaženite strežnik. .NET Framework mora biti 4.8 ali novejši.',
  },
  'listener-stuck': {
    title: 'Poslušalec je obstal',
    fix: 'Znova zaženite **Azure AD Sync**. Če utripa po desetih minutah še ni: v čarovniku počistite **Password writeback**, **Configure**, nato ga označite in še enkrat **Configure**.',
  },
  'service-stopped': {
    title: 'Storitev **ADSync** je ustavljena',
    fix: 'Zaženite jo in v dnevniku Application poglejte, zakaj se je ustavila.',
  },
  'endpoint-failed': {
    title: 'Storitev teče, njena končna točka za povratno zapisovanje pa se ni zagnala (dogodek 6800)',
    fix: 'Znova zaženite storitev. Če se 6800 vrne: v čarovniku počistite **Password writeback**, **Configure**, nato ga označite in še enkrat **Configure**.',
  },
  'other-server': {
    title: 'Dejaven je postal drug strežnik',
    fix: 'Povratno zapisovanje mora biti označeno na strežniku, kjer je **StagingModeEnabled** False. Čarovnika zaženite tam.',
  },
  'build-outdated': {
    title: 'Connect je zastarel ali poškodovan',
    fix: 'Posodobite Microsoft Entra Connect. Prej shranite lastna pravila sinhronizacije.',
  },
  'wizard-tenant-licence': {
    title: 'Najemnik nima P1 ali P2',
    fix: 'Pridobite Entra ID P1, P2 ali Microsoft 365 Business Premium in čarovnika zaženite znova.',
  },
  'wizard-account': {
    title: 'Skrbnik v čarovniku je federiran ali brez licence',
    fix: 'Uporabite oblačni račun z licenco in vlogo Hybrid Identity Administrator (skrbnik hibridne identitete).',
  },
  'wizard-clock': {
    title: 'Ura strežnika ni točna',
    fix: 'Nastavite pravi čas in čarovnika zaženite znova.',
  },
  'wizard-network': {
    title: 'TLS 1.2 je izklopljen ali proxy ni vpisan v machine.config',
    fix: 'Vklopite TLS 1.2 za .NET, proxy vpišite v machine.config za .NET in čarovnika zaženite znova.',
  },
  'wizard-sign-in': {
    title: 'Napačno geslo ali federiran račun',
    fix: 'Čarovnika zaženite znova z oblačnim računom, ki ima vlogo Hybrid Identity Administrator; geslo prej preverite na strani za vpis.',
  },
  'server-half': {
    title: 'Strežniški del je izklopljen',
    fix: 'V čarovniku: **Customize synchronization options** > **Optional features** > **Password writeback** > **Configure**. Sinhronizacija v oblaku: ukaz na strežniku z agentom ali tretje polje v portalu. Ali pa napišite »nastavi«. Ukaza, ki prebere stikalo, v Microsoftovi sedanji dokumentaciji ni; stikalo pokaže tudi čarovnik.',
  },
  'portal-half': {
    title: 'Del v portalu je izklopljen',
    fix: 'V **Entra ID > Password reset > On-premises integration** označite **Write back passwords to your on-premises directory**, nato **Save**. Ali pa napišite »nastavi«.',
  },
  'scope-none': {
    title: 'Samopostrežna ponastavitev ni vklopljena za nikogar',
    fix: 'V **Password reset > Properties** (lastnosti) izberite **Selected** ali **All**.',
  },
  'not-in-group': {
    title: 'Uporabnika ni v skupini',
    fix: 'Dodajte ga v skupino pod **Password reset > Properties** (lastnosti) ali izberite **All**.',
  },
  'not-registered': {
    title: 'Uporabnik nima prijavljenih dovolj načinov preverjanja',
    fix: 'Naj jih prijavi na aka.ms/ssprsetup. Od 7. septembra 2026 (MC1325414; ponekod pozneje) štejejo samo prijavljeni načini: telefonska številka ali e-poštni naslov, ki je samo vpisan v imeniku, ne šteje več.',
  },
  'tenant-unlicensed': {
    title: 'Najemnik nima P1 ali P2',
    fix: 'Pridobite Entra ID P1, P2 ali Microsoft 365 Business Premium.',
  },
  'user-unlicensed': {
    title: 'Licenca je kupljena, ni pa dodeljena',
    fix: 'Dodelite jo v skrbniškem središču Microsoft 365. Potrebuje jo vsak, ki to uporablja.',
  },
  'admin-reset-off': {
    title: '**allowedToUseSSPR** je false',
    fix: 'To zadeva samo imetnike vlog Entra. V pravilniku za pooblaščanje (authorization policy) to dovolite ali pa zaženite ukaz za popravek.',
  },
  'reset-in-admin-center': {
    title: 'Geslo je bilo ponastavljeno v skrbniškem središču Microsoft 365',
    fix: 'Takšne ponastavitve ostanejo v oblaku. Ponastavite ga še enkrat v **Entra admin center** (skrbniško središče Entra).',
  },
  'reset-in-powershell': {
    title: 'Geslo je bilo ponastavljeno v PowerShellu ali ga je uporabnik sam prek Graph',
    fix: 'Takšne ponastavitve ostanejo v oblaku. Ponastavite ga še enkrat v **Entra admin center** ali kot skrbnik z Graph resetPassword.',
  },
  'not-synced': {
    title: 'Uporabnika ta strežnik ne sinhronizira ali ga izloča filter',
    fix: 'V **Synchronization Service Manager** ga poiščite v prostoru povezovalnika (connector space); preverite **Domain/OU filtering** (filtriranje domen in enot).',
  },
  'two-matches': {
    title: 'Uporabnik ima omogočen račun v dveh gozdovih',
    fix: 'Povratno zapisovanje tega ne podpira. Omogočen naj ostane samo eden.',
  },
  'reserved-characters': {
    title: 'V imenu organizacijske enote (OU) je rezerviran znak',
    fix: 'Preimenujte enoto: brez vejice, plusa, narekovaja, leve in desne poševnice, lomljenega oklepaja, podpičja, enačaja in preloma vrstice; na začetku brez presledka in lojtre, na koncu brez presledka.',
  },
  'forest-added': {
    title: 'Gozd je bil dodan po vklopu povratnega zapisovanja',
    fix: 'V čarovniku počistite **Password writeback**, **Configure**, nato ga označite in še enkrat **Configure**.',
  },
  'duplicate-anchor': {
    title: 'Dva uporabnika imata isto sidro (anchor)',
    fix: 'Poiščite ju, odstranite dvojnika in za sidro uporabite atribut, ki je edinstven.',
  },
};

export const proofs: Readonly<Record<keyof typeof english.proofs, string>> = {
  reset: 'Ponastavite geslo sinhroniziranega uporabnika, ki ni skrbnik: dogodku 31001 sledi 31002.',
  heartbeat: 'Dogodek 31019 prihaja približno vsakih pet minut.',
  onboarded: 'Ko čarovnik konča, se pojavi dogodek 31005.',
  registered: 'Pritisnite **Preveri zdaj**: obe nastavitvi v portalu se prebereta kot vklopljeni.',
  'on-premises': 'Navaden račun iste enote se ponastavi brez napake.',
  'admin-reset': 'Skrbnik geslo ponastavi na passwordreset.microsoftonline.com.',
  found: 'Po naslednji sinhronizaciji se ponastavitev tega uporabnika konča z dogodkom 31002.',
};
