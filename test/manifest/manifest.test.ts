import assert from 'node:assert/strict';
import { z } from 'zod';
import { fill } from '../../bot/cli/doctor/fill.ts';
import { USUAL_LOCALE } from '../../bot/workflow/locale.ts';
import { TRANSLATIONS } from '../../manifest/package.ts';
import { translate } from '../../manifest/translate.ts';
import { localeProblemsOf, problemsOf } from '../../manifest/validate.ts';
import { file, manifest, sample, shape, slovenian } from './files.ts';

const filledIn = (name: string): unknown => JSON.parse(fill(file(`manifest/${name}`).toString('utf8'), sample).text);
const filled = z.json().parse(filledIn('manifest.json'));
const installed = shape.parse(filled);
const change = (part: object): unknown => ({ ...z.looseObject({}).parse(filled), ...part });

describe('the manifest', () => {
  it('is valid against the published schema, without the network', () => {
    assert.deepEqual(problemsOf(filled), []);
  });

  it('is still valid in Slovenian, where every key leads to a text', () => {
    const locale = filledIn('sl.json');
    assert.deepEqual(localeProblemsOf(locale), []);
    const translated = translate(filled, z.record(z.string(), z.string()).parse(locale));
    assert.deepEqual(translated.unknownKeys, []);
    assert.deepEqual(problemsOf(translated.manifest), []);
  });

  it('is refused with the place and the reason when it breaks the schema', () => {
    const bots = [{ botId: sample.BOT_ID, scopes: ['groupchat'] }];
    assert.match(
      problemsOf(change({ bots })).join('\n'),
      /\/bots\/0\/scopes\/0 must be equal to one of the allowed values/,
    );
    assert.match(
      problemsOf(change({ extra: 1 })).join('\n'),
      /the manifest must NOT have additional properties: extra/,
    );
    assert.match(problemsOf(change({ icons: {} })).join('\n'), /\/icons must have required property 'outline'/);
    assert.match(
      problemsOf(change({ manifestVersion: '1.29' })).join('\n'),
      /\/manifestVersion must be equal to constant/,
    );
  });

  it('names the schema it is checked against, in both of its files', () => {
    const folder = `https://developer.microsoft.com/json-schemas/teams/v${manifest.manifestVersion}`;
    assert.equal(manifest.$schema, `${folder}/MicrosoftTeams.schema.json`);
    assert.equal(slovenian.$schema, `${folder}/MicrosoftTeams.Localization.schema.json`);
    const source = file('manifest/schema/SOURCE.md').toString('utf8');
    for (const address of [manifest.$schema, slovenian.$schema]) assert.ok(source.includes(`<${address}>`), address);
  });

  it('refuses a language file with a key that Teams does not know', () => {
    const problems = localeProblemsOf({ 'bots[1].commandLists[0].commands[0].title': 'x', 'name.short': '' });
    assert.match(problems.join('\n'), /the language file must NOT have additional properties: bots\[1\]/);
    assert.match(problems.join('\n'), /\/name\.short must match pattern/);
  });

  it('serves personal chats, teams and group chats, each with its own list of at most twelve commands', () => {
    const [bot] = manifest.bots;
    assert.deepEqual(bot.scopes, ['personal', 'team', 'groupChat']);
    assert.deepEqual(
      bot.commandLists.map((list) => list.scopes),
      [['personal'], ['team'], ['groupChat']],
    );
    for (const { commands } of bot.commandLists) assert.ok(commands.length <= 12);
  });

  it('trusts its own domain and the token service, and no wildcard', () => {
    assert.deepEqual(installed.validDomains, [sample.BOT_DOMAIN, 'token.botframework.com']);
    const { name, ...addresses } = installed.developer;
    assert.ok(name);
    for (const address of Object.values(addresses))
      assert.equal(new URL(address).origin, `https://${sample.BOT_DOMAIN}`);
  });

  it('signs people in to the app whose identifier URI names the bot', () => {
    const expected = { id: sample.SSO_APP_ID, resource: `api://botid-${sample.BOT_ID}` };
    assert.deepEqual(installed.webApplicationInfo, expected);
  });

  it('has a semantic version, and a name that no Microsoft product leads', () => {
    assert.match(manifest.version, /^\d+\.\d+\.\d+$/);
    for (const name of [manifest.name.short, manifest.name.full, slovenian['name.short'], slovenian['name.full']])
      assert.match(name ?? '', /^Writeback Pilot/);
  });

  it('says in every language that a tenant administrator is needed', () => {
    assert.match(manifest.description.short, /tenant admin/);
    assert.match(manifest.description.full, /tenant administrator must consent/);
    assert.match(slovenian['description.short'] ?? '', /skrbnika najemnika/);
    assert.match(slovenian['description.full'] ?? '', /Skrbnik najemnika mora privoliti/);
  });

  it('names each language that is spoken, with its file', () => {
    const files = Object.entries(TRANSLATIONS).map(([languageTag, name]) => ({ languageTag, file: name }));
    assert.deepEqual(manifest.localizationInfo, { defaultLanguageTag: USUAL_LOCALE, additionalLanguages: files });
  });

  it('leaves no sentence untranslated', () => {
    const [bot] = manifest.bots;
    const commands = bot.commandLists.flatMap((list, i) =>
      list.commands.flatMap((_, j) =>
        ['title', 'description'].map((part) => `bots[0].commandLists[${i}].commands[${j}].${part}`),
      ),
    );
    const features = manifest.description.features.flatMap((_, i) =>
      ['title', 'description'].map((part) => `description.features[${i}].${part}`),
    );
    const texts = ['name.short', 'name.full', 'description.short', 'description.full', ...features, ...commands];
    for (const name of Object.values(TRANSLATIONS)) {
      const translated = z.record(z.string(), z.string()).parse(JSON.parse(file(`manifest/${name}`).toString('utf8')));
      assert.deepEqual(Object.keys(translated).sort(), ['$schema', ...texts].sort(), name);
    }
  });

  it('reports a key that leads nowhere, or to something that is no text', () => {
    const keys = ['name.long', 'bots[0].commandLists[9].commands[0].title', 'bots[0]', 'validDomains[7]'];
    const locale = Object.fromEntries(keys.map((key) => [key, 'x']));
    assert.deepEqual(translate(filled, locale).unknownKeys, keys);
  });
});
