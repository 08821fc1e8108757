import { LANGUAGES } from '../core/request/campaignRequest';
import { localeOf } from './localeOf';

/** The tabs of which a sheet may be one, by the name that they are given: 618·执行监控. */
const NAMED = [
  ...([
    'plan',
    'prep',
    'monitor',
    'retro',
    'calendar',
    'partners',
    'market',
    'materials',
    'tracking',
  ] as const),
  ...(['overview', 'log', 'alerts', 'issueLog', 'feedback', 'lessons', 'settings'] as const),
] as const;

/** Which tab a sheet of that name probably is; people may have given it to any sheet, or renamed ours. */
export function tabNamed(name: string): (typeof NAMED)[number] | undefined {
  const last = name.slice(name.lastIndexOf('·') + 1);
  return NAMED.find((kind) => LANGUAGES.some((language) => localeOf(language)[kind].tab === last));
}
