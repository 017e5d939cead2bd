import assert from 'node:assert/strict';
import { readPasted } from '../../../bot/language/pasted/index.ts';

/** What other commands print: none of these fields is one that a card asks for. */
const FOREIGN: readonly (readonly [of: string, fields: readonly string[]])[] = [
  ['local users', ['Name', 'Enabled', 'Description', 'PasswordRequired', 'PrincipalSource']],
  ['cloud users', ['AccountEnabled', 'DisplayName', 'OnPremisesSyncEnabled', 'UserPrincipalName', 'UserType']],
  ['processes', ['Handles', 'NPM', 'PM', 'WS', 'CPU', 'SI', 'ProcessName']],
  ['firewall rules', ['Name', 'DisplayName', 'Enabled', 'Direction', 'Action', 'PrimaryStatus']],
  ['tasks', ['TaskName', 'TaskPath', 'State', 'Enabled', 'LastTaskResult']],
  ['conditional access', ['DisplayName', 'State', 'Conditions', 'GrantControls', 'Enabled']],
  ['mailboxes', ['Name', 'Alias', 'ServerName', 'ProhibitSendQuota', 'Enabled']],
  ['LAPS', ['BackupDirectory', 'PasswordBackupEnabled', 'Enabled', 'PasswordAgeDays']],
  ['sync rules', ['Name', 'Precedence', 'Disabled', 'SourceObjectType', 'TargetObjectType', 'Enabled']],
  ['disks', ['Number', 'FriendlyName', 'IsBoot', 'IsOffline', 'Enabled']],
];
const VALUES = [
  'True',
  'False',
  '1',
  '0',
  'Running',
  'Stopped',
  '443',
  '135',
  'enabled',
  'contoso.onmicrosoft.com - AAD',
  'x',
  '',
];

/** Numbers that look random and come again: mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SHAPES = ['list', 'table', 'json', 'csv', 'glued list', 'spaced table'] as const;

function printed(shape: (typeof SHAPES)[number], fields: readonly string[], values: readonly string[]): string {
  const pairs = fields.map((name, i) => [name, values[i] ?? ''] as const);
  const width = fields.map((name, i) => Math.max(name.length, (values[i] ?? '').length) + 1);
  const row = (cells: readonly string[]) => cells.map((cell, i) => cell.padEnd(width[i] ?? 0)).join('');
  const table = [row(fields), row(fields.map((name) => '-'.repeat(name.length))), row(values)].join('\n');
  switch (shape) {
    case 'list':
      return pairs.map(([name, value]) => `${name.padEnd(22)}: ${value}`).join('\n');
    case 'glued list':
      return pairs.map(([name, value]) => `${name.padEnd(22)}: ${value}`).join('');
    case 'table':
      return table;
    case 'spaced table':
      return table.replace(/\s+/g, ' ');
    case 'json':
      return JSON.stringify(Object.fromEntries(pairs));
    case 'csv':
      return `${fields.map((name) => `"${name}"`).join(',')}\n${values.map((value) => `"${value}"`).join(',')}`;
  }
}

describe('outputs of other commands', () => {
  it('tell nothing, whatever their values and their shape', () => {
    const next = random(15);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const wrong: string[] = [];
    for (let n = 0; n < 1_500; n += 1) {
      const [of, fields] = pick(FOREIGN);
      const shape = pick(SHAPES);
      const text = printed(
        shape,
        fields,
        fields.map(() => pick(VALUES)),
      );
      const pasted = readPasted(text);
      if (!pasted || 'looksLikeSecret' in pasted) continue;
      if (pasted.enabled !== undefined || pasted.findings.length > 0)
        wrong.push(`${of}, ${shape}: ${pasted.findings.map(({ id }) => id)} ${pasted.enabled} in ${text}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('beside an output of ours change nothing of what it tells', () => {
    const next = random(16);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    for (let n = 0; n < 300; n += 1) {
      const [, fields] = pick(FOREIGN);
      const other = printed(
        pick(['list', 'table', 'json', 'csv'] as const),
        fields,
        fields.map(() => pick(['True', 'False', '1', 'x'])),
      );
      const text = `${other}\n\nComputerName     : ssprdedicatedsbprodscu.servicebus.windows.net\nRemotePort       : 443\nTcpTestSucceeded : False\n`;
      const pasted = readPasted(text);
      assert.ok(pasted && 'findings' in pasted);
      assert.deepEqual(pasted.findings, [{ id: 'port-443-closed' }], text);
      assert.equal(pasted.enabled, undefined);
    }
  });
});

describe('sentences that only name a command or a value', () => {
  for (const text of [
    'is ADSync running?',
    'how do I start the service ADSync again',
    'which port must be open, 443 or 135?',
    'our users get access denied when they reset',
    'what does staging mode do to writeback?',
    'we moved Connect off the domain controller',
    'the minimum password age is 1 day here',
    'ali storitev ADSync teče?',
    'gesla ne delajo, dostop je zavrnjen ko se uporabnik prijavi v portal in poskusi ponastaviti geslo',
    'the proxy was changed last week and since then resets fail',
  ])
    it(`are no output: ${text}`, () => {
      const pasted = readPasted(text);
      assert.deepEqual(pasted && 'findings' in pasted ? pasted.findings : [], []);
    });
});
