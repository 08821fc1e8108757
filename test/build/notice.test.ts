import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILD = join(__dirname, '..', '..', 'build');
const notice = readFileSync(join(BUILD, 'NOTICE'), 'utf8');

/** What may be given away with a product under the MIT licence. */
const MAY =
  /^(?:MIT|Apache-2\.0|Apache License|ISC|0BSD|BSD-[23]-Clause|BlueOak-1\.0\.0|CC0-1\.0|Unlicense)$/;

test('the notice names what is bundled, each with a licence that allows it', () => {
  const lists = readdirSync(join(BUILD, 'bundled'));
  expect(lists.sort()).toEqual(['app.json', 'engine.json', 'script.json', 'sidebar.json']);
  const folders = lists.flatMap(
    (file) => JSON.parse(readFileSync(join(BUILD, 'bundled', file), 'utf8')) as string[],
  );
  const bundled = [...new Set(folders)].sort().map((path) => path.replace(/^.*node_modules\//, ''));
  for (const name of ['valibot', 'preact', 'echarts', 'react', '@univerjs/core'])
    expect(bundled).toContain(name);
  const said = [...(notice.split('\n\n')[1] ?? '').matchAll(/^(\S+) \S+: (.+)$/gm)];
  expect(said.map(([, name]) => name)).toEqual(bundled);
  expect(said.filter(([, , licence = '']) => !MAY.test(licence)).map(([line]) => line)).toEqual([]);
});
