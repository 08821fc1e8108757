import { choice, drawn, drawnKey, engine, figure, formula, text } from '../model/columns';
import { completion, item, percentText, quotient, todayItem, withTab } from '../model/formulas';
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
  summary: [
    item(
      'gmv',
      'metric',
      'general',
      'IFERROR(IF([monitor!@gmv]="","",ROUND([monitor!@gmv],2)&" / "&ROUND([monitor!@target],2)),"")',
    ),
    item('rate', 'target', 'percentFine', 'IFERROR([monitor!@rate],"")'),
    item('roi', 'actual', 'roi', quotient(PAID_GMV, 'SUM([channels.cost:])')),
    item('costRatio', 'rate', 'percentFine', 'IFERROR([monitor!@costRatio],"")'),
    item(
      'overall',
      'conclusion',
      'roi',
      quotient('[monitor!@gmv]', `IF(${SHORT_SPENT}<=0,"",${SHORT_SPENT})`),
    ),
    todayItem('platform'),
    item('due', 'note', 'date', RETRO_DUE),
    item('score', 'unit', 'percentFine', 'IF(COUNT([score.points:])=0,"",SUM([score.points:]))'),
    { key: 'said', at: 'sentence', owner: 'engine', format: 'text' },
    { key: 'given', at: 'memory', owner: 'engine', format: 'text' },
  ],
  blocks: [
    {
      key: 'attainment',
      spareRows: 5,
      check: WRITTEN,
      columns: [
        text('metric', 260, { label: true }),
        figure('target', 140, 'count', { unitIn: 'unit' }),
        figure('actual', 140, 'count', { unitIn: 'unit' }),
        formula('rate', 140, 'percentFine', completion('[actual]', '[target]', '[direction]'), {
          align: 'center',
        }),
        formula('conclusion', 260, 'general', CONCLUSION),
        text('platform', 100),
        text('note', 100),
        text('unit', 100, { align: 'center' }),
        engine('direction', 100, 'choice', { align: 'center' }),
        choice('group', 100, 'goalGroup'),
        formula('sentence', 260, 'general', SENTENCE),
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
        text('channel', 260, { label: true }),
        formula('cost', 140, 'money', channel(channelCost('[channel]'), 'cost')),
        formula('gmv', 140, 'money', channel(channelGmv('[channel]'), 'gmv')),
        formula('roi', 140, 'roi', quotient('[gmv]', '[cost]')),
        text('remark', 260),
        formula('share', 100, 'percentFine', CHANNEL_SHARE, { align: 'center' }),
        formula('rank', 100, 'general', CHANNEL_RANK),
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
        text('lesson', 260, { wrap: true }),
        text('rule', 140, { wrap: true }),
        text('loss', 140, { wrap: true }),
        text('use', 140, { wrap: true }),
        text('effect', 260, { wrap: true }),
        engine('followed', 100, 'text', { wrap: true }),
        engine('cameBack', 100, 'text', { wrap: true }),
        choice('judged', 100, 'yesNo'),
        engine('id', 100, 'text', { align: 'center' }),
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

/** Colours a cell that begins with a sign. */
function verdict(block: string, key: string, sign: string, color: string): Highlight {
  return { block, from: key, to: key, formula: `LEFT([${key}],1)="${sign}"`, color };
}
