import { foldSigns } from '../signs/foldSigns';
import { TO } from '../signs/separators';

/** How far a partner reaches; a supplier delivers and brings no traffic, `other` is a tier of the team's own. */
export type PartnerTier = 'head' | 'middle' | 'grassroots' | 'supplier' | 'other';
export type TrackedTier = Exclude<PartnerTier, 'supplier'>;

/** What stands between platform and number: 618-DY-KOL-H01, 618-XHS-KOC-01. */
const SERIES: Readonly<Record<TrackedTier, string>> = {
  head: 'KOL-H',
  middle: 'KOL-M',
  grassroots: 'KOC-',
  other: 'KOL-X',
};

/** Tracking codes of a row: one, or a run of numbers for a row that stands for several partners. */
export interface TrackingCode {
  /** Everything before the number: `618-DY-KOL-H`. */
  readonly prefix: string;
  readonly first: number;
  readonly last: number;
}

const CODE = new RegExp(`^(.+-(?:KOL-[HMX]|KOC-))(\\d{1,6})(?:\\s*${TO}\\s*(\\d{1,6}))?$`);

/** What the codes of a campaign's partners of a tier on a platform begin with. */
export function codePrefix(campaign: string, platform: string, tier: TrackedTier): string {
  return `${campaign}-${platform}-${SERIES[tier]}`;
}

/** `618-DY-KOL-M01…03`; the second number is left out for one. */
export function codeText({ prefix, first, last }: TrackingCode): string {
  const number = (n: number) => String(n).padStart(2, '0');
  return prefix + number(first) + (last > first ? `…${number(last)}` : '');
}

/** Codes that follow the rule, however the run is written; undefined for a person's own. */
export function readCode(text: string): TrackingCode | undefined {
  const [, prefix, from, to = from] = CODE.exec(foldSigns(text).trim()) ?? [];
  if (prefix === undefined) return undefined;
  const [first, last] = [Number(from), Number(to)];
  return last < first ? undefined : { prefix, first, last };
}
