import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portalCommand } from '../../../bot/directory/portal/command-lines.ts';
import { LINES } from '../../../bot/language/knowledge/index.ts';
import { FINDINGS } from '../../../bot/language/outputs/findings.ts';
import { READERS } from '../../../bot/language/outputs/index.ts';
import { LOCALES } from '../../../bot/workflow/locale.ts';
import { CLOUD_SYNC_LINES, LOOKS } from '../../../cards/parts/server-commands.ts';
import { diagnosisSamples } from '../../cards/diagnosis-samples.ts';
import { samplesFor } from '../../cards/samples.ts';
import { FIXTURES } from './fixtures.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** The verbs that PowerShell approves for cmdlets (learn.microsoft.com, "Approved Verbs for PowerShell Commands"), and older ones. */
const VERBS =
  'Add Approve Assert Backup Block Build Checkpoint Clear Close Compare Complete Compress Confirm Connect Convert ConvertFrom ConvertTo Copy Debug Deny Deploy Disable Disconnect Dismount Edit Enable Enter Exit Expand Export Find ForEach Format Get Grant Group Hide Import Initialize Install Invoke Join Limit Lock Measure Merge Mount Move New Open Optimize Out Ping Pop Protect Publish Push Read Receive Redo Register Remove Rename Repair Request Reset Resize Resolve Restart Restore Resume Revoke Save Search Select Send Set Show Skip Sort Split Start Step Stop Submit Suspend Switch Sync Tee Test Trace Unblock Undo Uninstall Unlock Unprotect Unpublish Unregister Update Use Wait Watch Where Write'.replaceAll(
    ' ',
    '|',
  );
const CMDLET = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${VERBS})-\p{Lu}[\p{L}\p{N}]{2,80}`, 'gu');
/** Tools that are no cmdlets, where a command begins with them. */
const TOOL =
  /(?:^|[\n|;`*]\s*)(netsh|net user|net accounts|w32tm|gpupdate|dsacls|az|sc|curl|nltest|dcdiag|repadmin|ping|nslookup|whoami|klist|certutil|ipconfig|dsregcmd|auditpol|wevtutil)(?=\s[\w/-])/gm;
/** What only carries, shapes or asks, and prints nothing of its own. */
const PLUMBING: ReadonlySet<string> = new Set(
  'Where-Object Select-Object Select-String ForEach-Object Get-Credential Get-Date New-Guid Set-Content Add-Member Set-ExecutionPolicy ConvertTo-Json ConvertFrom-Json'
    .split(' ')
    .map((name) => name.toLowerCase()),
);
const READ: ReadonlySet<string> = new Set(
  Object.values(READERS).flatMap(({ names }) => names.map((name) => name.toLowerCase())),
);

const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(CMDLET), ...text.matchAll(TOOL)].map(([whole, tool]) => (tool ?? whole).toLowerCase());
const unread = (texts: readonly string[]): readonly string[] => {
  const shown = new Set(texts.flatMap(commandsIn));
  return [...shown].filter((name) => !PLUMBING.has(name) && !READ.has(name));
};

/** All strings of a card or of words, however deep. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const sources = (folder: string): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    : [];

describe('every command on a card has a reader', () => {
  it('in the lists of commands', () => {
    const plan = { tenantId: 'id', settings: [{ name: 'enablementForTenant', before: false, after: true }] };
    const lines = (['bash', 'powershell'] as const).map((shell) =>
      portalCommand('https://portal', plan as never, shell),
    );
    assert.deepEqual(unread([...Object.values(LINES), ...Object.values(LOOKS), CLOUD_SYNC_LINES, ...lines]), []);
  });

  for (const locale of LOCALES)
    it(`on every card of the gallery (${locale})`, () => {
      const cards = [...samplesFor(locale), ...diagnosisSamples(locale)].map(({ drawn }) => drawn.card);
      assert.ok(cards.length > 50);
      assert.deepEqual(unread(cards.flatMap(stringsIn)), []);
    });

  it('in every sentence, every cause and every step that a card may show', () => {
    const texts = [
      'cards',
      'bot/language/knowledge',
      'bot/language/causes',
      'bot/workflow',
      'bot/directory/portal',
    ].flatMap(sources);
    assert.ok(texts.flatMap(commandsIn).length > 100);
    assert.deepEqual(unread(texts), []);
  });

  it('and a command that nobody reads would be noticed', () => {
    const lines = ['Run **Get-ADReplicationSite**', 'nltest /dsgetdc:contoso', 'Export-ADSyncServerConfig .'];
    assert.deepEqual(unread(lines), ['get-adreplicationsite', 'nltest', 'export-adsyncserverconfig']);
  });
});

describe('the closed list of findings', () => {
  it('names each once, and each reader stands under its own command', () => {
    const ids = FINDINGS.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [command, reader] of Object.entries(READERS)) assert.equal(reader.command, command);
  });

  it('holds nothing that no output tells', () => {
    const told = new Set(FIXTURES.flatMap(({ ids }) => ids));
    assert.deepEqual(
      FINDINGS.map(({ id }) => id).filter((id) => !told.has(id)),
      [],
    );
  });
});
