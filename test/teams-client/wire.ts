import { randomUUID } from 'node:crypto';
import { type Person, tenantId } from '../../sandbox/people.ts';
import { actionOf, buttons, type CardJson, inputs, textOf } from '../support/card.ts';
import { type Chats, transcriptOf } from './chats.ts';

export type BotPlace = {
  readonly url: string;
  readonly id: string;
  /** The Authorization header of the Bot Connector, where the bot asks for one. */
  readonly authorization?: () => string;
};
export type Place = { readonly kind: 'personal' | 'groupChat' | 'channel'; readonly id: string };
export type HttpAnswer = { readonly status: number; readonly body: unknown };
/** A card in a chat, as one person sees it. `messageId` is what a click on it replies to. */
export type SeenCard = { readonly messageId: string; readonly card: CardJson };
type Extra = Readonly<Record<string, unknown>>;

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
  /** Any activity, filled up with who and where. */
  readonly send: (activity: Extra) => Promise<HttpAnswer>;
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
const TEAM = '19:1c8e5f2d7a3b4960a7d1e4c8f5b29360@thread.tacv2';
const GROUP_OF_TEAM = '2f6b8d41-95c3-4e07-a1d8-7b0e3c59f264';
const botName = 'Writeback Pilot';

export function wire(
  bot: BotPlace,
  chats: Chats,
  person: Person,
  options: { locale?: string; place?: Place } = {},
): Wire {
  const { locale = 'en-US', place = { kind: 'personal', id: `a:1-personal-${person.id}` } } = options;

  const base = () => ({
    id: place.kind === 'personal' ? `f:${randomUUID()}` : String(Date.now()),
    timestamp: new Date().toISOString(),
    localTimezone: 'Europe/Ljubljana',
    locale,
    channelId: 'msteams',
    serviceUrl: chats.serviceUrl,
    from: { id: person.teamsId, name: person.displayName, aadObjectId: person.id },
    recipient: { id: `28:${bot.id}`, name: botName },
    conversation: {
      conversationType: place.kind,
      tenantId,
      id: place.kind === 'channel' ? `${place.id};messageid=1795000000000` : place.id,
      ...(place.kind === 'personal' ? {} : { isGroup: true }),
    },
    channelData: {
      tenant: { id: tenantId },
      ...(place.kind === 'channel'
        ? {
            team: { id: TEAM, name: 'Identity', aadGroupId: GROUP_OF_TEAM },
            channel: { id: place.id },
            teamsTeamId: TEAM,
          }
        : {}),
    },
    entities: [{ type: 'clientInfo', locale, country: 'SI', platform: 'Web', timezone: 'Europe/Ljubljana' }],
  });
  const send = (activity: Extra) => post(bot, { ...base(), ...activity });

  const messages = () => chats.messages(base().conversation.id);
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
    const answer = await send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action, trigger: 'manual' },
      replyToId: messageId,
      ...extra,
    });
    shownByTeams(answer, title);
    const { type: kind, value } = Object(answer.body);
    if (kind === 'application/vnd.microsoft.card.adaptive') {
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
    install: () => {
      const botAccount = { id: `28:${bot.id}` };
      const isPersonal = place.kind === 'personal';
      const membersAdded = isPersonal ? [{ id: person.teamsId, aadObjectId: person.id }, botAccount] : [botAccount];
      return Promise.all([
        send({ type: 'installationUpdate', action: 'add' }),
        send({ type: 'conversationUpdate', membersAdded }),
      ]);
    },
    say: (text, extra = {}) => {
      const mention = {
        type: 'mention',
        text: `<at>${botName}</at>`,
        mentioned: { id: `28:${bot.id}`, name: botName },
      };
      if (place.kind === 'personal') return send({ type: 'message', textFormat: 'plain', text, ...extra });
      const entities = [...base().entities, mention];
      return send({ type: 'message', textFormat: 'plain', text: `${mention.text} ${text}`, entities, ...extra });
    },
    submit: ({ messageId, card }, title, typed = {}) =>
      send({
        type: 'message',
        value: { ...actionOf(card, title).data, ...inputs(card), ...typed },
        replyToId: messageId,
      }),
    press: (title, typed) => {
      const newest = lastCard();
      if (!newest) throw new Error(`There is no card to press "${title}" on. ${seen()}`);
      return click(newest, title, typed);
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

/**
 * What Teams does nothing with is a fault of the bot: an HTTP status other than 200 (its body never reaches the client), and a
 * login request without a connection. Source: "Authentication flow in Universal Actions", learn.microsoft.com.
 */
function shownByTeams({ status, body }: HttpAnswer, title: string): void {
  if (status !== 200)
    throw new Error(`Teams shows an error for "${title}": HTTP ${status}, a card is answered by 200.`);
  const { type, value } = Object(body);
  if (type !== 'application/vnd.microsoft.activity.loginRequest') return;
  if (!Object(value).connectionName)
    throw new Error(`Teams ignores the login request for "${title}": no connectionName.`);
}

async function post({ url, authorization }: BotPlace, activity: unknown): Promise<HttpAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization: authorization() } : {}) },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
