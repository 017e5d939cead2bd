/**
 * One thing looked at. `why` and `fix` are there unless all is well; `skip` is what couldn't be tried from here, and its `fix` says
 * from where it can. Nothing in it is a secret.
 */
export type Finding =
  | { readonly mark: 'ok'; readonly what: string }
  | { readonly mark: 'skip' | 'warn' | 'fail'; readonly what: string; readonly why: string; readonly fix: string };

export const ok = (what: string): Finding => ({ mark: 'ok', what });
export const skip = (what: string, why: string, fix: string): Finding => ({ mark: 'skip', what, why, fix });
export const warn = (what: string, why: string, fix: string): Finding => ({ mark: 'warn', what, why, fix });
export const fail = (what: string, why: string, fix: string): Finding => ({ mark: 'fail', what, why, fix });

/** Why a managed identity can't be tried from a desk. */
export const onItsServer = (what: string): Finding =>
  skip(
    what,
    'a managed identity answers on its own server in Azure alone',
    'Run the doctor on the server too (docs/install.md, step 5).',
  );

const MARKS = { ok: 'ok  ', skip: 'skip', warn: 'warn', fail: 'FAIL' } as const;

/** A finding as it is printed: one line for what, one each for why and fix. */
export function lineOf(finding: Finding): string {
  const first = `${MARKS[finding.mark]}  ${finding.what}`;
  return finding.mark === 'ok' ? first : `${first}\n      why: ${finding.why}\n      fix: ${finding.fix}`;
}

/** The last line: how many of each kind there are. */
export function summaryOf(findings: readonly Finding[]): string {
  const count = (mark: Finding['mark']) => findings.filter((one) => one.mark === mark).length;
  const fails = count('fail');
  const first =
    fails === 0 ? 'Nothing stands in the way' : `${fails} ${fails === 1 ? 'thing stands' : 'things stand'} in the way`;
  const rest = [
    ...(count('warn') > 0 ? [`${count('warn')} to think about`] : []),
    ...(count('skip') > 0 ? [`${count('skip')} not tried`] : []),
  ];
  return `${[first, ...rest].join('; ')}.`;
}

/** 0: nothing stands in the way; 1: something does. Warnings alone don't. */
export function exitCodeOf(findings: readonly Finding[]): 0 | 1 {
  return findings.some(({ mark }) => mark === 'fail') ? 1 : 0;
}
