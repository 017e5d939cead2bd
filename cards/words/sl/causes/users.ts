import type * as english from '../../en/causes/users.ts';
import type { CausesLike } from '../../shape/causes-like.ts';

export const users: CausesLike<typeof english.users> = {
  'scope-none': {
    title: 'Samopostrežna ponastavitev ni vklopljena za nikogar',
    fix: 'V **Password reset > Properties** (lastnosti) izberite **Selected** ali **All**.',
    ask: 'Ali je ponastavitev vklopljena za None?',
  },
  'not-in-group': {
    title: 'Uporabnika ni v skupini',
    fix: 'Dodajte ga v skupino pod **Password reset > Properties** (lastnosti) ali izberite **All**.',
    ask: 'Ali uporabnika ni v izbrani skupini?',
  },
  'not-registered': {
    title: 'Uporabnik nima prijavljenih dovolj načinov preverjanja',
    fix: 'Naj jih prijavi na aka.ms/ssprsetup. Od 7. septembra 2026 (MC1325414; ponekod pozneje) štejejo samo prijavljeni načini: telefonska številka ali e-poštni naslov, ki je samo vpisan v imeniku, ne šteje več.',
    ask: 'Ali uporabnik še ni registriral nobene metode?',
  },
  'tenant-unlicensed': {
    title: 'Najemnik nima licence P1 ali P2',
    fix: 'Pridobite Entra ID P1, P2 ali Microsoft 365 Business Premium.',
    ask: 'Ali najemnik nima ne P1 ne P2?',
  },
  'user-unlicensed': {
    title: 'Licenca je kupljena, ni pa dodeljena',
    fix: 'Dodelite jo v skrbniškem središču Microsoft 365. Potrebuje jo vsak, ki to uporablja.',
    ask: 'Ali uporabniku ni dodeljena licenca P1 ali P2?',
  },
  'admin-reset-off': {
    title: '**allowedToUseSSPR** je false',
    fix: 'To zadeva samo imetnike vlog Entra. V pravilniku za pooblaščanje (authorization policy) to dovolite ali pa zaženite ukaz za popravek.',
    ask: 'Ali ima oseba vlogo v Entri?',
  },
  'account-disabled': {
    title: 'Račun je v imeniku Active Directory onemogočen',
    fix: 'Omogočite ga, če je tako prav, in poskusite znova.',
    ask: 'Ali je račun v imeniku Active Directory onemogočen?',
  },
  'reset-throttled': {
    title: 'Preveč poskusov: račun je začasno ustavljen',
    fix: 'Pet poskusov v eni uri za isti račun, telefon ali vprašanje ga zapre za 24 ur. Počakajte en dan ali pa naj geslo ponastavi skrbnik.',
    ask: 'Ali je oseba v eni uri poskusila petkrat?',
  },
};
