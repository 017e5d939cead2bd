import { normalise } from '../engine/normalise.ts';

const OPENS =
  /^(is|are|am|was|were|isnt|arent|wasnt|werent|do|does|did|dont|doesnt|didnt|has|have|had|hasnt|havent|can|could|may|might|will|would|shall|should|must|whether|ali|al|a|je|so|sem|si|smo|ste|sta|se|bo|bodo|bom|bi|naj|lahko|mora|moram|moramo|ima|imam|imamo|imate|smem|smemo)$/;
const ASKS_FOR_MORE =
  /^(what|whats|who|whos|whom|whose|when|why|how|hows|which|where|kaj|kdo|koga|komu|kdaj|zakaj|kako|kje|kam|koliko|kateri|katera|katere|katero|cesa|cemu|cim|kaksen|kaksna|kaksno|kaksne|cigav\w*)$/;
// "Okay, so is it on?": what may stand before the word that opens a question.
const BEFORE = /^(and|so|hi|hello|hey|ok|okay|well|but|then|please|in|pa|torej|zdravo|zivjo|prosim)$/;

/** Whether the text asks for anything: by its mark, or by a word that opens a question. */
export function isQuestion(text: string): boolean {
  const { plain, tokens } = normalise(text);
  return plain.includes('?') || asksYesNo(text) || tokens.some((token) => ASKS_FOR_MORE.test(token.text));
}

/** Whether a word of it asks for more than yes or no: who, when, why. */
export function asksForMore(text: string): boolean {
  return normalise(text).tokens.some((token) => ASKS_FOR_MORE.test(token.text));
}

/** Whether some sentence of the text asks for yes or no, by its first word or by its mark. */
export function asksYesNo(text: string): boolean {
  const { plain } = normalise(text);
  return plain.split(/(?<=[.!?\u2026])\s/u).some((sentence) => {
    const words = normalise(sentence).tokens.map((token) => token.text);
    const first = words.find((word) => !BEFORE.test(word)) ?? '';
    return OPENS.test(first) || (sentence.includes('?') && !words.some((word) => ASKS_FOR_MORE.test(word)));
  });
}
