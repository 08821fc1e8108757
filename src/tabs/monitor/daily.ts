import { drawn, figure, formula } from '../model/columns';
import { boardTarget, logSumOrBlank, quotient } from '../model/formulas';
import type { Block } from '../model/tab';
import { CHARTS_SHOW, dayRatios, drawnRatios } from './dayRatios';
import { FORECAST_THEN, NEEDED_THEN } from './pacing';

const GMV = '["metrics.gmv.name"]';
const SPEND = '["metrics.spend.name"]';
const ON_DAY = { dates: ['[date]'] };

const SALES_A_VISITOR = `(${boardTarget('conversionRate')}*${boardTarget('aov')})`;
/** Visitors that the day's target asks for, at the board's conversion and order value. */
const UV_NEEDED = `IF(OR([target]="",${SALES_A_VISITOR}=0),"",ROUND([target]*10000/${SALES_A_VISITOR},0))`;

const SUM_OF_DAYS = 'ROUND(SUMIFS([target:],[date:],">0"),2)';
/** What was typed over a day, or a campaign made shorter, leaves another sum than the goal: then it is said. */
const ADDS_UP =
  `IF(OR([plan!@gmv]=0,COUNT([target:])=0),"",IF(ABS(${SUM_OF_DAYS}-[plan!@gmv])<0.01,"",` +
  `["monitor.daySum.is"]&${SUM_OF_DAYS}&["monitor.daySum.of"]&ROUND([plan!@gmv],2)&" · "))`;

/** 日报: what each day was to bring and brought. */
export const daily = {
  key: 'daily',
  spareRows: 0,
  check: `${ADDS_UP}&${CHARTS_SHOW}`,
  columns: [
    formula('date', 'label', 'date', undefined, { align: 'left' }),
    formula(
      'phase',
      'number',
      'general',
      'IF([date]="","",IFERROR(INDEX([plan!phases.kind:],MATCH([date],[plan!phases.start:],1)),""))',
      { align: 'center' },
    ),
    figure('target', 'number', 'money'),
    formula('actual', 'number', 'money', `IF([date]="","",${logSumOrBlank(GMV, ON_DAY)})`),
    formula('rate', 'number', 'percentFine', quotient('[actual]', '[target]')),
    formula(
      'cumTarget',
      'number',
      'money',
      `IF([date]="","",SUM([target..])-IF([date]=[@today],[target]*(1-[@dayShare]),0))`,
    ),
    formula('cumActual', 'number', 'money', 'IF([actual]="","",SUM([actual..]))'),
    formula('pace', 'words', 'percentFine', quotient('[cumActual]', '[cumTarget]'), {
      align: 'center',
    }),
    formula('forecast', 'wide', 'money', FORECAST_THEN, { align: 'center' }),
    formula('needed', 'words', 'money', NEEDED_THEN, { align: 'center' }),
    formula('spend', 'words', 'money', `IF([date]="","",${logSumOrBlank(SPEND, ON_DAY)})`, {
      align: 'center',
    }),
    formula('uvTarget', 104, 'integer', UV_NEEDED, { grouped: true }),
    ...dayRatios,
    drawn('cumTarget', 'money'),
    drawn('cumActual', 'money'),
    ...drawnRatios,
  ],
} as const satisfies Block;
