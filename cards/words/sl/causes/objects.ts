import type * as english from '../../en/causes/objects.ts';
import type { CausesLike } from '../../shape/causes-like.ts';

export const objects: CausesLike<typeof english.objects> = {
  'reset-in-admin-center': {
    title: 'Geslo je bilo ponastavljeno v skrbniškem središču Microsoft 365',
    fix: 'Takšne ponastavitve ostanejo v oblaku. Ponastavite ga še enkrat v **Entra admin center** (skrbniško središče Entra).',
    ask: 'Ali je kdo geslo ponastavil v skrbniškem središču Microsoft 365?',
  },
  'reset-in-powershell': {
    title: 'Geslo je bilo ponastavljeno v PowerShellu ali ga je uporabnik sam prek Graph',
    fix: 'Takšne ponastavitve ostanejo v oblaku. Ponastavite ga še enkrat v **Entra admin center** ali kot skrbnik z Graph resetPassword.',
    ask: 'Ali je geslo nastavil skript, potek ali Graph?',
  },
  'cloud-catching-up': {
    title: 'V imeniku Active Directory je nastavljeno, oblak še zaostaja',
    fix: 'Počakajte dve minuti ali več in poskusite znova.',
    ask: 'Ali čez nekaj minut deluje?',
  },
  'not-synced': {
    title: 'Uporabnika ta strežnik ne sinhronizira ali ga izloča filter',
    fix: 'V **Synchronization Service Manager** ga poiščite v prostoru povezovalnika (connector space); preverite **Domain/OU filtering** (filtriranje domen in enot).',
    ask: 'Ali uporabnika ni v prostoru povezovalnika?',
  },
  'two-matches': {
    title: 'Uporabnik ima omogočen račun v dveh gozdovih',
    fix: 'Povratno zapisovanje tega ne podpira. Omogočen naj ostane samo eden.',
    ask: 'Ali ima oseba omogočen račun v dveh gozdovih?',
  },
  'reserved-characters': {
    title: 'V imenu organizacijske enote (OU) je rezerviran znak',
    fix: 'Preimenujte enoto: brez vejice, plusa, narekovaja, leve in desne poševnice, lomljenega oklepaja, podpičja, enačaja in preloma vrstice; na začetku brez presledka in lojtre, na koncu brez presledka.',
    ask: 'Ali ime enote (OU) vsebuje vejico, plus, poševnico ali podobno?',
  },
  'forest-added': {
    title: 'Gozd je bil dodan po vklopu povratnega zapisovanja',
    fix: 'V čarovniku počistite **Password writeback**, **Configure**, nato ga označite in še enkrat **Configure**.',
    ask: 'Ali je bil gozd dodan po vklopu povratnega zapisovanja?',
  },
  'duplicate-anchor': {
    title: 'Dva uporabnika imata isto sidro (anchor)',
    fix: 'Poiščite ju, odstranite dvojnika in za sidro uporabite atribut, ki je edinstven.',
    ask: 'Ali si dva uporabnika delita sidro?',
  },
};
