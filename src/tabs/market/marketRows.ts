import type { MetricKey } from '../../core/metrics';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row, Rows } from '../compiler/compileInput';
import { metricCells } from '../model/metricCells';

/** What campaigns are measured against others by. */
const COMPARED: readonly MetricKey[] = ['roi', 'newCustomerCost', 'conversionRate'];

/** The rows of 市场与资源 to begin with: who and what to think of, with a proposal each. */
export function marketRows({ locale, personOf }: CampaignContext): Rows {
  const { segments, swot, groups, growth } = locale.market;
  return {
    segments: Object.entries(segments).map(([mark, { name, play }]) => ({
      mark,
      cells: { segment: name, play },
    })),
    swot: Object.entries(swot).map(([mark, kind]) => ({ mark, cells: { kind } })),
    benchmarks: [
      {
        mark: 'growth',
        cells: { metric: growth, direction: locale.monitor.marks.higher },
        formats: {
          industry: 'percentFine',
          ours: 'percentFine',
          competitor: 'percentFine',
          target: 'percentFine',
        },
      },
      ...COMPARED.map((key): Row => {
        const { name, format, direction } = metricCells(key, locale);
        return {
          mark: key,
          cells: { metric: name, direction },
          formats: { ours: format, industry: format, competitor: format, target: format },
        };
      }),
    ],
    contacts: Object.entries(groups).map(([mark, { name, duty }]) => ({
      mark,
      cells: { group: name, duty, contact: personOf(LEADS[mark as keyof typeof groups]) },
    })),
  };
}

/** Who leads each group. */
const LEADS = {
  lead: 'projectLead',
  operations: 'operator',
  design: 'design',
  development: 'development',
  service: 'serviceLead',
  promotion: 'promotion',
} as const;
