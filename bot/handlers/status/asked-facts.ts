import type { Question as Fact } from '../../../cards/index.ts';
import type { Heard } from '../../language/hear.ts';
import type { Params } from '../../language/intents/index.ts';
import { roleNamed } from '../../language/named-in-text.ts';
import type { Asked } from '../../language/question/index.ts';

/** What a button asks stands on it, and is asked exactly. */
export const PRESSED: Pick<Heard, 'params' | 'question' | 'text'> = {
  params: {},
  question: { states: [], isYesNo: false, isOfSwitching: false },
  text: '',
};
export type Said = typeof PRESSED;

/** The fact that a question about the prerequisites asks for exactly. */
export function readinessFact({ subject, parts }: Asked, { params, text }: Said): Fact | undefined {
  const named = parts.has('role.enough') ? 'enough' : parts.has('role.other') ? 'other' : undefined;
  switch (subject) {
    case 'readiness':
      return { about: 'readiness', isLacking: parts.has('missing') };
    case 'licence': {
      const isEither = parts.has('P1') && parts.has('P2');
      return { about: 'licence', plan: isEither ? undefined : params.plan };
    }
    case 'sync': {
      const isOff = parts.has('off') || parts.has('turned.off');
      const isOn = parts.has('on') || parts.has('turned.on');
      return { about: 'sync', asks: isOff && !isOn ? 'off' : parts.has('turned.on') ? 'on' : 'runs' };
    }
    case 'role-held':
      return named === 'other' ? undefined : { about: 'role', asks: 'held', named: named && roleNamed(text) };
    case 'role-enough':
    case 'role-must':
      return named && { about: 'role-taken', asks: subject === 'role-must' ? 'must' : 'enough', named };
    default:
      return undefined;
  }
}

/** What there is to tell of what the question is about, whatever it asks of it. */
export function readinessTopic({ topic, ask, plan }: Params): Fact | undefined {
  if (topic === 'licence') return { about: 'licence', plan };
  if (topic === 'sync') return { about: 'sync', asks: ask === 'when' ? 'when' : 'on' };
  return topic === 'role' ? { about: 'role', asks: ask === 'yes-no' ? 'takes' : 'which' } : undefined;
}

/** The fact that a question about a change asks for exactly. */
export function changeFact({ subject, parts, names }: Asked): Fact | undefined {
  const ofWhom = parts.has('someone') ? 'anyone' : parts.has('everyone') || parts.has('all') ? 'everyone' : undefined;
  switch (subject) {
    case 'approved':
    case 'rejected':
    case 'waiting':
    case 'for-me':
    case 'finished':
    case 'cancelled':
    case 'expired':
      return { about: subject, names, ofWhom };
    default:
      return undefined;
  }
}

/** Who switched it and when, or whether somebody did. */
export function switchedFact({ params, question: { states, isOfSwitching } }: Said): Fact | undefined {
  const [asked] = states;
  const topic = params.topic === 'unlock' ? 'unlock' : 'writeback';
  if (isOfSwitching && (params.ask === 'who' || params.ask === 'when')) return { about: 'switched', topic, names: [] };
  if (asked?.subject !== 'switched') return undefined;
  const off = ['turned.off', 'turn.off', 'acted.off'] as const;
  const did = off.some((part) => asked.parts.has(part)) ? 'off' : 'on';
  return { about: 'switched', topic: asked.parts.has('unlock') ? 'unlock' : 'writeback', did, names: asked.names };
}

/** "Is it off?", and not "is it on or off?". */
export function asksOff({ parts }: Asked): boolean {
  return (parts.has('off') || parts.has('turned.off')) && !parts.has('on') && !parts.has('turned.on');
}
