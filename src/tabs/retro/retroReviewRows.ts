import { rowMemoryText } from '../../core/retro/rowMemory';
import { inLanguage } from '../../locales/keyOfWord';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row } from '../compiler/compileInput';
import { planGoal } from '../model/formulas';
import { metricCells } from '../model/metricCells';
import { GROSS, GROSS_RATE, NET_GMV, NET_RATE, NET_ROI, SECOND_DUE } from './retroFormulas';

/** Marks of the rows of both closings. */
export const CLOSINGS = ['fast', 'second'] as const;
/** Figures that a closing keeps, with the formulas that give them until then. */
export const CLOSING_FIGURES = {
  gross: GROSS,
  net: NET_GMV,
  rate: GROSS_RATE,
  netRate: NET_RATE,
  roi: '[@roi]',
  netRoi: NET_ROI,
} as const;

const blankIsNone = (cell: string) => `IF(${cell}="","",${cell})`;
const ACTUAL = 'IFERROR(INDEX([attainment.actual:],MATCH([metric],[attainment.metric:],0)),"")';

/** The groups of goals with the weights of 设置; what was given and what was last used is remembered. */
export function scoreRows({ locale, settings }: CampaignContext): Row[] {
  return settings.weights.map(({ group, weight }) => {
    const given = String(weight);
    return {
      cells: {
        group: inLanguage('goalGroup', group, locale),
        weight,
        memory: rowMemoryText({ key: group, given: [given, given] }),
      },
    };
  });
}

/** Each goal beside its baseline and last year, and what promotion brought beside the field. */
export function comparisonRows({ request, locale, settings }: CampaignContext): Row[] {
  const { basis } = locale.retro;
  const compared = request.goals.filter(({ eachPlatform }) => !eachPlatform);
  const goals = compared.flatMap(({ metric, target, baseline, history = [] }): Row[] => {
    const { name, unit, format, direction } = metricCells(
      metric,
      locale,
      target,
      settings.ownMetrics,
    );
    const row = (column: string, from: string): Row => ({
      cells: {
        metric: name,
        actual: { formula: ACTUAL },
        reference: { formula: blankIsNone(planGoal(column)) },
        basis: from,
        unit: unit || null,
        direction,
      },
      formats: { actual: format, reference: format },
    });
    return [
      ...(baseline === undefined ? [] : [row('baseline', basis.baseline)]),
      ...(history[0] === undefined ? [] : [row('lastYear', basis.lastYear)]),
    ];
  });
  const field = (['roiLow', 'roiHigh'] as const).map(
    (key): Row => ({
      cells: {
        metric: locale.retro.summary.roi,
        actual: { formula: '[@roi]' },
        reference: { formula: `IFERROR([settings!values.value#${key}],"")` },
        basis: key === 'roiLow' ? basis.fieldLow : basis.fieldHigh,
        unit: locale.words.unit['1:n'],
        direction: locale.monitor.marks.higher,
      },
      formats: { actual: 'roi', reference: 'roi' },
    }),
  );
  return [...goals, ...field];
}

/** Both closings; what each keeps are formulas until it is done. */
export function closingRows({ locale }: CampaignContext): Row[] {
  const figures = Object.entries(CLOSING_FIGURES).map(
    ([key, formula]) => [key, { formula }] as const,
  );
  return CLOSINGS.map((key) => ({
    cells: {
      closing: locale.retro.closing[key],
      due: { formula: key === 'fast' ? '[@due]' : SECOND_DUE },
      ...Object.fromEntries(figures),
    },
    mark: key,
  }));
}
