import type { KnownWords } from '../../en/known/index.ts';
import type { notions as english } from '../../en/known/notions.ts';

export const notions: KnownWords<keyof typeof english> = {
  'staging-mode': {
    lead: 'V pripravljalnem načinu (staging mode) strežnik Connect uvaža in sinhronizira, ne izvaža pa ničesar in gesel ne zapisuje nazaj.',
    more: 'V pripravljenosti ostane, dokler ga kdo ročno ne preklopi. Prehod na sinhronizacijo v oblaku pusti Connect v njem; na strežniku ga pokaže **(Get-ADSyncScheduler).StagingModeEnabled**.',
  },
  'cloud-sync': {
    lead: 'Sinhronizacija v oblaku (cloud sync) je novejši od dveh Microsoftovih odjemalcev: lahki agenti na vaših strežnikih, nastavljeni v oblaku.',
    more: 'Gesla zapisuje nazaj kot Connect, ko sta vklopljeni njeno stikalo in stikalo v portalu. Microsoft najemnike nanjo seli v valovih.',
  },
  'connect-sync': {
    lead: 'Entra Connect ali Connect Sync je program za sinhronizacijo na enem dejavnem strežniku pri vas.',
    more: '**Password writeback** v njegovem čarovniku je ena polovica povratnega zapisovanja, polje v portalu druga. Njegova naslednica je sinhronizacija v oblaku (cloud sync).',
  },
  'provisioning-agent': {
    lead: 'Agent (provisioning agent) je program sinhronizacije v oblaku na vašem strežniku: novo geslo prinese v Active Directory.',
    more: 'Pride s prehodom na sinhronizacijo v oblaku ali se namesti posebej. Microsoft svetuje tri dejavne agente.',
  },
  offboarding: {
    lead: 'Offboarding v dnevniku Connecta pomeni izklop povratnega zapisovanja: 31012 ga začne, 31013 pove, da je uspel, 31014, da ni.',
    more: 'Sledi, ko v čarovniku počistite **Password writeback**. Revizijski dnevnik Entra zanj zabeleži dogodek **Disable**. Prilepite 31013 s časom in ga upoštevam.',
  },
  'off-by-log': {
    lead: '**Izklopljeno po dnevniku** konča spremembo, ki je izklopila, kadar stikal samih ni bilo mogoče prebrati.',
    more: 'Za to je potreben dogodek **Disable** ali prilepljeni 31012 ali 31013, novejši od koraka, ali preizkusna ponastavitev, zavrnjena, ker zapisovanje ni omogočeno.',
  },
  'move-confirmation': {
    lead: 'To je polje v Microsoftovem orodju za prehod: potrdite, da je stikalo za zapisovanje v najemniku vklopljeno.',
    more: 'Če je označeno, se povratno zapisovanje prenese na sinhronizacijo v oblaku. Orodje ga ne preizkusi, zato po njem vpraša moj korak, dokaže pa ga ponastavitev.',
  },
  'complete-transfer': {
    lead: '**Complete transfer to Cloud Sync** začne aktivacijo: odtlej izvaža sinhronizacija v oblaku, Connect gre v pripravljalni način (staging mode).',
    more: 'Pred tem zadošča, da zaprete čarovnika, in Connect izvaža naprej. Po tem Microsoftova stran poti nazaj ne navaja.',
  },
  'validation-weeks': {
    lead: 'Microsoft po prehodu svetuje dva tedna preverjanja; Connect ostane nameščen in v pripravljalnem načinu (staging mode).',
    more: 'Orodje zapisovanja ne preveri. Zato predlagatelja teh štirinajst dni vsak tretji dan prosim, naj pritisne **Preveri zdaj**; sprememba je končana že prej in druge lahko tečejo.',
  },
  'being-watched': {
    lead: 'Prehod je končan, ko ga dokaže ponastavitev; še štirinajst dni predlagatelja vsak tretji dan prosim, naj pogleda znova.',
    more: 'Druge spremembe lahko medtem tečejo. Novejši znak proti njemu znova odpre vprašanje, spremembe pa ne.',
  },
  'proof-by-reset': {
    lead: 'Microsoftovo orodje zapisovanja ne preizkusi, zato prehod dokaže šele ponastavitev, ki jo po dnevniku prenese sinhronizacija v oblaku.',
    more: 'Najbolje, da skrbnik v skrbniškem središču Entra ponastavi sinhroniziranega uporabnika, ki ni skrbnik: zanjo Microsoft piše, da dnevnik navede agenta.',
  },
};
