import { type Locale, USUAL_LOCALE } from '../../workflow/locale.ts';
import type { Observation } from '../../workflow/reading.ts';
import type { ProbeId } from '../../workflow/vocabulary.ts';
import { bannerById, bannerIn } from '../knowledge/banners.ts';
import type { Code } from '../knowledge/code.ts';
import { codesByName, knownCode } from '../knowledge/codes.ts';
import type { Finding } from '../outputs/findings.ts';
import { proseAround } from '../pasted/index.ts';
import { type Choice, choose } from './choose.ts';
import { type Evidence, evidenceIn, type Sign } from './evidence.ts';
import { CAUSES, type Cause, type CauseId } from './list/index.ts';
import { inOwnSpelling } from './own-spelling.ts';
import { isByReading, type Ranked, rank, type TakenAway } from './rank.ts';
import { MOST_CAUSES, type Place, type Trouble, troubleAt } from './search.ts';
import { type Reading, readingsIn } from './shape/readings.ts';
import { probesOf, type TopicId } from './shape/topics.ts';

/** All that somebody brought. `text`: their own words and what they quote; `missing`: events that they say don't come. */
export type Question = {
  readonly codes: readonly string[];
  readonly text?: string;
  readonly locale?: Locale;
  /** The id of a portal banner, as reported. */
  readonly banner?: string;
  readonly missing?: readonly string[];
  readonly findings?: readonly Finding[];
  /** Good signs came, and something fails all the same: whatever stands between the cloud and the server is not it. */
  readonly arrives?: boolean;
};

/**
 * `ranked`: the causes in the order to look into; `ruledOut`: those that a reading, an output or the person speaks against. `trouble`
 * is where the search begins, absent when nothing is known to look for; `why` is the sign that put its first cause there, in the
 * person's own spelling.
 */
export type Diagnosis = {
  readonly known: readonly Code[];
  readonly unknown: readonly string[];
  readonly ranked: readonly Ranked[];
  readonly ruledOut: readonly TakenAway[];
  readonly choice: Choice;
  readonly why: Sign | undefined;
  readonly trouble: Trouble | undefined;
};

/** What is read where a text says no more than that something is wrong. */
const USUAL: readonly ProbeId[] = ['settings', 'sync', 'sspr-scope', 'licence'];

/** What to read before answering: the probes that bear on the causes that a question may be about. */
export function probesFor(question: Question): readonly ProbeId[] {
  const { evidence, isNamed } = gather(question);
  const causes = new Set(evidence.signs.map(({ cause }) => cause));
  const asked = CAUSES.filter(({ id }) => causes.has(id)).flatMap(({ topic }) => probesOf(topic));
  return asked.length > 0 || isNamed ? [...new Set(asked)] : USUAL;
}

/** What a question is about and what the readings leave of it. Pure; `now` (ISO, UTC) decides what is fresh. */
export function diagnose(
  question: Question & { readonly observations: readonly Observation[]; readonly now: string },
): Diagnosis {
  const { observations, now } = question;
  const { known, unknown, evidence, isNamed, from } = gather(question);
  const readings = readingsIn(observations, now);
  // Only a bare "it doesn't work" is answered from the readings alone; a code or a symptom says more than they do.
  const isBare = evidence.signs.length === 0 && !isNamed && (question.findings ?? []).length === 0;
  const { ranked, takenAway } = rank(isBare ? fromReadings(readings) : evidence, readings);
  const [first] = ranked;
  const causes = ranked.slice(0, MOST_CAUSES);
  const source = first && from.find((id) => first.cause.codes?.[id] || first.cause.banners?.[id]);
  const place: Place = {
    causes: [...new Set([...causes.map(({ cause }) => cause.id), ...readOut(takenAway)])].slice(0, MOST_CAUSES),
    at: 1,
    shown: causes.filter(({ isShown }) => isShown).map(({ cause }) => cause.id),
    ...(source ? { from: source } : {}),
  };
  const trouble = place.causes.length > 0 ? troubleAt(place, observations, now) : undefined;
  const others = takenAway.filter(({ cause }) => !trouble?.ruledOut.some((one) => one.cause.id === cause.id));
  return {
    known,
    unknown,
    ranked,
    ruledOut: takenAway,
    choice: choose(ranked, takenAway),
    why: first && inOwnSpelling(first.sign, question.text ?? ''),
    trouble: trouble && { ...trouble, ruledOut: [...trouble.ruledOut, ...others] },
  };
}

/** What readings rule out stays in the place, so that a later look may find otherwise. */
const readOut = (takenAway: readonly TakenAway[]): readonly Cause['id'][] =>
  takenAway.filter(isByReading).map(({ cause }) => cause.id);

function fromReadings(readings: readonly Reading[]): Evidence {
  const signs = CAUSES.flatMap((cause): readonly Sign[] => {
    const reading = readings.find(({ id, isTrace }) => cause.readings?.for?.includes(id) && !isTrace);
    return reading ? [{ cause: cause.id, kind: 'reading', weight: 2, by: reading.id }] : [];
  });
  return { signs, exclusions: [] };
}

function gather({ codes, text = '', locale = USUAL_LOCALE, banner, missing = [], findings = [], arrives }: Question) {
  const spelled = codes.map((id) => ({ id, code: knownCode(id) }));
  const known = [...new Set([...spelled.flatMap(({ code }) => code ?? []), ...codesByName(text)])];
  const shown = banner ? bannerById(banner) : bannerIn(text);
  const from = [...known.map(({ id }) => id), ...(shown ? [shown.id] : [])];
  const unknown = spelled.flatMap(({ id, code }) => (code ? [] : [id]));
  const ids = [...new Set([...known.map(({ id }) => id), ...unknown])];
  const found = evidenceIn({
    text: proseAround(text),
    quoted: text,
    locale,
    codes: ids,
    banner: shown?.id,
    missing,
    findings: shownBy(findings, known),
  });
  const isUnknown = unknown.length > 0 && known.every(({ id }) => TELLS_NOTHING.includes(id));
  const sure = isUnknown ? named(found) : found;
  const evidence = arrives ? arrived(sure) : sure;
  return { known, unknown, from, isNamed: from.length > 0 || unknown.length > 0, evidence };
}

/** Codes that say no more than that a write was refused; the one inside says why. */
const TELLS_NOTHING: readonly string[] = ['6329', '31003'];
const GUESSES: readonly Sign['kind'][] = ['fits', 'hint', 'likeness', 'code'];
/** Beside a code that nobody here knows only what is named or shown counts: nothing is guessed from the words around it. */
const named = ({ signs, exclusions }: Evidence): Evidence => ({
  signs: signs.filter(({ kind }) => !GUESSES.includes(kind)),
  exclusions,
});

/** What a good sign speaks against: it came from a living client. */
const SPOKEN_AGAINST: readonly TopicId[] = [
  'connectivity',
  'service-down',
  'one-half',
  'wizard-refused',
  'wizard-sign-in',
];
/** The box in the portal is the other half: a sign of the server says nothing of it. */
const UNTOUCHED: readonly CauseId[] = ['portal-half'];
/** What refuses a single reset where the way to the domain works. */
const REFUSES: readonly CauseId[] = ['rights-missing', 'password-age', 'protected-now', 'scope-none', 'not-registered'];
const LIKELY = 1.5;

function arrived({ signs, exclusions }: Evidence): Evidence {
  const out = CAUSES.filter(({ id, topic }) => SPOKEN_AGAINST.includes(topic) && !UNTOUCHED.includes(id)).map(
    ({ id }) => id,
  );
  const left = signs.filter(({ cause }) => !out.includes(cause));
  const usual = REFUSES.map((cause, at): Sign => ({ cause, kind: 'topic', weight: LIKELY - at / 100, by: cause }));
  return { signs: left.length > 0 ? left : usual, exclusions };
}

/** "Access denied" in the text of an event is the event's, and not that of a console. */
const shownBy = (findings: readonly Finding[], known: readonly Code[]): readonly Finding[] =>
  known.length === 0 ? findings : findings.filter(({ id }) => id !== 'access-denied');
