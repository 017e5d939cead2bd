import { type Person, tenantId } from '../../sandbox/people.ts';
import { actionOf, buttons, type CardJson, inputs, textOf } from '../support/card.ts';
import { type Activity, activityOf, THREAD, type Words } from './activities.ts';
import { checkAnswer, type HttpAnswer } from './answers.ts';
import { type Chats, transcriptOf } from './chats.ts';
import { refuse } from './rules.ts';

export type { HttpAnswer } from './answers.ts';

export type BotPlace = {
  readonly url: string;
  readonly id: string;
  /** The Authorization header of the Bot Connector, where the bot asks for one. */
  readonly authorization?: () => string;
};
export type Place = { readonly kind: 'personal' | 'groupChat' | 'channel'; readonly id: string };
/** A card in a chat, as one person sees it. `messageId` is what a click on it replies to. */
export type SeenCard = { readonly messageId: string; readonly card: CardJson };
type Extra = Activity;

/** One person in one chat with the bot, speaking in Teams' own shapes. */
export type Wire = {
  readonly person: Person;
  readonly place: Place;
  /** The same person in another chat. */
  readonly in: (place: Place) => Wire;
  /** The app is installed: the two events that Teams sends at the same time. */
  readonly install: () => Promise<readonly HttpAnswer[]>;
  /** In a group or channel the text mentions the bot, since it hears nothing else there. */
  readonly say: (text: string, extra?: Extra) => Promise<HttpAnswer>;
  /** Presses a button. The answer's card, if any, replaces the card for this person; inputs not given keep their start values. */
  readonly click: (
    seen: SeenCard,
    title: string,
    typed?: Readonly<Record<string, string>>,
    extra?: Extra,
  ) => Promise<HttpAnswer>;
  /** The same button in a client that knows no Action.Execute: a message with a value. */
  readonly submit: (seen: SeenCard, title: string, typed?: Readonly<Record<string, string>>) => Promise<HttpAnswer>;
  /** Any activity, filled up with who and where. An invoke's answer is held against Teams' rules. */
  readonly send: (activity: Extra) => Promise<HttpAnswer>;
  /** The activity in this file, from this person in this chat. */
  readonly sendFile: (name: string, words?: Words) => Promise<HttpAnswer>;
  /** Where this chat's messages stand: in a channel, its thread. */
  readonly conversationId: string;
  readonly lastCard: () => SeenCard | undefined;
  readonly cards: () => readonly SeenCard[];
  /** Waits until the newest card of this chat is as wanted. */
  readonly waitForCard: (wanted: RegExp | ((card: CardJson) => boolean)) => Promise<SeenCard>;
  readonly waitForText: (wanted: RegExp) => Promise<string>;
  /** Presses a button of the newest card. */
  readonly press: (title: string, typed?: Readonly<Record<string, string>>) => Promise<HttpAnswer>;
};

/** The chats a test needs besides the personal ones. */
export const GROUP: Place = { kind: 'groupChat', id: '19:5b1f0c7ad2e94c3f8a60d7e1b4c92f35@thread.v2' };
export const CHANNEL: Place = { kind: 'channel', id: '19:9d3e7c15f0a84b26b1c7d85e90a4f3b2@thread.tacv2' };
const botName = 'Writeback Pilot';
const KINDS = { personal: 'personal', groupChat: 'group', channel: 'channel' } as const;

/** @param options.patienceMs how long Teams waits for an answer (15 s) */
export function wire(
  bot: BotPlace,
  chats: Chats,
  person: Person,
  options: { locale?: string; place?: Place; patienceMs?: number } = {},
): Wire {
  const { locale = 'en-US', place = { kind: 'personal', id: `a:1-personal-${person.id}` }, patienceMs } = options;
  const kind = KINDS[place.kind];
  const conversationId = place.kind === 'channel' ? `${place.id};messageid=${THREAD}` : place.id;

  const sender = {
    person,
    botId: bot.id,
    botName,
    tenantId,
    serviceUrl: chats.serviceUrl,
    conversationId: place.id,
    locale,
  };
  const made = (name: string, words: Words = {}) => activityOf(name, sender, words);
  async function deliver(activity: Activity): Promise<HttpAnswer> {
    const answer = await post(bot, activity, patienceMs);
    if (activity.type === 'invoke') checkAnswer(activity.name, answer);
    return answer;
  }
  /** What every activity of this chat has in common. */
  const frame = (): Activity => {
    const { text, textFormat, attachments, ...rest } = made(`message-${kind}`, { text: '' });
    return rest;
  };
  const send = (activity: Extra) => deliver({ ...frame(), ...activity });

  const messages = () => chats.messages(conversationId);
  const cards = (): readonly SeenCard[] =>
    messages().flatMap((message) => {
      const card = message.seenBy.get(person.id) ?? message.card;
      return card ? [{ messageId: message.id, card }] : [];
    });
  const lastCard = () => cards().at(-1);
  const seen = (): string => `${person.displayName} sees:\n${transcriptOf(messages())}`;

  const click: Wire['click'] = async ({ messageId, card }, title, typed = {}, extra = {}) => {
    const { type, verb, data } = actionOf(card, title);
    if (type !== 'Action.Execute') throw new Error(`"${title}" is ${type}, not Action.Execute.`);
    const action = { type, title, id: '', verb, data: { ...data, ...inputs(card), ...typed } };
    const invoke = made(`card-action-${kind}`, { card: messageId });
    const answer = await deliver({ ...invoke, value: { action, trigger: 'manual' }, ...extra });
    const { type: shape, value } = Object(answer.body);
    if (shape === 'application/vnd.microsoft.card.adaptive') {
      messages()
        .find((message) => message.id === messageId)
        ?.seenBy.set(person.id, value);
      chats.changed();
    }
    return answer;
  };

  return {
    person,
    place,
    in: (other) => wire(bot, chats, person, { locale, place: other }),
    send,
    click,
    cards,
    lastCard,
    conversationId,
    sendFile: (name, words) => deliver(made(name, words)),
    install: () => Promise.all([deliver(made(`installation-add-${kind}`)), deliver(made(`members-added-${kind}`))]),
    say: (text, extra = {}) => deliver({ ...made(`message-${kind}`, { text }), ...extra }),
    submit: ({ messageId, card }, title, typed = {}) =>
      send({
        type: 'message',
        value: { ...actionOf(card, title).data, ...inputs(card), ...typed },
        replyToId: messageId,
      }),
    press: async (title, typed) => {
      // A card that only says "reading" is followed by the one that is meant.
      const found = await chats.until(
        () =>
          cards()
            .slice(-1)
            .find(({ card }) => buttons(card).includes(title)),
        () => `The newest card has no "${title}". ${seen()}`,
      );
      return click(found, title, typed);
    },
    waitForCard: (wanted) =>
      chats.until(
        () => {
          const newest = lastCard();
          if (!newest) return undefined;
          const isIt = wanted instanceof RegExp ? wanted.test(textOf(newest.card)) : wanted(newest.card);
          return isIt ? newest : undefined;
        },
        () => `No newest card is as wanted (${wanted}). ${seen()}\n[${buttons(lastCard()?.card ?? {}).join('] [')}]`,
      ),
    waitForText: (wanted) =>
      chats.until(
        () => messages().findLast((message) => wanted.test(message.text))?.text,
        () => `No message says ${wanted}. ${seen()}`,
      ),
  };
}

const PATIENCE_MS = 15_000;

async function post(
  { url, authorization }: BotPlace,
  activity: unknown,
  patienceMs: number = PATIENCE_MS,
): Promise<HttpAnswer> {
  const headers = { 'content-type': 'application/json', ...(authorization ? { authorization: authorization() } : {}) };
  const signal = AbortSignal.timeout(patienceMs);
  try {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(activity), signal });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : parse(text) };
  } catch (error) {
    if (signal.aborted) refuse('patience', `no answer within ${patienceMs} ms`);
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
