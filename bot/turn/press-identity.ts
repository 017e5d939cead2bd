import { hash } from 'node:crypto';
import type { Incoming } from '../request.ts';

/** Inputs nested deeper are no button of ours, and must not exhaust the stack. */
const DEEPEST = 8;

/**
 * What a press on a change's card means, whichever delivery brought it: SHA-256 (hex) of change, version, verb, person, the
 * conversation it is answered in and the inputs, whatever their order. Undefined for what isn't such a press.
 */
export function meaningOf(incoming: Incoming): string | undefined {
  if (incoming.kind !== 'click') return undefined;
  const { verb, data, person, where } = incoming;
  if (typeof data.change !== 'string') return undefined;
  const inputs = canonical(data, DEEPEST);
  if (inputs === undefined) return undefined;
  return digest([person.tenantId, person.objectId, where.conversationId, verb, inputs]);
}

/**
 * Which press it is, whichever delivery brought it: SHA-256 (hex) of person, conversation, card, verb and the inputs, whatever
 * their order. The press that comes back with the token it was asked for is another one. Undefined for what isn't a press.
 */
export function pressOf(incoming: Incoming): string | undefined {
  if (incoming.kind !== 'click') return undefined;
  const { verb, data, person, where, cardId, token, signInFailed } = incoming;
  const inputs = canonical(data, DEEPEST);
  if (inputs === undefined || cardId === undefined) return undefined;
  const signIn = token ? 'signed in' : (signInFailed ?? '');
  return digest([person.tenantId, person.objectId, where.conversationId, cardId, verb, signIn, inputs]);
}

const digest = (parts: readonly string[]): string => hash('sha256', JSON.stringify(parts), 'hex');

/** JSON with its names in order, or undefined when it is nested too deep. */
function canonical(value: unknown, levels: number): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (levels === 0) return undefined;
  const parts: string[] = [];
  for (const [name, item] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const part = canonical(item, levels - 1);
    if (part === undefined) return undefined;
    parts.push(`${JSON.stringify(name)}:${part}`);
  }
  return `${Array.isArray(value) ? 'list' : 'object'}{${parts.join(',')}}`;
}
