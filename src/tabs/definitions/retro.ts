import { choice, date, engine, figure, formula, text } from '../columns';
import {
  completion,
  item,
  logCount,
  logSum,
  logSumOrBlank,
  percentText,
  quotient,
  todayItem,
} from '../formulas';
import { PALETTE } from '../palette';
import type { Tab } from '../tab';

const GMV = '["metrics.gmv.name"]';
const SPEND = '["metrics.spend.name"]';
const ATTRIBUTED = '["metrics.attributedGmv.name"]';
const HERE = '[log!platform:],[channel]';
const PAID = 'SUMIFS([channels.gmv:],[channels.cost:],">0")';

/** The retro's milestone as it stands in the prep tab; without one, as many days as 设置 says. */
const MILESTONE =
  'SUMPRODUCT(MAX(([prep!kind:]=["words.taskKind.milestone"])*([prep!anchor:]="end")*[prep!due:]))';
const RETRO_DUE =
  `IFERROR(IF(${MILESTONE}>0,${MILESTONE},[plan!@end]+[settings!values.value#retroDays]),` +
  'IFERROR([plan!@end]+[settings!values.value#retroDays],""))';

/** 复盘报告: what was reached, what each channel brought, what went well and what did not. */
export const retro: Tab = {
  kind: 'retro',
  layout: 2,
  frozenThrough: 'metric',
  summary: [
    item(
      'gmv',
      'metric',
      'general',
      'IFERROR(IF([monitor!@gmv]="","",ROUND([monitor!@gmv],2)&" / "&ROUND([monitor!@target],2)),"")',
    ),
    item('rate', 'target', 'percentFine', 'IFERROR([monitor!@rate],"")'),
    item('roi', 'actual', 'roi', quotient(`IF(${PAID}=0,"",${PAID})`, 'SUM([channels.cost:])')),
    item('costRatio', 'rate', 'percentFine', 'IFERROR([monitor!@costRatio],"")'),
    item(
      'overall',
      'conclusion',
      'roi',
      quotient('[monitor!@gmv]', 'IF([plan!@spent]=0,"",[plan!@spent])'),
    ),
    todayItem('platform'),
    item('due', 'note', 'date', RETRO_DUE),
  ],
  blocks: [
    {
      key: 'attainment',
      spareRows: 5,
      columns: [
        text('metric', 260),
        figure('target', 150, 'count'),
        figure('actual', 150, 'count'),
        formula('rate', 110, 'percentFine', completion('[actual]', '[target]', '[direction]'), {
          align: 'center',
        }),
        formula(
          'conclusion',
          260,
          'general',
          `IF(NOT(ISNUMBER([rate])),"",IF([rate]>1,["retro.conclusion.beaten"]&${percentText('([rate]-1)')},` +
            `IF([rate]=1,["retro.conclusion.reached"],IF([@today]<=IFERROR([plan!@end],0),["retro.conclusion.running"],["retro.conclusion.missed"]&${percentText('(1-[rate])')}))))`,
        ),
        text('platform', 110),
        text('note', 130),
        text('unit', 80, { align: 'center' }),
        { key: 'direction', owner: 'engine', format: 'choice', width: 80, align: 'center' },
      ],
    },
    {
      key: 'channels',
      spareRows: 3,
      check: `IF(SUM([cost:])=0,"",["retro.check.cost"]&ROUND(SUM([cost:]),2)&["retro.check.gmv"]&ROUND(${PAID},2)&["retro.check.roi"]&ROUND(${PAID}/SUM([cost:]),1))`,
      columns: [
        text('channel', 260),
        formula('cost', 150, 'money', `IF([channel]="","",${logSumOrBlank(SPEND, HERE)})`),
        formula(
          'gmv',
          150,
          'money',
          `IF([channel]="","",IF(${logCount(ATTRIBUTED, HERE)}>0,${logSum(ATTRIBUTED, HERE)},${logSumOrBlank(GMV, HERE)}))`,
        ),
        formula('roi', 110, 'roi', quotient('[gmv]', '[cost]')),
        text('remark', 260),
      ],
    },
    ...(['wins', 'misses'] as const).map((key) => ({
      key,
      spareRows: 6,
      columns: [
        text('finding', 260, { wrap: true }),
        text('cause', 150, { wrap: true }),
        text('action', 150, { wrap: true }),
        text('owner', 110),
        date('due', 260, { align: 'left' }),
      ],
    })),
    {
      key: 'lessons',
      spareRows: 2,
      columns: [
        text('lesson', 260, { wrap: true }),
        text('rule', 150, { wrap: true }),
        text('loss', 150, { wrap: true }),
        text('use', 110, { wrap: true }),
        text('effect', 260, { wrap: true }),
        engine('followed', 110, 'text', { wrap: true }),
        engine('cameBack', 130, 'text', { wrap: true }),
        choice('judged', 80, 'yesNo'),
        engine('id', 80, 'text', { align: 'center' }),
      ],
    },
  ],
  highlights: [
    {
      from: 'conclusion',
      to: 'conclusion',
      formula: 'LEFT([conclusion],1)="✗"',
      color: PALETTE.alarm,
    },
    {
      from: 'conclusion',
      to: 'conclusion',
      formula: 'LEFT([conclusion],1)="✓"',
      color: PALETTE.good,
    },
    ...(['followed', 'cameBack'] as const).map((key) => ({
      block: 'lessons',
      from: key,
      to: key,
      formula: `OR(LEFT([${key}],1)="✗",LEFT([${key}],1)="⚠")`,
      color: PALETTE.alarm,
    })),
  ],
};
