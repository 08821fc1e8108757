import { choice, date, figure, formula, text } from '../model/columns';
import { isDay, item, percentText, planGoal, saidFigure, todayItem } from '../model/formulas';
import { PALETTE } from '../model/palette';
import type { Tab } from '../model/tab';

/** Figures of a benchmark are in the unit of its metric. */
const IN_UNIT = { metricIn: 'metric' } as const;
/** Days before a resource is needed from which one that nobody has confirmed is grave. */
const LEAD = 3;

const IS_GROWTH = '[metric]=["market.growth"]';
const LAST_YEAR = 'SUMIFS([plan!goals.lastYear:],[plan!goals.metric:],["metrics.gmv.name"])';
/** What the plan aims at: the goal of the metric, or by how much GMV is to grow on last year. */
const TARGET =
  `IF([metric]="","",IF([metric]=["market.growth"],IFERROR([plan!@gmv]/${LAST_YEAR}-1,""),` +
  `${planGoal('target')}))`;
const worse = (word: string) => `COUNTIFS([benchmarks.verdict:],["market.${word}"]&"*")`;
/** By how much the goal lies above what is usual in the field; rates of growth by their difference. */
const GAP =
  `IF(AND(ISNUMBER([goal]),ISNUMBER([industry])),IF(${IS_GROWTH},[goal]-[industry],` +
  'IF([industry]=0,"",[goal]/[industry]-1)),"")';
/** In words, since each row has a unit of its own, also one that people added. */
const SAID = `IF(NOT(ISNUMBER([goal])),"",IF(${IS_GROWTH},${percentText('[goal]')},${saidFigure('[goal]', planGoal('unit'))}))`;
const IS_LOWER = '[direction]=["monitor.marks.lower"]';
const VERDICT =
  `IF(NOT(ISNUMBER([gap])),"",IF([direction]="",["market.askDirection"],IF(IF(${IS_LOWER},[gap]<=0,[gap]>=0),["market.reaches"],` +
  `IF(${IS_LOWER},["market.above"],["market.below"])&${percentText('ABS([gap])')})))`;

const LACKS = 'IF(AND(ISNUMBER([quantity]),ISNUMBER([have])),MAX(0,[quantity]-[have]),"")';
const RESOURCE_STATE =
  `IF([item]="","",IF(${isDay('[confirmed]')},IF(AND(ISNUMBER([lacks]),[lacks]>0),["market.short"]&[lacks],["market.confirmed"]),` +
  `IF(AND(${isDay('[needed]')},[needed]-[@today]<=${LEAD}),["market.late"],["market.open"])))`;

/** 市场与资源: whom the campaign is for, against whom, by what measure, and what and who is there for it. */
export const market = {
  kind: 'market',
  layout: 1,
  grows: true,
  summary: [
    todayItem('segments.segment'),
    item('behind', 'segments.play', 'integer', `${worse('below')}+${worse('above')}`),
    item(
      'unconfirmed',
      'segments.evidence',
      'integer',
      'SUMPRODUCT(([resources.item:]<>"")*(1-ISNUMBER([resources.confirmed:])*([resources.confirmed:]>36526)))',
    ),
    item('short', 'segments.pains', 'integer', 'SUM([resources.lacks:])'),
  ],
  blocks: [
    {
      key: 'segments',
      spareRows: 3,
      columns: [
        text('segment', 150, { label: true }),
        text('play', 240, { wrap: true }),
        text('evidence', 140, { wrap: true }),
        text('pains', 140, { wrap: true }),
        text('where', 140, { wrap: true }),
        text('benefit', 140, { wrap: true }),
        text('owner', 110),
      ],
    },
    {
      key: 'competitors',
      spareRows: 5,
      columns: [
        text('competitor', 150),
        text('mechanics', 240, { wrap: true }),
        text('campaign', 140, { wrap: true }),
        text('channels', 140, { wrap: true }),
        text('loyalty', 140, { wrap: true }),
        text('feedback', 140, { wrap: true }),
        text('effect', 110, { wrap: true }),
        text('source', 110, { wrap: true }),
        text('answer', 180, { wrap: true }),
      ],
    },
    {
      key: 'swot',
      spareRows: 3,
      columns: [
        text('kind', 150, { label: true }),
        text('point', 240, { wrap: true }),
        text('answer', 140, { wrap: true }),
      ],
    },
    {
      key: 'benchmarks',
      spareRows: 4,
      columns: [
        text('metric', 150, { label: true }),
        text('source', 240, { wrap: true }),
        figure('ours', 140, 'count', { ...IN_UNIT }),
        figure('industry', 140, 'count', { ...IN_UNIT }),
        figure('competitor', 140, 'count', { ...IN_UNIT }),
        formula('target', 140, 'general', SAID, { align: 'right' }),
        formula('gap', 110, 'percentFine', GAP),
        text('direction', 110, { align: 'center' }),
        formula('verdict', 180, 'general', VERDICT),
        date('date', 110),
        formula('goal', 110, 'general', TARGET, { hidden: true }),
      ],
    },
    {
      key: 'resources',
      spareRows: 8,
      columns: [
        text('item', 150),
        text('use', 240, { wrap: true }),
        choice('side', 140, 'resourceSide'),
        figure('quantity', 140, 'integer'),
        figure('have', 140, 'integer'),
        formula('lacks', 140, 'integer', LACKS),
        date('needed', 110),
        date('confirmed', 110),
        formula('state', 180, 'general', RESOURCE_STATE),
        text('confirmer', 110),
      ],
    },
    {
      key: 'contacts',
      spareRows: 5,
      columns: [
        text('group', 150, { label: true }),
        text('duty', 240, { wrap: true }),
        text('department', 140),
        text('contact', 140),
        text('substitute', 140),
        text('phone', 140),
        text('onDuty', 110),
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
