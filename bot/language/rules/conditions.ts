import type { Intent } from '../intents/index.ts';
import type { View } from './view.ts';

/** A rule: what it is called, which intent it decides, and when it holds. The first that holds wins, so the order is part of the meaning. */
export type Rule = readonly [name: string, intent: Intent, holds: (view: View) => boolean];

/** Passwords on their way back, without the word writeback: "do cloud resets reach our domain controllers". */
const isWriting = (v: View): boolean =>
  v.has('written') ||
  (v.every('onprem', 'cloud') && v.has('reset', 'password', 'fresh')) ||
  v.every('reset', 'onprem', 'password') ||
  (v.has('prev', 'back') && v.has('onprem') && v.has('reset', 'password')) ||
  (v.has('write', 'sync') &&
    ((v.has('back') && v.has('password', 'onprem', 'cloud', 'reset')) ||
      (v.has('onprem') && (v.has('password', 'reset') || (v.has('write') && v.has('cloud', 'change')))))) ||
  (v.every('onprem', 'password', 'cloud') && v.has('change', 'get'));

export const isOurs = (v: View): boolean => v.ours || isWriting(v);

const isBlamed = (v: View): boolean =>
  v.has('why') &&
  (v.size === 1 ||
    v.ours ||
    v.state !== undefined ||
    v.has('work', 'it', 'not', 'not.work', 'password', 'onprem', 'sync', 'connect', 'server', 'reset'));

const isUnable = (v: View): boolean =>
  v.follows(
    ['cannot'],
    [
      'reset',
      'unlock',
      'writeback',
      'sspr',
      'sync',
      'connect',
      'change',
      'write',
      'goon',
      'work',
      'password',
      'user',
      'it',
      'setup',
      'get',
      'onprem',
    ],
    7,
  ) ||
  (v.has('cannot') && (v.ours || v.has('user', 'password')) && !v.has('know'));

/** A symptom told without the word error: the old password still works, the new one only in the cloud. */
const isLopsided = (v: View): boolean =>
  v.has('symptom') ||
  (v.has('fresh') &&
    (v.has('not.work', 'approve', 'reject', 'still', 'work', 'not', 'cannot', 'dont', 'fail', 'only') ||
      (!v.asks && v.has('user')))) ||
  (v.has('only') && v.has('cloud', 'onprem') && v.has('password', 'reset', 'work', 'change') && !v.asks);

/** Something fails, is in error, can't be done or is asked "why" about. */
export const isFailing = (v: View): boolean =>
  v.failed ||
  v.has('fail', 'error', 'trouble', 'ended', 'reboot') ||
  isBlamed(v) ||
  isUnable(v) ||
  isLopsided(v) ||
  (v.has('password', 'reset') &&
    v.has('onprem', 'user', 'cloud') &&
    v.follows(['not.work', 'dont', 'not'], ['change'], 3)) ||
  (v.has('password') && v.follows(['not.work', 'not', 'dont'], ['approve'], 2)) ||
  (v.follows(['not.work', 'dont', 'not'], ['work', 'write', 'written', 'reset', 'sync'], 4) && !v.has('want', 'know'));

export const asksForProof = (v: View): boolean => v.has('licence', 'role', 'prereq');

export const isIdle = (v: View): boolean => v.act === undefined && v.state === undefined;
