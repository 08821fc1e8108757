import type { ChannelPast } from '../../core/request/proposePromotion';
import type { ChannelRole } from '../../core/tasks/taskTemplate';
import { keyOfWord } from '../../locales/keyOfWord';
import { samePlatform } from '../../locales/samePlatform';
import { openTable } from '../../sheets/openTable';
import { isTab, type OurTab } from '../../sheets/ourTab';
import { known } from '../../tabs/kinds/unread';
import { PLATFORM_ROLES, type PlatformKey } from '../../templates/platforms';
import type { ScenarioTemplate } from '../../templates/scenarioTemplate';
import type { PastChannel } from '../archive/pastResults';

/**
 * What promotion brought on each channel of a campaign, as its 复盘报告 has it by paid channel, and what customers bought
 * there, as its 策划方案 has it. A paid channel counts for every platform of its roles, which 市场与资源 may say otherwise.
 */
export function readPastPromotion(
  plan: OurTab<'plan'>,
  channels: readonly PastChannel[],
  { promotionChannels }: ScenarioTemplate,
  market: OurTab | undefined,
): ChannelPast[] {
  const words = Object.entries(plan.locale.words.promotionChannel);
  const paid = channels.flatMap(({ channel: name, cost, gmv }) => {
    if (!cost || gmv === null) return [];
    const key = words.find(([, word]) => word === name)?.[0];
    const roles = promotionChannels.find((one) => one.key === key)?.channels ?? [];
    return [{ name, roles, cost, gmv }];
  });
  const typed = rolesTyped(market);
  return openTable(plan, 'split').rows.flatMap(({ is }): ChannelPast[] => {
    const { dimension, item: platform } = is;
    if (dimension !== 'channel' || platform === '') return [];
    const role = typed(platform) ?? PLATFORM_ROLES[keyOfWord('platform', platform) as PlatformKey];
    const own = paid.filter(({ name, roles }) => name === platform || roles.includes(role));
    const sum = (key: 'cost' | 'gmv') => own.reduce((total, one) => total + one[key], 0);
    const sold = known(is.actual);
    return [
      {
        platform,
        ...(own.length > 0 ? { roi: sum('gmv') / sum('cost') } : {}),
        ...(sold === undefined ? {} : { sold }),
      },
    ];
  });
}

/** What people say a platform is for. */
function rolesTyped(market: OurTab | undefined): (platform: string) => ChannelRole | undefined {
  const rows = isTab(market, 'market') ? openTable(market, 'resources').rows : [];
  return (platform) => {
    const row = rows.find(({ is }) => known(is.role) && samePlatform(is.item, platform));
    return row && known(row.is.role);
  };
}
