import { pushTo } from '../../lib/push-to.ts';
import { normalise } from '../engine/normalise.ts';
import { OF_WORDS, type Sign } from './sign.ts';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘ʼ`´](?=\p{L}))*/gu;
const GAP = '…';
const LIMIT = 4_000;

/**
 * A sign with the words as the person wrote them, which were read in small letters, without diacritics and out of their slips. A word
 * that stands nowhere in the text, such as a number that was dictated, is left out. Pure; linear in the text.
 */
export function inOwnSpelling(sign: Sign, text: string): Sign {
  if (!OF_WORDS.includes(sign.kind)) return sign;
  const places = placesIn(text);
  const own: string[] = [];
  let last = -1;
  for (const word of sign.by.split(' ')) {
    if (word === GAP) continue;
    const all = places.get(word) ?? [];
    const place = all.find(({ at }) => at > last) ?? all[0];
    if (!place || place.at === last) continue;
    if (own.length > 0 && place.at !== last + 1) own.push(GAP);
    own.push(place.written);
    last = place.at;
  }
  return own.length > 0 ? { ...sign, by: own.join(' ') } : sign;
}

type Place = { readonly at: number; readonly written: string };

/** Where each word stands, by the way it is read: one that is read as several stands for each of them. */
function placesIn(text: string): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const [at, [written]] of [...text.slice(0, LIMIT).matchAll(WORD)].entries())
    for (const { text: read } of normalise(written).tokens) pushTo(places, read, { at, written });
  return places;
}
