import type { accounts as english } from '../../en/known/accounts.ts';
import type { KnownWords } from '../../en/known/index.ts';

export const accounts: KnownWords<keyof typeof english> = {
  'never-domain-admin': {
    lead: 'Nikoli: tega računa ne dajte med domenske skrbnike (Domain Admins). Potrebuje pet pravic nad uporabniki in nič več.',
    more: 'Čarovnik take račune od različice 1.4 zavrača. Dodelite mu Reset password, Change password, Write lockoutTime, Write pwdLastSet in na korenu vsake domene Unexpire Password.',
  },
  'protected-accounts': {
    lead: 'Člani zaščitenih skupin, kot je Domain Admins, so po zasnovi izvzeti.',
    more: 'Servisni račun jim gesla ne more nastaviti. Ponastavite jih v Active Directory; nekdanji član ima morda še vedno adminCount 1.',
  },
  'admins-themselves': {
    lead: 'Pri skrbnikih odloča Active Directory: članom njegovih zaščitenih skupin se geslo iz oblaka nikoli ne nastavi.',
    more: 'Za nosilce vlog v Entri velja strožji pravilnik za ponastavitev, z dvema načinoma preverjanja.',
  },
  guests: {
    lead: 'Gostje niso zajeti: nazaj se zapisujejo samo gesla uporabnikov, sinhroniziranih iz vašega imenika.',
    more: 'Gost geslo ponastavi tam, kjer je njegov račun, v svoji organizaciji.',
  },
  'cloud-only-users': {
    lead: 'Uporabniki, ki so samo v oblaku, nimajo kam pisati: njihova ponastavitev ostane v Entra ID.',
    more: 'Nazaj se zapisujejo samo gesla uporabnikov, sinhroniziranih iz Active Directory.',
  },
  'all-synced': {
    lead: 'Zajeti so vsi uporabniki, sinhronizirani iz vašega imenika, razen članov njegovih zaščitenih skupin.',
    more: 'Kdo sme začeti ponastavitev, se nastavi v **Password reset > Properties**. Gostje in uporabniki, ki so samo v oblaku, nimajo kam pisati.',
  },
  'one-user': {
    lead: 'Ali uporabnik sme ponastaviti geslo, odloča pet pogojev; povejte mi v osebnem klepetu, kdo je, pa pogledam.',
    more: 'Biti mora sinhroniziran, v obsegu samopostrežne ponastavitve (**Password reset > Properties**), s prijavljenimi načini preverjanja (varnostnimi podatki), z licenco P1 ali P2 in v nobeni zaščiteni skupini v Active Directory.',
  },
  'licence-needed': {
    lead: 'Potrebna je licenca Entra ID P1 ali P2 oziroma Microsoft 365 Business Premium, za vsakega uporabnika, ki bo to uporabljal.',
    more: 'P1 zadošča. Microsoft 365 E3 in E5 vsebujeta P1 ali P2; Business Basic in Standard nista dovolj.',
  },
  price: {
    lead: 'Vključeno je v Entra ID P1, P2 in Microsoft 365 Business Premium, brez posebnega doplačila.',
    more: 'Tako licenco potrebuje vsak uporabnik, ki bo to uporabljal; koliko stane, piše v Microsoftovem ceniku.',
  },
  'find-account': {
    lead: 'Na strežniku Connect zaženite **Get-ADSyncADConnectorAccount**; izpiše račun za vsak gozd.',
    more: 'Ali pa odprite Entra Connect > **View current configuration**: piše pod **Synchronized Directories**. Ob hitri namestitvi se imenuje MSOL\\_ in številka.',
  },
  'account-rights': {
    lead: 'Račun povezovalnika potrebuje pet pravic: Reset password, Change password, Write lockoutTime, Write pwdLastSet in Unexpire Password.',
    more: 'Unexpire Password se nastavi na korenu vsake domene, druge na podrejenih uporabnikih, z vklopljenim dedovanjem. Račun sinhronizacije v oblaku (cloud sync) ima svoje štiri privzeto.',
  },
  gmsa: {
    lead: 'Storitev sinhronizacije sme teči kot gMSA, račun povezovalnika AD DS pa to ne more biti.',
    more: 'Povratno zapisovanje deluje v obeh primerih: gesla nastavlja račun povezovalnika, ki je navaden uporabniški objekt. Agent sinhronizacije v oblaku (cloud sync) ima svoj gMSA.',
  },
  'only-some': {
    lead: 'Povratno zapisovanje velja za ves najemnik; kdo sme ponastaviti geslo, se nastavi v **Password reset > Properties**.',
    more: '**Selected** velja za eno skupino, **All** za vse. Če želite najprej poskusiti, začnite s skupino nekaj ljudi.',
  },
  'registered-methods': {
    lead: 'Od 7. septembra 2026 za ponastavitev štejejo samo načini preverjanja, ki so jih uporabniki registrirali sami.',
    more: 'Telefonske številke in e-poštni naslovi iz imenika ne štejejo več (MC1325414). Uporabniki jih prijavijo na aka.ms/ssprsetup.',
  },
  'sspr-needed': {
    lead: 'Uporabniki si geslo ponastavijo sami le, če je vklopljena samopostrežna ponastavitev (SSPR); sinhronizirani potrebujejo še povratno zapisovanje.',
    more: 'Brez povratnega zapisovanja je sinhroniziran uporabnik napoten k skrbniku. Zapišejo se tudi skrbniške ponastavitve v skrbniškem središču Entra.',
  },
  'wizard-account': {
    lead: 'V čarovnika se prijavi Hybrid Identity Administrator ali Global Administrator vašega najemnika, najbolje z računom samo v oblaku.',
    more: 'Vloga mora biti dodeljena osebi, ne prek skupine, in v PIM aktivirana pred prijavo. Gost ne zadošča.',
  },
  'wizard-mfa': {
    lead: 'Prijava v čarovniku lahko zahteva MFA; pravilnik pogojnega dostopa (Conditional Access), ki jo zavrne, jo konča.',
    more: 'Če ima skrbnik MFA, mora biti po Microsoftovih navodilih secure.aadcdn.microsoftonline-p.com med zaupanja vrednimi mesti strežnika.',
  },
  gdap: {
    lead: 'Uporabite račun strankinega lastnega najemnika: nastavitve Connecta ali cloud synca prek GDAP Microsoft ne opisuje.',
    more: 'Gost ni sprejet. Potrebna je vloga Hybrid Identity Administrator, dodeljena temu računu samemu in v PIM aktivirana.',
  },
  'blade-greyed': {
    lead: 'Posivela polja ali manjkajoč zavihek pomenijo, da odjemalca za povratno zapisovanje še ni ali da nastavitve ne smete spreminjati.',
    more: 'Najprej dokončajte strežniški del: **Password writeback** v čarovniku Entra Connect ali agent cloud sync. Nato preverite svojo vlogo, tudi v PIM, in licenco.',
  },
};
