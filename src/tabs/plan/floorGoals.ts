import { LANGUAGES } from '../../core/request/campaignRequest';
import { localeOf } from '../../locales/localeOf';
import type { CampaignContext } from '../campaign/campaignContext';

/** Platforms that a floor holds for: those that are to sell, or all where none has a part of the GMV goal. */
export function floorPlatforms({ request, channels }: CampaignContext): string[] {
  const sells = (i: number) => (request.channels[i]?.share ?? 0) > 0;
  const selling = channels.filter((_, i) => sells(i));
  return (selling.length > 0 ? selling : channels).map(({ platform }) => platform);
}

/** Whether the definition of a goal says, in any language, that each platform is to reach it. */
export function isFloorText(definition: string): boolean {
  return LANGUAGES.some((one) => definition.startsWith(localeOf(one).plan.floor.each));
}

const OF_GOAL = '[retro!attainment.metric:],[metric]';
const platforms = (rate: string) => `COUNTIFS(${OF_GOAL},[retro!attainment.rate:],"${rate}")`;
/** Full marks, but for what rounding leaves. */
const REACHED = '>=0.99995';

/** 2/3 平台达标: how many of its platforms have reached a floor; nothing while none has reported. */
export const FLOOR_MET = `IF(${platforms('>=0')}=0,"",${platforms(REACHED)}&"/"&COUNTIFS(${OF_GOAL})&["plan.floor.met"])`;
