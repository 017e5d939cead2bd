import { box, button, type Drawn, draw, type Element, heading, openUrl, quiet, text } from '../card.ts';
import { noticeBox } from '../notice.ts';
import { date } from '../time.ts';
import type { Common } from '../viewer.ts';
import type { Words } from '../words.ts';
import type { BannerId } from './banner.ts';
import { causeElements, checked, type Known, searchButtons, type Trouble } from './parts.ts';
import { knowledgeIn, meaningOf } from './words.ts';

const MOST_LINES = 8;
const MARKS = { good: '✓', info: '•', trouble: '✗' } as const;

export type PastedInput = Common & {
  readonly pasted: {
    readonly events: readonly { readonly id: number; readonly newest?: string; readonly count: number }[];
    readonly codes: readonly string[];
    readonly enabled?: boolean;
    readonly banner?: BannerId;
  };
  /** The codes of the paste as the knowledge holds them. */
  readonly known: readonly Known[];
  /** Whether it was kept as evidence. */
  readonly isKept: boolean;
  readonly trouble?: Trouble | undefined;
};

/** What a paste says, in our words alone, how it counts, and the first cause that it points to with its fix. */
export function pastedCard(input: PastedInput): Drawn {
  const { words, pasted, known, trouble } = input;
  const { talk, banners } = knowledgeIn(words);
  const said = [
    ...(pasted.enabled === undefined ? [] : [pasted.enabled ? talk.pasted.enabled : talk.pasted.disabled]),
    ...(pasted.banner ? [`• ${talk.pasted.banner(banners[pasted.banner].means)}`] : []),
  ].map((l) => [text(l, { spacing: 'Small' })]);
  const lines = [...said, ...pasted.codes.map((id) => line(input, id, known)).filter((l) => l.length > 0)];
  const rest = lines.length - MOST_LINES;
  const body = [
    heading(talk.pasted.heading),
    noticeBox(words, input.notice),
    ...(lines.length > 0 ? lines.slice(0, MOST_LINES).flat() : [text(talk.pasted.nothing)]),
    rest > 0 ? quiet(talk.pasted.more(rest)) : undefined,
    quiet(input.isKept ? talk.pasted.counts : talk.pasted.notKept),
    trouble ? checked(words, input.now, trouble) : undefined,
    ...(trouble?.current ? causeElements(words, trouble.current) : []),
  ];
  const docs = trouble?.docs ?? known[0]?.docs;
  return draw(talk.pasted.heading, body, [
    ...(trouble?.current ? searchButtons(words, trouble) : []),
    button(words.buttons.status, 'status'),
    docs ? openUrl(words.buttons.docs, docs) : undefined,
  ]);
}

/** A paste that seemed to hold a secret: nothing of it is repeated. */
export function secretCard(input: Common): Drawn {
  const { words } = input;
  const { secret } = knowledgeIn(words).talk.pasted;
  const body: readonly (Element | undefined)[] = [
    box('warning', [heading(secret.heading), text(secret.body)]),
    noticeBox(words, input.notice),
  ];
  return draw(secret.heading, body, [button(words.buttons.help, 'help')]);
}

/** What a code means, and below it how often and when it was seen. */
function line({ words, pasted }: PastedInput, id: string, known: readonly Known[]): readonly Element[] {
  const { talk } = knowledgeIn(words);
  const code = known.find((k) => k.id === id);
  const means = meaningOf(words, id);
  if (!code || !means) return [];
  const event = pasted.events.find((e) => String(e.id) === id);
  const said = /^\w+$/.test(id) ? talk.pasted.event(id.replace('_', '\\_'), means) : means;
  const main = text(`${MARKS[code.weight]} ${said}`, { spacing: 'Small' });
  if (!event) return [main];
  const times = [talk.pasted.times(event.count), ...(event.newest ? [newest(words, event.newest)] : [])];
  return [main, quiet(times.join(' · '), { spacing: 'None' })];
}

/** "last 22 Nov 2026, 14:05 UTC", or in the server's own time where the paste doesn't say which. */
function newest(words: Words, when: string): string {
  const { pasted } = knowledgeIn(words).talk;
  const isUtc = when.endsWith('Z');
  const shown = date(words, isUtc ? when : `${when}Z`);
  return pasted.newest(isUtc ? shown : shown.replace(pasted.utc, pasted.serverTime));
}
