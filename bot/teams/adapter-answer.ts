import { INVOKE_RESPONSE_KEY, type TurnContext } from 'botbuilder';
import type { IncomingActivity } from './activity.ts';

/** What a person is told when our code broke; never the fault itself. */
export type ErrorCard = { readonly code: string; readonly message: string };
/** What goes back over HTTP. */
export type TurnAnswer = { readonly status: number; readonly body?: unknown };

// Only the answers of a sign-in may differ from 200: 401 asks for a login, 412 says the exchange didn't work. botbuilder for
// JavaScript sends a card answer's statusCode as the HTTP status too, and Teams' clients work with that.
const PASSED_ON: ReadonlySet<number> = new Set([200, 401, 412]);

/**
 * The answer to an activity after its turn: the handler's own for an invoke, the error card when it left none or one that
 * Teams shows as nothing (any other status), an empty 200 for everything else.
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
  if (typeof status === 'number' && PASSED_ON.has(status)) return { status, body: response?.body };
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
