import { type Failed, reasonOf, type Tried } from '../../bot/workflow/reasons/reasons.ts';
import { signInKind } from '../../bot/workflow/reasons/sign-in-codes.ts';
import { REASONS_UNKNOWN, ROLES, type RoleName, SETTINGS } from '../../bot/workflow/vocabulary.ts';
import type { Words } from '../words/index.ts';
import { box, type Drawn, type Element, quiet, text } from './card.ts';
import { escaped, plain } from './escape.ts';
import { againOf, becauseOf, mendOf } from './refused.ts';
import { date } from './time.ts';
import type { Notice } from './viewer.ts';

/** The sentence of a refusal or a note, as Markdown. */
export function noticeText(words: Words, notice: Notice): string {
  const values = notice.values ?? {};
  const failed = failedOf(notice);
  const fill = (name: string): string => {
    const value = values[name] ?? '';
    switch (name) {
      case 'because':
        return failed ? becauseOf(words, failed) : escaped(value);
      case 'reason':
        return failed ? reasonFor(words, failed) : '';
      case 'token':
        return failed && reasonOf(failed) === 'sign-in-not-taken' ? 'refused' : '';
      case 'mend':
        return failed ? mendOf(words, failed, { roles: rolesIn(values.roles), isOperator: true, isOwn: true }) : '';
      case 'again':
        return failed ? againOf(words, failed) : '';
      case 'at':
        return value === '' ? '' : date(words, value);
      case 'length':
        return words.time.characters(Number(value));
      case 'most':
        return words.time.number(Number(value));
      case 'settings':
        return settingsOf(words, value);
      default:
        return escaped(value);
    }
  };
  return 'refusal' in notice ? words.refusals[notice.refusal](fill) : words.notes[notice.note](fill);
}

/** The notice as it stands on top of a card, or nothing. */
export function noticeBox(words: Words, notice: Notice | undefined): Element | undefined {
  if (!notice) return undefined;
  const style = 'refusal' in notice ? 'warning' : 'accent';
  return box(style, [text(noticeText(words, notice))]);
}

/** A card with one more quiet line at its end. */
export function withLine({ card, summary }: Drawn, markdown: string): Drawn {
  const body = Array.isArray(card.body) ? card.body : [];
  return { card: { ...card, body: [...body, quiet(markdown)] }, summary };
}

/** The try that a notice tells of, or undefined where it tells of none. Trails of before may hold a refused token without its reason. */
function failedOf(notice: Notice): Failed | undefined {
  const { because: id = '', code, retryAfter } = notice.values ?? {};
  const isOfToken = 'refusal' in notice && notice.refusal === 'token-refused';
  const because = REASONS_UNKNOWN.find((one) => one === id) ?? (isOfToken ? 'token-refused' : undefined);
  const seconds = Number(retryAfter);
  return because && { tried: triedBy(notice), because, code, ...(seconds > 0 ? { retryAfter: seconds } : {}) };
}

function triedBy(notice: Notice): Tried {
  if ('note' in notice) return 'role';
  switch (notice.refusal) {
    case 'role-not-now':
    case 'role-consent':
    case 'role-sign-in':
    case 'own-change-only':
    case 'role-unreadable':
      return 'role';
    case 'group-unreadable':
      return 'group';
    case 'settings-unreadable':
    case 'still-unknown':
      return 'settings';
    default:
      return 'write';
  }
}

/** Plain words for a sign-in code, or an empty string for a code that tells nothing. */
function reasonFor(words: Words, failed: Failed): string {
  const { code = '' } = failed;
  if (Object.hasOwn(words.signInCodes, code)) return words.signInCodes[code] ?? '';
  return signInKind(code) ? becauseOf(words, failed) : '';
}

function rolesIn(names = ''): readonly RoleName[] {
  const held = names.split(',');
  return Object.keys(ROLES).filter((name): name is RoleName => held.includes(name));
}

function settingsOf(words: Words, names: string): string {
  const parts = names.split(',').map((n) => n.trim());
  const shown = parts.map((p) => {
    const known = SETTINGS.find((s) => s === p);
    return known ? words.terms.setting[known] : escaped(p);
  });
  return words.time.listed(shown.filter((s) => plain(s) !== ''));
}
