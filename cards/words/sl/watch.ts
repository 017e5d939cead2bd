import type { watch as english } from '../en/watch.ts';

export const watch: typeof english = {
  on: {
    personal: 'Povedal bom, ko se writeback ustavi',
    group: 'V tem klepetu bom povedal, ko se writeback ustavi',
    channel: 'V tem kanalu bom povedal, ko se writeback ustavi',
  },
  off: 'Tukaj writebacka ne spremljam',
  how: 'Enkrat, ko se ustavi, in še enkrat, ko spet deluje. Sam ničesar ne berem: primerjam vsakič, ko me kdo vpraša, preizkusi writeback ali preveri spremembo.',
  offer: 'Če želite, tukaj enkrat povem, ko se writeback ustavi, in še enkrat, ko spet deluje.',
  since: (who, date) => `Naročilo: ${who}, ${date}.`,
  now: (verdict, read) => `Zdaj: ${verdict}. ${read}`,
  readBy: (who, ago) => `Prebrano ${ago} (${who}).`,
  nobodyRead: 'Prebral ga še ni nihče; izvem, ko me kdo vpraša.',
  start: 'Spremljaj tukaj',
  stop: 'Ne spremljaj več tukaj',
  broke: { certain: 'Writeback se je ustavil: izklopljen je', doubtful: 'Writeback morda ne deluje več' },
  mended: {
    again: { certain: 'Writeback spet deluje', doubtful: 'Writeback verjetno spet deluje' },
    first: { certain: 'Writeback je zdaj vklopljen', doubtful: 'Writeback je zdaj verjetno vklopljen' },
  },
  before: 'Prej',
  after: 'Zdaj',
  claim: (what, who, ago) => `${what} Prebrano ${ago} (${who}).`,
  spoke: { on: 'Znak, da deluje.', off: 'Znak, da ne deluje.' },
  once: 'To povem enkrat. Ko bo spet deloval, povem tudi to.',
  onceMore: 'Spremljam naprej.',
};
