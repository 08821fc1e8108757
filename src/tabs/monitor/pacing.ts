import type { Locale } from '../../locales/zh-CN/locale';
import type { Row } from '../compiler/compileInput';
import { formula, text } from '../model/columns';
import { quotient } from '../model/formulas';
import type { Block } from '../model/tab';
import { BEGUN, BY_NOW, LIST } from './slotFormulas';

/** Without shares a day goes by evenly. */
export const DAY_SHARE = `IF(COUNTIFS([settings!slots.share:],">0")=0,[@now]-[@today],${BY_NOW})`;
const NO_TARGETS = 'SUM([daily.target:])=0';
/** Days of the campaign that have gone, the part of today included. */
const DAYS_GONE = 'MAX(0,MIN([plan!@end]+1,[@now])-[plan!@start])';
const DAYS = '([plan!@end]-[plan!@start]+1)';
/** Share of the whole that has come when every day and hour brings the same. */
const EVENLY = `MIN(1,${DAYS_GONE}/${DAYS})`;
/** By the targets of the days, today's for the part of the day that has gone; evenly without any. */
export const EXPECTED =
  `IFERROR(IF(${NO_TARGETS},IF(ISNUMBER([@target]),[@target]*${EVENLY},""),` +
  'SUMIFS([daily.target:],[daily.date:],"<"&[@today])+SUMIFS([daily.target:],[daily.date:],[@today])*[@dayShare]),"")';
/** Points that a pace is read from: days with figures, and the slots of today. */
const POINTS = `COUNT([daily.actual:])+IF(SUMIFS([daily.actual:],[daily.date:],[@today])=0,0,MAX(0,SUMPRODUCT(([settings!slots.holds:]=${LIST})*${BEGUN})-1))`;
const FEWEST_POINTS = 3;
/** A figure that says nothing yet says so. */
export const whenKnown = (figure: string) =>
  `IF([@gmv]="","",IF(${POINTS}<${FEWEST_POINTS},["monitor.pace.tooFew"],${figure}))`;
/** The whole that a pace lets expect. */
export const forecastAt = (pace: string) =>
  `IF(AND(ISNUMBER([@target]),ISNUMBER(${pace})),ROUND([@target]*${pace},1),"")`;
/** Money that is missing; what sums leave of no difference at all is none. */
const missing = (target: string, actual: string) => `ROUND(${target}-${actual},6)`;
/** What is left of the target, a day of those left; by the clock, so that today counts for its rest. */
const NEEDED_A_DAY = `IFERROR(IF(OR([@gmv]="",[@now]>=[plan!@end]+1),"",ROUND(MAX(0,${missing('[@target]', '[@gmv]')})/([plan!@end]+1-MAX([@now],[plan!@start])),1)),"")`;

/** What the days until then let expect of the whole; nothing for days that have not come. */
export const FORECAST_THEN =
  `IF(NOT(ISNUMBER([pace])),"",IF(AND(COUNT([actual..])<${FEWEST_POINTS},[date]<[@today]),["monitor.pace.tooFew"],` +
  `IF([date]=[@today],[@forecast],${forecastAt('[pace]')})))`;
export const NEEDED_THEN = `IF([cumActual]="","",IF([date]=[@today],[pacing.needed#curve],IFERROR(IF([date]>=[plan!@end],"",ROUND(MAX(0,${missing('[@target]', '[cumActual]')})/([plan!@end]-[date]),1)),"")))`;

/** Whether the campaign will make its target: by its curve, and evenly for comparison. */
export const pacing = {
  key: 'pacing',
  spareRows: 0,
  columns: [
    formula('method', 'label', 'general'),
    formula('expected', 'number', 'money'),
    formula('actual', 'number', 'money', '[@gmv]'),
    formula('pace', 'number', 'percentFine', whenKnown(quotient('[@gmv]', '[expected]'))),
    formula('forecast', 'number', 'money', forecastAt('[pace]')),
    formula('needed', 'number', 'money', NEEDED_A_DAY),
    formula(
      'uplift',
      'number',
      'percentFine',
      whenKnown(
        `IF(${missing('[@target]', '[expected]')}<=0,"",([@target]-[@gmv])/([@target]-[expected])-1)`,
      ),
      { align: 'center' },
    ),
    formula('words', 'words', 'general'),
    text('source', 'wide', { label: true }),
    text('chartPlatform', 'words', {
      label: true,
      among: { block: 'slots', column: 'platform', at: 'curve' },
    }),
  ],
} as const satisfies Block;

/** The rows of the block: by the curve, and evenly. */
export function pacingRows({ monitor, words }: Locale, source: string): Row[] {
  const { method } = monitor.pace;
  return [
    {
      mark: 'curve',
      cells: {
        method: method.curve,
        expected: { formula: '[@expected]' },
        words: {
          formula: `IF(${NO_TARGETS},["monitor.pace.words.noTargets"],["monitor.pace.words.curve"]&ROUND([@dayShare]*100,0)&"%")`,
        },
        source,
        chartPlatform: words.allPlatforms,
      },
    },
    {
      mark: 'evenly',
      cells: {
        method: method.evenly,
        expected: { formula: `IFERROR(IF(ISNUMBER([@target]),[@target]*${EVENLY},""),"")` },
        words: { formula: '["monitor.pace.words.evenly"]' },
      },
    },
  ];
}
