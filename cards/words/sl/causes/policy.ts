import type * as english from '../../en/causes/policy.ts';
import type { CausesLike } from '../../shape/causes-like.ts';

export const policy: CausesLike<typeof english.policy> = {
  'password-age': {
    title: 'Geslo je bilo spremenjeno pred kratkim',
    fix: 'Poglejte **MinPasswordAge**. Če ni 0, v tem času zavrne drugo menjavo: počakajte ali nastavite 0.',
    ask: 'Ali je ta uporabnik geslo menjal v zadnjem dnevu?',
  },
  'password-history': {
    title: 'Dolžina, zapletenost ali zgodovina, morda po podrobnem pravilniku (fine-grained)',
    fix: 'Izberite daljše geslo, ki še ni bilo v rabi. Preverite, kateri pravilnik velja prav za tega uporabnika.',
    ask: 'Ali je bilo geslo že v rabi oziroma je kratko ali preprosto?',
  },
  'password-filter': {
    title: 'Geslo zavrača filter ali Entra Password Protection',
    fix: 'Neuspešni dogodek 4724 z računom MSOL pomeni, da je geslo zavrnil domenski krmilnik. Izberite geslo brez prepovedanih besed ali omilite filter.',
    ask: 'Ali je na domenskih krmilnikih nameščen filter gesel ali Entra Password Protection?',
  },
  'cannot-change': {
    title: 'Označeno je **User cannot change password** (uporabnik ne more spremeniti gesla)',
    fix: 'V orodju **Active Directory Users and Computers** to počistite na uporabnikovem zavihku **Account**. Ali pa zaženite ukaz za popravek.',
    ask: 'Ali je pri tem uporabniku označeno User cannot change password?',
  },
  'banned-password': {
    title: 'Geslo je zavrnil Entrin seznam prepovedanih gesel',
    fix: 'Geslo je lahko uganljivo: vsebuje pogosto ali prepovedano besedo. Zavrnjeno je bilo v oblaku in do domene sploh ni prišlo. Izberite geslo brez pogostih besed, imen izdelkov in imena podjetja.',
    ask: 'Ali sporočilo pravi, da je geslo lahko uganljivo?',
  },
  'current-password-wrong': {
    title: 'Trenutno geslo je bilo vneseno napačno',
    fix: 'Vnesite pravo trenutno geslo ali pa geslo ponastavite, namesto da ga menjate.',
    ask: 'Ali je uporabnik vnesel trenutno geslo in ne le novega?',
  },
};
