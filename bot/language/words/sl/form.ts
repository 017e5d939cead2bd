import type { FormWords } from '../shape/forms.ts';

/** How Slovenian asks. */
export const form: FormWords = {
  opens:
    'ali|al|a|je|so|sem|si|smo|ste|sta|se|bo|bodo|bom|bi|naj|lahko|mora|moram|moramo|ima|imam|imamo|imate|smem|smemo',
  orElse:
    'vprasanje|rad bi vedel|rada bi vedela|radi bi vedeli|vprasal bi|sprasujem|zanima me|zanima nas|sprasuje|ali (?:je|so|moram|moramo|mora|lahko)',
  joining: '',
  later: '(?:ce|ko|preden|kadar|ob|po|dokler) (?:to|ga|vklopim|vklopimo|vklopu|bomo|bi|bom|writeback|ne)|bi',
  supposes: '(?:ce|recimo da|kadar|v primeru da)\\b[^.?!]{4,100}, (?:ali|a|al) ',
  within:
    '(?:pa |in )?(?:a|ali|al) (?:lahko|bi|bodo|se|je|so|to|naj|moram|moramo|rabim|rabimo|rabi|bo|bomo|mora|morajo|dela|gre|deluje|pride|velja|obstaja|potrebujem|potrebujemo|imamo)',
  states: 'imam|imamo|mam|mamo|smo|sem',
  asksForMore:
    'kaj|kdo|koga|komu|kdaj|zakaj|kako|kje|kam|koliko|kateri|katera|katere|katero|cesa|cemu|cim|kaksen|kaksna|kaksno|kaksne|cigav*',
  judges: 'ok|vredu|redu|urejeno|reseno|popravljeno|dobro|prav|res|normalno|drzi|laze|zdravo|delujoce|narobe',
  besideJudges:
    'in|pa|torej|potem|zdaj|sedaj|je|to|ali|a|al|lahko|smem|recem|vse|v|da|kaj|kdo|kateri|katera|komu|naj|verjamem|zaprem|zahtevek|so|ni|se|smo|tako|res|ne|bo|sem|mi|sef|sefu|samo',
  shows:
    'a je|je to|ali|tole|tega|takole|imam|imamo|dobim|dobimo|dobil*|vrne|vrnil*|pise|javi|javlja|pravi|izpise|izpisal*|zagnal*|prosim|hvala|mi|nam|sem|smo|naj|pomag*',
  goesBefore: 'in|pa|torej|zdravo|zivjo|prosim|halo|hej|no|pozdravljeni|pozdravljen|pozdrav',
};
