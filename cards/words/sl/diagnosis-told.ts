import type * as english from '../en/diagnosis-told.ts';

const rules = new Intl.PluralRules('sl');
type Forms = readonly [one: string, two: string, few: string, other: string];
const counted = (count: number, forms: Forms): string => {
  const place = { one: 0, two: 1, few: 2, other: 3, zero: 3, many: 3 } as const;
  return forms[place[rules.select(count)]];
};

export const told: typeof english.told = {
  missing: {
    heading: (ids, count) => `${counted(count, ['Manjka', 'Manjkata', 'Manjkajo', 'Manjka'])} ${ids}`,
    absent: 'Kadar ga ni',
    look: 'Ali je prišel, preverite z ukazom',
    text: {
      '31001': 'Ponastavitev, ki pride do strežnika, se začne z **31001**. Brez njega zahteva tja sploh ni prišla.',
      '31002':
        'Uspela ponastavitev se konča z **31002**. Če ga ni, poiščite 31003 in 33xxx iz iste minute: povesta, zakaj je bila zavrnjena.',
      '31004':
        'Ko čarovnik vklaplja povratno zapisovanje, začne z **31004**. Če ga ni, preverite, ali je na strani **Optional features** označeno **Password writeback**.',
      '31005':
        'Ko je povratno zapisovanje na strežniku pripravljeno, čarovnik konča z **31005**. Če ga ni, preverite, ali je na strani **Optional features** označeno **Password writeback**, in poiščite 32009 ali 32011 iz iste minute.',
      '31006': 'Menjava gesla, ki pride do strežnika, se začne z **31006**. Brez njega zahteva tja sploh ni prišla.',
      '31007':
        'Uspela menjava se konča z **31007**. Če ga ni, poiščite 31008 in 33xxx iz iste minute: povesta, zakaj je bila zavrnjena.',
      '31009':
        'Skrbnikova ponastavitev, ki pride do strežnika, se začne z **31009**. Brez njega zahteva tja sploh ni prišla.',
      '31010':
        'Uspela skrbnikova ponastavitev se konča z **31010**. Če ga ni, poiščite 31011 in 33xxx iz iste minute: povesta, zakaj je bila zavrnjena.',
      '31013':
        'Izklop se konča z **31013**. Če ga ni, morda še ni izklopljeno: poiščite 31014 ali 32013 iz iste minute.',
      '31015':
        'Ko se storitev za povratno zapisovanje zažene, zapiše **31015**. Če ga po vnovičnem zagonu ni, storitev **ADSync** ne teče ali pa je odpovedala njena končna točka (6800).',
      '31017':
        'Ko se skrbnik v čarovniku vpiše, nastane **31017**. Če ga ni, poiščite 32009: napačno geslo ali federiran račun.',
      '31018': 'Ko čarovnik naredi ključ, ki varuje gesla, zapiše **31018**. Če ga ni, poiščite 32010.',
      '31019':
        'Utrip **31019** prihaja približno vsakih pet minut. Če ga ni, strežnik ne doseže Service Bus ali pa storitev **ADSync** ne teče.',
    },
  },
  despite: {
    heading: 'Dobro znamenje, a vseeno ne gre',
    body: 'Ta dogodek govori samo o svojem trenutku. Več pove, kar vidi uporabnik: pošljite mi kodo **SSPR\\_** ali besedilo dogodka 31003 ali 33xxx iz iste minute.',
  },
  quote: {
    heading: {
      complaint: 'Ta vrstica ne pove vsega',
      denied: 'Kaj pa stran kaže namesto tega?',
      asked: 'Kaj ta vrstica pomeni',
      supposed: 'Kaj ta vrstica pomeni',
      past: 'Kaj pa stran kaže zdaj?',
      elsewhere: 'Kaj pa kaže vaša stran?',
      unsure: 'Ali stran zdaj kaže to?',
    },
    complaint: {
      good: 'Pove samo, da oblak doseže odjemalca za povratno zapisovanje. Več pove, kar vidi uporabnik: pošljite mi kodo **SSPR\\_** ali besedilo dogodka 31003 ali 33xxx iz iste minute.',
      trouble: 'Začnite pri tem, kar vrstica imenuje; več pove, kar vidi uporabnik: koda **SSPR\\_** ali dogodek.',
    },
    body: {
      denied:
        'Druga vrstica ali nobena lahko pomeni, da je oblak izgubil odjemalca. Pove tudi strežnik: dogodek **31019** prihaja približno vsakih pet minut.',
      past: 'Govorite o prejšnjem času.',
      elsewhere: 'Govorite o drugem kraju.',
      unsure: 'Ob vrstici stojijo še druge besede, zato nisem prepričan.',
    },
    line: (label) => `Navajate: ${label}`,
    noted: 'Od tega nisem ničesar zabeležil.',
    pick: 'Od tega nisem ničesar zabeležil. Če zdaj vidite katero od teh vrstic, jo izberite in jo zabeležim.',
  },
  apart: {
    elsewhere: {
      heading: 'To je bilo drugje',
      body: 'To je bilo v drugem najemniku: o tem ne pove ničesar in ničesar nisem zabeležil. Če se dogaja tudi tukaj, mi pošljite dogodek iz tega najemnika.',
    },
    ahead: {
      heading: 'Zdaj še ni česa iskati',
      body: 'Govorite o tem, kar šele pride, zato ne iščem napake. Če se izteče drugače, kot bi se moralo, mi povejte, kaj vidite.',
    },
    supposed: {
      heading: 'Tu ni česa iskati',
      body: 'Sprašujete, kaj bi to pomenilo, zato pri vas ne iščem napake. Če se res zgodi, mi pošljite dogodek z njegovim časom.',
    },
    over: {
      heading: 'Po vaših besedah urejeno',
      body: 'Pravite, da je to urejeno, zato ne iščem napake. Če se ponovi, mi znova pošljite kodo ali dogodek.',
    },
  },
  mention: 'Od tega nisem ničesar shranil. Prilepite dogodek z njegovim časom, pa bo štel.',
  doubt: {
    heading: 'To ni zanesljivo stikalo za povratno zapisovanje',
    why: {
      unnamed:
        'Ne morem biti prepričan, da je ta **Enabled** od povratnega zapisovanja: ob njem ni imena povezovalnika.',
      mixed:
        'Ne morem biti prepričan, da je ta **Enabled** od povratnega zapisovanja: v istem zapisu stojijo druga polja.',
      'two-answers': 'Dva povezovalnika dajeta dva odgovora, zato ne vzamem nobenega.',
      'other-command': 'To je izpisal drug ukaz, torej ni stikalo za povratno zapisovanje.',
      'hash-sync':
        'To je **password hash sync** (sinhronizacija zgoščenih vrednosti gesel), pot iz imenika Active Directory v oblak. O povratnem zapisovanju ne pove ničesar.',
      'feature-flags':
        'To so oznake funkcij sinhronizacije imenika. Njihov **PasswordWriteback** ni v rabi: nanj se ni mogoče zanesti.',
      scheduler:
        'To je razporejevalnik sinhronizacije. O stikalu ne pove ničesar; strežnik v načinu **staging mode** (pripravljalni način) ne zapisuje nazaj.',
      'password-protection':
        'To je **Password Protection**, seznam prepovedanih gesel. O povratnem zapisovanju ne pove ničesar.',
      firewall: 'To je pravilo požarnega zidu. O stikalu ne pove ničesar.',
      task: 'To je načrtovano opravilo. O povratnem zapisovanju ne pove ničesar.',
      service: 'To je storitev sistema Windows. O stikalu ne pove ničesar.',
      connector: 'To so lastnosti povezovalnika ali pravila sinhronizacije. Stikala med njimi ni.',
      policy: 'To je pravilnik najemnika. O stikalu ne pove ničesar.',
      account: 'To je račun: njegov **Enabled** pove, ali se sme vpisati. O povratnem zapisovanju ne pove ničesar.',
      supposed: 'Sprašujete, kaj bi pomenilo, zato tega ne štejem za ugotovitev.',
      elsewhere: 'Pravite, da je od drugod, zato tega ne štejem za ugotovitev o tem najemniku.',
      past: 'Pravite, da je bilo tako prej. Stikalo šteje samo, kakor je zdaj.',
    },
    quoted: 'V besedilu je vrstica iz portala, ob njej pa še druge besede: vrstice nisem zabeležil.',
    under: 'Povratno zapisovanje ima svoje stikalo pod tem ukazom, na strežniku Connect:',
  },
  kept: {
    switch: 'stikalo, kakor je zdaj',
    events: (count) =>
      `${count} ${counted(count, ['dogodek', 'dogodka', 'dogodke', 'dogodkov'])}, ${count === 1 ? 'z njegovim časom' : 'vsakega z njegovim časom'}`,
    undated: (count) => `${count} ${counted(count, ['dogodek', 'dogodka', 'dogodke', 'dogodkov'])} brez časa`,
    codes: 'kode iz sporočila',
    banner: 'vrstico v portalu, kakor je zdaj',
    all: (what) =>
      `Shranil sem ${what}. Šteje kot skrbnikova izjava: navedeno, ne potrjeno. Od vašega besedila ni shranjeno ničesar.`,
    nothing: 'Od tega nisem shranil ničesar, stanje ostane, kakor je bilo.',
    mayNot: 'Od tega nisem shranil ničesar: šteje samo, kar skrbnik prilepi v osebnem klepetu.',
  },
  means: {
    on: 'Za stanje: strežnik svoj del ima, po vaših besedah. Prebrati je treba še portal.',
    off: 'Za stanje: dokler je to stikalo izklopljeno, Connect ne zapisuje nazaj.',
    old: (age) => `to je bilo ${age} in o sedanjosti ne pove ničesar`,
    undated: 'časa ob njem ni, zato o sedanjosti ne pove ničesar',
    ahead: 'ta čas je še pred nami, zato o sedanjosti ne pove ničesar',
    untold: 'dan in mesec bi lahko bila zamenjana, zato ne vem, kdaj je to bilo',
  },
};
