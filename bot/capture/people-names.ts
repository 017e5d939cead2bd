import {
  PASSWORD_ACTIVITIES,
  POLICY_ACTIVITIES,
  UNLOCK_ACTIVITY,
  WRITEBACK_ACTIVITIES,
} from '../directory/api/activities.ts';
import { type Owner, walk } from './walk.ts';

const PERSONAL_KEY = /(?:^|\.)(?:[A-Za-z]*name|mail|email|upn)$/i;
const BETWEEN_WORDS = /[\s@._,;()/#-]+/;

/** The words of what is being looked at: a target is called "SSPR policy", and its entry would lose its own name by that. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  [
    ...Object.keys({ ...PASSWORD_ACTIVITIES, ...WRITEBACK_ACTIVITIES }),
    ...POLICY_ACTIVITIES,
    UNLOCK_ACTIVITY,
    'Policy Directory Microsoft Entra Connect CloudSync On-premises',
  ].flatMap((text) => text.toLowerCase().split(BETWEEN_WORDS)),
);

/**
 * Every word of every name in a body, in lower case: where one turns up in a text that would stay, it doesn't. `isHidden` tells the
 * fields that hold somebody's name from those that hold a service's.
 */
export function namesOf(body: unknown, isHidden: (path: string, owner: Owner) => boolean): ReadonlySet<string> {
  const found = new Set<string>();
  walk(body, (text, path, owner) => {
    const isAccount = /principalname$/i.test(path);
    if (PERSONAL_KEY.test(path) && (isAccount || isHidden(path, owner)))
      for (const word of text.toLowerCase().split(BETWEEN_WORDS))
        if (word.length > 1 && !OWN_WORDS.has(word)) found.add(word);
    return '';
  });
  return found;
}

export const isNamed = (text: string, names: ReadonlySet<string>): boolean =>
  text
    .toLowerCase()
    .split(BETWEEN_WORDS)
    .some((word) => names.has(word));
