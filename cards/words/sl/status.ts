import type { Words } from '../language/language.ts';

export const home: Words['home'] = {
  clients: {
    both: 'Tu sta oba odjemalca. V isti domeni gesla prenaša **sinhronizacija v oblaku**, ne Connect.',
    'cloud-sync': 'Od obeh odjemalcev je tu videti samo sinhronizacijo v oblaku.',
  },
  writeback: {
    on: 'Da. Povratno zapisovanje gesel (writeback) je vklopljeno.',
    'probably-on': 'Verjetno. Povratno zapisovanje gesel (writeback) je po vsem sodeč vklopljeno.',
    off: 'Ne. Povratno zapisovanje gesel (writeback) je izklopljeno.',
    unknown: 'Ni mogoče ugotoviti, ali je povratno zapisovanje gesel (writeback) vklopljeno.',
  },
  isOff: {
    on: 'Ne. Povratno zapisovanje gesel (writeback) je vklopljeno.',
    'probably-on': 'Verjetno ne. Povratno zapisovanje gesel (writeback) je po vsem sodeč vklopljeno.',
    off: 'Da. Povratno zapisovanje gesel (writeback) je izklopljeno.',
    unknown: 'Ni mogoče ugotoviti, ali je povratno zapisovanje gesel (writeback) izklopljeno.',
  },
  unlock: {
    on: 'Da. Uporabniki smejo odkleniti račun brez ponastavitve gesla.',
    'probably-on': 'Verjetno. Uporabniki po vsem sodeč smejo odkleniti račun brez ponastavitve gesla.',
    off: 'Ne. Uporabniki računa ne morejo odkleniti brez ponastavitve gesla.',
    unknown: 'Ni mogoče ugotoviti, ali smejo uporabniki odkleniti račun brez ponastavitve gesla.',
  },
  other: {
    writeback: (verdict) => `Povratno zapisovanje gesel: **${verdict}**`,
    unlock: (verdict) => `Odklepanje računa brez ponastavitve gesla: **${verdict}**`,
  },
  because: (reason) => `Zato, ker ${reason}.`,
  gathered: (age, who) => `Prebrano ${age}${who ? ` (${who})` : ''}.`,
  nothingRead: 'Stanja tega najemnika še nihče ni prebral.',
  triedInVain: (age) => `Zadnjič pogledano ${age}; nič od tega ne šteje kot dokaz.`,
  evidence: 'Na čem to temelji',
  alsoKnown: 'Prebrano je tudi',
  notKnown: 'Ni znano',
  aheadOfTime: 'čas zapisa je v prihodnosti',
  silent: (days) =>
    `Pregledano za ${days} nazaj. Prazen dnevnik lahko pomeni tudi, da najemnik hrani samo sedem dni (Free), da dnevnika še nihče ni odprl ali da bralec nima licence Entra.`,
  contradiction: 'Dokazi si nasprotujejo',
  doubt: {
    'nothing-found': 'Našel nisem ničesar, kar bi govorilo za ali proti.',
    'too-old': 'Kar vem, je starejše od tridesetih dni in se je medtem lahko spremenilo.',
    'nothing-gets-through': 'Zadnje ponastavitve niso našle poti do vaših strežnikov.',
    disagree: 'Kar sem našel, si nasprotuje, in nič novejšega tega ne razreši.',
    'off-too-old': 'Ob zadnjem pogledu je bilo izklopljeno, vendar je to predaleč nazaj, da bi veljalo še danes.',
    'not-synced': 'Za to, kar sem našel, bi potrebovali sinhroniziran imenik z licenco, tega pa ni.',
    'hints-only':
      'Ponastavitve uspevajo, vendar dnevnik ne pove, kdo jih je prenesel: morda gre za uporabnike, ki so samo v oblaku.',
  },
  lastProof: (proof, age) => `Zadnji dokaz, ${age}: ${proof}`,
  changedSince: (who, age) =>
    `Pravilnik ponastavitev je bil od takrat spremenjen (${[who, age].filter(Boolean).join(', ')}). Preverite znova.`,
  certain: 'Gotovost prinese preizkus z enim uporabnikom.',
  unknownLine: (source, reason, code) => `**${source}**: ni znano, ker ${reason}${code ? ` (${code})` : ''}`,
  evidenceMeta: (source, weight, age, who) => [source, weight, age, who].filter(Boolean).join(' · '),
  openChange: (stage, who, kind) => {
    const of = [who, kind].filter(Boolean).join(', ');
    return `Odprta je sprememba${of && ` (${of})`}: ${stage}.`;
  },
  askPersonally: 'Za dokaze me vprašajte v osebnem klepetu.',
  stage: {
    draft: 'v načrtovanju',
    waiting: 'čaka na odobritev',
    running: 'odobrena, v teku',
    applying: 'pravkar se nastavlja',
    verifying: 'čaka na dokaz',
    unsettled: 'izid ni zapisan',
    done: 'končana',
    unconfirmed: 'nepotrjena',
    failed: 'ni uspela',
    rejected: 'zavrnjena',
    cancelled: 'preklicana',
    expired: 'potekla',
  },
};

const by = (who: string) => (who ? ` (${who})` : '');

export const evidence: Words['evidence'] = {
  'settings-on': '**Write back passwords** (povratno zapisovanje gesel) je v portalu vklopljeno.',
  'settings-off': '**Write back passwords** (povratno zapisovanje gesel) je v portalu izklopljeno.',
  'client-present': 'Odjemalec za povratno zapisovanje je prijavljen z vašega strežnika.',
  'client-missing': 'Odjemalec za povratno zapisovanje ni prijavljen: strežniški del je izklopljen.',
  'client-untold': 'Pri sinhronizaciji v oblaku ta podatek ne pove, ali je odjemalec prijavljen.',
  'cloud-box-on':
    '**Write back passwords with Microsoft Entra Connect cloud sync** (povratno zapisovanje s sinhronizacijo v oblaku) je v portalu vklopljeno.',
  'cloud-box-off':
    '**Write back passwords with Microsoft Entra Connect cloud sync** (povratno zapisovanje s sinhronizacijo v oblaku) je v portalu izklopljeno.',
  'unlock-on': 'Odklepanje brez ponastavitve je dovoljeno.',
  'unlock-off': 'Odklepanje brez ponastavitve ni dovoljeno.',
  'unlock-unsupported': 'Odjemalec sporoča, da računov ne zna odklepati.',
  connectivity: (v) => `Preverjanje povezljivosti je vrnilo ${v.code}. Microsoft ne objavlja, kaj ta številka pomeni.`,
  'audit-enabled': (v) => `Povratno zapisovanje je bilo **vklopljeno**${by(v.who ?? '')}.`,
  'audit-disabled': (v) => `Povratno zapisovanje je bilo **izklopljeno**${by(v.who ?? '')}.`,
  'reset-written-back': (v) => `Zapisano nazaj${v.agent ? ` (agent: ${v.agent})` : ''}: ${v.many || 'ponastavitev'}.`,
  'reset-other-agent': (v) =>
    `Preneseno z agentom »${v.agent}«: ${v.many || 'ponastavitev'}; te besede ne navaja nobena dokumentacija.`,
  'reset-cloud-only': (v) => `Ostalo v oblaku (agent: None): ${v.many || 'ponastavitev'}.`,
  'reset-unnamed': (v) => `Uspešno: ${v.many}; dnevnik ne pove, kdo jih je prenesel.`,
  'unlock-event': (v) => `Odklepanje računa je uspelo: ${v.many}.`,
  'no-way-through': (v) => `Brez povezave do vaših strežnikov: ${v.many}.`,
  'not-enabled': (v) => `Zavrnjeno, ker povratno zapisovanje ni bilo vklopljeno: ${v.many}.`,
  'domain-refused': (v) => `Zavrnil pravilnik za gesla vaše domene: ${v.many}. Pot do nje torej deluje.`,
  'cloud-refused': (v) => `Zavrnil seznam prepovedanih gesel v oblaku: ${v.many}. To o poti ne pove nič.`,
  'reset-timed-out': (v) => `Čas se je iztekel: ${v.many}; dnevnik ne pove, kako se je končalo.`,
  'reset-unclear': (v) => `Izid ni znan: ${v.many}.`,
  'reset-failed': (v) => `Ni uspelo (${v.reason}): ${v.many}.`,
  'policy-changed': (v) => `**${v.activity}**${by(v.who ?? '')}${v.changes ? `: ${v.changes}` : ''}.`,
  agents: (v) => `Agenti sinhronizacije v oblaku: dejavni ${v.active}, nedejavni ${v.inactive}.`,
  'sync-jobs': (v) => `Opravila sinhronizacije v oblaku: ${v.count}${v.ago ? `; zadnje je teklo ${v.ago}` : ''}.`,
  'server-event': (v) => `V dnevniku strežnika je dogodek ${v.event}.`,
  'server-switch-on': 'Izpis strežnika pravi, da je povratno zapisovanje gesel vklopljeno.',
  'server-switch-off': 'Izpis strežnika pravi, da povratno zapisovanje gesel ni vklopljeno.',
  'sync-fresh': (v) => `Sinhronizacija imenika je vklopljena; zadnjič je tekla ${v.ago || 'nedavno'}.`,
  'sync-stale': (v) =>
    `Sinhronizacija imenika je vklopljena, vendar ${v.ago ? `je zadnjič tekla ${v.ago}` : 'še ni tekla'}.`,
  'sync-off': 'Sinhronizacija imenika je izklopljena.',
  'licence-present': 'Licenca Entra ID P1 ali P2 je na voljo.',
  'licence-missing': 'Licence Entra ID P1 ali P2 ni.',
  'licence-unassigned': 'Licenca Entra ID P1 ali P2 je kupljena, dodeljena pa ni nikomur.',
  'licence-shared-only': 'Načrt P1 ali P2 imajo samo izdelki za sobe in skupne naprave.',
  scope: {
    none: 'Samopostrežna ponastavitev gesla (SSPR) ni vklopljena za nikogar.',
    selected: 'Samopostrežna ponastavitev gesla (SSPR) je vklopljena za izbrano skupino.',
    all: 'Samopostrežna ponastavitev gesla (SSPR) je vklopljena za vse.',
  },
  attested: (v) => `Sporočeno: ${v.what}.`,
  'role-held': (v) => `Vaša vloga: ${v.role}.`,
  'role-none': 'Nimate nobene od treh vlog, ki smejo to nastaviti.',
  'admin-sspr-on': 'Skrbniki smejo sami ponastaviti svoje geslo.',
  'admin-sspr-off': 'Skrbniki ne morejo sami ponastaviti svojega gesla.',
};
