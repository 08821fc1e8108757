import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createHost } from '../../local/host/createHost';
import { EXTRAS, SCOPE } from '../../scripts/extras';
import { BANNER_SIZE, ICONS } from '../../scripts/icons';
import { localeOf } from '../../src/locales/localeOf';
import { testScript } from '../support/testScript';

const ROOT = join(__dirname, '..', '..');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const manifest = JSON.parse(read('appsscript.json')) as { oauthScopes: string[]; addOns?: object };
const always = manifest.oauthScopes.map((scope) => scope.replace(SCOPE, ''));
const onDemand: string[] = Object.values(EXTRAS).flat();
const SCOPES = /\b(?:spreadsheets|script|drive|gmail|userinfo|documents)\.[a-z_]+(?:\.[a-z_]+)*\b/g;
/** Names that look like a scope, of addresses and files. */
const NO_SCOPE = /google|json/;
const scopesIn = (text: string) =>
  [...new Set(text.match(SCOPES) ?? [])].filter((name) => !NO_SCOPE.test(name)).sort();
const inBoth = (name: string) => [`docs/${name}.md`, `docs/${name}.en.md`];

test('an editor add-on has no fields of its own in the manifest', () => {
  expect(manifest.addOns).toBeUndefined();
  expect(always).toHaveLength(2);
});

test.each(['authorization', 'privacy', 'publish'].flatMap(inBoth))(
  '%s names the scopes that are asked for, and no others',
  (file) => {
    expect(scopesIn(read(file))).toEqual([...always, ...onDemand].sort());
  },
);

test.each(inBoth('authorization'))('%s says when each scope is asked for', (file) => {
  const rows = [...read(file).matchAll(/^\|.*`([a-z_.]+)`.*\| (.+) \|$/gm)];
  const when = Object.fromEntries(rows.map(([, scope, when]) => [scope, when]));
  for (const scope of always) expect(when[scope]).toMatch(/^(?:always|总是)$/);
  for (const [extra, scopes] of Object.entries(EXTRAS))
    for (const scope of scopes) expect(when[scope]).toBe(`\`--with ${extra}\``);
});

test.each(inBoth('publish'))('%s has the scopes to copy', (file) => {
  const [, block = ''] = /```\n([\s\S]*?)\n```/.exec(read(file)) ?? [];
  expect(block.split('\n')).toEqual(manifest.oauthScopes);
});

test('the steps of publishing and the places of data are the same in both languages', () => {
  const rows = (file: string) => read(file).match(/^\|/gm)?.length ?? 0;
  for (const name of ['publish', 'privacy', 'authorization']) {
    const [zh = '', en = ''] = inBoth(name);
    expect([name, rows(zh)]).toEqual([name, rows(en)]);
  }
});

test('what is kept outside of cells is what the page of privacy knows of', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /PropertiesService|CacheService|DriveApp/.test(read('src', file)));
  const known = ['draftStore', 'formStore', 'moveStore', 'pushStore', 'tickStore'];
  expect(files.sort()).toEqual(known.map((name) => join('sheets', `${name}.ts`)));
});

const IMAGES = ['docs', 'images', 'publish'];
const LARGEST = 8 * 1024;
test.each([
  ...ICONS.map((size) => [`icon-${size}.png`, size, size] as const),
  ...['banner.png', 'banner.en.png'].map(
    (name) => [name, BANNER_SIZE.width, BANNER_SIZE.height] as const,
  ),
])('%s is a small picture of %i by %i', (name, width, height) => {
  const file = join(ROOT, ...IMAGES, name);
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
  expect(statSync(file).size).toBeLessThan(LARGEST);
});

test('an add-on shows the same entries in its own menu, before anybody has authorized it', () => {
  const menuOf = (script?: string) => {
    const host = createHost(script === undefined ? {} : { script });
    host.open('NONE');
    const [menu, ...others] = host.menus;
    expect(others).toEqual([]);
    expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
    host.close();
    return menu;
  };
  const own = menuOf();
  const addon = testScript(join(ROOT, 'src', 'main.ts'), 'addon');
  expect(own?.title).toBe(localeOf('zh-CN').words.product);
  expect(menuOf(addon)?.items).toEqual(own?.items);
  expect([read('dist', 'Code.js'), addon].map((code) => code.includes('createAddonMenu'))).toEqual([
    false,
    true,
  ]);
}, 60_000);
