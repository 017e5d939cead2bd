import { DOCS } from '../sources.ts';
import type { Fact } from './fact.ts';

/** Whose passwords, by which accounts, and what it costs. */
export const PEOPLE = [
  {
    id: 'never-domain-admin',
    asks: {
      en: [
        'msol*|adma|connector_account|service_account|sync_account|connector domain_admin*|enterprise_admin*|domain_administrator*',
      ],
      sl: [
        'msol*|adma|povezovaln*|konektor*|servisn*|racun*_za domain_admin*|domensk*_skrbnik*|domensk*_admin*|enterprise_admin*',
      ],
    },
    source: DOCS.accounts,
  },
  {
    id: 'protected-accounts',
    asks: {
      en: [
        'domain_admin*|enterprise_admin*|schema_admin*|protected|adminsdholder|admincount|privileged|domain_administrator*|krbtgt reset*|written|write*|writeback|work*|password*|can|cover* !transit|transport|wire|sent|encrypt*|on_the',
      ],
      sl: [
        'domain_admin*|domensk*_skrbnik*|domensk*_admin*|enterprise_admin*|zasciten*|adminsdholder|admincount|privilegiran* ponastav*|zapis*|writeback|gesl*|gesel|velja*|deluj*|dela|zajet* !prenos*|pot*|sifrir*',
      ],
    },
    source: DOCS.operations,
  },
  {
    id: 'admins-themselves',
    asks: {
      en: [
        'admins|administrators|admin_account*|administrator_account*|it_staff|global_admin* writeback|written|reset*|work*|cover*|include* !approv*|role|need*|turn*|enabl*|who|center|for_the',
      ],
      sl: [
        'skrbnike|skrbnikov|skrbnikom|skrbniki|admine|adminov|admini|administratorje|administratorjev writeback|zapis*|ponastav*|deluj*|dela|velja* !odobr*|vlog*|potreb*|vklop*|kdo|sredisc*',
      ],
    },
    source: DOCS.adminReset,
  },
  {
    id: 'guests',
    asks: {
      en: [
        'guest*|b2b|external_user*|externals|partners writeback|written|write*|reset*|work*|cover*|include*|benefit*|apply|applies|on|enabled|password*|supported|allowed !licen*|approv*',
      ],
      sl: ['gost*|b2b|zunanj* writeback|zapis*|ponastav*|velja*|deluj*|dela|vklop*|gesl*|podprt* !licenc*|odobr*'],
    },
    source: DOCS.howItWorks,
  },
  {
    id: 'cloud-only-users',
    asks: {
      en: [
        'cloud_only|cloud_user*|cloud_account*|not_synced|unsynced|non_synced writeback|written|reset*|work*|cover*|apply|applies|users|accounts',
      ],
      sl: ['samo_v|oblacn*|nesinhroniz* uporabnik*|racun* oblak*|writeback|zapis*|ponastav*|velja*|deluj*'],
    },
    source: DOCS.operations,
  },
  {
    id: 'all-synced',
    asks: {
      en: [
        'service_accounts|contractor*|student*|intern|interns|department|everyone|everybody|all_users|which_users|all_employees writeback|written|write*|cover*|apply|applies|reset* !licen*|approv*|register*|role',
      ],
      sl: [
        'servisn*_racun*|studente|studentov|pripravnik*|oddelek|oddelka|vse_uporabnike|vse_zaposlene|kater*_uporabnik* writeback|zapis*|velja*|deluj*|ponastav*|vklop* !licenc*|odobr*|registrir*|vlog*',
      ],
    },
    source: DOCS.operations,
  },
  {
    id: 'one-user',
    asks: {
      en: [
        '@ why|cant|cannot|unable|couldnt|not|never reset*|password*|sspr',
        'why one_user|this_user|single_user cant|cannot|unable reset*',
      ],
      sl: ['@ zakaj|ne|nemore ponastav*|gesl*|gesel|reset*', 'zakaj en_uporabnik|ta_uporabnik ne ponastav*|gesl*'],
    },
    source: DOCS.reset,
  },
  {
    id: 'licence-needed',
    asks: {
      en: [
        'licen*|p1|p2|e3|e5|f3|a3|a5|premium|business|subscription need*|require*|required|enough|must|each|every|include*|cover*|sufficient|suffice* !have|got|which|what|assigned|missing|how_many|our|we_have|approv*|wizard|car|driv*',
        'guest*|user*|people|everyone|admin* need*|must|require* licen*|p1|p2 !have_a',
      ],
      sl: [
        'licenc*|p1|p2|e3|e5|f3|premium|business|narocnin* potreb*|rabi*|dovolj|mora*|vsak*|vkljuc*|zadosc*|zadostuj*|obvezn* !imamo|kater*|kaj|dodelj*|manjka*|koliko|nas*|odobr*|carovnik*|avto|voznis*',
      ],
    },
    source: DOCS.licensing,
  },
  {
    id: 'price',
    asks: {
      en: [
        'cost*|price*|pricing|free|pay|paid|surcharge|fee|fees|expensive|budget|extra_charge does|is|how|what|do|much|it|any !time|feel|cost_centre|my|who|when',
      ],
      sl: ['stane|stalo|cena|ceno|cene|strosek|placljiv*|brezplac*|zastonj|doplac*|placati|placamo !moj*|kdo|kam|kdaj'],
    },
    source: DOCS.licensing,
  },
  {
    id: 'find-account',
    isBesideCodes: true,
    asks: {
      en: [
        'which_account|what_account connect|writeback use*|write*|set*|password* !right*|permission*',
        'adma|msol*|connector_account|ds_connector|service_account|sync_account find|which|what|where|name|look_up|see|tell !right*|permission*|domain_admin*|gmsa|need*|may',
      ],
      sl: [
        'adma|msol*|povezovaln*|konektor*|servisn*|ad_ds najti|najdem|najde*|kater*|kje|ime|ugotov*|preveri* !pravic*|dovoljen*|domain_admin*|gmsa|potreb*',
      ],
    },
    source: DOCS.connectorAccount,
  },
  {
    id: 'account-rights',
    asks: {
      en: [
        'right*|permission*|privilege* account|connector|msol*|adma|gmsa|agent* which|what|need*|require*|does|must|enough !my|am|domain_admin*|denied|refus*|fail*',
      ],
      sl: [
        'pravic*|dovoljen*|pooblastil* racun*|konektor*|povezovaln*|msol*|adma|gmsa|agent* kater*|kaj|potreb*|rabi*|mora*|ali !moj*|imam|domain_admin*|zavrn*',
      ],
    },
    source: DOCS.tutorial,
  },
  {
    id: 'gmsa',
    asks: {
      en: ['gmsa|gmsas|group_managed|managed_service|smsa'],
      sl: ['gmsa|gmsaja|skupinsk*_upravlj*|upravlj*_storitv*|managed_service|smsa'],
    },
    source: DOCS.accounts,
  },
  {
    id: 'only-some',
    asks: {
      en: [
        'only|some|subset|pilot|selected|certain|part|limit*|restrict*|scope*|per_group users|user|people|group|ou|department|employees turn*|enabl*|switch*|writeback|possible|roll* !why|cannot|cant|fail*|device*|protected',
      ],
      sl: [
        'samo|nekater*|izbran*|pilot*|del|omeji*|omejit*|obseg* uporabnik*|skupin*|ljudi|oddelek|oddelk*|ou vklop*|omogoc*|writeback|mogoc*|mozno|zapisovanj* !zakaj|napak*|naprav*|zascit*',
      ],
    },
    source: DOCS.enable,
  },
  {
    id: 'registered-methods',
    asks: {
      en: [
        'register*|security_info|phone_number*|mobile_number*|authentication_method* need*|must|have_to|still|require*|directory|prepopulat*|enough user*|people|they|reset*|sspr|method* !bot|app|approv*',
      ],
      sl: [
        'registrir*|varnostn*_podatk*|telefonsk*_stevilk*|metod* mora*|treba|potreb*|se_vedno|imenik*|dovolj uporabnik*|ljudj*|ponastav*|sspr|metod* !odobr*|aplikacij*',
      ],
    },
    source: DOCS.reset,
  },
] as const satisfies readonly Fact[];
