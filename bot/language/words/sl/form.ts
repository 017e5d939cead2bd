import type { FormWords } from '../shape/forms.ts';

/** How Slovenian asks. */
export const form: FormWords = {
  opens:
    'ali|al|a|je|so|sem|si|smo|ste|sta|se|bo|bodo|bom|bi|naj|lahko|mora|moram|moramo|ima|imam|imamo|imate|smem|smemo',
  orElse: 'ali (?:je|so|moram|moramo|mora|lahko)',
  states: 'imam|imamo|mam|mamo|smo|sem',
  asksForMore:
    'kaj|kdo|koga|komu|kdaj|zakaj|kako|kje|kam|koliko|kateri|katera|katere|katero|cesa|cemu|cim|kaksen|kaksna|kaksno|kaksne|cigav*',
  shows:
    'tole|tega|takole|imam|imamo|dobim|dobimo|dobil*|vrne|vrnil*|pise|javi|javlja|pravi|izpise|izpisal*|zagnal*|prosim|hvala|mi|nam|sem|smo|naj|pomag*',
  goesBefore: 'in|pa|torej|zdravo|zivjo|prosim',
};
