import { historyCard } from '../../../cards/index.ts';
import { isAmong, VERBS } from '../../access/verbs.ts';
import type { Params } from '../../language/intents/index.ts';
import { numberOf } from '../../lib/number-of.ts';
import type { Store } from '../../ports/index.ts';
import { type Answer, type Ask, card, inPlace } from '../../request.ts';
import type { StoredEvent } from '../../workflow/record/events.ts';
import { HISTORY_KINDS, type HistoryKind, isOfKind } from '../../workflow/record/history.ts';
import { refused } from '../change/click.ts';

/** How many records stand on a page; a reading brings what it found. */
const PAGE = { decisions: 6, readings: 4, all: 6 } as const satisfies Record<HistoryKind, number>;
/** How far back one press looks for records of a kind, and how many it takes at a time. */
const MOST_LOOKED = 5_000;
const AT_A_TIME = 500;

/** What a card's inputs ask for; a page belongs to the kind it was offered for, and is the first where another is chosen. */
type Wanted = { readonly kind: HistoryKind; readonly page: number };

/**
 * The newest entries of the trail, a page at a time, for operators, approvers and auditors. Page 1 is the newest. Asked for on a page of
 * it, that card turns: a look through the trail doesn't fill the chat.
 * @param asked what was typed: a kind is shown, and of what nothing here narrows by the card says so
 */
export async function history(
  ask: Ask,
  data: Readonly<Record<string, unknown>> = {},
  asked: Pick<Params, 'shows' | 'filter'> = {},
): Promise<Answer> {
  const { app, asker, incoming, words, now } = ask;
  const mayLook = isAmong(asker, VERBS.history);
  if (!mayLook && !ask.session) return { kind: 'sign-in' };
  if (!mayLook) return refused(ask, { refusal: 'auditors-only' });
  const { tenantId } = incoming.person;
  const { version } = await app.trail.read(tenantId);
  const wanted = asked.shows ? { kind: asked.shows, page: 1 } : wantedIn(data);
  const found = await (wanted.kind === 'all' ? pageOfAll : pageOfKind)(app.store, tenantId, version, wanted);
  const { filter } = asked;
  const answer = card(
    historyCard({ words, now, kind: wanted.kind, isEmpty: version === 0, ...(filter ? { filter } : {}), ...found }),
  );
  return isAnotherPage(data) ? inPlace(answer) : answer;
}

/** Pressed on the history itself, which has these inputs; a button elsewhere that opens it has none. */
export const isAnotherPage = ({ show, page }: Readonly<Record<string, unknown>>): boolean =>
  show !== undefined || page !== undefined;

/**
 * `page`: "decisions-2", by the kind it was offered for; "2" alone on cards of before 28 Nov 2026, which showed everything. Any other number
 * leads to the page that is nearest to it, and what is none to the first.
 */
function wantedIn({ show, page }: Readonly<Record<string, unknown>>): Wanted {
  const [, of, number] = /^(?:([a-z]+)-)?(.*)$/s.exec(String(page ?? '')) ?? [];
  const plain = page !== undefined && of === undefined ? 'all' : HISTORY_KINDS[0];
  const kind = HISTORY_KINDS.find((one) => one === show) ?? HISTORY_KINDS.find((one) => one === of) ?? plain;
  return { kind, page: of === undefined || of === kind ? numberOf(number) : 1 };
}

const nearest = (page: number, pages: number): number =>
  Number.isNaN(page) ? 1 : Math.min(pages, Math.max(1, Math.round(page)));

type Page = {
  readonly entries: readonly StoredEvent[];
  readonly page: number;
  readonly pages: number;
  /** How many records were looked through, where older ones were not. */
  readonly looked?: number;
};

type Look = (store: Store, tenantId: string, version: number, wanted: Wanted) => Promise<Page>;

const pageOfAll: Look = async (store, tenantId, version, { page }) => {
  const pages = Math.max(1, Math.ceil(version / PAGE.all));
  const shown = nearest(page, pages);
  const last = version - (shown - 1) * PAGE.all;
  return { entries: await between(store, tenantId, Math.max(0, last - PAGE.all), last), page: shown, pages };
};

const pageOfKind: Look = async (store, tenantId, version, { kind, page }) => {
  const oldest = Math.max(0, version - MOST_LOOKED);
  const found: StoredEvent[] = [];
  for (let last = version; last > oldest; last -= AT_A_TIME) {
    const some = await between(store, tenantId, Math.max(oldest, last - AT_A_TIME), last);
    found.push(...some.filter(({ event }) => isOfKind(event, kind)));
  }
  const size = PAGE[kind];
  const pages = Math.max(1, Math.ceil(found.length / size));
  const shown = nearest(page, pages);
  const entries = found.slice((shown - 1) * size, shown * size);
  return { entries, page: shown, pages, ...(oldest > 0 ? { looked: version - oldest } : {}) };
};

/** The records after `before` up to `last`, newest first. */
async function between(store: Store, tenantId: string, before: number, last: number): Promise<readonly StoredEvent[]> {
  const { events } = await store.load(tenantId, before, last - before);
  return events.toReversed();
}
