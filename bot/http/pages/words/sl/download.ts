import type { DownloadWords } from '../shape/index.ts';

export const download: DownloadWords = {
  get: 'Prenesi datoteko',
  going: 'Pridobivam sled …',
  ready: 'Sled kot datoteka, samo za vas. Povezava deluje enkrat.',
  done: 'Končano. Datoteka je med vašimi prenosi.',
  link: 'Povezava je že porabljena ali starejša od desetih minut. V klepetu napišite »izvoz« za novo.',
  person: 'Ta povezava pripada nekomu drugemu. Napišite »izvoz« v svojem klepetu.',
  length: 'Sled je predolga za eno datoteko. Skrbnik tega bota jo lahko zapiše z ukazom: npm run audit -- export',
  other: 'Ni uspelo. Poskusite znova čez minuto.',
};
