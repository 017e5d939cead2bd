import { createHash } from 'node:crypto';
import type { Locale } from '../../workflow/locale.ts';

/** Paper first: A4, black on white, nothing that needs colour; on a phone the tables become lists. */
const STYLE = `
:root { color-scheme: light; }
body { font: 15px/1.5 system-ui, "Segoe UI", sans-serif; color: #1b1b1b; background: #fff; max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem; overflow-wrap: break-word; }
li, pre { overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .5rem; padding-top: 1rem; border-top: 2px solid #1b1b1b; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
ul { margin: .3rem 0; padding-left: 1.2rem; }
p { margin: .4rem 0; }
table { border-collapse: collapse; width: 100%; margin: .4rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem .3rem 0; border-bottom: 1px solid #b5b5b5; }
.record td:nth-child(-n+2) { white-space: nowrap; }
pre { font: 13px/1.5 ui-monospace, Consolas, monospace; white-space: pre-wrap; border: 1px solid #b5b5b5; padding: .5rem; }
.notice { border: 2px solid #1b1b1b; padding: .5rem .7rem; }
.quiet { color: #555; }
@media screen and (max-width: 34rem) {
  thead { display: none; }
  tr { display: block; padding: .4rem 0; border-bottom: 1px solid #b5b5b5; }
  td { display: block; border: 0; padding: .1rem 0; }
  td::before { content: attr(data-name) ": "; color: #555; }
}
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  tr, li, .notice { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;

const HASH = createHash('sha256').update(STYLE).digest('base64');
/** Nothing is fetched, nothing runs: the file is all there is. */
const POLICY = `default-src 'none'; style-src 'sha256-${HASH}'; base-uri 'none'; form-action 'none'`;

/** A page that stands by itself, up to where its data begins. */
export function inShell(locale: Locale, title: string, body: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}</main>
`;
}
