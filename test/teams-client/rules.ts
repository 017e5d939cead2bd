/**
 * What the real service refuses or does, each with where that is written. A test that plays Teams holds the bot to all of them;
 * nothing here was tried against a live tenant.
 */
export const RULES = {
  'card-action-status': {
    says: 'a card action is answered by HTTP 200; its meaning stands in the body’s statusCode',
    source: 'msteams-docs, "Work with Universal Actions for Adaptive Cards"; at another status: toolkit issue 13784',
  },
  'card-action-body': {
    says: 'a card action’s answer names a statusCode and a type',
    source: 'Adaptive Cards, "Universal Action Model", response format',
  },
  'response-type': {
    says: 'the type of a card action’s answer is one of the documented six, with its own statusCode',
    source: 'microsoft/teams.ts, packages/api/src/models/adaptive-card/adaptive-card-action-response.ts',
  },
  'login-connection': {
    says: 'a login request names a connection; clients ignore one without',
    source: 'msteams-docs, authentication flow in Universal Actions; msteams-docs issue 9559',
  },
  'login-buttons': {
    says: 'a sign-in has at least one button of type signin, and a resource with id and uri to get a token for',
    source: 'msteams-docs, authentication flow in Universal Actions and "Enable SSO for your bot app"',
  },
  'exchange-status': {
    says: 'a token exchange is answered by HTTP 200, or 412 where the token did not do',
    source: 'msteams-docs, "Enable SSO for your bot app", TokenExchangeInvokeResponse',
  },
  'invoke-status': {
    says: 'an invoke is answered by HTTP 200',
    source: 'msteams-docs, "Conversation events in your Teams bot": an unhandled one shows an error to the person',
  },
  'card-size': {
    says: 'a card is at most 28 KB',
    source: 'msteams-docs, "Format your bot messages" (about 28 KB on the strictest surface)',
  },
  'card-valid': {
    says: 'a card parses as Adaptive Cards 1.5 or brings a fallback for what only Teams knows, and has at most six actions',
    source: 'adaptivecards 3.0.6; msteams-docs, "Designing Adaptive Cards for your Teams app"',
  },
  'card-alone': {
    says: 'text and a card travel in two activities, or the message’s id is lost',
    source: 'msteams-docs, "Messages in bot conversations"',
  },
  'sign-in-in-group': {
    says: 'a sign-in card in a group names its recipient, and there is none in a channel',
    source:
      'msteams-docs, "Enable SSO for your bot app" (one-on-one and group chat); microsoft/teams.ts since July 2026',
  },
  patience: {
    says: 'the service waits 15 seconds for an answer, then sends the same again',
    source: 'msteams-docs, "Bots and SDKs" (bot basics); msteams-docs issue 6084',
  },
} as const satisfies Record<string, { readonly says: string; readonly source: string }>;
export type Rule = keyof typeof RULES;

/** Ends the test with the rule that the bot broke. */
export function refuse(rule: Rule, detail: string): never {
  const { says, source } = RULES[rule];
  throw new Error(`Teams refuses this (${rule}): ${says}. Here: ${detail}. Source: ${source}.`);
}
