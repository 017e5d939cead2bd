import type { directory as english } from '../../en/outputs/directory.ts';
import type { outputs } from '../../en/outputs/index.ts';

/** Kaj pokažejo izpisi o računih, pravicah in pravilnikih imenika Active Directory ter kam pogledati potem. */
export const directory: Pick<typeof outputs, keyof typeof english> = {
  'remote-sam-not-set': {
    shows: '**RestrictRemoteSam** ni nastavljen: noben pravilnik ne omejuje, torej to ni vzrok.',
    next: 'Poglejte še, ali je uporabnik zaščiten (**adminCount** 1), in pravice računa povezovalnika.',
  },
  'remote-sam-restricts': {
    shows: '**RestrictRemoteSam** spusti samo skupino Administrators, računa povezovalnika pa ne.',
    next: 'Račun dodajte v **Network access: Restrict clients allowed to make remote calls to SAM** ali odstranite pravilnik in nato še vrednost.',
  },
  'remote-sam-allows': {
    shows: '**RestrictRemoteSam** poleg skupine Administrators spusti še druge.',
    next: 'Preverite, ali je med njimi račun povezovalnika. Če je, to ni vzrok.',
  },
  'admin-count-1': {
    shows: '**adminCount** je 1: račun je zaščiten ali pa je to nekoč bil.',
    next: 'Je v zaščiteni skupini? Potem je zavrnjen namenoma: geslo ponastavite v Active Directory. Če je skupino zapustil, počistite adminCount in znova vklopite dedovanje.',
  },
  'admin-count-clear': {
    shows: '**adminCount** ni nastavljen: račun ni zaščiten, torej to ni vzrok.',
    next: 'Poglejte še dedovanje.',
  },
  'in-protected-group': {
    shows: 'Račun je član **zaščitene skupine**: povratno zapisovanje ga zavrne namenoma.',
    next: 'Geslo mu ponastavite v Active Directory, preizkušajte pa z navadnim računom.',
  },
  'cannot-change-password': {
    shows: 'Ta uporabnik **ne more spremeniti gesla** (User cannot change password): zato je ponastavitev zavrnjena.',
    next: 'Na zavihku **Account** počistite **User cannot change password** ali nastavite **CannotChangePassword** na False.',
  },
  'may-change-password': {
    shows: 'Ta uporabnik sme spremeniti geslo, torej to ni vzrok.',
    next: 'Poglejte še najmanjšo starost gesla in zgodovino.',
  },
  'account-disabled': {
    shows: 'Račun je v Active Directory **onemogočen** (33005).',
    next: 'Omogočite ga ali ga namenoma pustite takega: onemogočenemu računu se geslo ne ponastavi.',
  },
  'account-locked': {
    shows: 'Račun je v Active Directory **zaklenjen**.',
    next: 'Odklenite ga: **Unlock-ADAccount**. Odklene ga tudi ponastavitev s povratnim zapisovanjem.',
  },
  'account-not-locked': {
    shows: 'Račun ni zaklenjen, torej to ni vzrok.',
    next: 'Poglejte **Enabled**, **adminCount** in **CannotChangePassword**.',
  },
  'inheritance-off': {
    shows: '**Dedovanje** je izklopljeno: pravice računa povezovalnika tega objekta ne dosežejo.',
    next: 'Odprite **Security** > **Advanced** > **Enable inheritance** (omogoči dedovanje). Če je **adminCount** 1, se v eni uri spet izklopi.',
  },
  'inheritance-on': {
    shows: '**Dedovanje** je vklopljeno, torej to ni vzrok.',
    next: 'Poglejte pravice računa povezovalnika.',
  },
  'min-password-age': {
    shows: (days) => `Najmanjša starost gesla v dnevih: **${days}**. Do takrat je druga menjava zavrnjena.`,
    next: 'Počakajte ali nastavite 0. Za posameznega uporabnika lahko podrobni pravilnik (fine-grained) pove drugače.',
  },
  'min-password-age-zero': {
    shows: 'Najmanjša starost gesla je **0**, torej to ni vzrok.',
    next: 'Poglejte še zgodovino, dolžino in zapletenost, tudi v podrobnem pravilniku (fine-grained).',
  },
  'password-history': {
    shows: (count) => `Število zapomnjenih gesel: ${count}. Teh ni mogoče izbrati znova.`,
    next: 'Izberite geslo, ki še ni bilo v rabi.',
  },
  'min-password-length': {
    shows: (count) => `Najmanjše število znakov v geslu: ${count}.`,
    next: 'Izberite daljše geslo.',
  },
  'complexity-on': {
    shows: 'Geslo mora biti zapleteno.',
    next: 'Naj ima velike črke, števke in znake, imena pa ne.',
  },
  'connector-account': {
    shows: (name) =>
      name ? `Povezovalnik zapisuje z računom **${name}**.` : 'To je račun povezovalnika: ta račun zapisuje gesla.',
    next: 'Če mu manjka katera od petih pravic, jo dodajte: Reset password, Change password, Write lockoutTime, Write pwdLastSet, **Unexpire Password**.',
  },
  'rights-complete': {
    shows: 'Račun ima tam vse svoje pravice, torej to ni vzrok.',
    next: 'Poglejte, ali je pri zavrnjenem uporabniku vklopljeno dedovanje.',
  },
  'rights-missing': {
    shows: (count) => `Število pravic, ki jih ob računu ni: ${count}.`,
    next: 'Potrebuje Reset password, Change password (pri sinhronizaciji v oblaku ne), Write lockoutTime, Write pwdLastSet in **Unexpire Password**.',
  },
  'rights-account-absent': {
    shows: 'Na tem seznamu ni računa MSOL in ne provAgentgMSA: pravic ni ali pa ima račun svoje ime.',
    next: 'Ime pove **Get-ADSyncADConnectorAccount**; poiščite ga na seznamu.',
  },
  'rights-set': {
    shows: 'Pravice so nastavljene.',
    next: 'Do vseh uporabnikov lahko pridejo šele v eni uri. Nato ponastavitev poskusite znova.',
  },
};
