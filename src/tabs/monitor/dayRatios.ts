import { METRICS } from '../../core/metrics';
import { dayRatio } from '../model/actualFormula';
import { drawn, formula } from '../model/columns';
import { keyOnPlatform } from '../model/formulas';
import type { NumberFormat } from '../model/numberFormats';

/** The platform, region or tier that people chose for the charts of these ratios, beside the pace; all without one. */
const CHOSEN = '[pacing.chartPlatform#curve]';
const ALL = '["words.allPlatforms"]';
const IS_ALL = `OR(${CHOSEN}="",${CHOSEN}=${ALL})`;
/** A region or tier of customers need not be among the slots: it has rows in the log. */
const IS_REPORTED =
  `SUMPRODUCT(([slots.platform:]=${CHOSEN})*1)+` +
  `COUNTIFS([log!ofPlatform:],${keyOnPlatform(CHOSEN)})>0`;

/** Which platform the charts show, or that the chosen one is none of those that report. */
export const CHARTS_SHOW =
  `IF(OR(${IS_ALL},${IS_REPORTED}),["charts.ratios.of"]&IF(${IS_ALL},${ALL},${CHOSEN}),` +
  `["charts.ratios.unknown"]&${CHOSEN}&["charts.ratios.instead"])`;

type Ratio = Parameters<typeof dayRatio>[0];

/** Days to come cost nothing: no range of the log is looked at. */
const onDay = (key: Ratio) =>
  `IF([date]="","",IF([date]>[@today],"",IF(${IS_ALL},` +
  `${dayRatio(key, '[date]')},${dayRatio(key, '[date]', CHOSEN)})))`;

const RATIOS = { conversion: 'conversionRate', basket: 'aov', clickRate: 'ctr' } as const;

/** What visitors did and spent on a day, of all platforms or the chosen one. */
export const dayRatios = [
  formula('conversion', 104, 'percentFine', onDay(RATIOS.conversion), { grouped: true }),
  formula('basket', 104, 'money', onDay(RATIOS.basket), { grouped: true }),
  formula('clickRate', 104, 'percentFine', onDay(RATIOS.clickRate), { grouped: true }),
] as const;

/**
 * 每日点击率 · 抖音: charts name their lines by their headers, and so say whose they are; and of a chart without a line
 * that there is no figure yet, and where it is to be typed.
 */
const named = (key: keyof typeof RATIOS, format: NumberFormat) => {
  const column = drawn(key, format);
  const label = `["monitor.block.daily.column.${column.key}"]`;
  const parts = METRICS[RATIOS[key]].ratio.map((part) => `["metrics.${part}.name"]`);
  const none = `["charts.ratios.none"]&${parts.join('&["charts.separator"]&')}`;
  return {
    ...column,
    header: `${label}&IF(${IS_ALL},""," · "&${CHOSEN})&IF(COUNT([${key}:])=0,${none},"")`,
  };
};

/** Their names are not those of what people see: grouped columns stand right of hidden ones, and names find lost keys. */
export const drawnRatios = [
  named('conversion', 'percentFine'),
  named('basket', 'money'),
  named('clickRate', 'percentFine'),
] as const;
