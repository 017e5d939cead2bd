import {
  apartCard,
  askCard,
  bannerAnswerCard,
  bannerCard,
  codeCard,
  fixedCard,
  handoverCard,
  troubleCard,
  wantedFact,
} from '../../../cards/diagnosis/index.ts';
import { withFact } from '../../../cards/index.ts';
import { diagnose, nextPlace, probesAt, readPlace, resemblance, troubleAt } from '../../language/causes/index.ts';
import { areGood, type BannerId, bannerById } from '../../language/knowledge/index.ts';
import { otherTimeIn } from '../../language/other-time.ts';
import { besidePage, isOfAnotherTenant } from '../../language/pasted/index.ts';
import { isQuestion } from '../../language/question/index.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import { ownDoing, wantedBy } from '../../workflow/deciding/off-by-log.ts';
import { diagnosed, keepWord, mayVouch, readFor } from './reported-evidence.ts';

/** From here on a text is more like a complaint than like a question. */
const COMPLAINS = 0.5;

/** "Off" sounds like a complaint by itself. */
const COMPLAINS_OF_OFF = 0.75;

/** A code, a symptom in words, or neither: first the probes that bear on it are read, then only what they leave is advised. */
export async function answerDiagnose(ask: Ask, codes: readonly string[], text: string): Promise<Answer> {
  const { words, now, locale } = ask;
  const isElsewhere = isOfAnotherTenant(text);
  const own = isElsewhere ? undefined : await ofOwnChange(ask, codes);
  if (own) return own;
  const time = otherTimeIn(text, locale);
  const apart = isElsewhere ? 'elsewhere' : time;
  const found = await diagnosed(ask, { codes, text, locale }, apart !== undefined);
  const { known, unknown, trouble, why, choice } = found;
  if (apart && known.length + unknown.length > 0) return card(codeCard({ words, now, known, unknown, apart }));
  if (time) return card(apartCard({ words, now, apart: time }));
  // Who only asks of a good sign, or of what a page says, has nothing to search for.
  const beside = besidePage(text);
  const isOff = tellsOfOff(codes);
  const isOpen = areGood(codes) || isOff || beside !== undefined;
  const least = isOff ? COMPLAINS_OF_OFF : COMPLAINS;
  if (isOpen && isQuestion(text) && known.length > 0 && resemblance(beside ?? text, locale).complains < least)
    return card(codeCard({ words, now, known, isTold: true }));
  if (found.known.length > 0 || found.unknown.length > 0) return card(codeCard({ words, now, ...found, isTold: true }));
  if (!trouble || choice.kind === 'none')
    return card(askCard({ words, now, trouble, denied: choice.kind === 'none' ? choice.denied : undefined }));
  const rival = choice.kind === 'two' && trouble.current === choice.first.cause ? choice.second.cause : undefined;
  return card(troubleCard({ words, now, trouble, why, rival }));
}

/** Events that only tell that somebody switched it off: to ask what they mean is no complaint. */
const OFF_EVENTS: readonly string[] = ['31012', '31013'];
const tellsOfOff = (codes: readonly string[]): boolean =>
  codes.length > 0 && codes.every((code) => OFF_EVENTS.includes(code));

/** What a change brings with it that turns writeback off: nothing is wrong then, and nothing to search for. Named alone it ends nothing. */
async function ofOwnChange(ask: Ask, codes: readonly string[]): Promise<Answer | undefined> {
  const { words, now, asker, incoming } = ask;
  if (codes.length === 0 || incoming.where.kind !== 'personal') return undefined;
  const state = await ask.app.trail.read(incoming.person.tenantId);
  const own = ownDoing(state, { codes }, asker);
  const wanted = own ? undefined : wantedBy(state, { codes }, now);
  if (!own && !wanted) return undefined;
  // How it would be mended is no help where it is wanted.
  const known = diagnose({ codes, observations: [], now }).known.map(({ remedy: _, ...code }) => code);
  const fact = own ? words.result.byLog.pasted[own] : wanted && wantedFact(words, wanted, now);
  return card(withFact(codeCard({ words, now, known, isTold: true }), fact));
}

/** A press on a troubleshooting card: the banner that was chosen, or how the search for the fault goes on. */
export async function clickDiagnose(ask: Ask, data: Readonly<Record<string, unknown>>): Promise<Answer> {
  const { words, now } = ask;
  const banner = typeof data.banner === 'string' ? bannerById(data.banner) : undefined;
  if (banner) return reported(ask, banner.id);
  const place = readPlace(data);
  if (!place) return card(bannerCard({ words, now }));
  const observations = await readFor(ask, probesAt(place));
  const trouble = troubleAt(place.answer === 'broken' ? nextPlace(place) : place, observations, now);
  if (place.answer === 'fixed') return card(fixedCard({ words, now, trouble }));
  return card(
    place.answer === 'handover' ? handoverCard({ words, now, trouble }) : troubleCard({ words, now, trouble }),
  );
}

async function reported(ask: Ask, id: BannerId): Promise<Answer> {
  const { words, now } = ask;
  const banner = bannerById(id);
  if (!banner) return card(bannerCard({ words, now }));
  if (mayVouch(ask)) await keepWord(ask, { type: 'banner-reported', banner: id });
  const { trouble } = await diagnosed(ask, { codes: [], banner: id });
  return card(bannerAnswerCard({ words, now, banner, ...(trouble ? { trouble } : {}) }));
}
