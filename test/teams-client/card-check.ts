import { actionsOf, type CardJson } from '../support/card.ts';
import { complaintsOf } from '../support/complaints.ts';
import { refuse } from './rules.ts';

const MOST_BYTES = 28 * 1024;
const MOST_ACTIONS = 6;

/** Throws where Teams wouldn't take or draw the card. */
export function checkCard(card: unknown): void {
  const bytes = Buffer.byteLength(JSON.stringify(card ?? null));
  if (bytes > MOST_BYTES) refuse('card-size', `${bytes} bytes`);
  const isCard = Object(card).type === 'AdaptiveCard';
  const complaints = isCard ? [...complaintsOf(card as CardJson)] : [];
  if (!isCard || Object(card).version > '1.5') complaints.push('no card of version 1.5 or lower');
  if (complaints.length > 0) refuse('card-valid', complaints.join('; '));
  const actions = actionsOf(card as CardJson).length;
  if (actions > MOST_ACTIONS) refuse('card-valid', `${actions} actions`);
}

/** The content of a sign-in, as an attachment in a chat or as a login request's value. */
export function checkSignIn(content: unknown): void {
  const { tokenExchangeResource: resource, buttons } = Object(content);
  const isButton = Array.isArray(buttons) && buttons.some(({ type, value }) => type === 'signin' && value);
  if (!isButton) refuse('login-buttons', `buttons: ${JSON.stringify(buttons)}`);
  if (!Object(resource).id || !Object(resource).uri) refuse('login-buttons', `resource: ${JSON.stringify(resource)}`);
}
