import { isNamed } from './people-names.ts';
import type { StandIns } from './stand-ins.ts';
import { type OnText, walk } from './walk.ts';

/** Words of settings; another value stays only as its length. */
const VALUES = /^(?:true|false|none|null|all|selected|enabled|disabled|yes|no|on|off|\d{1,3})$/i;

/** A word without a capital, a code of several humps, or one that such a sentence of the service begins with. */
const SENTENCE_WORD =
  /^(?:[a-z]{1,20}|(?:[A-Z][a-z]+){2,8}|SSPR(?:_\d{1,4})?|MFA|User|Users|Successfully|Password|The|No|On|Policy|Account|Reset|Failed|Microsoft|Entra|Azure)$/;
const MOST_OF_A_SENTENCE = 300;

/** A policy's value is a word or JSON, also JSON written as a text: its fields stay, its texts are hidden like all others. */
export function settingOf(text: string, standIns: StandIns): string | undefined {
  if (VALUES.test(text)) return text;
  const onText: OnText = (one) => standIns.forId(one) ?? (VALUES.test(one) ? one : `text(${one.length})`);
  try {
    return JSON.stringify(walk(JSON.parse(text), onText));
  } catch {
    return undefined;
  }
}

/** A reason as the service words it, with an ellipsis for each word that could be a name, an account or a machine. */
export function sentenceOf(text: string, names: ReadonlySet<string>): string {
  return text
    .slice(0, MOST_OF_A_SENTENCE)
    .split(/\s+/)
    .map((word) => {
      const [, bare = '', end = ''] = /^(.*?)([.,;:]*)$/.exec(word) ?? [];
      return SENTENCE_WORD.test(bare) && !isNamed(bare, names) ? word : `…${end}`;
    })
    .join(' ');
}
