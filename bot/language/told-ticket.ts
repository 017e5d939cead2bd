import { normalise } from './engine/normalise.ts';
import { findCodes } from './knowledge/find-codes.ts';
import { isQuestion } from './question/form.ts';
import { anyOf } from './words/any-of.ts';
import type { TicketPatterns } from './words/shape/patterns.ts';

const any = (part: keyof TicketPatterns): string => anyOf(({ tickets }) => tickets[part]);

/** A number as ticket systems make them: letters, a digit somewhere, and what joins the two. */
const NUMBER = '(?=[^\\s]*\\d)#?[\\p{L}\\d][\\p{L}\\d_./#-]{0,58}';
const SAYS = new RegExp(
  `^(?:${any('before')}[\\s,:]+){0,4}${any('called')}(?:[\\s,:=#-]+${any('between')}){0,3}[\\s:=]{1,4}(?<number>${NUMBER}?)(?:[\\s,]+${any('after')}){0,2}[\\s.!]*$`,
  'iu',
);
/** "CHG0031234 is the ticket". */
const IS_SAID = new RegExp(
  `^(?<number>${NUMBER}?)[\\s,]+${any('is')}[\\s,]+(?:${any('before')}[\\s,]+){0,3}${any('called')}(?:[\\s,]+${any('after')}){0,2}[\\s.!]*$`,
  'iu',
);
/** "Is CHG0031234 closed?", "what about CHG0031234?" */
const ASKED = new RegExp(
  `^${any('asks')}[\\s,]+(?:${any('called')}[\\s,]+)?(?=\\p{L}{2,})${NUMBER}(?:[\\s,]+${any('states')})?[\\s.!?]*$`,
  'iu',
);
/** Nobody takes longer to say it, and a story is about something else. */
const LONGEST = 120;

/**
 * The number of the ticket that a text tells and does nothing else, as it was typed: "the ticket is CHG0031234", "zahtevek je
 * CHG0031234"; undefined for anything else, and for a question about one.
 */
export function toldTicket(text: string): string | undefined {
  const clean = text.trim().replace(/\s+/g, ' ');
  if (clean.length > LONGEST || isQuestion(clean)) return undefined;
  return (SAYS.exec(clean) ?? IS_SAID.exec(clean))?.groups?.number;
}

/** Whether a text asks how a ticket stands that it names by its number alone, as ticket systems make them. */
export function asksOfTicket(text: string): boolean {
  const clean = text.trim().replace(/\s+/g, ' ');
  return (
    clean.length <= LONGEST &&
    /\d{3}/.test(clean) &&
    findCodes(normalise(clean).plain).length === 0 &&
    ASKED.test(clean)
  );
}
