import type { Words } from '../language/language.ts';

export const slot: Words['slot'] = {
  label: 'Dogovorjeni čas',
  day: (zone) => `Dogovorjeni dan, neobvezno (${zone || 'UTC'})`,
  from: 'Od',
  until: 'Do',
  line: (when) => `**Dogovorjeni čas: ${when}.** Izvede se samo takrat.`,
  none: 'Dogovorjenega časa nima več.',
  moved: (who, when) => `${who} želi drug čas, zato se odobri znova${when ? `: samo **${when}**` : ''}.`,
  stage: (when) => `odobreno za ${when}`,
  ahead: {
    heading: 'Odobreno, čaka na svoj čas',
    mine: 'Ko se začne, vas pokličem. Nič se ne zgodi samo od sebe: koraki in **Nastavi namesto mene** so takrat na tej kartici.',
    other: (who) => `Ko se začne, pokličem predlagatelja (${who}). Nič se ne zgodi samo od sebe.`,
  },
  over: {
    heading: 'Dogovorjeni čas je minil',
    text: 'Nič več se ne zapiše; **Preveri zdaj** še bere. Za preostalo določite nov čas, ki se odobri znova.',
    notWritten: 'Čas se je iztekel pred prvim zapisom, zato nisem zapisal ničesar.',
  },
  moving: {
    heading: 'Drug čas',
    intro:
      'Nov čas se odobri znova, dosedanje odobritve ne štejejo več. Če časa ne želite določiti, pustite vse troje prazno.',
    now: (when) => `Doslej: ${when}.`,
    send: 'Prosi za ta čas',
  },
  expired: {
    waiting: (when) => `Pred koncem dogovorjenega časa (${when}) je nihče ni odobril, zato je potekla.`,
    running: (when) => `Dogovorjeni čas (${when}) je minil, sprememba pa ni bila izvedena, zato je odobritev potekla.`,
    begun: (when) => `Dogovorjeni čas (${when}) je minil, preden je bila sprememba končana, zato je odobritev potekla.`,
  },
  asked: {
    waiting: (when) => `Izvede se ${when}, če bo do takrat odobrena.`,
    ahead: (when) => `Izvede se ${when}, na pritisk človeka.`,
    open: (when) => `Čas se je začel: ${when}. Nekdo mora pritisniti.`,
    over: (when) => `Dogovorjeni čas je minil: ${when}.`,
    none: (until) => `Dogovorjenega časa nima: ko je odobrena, se lahko izvede kadar koli do ${until}.`,
    undecided: 'Dogovorjenega časa nima. Predlagatelj ga lahko določi, na primer »nocoj od 22h do 23h«.',
  },
  first: 'Nobena sprememba ni načrtovana. Začnite jo in na načrtu določite čas.',
};
