import type { OwnMetric } from '../../core/ownMetric';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { ownMetrics } from '../../tabs/settings/teamSettings';
import { sharedTab } from './sharedTab';

/** The metrics that 设置 has of the team's own: a read, for rows of which nothing is known else. */
export function ownMetricsOf(our: Pick<OurTab, 'signature'>): readonly OwnMetric[] {
  const settings = sharedTab(our, 'settings');
  return settings ? ownMetrics(openTable(settings, 'metrics').rows) : [];
}
