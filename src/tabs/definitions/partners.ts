import { choice, figure, formula, text } from '../columns';
import { item, quotient } from '../formulas';
import type { Tab } from '../tab';

/** 达人合作: who promotes what, for how much, with which result. */
export const partners: Tab = {
  kind: 'partners',
  layout: 1,
  frozenThrough: 'partner',
  summary: [
    item('partners', 'partner', 'integer', 'SUMPRODUCT(([partner:]<>"")*1)'),
    item('cost', 'cost', 'money', 'SUM([cost:])'),
    item('target', 'target', 'money', 'SUM([target:])'),
    item('gmv', 'gmv', 'money', 'SUM([gmv:])'),
    item('roi', 'roi', 'roi', quotient('IF([@gmv]=0,"",[@gmv])', '[@cost]')),
  ],
  blocks: [
    {
      key: 'partners',
      spareRows: 60,
      columns: [
        text('partner', 180),
        choice('tier', 100, 'partnerTier'),
        text('platform', 100),
        choice('role', 100, 'productRole'),
        figure('cost', 100, 'money'),
        figure('target', 120, 'money'),
        text('code', 150),
        figure('clicks', 100, 'count'),
        figure('orders', 100, 'count'),
        figure('gmv', 100, 'money'),
        formula('roi', 100, 'roi', quotient('[gmv]', '[cost]')),
        text('grade', 100),
      ],
    },
  ],
  highlights: [],
};
