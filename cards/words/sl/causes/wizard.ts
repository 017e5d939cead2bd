import type * as english from '../../en/causes/wizard.ts';
import type { CausesLike } from '../../shape/causes-like.ts';

export const wizard: CausesLike<typeof english.wizard> = {
  'wizard-tenant-licence': {
    title: 'Najemnik nima licence P1 ali P2',
    fix: 'Pridobite Entra ID P1, P2 ali Microsoft 365 Business Premium in čarovnika zaženite znova.',
    ask: 'Ali najemnik nima ne P1 ne P2?',
  },
  'wizard-account': {
    title: 'Skrbnik v čarovniku je federiran, brez licence ali pa je bilo geslo napačno',
    fix: 'Čarovnika zaženite znova z oblačnim računom, ki ima licenco in vlogo Hybrid Identity Administrator (skrbnik hibridne identitete); geslo prej preverite na strani za vpis.',
    ask: 'Ali je skrbnik v čarovniku federiran ali brez licence oziroma je geslo vprašljivo?',
  },
  'wizard-clock': {
    title: 'Ura strežnika ni točna',
    fix: 'Nastavite pravi čas in čarovnika zaženite znova.',
    ask: 'Ali ura strežnika odstopa za več kot pet minut?',
  },
  'wizard-network': {
    title: 'TLS 1.2 je izklopljen ali proxy ni vpisan v machine.config',
    fix: 'Vklopite TLS 1.2 za .NET, proxy vpišite v machine.config za .NET in čarovnika zaženite znova.',
    ask: 'Ali strežnik v splet hodi prek posredniškega strežnika?',
  },
  'wizard-sign-in': {
    title: 'Stran za vpis v čarovniku zavrne ime ali geslo ali pa ostane prazna',
    fix: 'Ime in geslo prej preverite na strani za vpis drugje. Če stran v čarovniku ostane prazna ali opozarja, mora izboljšana varnost Internet Explorerja prepustiti Microsoftove strani za vpis in njihove skripte. Federiran skrbnik ne dobi žetona: uporabite oblačni račun.',
    ask: 'Ali geslo zavrne sama stran za vpis oziroma ta opozarja ali ostane prazna?',
  },
  'wizard-policy': {
    title: 'Vpis čarovnika ustavi pogojni dostop ali večfaktorsko preverjanje',
    fix: 'V dnevniku prijav poglejte, kateri pravilnik je zavrnil skrbnika v čarovniku. Ta račun ali naslov strežnika izvzemite ali pa se na strežniku prijavite, kot zahteva (MFA, skladna naprava). Izboljšana varnost Internet Explorerja mora prepustiti prijavne strani.',
    ask: 'Ali dnevnik prijav navaja pravilnik pogojnega dostopa?',
  },
  'role-not-active': {
    title: 'Vloga v tej seji še ne velja',
    fix: 'Vloga, aktivirana v PIM, velja od naslednjega žetona: počakajte nekaj minut, nato se odjavite in znova prijavite (tudi v čarovniku). V PIM preverite, da je aktivna in ne le upravičena.',
    ask: 'Ali je bila vloga aktivirana šele pred nekaj minutami?',
  },
  'role-missing': {
    title: 'Vaša vloga tega ne sme spremeniti',
    fix: 'Prijavite se kot skrbnik hibridne identitete (**Hybrid Identity Administrator**) ali globalni skrbnik (**Global Administrator**). Vloga **Authentication Policy Administrator** je v dokumentaciji, vendar je bil preizkuševalec z njo ob **Save** zavrnjen.',
    ask: 'Ali je vaša vloga drugačna od skrbnika hibridne identitete ali globalnega skrbnika?',
  },
  'wizard-partner': {
    title: 'V čarovnik se prijavlja partnerjev ali gostujoči račun',
    fix: 'Delegirane pravice (GDAP, CSP) in gostujoči računi v čarovniku ne veljajo. Uporabite oblačni račun skrbnika hibridne identitete iz tega najemnika.',
    ask: 'Ali je skrbnik v čarovniku gost ali partner?',
  },
  'wizard-group': {
    title: 'Vašega računa Windows ni v skupini ADSyncAdmins',
    fix: 'Dodajte ga v lokalno skupino **ADSyncAdmins** na strežniku Connect, se odjavite iz sistema Windows in znova prijavite, nato čarovnik zaženite kot skrbnik.',
    ask: 'Ali vas ni v lokalni skupini ADSyncAdmins?',
  },
  'box-greyed': {
    title: 'Polje je sivo: skrbniku v čarovniku manjka vloga ali licenca',
    fix: 'Vrnite se na **Connect to Microsoft Entra ID** in se prijavite kot oblačni skrbnik hibridne identitete (**Hybrid Identity Administrator**); najemnik potrebuje licenco P1 ali P2, strežnik pa ne sme biti v pripravljalnem načinu. Potem se polje odpre.',
    ask: 'Ali je sivo samo to polje?',
  },
};
