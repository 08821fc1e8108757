import type { MetricKey } from '../../core/metrics';
import { GROWTH } from '../../locales/isGrowth';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Rows } from '../compiler/compileInput';
import { benchmarkRow } from './benchmarkRow';

/** What campaigns are measured against others by. */
const COMPARED: readonly (MetricKey | typeof GROWTH)[] = [
  GROWTH,
  'roi',
  'newCustomerCost',
  'conversionRate',
];

/** The rows of 市场与资源 to begin with: who and what to think of, with a proposal each. */
export function marketRows({ locale, personOf }: CampaignContext): Rows {
  const { segments, swot, groups } = locale.market;
  return {
    segments: Object.entries(segments).map(([mark, { name, play }]) => ({
      mark,
      cells: { segment: name, play },
    })),
    swot: Object.entries(swot).map(([mark, kind]) => ({ mark, cells: { kind } })),
    benchmarks: COMPARED.map((key) => ({ ...benchmarkRow(key, locale), mark: key })),
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
