/** One thing looked at. `why` and `fix` are there unless all is well. Nothing in it is a secret. */
export type Finding =
  | { readonly mark: 'ok'; readonly what: string }
  | { readonly mark: 'warn' | 'fail'; readonly what: string; readonly why: string; readonly fix: string };

export const ok = (what: string): Finding => ({ mark: 'ok', what });
export const warn = (what: string, why: string, fix: string): Finding => ({ mark: 'warn', what, why, fix });
export const fail = (what: string, why: string, fix: string): Finding => ({ mark: 'fail', what, why, fix });

const MARKS = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' } as const;

/** A finding as it is printed: one line for what, one each for why and fix. */
export function lineOf(finding: Finding): string {
  const first = `${MARKS[finding.mark]}  ${finding.what}`;
  return finding.mark === 'ok' ? first : `${first}\n      why: ${finding.why}\n      fix: ${finding.fix}`;
}

/** 0: nothing stands in the way; 1: something does. Warnings alone don't. */
export function exitCodeOf(findings: readonly Finding[]): 0 | 1 {
  return findings.some(({ mark }) => mark === 'fail') ? 1 : 0;
}
