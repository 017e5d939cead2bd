import type { WordsOfSteps } from '../shape/index.ts';

const nothing = 'zaprite stran; nič ni bilo shranjeno.';

/** The portal half. Labels stay as the screen shows them, with their meaning beside them. */
export const portalSteps: WordsOfSteps<'sspr'> = {
  'sspr-sign-in': {
    title: 'Microsoft Entra admin center (skrbniško središče)',
    clicks: ['Vpišite se v **Microsoft Entra admin center** vsaj kot **Hybrid Identity Administrator**.'],
    why: 'Nastavitvi se shranita v vašem imenu.',
    stuck: [
      {
        cause: 'Vidite, spremeniti pa ne morete',
        fix: 'Microsoftove strani se o vlogi razhajajo, vlogo Authentication Policy Administrator pa je portal že zavrnil. Vpišite se kot Hybrid Identity Administrator ali globalni skrbnik, z aktivirano vlogo.',
      },
    ],
    undo: nothing,
  },
  'sspr-open': {
    title: 'On-premises integration (integracija z lokalnim okoljem)',
    clicks: ['Odprite **Entra ID > Password reset > On-premises integration** (integracija z lokalnim okoljem).'],
    why: 'Obe nastavitvi sta na tej strani.',
    stuck: [
      {
        cause: 'Možnosti so sive ali strani ni',
        fix: 'strežniški del še ni prijavljen; z gumbom Nazaj se vrnite h korakom čarovnika.',
      },
    ],
    undo: nothing,
  },
  'sspr-writeback': {
    title: 'Povratno zapisovanje gesel',
    clicks: [
      'Označite **Write back passwords to your on-premises directory** (povratno zapisovanje; ponekod **Enable password write back for synced users**).',
    ],
    why: 'To je glavno stikalo. Ko je izklopljeno, se nazaj ne zapiše nič, ne glede na strežnik.',
    stuck: [
      {
        cause: "»We can't connect to your on-premises writeback client« (ni povezave z odjemalcem)",
        fix: 'na strežniku preverite izhodna vrata 443 in storitev **ADSync**.',
      },
    ],
    undo: 'počistite **Write back passwords to your on-premises directory**.',
  },
  'sspr-unlock': {
    title: 'Odklepanje računa',
    clicks: [
      'Označite **Allow users to unlock accounts without resetting their password** (odklepanje brez ponastavitve gesla).',
    ],
    why: 'Komur se račun zaklene, geslo pa pozna, si novega ni treba izmišljati.',
    stuck: [
      { cause: 'Polja ni', fix: 'odjemalec je za to prestar; posodobite Entra Connect ali to nastavitev izpustite.' },
    ],
    undo: 'počistite **Allow users to unlock accounts without resetting their password**.',
  },
  'sspr-save': {
    title: 'Save (shrani)',
    clicks: ['Izberite **Save** (shrani).'],
    why: 'Dokler ni shranjeno, ne velja.',
    stuck: [{ cause: 'Shranjevanje ne uspe', fix: 'stran osvežite in poglejte, ali jo je medtem spremenil kdo drug.' }],
    undo: 'izberite **Save** (shrani).',
  },
};
