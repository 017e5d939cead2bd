import type { outputs } from '../../en/outputs/index.ts';
import type { network as english } from '../../en/outputs/network.ts';

/** Kaj pokažejo izpisi o poti v oblak in do domenskih krmilnikov ter kam pogledati potem. */
export const network: Pick<typeof outputs, keyof typeof english> = {
  'port-443-open': {
    shows: 'Vrata **443** se odzivajo: izhodna vrata 443 so odprta, torej to ni vzrok.',
    next: 'Proxy lahko na poti še vedno odpira TLS: zaženite še vrstico **Invoke-WebRequest**.',
  },
  'port-443-closed': {
    shows: 'Vrata **443** se ne odzivajo: nekaj zapira izhodno pot do Service Bus.',
    next: 'V požarnem zidu ali proxyju odprite izhodna vrata 443 do *.servicebus.windows.net in *.passwordreset.microsoftonline.com, nato vrstico ponovite.',
  },
  'controller-port-open': {
    shows: 'Domenski krmilnik se na teh vratih odziva, torej omrežje do njega ni vzrok.',
    next: 'Poglejte pravice računa povezovalnika.',
  },
  'controller-port-closed': {
    shows: 'Domenski krmilnik se na teh vratih ne odziva.',
    next: 'Preverite, ali teče, požarni zid med njim in strežnikom Connect ter ali povezovalnik navaja krmilnik, ki ga ni več.',
  },
  'other-port-open': {
    shows: 'Ta vrata ali ta gostitelj se odziva, a to ni tisto, kar potrebuje povratno zapisovanje.',
    next: 'Preizkusite vrata **443** na ssprdedicatedsbprodscu.servicebus.windows.net.',
  },
  'other-port-closed': {
    shows: 'Ta vrata se ne odzivajo. Povratno zapisovanje potrebuje izhodna vrata **443**.',
    next: 'Preizkusite vrata **443** na ssprdedicatedsbprodscu.servicebus.windows.net.',
  },
  'ping-only': {
    shows: 'To je samo ping: mnogi gostitelji nanj ne odgovarjajo, zato o vratih 443 ne pove ničesar.',
    next: 'Zaženite ga s **-Port 443** in poglejte **TcpTestSucceeded**.',
  },
  'name-not-resolved': {
    shows: 'DNS ne razreši imena tega gostitelja.',
    next: 'Preverite strežnike DNS tega strežnika in njihovo posredovanje. Če imate proxy, ga za .NET vpišite v **machine.config**.',
  },
  'relay-answers': {
    shows: 'Service Bus prek HTTPS odgovarja: vrata 443 in potrdilo so v redu, torej to ni vzrok.',
    next: 'Odgovor 401 je pričakovan, saj vrstica ne nosi žetona. Poglejte še utrip **31019**.',
  },
  'certificate-not-trusted': {
    shows: 'Potrdilo ni zaupanja vredno: nekaj na poti pregleduje TLS ali pa manjkajo korenska potrdila.',
    next: 'Naslova *.servicebus.windows.net in *.passwordreset.microsoftonline.com izvzemite iz pregledovanja TLS in namestite manjkajoča korenska potrdila.',
  },
  'tls-channel-failed': {
    shows: 'Povezava TLS se ni vzpostavila.',
    next: 'Poglejte vrednosti TLS 1.2 za .NET in Windows, nato pa, ali proxy ali požarni zid pregleduje TLS in prekinja povezavo.',
  },
  'proxy-wants-sign-in': {
    shows: '**Proxy** zahteva prijavo (407), storitev pa je nima.',
    next: 'Strežnik Connect spustite skozi brez prijave, proxy pa za .NET vpišite v **machine.config**.',
  },
  'proxy-refuses': {
    shows: '**Proxy** ali filter na poti je zavrnil po svoje.',
    next: 'Tam dovolite *.servicebus.windows.net in *.passwordreset.microsoftonline.com, nato vrstico ponovite.',
  },
  'proxy-set': {
    shows: 'Ta strežnik gre v splet skozi **proxy**.',
    next: 'Povratno zapisovanje ga potrebuje tudi v **machine.config** za .NET. *.servicebus.windows.net mora na vratih 443 spustiti skozi brez pregledovanja TLS.',
  },
  'proxy-direct': {
    shows: 'WinHTTP na tem strežniku ne uporablja **proxyja**.',
    next: 'Če ga vaše omrežje zahteva, ga vpišite tu in v **machine.config** za .NET. Sicer preizkusite vrata 443.',
  },
  'name-resolved': {
    shows: 'DNS razreši ime tega gostitelja, torej to ni vzrok.',
    next: 'Preizkusite še vrata **443**.',
  },
};
