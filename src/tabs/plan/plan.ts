import { choice, date, engine, figure, formula, text } from '../model/columns';
import { item, quotient, todayItem } from '../model/formulas';
import { PALETTE } from '../model/palette';
import type { Tab } from '../model/tab';
import { APPROVAL_CHECK, PHASE_CHECK, RESERVE_HIGH, RESERVE_LOW, STAGE } from './planFormulas';
import { MONEY_BLOCKS } from './planMoneyBlocks';

/** Figures of a goal are in the unit of its row, else in that of its metric. */
const IN_UNIT = { unitIn: 'unit', metricIn: 'metric' } as const;

/** 策划方案: what the campaign is, wants, costs and fears, and who approved it. */
export const plan = {
  kind: 'plan',
  layout: 4,
  grows: true,
  // What a row is about stands second, since the brief and the background have nothing else.
  grid: [
    { role: 'label', width: 140 },
    { role: 'about', width: 318 },
    { role: 'number', width: 96, count: 5 },
    { role: 'words', width: 185 },
    { role: 'wide', width: 185 },
  ],
  summary: [
    todayItem('item'),
    item('stage', 'content', 'general', STAGE),
    item('start', 'phases.start', 'date', 'IF(COUNT([phases.start:])=0,"",MIN([phases.start:]))'),
    item(
      'burst',
      'phases.end',
      'date',
      'IFERROR(INDEX([phases.start:],MATCH(["words.phase.burst"],[phases.kind:],0)),[@start])',
    ),
    item('end', 'phases.days', 'date', 'IF(COUNT([phases.end:])=0,"",MAX([phases.end:]))'),
    item(
      'gmv',
      'phases.share',
      'money',
      'SUMIFS([goals.target:],[goals.metric:],["metrics.gmv.name"])',
    ),
    item('budget', 'goals.priority', 'money', 'SUM([budget.amount:])'),
    item('spent', 'risks.trigger', 'money', 'SUM([budget.spent:])'),
    item('reserveLow', 'goals.baseline', 'percent', RESERVE_LOW),
    item('reserveHigh', 'goals.growth', 'percent', RESERVE_HIGH),
  ],
  blocks: [
    {
      key: 'brief',
      spareRows: 2,
      columns: [
        text('item', 'label', { label: true }),
        // These rows are formulas.
        text('content', 'about', {
          wrap: true,
          rowFormats: { time: 'general', goal: 'general', budget: 'general', roi: 'general' },
        }),
        text('remark', 'beside', { label: true }),
      ],
    },
    {
      key: 'phases',
      spareRows: 2,
      check: PHASE_CHECK,
      columns: [
        choice('kind', 'label', 'phase', { align: 'left' }),
        text('label', 'about'),
        date('start', 'number'),
        date('end', 'number'),
        formula(
          'days',
          'number',
          'integer',
          'IF(AND(ISNUMBER([start]),ISNUMBER([end])),[end]-[start]+1,"")',
        ),
        figure('share', 'number', 'percentFine'),
      ],
    },
    {
      key: 'goals',
      spareRows: 3,
      columns: [
        text('metric', 'label', { label: true }),
        text('definition', 'about', { wrap: true }),
        figure('target', 'number', 'count', { ...IN_UNIT }),
        text('unit', 'number', { align: 'center' }),
        figure('actual', 'number', 'count', { ...IN_UNIT }),
        formula('rate', 'number', 'percentFine', quotient('[actual]', '[target]')),
        figure('priority', 'number', 'integer'),
        figure('baseline', 96, 'count', { ...IN_UNIT, grouped: true }),
        figure('growth', 96, 'percentFine', { grouped: true }),
        figure('peak', 96, 'count', { ...IN_UNIT, grouped: true }),
        figure('lastYear', 96, 'count', { ...IN_UNIT, grouped: true }),
        figure('twoYearsAgo', 96, 'count', { ...IN_UNIT, grouped: true }),
        figure('threeYearsAgo', 96, 'count', { ...IN_UNIT, grouped: true }),
        formula(
          'onLastYear',
          96,
          'percentFine',
          `IF(ISNUMBER(${quotient('[actual]', '[lastYear]')}),[actual]/[lastYear]-1,"")`,
          {
            grouped: true,
          },
        ),
      ],
    },
    ...MONEY_BLOCKS,
    {
      key: 'risks',
      spareRows: 2,
      columns: [
        text('kind', 'label'),
        text('description', 'about', { wrap: true }),
        choice('likelihood', 'number', 'level'),
        choice('impact', 'number', 'level'),
        text('owner', 'number', { align: 'center', wrap: true }),
        text('limit', 'number', { align: 'center', wrap: true }),
        text('trigger', 'words', { wrap: true }),
        text('action', 'wide', { wrap: true }),
      ],
    },
    {
      key: 'approvals',
      spareRows: 1,
      check: APPROVAL_CHECK,
      columns: [
        text('role', 'label', { label: true }),
        text('comment', 'about', { wrap: true }),
        text('approver', 'number', { align: 'center' }),
        choice('verdict', 'number', 'verdict'),
        // Side by side: both are written at once.
        date('date', 'words'),
        engine('state', 'wide', 'text', { wrap: true }),
      ],
    },
    {
      key: 'background',
      spareRows: 1,
      columns: [text('topic', 'label', { label: true }), text('content', 'about', { wrap: true })],
    },
  ],
  highlights: [
    {
      block: 'budget',
      from: 'left',
      to: 'left',
      formula: 'AND(ISNUMBER([left]),[left]<0)',
      color: PALETTE.alarm,
      bold: true,
    },
    {
      block: 'approvals',
      from: 'state',
      to: 'state',
      formula: 'LEFT([state],1)="⚠"',
      color: PALETTE.caution,
    },
  ],
} as const satisfies Tab;
