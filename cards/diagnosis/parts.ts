import type { EvidenceWord, ReadinessRow } from '../../bot/workflow/evidence/assessment.ts';
import type { Cause as AnyCause, Search, SearchAnswer, SearchPlace } from '../../bot/workflow/searching/search.ts';
import { type Action, box, button, code, type Element, quiet, subheading, text } from '../parts/card.ts';
import { finding } from '../parts/findings.ts';
import { folded } from '../parts/fold.ts';
import { knowledgeIn, type Language, type Words } from '../words/index.ts';
import { type FindingId, shownLine } from './shown.ts';

export type CauseId = keyof Language['knowledge']['causes'];

/** One cause, with the lines to run. */
export type Cause = AnyCause<CauseId, keyof Language['knowledge']['topics'], keyof Language['knowledge']['proofs']>;
type Place = SearchPlace<CauseId>;
/** What rules a cause out: a reading, by the word that says it; an output, by what was found in it; or the person. */
export type Against = { readonly says: EvidenceWord | ReadinessRow['says'] } | { readonly finding: FindingId } | 'said';
/** A search as it is shown. */
export type Trouble = Search<Cause, Against>;
type RuledOut = Trouble['ruledOut'][number];

/** A code or a banner as the knowledge holds it. */
export type Known = {
  readonly id: string;
  readonly name?: string;
  readonly source?: string;
  readonly weight: 'good' | 'info' | 'trouble';
  readonly remedy?: keyof Language['knowledge']['remedies'];
  readonly line?: string;
  readonly docs: string;
};

const MOST_CHECKED = 4;
/** How many of several stand on a card before somebody asks for all. */
export const FIRST = 2;

/** A button of the search. Its data are ids that the server looks up again. */
export function answerButton(title: string, place: Place, answer: SearchAnswer, style?: 'positive'): Action {
  const { causes, at, shown, from } = place;
  const ids = causes.map((id) => (shown.includes(id) ? `${id}!` : id)).join(' ');
  const brings = { causes: ids, cause: at, answer, ...(from === undefined ? {} : { from }) };
  return button(title, 'diagnose', undefined, { style, brings });
}

/** *That fixed it*, *Still broken*, and handing over. */
export function searchButtons(words: Words, { place, current }: Trouble): readonly (Action | undefined)[] {
  const { buttons } = knowledgeIn(words).talk;
  return [
    current ? answerButton(buttons.fixed, place, 'fixed', 'positive') : undefined,
    current ? answerButton(buttons.broken, place, 'broken') : undefined,
    answerButton(buttons.handover, place, 'handover'),
  ];
}

/** What the readings rule out, on top: each with what was seen. */
export function checked(words: Words, now: string, { ruledOut }: Trouble): Element | undefined {
  if (ruledOut.length === 0) return undefined;
  const { talk } = knowledgeIn(words);
  const lines = outLines(words, now, ruledOut).slice(0, FIRST);
  return box('good', [text(talk.checked, { weight: 'Bolder' }), ...lines.map((l) => text(l, { spacing: 'Small' }))]);
}

/** What else they rule out, for the rest of the card. */
export const alsoChecked = (words: Words, now: string, trouble: Trouble): readonly Element[] =>
  checkedRest(words, outLines(words, now, trouble.ruledOut).slice(FIRST, MOST_CHECKED));

/** All that they rule out, for the rest of a card on which something else comes first. */
export const allChecked = (words: Words, now: string, trouble: Trouble): readonly Element[] =>
  checkedRest(words, outLines(words, now, trouble.ruledOut).slice(0, MOST_CHECKED));

function checkedRest(words: Words, lines: readonly string[]): readonly Element[] {
  return lines.length > 0 ? [subheading(knowledgeIn(words).talk.checked), ...lines.map((line) => quiet(line))] : [];
}

/** "✓ Directory sync is on; it last ran 4 minutes ago. So it isn't: …", as Markdown. */
export function outLines(words: Words, now: string, ruledOut: readonly RuledOut[]): readonly string[] {
  const { talk, causes } = knowledgeIn(words);
  return ruledOut.map(({ by, cause }) => talk.outLine(seenLine(words, now, by), lower(causes[cause.id].title)));
}

/** What was seen that rules something out, as Markdown. */
export function seenLine(words: Words, now: string, by: Against): string {
  if (by === 'said') return knowledgeIn(words).talk.youSaid;
  return 'finding' in by ? shownLine(words, { id: by.finding }) : finding(words, by.says, now);
}

/** How much of a cause stands on a card at first sight; the less, the more stands above it. */
type Room = 'all' | 'fix' | 'words' | 'lines';

/** Words that the lines above a cause and its own may have together, so that a card says at most some 120 at first sight. */
const FITTING = 60;

/** What there is room for: how to mend it wherever that fits, else only the lines to run. */
export function roomBelow(words: Words, above: readonly Element[], { id, fix }: Cause): Room {
  const { fix: how } = knowledgeIn(words).causes[id];
  const all = [...above.map(({ text: said }) => String(said ?? '')), how];
  const count = all.reduce((sum, said) => sum + said.split(/\s+/).length, 0);
  return count <= FITTING ? (fix.length > 0 ? 'fix' : 'words') : 'lines';
}

type Look = {
  readonly room?: Room;
  readonly rest?: readonly Element[];
  readonly isTitled?: boolean;
  /** Why it comes first, right below its title. */
  readonly why?: string | undefined;
};

/** One cause: what it is, why it comes first, and as much as there is room for of how to see it and how to mend it. How to know that it worked and `rest` are folded. */
export function causeElements(
  words: Words,
  cause: Cause,
  { room = 'all', rest = [], isTitled = true, why }: Look = {},
): readonly Element[] {
  const { talk, causes, proofs } = knowledgeIn(words);
  const { id, look, fix, proof } = cause;
  const { title, fix: how } = causes[id];
  const said = [text(how, { spacing: 'Small' })];
  const seen = look ? [quiet(talk.look), code(look)] : [];
  const mended = fix.length > 0 ? [quiet(talk.mend), ...fix.map((line) => code(line))] : [];
  const first = {
    all: [...said, ...seen, ...mended],
    fix: [...said, ...mended],
    words: said,
    lines: mended.length > 0 ? mended : [text(firstSentence(how), { spacing: 'Small' })],
  }[room];
  const later = { all: [], fix: seen, words: [...seen, ...mended], lines: [...said, ...seen] }[room];
  return [
    ...(isTitled ? [subheading(title)] : []),
    ...(why ? [quiet(why, { spacing: 'None' })] : []),
    ...first,
    ...folded(words, 'cause', [...later, quiet(`${talk.proof}: ${proofs[proof]}`), ...rest]),
  ];
}

/** Where there is no room for more; the whole stands in what is folded. */
const firstSentence = (markdown: string): string => /^.*?[.!?](?=\s+\p{Lu}|$)/u.exec(markdown)?.[0] ?? markdown;

/** A title within a sentence. Names keep their capitals: only a plain first word loses its own. */
function lower(title: string): string {
  return /^\p{Lu}\p{Ll}*\s/u.test(title) &&
    !/^(Active|Connect|Domain|Entra|Inheritance is|Outbound|Windows|Password hash)/.test(title)
    ? `${title.charAt(0).toLowerCase()}${title.slice(1)}`
    : title;
}
