import type { LegalWords } from '../shape/index.ts';

export const legal: LegalWords = {
  links: { home: 'Writeback Pilot', privacy: 'Zasebnost', terms: 'Pogoji uporabe' },
  home: {
    title: 'Writeback Pilot',
    lead: 'Bot za Microsoft Teams, ki hibridnega najemnika pripelje od »povratno zapisovanje gesel je izklopljeno« do »vklopljeno, in tu je dokaz«, z odobritvijo druge osebe.',
    sections: [
      {
        heading: 'Kje ga najdete',
        text: [
          'Živi v Teamsu. Če ga vaša organizacija uporablja, ga najdete tam med aplikacijami ali vprašajte skrbnike.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Writeback Pilot: zasebnost',
    lead: 'Tega bota poganja vaša organizacija na lastnem strežniku. Avtorji programa od njega ne dobijo ničesar.',
    sections: [
      {
        heading: 'Kaj hrani',
        text: [
          'Kdo je spremembo predlagal, jo smel odobriti, odobril, zavrnil ali izvedel: ime, ID objekta in ID najemnika, kot jih dasta Teams in imenik, čas ter razlog, številko zahtevka, pripombo, vprašanje ali odgovor, ki ga je oseba vpisala.',
          'Kaj je prebral za spremembo ali stanje: podatke o celem najemniku, na primer licenčne načrte, zadnjo sinhronizacijo, obe nastavitvi ponastavljanja in najnovejši dogodek o njiju iz revizijskega dnevnika. Ta dogodek pove, kdo je nastavitev preklopil.',
          'Pri vodenem preizkusu zapisovanja: ime in ID objekta računa, s katerim je bil opravljen, in kako se je končal. Iz izpisa, prilepljenega s strežnika za sinhronizacijo: številke dogodkov, kode, števila in čase, ničesar iz besedila.',
          'Kje lahko posamezno osebo doseže v Teamsu, katere kartice ji je poslal, kateri jezik je izbrala in v katerem časovnem pasu je njen Teams.',
        ],
      },
      {
        heading: 'Česa nikoli ne hrani',
        text: [
          'Gesel: nikoli jih ne vidi. Žetonov za vpis: v pomnilniku so, dokler odgovarja na vprašanje ali izvaja spremembo, največ dve minuti, in jih ni v nobenem dnevniku, kartici ali datoteki.',
          'Vsega drugega, kar napišete: razume, odgovori in pozabi.',
        ],
      },
      {
        heading: 'V čigavem imenu bere in piše',
        text: [
          'Imenik bere kot oseba, ki vpraša, z njenimi pravicami. Dve nastavitvi najemnika zapiše samo, ko ta oseba pritisne gumb za to.',
        ],
      },
      {
        heading: 'Kdo kaj vidi',
        text: [
          'Člani vašega najemnika vidijo stanje; izvajalci, odobritelji in revizorji vidijo spremembe in sled. Gostje ne vidijo ničesar. Podatki zapustijo strežnik samo proti Microsoft Teams, Microsoft Graph in skrbniški storitvi Microsoft Entra.',
        ],
      },
      {
        heading: 'Kako dolgo in kako do izbrisa',
        text: [
          'Sled sprememb je zapis o varnostnih odločitvah in ostane, dokler je vaša organizacija ne izbriše skupaj s shrambo bota. Dnevniki ostanejo, kolikor dolgo jih hrani vaša organizacija.',
          'Kje lahko osebo doseže in katere kartice ji je poslal, pozabi, ko se oseba ne oglasi 400 dni ali toliko, kolikor je nastavila vaša organizacija.',
          'Za vprašanja, kopijo ali izbris se obrnite na skrbnike svojega najemnika, ki bota upravljajo in odločajo o njegovih podatkih.',
        ],
      },
    ],
  },
  terms: {
    title: 'Writeback Pilot: pogoji uporabe',
    lead: 'Tega bota vam ponuja vaša organizacija, zato zanj veljajo njena pravila za taka orodja.',
    sections: [
      {
        heading: 'Kdo ga sme uporabljati',
        text: [
          'Člani najemnikov, ki jih je vključila vaša organizacija. Kaj kdo sme, sledi iz njegove vloge v imeniku ter iz seznamov odobriteljev in revizorjev, ki jih vodi vaša organizacija.',
        ],
      },
      {
        heading: 'Kaj spreminja',
        text: [
          'Največ dve nastavitvi ponastavljanja gesel v vašem najemniku, po odobritvi in v imenu osebe, ki pritisne gumb. »Nastavi namesto mene« uporablja vmesnik, ki ga Microsoft za aplikacije ne dokumentira; drugi dve poti ga ne potrebujeta.',
        ],
      },
      {
        heading: 'Brez jamstva',
        text: [
          'Program je odprtokoden pod licenco MIT in je na voljo tak, kot je, brez vsakršnega jamstva. Kar pove o najemniku, je dokaz z virom in starostjo; česar ne more vedeti, tudi pove.',
        ],
      },
    ],
  },
};
