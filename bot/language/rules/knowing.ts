import { asksForProof, isIdle, isOurs, type Rule } from './conditions.ts';
import type { View } from './view.ts';

const isNearSync = (v: View): boolean =>
  v.has('sync', 'connect') &&
  !v.has('written', 'setup', 'start') &&
  v.act === undefined &&
  !((isOurs(v) || v.has('password')) && (v.state !== undefined || v.has('status', 'work'))) &&
  !(isOurs(v) && !v.ours) &&
  !v.loose;

const isDefinition = (v: View): boolean =>
  v.follows(['what', 'explain'], ['writeback', 'sspr', 'unlock', 'integration'], 2) &&
  v.size <= 4 &&
  isIdle(v) &&
  !v.has('status', 'test', 'know', 'want', 'need', 'it', 'make');

/** Readiness, setup, status and help: what is left when nothing is wrong and nothing is under way. */
export const KNOWING = [
  [
    'how-to-start-the-bot',
    'help',
    (v) => v.has('how', 'where') && v.has('bot') && v.has('start', 'setup') && !isOurs(v),
  ],
  [
    'to-have-unlocking',
    'setup',
    (v) =>
      v.has('unlock') &&
      v.has('want', 'make', 'please') &&
      !v.has('know', 'status', 'licence', 'prereq', 'work', 'explain') &&
      v.act !== 'off' &&
      v.state === undefined,
  ],
  [
    'to-explain',
    'help',
    (v) => v.has('explain') && !v.has('status', 'work', 'error') && isIdle(v) && !asksForProof(v) && !v.loose,
  ],
  [
    'a-prerequisite',
    'readiness',
    (v) =>
      asksForProof(v) &&
      !v.loose &&
      !(v.state && v.ours && !v.has('licence', 'prereq') && v.has('on.state', 'off.state')),
  ],
  ['about-the-sync', 'readiness', isNearSync],
  [
    'what-it-takes',
    'readiness',
    (v) =>
      v.has('need', 'must') &&
      v.has('what') &&
      !v.has('help') &&
      (v.act === 'on' || v.has('setup', 'start', 'writeback', 'it')) &&
      !v.loose,
  ],
  ['to-switch-on', 'setup', (v) => v.act === 'on' && !v.loose],
  [
    'how-it-stands',
    'status',
    (v) => v.state !== undefined && !v.loose && (isOurs(v) || v.strays === 0 || v.has('it', 'password')),
  ],
  [
    'is-it-set-up',
    'status',
    (v) =>
      v.has('setup') &&
      v.has('be', 'did') &&
      (isOurs(v) || v.has('it')) &&
      !v.has('how', 'want', 'can', 'need', 'please'),
  ],
  [
    'to-set-up',
    'setup',
    (v) =>
      v.has('setup', 'start') &&
      !v.loose &&
      (v.strays === 0 || isOurs(v) || v.has('it')) &&
      !(v.has('abilities') && v.size < 3),
  ],
  ['the-setup', 'setup', (v) => v.has('setup.noun') && !v.loose],
  ['a-definition', 'help', isDefinition],
  [
    'to-have-ours',
    'setup',
    (v) =>
      v.has('how', 'want', 'need', 'make', 'please') &&
      !(v.has('how') && v.has('be')) &&
      isOurs(v) &&
      !v.has('status', 'work', 'know', 'explain', 'help', 'test', 'evidence'),
  ],
  ['the-status', 'status', (v) => v.has('status', 'evidence') && !v.loose && (v.strays === 0 || isOurs(v))],
  ['abilities', 'help', (v) => v.has('abilities') && v.strays <= 2 && !(v.ours && v.has('work'))],
  [
    'does-it-work',
    'status',
    (v) => v.has('work', 'test') && !v.loose && (isOurs(v) || (v.strays === 0 && !v.has('help', 'greet'))),
  ],
  ['about-ours', 'status', (v) => isOurs(v) && v.strays <= 3 && !v.has('help', 'not', 'dont')],
  ['to-know-it-now', 'status', (v) => v.has('know') && v.has('now', 'it') && v.size <= 3 && v.strays === 0],
  ['to-get-help', 'help', (v) => v.has('help') && v.strays <= 1],
  ['does-it-speak', 'help', (v) => v.has('speak') && v.has('you', 'bot', 'it') && v.strays === 0 && v.size <= 5],
  ['how-alone', 'help', (v) => v.has('how') && v.size === 1],
  ['greeting-or-thanks', 'help', (v) => v.has('greet', 'thanks') && v.strays <= 1 && v.size <= 1],
] as const satisfies readonly Rule[];
