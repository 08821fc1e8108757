import { cellText } from './cell';
import type { Column } from './columnsOf';
import type { Rows } from './readHeaders';
import type { ImportOptions } from './tableReading';

const CHANNEL = /渠道|来源|通路|channel|source/i;

/** Channels of a shop, where none of them is a platform. */
export function isChannel(
  { role, header, index }: Column,
  data: Rows,
  { platformOf }: Pick<ImportOptions, 'platformOf'>,
): boolean {
  const names = data.map((cells) => cellText(cells[index])).filter(Boolean);
  return (
    role === 'platform' &&
    CHANNEL.test(header) &&
    !names.some((name) => platformOf(name) !== undefined)
  );
}

const SHOP = /店|shop|store/i;

/** Shops that are named after several platforms. */
export function areShops(
  { role, metric, header, index }: Column,
  data: Rows,
  { platformsIn }: Pick<ImportOptions, 'platformsIn'>,
): boolean {
  if (metric || (role && role !== 'dim') || !SHOP.test(header)) return false;
  const names = data.map((cells) => cellText(cells[index])).filter(Boolean);
  return new Set(names.flatMap((name) => platformsIn(name)[0] ?? [])).size > 1;
}
