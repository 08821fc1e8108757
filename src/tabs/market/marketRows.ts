import type { MetricKey } from '../../core/metrics';
import type { ChannelRole } from '../../core/tasks/taskTemplate';
import { GROWTH } from '../../locales/isGrowth';
import { keyOfWord } from '../../locales/keyOfWord';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row, Rows } from '../compiler/compileInput';
import { benchmarkRow } from './benchmarkRow';

/** What campaigns are measured against others by. */
const COMPARED: readonly (MetricKey | typeof GROWTH)[] = [
  GROWTH,
  'roi',
  'newCustomerCost',
  'conversionRate',
];

/** The rows of 市场与资源 to begin with: who and what to think of, with a proposal each. */
export function marketRows(context: CampaignContext): Rows {
  const { locale, personOf } = context;
  const { segments, swot, groups } = locale.market;
  return {
    segments: Object.entries(segments).map(([mark, { name, play }]) => ({
      mark,
      cells: { segment: name, play },
    })),
    swot: Object.entries(swot).map(([mark, kind]) => ({ mark, cells: { kind } })),
    benchmarks: COMPARED.map((key) => ({ ...benchmarkRow(key, locale), mark: key })),
    resources: channelRows(context),
    contacts: Object.entries(groups).map(([mark, { name, duty }]) => ({
      mark,
      cells: { group: name, duty, contact: personOf(LEADS[mark as keyof typeof groups]) },
    })),
  };
}

/** What each platform is for, with which product; what is needed there, and for whom, is the team's to say. */
function channelRows({ channels, request, locale: { market, words } }: CampaignContext): Row[] {
  return channels.map(({ platform, role }) => {
    const traffic = TRAFFIC[role];
    const wanted = FOCUS[role];
    const isWanted = (typed: string) => keyOfWord('productRole', typed) === wanted;
    const product = request.products?.find((one) => wanted && isWanted(one.role));
    return {
      cells: {
        item: platform,
        use: market.channels[role],
        role: words.channelRole[role],
        traffic: traffic ? words.traffic[traffic] : null,
        focus: product?.name ?? null,
      },
    };
  });
}

/** How customers of a platform are mostly got. */
const TRAFFIC: Readonly<Partial<Record<ChannelRole, 'paid' | 'free' | 'private'>>> = {
  shop: 'paid',
  video: 'paid',
  notes: 'free',
  private: 'private',
};

/** Which of the products a platform shows first. */
const FOCUS: Readonly<Partial<Record<ChannelRole, 'traffic' | 'profit'>>> = {
  shop: 'profit',
  video: 'traffic',
  notes: 'traffic',
  private: 'profit',
};

/** Who leads each group. */
const LEADS = {
  lead: 'projectLead',
  operations: 'operator',
  design: 'design',
  development: 'development',
  service: 'serviceLead',
  promotion: 'promotion',
} as const;
