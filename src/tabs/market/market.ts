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
  // Half of the blocks are words alone: figures, each of its own unit, stand in the middle of the same columns.
  grid: [
    { role: 'label', width: 140 },
    { role: 'about', width: 220 },
    { role: 'words', width: 128, count: 6 },
    { role: 'wide', width: 180 },
    { role: 'words', width: 110 },
  ],
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
        formula('goal', 110, 'general', TARGET, { hidden: true }),
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
