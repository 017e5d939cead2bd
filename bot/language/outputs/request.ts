import type { FindingId } from './findings.ts';
import type { Printed } from './printed.ts';
import { found, type Reader } from './reader.ts';

/**
 * What Invoke-WebRequest and curl answer, most telling first. English and German as .NET words them; the numbers in brackets are the
 * same everywhere. `bare` sees letters and digits alone.
 */
const ANSWERS: readonly { readonly id: FindingId; readonly bare?: RegExp; readonly flat?: RegExp }[] = [
  { id: 'proxy-wants-sign-in', flat: /\(407\)|\b407 proxy|statuscode ?: ?407|proxy authentication required/ },
  {
    id: 'name-not-resolved',
    bare: /remotenamecouldnotberesolved|nosuchhostisknown|nonexistentdomain|dnsnamedoesnotexist|couldnotresolvehost|remotenamekonntenichtaufgelostwerden|nameresolutionfailure|hostistnichtbekannt|gostiteljaniznan|oddaljenegaimena(?:nibilo)?mogocerazresiti/,
  },
  {
    id: 'certificate-not-trusted',
    bare: /couldnotestablishtrustrelationship|remotecertificateisinvalid|sslcertificateproblem|unabletogetlocalissuercertificate|certificatesignedbyunknownauthority|keinevertrauensstellung|vertrauensstellunghergestellt|remotezertifikatistungultig|certificatechainwasissuedbyanauthoritythatisnottrusted|trustfailure|untrustedroot|secetrustfailure|secsuntrustedroot/,
  },
  {
    id: 'tls-channel-failed',
    bare: /couldnotcreatessltlssecurechannel|keingeschutzterssltlskanal|keinsichererkanalfurssltls|sslconnectioncouldnotbeestablished|unexpectederroroccurredona(?:send|receive)|unerwarteterfehlerbei(?:einem|m)?(?:sende|empfang)|securechannelfailure|schannelfailedto|handshakefailure|clientandservercannotcommunicate|keingemeinsameralgorithmus/,
  },
  {
    id: 'port-443-closed',
    bare: /unabletoconnecttotheremoteserver|theoperationhastimedout|connectedpartydidnotproperlyrespond|targetmachineactivelyrefused|verbindungmitdemremoteserver(?:kann|konnte)nichthergestellt|timeoutfurvorgang|failedtoconnectto\w{0,80}port443|connectiontimedout|connectfailure|requestwascanceledduetotheconfiguredhttpclienttimeout|zstrezniksenimogocepovezati/,
  },
  {
    id: 'proxy-refuses',
    flat: /\((?:403|502|503|504)\)|statuscode ?: ?50[234]|\b50[234] (?:bad gateway|service unavailable|gateway time)|blocked by (?:your|the|a) /,
    bare: /zscaler|blockpage|webfilter/,
  },
  {
    id: 'relay-answers',
    flat: /\((?:401|404|400)\)|statuscode(?:description)? ?[:=-]{1,3} ?(?:200|401|404|ok)|verbose: received -?\d|http\/\d(?:\.\d)? (?:200|401|404)|missingtoken|publicly listed services/,
  },
];
/** What makes it the answer to a request, and not an event's text or a sentence: the command, its errors, or the host in it. */
const OF_REQUEST =
  /invoke-?(?:webrequest|restmethod)|\b(?:iwr|irm|curl|wget)\b|webexception|webcmdlet|ssprdedicated|servicebus\.windows\.net|statuscode|verbose: (?:get|received)|passwordreset\.microsoftonline|rawcontent|missingtoken/;
const SHORT = 240;

function read({ flat, bare, events }: Printed) {
  const isError = ANSWERS.slice(1, 5).some((a) => a.bare?.test(bare));
  // An event tells of its own moment and has a meaning of its own.
  if (events.length > 0 || !(OF_REQUEST.test(flat) || (isError && flat.length <= SHORT))) return [];
  return found(ANSWERS.find((a) => a.bare?.test(bare) || a.flat?.test(flat))?.id);
}

/** `Invoke-WebRequest` to the relay: an HTTP status of the host itself is a good answer, whatever it says. */
export const request: Reader = {
  command: 'request',
  names: ['Invoke-WebRequest', 'curl'],
  read,
};
