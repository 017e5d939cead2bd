import type { outputs } from '../../en/outputs/index.ts';
import type { others as english } from '../../en/outputs/others.ts';

const READS_ITSELF = 'Vprašajte me po stanju: kjer smem, jih preberem sam. Prilepljenih ne štejem.';

/** Kaj pokažejo izpisi drugih orodij in kam pogledati potem. */
export const others: Pick<typeof outputs, keyof typeof english> = {
  'agent-version-enough': {
    shows: 'Agent je za povratno zapisovanje gesel dovolj nov, torej to ni vzrok.',
    next: 'Poglejte pravice agentovega računa.',
  },
  'agent-version-old': {
    shows: 'Agent je prestar: povratno zapisovanje gesel je prišlo z **1.1.977.0**.',
    next: 'Posodobite agenta in ukaz ponovite.',
  },
  'clock-synced': {
    shows: 'Ura sledi časovnemu viru, torej to ni vzrok.',
    next: 'Če vpis v čarovniku še vedno ne uspe, poglejte njegov račun in TLS.',
  },
  'clock-not-synced': {
    shows: 'Ura tega strežnika ne sledi nobenemu časovnemu viru.',
    next: 'Kot skrbnik zaženite **w32tm /resync**. Če časa ne dobi, preverite domenski krmilnik, ki ga daje.',
  },
  'time-service-stopped': {
    shows: 'Storitev **Windows Time** ne teče, zato ure nič ne uravnava.',
    next: 'Zaženite jo (**Start-Service W32Time**), nato **w32tm /resync**.',
  },
  'clock-resynced': { shows: 'Ura je pravkar nastavljena.', next: 'Poskusite znova, kar prej ni uspelo.' },
  'heartbeat-seen': {
    shows: 'V dnevniku je utrip **31019**.',
    next: 'Poglejte njegov zadnji čas: prihaja približno vsakih pet minut.',
  },
  'onboarding-seen': {
    shows: 'V dnevniku je dogodek **31005**: čarovnik je povratno zapisovanje vklopil.',
    next: 'Poglejte še portal.',
  },
  'resets-seen': {
    shows: 'V dnevniku je dogodek **31001**: ponastavitve pridejo do tega strežnika.',
    next: 'Poiščite 31002 ali 31003 iz iste minute.',
  },
  'service-start-seen': {
    shows: 'V dnevniku je dogodek **31015**: povratno zapisovanje se je zagnalo.',
    next: 'Poglejte še utrip **31019**.',
  },
  'endpoint-failure-seen': {
    shows: 'V dnevniku je dogodek **6800**: končna točka za povratno zapisovanje se ni zagnala.',
    next: 'Znova zaženite storitev **ADSync**.',
  },
  'refused-by-domain': {
    shows: 'Neuspešen dogodek **4724**: domenski krmilnik je ponastavitev zavrnil.',
    next: 'Če je njegov račun MSOL, je geslo kršilo pravilnik ali filter.',
  },
  'rights-set-event': {
    shows: 'Dogodek **2517**: nekdo je v čarovniku nastavil pravice.',
    next: 'Njegov čas primerjajte s prvo zavrnitvijo.',
  },
  'account-changed-event': {
    shows: 'Dogodek **2518**: nekdo je zamenjal račun povezovalnika.',
    next: 'Pravice dajte računu, ki je v rabi zdaj.',
  },
  'policy-updated': {
    shows: 'Pravilnik skupine je znova uveljavljen.',
    next: 'Še enkrat poglejte vrednost, nato poskusite ponastavitev.',
  },
  'policy-update-failed': {
    shows: 'Pravilnika skupine ni bilo mogoče uveljaviti.',
    next: 'Preverite DNS in omrežje do domenskega krmilnika, nato ponovite **gpupdate /force**.',
  },
  'portal-writeback-on': { shows: 'Te nastavitve portala pravijo: gesla se zapisujejo nazaj.', next: READS_ITSELF },
  'portal-writeback-off': { shows: 'Te nastavitve portala pravijo: gesla se ne zapisujejo nazaj.', next: READS_ITSELF },
  'admin-reset-allowed': {
    shows:
      '**AllowedToUseSspr** je True: imetniki skrbniških vlog si smejo sami ponastaviti geslo. O povratnem zapisovanju ne pove ničesar.',
    next: 'Če skrbniku vseeno ne uspe, poglejte, katere načine je registriral.',
  },
  'admin-reset-barred': {
    shows:
      '**AllowedToUseSspr** je False: imetniki skrbniških vlog si gesla ne smejo ponastaviti sami. O povratnem zapisovanju ne pove ničesar.',
    next: 'Če naj jim bo dovoljeno, to uredite v pravilniku za pooblaščanje (authorization policy).',
  },
  'ran-silently': {
    shows: 'Ukaz je stekel in ni izpisal ničesar: tako se konča, kadar uspe.',
    next: 'Poskusite znova, kar prej ni uspelo, in povejte, kako se je končalo.',
  },
  'agent-running': {
    shows: 'Storitev **agenta** za sinhronizacijo v oblaku teče, torej to ni vzrok.',
    next: 'Poglejte pravice agentovega računa in različico agenta.',
  },
  'agent-stopped': {
    shows: 'Storitev **agenta** za sinhronizacijo v oblaku ne teče: dokler je tako, agent ne sprejema ponastavitev.',
    next: 'Zaženite jo: **Start-Service AADConnectProvisioningAgent**. Če se spet ustavi, razlog pove dnevnik System.',
  },
  'controllers-outdated': {
    shows: 'Vsaj en **domenski krmilnik** je starejši od Windows Server 2016.',
    next: 'Povratno zapisovanje zahteva na vseh 2016 ali novejšega: starejši ne upoštevajo pravilnika domene za gesla.',
  },
  'controllers-recent': {
    shows: '**Domenski krmilniki** na tem seznamu imajo Windows Server 2016 ali novejšega, torej to ni vzrok.',
    next: 'Preverite, ali so na seznamu vsi.',
  },
  'replication-failing': {
    shows: 'Med **domenskimi krmilniki** replikacija ne teče povsod: novo geslo ostane na tistem, ki ga je sprejel.',
    next: 'Najprej odpravite napako pri partnerju; **repadmin /showrepl** pove, pri katerem in zakaj.',
  },
  'replication-fine': {
    shows: 'Pri **replikaciji** med krmilniki ni navedene nobene napake, torej to ni vzrok.',
    next: 'Poglejte, ali je bila ponastavitev sploh zapisana: dogodek **31002** na strežniku.',
  },
};
