import assert from 'node:assert/strict';
import { BREAKS } from '../../bot/language/pasted/unglue.ts';

/** For each rule a line as a chat glues it, with "¶" where the rule puts the break back. English, German and Slovenian screens. */
const EXAMPLES: readonly (readonly [name: string, glued: string])[] = [
  ['remote-prompt', 'Enabled : True¶[SRV01]: PS C:\\Users\\admin> Get-Service'],
  ['prompt', 'Enabled : True¶PS C:\\Users\\admin> Get-Service'],
  ['heading-of-one-column', 'Select-Object Enabled¶Enabled-------'],
  ['rule-below-a-heading', 'Connector Enabled¶--------- -------'],
  ['behind-true-or-false', 'Enabled : True¶RunspaceId : 5f'],
  ['behind-am-or-pm', 'Date: 11/28/2026 9:41:02 AM¶Event ID: 31002'],
  ['behind-a-value-alone', '(Get-ADSyncAADPasswordResetConfiguration -Connector $c).Enabled¶True'],
  [
    'behind-the-end-of-the-command',
    "Get-ADSyncAADPasswordResetConfiguration -Connector 'contoso - AAD'¶Enabled : True",
  ],
  ['connector-behind-a-value', 'Enabled : True¶Connector : contoso.onmicrosoft.com - AAD'],
  ['csv-heading', '| ConvertTo-Csv)¶"Connector","Enabled"'],
  ['quoted-field', '> Connector : contoso - AAD¶> Enabled : True'],
  ['remote-session-field', 'Enabled : True¶PSComputerName : srv01'],
  ['json-field', '{ "Connector": "contoso - AAD",¶"Enabled": true'],
  ['behind-a-source', 'Source: PasswordResetService¶Date: 11/28/2026'],
  ['behind-a-time', 'Datum: 28.11.2026 09:41:02¶Ereignis-ID: 31002'],
  ['behind-an-event-id', 'ID dogodka: 31005¶Raven: Informacije'],
  ['heading-of-a-table', '| Format-Table¶TimeCreated   Id Message'],
  ['row-by-time', 'Id Message¶11/28/2026 9:41:02 AM 31002 TrackingId'],
  ['time-behind-an-id', 'Id 31002¶28.11.2026 09:41:02'],
  ['row-by-id', 'Message¶31002 28. 11. 2026 09:41:02'],
  ['row-of-an-event-log', 'Index Message¶ 7 Nov 28 09:41  Information'],
  ['row-of-a-level', 'Level Date and Time¶Informacije 28.11.2026 09:41:02'],
  ['csv-line', '"Connector","Enabled"¶"contoso - AAD","True"'],
  ['row-behind-a-brace', 'TrackingId: {a1}¶ 12 31002 Information'],
];

describe('where a chat lost a line break', () => {
  it('each rule has a name and an example, in the order in which they are tried', () => {
    assert.deepEqual(
      EXAMPLES.map(([name]) => name),
      BREAKS.map(([name]) => name),
    );
  });

  for (const [name, glued] of EXAMPLES)
    it(`is put back: ${name}`, () => {
      const place = BREAKS.find(([one]) => one === name)?.[1] ?? /$^/;
      assert.ok(
        glued
          .replace('¶', '')
          .replace(place, '¶')
          .includes(glued.slice(glued.indexOf('¶') - 3, glued.indexOf('¶') + 4)),
        glued.replace('¶', '').replace(place, '¶'),
      );
    });
});
