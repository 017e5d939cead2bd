import { checkCard, checkSignIn } from './card-check.ts';
import { refuse } from './rules.ts';

export type HttpAnswer = { readonly status: number; readonly body: unknown };

const PREFIX = 'application/vnd.microsoft.';
/** Every type a card action may be answered with, and the statusCode that goes with it. */
const TYPES: ReadonlyMap<unknown, readonly number[]> = new Map([
  [`${PREFIX}card.adaptive`, [200]],
  [`${PREFIX}activity.message`, [200]],
  [`${PREFIX}activity.loginRequest`, [401]],
  [`${PREFIX}error.incorrectAuthCode`, [401]],
  [`${PREFIX}error.preconditionFailed`, [412]],
  // Our own apology is an error at 200: shown as a sentence.
  [`${PREFIX}error`, [200, 400, 403, 500]],
]);

/** Holds an invoke's answer against what the real client takes; throws the rule that it breaks. */
export function checkAnswer(name: unknown, answer: HttpAnswer): void {
  if (name === 'adaptiveCard/action') checkCardAction(answer);
  else if (name === 'signin/tokenExchange') checkExchange(answer);
  else if (answer.status !== 200) refuse('invoke-status', `${String(name)} was answered by HTTP ${answer.status}`);
}

function checkCardAction({ status, body }: HttpAnswer): void {
  if (status !== 200) refuse('card-action-status', `HTTP ${status}`);
  const { statusCode, type, value } = Object(body);
  if (typeof statusCode !== 'number' || typeof type !== 'string') refuse('card-action-body', JSON.stringify(body));
  if (!TYPES.get(type)?.includes(statusCode)) refuse('response-type', `${type} with statusCode ${statusCode}`);
  if (type === `${PREFIX}card.adaptive`) checkCard(value);
  if (type !== `${PREFIX}activity.loginRequest`) return;
  if (!Object(value).connectionName) refuse('login-connection', 'connectionName is missing or empty');
  checkSignIn(value);
}

function checkExchange({ status, body }: HttpAnswer): void {
  if (status !== 200 && status !== 412) refuse('exchange-status', `HTTP ${status}`);
  if (status === 412 && !Object(body).failureDetail) refuse('exchange-status', 'a 412 without failureDetail');
}
