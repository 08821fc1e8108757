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
  inEnglish: { 'risks.owner': 124, 'risks.action': 246 },
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
    item('spent', 'risks.action', 'money', 'SUM([budget.spent:])'),
    item('reserveLow', 'goals.baseline', 'percent', RESERVE_LOW),
    item('reserveHigh', 'goals.growth', 'percent', RESERVE_HIGH),
  ],
  blocks: [
    {
      key: 'brief',
      spareRows: 2,
      columns: [
        text('item', 150, { label: true }),
        // These rows are formulas.
        text('content', 320, {
          wrap: true,
          rowFormats: { time: 'general', goal: 'general', budget: 'general', roi: 'general' },
        }),
        text('remark', 110),
      ],
    },
    {
      key: 'phases',
      spareRows: 2,
      check: PHASE_CHECK,
      columns: [
        choice('kind', 150, 'phase', { align: 'left' }),
        text('label', 320),
        date('start', 110),
        date('end', 110),
        formula(
          'days',
          110,
          'integer',
          'IF(AND(ISNUMBER([start]),ISNUMBER([end])),[end]-[start]+1,"")',
        ),
        figure('share', 110, 'percentFine'),
      ],
    },
    {
      key: 'goals',
      spareRows: 3,
      columns: [
        text('metric', 150, { label: true }),
        text('definition', 320, { wrap: true }),
        figure('target', 110, 'count', { ...IN_UNIT }),
        text('unit', 110, { align: 'center' }),
        figure('actual', 110, 'count', { ...IN_UNIT }),
        formula('rate', 110, 'percentFine', quotient('[actual]', '[target]')),
        figure('priority', 110, 'integer'),
        figure('baseline', 110, 'count', { ...IN_UNIT, grouped: true }),
        figure('growth', 110, 'percentFine', { grouped: true }),
        figure('peak', 110, 'count', { ...IN_UNIT, grouped: true }),
        figure('lastYear', 110, 'count', { ...IN_UNIT, grouped: true }),
        figure('twoYearsAgo', 110, 'count', { ...IN_UNIT, grouped: true }),
        figure('threeYearsAgo', 110, 'count', { ...IN_UNIT, grouped: true }),
        formula(
          'onLastYear',
          110,
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
        text('kind', 150),
        text('description', 320, { wrap: true }),
        choice('likelihood', 110, 'level'),
        choice('impact', 110, 'level'),
        text('owner', 110),
        text('limit', 110),
        text('trigger', 110, { wrap: true }),
        text('action', 260, { wrap: true }),
      ],
    },
    {
      key: 'approvals',
      spareRows: 1,
      check: APPROVAL_CHECK,
      columns: [
        text('role', 150, { label: true }),
        text('comment', 320, { wrap: true }),
        text('approver', 110),
        choice('verdict', 110, 'verdict'),
        date('date', 110),
        engine('state', 110, 'text'),
      ],
    },
    {
      key: 'background',
      spareRows: 1,
      columns: [text('topic', 150, { label: true }), text('content', 320, { wrap: true })],
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
