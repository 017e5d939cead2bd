import type { WordsOfTransition } from '../shape/index.ts';

const unopened = 'zaprite čarovnika; Connect dela naprej kot doslej.';
const disabled = 'zaprite čarovnika. Do aktivacije še naprej izvaža Connect.';
const followWizard =
  'sledite čarovniku in Connecta ne odstranjujte; ničesar, kar je naredilo orodje, ne brišite, ne onemogočajte in ne preoznačujte. Za pot nazaj vprašajte Microsoftovo podporo.';

/** Microsoft's *Transition to Cloud Sync*, in the words of its page (16 Sep 2026). Labels in bold stand as that page gives them. */
export const transitionSteps: WordsOfTransition = {
  'move-proof-before': {
    title: 'Dokaz pred prehodom',
    clicks: [
      'Pritisnite »Preizkusi povratno zapisovanje« in sledite navodilom, najbolje s ponastavitvijo, ki jo skrbnik opravi v skrbniškem središču Entra.',
      'V dnevniku naj bo kot agent naveden **Microsoft Entra Connect**.',
    ],
    why: 'Kar ne deluje pred prehodom, tudi po njem ne bo, vzroka pa nihče ne bo mogel določiti.',
    confirm: 'Ponastavitev je prišla prek Connecta ali pa vem, da to ni dokazano',
    stuck: [
      {
        cause: 'Dnevnik agenta ne navaja',
        fix: 'Microsoft ga dokumentira le pri ponastavitvi, ki jo opravi skrbnik: poskusite z njo.',
      },
      { cause: 'Ponastavitev ne uspe', fix: 'prehod prekličite in najprej odpravite napako: povejte mi jo.' },
    ],
    undo: 'spremenilo se ni nič.',
  },
  'transition-launch': {
    title: 'Zagon orodja za prehod',
    clicks: [
      'Na aktivnem strežniku Connect odprite čarovnika Microsoft Entra Connect Sync.',
      'Izberite **Configure**, nato **Transition to Cloud Sync**.',
      'Preberite opis prehoda (migration overview).',
    ],
    why: 'Na strežniku v pripravljalnem načinu (staging mode) orodje ne teče.',
    stuck: [
      {
        cause: 'Možnosti Transition to Cloud Sync ni',
        fix: 'strežnik je v pripravljalnem načinu, njegova različica ni podprta ali pa vaša organizacija ni v tem valu.',
      },
      {
        cause: 'Niste prepričani, ali izpolnjujete pogoje',
        fix: 'orodje sprejme en gozd z največ 2.000 predmeti v obsegu, brez lastnih pravil sinhronizacije, filtriranja po skupinah in sinhronizacije naprav.',
      },
    ],
    undo: unopened,
  },
  'transition-connect': {
    title: 'Povezava z Microsoft Entra in Active Directory',
    clicks: [
      'V Microsoft Entra se vpišite kot **Hybrid Identity Administrator** (skrbnik hibridne identitete).',
      'Za vsak izbrani gozd vnesite poverilnice skrbnika domene (Domain Admin).',
    ],
    why: 'Z njimi orodje nastavi skupinski upravljani račun storitve (gMSA) za agenta. Jaz jih nikoli ne vidim.',
    stuck: [
      { cause: 'Poverilnice so zavrnjene', fix: 'za vsak izbrani gozd so potrebne poverilnice skrbnika domene.' },
    ],
    undo: unopened,
  },
  'transition-readiness': {
    title: 'Pregled pripravljenosti okolja',
    clicks: [
      'Preglejte vse izide ter zaščito pred nenamernim brisanjem in njen prag.',
      'Vnesite naslov za obvestila o karanteni in prenesite poročilo o pripravljenosti.',
      'Označite soglasje k prehodu, nato izberite **Start Transition**.',
    ],
    why: 'Kar tu ovira prehod, je treba najprej odpraviti: drugače naprej ne gre.',
    stuck: [
      {
        cause: 'Pregled ustavi prehod',
        fix: 'odpravite, kar navaja, ali počakajte, da bo sinhronizacija v oblaku to zmogla. Več časa lahko odobri Microsoftova podpora.',
      },
    ],
    undo: unopened,
    leave: 'pred **Start Transition** zaprite čarovnika: spremenil ni ničesar.',
  },
  'transition-transfer': {
    title: 'Prenos konfiguracije',
    clicks: [
      'Počakajte, da čarovnik sporoči, da je prenos končan.',
      'V skrbniškem središču Microsoft Entra si oglejte nove konfiguracije in opravila Cloud Sync.',
    ],
    why: 'Orodje namesti agenta in za vsako domeno naredi konfiguracijo. Za zdaj ostanejo vse onemogočene.',
    stuck: [
      {
        cause: 'Prenos ne uspe',
        fix: 'v dnevnikih sledenja Connecta poiščite poverilnice, namestitev agenta, prijavo, Microsoft Graph ali opravila.',
      },
    ],
    undo: disabled,
  },
  'transition-verify': {
    title: 'Provision on demand in potrditev zapisovanja',
    clicks: [
      'Izberite **Open Entra Portal**. V vsaki novi konfiguraciji: **Provision on demand**, razločevalno ime preizkusnega uporabnika, **Provision**. Preberite podrobnosti.',
      'Preverite, ali je zapisovanje SSPR za najemnika omogočeno, nato označite potrditev povratnega zapisovanja (**password-writeback confirmation**).',
      'Potrdite izide in izberite **Complete transfer to Cloud Sync**.',
    ],
    why: 'Pri tem polju se povratno zapisovanje prenese ali pa pozabi.',
    confirm: 'Potrditev povratnega zapisovanja sem označil(a)',
    stuck: [
      {
        cause: 'Provision on demand ne uspe',
        fix: 'preverite agenta, njegove pravice in ime.',
      },
      {
        cause: 'Polja ni',
        fix: 'pokaže se, kjer je zapisovanje omogočeno. Vprašajte **Je writeback vklopljen?**',
      },
    ],
    undo: followWizard,
    leave: disabled,
  },
  'transition-activate': {
    title: 'Aktivacija Cloud Sync',
    clicks: [
      'Počakajte, da orodje aktivira Cloud Sync, Connect pa preklopi v pripravljalni način (staging mode).',
      'Preverite, ali se je aktivacija končala in se prva sinhronizacija začne.',
    ],
    why: 'Odslej izvaža sinhronizacija v oblaku. Connecta ne odstranjujte.',
    stuck: [
      {
        cause: 'Aktivacija ne uspe',
        fix: 'sledite navodilom čarovnika za obnovitev. Ničesar, kar je naredilo orodje, ne brišite, ne onemogočajte in ne preoznačujte.',
      },
    ],
    undo: followWizard,
  },
  'transition-validate': {
    title: 'Preverjanje; zadnji gumb še počaka',
    clicks: [
      'Primerjajte števili **Total Objects** in si oglejte opravila.',
      'Sami si oglejte enega uporabnika, eno skupino in eno članstvo: čarovnik tega ne stori.',
      '**Complete Migration** pustite za pozneje. Čarovnik si stanje zapomni.',
    ],
    why: 'Microsoft: čarovnik sam ne preveri uporabnikov, skupin, članstev in zapisovanja. Dokaz s ponastavitvijo sledi.',
    confirm: 'Uporabnika, skupino in članstvo sem primerjal(a) sam(a)',
    stuck: [
      {
        cause: 'Števili se razlikujeta',
        fix: 'zaprite čarovnika do naslednjega pripravljalnega cikla Connecta, ga znova odprite (**Transition to Microsoft Entra Cloud Sync**) in osvežite.',
      },
    ],
    undo: followWizard,
  },
};
