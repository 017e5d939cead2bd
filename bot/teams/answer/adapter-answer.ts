import { INVOKE_RESPONSE_KEY, type TurnContext } from 'botbuilder';
import type { IncomingActivity } from '../activity/activity.ts';

/** What a person is told when our code broke; never the fault itself. */
export type ErrorCard = { readonly code: string; readonly message: string };
/** What goes back over HTTP. */
export type TurnAnswer = { readonly status: number; readonly body?: unknown };

/**
 * The answer to an activity after its turn: the handler's own for an invoke, the error card when it left none or one that
 * Teams shows as nothing, an empty 200 for everything else. A card's answer is HTTP 200 whatever its body says: at any other
 * status Teams drops the body, and with it a login request ("Work with Universal Actions for Adaptive Cards", learn.microsoft.com:
 * the status code of the response is in its body). Only a token exchange that didn't work is HTTP 412.
 */
export function readTurnAnswer(
  activity: IncomingActivity,
  context: TurnContext | undefined,
  errorCard: (activity: IncomingActivity) => ErrorCard,
): TurnAnswer {
  if (activity.type !== 'invoke') return { status: 200 };
  const given: unknown = context?.turnState.get(INVOKE_RESPONSE_KEY);
  const response = isRecord(given) && isRecord(given.value) ? given.value : undefined;
  const status = response?.status;
  const isExchangeFailed = status === 412 && activity.name === 'signin/tokenExchange';
  if (status === 200 || isExchangeFailed) return { status, body: response?.body };
  return { status: 200, body: errorResponse(errorCard(activity)) };
}

/** An invoke's answer that Teams shows as an error. */
const errorResponse = ({ code, message }: ErrorCard) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.error',
  value: { code, message },
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
