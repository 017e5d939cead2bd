import { type Finding, fail } from './checked.ts';

const STARTS = 'the server doesn’t start like this';
const NAME = /\b[A-Z]+(?:_[A-Z]+)+\b|\bAPPROVERS\b|\bAUDITORS\b|\bQUORUM\b/g;

/**
 * A sentence of `readConfig` as a finding. Most say what is wrong and, after the last colon, what to do; where no such half
 * stands, the names in it are what to correct.
 */
export function unreadable(problem: string): Finding {
  const text = problem.replace(/\.$/, '');
  const cut = text.lastIndexOf(': ');
  const [head, tail] = cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut + 2)];
  if (/^[a-z]/.test(tail) && !/ one of$/.test(head) && !isName(head)) {
    if (tail.startsWith('only ')) return fail(head, tail, correct(head));
    return fail(head, STARTS, sentence(tail));
  }
  const stop = text.indexOf('. ');
  if (stop > 0) return fail(text.slice(0, stop), STARTS, sentence(text.slice(stop + 2)));
  return fail(text, STARTS, correct(text));
}

function correct(text: string): string {
  const names = [...new Set(text.match(NAME) ?? [])];
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
  const verb = / is missing$/.test(text) ? 'Set' : 'Correct';
  return `${verb} ${list || 'it'}; env/.env.example says what may stand there.`;
}

const isName = (text: string) => /^[A-Z_]+$/.test(text);
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
