import { normalise } from '../engine/normalise.ts';
import { type BannerId, bannerIn } from '../knowledge/banners.ts';
import { complainsIn } from './complaint.ts';
import { type Frame, framesIn } from './frames.ts';

/** Why a banner that is quoted isn't the banner that the portal shows. `unsure`: other words stand beside it. */
export type QuoteReason = 'complaint' | 'denied' | 'asked' | 'unsure' | Frame;

/** A banner in a text. With `because` it is only talked of, and nobody has reported it. */
export type BannerSaid = { readonly id: BannerId; readonly because?: QuoteReason };

const spaced = (phrase: string): string => phrase.split(' ').join(String.raw`\s{0,4}`);
const CONNECT = '(?:microsoft|azure)? ?(?:entra|ad)? ?connect(?: sync)?';
/** The banners as Microsoft's concept-sspr-howitworks words them, without punctuation. */
const SENTENCES = [
  'your on premises writeback client is up and running',
  `(?:microsoft entra|azure ad|azure active directory|it) is online and is connected to your on premises writeback client`,
  `(?:however )?(?:it looks like )?(?:the )?installed version of ${CONNECT} is out of date`,
  `consider upgrading ${CONNECT} to ensure that you have the latest connectivity features and important bug fixes`,
  `(?:unfortunately )?(?:it looks like )?(?:we )?cant check your on premises writeback client status(?: because)?`,
  `upgrade ${CONNECT} to be able to check your connection status`,
  `(?:unfortunately )?(?:it looks like )?(?:we )?cant connect to your on premises writeback client(?: right now)?`,
  'because password writeback has not been properly configured',
  `(?:please )?(?:configure password writeback|troubleshoot ${CONNECT}) to restore the connection`,
  'this may be due to temporary issues on our end',
  `if this issue persists|please try again later`,
  'no agent capable of password writeback(?: was)?(?: is)?(?: detected| found)?',
];
/** What stands around the banner on the same page. */
const FURNITURE = [
  'on premises integration',
  'write back passwords to your on premises directory \\??',
  'write back passwords with microsoft entra connect cloud sync',
  '(?:enable )?password write ?back for synced users',
  'allow users to unlock accounts without resetting their password \\??',
  'microsoft entra (?:id|admin cent(?:er|re)|connect(?: sync)?(?: agent)?)',
  'azure (?:ad connect|active directory|portal)',
  'entra (?:id|admin cent(?:er|re))',
  'status set ?up complete',
  'password reset',
  'authentication methods',
  'administrator policy',
  'audit logs',
  'usage (?:and )?insights',
  'got feedback \\??',
  'new support request',
  'learn more',
];
/** The portal's line as people say it again: "writeback isn't set up right". */
const LOOSE = new RegExp(
  '\\b(?:password )?write ?back (?:\\w+ ){0,2}?(?:isnt|is not|wasnt|hasnt been|has not been|not) (?:yet )?(?:properly|correctly|rightly|fully)? ?(?:been )?(?:configured|set ?up)(?: right| correctly| properly| yet)?\\b' +
    '|\\b(?:povratno )?zapisovanje(?: gesel)? (?:se )?ni (?:\\w+ )?(?:nastavljeno|konfigurirano|nastavljen)\\b' +
    '|\\bnot properly configured\\b',
  'g',
);
/** Where such a line stands. */
const PAGE = /\b(?:banner\w*|portal\w*|blade|on premises integration|entra admin|napis\w*|vrstic\w*)\b/;
const STRIP = [...[...SENTENCES, ...FURNITURE].map((s) => new RegExp(spaced(s), 'g')), LOOSE];

/** Words that report and no more, of both languages and of the page. Any other word makes the quote uncertain. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    'the a an our my at in on of to this that it here is now today currently right still also and i we see says say reads shows show ' +
    'showing displays what top page blade banner line message text status state portal entra azure admin center centre screenshot ' +
    'screen copy pasted hi hello hey thanks thank you please ok okay good green tick check checkmark save discard refresh home ' +
    'properties registration notifications customization customisation manage activity troubleshoot troubleshooting support search ' +
    'protection identity settings yes enabled overview ' +
    'v na pri to tole tukaj tu je zdaj sedaj danes trenutno se pravi pise kaze vidim vidimo stoji portal portalu vrstica vrstico vrh ' +
    'vrhu zgoraj sporocilo stran strani besedilo stanje nas nasem nasega moj mojem mojega da in zivjo pozdravljeni hvala prosim ' +
    'zeleno zelena kljukica posnetek zaslona vedno'
  ).split(' '),
);
const OPENS_QUESTION =
  /^(is|are|was|were|do|does|did|can|could|should|would|will|what|whats|how|why|when|where|which|who|whether|if|ali|a|kaj|kje|kako|zakaj|kdaj|kdo|kateri|katera)\b/;
const DENIES =
  /\b(not|no|never|none|nothing|nowhere|isnt|arent|wasnt|doesnt|dont|didnt|wont|hasnt|havent|cant|cannot|without|missing|absent|gone|lost|instead|empty|blank|disappear\w*|vanish\w*|stopped|ne|ni|nic|nikoli|nikjer|nisem|nismo|brez|manjka\w*|izgin\w*|namesto|prazn\w*)\b/;

/** The banner that a text tells of, and whether the text is a report of it. Whatever isn't certainly one, isn't. */
export function bannerSaid(text: string): BannerSaid | undefined {
  const banner = bannerIn(text);
  const flat = flatOf(text);
  if (!banner) return looseIn(flat);
  const opened = OPENS_QUESTION.test(flat.trim());
  const rest = withoutPage(flat);
  const words = rest.split(/\s+/).filter(Boolean);
  const isReport = text.length < 2_000 && !opened && words.every((word) => PLAIN.has(word));
  return isReport ? { id: banner.id } : { id: banner.id, because: reasonIn(rest, opened) };
}

/** Said again in other words it is no report of the line, which may read otherwise. */
function looseIn(flat: string): BannerSaid | undefined {
  const isSaid = PAGE.test(flat) && flat.search(LOOSE) >= 0;
  return isSaid ? { id: 'not-configured', because: reasonIn(flat.replace(LOOSE, ' ')) } : undefined;
}

/** What is left of a text without the portal's lines and what stands around them on the page. */
export const withoutPage = (flat: string): string => STRIP.reduce((left, phrase) => left.replace(phrase, ' '), flat);

/** Why a sentence that quotes something isn't the thing itself. `rest`: what is left of it without the quote. */
export function reasonIn(rest: string, opensQuestion = OPENS_QUESTION.test(rest.trim())): QuoteReason {
  const frames = framesIn(rest);
  if (complainsIn(rest)) return 'complaint';
  if (frames.includes('supposed')) return 'supposed';
  if (DENIES.test(rest)) return 'denied';
  if (rest.includes('?') || opensQuestion) return 'asked';
  return frames[0] ?? 'unsure';
}

/** Lower case, no diacritics, no punctuation but question marks; "cannot" in one spelling. */
export function flatOf(text: string): string {
  return normalise(text)
    .plain.replace(/\bcan ?not\b/g, 'cant')
    .replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .replace(/\?/g, ' ? ');
}
