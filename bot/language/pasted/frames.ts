import { normalise } from '../engine/normalise.ts';

/**
 * What a sentence beside an output or a quote makes of it. `supposed`: it is asked what it would mean. `elsewhere`: another tenant,
 * a lab, a page. `past`: it was so once.
 */
export const FRAMES = ['supposed', 'elsewhere', 'past'] as const;
export type Frame = (typeof FRAMES)[number];

/** A page that somebody reads from: documentation, a blog, a guide. */
const PAGES = [
  /\b(the docs?|documentation|article|blog|tutorial|guide|manual|forum|reddit|stack ?overflow|techcommunity|learn page|microsoft learn|youtube|video|course|chatgpt|copilot|internet|web ?page|website|according to|quote|quoting|quoted)\b/,
  /\b(dokumentacij\w*|clan(e?k)\w*|blog\w*|navodil\w*|prirocnik\w*|forum\w*|spletn\w* stran\w*|po besedah|citir\w*|citat\w*)\b/,
] as const;

/** Lower case, without diacritics and apostrophes; English and Slovenian together, since admins mix them. */
const SAID: Readonly<Record<Frame, readonly RegExp[]>> = {
  supposed: [
    /\b(would|could|should|might) (it|that|this|they|one) (mean|say|be|look|show|read)\b/,
    /\bwhat (would|could|should|might)\b.{0,300}\b(mean|means|say|imply|look like)\b/,
    /\b(suppose|supposing|assume|assuming|imagine|hypothetical\w*|theoretically|in theory|lets say|let us say|what if)\b/,
    /\bif (it|i|we|the|this|that|there|you|someone|a|an|he|she|they)\b.{0,60}\b(said|says|say|saw|see|shows?|showed|were|was|had|has|reads?|prints?|printed|comes?|came|gets?|got|appears?|pasted?)\b/,
    /\b(should|ought to|supposed to|expected to|meant to) (look|read|say|show|print|be|see|appear)\b/,
    /\b(expected|desired|wanted|correct|healthy) (output|result|line|answer|state)\b/,
    /\b(recimo|denimo|predpostav\w*|predstavlj\w*|hipoteticno|teoreticno|namisljen\w*)\b/,
    /\bkaj (bi|ce)\b|\bbi (to |potem )?(pomenil|pisal|kazal|izpisal|moral|bil)\w*|\bnaj bi\b|\bali bi\b|\bce (bi|pise|vidim|dobim|pokaze|se pojavi|pride|izpise|kaze)\b/,
    /\b(pricakovan|zelen|pravilen)\w* (izpis|rezultat|odgovor)\w*/,
  ],
  elsewhere: [
    /\b(example|sample|e g|for instance|demo|sand ?box|mock|fake|dummy|template|placeholder)\b/,
    PAGES[0],
    /\b(lab|labs|test (tenant|environment|server|lab)|testing (tenant|environment)|staging tenant|dev tenant|my home|homelab)\b/,
    /\b(customers?|clients? of (mine|ours)|another|other (tenant|company|server|environment|org\w*|customer|forest)|elsewhere|(different|old|former|previous|second|sister) (tenant|company|server|environment|org\w*))\b/,
    /\b(colleagues?|coworkers?|co workers?|friends?|somebody|someone|some guy|a guy|a user (from|at|in)|he|she|his|her|their|they) (\w+ ){0,2}(says?|said|sees?|saw|gets?|got|sends?|sent|shows?|showed|tells?|told|claims?|pasted?|reports?|reported|wrote|writes|screenshot|portal|server|tenant)\b/,
    /\b(primer|primeru|primera|npr|zgled\w*|vzorec|vzorc\w*|izmisljen\w*)\b/,
    PAGES[1],
    /\b(testn\w* (okolj|najemnik|tenant|streznik)\w*|laboratorij\w*|v labu|na testu|preskusn\w*)\b/,
    /\b(strank[aeiou]\w*|drug\w* (najemnik|podjetj|tenant|streznik|okolj|organizacij|skrbnik|admin)\w*|drugje|drugod|prejsnj\w* (podjetj|sluzb|tenant|streznik)\w*)\b/,
    /\b(kolega|kolegu|kolegica|kolegi|kolegov\w*|sodelav\w*|prijatelj\w*|znan(ec|ka)\w*|nekdo|nekomu|nekje)\b/,
  ],
  past: [
    /\b(last|previous|past) (year|month|week|night|spring|summer|autumn|fall|winter|quarter|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\b/,
    /\b(yesterday|formerly|previously|earlier|originally|initially|back then|back in|used to|at the time|in the past|long ago|until (then|now|recently|yesterday|last)|no longer|not any ?more|any ?more)\b/,
    /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|several|some|many|\d+) (seconds?|minutes?|hours?|days?|weeks?|months?|years?) (ago|back|earlier|before)\b/,
    /\bbefore (the|we|i|our|that|this|it|you|they)\b|\bin (january|february|march|april|june|july|august|september|october|november|december|(19|20)\d\d)\b/,
    /\b(it|output|switch|portal|value|setting|banner|line) (said|showed|displayed|was|used)\b/,
    /\b(lani|lansk\w*|predlani|prejsnj\w*|vceraj\w*|predvcerajsnj\w*|nekoc|takrat|tedaj|svojcas|vcasih|prej|nekdaj|doslej|zadnjic|nic vec|ne vec)\b/,
    /\bpred (\w+ )?(minut|ur|dnev|tedn|mesec|let)\w*|\bpred (nadgradnjo|selitvijo|menjavo|ponovnim|spremembo|zagonom)|\bdo (vceraj|zdaj|prejsnj\w*)\b/,
    /\bje (\w+ )?(pisal|kazal|pravil)(o|a|i)?\b|\b(pisalo|kazalo|pravilo|bilo) je\b/,
    /\b(januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|novembra|decembra)\b/,
  ],
};

/** What the sentences of a paste make of what stands beside them. Reads the first 2,000 characters. */
export function framesIn(prose: string): readonly Frame[] {
  const { plain } = normalise(prose);
  const flat = plain.replace(/[^\p{L}\p{N}]+/gu, ' ');
  return FRAMES.filter((frame) => SAID[frame].some((said) => said.test(flat)));
}

/** A tenant that is somebody else's, or was left behind. */
const ANOTHER: readonly RegExp[] = [
  /\b(another|other|different|second|sister|old|former|previous|last) (\w+ )?(tenant|company|customer|client|organi[sz]ation|employer|job)s?\b(?! (admin|id|app))/,
  /\b(friend|buddy|mate|neighbou?r|competitor|supplier)s? (\w+ )?(tenant|company|server|environment|place)\b/,
  /\b(another|other) (client|customer) of (mine|ours)\b|\bat a (customer|client|friend|former|previous)\b/,
  /\b(drug|prejsnj|bivs|nekdanj|sestrsk|star)\p{L}{1,4} (\p{L}+ )?(najemnik|tenant|podjetj|strank|organizacij|sluzb|delodajalc)\p{L}{0,4}\b/u,
  /\b(prijatelj|znanc|konkurenc|sosed)\p{L}{1,5} (\p{L}+ )?(najemnik|tenant|podjetj|streznik|okolj)\p{L}{0,4}\b/u,
];

/** Whether a text tells of another tenant than the one that it is said in. Reads the first 2,000 characters. */
export function isOfAnotherTenant(text: string): boolean {
  const flat = normalise(text).plain.replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ANOTHER.some((said) => said.test(flat));
}

const QUOTED = /["“”„»][^"“”„«»\n]{12,600}["“”«]/g;

/** A person's own words beside what they read on a page; undefined where they name none. Reads the first 2,000 characters. */
export function besidePage(text: string): string | undefined {
  const own = text.slice(0, 2_000).replace(QUOTED, ' ');
  const flat = normalise(own).plain.replace(/[^\p{L}\p{N}]+/gu, ' ');
  return PAGES.some((page) => page.test(flat)) ? own : undefined;
}
