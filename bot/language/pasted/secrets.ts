/**
 * What looks like a secret: tokens, keys, connection strings, and a password beside its name. Better to refuse too much than to
 * keep one. Every pattern reads the text once; repetition is bounded.
 */
const SHAPES: readonly RegExp[] = [
  /eyJ[\w-]{16,}/,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/i,
  /\bConvertTo-SecureString\b|\b-?AsPlainText\b/i,
  /(?:^|[\s"'`(])[-–—](?:new|old|account|plain|cert\w{0,12})?password(?![a-z])/im,
  /\b(?:Account|SharedAccess|Shared|Access|Primary|Secondary)Key(?:Name)?\s{0,8}[=:]\s{0,8}\S/i,
  /;\s{0,4}(?:password|pwd)\s{0,4}=\s{0,4}[^\s;]/i,
  /DefaultEndpointsProtocol\s{0,8}=/i,
  /[?&](?:sig|code|access_token|client_secret)=[\w%+/.-]{12,}/i,
  /\bBearer\s{1,8}[\w.~+/-]{16,}/i,
  /\b(?:client|app|application)?[_ -]?secret(?:text|value)?["']?\s{0,8}[=:]\s{0,8}["']?[^\s"'*•●]{4,}/i,
  /\b(?:api|private|encryption|storage)[_ -]?key["']?\s{0,8}[=:]\s{0,8}["']?[^\s"'*•●]{6,}/i,
  /\b(?:refresh|access|id)_?token["']?\s{0,8}[=:]\s{0,8}["']?[\w.-]{12,}/i,
  // The shape of Entra's own client secrets and refresh tokens.
  /[\w~.-]{3}\dQ~[\w~.-]{20,}/,
  /\b[01]\.A[\w-]{30,}/,
];

/** A long unbroken run of base64 is an encrypted or encoded something; one character all along is a key that got stuck. */
const RUN = /[A-Za-z0-9+/]{120,}/g;

const NAMED =
  /(?<![\p{L}\p{N}])(?:new|old|current|novo|staro|trenutno)?[_ ]?(?:password|passwd|passwort|kennwort|contrase\p{L}a|mot de passe|wachtwoord|geslo|pwd|pass)["']?\s{0,8}[=:]\s{0,8}["']?([^\s"',;]{1,80})/giu;
const SPOKEN = /(?<!\p{L})(?:password|pwd|passwort|geslo)\s{1,4}(?:is|was|je|ist|bilo)\s{1,4}["']?([^\s"',;]{6,80})/giu;
/** What may stand after "password:" without being one. */
const HARMLESS =
  /^(?:\$?true|\$?false|null|none|n\/a|enabled|disabled|on|off|yes|no|da|ne|allow\w*|deny|denied|granted|missing|success\w*|fail\w*|error|expired|never|required|not|reset|change\w*|writeback|[*•●x]{3,}|0x[\da-f]{1,8}|\d{1,3}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?|[<({$[].*)\.?$/i;
/** Where a sentence speaks of a password, whatever stands between the word and the thing. */
const SPEAKS_OF = /(?<!\p{L})(?:passwords?|passwd|pwd|pass|passwort|kennwort|gesl\p{L}{1,3})(?!\p{L})/giu;
/** How far around that word one is looked for, in characters. */
const NEAR = 60;
/** Small and capital letters, a digit and a sign, as people build one; what ends a sentence or a server's name is no such sign. */
const BUILT = /^(?=.*\p{Ll})(?=.*\p{Lu})(?=.*\d)(?=.*[!@#$%^&*?])[^\s/\\]{8,80}$/u;
const END = /[?.:$]+$/;
/** Addresses, error codes and versions have the same characters, and are none. */
const NO_PASSWORD = /^[^@]+@[^@]+\.\p{L}{2,}$|^0x[\da-f]+!*$|\d\.\d/iu;
const MIXED = /(?=.*\p{L})(?=.*[\p{N}\p{S}\p{P}]).{6}/u;
const WITH_DIGIT = /(?=.*\p{L})(?=.*\d)/u;

/**
 * True when a text seems to hold a secret. Invisible characters and wide letters hide nothing.
 * @param isOutput in what a server printed, any word after "password:" counts; in a typed sentence, only one that looks like it
 */
export function looksLikeSecret(text: string, isOutput: boolean): boolean {
  const bare = text.normalize('NFKC').replace(/[\p{Cf}\p{Variation_Selector}]/gu, '');
  if (SHAPES.some((shape) => shape.test(bare))) return true;
  for (const [run] of bare.matchAll(RUN)) if (new Set(run).size > 1) return true;
  for (const [, value = ''] of bare.matchAll(NAMED))
    if (!HARMLESS.test(value) && (isOutput || MIXED.test(value))) return true;
  for (const [, value = ''] of bare.matchAll(SPOKEN)) if (WITH_DIGIT.test(value)) return true;
  if (isOutput) return false;
  return [...bare.matchAll(SPEAKS_OF)].some(({ index }) =>
    hasBuilt(bare.slice(Math.max(0, index - NEAR), index + NEAR)),
  );
}

function hasBuilt(around: string): boolean {
  const tokens = around.split(/[\s"'“”„»«()[\]<>,;]+/).map((token) => token.replace(END, ''));
  return tokens.some((token) => BUILT.test(token) && !NO_PASSWORD.test(token));
}
