import { type Change, type Confirmed, connectSteps, isOnWay } from '../../bot/workflow/change/change.ts';
import { closingReadings, isInPart, type Left, leftOf } from '../../bot/workflow/change/closing.ts';
import { confirmedAt, wordForServer } from '../../bot/workflow/change/gates.ts';
import { serverHalf } from '../../bot/workflow/change/server-half.ts';
import { kindOf } from '../../bot/workflow/kinds/index.ts';
import { toWrite } from '../../bot/workflow/planning/plan.ts';
import { known } from '../../bot/workflow/reading.ts';
import type { ClosingReading } from '../../bot/workflow/vocabulary.ts';
import { bulleted, code, type Element, text } from '../parts/card.ts';
import { escaped } from '../parts/escape.ts';
import { kindWords } from '../parts/kind-words.ts';
import { nameOf } from '../parts/people.ts';
import { becauseOf } from '../parts/refused.ts';
import { CLOUD_SYNC_LINES, CLOUD_SYNC_OFF_LINES } from '../parts/server-commands.ts';
import { ago } from '../parts/time.ts';
import type { Common } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';

type Standing = Pick<Common, 'words' | 'now'> & { readonly change: Change };
type Row = readonly [string, string];

/** The stage of a change in a few words, for those who only look on. */
export function stageOf(words: Words, change: Change): string {
  if (change.emergency && change.phase === 'running' && !isInPart(change)) return words.emergency.stage;
  const { slot } = change.plan;
  if (change.phase === 'running' && slot && !change.calledAt)
    return words.slot.stage(words.time.span(new Date(slot.from), new Date(slot.to), slot.zone));
  return isInPart(change) ? words.standing.inPart : words.home.stage[change.phase];
}

/** What is known of the server half: a reading, or whose tick it is. A tick alone never reads as done. */
export function serverHalfLine({ words, change, now }: Standing): string {
  const says = kindWords(words, change).instead?.serverHalf ?? words.standing.serverHalf;
  const { serverHalf: read } = kindWords(words, change);
  const { isThere, isSkipped, at, because, code: refusedWith, tickedBy } = serverHalf(change);
  const who = nameOf(words, tickedBy) || words.standing.someone;
  if (isSkipped && isThere !== false) return skippedLine(words, change);
  if (isThere) return read.there(ago(words, at ?? now, now));
  if (isThere === false) return isSkipped ? read.gone : read.missing(who);
  if (because && isOnWay(change)) return says.unreadable(who);
  if (because) return says.unread(who, becauseOf(words, { tried: 'settings', because, code: refusedWith }));
  return at ? says.ticked(who) : says.unlooked(who);
}

function skippedLine(words: Words, change: Change): string {
  const { serverHalf: says } = kindWords(words, change);
  const { length: count } = connectSteps(change);
  return count === 1 ? says.skippedOne : says.skipped(words.time.steps(count));
}

/** Each closing reading with its answer, and what it rests on where it couldn't be read. */
export function basisRows(input: Standing): readonly Row[] {
  const { words, change } = input;
  const rows = closingReadings(change.plan).map((id): Row => [words.terms.closing[id], basisOf(input, id)]);
  const word = confirmedAt(change, 'cloud-sync-command') ?? confirmedAt(change, 'cloud-sync-command-off');
  return word ? [[words.standing.command, tickOf(words, change)(whoseWord(words, word))], ...rows] : rows;
}

const tickOf = (words: Words, change: Change) =>
  kindWords(words, change).instead?.ticked ?? words.standing.basis.ticked;

function basisOf({ words, change, now }: Standing, id: ClosingReading): string {
  const { basis } = words.standing;
  const answer = change.closing[id] ?? 'unknown';
  if (answer !== 'unknown') return kindWords(words, change).answer[answer];
  const unlockSeen = id === 'accountUnlockEnabled' ? unlockSince(change) : undefined;
  if (unlockSeen) return basis.unlockSeen(ago(words, unlockSeen, now));
  if (change.proof && id !== 'accountUnlockEnabled') return basis.proven;
  if (change.off && id === 'passwordWritebackSupported') return basis.offBy[change.off.sign];
  const word = wordFor({ words, change, now }, id);
  return word ? `${kindWords(words, change).answer.unknown} · ${word}` : kindWords(words, change).answer.unknown;
}

/** Who gave a word, in words. */
export function whoseWord(words: Words, { by }: Confirmed): string {
  return nameOf(words, by) || words.standing.someone;
}

/** On whose word something rests that nobody could read. */
function wordFor({ words, change, now }: Standing, id: ClosingReading): string | undefined {
  const { basis } = words.standing;
  if (id === 'passwordWritebackSupported') {
    const word = wordForServer(change);
    return word && tickOf(words, change)(whoseWord(words, word));
  }
  if (change.accepted?.includes(id)) return basis.accepted;
  const { reported } = change;
  return reported && change.way !== 'apply'
    ? basis.reported(nameOf(words, reported.by), ago(words, reported.at, now))
    : undefined;
}

/** When an account was last unlocked after the change's last step, by the log; the documented sign that unlocking works. */
function unlockSince({ after, lastStepAt = '' }: Change): string | undefined {
  const newest = known(after, 'resets')?.facts.unlocked?.newest;
  return newest && Date.parse(newest) > (Date.parse(lastStepAt) || 0) ? newest : undefined;
}

/** Past the server steps: what is known of their half, and what comes next or is left. */
export function atSettings(input: Standing): readonly Element[] {
  const { words, change } = input;
  if (isInPart(change)) return [text(leftHeading(words, change))];
  const server = connectSteps(change).length > 0 ? [text(serverHalfLine(input))] : [];
  return [...server, text(words.change.watching.settings)];
}

/** How far a change that is in part has come, with the names of what is left. */
export function leftHeading(words: Words, change: Change): string {
  const hasTaken = toWrite(change.plan).some((s) => change.closing[s.name] === 'met');
  return (hasTaken ? words.standing.left.heading : kindWords(words, change).left.written)(leftNames(words, change));
}

/** The names of what is left. */
export function leftNames(words: Words, change: Change): string {
  return words.time.listed(leftOf(change).map(({ reading }) => words.terms.closing[reading]));
}

/**
 * What is left and why where it is known; where `isMended` also how to mend it in the portal, with the lines to run where they are a
 * way. What only the server can mend is always said.
 */
export function leftElements(words: Words, change: Change, isMended = true): readonly Element[] {
  const left = leftOf(change);
  const lines = left.map((one) => {
    const said = `**${words.terms.closing[one.reading]}**: ${whyLeft(words, change, one)}`;
    const isOfServer = one.why === 'client-cannot-unlock' || one.reading === 'passwordWritebackSupported';
    return isMended || isOfServer ? `${said} ${mendOf(words, change, one)}` : said;
  });
  const isByCommand = isMended && left.some(({ reading }) => reading === 'cloudProvisioningEnablementForTenant');
  return [
    bulleted(lines),
    ...(isByCommand ? [code(kindOf(change.plan).speaksFor === 'off' ? CLOUD_SYNC_OFF_LINES : CLOUD_SYNC_LINES)] : []),
  ];
}

function whyLeft(words: Words, change: Change, { reading, why }: Left): string {
  const { left } = words.standing;
  const { client, plain } = kindWords(words, change).left;
  if (typeof why === 'object')
    return left.why.refused(becauseOf(words, { tried: 'write', ...why }), why.code ? escaped(why.code) : '');
  if (why) return { ...left.why, ...kindWords(words, change).instead?.why }[why];
  return reading === 'passwordWritebackSupported' ? client : plain;
}

function mendOf(words: Words, change: Change, { reading, why }: Left): string {
  const { left } = words.standing;
  if (reading === 'cloudProvisioningEnablementForTenant') return kindWords(words, change).left.box;
  if (reading === 'passwordWritebackSupported') return left.mend.client;
  return why === 'client-cannot-unlock' ? left.mend.unlock : left.mend.plain;
}
