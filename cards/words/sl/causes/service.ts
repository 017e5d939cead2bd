import type * as english from '../../en/causes/service.ts';
import type { CausesLike } from '../../shape/causes-like.ts';

export const service: CausesLike<typeof english.service> = {
  'service-stopped': {
    title: 'Storitev **ADSync** je ustavljena',
    fix: 'Zaženite jo in v dnevniku Application poglejte, zakaj se je ustavila.',
    ask: 'Ali je storitev ADSync ustavljena?',
  },
  'endpoint-failed': {
    title: 'Storitev teče, njena končna točka za povratno zapisovanje pa se ni zagnala (dogodek 6800)',
    fix: 'Znova zaženite storitev. Če se 6800 vrne: v čarovniku počistite **Password writeback**, **Configure**, nato ga označite in še enkrat **Configure**.',
    ask: 'Ali je po zagonu v dnevniku dogodek 6800?',
  },
  'other-server': {
    title: 'Dejaven je postal drug strežnik',
    fix: 'Povratno zapisovanje mora biti označeno na strežniku, kjer je **StagingModeEnabled** False. Čarovnika zaženite tam.',
    ask: 'Ali je na tem strežniku StagingModeEnabled True?',
  },
  'build-outdated': {
    title: 'Connect je zastarel ali poškodovan',
    fix: 'Posodobite Microsoft Entra Connect. Prej shranite lastna pravila sinhronizacije.',
    ask: 'Ali je ta različica Connecta starejša od enega leta?',
  },
  'both-clients': {
    title: 'Isti domeni strežeta Connect in sinhronizacija v oblaku',
    fix: 'Kjer isti domeni strežeta oba, gesla zapisuje agent sinhronizacije v oblaku in zdrav Connect ne pove ničesar. Poglejte agenta: ali je aktiven in ali je njegovo povratno zapisovanje vklopljeno? Ali pa domeno vzemite enemu od obeh.',
    ask: 'Ali agent sinhronizacije v oblaku streže isti domeni kot Connect?',
  },
  'keys-mismatch': {
    title: 'Ključi ali nastavitve povratnega zapisovanja se ne ujemajo več',
    fix: 'V čarovniku odkljukajte **Password writeback**, **Configure**, nato ga označite in spet **Configure**: tako nastanejo novi ključi. Če ostane, pošljite Microsoftu tracking id dogodka.',
    ask: 'Ali je ob isti minuti prišel dogodek 32000, 32004, 32005, 32007, 32008 ali 32010?',
  },
};
