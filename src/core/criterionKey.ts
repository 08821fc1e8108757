/** How keys begin: with a letter, so that no spreadsheet reads one as a number, a date or a time. */
const START = 'k|';

/**
 * What formulas look a campaign up by in 数据记录. Codes like 618 and 12-12 would be read as numbers and
 * dates where a formula compares with them.
 */
export function campaignKey(code: string): string {
  return START + code.trim();
}

/** The same for one platform of a campaign; formulas put it together as campaign key, bar, platform. */
export function platformKey(code: string, platform: string): string {
  return `${campaignKey(code)}|${platform.trim()}`;
}
