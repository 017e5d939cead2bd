/**
 * What the lines below a line were printed by. `own`: the command that prints the writeback switch, and nothing that would change
 * what it prints. `own-value`: the same, cut down to True or False. `other`: some other command. `unclear`: a line that names the
 * command without being it, or only a part of it.
 */
export type Command = 'own' | 'own-value' | 'other' | 'unclear';

const PROMPT = /^\s{0,20}(?:\[[^\]\n]{1,80}\]:?\s?)?(?:PS(?:\s[^>\n]{0,200})?|[A-Z]:\\[^>\n]{0,200})>\s{0,20}/i;
const CMDLET =
  /(?<![\p{L}\p{N}-])(?:Get|Set|New|Test|Invoke|Enable|Disable|Start|Stop|Restart|Add|Remove|Show|Find|Search|Read|Update)-\p{Lu}\p{L}{3,80}/u;
const OWN_NAME = 'Get-ADSyncAADPasswordResetConfiguration';
const NAMES_OWN = /Get-ADSyncAADPasswordResetConfiguration/i;
const ARGUMENT = String.raw`(?:"[^"\n]{0,120}"|'[^'\n]{0,120}'|\$\w{1,40}|\((?:[^()\n]|\([^()\n]*\)){0,300}\)|[\w.-]{1,80}(?: - AAD)?)(?:\.\w{1,20})?`;
const VALUE = String.raw`\s*\|\s*(?:select|select-object)\s+-ExpandProperty\s+Enabled`;
const SHAPE = String.raw`\s*\|\s*(?:fl|ft|fw|Format-List|Format-Table|select|Select-Object|ConvertTo-Json|ConvertTo-Csv|Out-String|Out-Host)(?:\s+[\w*.,-]{1,40}){0,8}`;
const CALL = String.raw`${OWN_NAME}(?:\s+[-–—]\w{1,20})?\s*${ARGUMENT}(?:\s+[-–—]\w{1,20}){0,3}`;
const OWN = new RegExp(String.raw`^(?:${CALL}(?:${SHAPE})*|\(\s*${CALL}\s*\)(?:${SHAPE})*)\s*$`, 'i');
const OWN_VALUE = new RegExp(String.raw`^(?:${CALL}${VALUE}|\(\s*${CALL}\s*\)(?:\.Enabled|${VALUE}))\s*$`, 'i');
/** Statements that print nothing. */
const SILENT = /^(?:\$\w{1,40}\s*=|Import-Module\s|$)/i;

/** The command of a line, or undefined where it names none. A line is a command by its prompt or by what it begins with. */
export function commandIn(line: string): Command | undefined {
  const prompt = PROMPT.exec(line)?.[0];
  const rest = line.slice(prompt?.length ?? 0).trim();
  const printing = rest
    .split(';')
    .map((s) => s.trim())
    .filter((s) => !SILENT.test(s));
  const [only = ''] = printing;
  if (printing.length === 1 && OWN_VALUE.test(only)) return 'own-value';
  if (printing.length === 1 && OWN.test(only)) return 'own';
  // A field that a lost line break put behind the command takes what follows from it.
  if (NAMES_OWN.test(rest)) return printing.length > 1 || /\S\s{1,40}:(?:\s|$)/.test(rest) ? 'other' : 'unclear';
  if (prompt !== undefined) return rest === '' || printing.length === 0 ? 'unclear' : 'other';
  return CMDLET.test(rest) ? 'other' : undefined;
}
