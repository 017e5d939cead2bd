import { BLOCKERS } from '../../bot/workflow/change/red.ts';
import type { ReadinessRow } from '../../bot/workflow/evidence/assessment.ts';
import { questionsFor } from '../../bot/workflow/evidence/clients.ts';
import type { Route } from '../../bot/workflow/vocabulary.ts';
import { asideOf } from '../parts/aside.ts';
import { button, code, type Drawn, draw, type Element, heading, quiet, subheading, text } from '../parts/card.ts';
import { escaped } from '../parts/escape.ts';
import { finding } from '../parts/findings.ts';
import { folded } from '../parts/fold.ts';
import { silenceOf } from '../parts/not-known.ts';
import { noticeBox } from '../parts/notice.ts';
import { becauseOf, mendOf } from '../parts/refused.ts';
import { LOOKS } from '../parts/server-commands.ts';
import { personalOnlyCard } from '../parts/shared.ts';
import { date } from '../parts/time.ts';
import type { Common, Viewer, Where } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';

export type ReadinessInput = Common & {
  readonly rows: readonly ReadinessRow[];
  /** The clients of the tenant; none where nothing shows one. */
  readonly clients?: readonly Route[];
  readonly viewer: Viewer;
  readonly where: Where;
};

export function blockingOf(rows: readonly ReadinessRow[]): readonly ReadinessRow[] {
  return rows.filter((r) => r.answer === 'unmet' && BLOCKERS.some((id) => id === r.probe));
}

/** How many reasons stand on the card before somebody asks for all; what stands in the way stands there always. */
const FIRST = 2;

const isGap = ({ says }: ReadinessRow): boolean => says.id === 'unknown' && says.because !== 'permission-optional';

/** What is behind *Show all*, counted. */
function restLine({ readiness }: Words, counts: { met: number; unknown: number; server: number }): string {
  const { rest } = readiness;
  const parts = [
    counts.met > 0 ? rest.met(counts.met) : '',
    counts.unknown > 0 ? rest.unknown(counts.unknown) : '',
    rest.server(counts.server),
  ];
  return parts.filter(Boolean).join(' ');
}

/** How ready the tenant is, in a sentence. */
export function readinessTitle({ readiness }: Words, rows: readonly ReadinessRow[]): string {
  const blocking = blockingOf(rows).length;
  if (blocking > 0) return readiness.notReady(blocking);
  // What nobody has to grant is no gap.
  const unknown = rows.filter(isGap).length;
  return unknown > 0 ? readiness.partly(unknown) : readiness.ready;
}

/** "Are we ready?" What stands in the way, with what mends it, and the first of what isn't known; the rest behind *Show all*. */
export function readinessCard(input: ReadinessInput): Drawn {
  const { words, rows, now } = input;
  if (input.where !== 'personal') return personalOnlyCard(input);
  const unmet = rows.filter((r) => r.answer === 'unmet');
  const blocking = blockingOf(rows);
  const unknown = rows.filter((r) => r.answer === 'unknown');
  const met = rows.filter((r) => r.answer === 'met');
  const telling = unknown.filter(isGap).slice(0, Math.max(0, FIRST - blocking.length));
  const { clients = [] } = input;
  const questions = questionsFor(clients);
  const said = new Set<string>();
  const title = readinessTitle(words, rows);
  const body = [
    heading(title),
    noticeBox(words, input.notice),
    quiet(`${words.time.asOf(date(words, now))}.`),
    clients.length > 1 ? text(words.home.clients.both) : undefined,
    ...group(input, blocking, words.readiness.unmet, said),
    ...group(input, telling, words.readiness.unknown, said),
    quiet(restLine(words, { met: met.length, unknown: unknown.length - telling.length, server: questions.length })),
    ...folded(words, 'rest', [
      ...group(
        input,
        unmet.filter((r) => !blocking.includes(r)),
        words.readiness.noted,
        said,
      ),
      ...group(
        input,
        unknown.filter((r) => !telling.includes(r)),
        words.readiness.unknown,
        said,
      ),
      ...group(input, met, words.readiness.met, said),
      ...serverQuestions(words, clients, questions),
    ]),
  ];
  const start = input.viewer.isOperator
    ? button(words.buttons.setup, 'setup', undefined, { style: 'positive' })
    : undefined;
  return draw(title, body, [start, button(words.buttons.status, 'status')]);
}

function group(
  input: ReadinessInput,
  rows: readonly ReadinessRow[],
  title: string,
  said: Set<string>,
): readonly Element[] {
  if (rows.length === 0) return [];
  return [subheading(title), ...rows.flatMap((r) => lines(input, r, said))];
}

/** `said`: the advice that stands above already; what several readings have in common is said once. */
function lines({ words, now, viewer }: ReadinessInput, row: ReadinessRow, said: Set<string>): readonly Element[] {
  const source = words.terms.source[row.probe];
  const { says } = row;
  if (says.id === 'unknown') {
    const failed = { ...says, tried: says.probe };
    const line = words.readiness.unknownBecause(source, becauseOf(words, failed), says.code ? escaped(says.code) : '');
    const reader = { roles: viewer.roles, isOperator: viewer.isOperator, isOwn: true };
    const hints = [silenceOf(words, says, now) ?? mendOf(words, failed, reader), asideOf(words, row) ?? ''].filter(
      (hint) => hint && !said.has(hint),
    );
    for (const hint of hints) said.add(hint);
    return [text(`? ${line}`, { spacing: 'Small' }), ...hints.map((hint) => quiet(hint, { spacing: 'None' }))];
  }
  const mark = row.answer === 'met' ? '✓' : '✗';
  const line = text(`${mark} ${finding(words, says, now)}`, { spacing: 'Small' });
  const fix = row.answer === 'unmet' ? words.readiness.fix[row.probe] : asideOf(words, row);
  return fix ? [line, quiet(fix, { spacing: 'None' })] : [line];
}

function serverQuestions(
  words: Words,
  clients: readonly Route[],
  questions: ReturnType<typeof questionsFor>,
): readonly Element[] {
  const [one, another] = clients;
  const where = another ? words.readiness.serverHow.both : words.readiness.serverHow[one ?? 'connect-sync'];
  return [
    subheading(words.readiness.server),
    quiet(one ? where : `${where} ${words.readiness.otherClient}`, { spacing: 'None' }),
    ...questions.flatMap((id) => [
      text(`? ${words.readiness.questions[id].ask}`, { spacing: 'Small' }),
      code(LOOKS[id]),
      quiet(words.readiness.questions[id].expect),
    ]),
  ];
}
