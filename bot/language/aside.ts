import type { Locale } from '../workflow/locale.ts';
import type { Aside } from '../workflow/topics.ts';
import { knows } from './engine/engine.ts';
import { compile, guess, type Lexicon, longestPhrase, lookUp } from './engine/lexicon.ts';
import { normalise } from './engine/normalise.ts';
import type { Intent } from './intents.ts';
import { isQuestion } from './question/form.ts';

/** `between`: words that may stand beside it and add nothing. */
type Part = 'thanks' | 'praise' | 'ack' | 'bye' | 'pause' | 'sorry' | 'calm' | 'no-matter' | 'between';
type Lists = Readonly<Record<Part, string>>;

const en: Lists = {
  thanks:
    'thanks, thank you, thank u, thx, thanx, tnx, ty, tysm, cheers, ta, much appreciated, appreciated, appreciate it|that|this, i|we appreciate it|that|this, thank, many thanks, grateful, you rock, youre the best, you are the best, lifesaver, life saver',
  praise:
    'great, perfect, awesome, excellent, brilliant, wonderful, fantastic, amazing, lovely, super, cool, nice, neat, sweet, good job, great job, nice job, well done, good work, nice work, great work, good bot, love it, i love it, splendid, hooray, yay, wow, impressive, fabulous, top',
  ack: 'ok, okay, okey, k, kk, alright, all right, got it, understood, i see, sounds good, fine, fine by me, makes sense, noted, roger, will do, sure, sure thing, no problem, good to know, good, very well, fair enough, right, yep, yup, works for me, that works, i understand, ack, understand, clear, all clear, thats clear, that helps, very helpful, helpful, agreed then, gotcha, copy that',
  bye: 'bye, goodbye, good bye, bye bye, see you, see ya, cya, see you later|tomorrow|soon, good night, goodnight, have a nice|good|great day|evening|weekend|one, take care, until tomorrow|later, talk to you later|soon|tomorrow, ttyl, so long, have a good one, later then',
  pause:
    'five|two|ten|three|some|a few|couple of minutes|min|mins, 2|3|5|10|15 minutes|min, give me five|two|ten|2|5|10 minutes|min, wait, wait a minute|moment|second|sec|bit, wait please, hold on, hang on, hold it, hold off, not yet, not now, not so fast, one moment, one minute, one second, one sec, just a moment|minute|second|sec, a moment|minute|second|sec, give me a moment|minute|second|sec|bit, moment please, moment, let me think, let me think about it|this|that, i need to think, i need to think about it|this, i need time, i need more time, i need a moment|minute, ill think about it, i have to think, have to think, im not sure, i am not sure, not sure yet, not sure, im not ready, i am not ready, not ready, not ready yet, need a moment|minute|break, maybe later, perhaps later, later, im thinking, slow down, pause, pause it|this|here, brb, be right back, ill be back, i will be back, im busy, im busy now, let me check first, let me check, i need to check first, i need to check, ill get back to you, ill come back later|tomorrow, ill do it later|tomorrow, i will do it later|tomorrow, lets do it later|tomorrow, we do it later|tomorrow, lets wait, lets pause, dont do anything, dont do anything yet, do nothing yet, do nothing for now, dont rush',
  sorry:
    'sorry, sorry about that|this, so sorry, very sorry, im sorry, i am sorry, apologies, my apologies, i apologise, i apologize, apologise, apologize, pardon me, forgive me, excuse me, my bad, my mistake, my fault, oops, whoops',
  calm: 'no worries, not to worry, dont worry, dont you worry, no problem, no probs, no prob, no biggie, no big deal, no harm done, no drama, no stress, no sweat, no rush, no hurry, no hard feelings, no offence, its all good, all good, all fine, its fine, its ok, its okay, thats ok|okay|fine|alright, all is well, everything is fine, take it easy, youre welcome, you are welcome, my pleasure, anytime, dont mention it',
  'no-matter':
    'never mind, nevermind, nvm, never mind that|it|me, forget it, forget about it, forget i asked|said anything, forget i said it, forget that i asked, it doesnt matter, it does not matter, doesnt matter, does not matter, no matter, not important, its not important, it isnt important, unimportant, disregard, disregard that, ignore that, ignore me, ignore my question|message, scratch that, strike that, nothing, it was nothing, its nothing',
  between:
    'please, pls, at all, for now, now, so much, very much, a lot, lots, a million, a bunch, again, so, for, the, your, help, helping, that, thats, that is, this, it, its, is, was, all, all for now|today, everything, very, really, just, and, well, oh, ah, hm, hmm, man, mate, bot, pilot, you, to, me, us, from, my side, then, here, today, quick, answer, info, information, update, explanation, explaining, looking, indeed, yes, actually, that will be, that would be, will be, done, im done, we are done, were done, guys, team, folks, dear, friend, hi, hello, hey, a bit, bit, no, nothing else, nothing more, no more questions, enough, i needed, needed, we, i, am, fine with me, with me, of you, there, for today, letting me know, being patient, patience, support, have, stuff, work, but, still, not, too, also, hehe, haha',
};

const sl: Lists = {
  thanks:
    'hvala, hvala lepa, hvala lepo, najlepsa hvala, lepa hvala, najlepse hvala, zahvaljujem se, zahvaljujem, zahvaljujemo se, hvala ti, hvala vam, hvalezen, hvalezna, fala, tnx, thx, thanks, hvalica, car si, zakon si',
  praise:
    'super, odlicno, krasno, cudovito, perfektno, popolno, bravo, fino, lepo, imenitno, izvrstno, super duper, top, kul, zakon, mega, fantasticno, sijajno, dobro opravljeno, dobro delo, vrhunsko, genialno, noro, carsko, ful dobro, zelo dobro, enkratno',
  ack: 'ok, okej, okay, v redu, prav, dobro, razumem, aha, jasno, velja, seveda, se razume, je jasno, je prav, dogovorjeno, sprejeto, mi je jasno, kar v redu, vredu, v redu je, drzi, razumljivo, sem razumel|razumela, razumel|razumela sem, ja, vem, dobro vedeti, je v redu, koristno',
  bye: 'nasvidenje, adijo, cao, zbogom, lahko noc, lep dan, lep vecer, lep vikend, srecno, se vidimo, se vidiva, do jutri, pa pa, papa, lepo bodi|bodite, se slisimo, se slisiva, adio, ajde, lep pozdrav, lp',
  pause:
    'pet|dve|deset|nekaj|2|5|10 minut|minuti|minutk, daj|dajte mi pet|dve|deset|nekaj|2|5|10 minut|minuti, samo malo, pocakaj, pocakajte, pocaka, cakaj, cakajte, pocakaj malo|trenutek|minuto|sekundo, samo trenutek|malo|minuto|sekundo, trenutek, en trenutek, trenutek prosim, momentek, moment, minutko, se ne, ne se, ne zdaj, zdaj ne, ne tako hitro, malo pocakaj|pocakajte, pocasi, naj premislim, naj se premislim, moram premisliti, moram se premisliti, bom premislil|premislila, bom se premislil|premislila, pustite mi cas, daj mi cas|minuto|trenutek, dajte mi cas|minuto|trenutek, potrebujem cas|trenutek|odmor, rabim cas|trenutek|odmor, nisem preprican|prepricana, nisem se preprican|prepricana, nisem pripravljen|pripravljena, nisem se pripravljen|pripravljena, mogoce pozneje|kasneje, morda pozneje|kasneje, pozneje, kasneje, bom pozneje|kasneje|jutri, raje pozneje|kasneje|jutri, naredim pozneje|kasneje|jutri, bom naredil|naredila pozneje|kasneje|jutri, to bom naredil|naredila pozneje|kasneje|jutri, pridem nazaj, takoj bom nazaj, se vrnem, vrnem se pozneje|jutri|kasneje, malo odmora, naj preverim, naj najprej preverim, moram se preveriti, moram preveriti, razmisljam, malo razmislim, moram razmisliti, nic se ne naredi, ne naredi se nicesar, drzi konja, pavza, drugic',
  sorry:
    'oprosti, oprostite, opravicujem se, se opravicujem, oproscam se, sori, pardon, zal mi je, moja napaka, moja krivda, oprostite za motnjo|napako|zamudo, se oproscam, sorry, ups',
  calm: 'brez skrbi, brez panike, ni panike, ni panika, ni skrbi, nic skrbeti, ne skrbi, ne skrbite, ni problema, ni problem, brez problema, ni tezav, brez tezav, nic hudega, ni hudega, ni hudo, nic zato, ni za kaj, ni sile, brez stresa, ni naglice, brez zamere, vse v redu, vse je v redu, vse ok, vse dobro, saj je v redu, z veseljem',
  'no-matter':
    'pozabi, pozabite, pozabi to, pozabite to, pozabi na to, pozabite na to, ni vazno, ni pomembno, nepomembno, nima veze, nima zveze, brezveze, brez veze, vseeno, je vseeno, mi je vseeno, saj ni vazno, saj ni treba, ni treba, ni potrebno, pustite, nic, ah nic, nicesar, kar pozabi|pozabite, spreglej, spreglejte, ignoriraj, ignorirajte, prezri, prezrite',
  between:
    'ah, saj, hm, hmm, joj, no, prosim, zdaj, za zdaj, zaenkrat, za pomoc, pomoc, za vse, vse, to, to je, to je vse, to bo vse, je, bi, bilo, bo, res, zelo, zares, se enkrat, pa, in, no, oh, ti, vam, za, info, informacijo, informacije, odgovor, za odgovor, za razlago, razlago, hitro, najprej, malo, tudi, danes, za danes, mi, ste, si, se, bot, pilot, zivjo, dober dan, kar, sem, rabil, rabila, potreboval, potrebovala, hotel, hotela, vedeti, dovolj, nic drugega, nic vec, nimam vec vprasanj, enkrat, ful, kolega, ekipa, cez, potem, tako, prijaznost, potrpljenje, podporo, trud, to sem, koncano, ja, torej, sem',
};

const LEXICONS: Readonly<Record<Locale, Lexicon<Part>>> = { en: compile<Part>(en), sl: compile<Part>(sl) };
const MOST_WORDS = 14;

/** By what it means where nothing else is said. */
const SIGNS: readonly (readonly [RegExp, Aside])[] = [
  [/[🙏❤🧡💛💚💙💜🤗😊🙂😀😃😄😍🥰🤩]/u, 'thanks'],
  [/[🎉🥳💯👏🚀🏆⭐🌟🔥💪]/u, 'praise'],
  [/[👍👌🆗✅✔🤝🫡]/u, 'ack'],
  [/[👋]/u, 'bye'],
  [/[✋🛑⏸🤔]/u, 'pause'],
];
const IS_SIGNS = /^[\p{Extended_Pictographic}\p{Emoji_Component}\p{Variation_Selector}\s]+$/u;
const RANK = [
  'pause',
  'no-matter',
  'thanks',
  'bye',
  'sorry',
  'calm',
  'praise',
  'ack',
] as const satisfies readonly Part[];

/** Where a text may stand beside a first clause of thanks or "wait" and still want nothing of its own. */
const IDLE: readonly Intent[] = ['unknown', 'help', 'readiness', 'diagnose', 'approvals'];
const LONGEST_REST = 10;
/** "Ok, and now?" goes on, and so does each order. */
const BUSY: readonly Intent[] = ['resume', 'setup', 'rollback', 'cancel'];

/**
 * What a text says in passing, if every word of it does, or its first clause and the rest wants nothing; undefined for anything
 * that asks or wants more. Pure.
 * @param place where the text would belong otherwise
 */
export function asideIn(text: string, locale: Locale, place: Intent): Aside | undefined {
  const bare = text.trim();
  if (/\p{Extended_Pictographic}/u.test(bare) && IS_SIGNS.test(bare))
    return SIGNS.find(([sign]) => sign.test(bare))?.[1];
  const { tokens, plain } = normalise(text);
  if (tokens.length === 0 || tokens.length > MOST_WORDS || plain.includes('?')) return undefined;
  const words = tokens.map((token) => token.text);
  const whole = wholly(words, locale) ?? wholly(words, locale === 'en' ? 'sl' : 'en');
  if (whole && (!BUSY.includes(place) || (whole === 'pause' && place === 'cancel'))) return whole;
  const first = tokens.filter(({ clause }) => clause === tokens[0]?.clause).map((token) => token.text);
  const isIdle = IDLE.includes(place) && first.length < words.length && words.length - first.length <= LONGEST_REST;
  const said = isIdle && !isQuestion(text) ? wholly(first, locale) : undefined;
  return said === 'thanks' || said === 'pause' ? said : undefined;
}

/**
 * "Never mind", "no worries", "sorry": idioms whose words mean something else one by one, and that want nothing where nothing else is
 * said. Pure.
 */
export function idiomIn(text: string, locale: Locale): Aside | undefined {
  const { tokens, plain } = normalise(text);
  if (tokens.length === 0 || tokens.length > MOST_WORDS || plain.includes('?')) return undefined;
  const words = tokens.map((token) => token.text);
  return idiomAmong(words, locale) ?? idiomAmong(words, locale === 'en' ? 'sl' : 'en');
}

const IDIOMS: readonly Part[] = ['no-matter', 'sorry', 'calm'];

function idiomAmong(words: readonly string[], locale: Locale): Aside | undefined {
  const parts = partsOf(words, locale);
  return parts && IDIOMS.some((idiom) => parts.has(idiom)) ? asideOf(parts) : undefined;
}

/** Undefined where a word is left that is in no list. */
function partsOf(words: readonly string[], locale: Locale): ReadonlySet<Part> | undefined {
  const lexicon = LEXICONS[locale];
  const found = words.map((word) => lookUp(lexicon, word) ?? (knows(word) ? undefined : guess(lexicon, word)));
  if (found.some((match) => match === undefined)) return undefined;
  const keys = found.map((match) => match?.keys ?? []);
  const parts = new Set<Part>();
  for (let at = 0; at < words.length; ) {
    const phrase = longestPhrase(lexicon, keys, at);
    const part = phrase?.concept ?? found[at]?.concept;
    if (!part) return undefined;
    parts.add(part);
    at += phrase?.size ?? 1;
  }
  return parts;
}

function wholly(words: readonly string[], locale: Locale): Aside | undefined {
  const parts = partsOf(words, locale);
  return parts && asideOf(parts);
}

/** Who reassures is answered as who agrees. */
function asideOf(parts: ReadonlySet<Part>): Aside | undefined {
  const said = RANK.find((part) => parts.has(part));
  return said === 'calm' ? 'ack' : said;
}
