import type * as english from '../../en/causes/network.ts';
import type { CausesLike } from '../../shape/causes-like.ts';

export const network: CausesLike<typeof english.network> = {
  'blocked-443': {
    title: 'Izhodna vrata 443 so zaprta',
    fix: 'Odprite izhodna vrata 443 do *.passwordreset.microsoftonline.com in *.servicebus.windows.net. **TcpTestSucceeded** mora biti True.',
    ask: 'Ali preizkus povezave s strežnika Connect ne uspe?',
  },
  'traffic-inspected': {
    title: 'Proxy pregleduje promet TLS ali prekinja mirujoče povezave ali pa manjkajo korenska potrdila',
    fix: 'Oba naslova izvzemite iz pregledovanja TLS in časovnih omejitev. Ob sporočilu »The remote certificate is invalid« namestite manjkajoča korenska potrdila.',
    ask: 'Ali posredniški strežnik ali požarni zid odpira promet TLS tega strežnika?',
  },
  'tls-version': {
    title: 'Manjka TLS 1.2 ali .NET 4.8',
    fix: 'Pod TLS 1.2 ga izklopi **Enabled** 0 ali **DisabledByDefault** 1. Connect od 2.3.20 do 2.4.129 zahteva tudi **SystemDefaultTlsVersions** in **SchUseStrongCrypto** 1 v obeh ključih .NET; druge različice ne. Po spremembi znova zaženite strežnik. .NET Framework mora biti 4.8 ali novejši.',
    ask: 'Ali so se na strežniku spremenile nastavitve TLS ali so bile stare različice izklopljene?',
  },
  'dns-unresolved': {
    title: 'Strežnik ne razreši imen v oblaku (DNS)',
    fix: 'Zaženite ukaz: če se ime ne razreši, naj DNS tega strežnika razreši *.servicebus.windows.net in *.passwordreset.microsoftonline.com ali ju posreduje naprej. Šele nato preizkusite vrata 443.',
    ask: 'Ali strežnik ne razreši imena gostitelja Service Bus?',
  },
  'listener-stuck': {
    title: 'Poslušalec je obstal',
    fix: 'Znova zaženite **Azure AD Sync**. Če utripa po desetih minutah še ni: v čarovniku počistite **Password writeback**, **Configure**, nato ga označite in še enkrat **Configure**.',
    ask: 'Ali ponovni zagon storitve za nekaj časa pomaga?',
  },
};
