import { choice, drawn, drawnKey, engine, figure, formula, text } from '../model/columns';
import {
  completion,
  item,
  NO_FIGURE,
  percentText,
  quotient,
  todayItem,
  withTab,
} from '../model/formulas';
import { PALETTE } from '../model/palette';
import type { Highlight, Tab } from '../model/tab';
import { CREATORS, channelCost, channelGmv, creatorDifferences } from '../partners/creatorChannel';
import { closings, comparison, encore, FINDINGS, score } from './retroBlocks';
import {
  CHANNEL_CHECK,
  CHANNEL_RANK,
  CHANNEL_SHARE,
  CONCLUSION,
  PAID_GMV,
  RETRO_DUE,
  SENTENCE,
  WRITTEN,
} from './retroFormulas';

/** What the log has of a channel; of the creators, without it, what their partners brought. */
const channel = (logged: string, figure: 'cost' | 'gmv') =>
  `IF([channel]="","",${withTab(
    'partners',
    `IF(OR([channel]<>${CREATORS},ISNUMBER(${logged})),${logged},` +
      `IFERROR(IF(ISNUMBER([partners!@gmv]),[partners!@${figure}],""),""))`,
    logged,
  )})`;
const DIFFERS = creatorDifferences((figure) => `[partners!@${figure}]`);
/** ⚠ 达人合作 GMV 38,数据记录 40: where the two do not agree. */
const PARTNERS = withTab(
  'partners',
  `&IF(${DIFFERS}="","",["retro.check.partners"]&${DIFFERS})`,
  '',
);

/** Spent for what is to pay off within the campaign, as the plan marks it. */
const SHORT_SPENT =
  '([plan!@spent]-SUMIFS([plan!budget.spent:],[plan!budget.remark:],["words.longTerm"]&"*"))';

/** A goal that was passed many times over would leave no room for the others: no bar is longer. */
const MOST_DRAWN = 1.5;
/** 互动量 408.8%: what a bar that is cut stands for. */
const SAID_WHERE_CAPPED = `[metric]&IF(AND(ISNUMBER([rate]),[rate]>=${MOST_DRAWN})," "&${percentText('[rate]')},"")`;

/** 复盘报告: what was reached, what each channel brought, what went well and what did not. */
export const retro = {
  kind: 'retro',
  layout: 4,
  grows: true,
  grid: [
    { role: 'label', width: 189 },
    // What people paste together stands together: a finding with its cause and action, a goal with its unit.
    { role: 'words', width: 140, count: 2 },
    { role: 'number', width: 95, count: 4 },
    { role: 'words', width: 176 },
    { role: 'wide', width: 189, count: 3 },
    { role: 'words', width: 189 },
  ],
  summary: [
    item(
      'gmv',
      'metric',
      'general',
      `IFERROR(IF([monitor!@gmv]="",${NO_FIGURE},ROUND([monitor!@gmv],2))&" / "&ROUND([monitor!@target],2),${NO_FIGURE})`,
    ),
    item('rate', 'platform', 'percentFine', figureOf('[monitor!@rate]')),
    item('roi', 'target', 'roi', quotient(PAID_GMV, 'SUM([channels.cost:])', NO_FIGURE)),
    item('costRatio', 'actual', 'percentFine', figureOf('[monitor!@costRatio]')),
    item(
      'overall',
      'rate',
      'roi',
      quotient('[monitor!@gmv]', `IF(${SHORT_SPENT}<=0,"",${SHORT_SPENT})`, NO_FIGURE),
    ),
    todayItem('conclusion'),
    item('due', 'note', 'date', RETRO_DUE),
    item(
      'score',
      'unit',
      'percentFine',
      `IF(COUNT([score.points:])=0,${NO_FIGURE},SUM([score.points:]))`,
    ),
    // Read beside the heading of the attainment, where there is room for it.
    { key: 'said', at: drawnKey('rate'), owner: 'engine', format: 'text' },
    { key: 'given', at: 'memory', owner: 'engine', format: 'text' },
  ],
  blocks: [
    {
      key: 'attainment',
      spareRows: 5,
      check: WRITTEN,
      columns: [
        text('metric', 'label', { label: true }),
        text('platform', 'words'),
        text('unit', 'words', { align: 'center' }),
        figure('target', 'number', 'count', { unitIn: 'unit' }),
        figure('actual', 'number', 'count', { unitIn: 'unit' }),
        formula('rate', 'number', 'percentFine', completion('[actual]', '[target]', '[direction]')),
        engine('direction', 'number', 'choice', { align: 'center' }),
        formula('conclusion', 'words', 'general', CONCLUSION),
        text('note', 'wide', { wrap: true }),
        formula('sentence', 'wide', 'general', SENTENCE),
        choice('group', 'words', 'goalGroup'),
        engine('memory', 100, 'general', { hidden: true }),
        drawn('rate', 'percentCapped', `MIN([rate],${MOST_DRAWN})`),
        formula(drawnKey('metric'), 100, 'general', SAID_WHERE_CAPPED, { hidden: true }),
      ],
    },
    score,
    {
      key: 'channels',
      spareRows: 3,
      check: `${CHANNEL_CHECK}${PARTNERS}`,
      columns: [
        text('channel', 'label', { label: true }),
        formula('rank', 'words', 'general', CHANNEL_RANK),
        formula('cost', 'number', 'money', channel(channelCost('[channel]'), 'cost')),
        formula('gmv', 'number', 'money', channel(channelGmv('[channel]'), 'gmv')),
        formula('roi', 'number', 'roi', quotient('[gmv]', '[cost]')),
        formula('share', 'number', 'percentFine', CHANNEL_SHARE),
        text('remark', 'wide', { wrap: true }),
        drawn('roi', 'roi'),
      ],
    },
    comparison,
    closings,
    ...FINDINGS,
    encore,
    {
      key: 'lessons',
      spareRows: 2,
      columns: [
        text('lesson', 'label', { wrap: true }),
        text('use', 'words', { wrap: true }),
        text('effect', 'words', { wrap: true }),
        choice('judged', 'number', 'yesNo'),
        engine('id', 'number', 'text', { align: 'center' }),
        engine('followed', 'words', 'text', { wrap: true }),
        engine('cameBack', 'wide', 'text', { wrap: true }),
        text('rule', 'wide', { wrap: true }),
        text('loss', 'wide', { wrap: true }),
      ],
    },
  ],
  highlights: [
    verdict('attainment', 'conclusion', '✗', PALETTE.alarm),
    verdict('attainment', 'conclusion', '✓', PALETTE.good),
    verdict('comparison', 'compared', '✗', PALETTE.alarm),
    verdict('comparison', 'compared', '✓', PALETTE.good),
    verdict('closings', 'state', '△', PALETTE.caution),
    verdict('score', 'said', '–', PALETTE.caution),
    ...['wins', 'misses', 'encore'].map((block) => verdict(block, 'origin', '⟳', PALETTE.muted)),
    ...(['followed', 'cameBack'] as const).map((key) => ({
      block: 'lessons',
      from: key,
      to: key,
      formula: `OR(LEFT([${key}],1)="✗",LEFT([${key}],1)="⚠")`,
      color: PALETTE.alarm,
    })),
  ],
} as const satisfies Tab;

/** A figure of another tab. */
function figureOf(cell: string): string {
  return `IFERROR(IF(ISNUMBER(${cell}),${cell},${NO_FIGURE}),${NO_FIGURE})`;
}

/** Colours a cell that begins with a sign. */
function verdict(block: string, key: string, sign: string, color: string): Highlight {
  return { block, from: key, to: key, formula: `LEFT([${key}],1)="${sign}"`, color };
}
