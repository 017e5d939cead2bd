import type * as english from '../../en/causes/cloud-sync.ts';
import type { CausesLike } from '../../shape/causes-like.ts';

export const cloudSync: CausesLike<typeof english.cloudSync> = {
  'agent-module': {
    title: 'Modul sinhronizacije v oblaku ni naložen ali pa je agent prestar',
    fix: 'Na strežniku agenta: Import-Module "C:\\Program Files\\Microsoft Azure AD Connect Provisioning Agent\\Microsoft.CloudSync.Powershell.dll", nato ukaz ponovite. Agent mora biti 1.1.977.0 ali novejši.',
    ask: 'Ali modul ni uvožen ali je agent starejši od 1.1.977.0?',
  },
  'agent-unreachable': {
    title: 'Agent sinhronizacije v oblaku ponastavitev ne prevzame',
    fix: '*Active* pove le, da sinhronizira. Na strežniku agenta: storitev **Microsoft Azure AD Connect Provisioning Agent** teče, izhodna vrata 443 so odprta do *.servicebus.windows.net in *.passwordreset.microsoftonline.com, povratno zapisovanje sinhronizacije v oblaku je vklopljeno.',
    ask: 'Ali agent ni aktiven ali so na njegovem strežniku izhodna vrata 443 zaprta?',
  },
  'agent-rights': {
    title: 'Računu agenta (gMSA) manjkajo pravice',
    fix: 'Na strežniku agenta: Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack -EACredential (Get-Credential). Privzeto jih gMSA ima; dedovanje pri uporabnikih mora biti vklopljeno.',
    ask: 'Ali je bil gMSA spremenjen ali so mu bile vzete pravice?',
  },
  'agent-switch-off': {
    title: 'Sinhronizacija v oblaku nima strani v čarovniku: vklopi se drugje',
    fix: 'Ali z ukazom na strežniku agenta, Set-AADCloudSyncPasswordWritebackConfiguration -Enable $true -Credential $(Get-Credential), ali s tretjim poljem v portalu **Write back passwords with Microsoft Entra Connect cloud sync**.',
    ask: 'Ali povratno zapisovanje v sinhronizaciji v oblaku še ni bilo vklopljeno?',
  },
  'agents-apart': {
    title: 'Več agentov: zapiše lahko katerikoli',
    fix: 'Ponastavitev prevzame katerikoli aktivni agent domene in jo zapiše na bližnji domenski krmilnik; druge lokacije jo dobijo z replikacijo. Uredite replikacijo ali pa imejte agente na eni lokaciji.',
    ask: 'Ali imate več agentov na več lokacijah?',
  },
  'moved-to-cloud-sync': {
    title: 'Ob selitvi na sinhronizacijo v oblaku je povratno zapisovanje ostalo zadaj',
    fix: 'Vklopite povratno zapisovanje sinhronizacije v oblaku (ukaz ali tretje polje v portalu), preverite agenta in preizkusite eno ponastavitev. Prehod sam tega ne preveri; Connect je po njem v pripravljalnem načinu (staging).',
    ask: 'Ali je bila domena preseljena s Connecta na sinhronizacijo v oblaku?',
  },
};
