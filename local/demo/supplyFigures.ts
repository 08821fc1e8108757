import type { DemoBook } from './demoBook';
import { type Figure, figure, table } from './figure';
import type { Stage } from './stages';

/** What the tabs of the market and the material answer to what the team typed, a figure a table. */
export function supplyFigures(book: DemoBook, stage: Stage): Figure[] {
  const { market, materials } = book.text;
  const shown = (kind: 'market' | 'materials', block: string, first: string, key: string) =>
    table(book, kind, block, first)
      .rows.map(({ text }) => text[key])
      .filter((text) => text !== '')
      .join(' | ');
  const states = (kind: 'market' | 'materials', block: string, first: string) =>
    shown(kind, block, first, 'state');
  const { ready, short, enough, goneToday, low, gone, toCome, passed } = materials;
  const by: Readonly<Record<Stage, readonly (readonly string[])[]>> = {
    prep: [
      [market.confirmed, `${market.short}50000`, market.open],
      [`${short}2`, `${short}4`, `${short}300`],
      [enough, enough, enough],
      [toCome, toCome],
    ],
    live: [
      [market.confirmed, `${market.short}50000`, market.confirmed],
      [ready, ready, `${short}300`],
      [goneToday, enough, `${low}600`],
      [passed, passed],
    ],
    retro: [
      [market.confirmed, market.confirmed, market.confirmed],
      [ready, ready, ready],
      [`${low}2000`, enough, gone],
      [passed, passed],
    ],
  };
  const [resources = [], goods = [], coupons = [], training = []] = by[stage];
  return [
    figure('competitors', shown('market', 'competitors', 'competitor', 'gap'), '-10.0% | 5.0%'),
    figure(
      'benchmarks',
      shown('market', 'benchmarks', 'metric', 'verdict'),
      `${market.reaches} | ${market.below}10.7%`,
    ),
    figure('resources', states('market', 'resources', 'item'), resources.join(' | ')),
    figure('goods', states('materials', 'goods', 'material'), goods.join(' | ')),
    figure(
      'order by',
      shown('materials', 'goods', 'material', 'orderBy'),
      '2024-05-15 | 2024-06-18',
    ),
    figure('coupons', states('materials', 'coupons', 'coupon'), coupons.join(' | ')),
    figure('training', states('materials', 'training', 'topic'), training.join(' | ')),
  ];
}
