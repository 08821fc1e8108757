import { COPIED_TABS, copiedBlocks } from '../../src/core/request/copiedRows';
import { kindOf } from '../../src/tabs/kinds/kindOf';
import type { Block, Column } from '../../src/tabs/model/tab';
import { TABS } from '../../src/tabs/tabs';

const cases = COPIED_TABS.flatMap((tab) =>
  copiedBlocks(tab).map(([block, columns]) => [tab, block, columns] as const),
);

test.each(cases)(
  'what a copy has of %s.%s are columns that people fill, each as it is',
  (tab, key, { words, figures = {}, days = [] }) => {
    const blocks: readonly Block[] = TABS[tab].blocks;
    const columns = blocks.find((block) => block.key === key)?.columns ?? [];
    const own = columns.filter(({ owner }) => owner === 'person');
    const of = (keys: readonly string[]) => own.filter((column) => keys.includes(column.key));
    expect(of(words).map((column) => column.format)).toEqual(
      words.map(() => expect.stringMatching(/^(text|choice)$/)),
    );
    expect(of(days).map(({ format }) => format)).toEqual(days.map(() => 'date'));
    const isShare = ({ format }: Column) => format.startsWith('percent');
    const unitOf = (column: Column) => (isShare(column) ? '%' : (column.unit ?? ''));
    expect(Object.fromEntries(of(Object.keys(figures)).map((c) => [c.key, unitOf(c)]))).toEqual(
      figures,
    );
    for (const column of of(Object.keys(figures))) {
      const [typed, is] = isShare(column) ? ['12%', 0.12] : ['12', 12];
      expect(kindOf(column).read(typed, { serial: () => undefined, near: 0 }, '')).toBe(is);
    }
  },
);

test.each(COPIED_TABS)('every block of %s is copied', (tab) => {
  expect(copiedBlocks(tab).map(([block]) => block)).toEqual(TABS[tab].blocks.map(({ key }) => key));
});
