import assert from 'node:assert/strict';
import { buildPackage } from '../../manifest/package.ts';
import { problemsOf } from '../../manifest/validate.ts';
import { file, sample, shape } from './files.ts';
import { unzip } from './unzip.ts';

function packageOf(values: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, Buffer> {
  const built = buildPackage(values);
  assert.ok(built.ok, built.ok ? '' : built.problems.join('\n'));
  return unzip(built.bytes);
}

function problems(values: Readonly<Record<string, string | undefined>>): readonly string[] {
  const built = buildPackage(values);
  assert.ok(!built.ok, 'a package was built');
  return built.problems;
}

describe('the app package', () => {
  it('holds the manifest, its language and its icons, and nothing else', () => {
    const names = ['manifest.json', 'sl.json', 'color.png', 'outline.png', 'color32x32.png'];
    const files = packageOf(sample);
    assert.deepEqual([...files.keys()], names);
    for (const icon of names.slice(2)) assert.ok(files.get(icon)?.equals(file(`manifest/${icon}`)));
  });

  it('holds a valid manifest that names only files of the package and has no placeholder left', () => {
    const files = packageOf(sample);
    const text = files.get('manifest.json')?.toString('utf8') ?? '';
    assert.deepEqual(problemsOf(JSON.parse(text)), []);
    assert.doesNotMatch(`${text}${files.get('sl.json')}`, /\$\{\{/);
    const { icons, localizationInfo } = shape.parse(JSON.parse(text));
    for (const name of [...Object.values(icons), ...localizationInfo.additionalLanguages.map((other) => other.file)])
      assert.ok(files.has(name), name);
  });

  it('is the same, byte for byte, when it is built again', () => {
    const [one, other] = [buildPackage(sample), buildPackage(sample)];
    assert.ok(one.ok && other.ok && one.bytes.equals(other.bytes));
  });

  it('names all missing values at once', () => {
    assert.deepEqual(
      problems({ BOT_ID: ' ' }),
      ['TEAMS_APP_ID', 'BOT_DOMAIN', 'BOT_ID', 'SSO_APP_ID'].map((name) => `${name} has no value.`),
    );
  });

  it('needs no suffix to its name', () => {
    const manifest =
      packageOf({ ...sample, APP_NAME_SUFFIX: undefined })
        .get('manifest.json')
        ?.toString('utf8') ?? '';
    assert.equal(shape.parse(JSON.parse(manifest)).name.short, 'Writeback Pilot');
  });

  it('refuses values that the schema refuses, in every language', () => {
    assert.match(problems({ ...sample, BOT_ID: 'mine' }).join('\n'), /\/bots\/0\/botId must match pattern/);
    const long = problems({ ...sample, APP_NAME_SUFFIX: ' for the people of Contoso' });
    assert.match(long.join('\n'), /^\/name\/short must NOT have more than 30 characters$/m);
    assert.match(long.join('\n'), /^sl\.json: \/name\/short must NOT have more than 30 characters$/m);
  });

  for (const domain of ['https://bot.contoso.com', 'bot.contoso.com/api', '*.contoso.com', 'contoso', 'a.com", "b.com'])
    it(`refuses ${domain} as the bot's domain`, () => {
      assert.match(problems({ ...sample, BOT_DOMAIN: domain }).join('\n'), /^BOT_DOMAIN is not a host name/);
    });
});
