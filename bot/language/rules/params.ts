import { LOCALES } from '../../workflow/locale.ts';
import type { AskedFor, Intent, Matter, Params } from '../intents/index.ts';
import { anyOf } from '../words/any-of.ts';
import type { ParticularPatterns } from '../words/shape/patterns.ts';
import type { View } from './view.ts';

const topicOf = (v: View): Matter | undefined => {
  if (v.has('approver')) return 'approvers';
  if (v.has('policy', 'howmany', 'valid') && v.has('approval', 'approve', 'policy')) return 'policy';
  if (v.has('licence')) return 'licence';
  if (v.has('role')) return v.has('unlock') ? 'unlock' : 'role';
  if (v.has('unlock')) return 'unlock';
  if (v.has('writeback', 'integration')) return 'writeback';
  if (v.has('sspr')) return 'sspr';
  if (v.has('sync')) return 'sync';
  if (v.has('connect')) return 'connect';
  if (v.has('prereq')) return 'prerequisites';
  return undefined;
};

const isYesNo = (v: View): boolean => v.asks || ['be', 'did', 'whether', 'have', 'can'].includes(v.opening ?? '');

const askOf = (v: View, intent: Intent): AskedFor => {
  if (v.has('test') && intent === 'status') return 'test';
  if (v.has('why')) return 'why';
  if (v.has('howmany') && v.has('sync') && !v.has('licence')) return 'when';
  if (v.has('howmany')) return 'how-many';
  if (v.has('who')) return 'who';
  if (v.has('when') || (v.has('last') && v.has('sync') && !isLatest(v))) return 'when';
  if (v.has('how')) return 'how';
  // In "ali kaj čaka" the word "kaj" means "anything": it asks for yes or no, not for what.
  if (v.has('what') && !v.has('know') && v.opening !== 'whether') return 'what';
  return 'yes-no';
};

// "Did it sync in the last hour" is answered by yes or no, "the last sync" by a time.
const isLatest = (v: View): boolean => ['be', 'did', 'whether', 'have'].includes(v.opening ?? '') && !v.has('what');

const any = (part: Exclude<keyof ParticularPatterns, 'roles' | 'ofKinds'>): string =>
  anyOf(({ particulars }) => particulars[part]);

const SOMEONE = new RegExp(`^${any('someone')}$`);
const LACKING = new RegExp(`^${any('lacking')}`);
const ENOUGH_ROLE = new RegExp(`\\b${any('enoughRole')}\\b`);
const OTHER_ROLE = new RegExp(`\\b${any('field')} ${any('admin')}|\\b${any('adminOf')}`);

const roleOf = (words: readonly string[]): Params['role'] => {
  const text = words.join(' ');
  return ENOUGH_ROLE.test(text) ? 'enough' : OTHER_ROLE.test(text) ? 'other' : undefined;
};

// "Has anyone approved?", and not the order to approve.
const aboutOf = (v: View): Params['about'] => {
  if (v.has('who', 'when', 'why', 'how', 'howmany', 'show', 'list')) return undefined;
  if (v.has('what') && v.opening !== 'whether') return undefined;
  if (v.has('approve') && (v.has('did', 'someone') || v.opening === 'be')) return 'approved';
  return isYesNo(v) && v.has('pending', 'wait', 'forme', 'approve', 'approval') ? 'waiting' : undefined;
};

const formatOf = (v: View): Params['format'] =>
  (['csv', 'json', 'pdf', 'xlsx'] as const).find((format) => v.has(format));

const planOf = (words: readonly string[]): Params['plan'] =>
  words.some((word) => word.startsWith('p2')) ? 'P2' : words.some((word) => word.startsWith('p1')) ? 'P1' : undefined;

const languageOf = (v: View): Params['to'] =>
  v.has('to.other') ? 'other' : LOCALES.find((locale) => v.has(`to.${locale}`));

const WHEN = new RegExp(`\\b${any('when')}\\b`);
const ENDING = new RegExp(`^(${any('please')} )?${any('ends')}\\b`);
const ASKING = new RegExp(`^${any('asks')}\\b`);

/** "If writeback stops" and "when it is off" say when to speak, not to stop speaking. A question is answered with how it is. */
const noticesOf = (v: View, words: readonly string[]): NonNullable<Params['notices']> => {
  const text = words.join(' ');
  const isWhen = WHEN.test(text);
  if (ENDING.test(text) || (v.has('notify', 'watch') && v.has('not'))) return 'off';
  if (!isWhen && (v.act === 'off' || v.has('unsubscribe', 'stop', 'off', 'off.act', 'off.state'))) return 'off';
  return ASKING.test(text) ? 'what' : 'on';
};

/** Leaves out what a text doesn't say, so that `'topic' in params` means something. */
const compact = (params: { readonly [Key in keyof Params]: Params[Key] | undefined }): Params =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));

export const detail = (intent: Intent, v: View, codes: readonly string[], words: readonly string[]): Params => {
  switch (intent) {
    case 'status': {
      const topic = topicOf(v);
      return compact({
        topic: topic === 'unlock' || topic === 'sspr' ? topic : 'writeback',
        ask: askOf(v, intent),
        alsoWhen: v.has('who') && v.has('when') ? true : undefined,
        polarity: v.state ?? 'on',
        someone: words.some((word) => SOMEONE.test(word)) && !v.has('who', 'when') ? true : undefined,
      });
    }
    case 'readiness': {
      const asked = askOf(v, intent);
      const topic = topicOf(v);
      const isRole = topic === 'role' && asked === 'yes-no';
      return compact({
        topic,
        ask: isRole && !isYesNo(v) && !roleOf(words) ? 'what' : asked,
        plan: planOf(words),
        lacking: v.has('left') || words.some((word) => LACKING.test(word)) ? true : undefined,
        role: isRole ? roleOf(words) : undefined,
        isMust: isRole && v.has('need', 'must', 'prereq') ? true : undefined,
      });
    }
    case 'setup':
      return compact({ topic: topicOf(v), ask: v.has('how') ? 'how' : undefined });
    case 'rollback':
      return compact({
        topic: topicOf(v),
        ask: v.has('how') ? 'how' : undefined,
        polarity: v.has('undo') ? undefined : 'off',
      });
    case 'settings':
      return compact({ topic: topicOf(v), ask: askOf(v, intent) });
    case 'approvals':
      return compact({
        ask: askOf(v, intent),
        about: aboutOf(v),
        decision: v.has('reject')
          ? 'reject'
          : v.has('approve') && !v.asks && !v.has('who', 'be', 'did', 'what', 'whether')
            ? 'approve'
            : undefined,
      });
    case 'diagnose':
      return compact({ topic: topicOf(v), codes });
    case 'export':
      return compact({ format: formatOf(v) });
    case 'watch':
      return { notices: noticesOf(v, words) };
    case 'language':
      return compact({ to: languageOf(v) });
    case 'resume':
      return { direction: v.has('prev', 'back') && !v.has('step') ? 'back' : 'next' };
    case 'help':
      return compact({ topic: topicOf(v) });
    case 'history':
      return compact({ ask: askOf(v, intent) });
    case 'ask':
    case 'evidence':
    case 'freeze':
    case 'remind':
    case 'slot':
    case 'move':
    case 'cancel':
    case 'unknown':
      return {};
  }
};
