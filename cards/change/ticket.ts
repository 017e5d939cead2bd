import type { Change } from '../../bot/workflow/change/change.ts';
import { isAgainst, ticketBar } from '../../bot/workflow/change/ticket.ts';
import { box, type Element, text } from '../parts/card.ts';
import { escaped, LENGTHS } from '../parts/escape.ts';
import { noticeText } from '../parts/notice.ts';
import { ago } from '../parts/time.ts';
import type { Words } from '../words/index.ts';
import type { ChangeInput } from './change-input.ts';

type Row = readonly [string, string];

/** The ticket with what its system says of it, when that came and from whom; that nothing came is said where the policy asks for tickets. */
export function ticketRow(words: Words, change: Change, when: (at: string) => string): readonly Row[] {
  const { ticket, ticketState: known, policy } = change;
  if (!ticket) return [];
  const { facts, ticket: says } = words.change;
  const number = escaped(ticket, LENGTHS.ticket);
  const said = known
    ? says.state(number, escaped(known.state, LENGTHS.short), escaped(known.system, LENGTHS.product), when(known.at))
    : policy?.ticket && ticketBar(change) === undefined
      ? says.unknown(number)
      : number;
  return [[facts.ticket, said]];
}

/**
 * What stands in red above the rest: that the ticket keeps the change from going on, or that it speaks against it where nothing follows
 * from that. A press that was refused for it has said it already.
 */
export function ticketBox({ words, change, now, notice }: ChangeInput): readonly Element[] {
  const bar = ticketBar(change);
  const { ticket, ticketState: known } = change;
  if (!ticket || (notice && 'refusal' in notice && notice.refusal === bar)) return [];
  if (bar) {
    const values = { ticket, state: known?.state ?? '', system: known?.system ?? '' };
    const style = bar === 'ticket-against' ? 'attention' : 'warning';
    const isMet = change.lastRefusal?.because === bar;
    const { notWritten } = words.change.ticket;
    return [box(style, [text(noticeText(words, { refusal: bar, values })), ...(isMet ? [text(notWritten)] : [])])];
  }
  if (!known || !isAgainst(known)) return [];
  const [number, state, system] = [ticket, known.state, known.system].map((one) => escaped(one, LENGTHS.short));
  return [
    box('attention', [
      text(words.change.ticket.against(number ?? '', state ?? '', system ?? '', ago(words, known.at, now)), {
        color: 'Attention',
      }),
    ]),
  ];
}
