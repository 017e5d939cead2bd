import type * as english from '../../en/causes/halves.ts';
import type { CausesLike } from '../../shape/causes-like.ts';

export const halves: CausesLike<typeof english.halves> = {
  'server-half': {
    title: 'Strežniški del je izklopljen',
    fix: 'V čarovniku: **Customize synchronization options** > **Optional features** > **Password writeback** > **Configure**. Sinhronizacija v oblaku: ukaz na strežniku z agentom ali tretje polje v portalu. Ali pa napišite »nastavi«. Ukaza, ki prebere stikalo, v Microsoftovi sedanji dokumentaciji ni; stikalo pokaže tudi čarovnik.',
    ask: 'Ali je v čarovniku na strani Optional features polje Password writeback prazno?',
  },
  'portal-half': {
    title: 'Del v portalu je izklopljen',
    fix: 'V **Entra ID > Password reset > On-premises integration** označite **Write back passwords to your on-premises directory**, nato **Save**. Ali pa napišite »nastavi«.',
    ask: 'Ali je polje za povratno zapisovanje v portalu prazno?',
  },
  'blade-greyed': {
    title: 'Portal ne pozna odjemalca, zato je zavihek siv ali ga ni',
    fix: '**On-premises integration** pokaže polja šele, ko se odjemalec prijavi: najprej dokončajte strežniški del (čarovnik ali sinhronizacija v oblaku, dogodek 31005); najemnik potrebuje P1 ali P2, vi pa vlogo skrbnika hibridne identitete. Nato stran odprite znova.',
    ask: 'Ali je ves zavihek siv ali ga ni?',
  },
};
