import { METRICS } from '../../core/metrics';
import { ratioFactor } from '../../core/quantity/ratioFactor';
import { isDay, keyOnPlatform } from '../model/formulas';

/** Ratios by which a change of strategy is judged most; they are the quotient of what was logged. */
const RATIOS = [
  'ctr',
  'conversionRate',
  'payConversionRate',
  'interactionRate',
  'addToCartRate',
  'newCustomerShare',
  'liveConversionRate',
  'aov',
  'roi',
] as const;

const name = (key: string) => `["metrics.${key}.name"]`;
/** Something of the ratio that the row names, else `otherwise`. */
const ofRatio = (of: (key: (typeof RATIOS)[number]) => string, otherwise: string) =>
  RATIOS.reduceRight((rest, key) => `IF([metric]=${name(key)},${of(key)},${rest})`, otherwise);

const IS_ALL = 'OR([platform]="",[platform]=["words.allPlatforms"])';
const sumOf = (metric: string, day: string) => {
  const rows = `[log!metric:],${metric},[log!valid:],1,[log!date:],${day}`;
  return (
    `IF(${IS_ALL},SUMIFS([log!value:],[log!ofCampaign:],[=key],${rows}),` +
    `SUMIFS([log!value:],[log!ofPlatform:],${keyOnPlatform('[platform]')},${rows}))`
  );
};
const countOf = (metric: string, day: string) =>
  `COUNTIFS([log!ofPlatform:],${keyOnPlatform(`IF(${IS_ALL},["words.allPlatforms"],[platform])`)},` +
  `[log!metric:],${metric},[log!valid:],1,[log!date:],${day})`;

/** The figure of the row's metric on a day: a ratio from its parts where both were logged, else as it was logged. */
const figureOn = (day: string): string => {
  const numerator = ofRatio((key) => name(METRICS[key].ratio[0]), '[metric]');
  const denominator = ofRatio((key) => name(METRICS[key].ratio[1]), '""');
  const factor = ofRatio((key) => String(ratioFactor(key)), '1');
  const itself = `IF(${countOf('[metric]', day)}+ABS(${sumOf('[metric]', day)})=0,"",${sumOf('[metric]', day)})`;
  return (
    `IF(OR([metric]="",NOT(${isDay('[date]')})),"",IF(${denominator}="",${itself},` +
    `IFERROR(${sumOf(numerator, day)}/${sumOf(denominator, day)}*${factor},${itself})))`
  );
};

/** The day before the change, and the day after it, once that is over. */
export const BEFORE = figureOn('(INT([date])-1)');
export const AFTER = `IF(N([date])+1>=[@today],"",${figureOn('(INT([date])+1)')})`;
