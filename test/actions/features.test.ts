import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTRAS } from '../../scripts/extras';
import { FEATURES, type Feature, SUBMENUS } from '../../src/actions/menu/features';
import { fingerprint } from '../../src/core/fingerprint';
import { localeOf } from '../../src/locales/localeOf';
import * as main from '../../src/main';
import { hostOfDemo } from '../support/keptDemo';

const ROOT = join(__dirname, '..', '..');
const TABLE = join(ROOT, 'docs', 'features.md');
const all = FEATURES.flat();

/** The features as a page of the documents. */
function table(): string {
  const rows = all.map(({ action, label, needs, test, page }) => {
    const [zh, en] = [localeOf('zh-CN'), localeOf('en')].map(label);
    const scopes = needs ? `\`--with ${needs}\`` : '';
    return `| ${zh} | ${en} | \`${action}\` | ${scopes} | [${page}](how/${page}.md) | \`test/${test}\` |`;
  });
  return [
    '# Features',
    '',
    'What the menu offers, in its order; made from `actions/menu/features` (`UPDATE_GOLDENS=1 npm run test:sheet -- features` writes it anew).',
    '',
    '| menu | in English | function | needs | how it works | test |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

test.each(all)('$action is there, tried and explained', ({ action, label, needs, test, page }) => {
  expect(typeof (main as Record<string, unknown>)[action]).toBe('function');
  for (const language of ['zh-CN', 'zh-TW', 'en'] as const)
    expect(label(localeOf(language))).toMatch(/\S/);
  expect(existsSync(join(ROOT, 'test', `${test}.test.ts`))).toBe(true);
  expect(existsSync(join(ROOT, 'docs', 'how', `${page}.md`))).toBe(true);
  if (needs) expect(EXTRAS).toHaveProperty(needs);
});

test.each(['zh-CN', 'zh-TW', 'en'] as const)(
  'no two entries are called the same in %s',
  (language) => {
    const names = all.map(({ label }) => label(localeOf(language)));
    expect(new Set(names).size).toBe(names.length);
  },
);

test('every extra that can be deployed belongs to a feature', () => {
  expect(all.flatMap(({ needs }) => needs ?? []).sort()).toEqual(Object.keys(EXTRAS).sort());
});

test('the page of the documents lists them', () => {
  if (process.env.UPDATE_GOLDENS) writeFileSync(TABLE, table());
  expect(readFileSync(TABLE, 'utf8')).toBe(table());
});

/** What writes as soon as the campaign is known, and says what: nothing that people typed is changed by it. */
const AT_ONCE = ['recheckAll', 'askWriteRetro', 'askEncore'];

describe('in the live demo', () => {
  const host = hostOfDemo('live');
  afterAll(() => host.close());

  /** Everything that a person was shown so far. */
  const shown = () =>
    host.alerts.length + host.sidebars.length + host.modals.length + host.toasts.length;
  const cells = () =>
    fingerprint(JSON.stringify(host.user.sheets().map(({ name }) => host.read(name).values)));
  /** The cells as they are after a recheck, as long as nothing writes. */
  let settled: string | undefined;

  test('the menu has them, parted as in the table', () => {
    host.call('onOpen');
    const { items = [] } = host.menus.at(-1) ?? {};
    const actions = (of: typeof items) =>
      of.flatMap((item) => (item && 'fn' in item ? [item.fn] : []));
    const inner = items.flatMap((item) => (item && 'items' in item ? [actions(item.items)] : []));
    const wanted = FEATURES.map((group) => group.map(({ action }) => action));
    expect([actions(items), ...inner]).toEqual(wanted);
    // All on the first level is seen at once, and no group is empty.
    expect(items.filter((item) => item !== null).length).toBeLessThanOrEqual(9);
    expect(inner.map(({ length }) => length > 0)).toEqual(SUBMENUS.map(() => true));
  });

  test.each(all)(
    '$action shows something, and changes nothing that nobody confirmed',
    (feature) => {
      const { action }: Feature = feature;
      if (settled === undefined) host.call('recheckAll');
      const before = settled ?? cells();
      const count = shown();
      settled = undefined;
      host.call(action);
      expect(shown()).toBeGreaterThan(count);
      if (AT_ONCE.includes(action)) return;
      settled = cells();
      expect(settled).toBe(before);
    },
  );
});
