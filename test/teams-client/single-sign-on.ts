import assert from 'node:assert/strict';
import { actionOf, buttons, inputs } from '../support/card.ts';
import type { HttpAnswer } from './answers.ts';
import type { Chats } from './chats.ts';
import type { SeenCard, Wire } from './wire.ts';

/** What an invoke was answered with. */
export type InvokeBody = { readonly statusCode?: number; readonly type?: string; readonly value?: unknown };
export const bodyOf = ({ body }: HttpAnswer): InvokeBody => Object(body);

/**
 * Presses a button as Teams does: when the bot asks for a sign-in, gets a token in silence and sends the same action again with it,
 * the id and the connection as they came ("Enable SSO for your Adaptive Cards Universal Actions", msteams-docs, step 6).
 */
export async function pressSignedIn(
  who: Wire,
  token: string,
  title: string,
  typed: Readonly<Record<string, string>> = {},
  on?: SeenCard,
): Promise<HttpAnswer> {
  // A card that only says "reading" is followed by the one that is meant.
  const seen = on ?? (await who.waitForCard((card) => buttons(card).includes(title)));
  const first = await who.click(seen, title, typed);
  const { statusCode, type, value } = bodyOf(first);
  if (statusCode !== 401) return first;
  assert.equal(type, 'application/vnd.microsoft.activity.loginRequest');
  const { tokenExchangeResource: resource, connectionName } = Object(value);
  const { verb, data } = actionOf(seen.card, title);
  const action = { type: 'Action.Execute', title, id: '', verb, data: { ...data, ...inputs(seen.card), ...typed } };
  const authentication = { id: resource.id, connectionName, token };
  return who.click(seen, title, typed, { value: { action, trigger: 'manual', authentication } });
}

/** The question for a sign-in that stands newest in a chat: the content of its OAuth card. */
export function questionIn(chats: Chats, conversationId: string): Question | undefined {
  const contents = chats.messages(conversationId).map(({ body }) => Object(Object(body).attachments?.[0]));
  return contents.findLast((one) => one.contentType === 'application/vnd.microsoft.card.oauth')?.content;
}

export type Question = {
  readonly text: string;
  readonly connectionName: string;
  readonly tokenExchangeResource: { readonly id: string; readonly uri: string };
  readonly buttons: readonly { readonly type: string; readonly title: string; readonly value: string }[];
};

/** Says something and brings the token that the bot asks for, as a Teams client does in silence. */
export async function saySignedIn(
  { chats }: { readonly chats: Chats },
  who: Wire,
  token: string,
  text: string,
): Promise<HttpAnswer> {
  await who.say(text);
  const question = await chats.until(
    () => questionIn(chats, who.conversationId),
    () => `No sign-in was asked for after "${text}".`,
  );
  return exchange(who, question, token);
}

/** What every open client of a person sends when it sees the card (`TeamsSSOTokenExchangeMiddleware` of botbuilder). */
export function exchange(who: Wire, { tokenExchangeResource, connectionName }: Question, token: string) {
  const value = { id: tokenExchangeResource.id, connectionName, token };
  return who.send({ type: 'invoke', name: 'signin/tokenExchange', value });
}
