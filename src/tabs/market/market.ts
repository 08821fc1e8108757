import { choice, date, figure, formula, text } from '../model/columns';
import { item, todayItem } from '../model/formulas';
import { PALETTE } from '../model/palette';
import type { Tab } from '../model/tab';
import {
  GAP,
  LACKS,
  OUR_SHARE,
  RESOURCE_STATE,
  SAID,
  TARGET,
  UNCONFIRMED,
  VERDICT,
  worse,
} from './marketFormulas';

/** Figures of a benchmark are in the unit of its metric. */
const IN_UNIT = { metricIn: 'metric' } as const;

/** 市场与资源: whom the campaign is for, against whom, by what measure, and what and who is there for it. */
export const market = {
  kind: 'market',
  layout: 3,
  grows: true,
  // Half of the blocks are words alone: figures, each of its own unit, stand in the middle of the same columns.
  grid: [
    { role: 'label', width: 124 },
    { role: 'about', width: 220, inEnglish: 210 },
    { role: 'words', width: 124, count: 6 },
    { role: 'wide', width: 180, inEnglish: 216 },
    { role: 'words', width: 124, count: 5 },
  ],
  summary: [
    todayItem('segments.segment'),
    item('behind', 'segments.play', 'integer', `${worse('below')}+${worse('above')}`),
    item('unconfirmed', 'segments.evidence', 'integer', UNCONFIRMED),
    item('short', 'segments.pains', 'integer', 'SUM([resources.lacks:])'),
  ],
  blocks: [
    {
      key: 'segments',
      spareRows: 3,
      columns: [
        text('segment', 'label', { label: true }),
        text('play', 'about', { wrap: true }),
        text('evidence', 'words', { wrap: true }),
        text('pains', 'words', { wrap: true }),
        text('where', 'words', { wrap: true }),
        text('benefit', 'words', { wrap: true }),
        text('owner', 'words'),
      ],
    },
    {
      key: 'competitors',
      spareRows: 5,
      columns: [
        text('competitor', 'label'),
        text('mechanics', 'about', { wrap: true }),
        text('campaign', 'words', { wrap: true }),
        text('channels', 'words', { wrap: true }),
        text('loyalty', 'words', { wrap: true }),
        text('feedback', 'words', { wrap: true }),
        text('effect', 'words', { wrap: true }),
        text('source', 'words', { wrap: true }),
        text('answer', 'wide', { wrap: true }),
        text('channel', 'words', { align: 'center', suggests: ['platform'] }),
        figure('share', 'words', 'percentFine', { align: 'center' }),
        formula('ours', 'words', 'percentFine', OUR_SHARE, { align: 'center' }),
        formula(
          'gap',
          'words',
          'percentFine',
          'IF(AND(ISNUMBER([share]),ISNUMBER([ours])),[ours]-[share],"")',
          { align: 'center' },
        ),
      ],
    },
    {
      key: 'swot',
      spareRows: 3,
      columns: [
        text('kind', 'label', { label: true }),
        text('point', 'about', { wrap: true }),
        text('answer', 'words', { wrap: true }),
      ],
    },
    {
      key: 'benchmarks',
      spareRows: 4,
      columns: [
        text('metric', 'label', { label: true }),
        text('source', 'about', { wrap: true }),
        figure('ours', 'words', 'count', { ...IN_UNIT, align: 'center' }),
        figure('industry', 'words', 'count', { ...IN_UNIT, align: 'center' }),
        figure('competitor', 'words', 'count', { ...IN_UNIT, align: 'center' }),
        formula('target', 'words', 'general', SAID, { align: 'center' }),
        formula('gap', 'words', 'percentFine', GAP, { align: 'center' }),
        text('direction', 'words', { align: 'center' }),
        formula('verdict', 'wide', 'general', VERDICT),
        date('date', 'words'),
        formula('goal', 124, 'general', TARGET, { hidden: true }),
      ],
    },
    {
      key: 'resources',
      spareRows: 8,
      columns: [
        text('item', 'label'),
        text('use', 'about', { wrap: true }),
        choice('side', 'words', 'resourceSide'),
        figure('quantity', 'words', 'integer', { align: 'center' }),
        figure('have', 'words', 'integer', { align: 'center' }),
        formula('lacks', 'words', 'integer', LACKS, { align: 'center' }),
        date('needed', 'words'),
        date('confirmed', 'words'),
        formula('state', 'wide', 'general', RESOURCE_STATE),
        choice('role', 'words', 'channelRole'),
        choice('traffic', 'words', 'traffic'),
        text('focus', 'words', { wrap: true }),
        text('targeting', 'words', { wrap: true }),
        text('confirmer', 'words'),
      ],
    },
    {
      key: 'contacts',
      spareRows: 5,
      columns: [
        text('group', 'label', { label: true }),
        text('duty', 'about', { wrap: true }),
        text('department', 'words'),
        text('contact', 'words'),
        text('substitute', 'words'),
        text('phone', 'words'),
        text('onDuty', 'words'),
      ],
    },
  ],
  highlights: [
    {
      block: 'benchmarks',
      from: 'verdict',
      to: 'verdict',
      formula: 'LEFT([verdict],1)="△"',
      color: PALETTE.caution,
    },
    {
      block: 'resources',
      from: 'state',
      to: 'state',
      formula: 'LEFT([state],1)="⛔"',
      color: PALETTE.alarm,
      bold: true,
    },
    {
      block: 'resources',
      from: 'state',
      to: 'state',
      formula: 'LEFT([state],1)="△"',
      color: PALETTE.caution,
    },
    {
      block: 'resources',
      from: 'state',
      to: 'state',
      formula: 'LEFT([state],1)="✓"',
      color: PALETTE.good,
    },
  ],
} as const satisfies Tab;
