import type * as english from '../en/diagnosis.ts';

const rules = new Intl.PluralRules('sl');
type Forms = readonly [one: string, two: string, few: string, other: string];
const counted = (count: number, forms: Forms): string => {
  const place = { one: 0, two: 1, few: 2, other: 3, zero: 3, many: 3 } as const;
  return `${count} ${forms[place[rules.select(count)]]}`;
};

export const diagnosis: typeof english.diagnosis = {
  heading: 'Kaj ta koda pomeni',
  headings: 'Kaj te kode pomenijo',
  unknown: (code) => `Kode **${code}** ne poznam, zato ne ugibam.`,
  instead:
    'Pomaga stavek, ki stoji ob njej, ali besedilo dogodka 31003 ali 33xxx iz iste minute (dnevnik Application na strežniku Connect): prilepite ga sem.',
  source: (source, name) => [source, name].filter(Boolean).join(' · '),
  weight: { good: '✓ Dobro znamenje', info: '• V vednost', trouble: '✗ Treba je urediti' },
  todo: 'Kaj storiti',
  causes: 'Verjetni vzroki po vrsti',
  checked: 'Že preverjeno',
  outLine: (seen, cause) => `✓ ${seen} Torej odpade: ${cause}`,
  youSaid: 'Po vaših besedah je to v redu.',
  why: {
    named: (by) => `Zakaj najprej to: sami ga omenjate (*${by}*).`,
    fits: (by) => `Zakaj najprej to: ujema se z vašimi besedami (*${by}*).`,
    hint: (by) => `Zakaj najprej to: vaše besede se ga dotikajo (*${by}*).`,
    likeness: (by) => `Zakaj najprej to: tako o njem pripovedujejo tudi drugi (*${by}*).`,
    text: () => 'Zakaj najprej to: tako pravi besedilo sporočila.',
    code: (by) => `Zakaj najprej to: **${by}** najpogosteje pomeni prav to.`,
    banner: () => 'Zakaj najprej to: nanj kaže vrstica v portalu.',
    missing: (by) => `Zakaj najprej to: **${by}** ne pride.`,
    output: () => 'Zakaj najprej to: tako kaže izpis.',
    reading: () => 'Zakaj najprej to: to sem pravkar prebral.',
    topic: () => 'Zakaj najprej to: je blizu tega, kar opisujete.',
  },
  ask: {
    heading: 'Kaj vidi uporabnik?',
    differs: {
      said: 'Kar pravite in kar sem prebral, se ne ujemata',
      quoted: 'Ta stavek in kar sem prebral, se ne ujemata',
    },
    denied: {
      said: (cause) => `Po vaših besedah: **${cause}**.`,
      quoted: (cause) => `Običajno pomeni: **${cause}**.`,
    },
    read: (seen) => `Nazadnje prebrano: ${seen}`,
    allTheSame: (fix) => `Če je kljub temu tako: ${fix}`,
    body: 'Pošljite mi kodo **SSPR\\_** ali stavek z njegove strani in povejte, ali gre za vse ali za eno osebo in od kdaj.',
    else: 'Nimate tega pri roki? Pomaga besedilo dogodka 31003 ali 33xxx iz iste minute (dnevnik Application na strežniku Connect) ali vrstica v portalu.',
    line: 'Ali pa vrstica na vrhu strani On-premises integration',
  },
  two: 'Približno enako se ujemata dva vzroka',
  tells: (question) => `Kaj ju loči: ${question} Če da, je pravi prvi.`,
  proof: 'Kako vidite, da je uspelo',
  look: 'Preverite z ukazom',
  mend: 'Popravite z ukazom',
  progress: (number, total) => `Vzrok ${number} od ${total}`,
  tried: 'Doslej poskušeno',
  others: 'Lahko bi bilo tudi',
  exhausted: {
    heading: 'To je vse, kar poznam',
    body: 'Noben znan vzrok ni več odprt. Predajte naprej s tem, kar je preverjeno; Microsoftova podpora bo želela tracking id dogodka.',
    all: 'Kar sem prebral, izključuje vse vzroke, ki jih za to poznam.',
  },
  fixed: {
    heading: 'Odlično.',
    body: (cause) => `Vzrok je bil: ${cause}`,
    verify: 'Da bo zanesljivo:',
  },
  handover: {
    heading: 'Za kolega',
    how: 'Kopirajte to besedilo. V njem ni ne imen ne gesel ne surovih izpisov.',
    title: 'Povratno zapisovanje gesel: iskanje napake',
    at: (date) => `Stanje: ${date}`,
    symptom: 'Težava',
    checked: 'Preverjeno in izključeno',
    tried: 'Poskušeno, ni pomagalo',
    next: 'Še ni poskušeno',
    docs: 'Dokumentacija',
    nothing: 'še nič',
  },
  banner: {
    heading: 'Kaj piše v portalu?',
    body: 'Odprite **Entra ID > Password reset > On-premises integration** in izberite vrstico na vrhu. Zabeležim jo kot vašo navedbo.',
    label: 'Vrstica na vrhu',
    choose: 'Izberite vrstico',
    error: 'Izberite vrstico, ki jo vidite, prosim.',
    noted: 'Zabeleženo kot vaša navedba.',
  },
  pasted: {
    heading: 'Kaj pravi vaš strežnik',
    secret: {
      heading: 'To sem zavrgel',
      body: 'Videti je bilo, da vsebuje geslo, ključ ali žeton. Ničesar nisem shranil ali zapisal. Izbrišite svoje sporočilo, skrivnost zamenjajte, če je bila prava, in prilepite samo vrstice o povratnem zapisovanju.',
    },
    enabled: '✓ Strežniški del je **vklopljen**.',
    disabled: '✗ Strežniški del je **izklopljen**.',
    event: (id, meaning) => `**${id}** ${meaning}`,
    times: (count) => (count === 1 ? 'enkrat' : `${count}-krat`),
    newest: (when) => `zadnjič ${when}`,
    utc: 'UTC',
    serverTime: 'čas strežnika',
    more: (count) =>
      `in še ${counted(count, ['druga številka', 'drugi številki', 'druge številke', 'drugih številk'])}`,
    banner: (means) => `Vrstica v portalu: ${means}`,
    nothing: 'Izpis razberem, vendar o povratnem zapisovanju ne pove ničesar.',
  },
  buttons: {
    fixed: 'To je pomagalo',
    broken: 'Še vedno ne dela',
    handover: 'Predaj kolegu',
    banner: 'Portal kaže sporočilo',
    send: 'To je ta vrstica',
    back: 'Nazaj k vzrokom',
  },
};
