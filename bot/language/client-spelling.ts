import { editDistance } from './engine/distance.ts';
import { anyOf } from './words/any-of.ts';

/** A longer text is a story or something pasted, whose words are left as they are. */
const MOST_CHARACTERS = 200;
const CLOUD_SYNC = 'cloud sync';
const CONNECT = 'connect';

/** What cloud sync is called beside its own name. */
const TOO = new RegExp(`(?<!\\p{L})${anyOf(({ particulars }) => particulars.cloudSyncToo)}(?!\\p{L})`, 'giu');
/** What its name becomes where a word of the language is slipped in: "move us to could sync". */
const SLIPPED = new RegExp(
  anyOf(({ particulars }) => particulars.cloudSyncSlip),
  'giu',
);
/** Forms of "connect" that name no client. */
const INFLECTED = new RegExp(`^${anyOf(({ particulars }) => particulars.connects)}$`, 'iu');

const LONG_WORD = /(?<![\p{L}\p{N}])\p{L}{6,10}(?![\p{L}\p{N}])/gu;
/** A word before a short one, and the last word of the two names. */
const BEFORE_SHORT = /(?<![\p{L}\p{N}])(\p{L}{3,6})(?=[\s_-]+(\p{L}{3,5})(?![\p{L}\p{N}]))/gu;
const OF_NAME = /(?<!\p{L})(cloud|connect)[\s_-]+(?!sync)(\p{L}{3,5})(?![\p{L}\p{N}])/giu;

const isNear = (word: string, name: string): boolean => editDistance(word.toLowerCase(), name, 1) <= 1;

/**
 * A text with the names of the two clients as they are spelt: "clod sync", "conect sync" and "oblačna sinhronizacija" name the same as
 * "cloud sync" and "Connect". Pure; a long text stays as it is.
 */
export function clientsSpelt(text: string): string {
  if (text.length > MOST_CHARACTERS) return text;
  return text
    .replace(TOO, CLOUD_SYNC)
    .replace(SLIPPED, CLOUD_SYNC)
    .replace(LONG_WORD, (as) => spelt(as))
    .replace(BEFORE_SHORT, (as, _, next: string) => (isSlipOf('cloud', as) && isNear(next, 'sync') ? 'cloud' : as))
    .replace(OF_NAME, (as, name: string, last: string) => (isNear(last, 'sync') ? `${name} sync` : as));
}

const isSlipOf = (name: string, word: string): boolean => word.toLowerCase() !== name && isNear(word, name);

function spelt(word: string): string {
  if (isSlipOf('cloudsync', word)) return CLOUD_SYNC;
  return isSlipOf(CONNECT, word) && !INFLECTED.test(word) ? CONNECT : word;
}
