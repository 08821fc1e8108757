import { GMV_PARTS } from '../../core/alerts/gmvParts';
import type { Locale } from '../../locales/zh-CN/locale';
import type { Row } from '../compiler/compileInput';
import { formula } from '../model/columns';
import { boardTarget, logSumOrBlank, sumWhere } from '../model/formulas';
import type { Block } from '../model/tab';

const ALL = '["words.allPlatforms"]';
const name = (metric: string) => `["metrics.${metric}.name"]`;
const dates = ['[@today]'];
/** A metric of today, of the row's platform or of all. */
const today = (metric: string) =>
  `IF([platform]=${ALL},${logSumOrBlank(name(metric), { dates })},` +
  `${logSumOrBlank(name(metric), { platform: '[platform]', dates })})`;
const SHARE = `IF([platform]=${ALL},1,${sumWhere('[plan!split.share:]', ['[plan!split.item:]', '[platform]'])})`;
const DUE = 'SUMIFS([daily.target:],[daily.date:],[@today])*[@dayShare]';
const KNOWN = 'ISNUMBER([factor])';
/** Visitors that what is due asks for, at the targets of conversion and basket. */
const UV_DUE = `([expected]*10000/(${boardTarget('conversionRate')}*${boardTarget('aov')}))`;
const part = (ratio: string) => `IF(${KNOWN},[factor]*LN(${ratio}),"")`;
const WORST = 'MIN([byVisitors],[byConversion],[byBasket])';
/** What is due or ahead by less is even. */
const EVEN = 0.005;
const signed = (figure: string) => `IF(${figure}>0,"+","")&ROUND(${figure},1)`;
const PARTS =
  `["monitor.gap.open"]&${name('uv')}&" "&${signed('[byVisitors]')}&["monitor.gap.comma"]&` +
  `${name('conversionRate')}&" "&${signed('[byConversion]')}&["monitor.gap.comma"]&` +
  `${name('aov')}&" "&${signed('[byBasket]')}&["monitor.gap.close"]`;
const actionOf = (metric: string) =>
  `IFERROR(INDEX([board.action:],MATCH(${name(metric)},[board.metric:],0)),"")`;
/** The part that costs most, and what its row on the board says to do; after `open`. */
const lookAt = (open: string) =>
  `IF(${WORST}>=-[expected]*${EVEN},"",["monitor.gap.${open}"]&` +
  `IF([byConversion]=${WORST},${name('conversionRate')}&["monitor.gap.colon"]&${actionOf('conversionRate')},` +
  `IF([byVisitors]=${WORST},${name('uv')}&["monitor.gap.colon"]&${actionOf('uv')},` +
  `${name('aov')}&["monitor.gap.colon"]&${actionOf('aov')})))`;

const HERE = `(([board.platform:]=[platform])+([platform]=${ALL})>0)`;
const FIRES =
  '(([board.state:]=["words.metricState.warning"])+([board.state:]=["words.metricState.critical"])>0)';
const fires = (metric: string) =>
  `SUMPRODUCT(([board.metric:]=${name(metric)})*${HERE}*${FIRES})>0`;
/** The alerts that only follow from the gap: those of what GMV is the product of. */
const FOLLOWING = GMV_PARTS.map(
  (metric) => `IF(${fires(metric)},["monitor.gap.and"]&${name(metric)},"")`,
).join('&');
const WITH_ALERTS = `IF(${FOLLOWING}="","",["monitor.gap.alerts"]&MID(${FOLLOWING},LEN(["monitor.gap.and"])+1,200))`;

/**
 * Where the gap between what came today and what was due comes from: visitors, conversion and basket,
 * by the logarithmic mean (the parts add up to the gap). GMV = UV × conversion × basket.
 */
export const gap = {
  key: 'gap',
  spareRows: 0,
  columns: [
    formula('platform', 'label', 'general'),
    formula('expected', 'number', 'money', `IFERROR(IF(${SHARE}*${DUE}=0,"",${SHARE}*${DUE}),"")`),
    formula('actual', 'number', 'money', today('gmv')),
    formula(
      'difference',
      'number',
      'money',
      'IF(AND(ISNUMBER([expected]),ISNUMBER([actual])),[actual]-[expected],"")',
    ),
    formula('byVisitors', 'number', 'money', part(`[uv]/${UV_DUE}`)),
    formula(
      'byConversion',
      'number',
      'money',
      part(`([orders]/[uv])/${boardTarget('conversionRate')}`),
    ),
    // The last figure stands in the middle, with room before the words.
    formula(
      'byBasket',
      'number',
      'money',
      part(`([actual]*10000/[orders])/${boardTarget('aov')}`),
      {
        align: 'center',
      },
    ),
    // What there is room for; the columns before it show the parts.
    formula(
      'look',
      'words',
      'general',
      `IF([difference]="","",IF(ABS([difference])<[expected]*${EVEN},["monitor.gap.even"],` +
        `IF(${KNOWN},${lookAt('first')},["monitor.gap.noPartsAlone"]))&[alerts])`,
    ),
    formula(
      'words',
      100,
      'general',
      `IF([difference]="","",IF(ABS([difference])<[expected]*${EVEN},["monitor.gap.even"],` +
        `["monitor.gap.against"]&${signed('[difference]')})&` +
        `IF(${KNOWN},${PARTS}&${lookAt('lookAt')},["monitor.gap.noParts"])&[alerts])`,
      { hidden: true },
    ),
    formula('uv', 100, 'general', today('uv'), { hidden: true }),
    formula('orders', 100, 'general', today('orders'), { hidden: true }),
    // The logarithmic mean of actual and expected; nothing without all that the parts need.
    formula(
      'factor',
      100,
      'general',
      `IFERROR(IF([uv]*[orders]*[actual]*[expected]*${boardTarget('conversionRate')}*${boardTarget('aov')}>0,` +
        'IF([actual]=[expected],[actual],([actual]-[expected])/LN([actual]/[expected])),""),"")',
      { hidden: true },
    ),
    formula('alerts', 100, 'general', WITH_ALERTS, { hidden: true }),
  ],
} as const satisfies Block;

/** A row for all platforms, and one for each. */
export function gapRows({ words }: Locale, platforms: readonly string[]): Row[] {
  return [words.allPlatforms, ...platforms].map((platform, i) => ({
    mark: `gap${i}`,
    cells: { platform },
  }));
}
