import type { Finding, FindingId } from './findings.ts';
import { flattened, type Printed } from './printed.ts';
import type { Reader } from './reader.ts';

/**
 * What every command may answer instead. `bare` patterns see letters and digits alone, `flat` ones the text. The identifiers that
 * PowerShell prints below an error are the same in every language; the sentences are those of English and German consoles (sources
 * beside the fixtures) and, where a public sample exists, of Slovenian Windows.
 */
const ANSWERS: readonly { readonly id: FindingId; readonly bare?: RegExp; readonly flat?: RegExp }[] = [
  {
    id: 'cmdlet-unknown',
    bare: /isnotrecognized(?:as(?:the|a)nameof|asaninternalorexternal)|commandnotfoundexception|wurdenichtalsnameeinescmdlet|entwederfalschgeschriebenoderkonntenichtgefunden|niprepoznano?kot(?:ime|notranji|cmdlet)/,
    flat: /\b(?:bash|zsh|sh): (?:line \d{1,3}: )?[\w-]{2,60}: command not found|command not found: [\w-]{2,60}/,
  },
  {
    id: 'module-missing',
    bare: /modulesmodulenotfound|novalidmodulefilewasfound|keinegultigemoduldatei|modul[^.]{0,60}(?:nibilnalozen|nibilomogocenaloziti)/,
    flat: /could not load file or assembly .{0,160}(?:powershell\.dll|adsync)|import-module : .{0,200}(?:filenotfound|could not find|not loaded)/,
  },
  {
    id: 'scripts-blocked',
    bare: /runningscriptsisdisabledonthissystem|isnotdigitallysigned|ausfuhrungvonskripts(?:ist)?aufdiesemsystem(?:ist)?deaktiviert|pssecurityexception/,
  },
  {
    id: 'object-not-found',
    bare: /cannotfindanobjectwithidentity|adidentitynotfoundexception|theusernamecouldnotbefound|derbenutzernamekonntenichtgefundenwerden|objektmitder(?:id|identitat)/,
    flat: /(?:helpmsg|system error|systemfehler) 2221\b/,
  },
  {
    id: 'directory-unreachable',
    bare: /unabletocontacttheserverthismaybe|unabletofindadefaultserverwithactivedirectorywebservices|adserverdownexception|thespecifieddomaineitherdoesnotexistorcouldnotbecontacted|derserverkannnichtkontaktiertwerden|diebenutztedomaneistnichtvorhandenoderkonntenichtkontaktiertwerden/,
    flat: /(?:system error|systemfehler|sistemska napaka) 1355\b|error_no_such_domain|error_no_logon_servers/,
  },
  {
    id: 'parameter-wrong',
    bare: /namedparameternotfound|parametercannotbefoundthatmatches|operatorisreservedforfutureuse|redirectionnotsupported|operatoristfurzukunftige|istfurzukunftigeversionenreserviert|parameterargumentvalidationerror|parameternamegefunden|thesyntaxofthiscommandis|syntaxdiesesbefehls/,
  },
];

/** The module that comes with cloud sync's agent, or one of its commands. */
const OF_AGENT = /cloudsync\.powershell|aadcloudsync/;

const DENIED =
  /(?<!replication )access (?:is |was )?denied|zugriff (?:wurde )?verweigert|(?:dostop|dostopa?) (?:je |ni )?(?:bil )?(?:zavrnjen|dovoljen)|permissiondenied|unauthorizedaccess|insufficient access rights|perform an unauthorized operation|registry access is not allowed|registrierungszugriff ist unzulassig|(?:system error|systemfehler|sistemska napaka) 5\b|requires? elevation|erhohte rechte|cannot open \S{1,40} service/;
/** A command that somebody ran, in a sentence, and what it answered. */
const RAN_AND_SAID =
  /(?:(?:get|set|test|invoke|enable|unlock|restart|start|remove|add|import|show|update)-[a-z]{3,60}|\b(?:gpupdate|w32tm|dsacls|netsh|net user|sc query))\b[^.;!?]{0,40}\b(?:got|gives?|gets?|getting|says?|said|returns?|returned|error|dobi\w{0,2}|vrne|vrnil\w?|javi\w?|pravi|pise|sporoc\w{1,3})\b[^.;!?]{0,20}?$/;
/** Characters ahead of the answer in which its command stands. */
const REACH = 160;
const isToldOf = (flat: string): boolean => {
  const at = DENIED.exec(flat)?.index;
  return at !== undefined && RAN_AND_SAID.test(flat.slice(Math.max(0, at - REACH), at));
};
/** Where it was a command that was denied, and not a reset or a sign-in that somebody tells of. */
const OF_CONSOLE =
  /(?:get|set|test|invoke|enable|unlock|restart|start|remove|add|import|show|update)-[a-z]{3,60} ?:|categoryinfo|fullyqualifiederrorid|\bps [a-z]:\\|\b[a-z]:\\[^>]{0,80}>|(?:system error|systemfehler|sistemska napaka) 5\b|\bsc(?:\.exe)? |\[sc\]|\bnet (?:user|start|stop)|\bw32tm\b|\bgpupdate\b|at line:\d|in zeile:\d|the following error occurred:|folgender fehler ist aufgetreten:/;
/** Characters beside the message where it stands alone on its line, and of the longest such line. */
const BESIDE = 20;
const LINE = 80;
/** An event's id beside it: what was denied is a reset. */
const OF_RESET = /\b3[123]\d{3}\b|sspr|\breset/;
const isAlone = ({ lines }: Printed): boolean =>
  lines.some(({ text }) => {
    const line = text.length <= LINE ? flattened(text) : '';
    return DENIED.test(line) && !OF_RESET.test(line) && line.replace(DENIED, '').length <= BESIDE;
  });
const NO_EVENTS =
  /noeventswerefound|nomatchingeventsfound|keineereignissegefunden|nibilonajdenih(?:ujemajocihse)?dogodkov|nobenegadogodkanibilo/;
/** What a person says of it in Slovenian, where PowerShell itself has no such words. */
const NONE_TOLD =
  /\bni (?:bilo )?(?:najdenih |nobenih |nobenega |takih )?dogodk\w{1,2}\b|\bnoben\w{0,3} dogod\w{2,4} ni (?:bil\w? )?(?:najden|mogoce)|\bdogodkov ni (?:bilo )?(?:najdenih|mogoce najti)/;
const TOLD = 120;
const ASKED_ID = /\bid ?= ?(\d{4,5})(?![\d,])/;

function read(printed: Printed): readonly Finding[] {
  const { flat, bare, events } = printed;
  const said: Finding[] = ANSWERS.filter((a) => a.bare?.test(bare) || a.flat?.test(flat)).map(({ id }) => ({ id }));
  const isUnknown = said.some(({ id }) => id === 'cmdlet-unknown' || id === 'module-missing');
  if (isUnknown && OF_AGENT.test(flat)) said.unshift({ id: 'agent-module-missing' });
  if (events.length === 0 && DENIED.test(flat) && (OF_CONSOLE.test(flat) || isToldOf(flat) || isAlone(printed)))
    said.push({ id: 'access-denied' });
  const isTold = flat.length <= TOLD && !/\d{4}/.test(flat) && NONE_TOLD.test(flat);
  if (NO_EVENTS.test(bare) || isTold) {
    const asked = ASKED_ID.exec(flat)?.[1];
    said.push({ id: 'no-events', ...(asked ? { number: Number(asked) } : {}) });
  }
  return said;
}

/** What any command may answer; read beside the command's own reader. */
export const any: Reader = { command: 'any', names: [], read };
