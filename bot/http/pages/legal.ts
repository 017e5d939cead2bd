import { wordsFor } from '../../../cards/index.ts';
import { type Locale, othersThan } from '../../workflow/locale.ts';
import { PAGE_WORDS } from './words/index.ts';
import type { LegalWords } from './words/shape/index.ts';

/** One of the pages that the app package and the store point to, as HTML. All text is ours; nothing of a request is in it. */
export function legalPage(name: 'home' | 'privacy' | 'terms', language: Locale): string {
  const { [name]: page, links } = PAGE_WORDS[language].legal;
  const paths = { home: '/', privacy: '/privacy', terms: '/terms' } as const;
  const elsewhere = (['home', 'privacy', 'terms'] as const).filter((one) => one !== name);
  const anchors = elsewhere.map((one) => `<a href="${paths[one]}?lang=${language}">${links[one]}</a>`);
  const languages = othersThan(language).map(
    (other) => `<a href="${paths[name]}?lang=${other}" hreflang="${other}" lang="${other}">${wordsFor(other).name}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<link rel="icon" href="/auth/mark.svg">
<link rel="stylesheet" href="/auth/page.css">
</head>
<body class="text">
<main>
<img class="mark" src="/auth/mark.svg" alt="" width="48" height="48">
<h1>${page.title}</h1>
<p>${page.lead}</p>
${page.sections.map(sectionOf).join('\n')}
<nav>${[...anchors, ...languages].join(' · ')}</nav>
</main>
</body>
</html>
`;
}

function sectionOf({ heading, text }: LegalWords['home']['sections'][number]): string {
  return `<h2>${heading}</h2>\n${text.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}`;
}
