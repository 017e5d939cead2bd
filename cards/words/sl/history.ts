import type { Words } from '../language/language.ts';

const inSpite = (names: string) => (names ? `, čeprav ${names}` : '');
const absent = (names: string) => (names ? ` (namesto: ${names})` : '');
const quoted = (text: string) => (text ? `: »${text}«` : '');

/** Impersonal, so that the person's grammatical gender is never guessed. */
export const history: Words['history'] = {
  heading: 'Zgodovina',
  empty: 'Sled je prazna: tu se še ni nič zgodilo.',
  page: (page, pages) => `Stran ${page} od ${pages}`,
  pageLabel: 'Stran',
  kindLabel: 'Kaj naj pokažem',
  kinds: { decisions: 'Odločitve', readings: 'Branja', all: 'Vse' },
  none: 'Zapisov te vrste v sledi ni.',
  unfiltered: (by) =>
    `Zgodovine ne morem omejiti ${{ time: 'po času', person: 'po osebi', outcome: 'po izidu' }[by]}, zato kažem najnovejše; »izvozi« pripravi preglednico, ki jo lahko filtrirate.`,
  looked: (count) => `Pregledan je zadnji del sledi (${count}). Starejše je pod **Vse**.`,
  events: {
    'evidence-gathered': (v) => (v.what ? `iskanje preizkusne ponastavitve: ${v.what}` : `branje stanja (${v.count})`),
    'test-started': (v) => `začet preizkus povratnega zapisovanja (${v.what})`,
    'server-output': (v) => `prilepljen izpis strežnika${v.count ? ` (${v.count})` : ''}`,
    'banner-reported': (v) => `sporočilo: ${v.what}`,
    'watch-begun': () => 'želi obvestilo, ko se writeback ustavi',
    'watch-ended': () => 'konec spremljanja',
    stopped: (v) => `vse je ustavljeno${quoted(v.reason)}`,
    'lift-asked': () => 'želi, da se ustavitev prekliče, kar zahteva še drugo osebo',
    'stop-lifted': () => 'preklic ustavitve',
    planned: (v) => (v.what ? `priprava načrta: ${v.what}` : 'priprava načrta'),
    submitted: (v) =>
      `pošiljanje v odobritev${v.ticket ? ` (${v.ticket})` : ''}${v.what ? `, za ${v.what}` : ''}${inSpite(v.inSpite)}${quoted(v.reason)}`,
    approved: (v) => `odobritev${absent(v.absent)}${inSpite(v.inSpite)}${quoted(v.comment)}`,
    rejected: (v) => `zavrnitev${absent(v.absent)}${quoted(v.comment)}`,
    asked: (v) => `vprašanje predlagatelju${quoted(v.comment)}`,
    reminded: () => 'odobritelji so dobili opomnik',
    'substitute-named': (v) => `odsotnost do ${v.because}; med njo odobrava ${v.what}`,
    'substitute-planned': (v) => `napovedana odsotnost (${v.because}); med njo odobrava ${v.what}`,
    'substitute-begun': (v) => `začetek nadomeščanja: ${v.what} namesto: ${v.absent}, do ${v.because}`,
    'substitute-ended': (v) => `konec nadomeščanja (${v.what} namesto: ${v.absent})${v.because}`,
    'glass-broken': (v) => `nadaljevanje brez odobritve v nujnem primeru${inSpite(v.inSpite)}${quoted(v.reason)}`,
    reviewed: (v) => `pregled nujnega primera${absent(v.absent)}: ${v.what}${quoted(v.comment)}`,
    escalated: () => 'vprašani so tudi odobritelji za stopnjevanje',
    'ticket-state': (v) => `zahtevek ${v.ticket} je v stanju »${v.what}« (${v.because})`,
    answered: (v) => `odgovor${quoted(v.comment)}`,
    rescheduled: (v) => `zahteva za drug čas${v.what ? `: ${v.what}` : ''}`,
    called: () => 'začetek dogovorjenega časa, klic predlagatelju',
    'step-done': (v) => `opravljen korak ${v.step}`,
    'step-reopened': (v) => `vrnitev na korak ${v.step}`,
    attested: (v) => `izjava: ${v.what}`,
    'way-chosen': (v) => `izbrana pot: ${v.way}${inSpite(v.inSpite)}`,
    'way-left': () => 'vrnitev k izbiri poti',
    'apply-intended': (v) => `pritisnjen gumb **Nastavi namesto mene**${inSpite(v.inSpite)}`,
    'more-is-red': (v) => `ustavljeno pred nastavitvami, ker je na poti več ovir: ${v.what}`,
    'apply-ended': (v) =>
      `konec nastavljanja: ${v.what}${v.because ? `, ker ${v.because}` : ''}${v.code ? ` (${v.code})` : ''}`,
    'outcome-lost': () => 'izid nastavljanja ni zapisan',
    checked: () => 'ponovno branje nastavitev',
    done: (v) => {
      if (v.because) return `sprememba **končana**: izklopljeno, kot kaže ${v.because}`;
      if (v.count) return `sprememba **končana**: ${v.count} (${v.what})`;
      return v.what ? `sprememba **končana** s preizkusom (${v.what})` : 'sprememba **končana**';
    },
    failed: (v) => `sprememba **ni uspela**${v.because ? `, ${v.because}` : ''}`,
    accepted: (v) => `sprejeto kot nepotrjeno${absent(v.absent)}${quoted(v.reason)}`,
    cancelled: () => 'preklic spremembe',
    'look-asked': () => 'predlagatelj naprošen, naj prehod znova preveri',
    'look-ended': () => 'predlagatelj obveščen, da prehoda ne opazujemo več',
    'runs-out': () => 'predlagatelj obveščen, da se čas spremembe izteka',
    expired: (v) => `sprememba je potekla${v.because ? `, ${v.because}` : ''}`,
    untold: (v) => `obvestilo o spremembi en dan ni bilo dostavljeno: ${v.what}`,
    'told-late': (v) => `pozneje dostavljeno obvestilo o spremembi: ${v.what}`,
    'clock-set-back': () => 'ura je bila prestavljena nazaj: vsi roki tečejo od tu',
    'snapshot-kept': () => 'povzetek že končanega, da se sled hitreje bere',
    refused: (v) =>
      v.count ? `poskus »${v.verb}« zavrnjen ${v.count} v isti uri, nazadnje ${v.what}` : `zavrnjen poskus »${v.verb}«`,
  },
  absence: {
    back: ', ker je odsotnost končana',
    time: ', ker je čas potekel',
    another: ', ker je določen nekdo drug',
    unable: ', ker je tudi na odsotnosti ali predlaga, kar čaka',
  },
  outcome: { refused: 'nič ni zapisano', written: 'zapisano', ambiguous: 'nejasno, treba je prebrati nazaj' },
};
