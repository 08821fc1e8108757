import { choice, date, figure, formula, text } from '../model/columns';
import { quotient } from '../model/formulas';
import type { Block } from '../model/tab';
import {
  ATTRIBUTION_CHECK,
  BUDGET_CHECK,
  BUDGET_SHARE,
  CHANNEL_ROI,
  COVER_DAYS,
  RELEASE_CHECK,
  SPLIT_CHECK,
  SPLIT_TARGET,
} from './planFormulas';

/** Blocks of 策划方案 that deal with the GMV goal's parts, with money and goods. */
export const MONEY_BLOCKS = [
  {
    key: 'split',
    spareRows: 3,
    check: `${SPLIT_CHECK}&${ATTRIBUTION_CHECK}`,
    columns: [
      choice('dimension', 150, 'dimension', { align: 'left' }),
      text('item', 320, { label: true }),
      figure('share', 110, 'percentFine'),
      formula('target', 110, 'money', SPLIT_TARGET),
      figure('actual', 110, 'money'),
      formula('rate', 110, 'percentFine', quotient('[actual]', '[target]')),
      figure('budget', 110, 'money'),
      formula('neededRoi', 260, 'roi', CHANNEL_ROI, { align: 'center' }),
    ],
  },
  {
    key: 'budget',
    spareRows: 3,
    check: BUDGET_CHECK,
    columns: [
      text('category', 150, { label: true }),
      text('detail', 320, { wrap: true }),
      figure('amount', 110, 'money'),
      formula('share', 110, 'percentFine', BUDGET_SHARE),
      figure('spent', 110, 'money'),
      formula('left', 110, 'money', 'IF(ISNUMBER([amount]),[amount]-SUM([spent]),"")'),
      text('remark', 110),
    ],
  },
  {
    key: 'releases',
    spareRows: 3,
    check: RELEASE_CHECK,
    columns: [
      date('date', 150, { align: 'left' }),
      text('reason', 320, { wrap: true }),
      figure('amount', 110, 'money'),
      text('approver', 110, { align: 'center' }),
      text('remark', 110),
    ],
  },
  {
    key: 'products',
    spareRows: 6,
    columns: [
      choice('role', 150, 'productRole', { align: 'left' }),
      text('product', 320, { label: true }),
      figure('listPrice', 110, 'plain', { unit: '元' }),
      figure('price', 110, 'plain', { unit: '元' }),
      figure('stock', 110, 'count', { unit: '件' }),
      figure('left', 110, 'count', { unit: '件' }),
      formula('cover', 110, 'plain', COVER_DAYS),
      text('stopLine', 260),
    ],
  },
] as const satisfies readonly Block[];
