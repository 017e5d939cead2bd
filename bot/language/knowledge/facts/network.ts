import { DOCS } from '../sources.ts';
import type { Fact } from './fact.ts';

/** What goes over the wire, where it goes and how it is protected. */
export const NETWORK = [
  {
    id: 'endpoints-government',
    asks: {
      en: [
        'gcc|gcch|gov*|government|dod|usgov* host*|endpoint*|url*|address*|allow*|firewall*|port|ports|proxy|whitelist*',
      ],
      sl: ['gcc|gcch|gov*|vladn*|dod gostitelj*|naslov*|url*|dovol*|pozarn*|vrata|proxy'],
    },
    source: DOCS.writeback,
  },
  {
    id: 'inbound',
    asks: {
      en: [
        'inbound|incoming|ingress|from_outside|into_our port|ports|firewall|rule*|connection*|open*|traffic|access|need*|require*',
        'port|ports|firewall* need*|require*|open*|must|inbound|outbound|which|what !endpoint*|url*|host*|blocked|fail*|3389|my_pc',
        'public_ip|static_ip|reverse_proxy|dmz need*|require*|must|does|is',
        'open*|expose* internet|firewall|port|ports|dmz !my_pc|3389',
      ],
      sl: [
        'vhodn*|dohodn*|navznoter vrata|vrat|port|porti|porte|pozarn*|povezav*|promet|odpr*|pravil*|potreb*',
        'javni_ip|staticn*_ip|dmz potreb*|rabi*|mora*|ali',
        'vrata|vrat|port|porti|porte|pozarn* potreb*|rabi*|odpr*|mora*|treba|katera|kateri|izhodn* !naslov*|url*|blok*',
      ],
    },
    source: DOCS.operations,
  },
  {
    id: 'endpoints',
    asks: {
      en: [
        'host*|endpoint*|url*|address*|fqdn*|domains allow*|whitelist*|open*|firewall|proxy|outbound|reach* which|what|list|need*|must|does',
      ],
      sl: [
        'gostitelj*|naslov*|url*|koncn*_tock*|domene dovol*|odpr*|pozarn*|proxy|izhodn*|dostop* kater*|kaj|seznam|mora*|potreb*|treba',
      ],
    },
    source: DOCS.writeback,
  },
  {
    id: 'encrypted',
    asks: {
      en: [
        'hashed|password_hashed sent|before|transit',
        'encrypt*|clear_text|cleartext|plain_text|plaintext|unencrypted|readable|intercept*|sniff*|eavesdrop*',
        'secure|secured|security|protected|safe password*|writeback|transit|sent|travel*|wire !turn*|enabl*|switch*|admin*|group*|accounts|team|clear|info',
      ],
      sl: [
        'sifrir*|zasifr*|nesifr*|kriptir*|enkript*|golo_besedilo|cistopis*|prestre*',
        'varn*|zascit* gesl*|gesel|writeback|zapisovanj*|prenos*|pot* !vklop*|skrbnik*|skupin*|racun*|podatk*',
      ],
    },
    source: DOCS.operations,
  },
  {
    id: 'kept-nowhere',
    asks: {
      en: [
        'store*|stored|keep*|kept|save*|saved|retain* password* cloud|entra|azure|microsoft|bot|service_bus|anywhere|somewhere !how',
        'can_you|do_you|does_microsoft|can_microsoft|does_the|can_the see|know|read password* !if|whether|reset*|written',
      ],
      sl: [
        'shran*|hrani* gesl*|gesel oblak*|entra|azure|microsoft*|bot*|kje|kam',
        'vidi|vidis|vidite|pozna|bere|prebere|preberes microsoft*|bot|ali gesla !zapis*|ponastav*',
      ],
    },
    source: DOCS.operations,
  },
  {
    id: 'keys-roll',
    asks: { en: ['key|keys roll*|rotat*|renew*|expire*|change*'], sl: ['kljuc* menja*|zamenja*|obnov*|potec*|rotir*'] },
    source: DOCS.operations,
  },
  {
    id: 'bandwidth',
    asks: {
      en: [
        'message|messages|payload big|large|size',
        'bandwidth|traffic|network_load|data_volume how|much|does|need*|use*|is|what',
      ],
      sl: ['pasovn*|promet*|obremen* koliko|ali|potreb*|porab*|kaksn*'],
    },
    source: DOCS.operations,
  },
  {
    id: 'tls',
    asks: {
      en: ['tls|ssl|net_framework|dotnet used|use|uses|need*|require*|must|version|which|what|supported|enough'],
      sl: ['tls|ssl|net_framework|dotnet potreb*|rabi*|mora*|razlic*|kater*|podprt*|dovolj'],
    },
    source: DOCS.writeback,
  },
] as const satisfies readonly Fact[];
