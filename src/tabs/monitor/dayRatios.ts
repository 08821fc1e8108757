import { dayRatio } from '../model/actualFormula';
import { drawn, formula } from '../model/columns';
import { keyOnPlatform } from '../model/formulas';

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

/** What visitors did and spent on a day, of all platforms or the chosen one. */
export const dayRatios = [
  formula('conversion', 104, 'percentFine', onDay('conversionRate'), { grouped: true }),
  formula('basket', 104, 'money', onDay('aov'), { grouped: true }),
  formula('clickRate', 104, 'percentFine', onDay('ctr'), { grouped: true }),
] as const;

/** 每日点击率 · 抖音: charts name their lines by their headers, and so say whose they are. */
const named = <C extends { readonly key: string }>(column: C): C => ({
  ...column,
  header: `["monitor.block.daily.column.${column.key}"]&IF(${IS_ALL},""," · "&${CHOSEN})`,
});

/** Their names are not those of what people see: grouped columns stand right of hidden ones, and names find lost keys. */
export const drawnRatios = [
  named(drawn('conversion', 'percentFine')),
  named(drawn('basket', 'money')),
  named(drawn('clickRate', 'percentFine')),
] as const;
