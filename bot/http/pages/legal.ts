import { en } from './legal.en.ts';
import { sl } from './legal.sl.ts';

type Section = { readonly heading: string; readonly text: readonly string[] };
type Text = { readonly title: string; readonly lead: string; readonly sections: readonly Section[] };
export type LegalWords = {
  readonly home: Text;
  readonly privacy: Text;
  readonly terms: Text;
  readonly links: Readonly<Record<'home' | 'privacy' | 'terms' | 'other', string>>;
};

const WORDS = { en, sl } as const;

/** One of the pages that the app package and the store point to, as HTML. All text is ours; nothing of a request is in it. */
export function legalPage(name: 'home' | 'privacy' | 'terms', language: 'en' | 'sl'): string {
  const { [name]: page, links } = WORDS[language];
  const other = language === 'en' ? 'sl' : 'en';
  const paths = { home: '/', privacy: '/privacy', terms: '/terms' } as const;
  const elsewhere = (['home', 'privacy', 'terms'] as const).filter((one) => one !== name);
  const anchors = elsewhere.map((one) => `<a href="${paths[one]}?lang=${language}">${links[one]}</a>`);
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
<nav>${[...anchors, `<a href="${paths[name]}?lang=${other}" hreflang="${other}" lang="${other}">${links.other}</a>`].join(' · ')}</nav>
</main>
</body>
</html>
`;
}

function sectionOf({ heading, text }: Section): string {
  return `<h2>${heading}</h2>\n${text.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}`;
}
