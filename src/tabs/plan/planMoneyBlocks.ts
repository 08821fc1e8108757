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
      choice('dimension', 'label', 'dimension', { align: 'left' }),
      text('item', 'about', { label: true }),
      figure('share', 'number', 'percentFine'),
      formula('target', 'number', 'money', SPLIT_TARGET),
      figure('actual', 'number', 'money'),
      formula('rate', 'number', 'percentFine', quotient('[actual]', '[target]')),
      figure('budget', 'number', 'money'),
      formula('neededRoi', 'words', 'roi', CHANNEL_ROI, { align: 'center' }),
    ],
  },
  {
    key: 'budget',
    spareRows: 3,
    check: BUDGET_CHECK,
    columns: [
      text('category', 'label', { label: true }),
      text('detail', 'about', { wrap: true }),
      figure('amount', 'number', 'money'),
      formula('share', 'number', 'percentFine', BUDGET_SHARE),
      figure('spent', 'number', 'money'),
      formula('left', 'number', 'money', 'IF(ISNUMBER([amount]),[amount]-SUM([spent]),"")'),
      text('remark', 'words'),
    ],
  },
  {
    key: 'releases',
    spareRows: 3,
    check: RELEASE_CHECK,
    columns: [
      date('date', 'label', { align: 'left' }),
      text('reason', 'about', { wrap: true }),
      figure('amount', 'number', 'money'),
      text('approver', 'number', { align: 'center' }),
      text('remark', 'words'),
    ],
  },
  {
    key: 'products',
    spareRows: 6,
    columns: [
      choice('role', 'label', 'productRole', { align: 'left' }),
      text('product', 'about', { label: true }),
      figure('listPrice', 'number', 'plain', { unit: '元' }),
      figure('price', 'number', 'plain', { unit: '元' }),
      figure('stock', 'number', 'count', { unit: '件' }),
      figure('left', 'number', 'count', { unit: '件' }),
      formula('cover', 'number', 'plain', COVER_DAYS, { align: 'center' }),
      text('stopLine', 'words', { wrap: true }),
    ],
  },
] as const satisfies readonly Block[];
