import { round } from '../round';

/** People that a platform counted through the campaign; undefined where nobody reported them. */
export interface PlatformPeople {
  readonly platform: string;
  /** Counted for all platforms together. */
  readonly isTotal?: boolean;
  readonly uv?: number | undefined;
  readonly cartUsers?: number | undefined;
  /** Who bought; who does not count buyers counts orders. */
  readonly buyers?: number | undefined;
  readonly newUsers?: number | undefined;
  readonly newFollowers?: number | undefined;
}

/** Who came and did not buy, or who stays with the team: to be spoken to again. */
export type AudienceKind = 'cart' | 'visitors' | 'newUsers' | 'newFollowers';

export interface AudienceRow {
  readonly key: string;
  readonly kind: AudienceKind;
  readonly platform: string;
  /** Of these, so many bought; both absent of who stays. */
  readonly target?: number;
  readonly actual?: number;
  readonly rate?: number;
  /** People to be reached. */
  readonly left: number;
}

/** The nearest to buying first, of a kind the most first; only what figures say. */
export function audienceRows(platforms: readonly PlatformPeople[]): AudienceRow[] {
  const of = (row: (people: PlatformPeople) => Omit<AudienceRow, 'key' | 'platform'> | undefined) =>
    eachOrAll(platforms)(row)
      .map(({ platform, found }) => ({
        ...found,
        key: `audience:${found.kind}:${platform}`,
        platform,
      }))
      .sort((a, b) => b.left - a.left);
  const missed = (kind: 'cart' | 'visitors', all: number | undefined, bought?: number) =>
    all === undefined || bought === undefined || all <= bought
      ? undefined
      : { kind, target: all, actual: bought, rate: round(bought / all, 4), left: all - bought };
  const kept = (kind: 'newUsers' | 'newFollowers', left = 0) =>
    left > 0 ? { kind, left } : undefined;
  return [
    ...of(({ cartUsers, buyers }) => missed('cart', cartUsers, buyers)),
    ...of(({ uv, buyers }) => missed('visitors', uv, buyers)),
    ...of(({ newUsers }) => kept('newUsers', newUsers)),
    ...of(({ newFollowers }) => kept('newFollowers', newFollowers)),
  ];
}

/** What is said of platforms; what was counted for all together only where no platform says it. */
const eachOrAll =
  (platforms: readonly PlatformPeople[]) =>
  <T>(row: (people: PlatformPeople) => T | undefined) => {
    const found = platforms.flatMap((people) => {
      const one = row(people);
      return one
        ? [{ platform: people.platform, isTotal: people.isTotal === true, found: one }]
        : [];
    });
    const own = found.filter(({ isTotal }) => !isTotal);
    return own.length > 0 ? own : found;
  };
