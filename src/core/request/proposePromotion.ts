import { round } from '../round';

/** How a channel did in an earlier campaign; what is not known is absent. */
export interface ChannelPast {
  readonly platform: string;
  /** What a yuan of promotion brought: 4 is 1:4. */
  readonly roi?: number;
  /** What customers bought there, in 万元. */
  readonly sold?: number;
}

/** A channel's part of the promotion, 0–1, and what speaks for it. */
export interface PromotionPart {
  readonly platform: string;
  readonly share: number;
  readonly roi: number | null;
  /** Its part of all that customers bought, 0–1. */
  readonly soldShare: number | null;
}

/**
 * How promotion may be shared out (source 002): one half by what a yuan brought, one half by where customers bought;
 * where only one of them is known, all by it. Channels of which nothing is known get none, and fewer than two
 * leave nothing to share out.
 */
export function proposePromotion(channels: readonly ChannelPast[]): PromotionPart[] {
  const sum = (key: 'roi' | 'sold') => channels.reduce((total, one) => total + (one[key] ?? 0), 0);
  const [rois, sales] = [sum('roi'), sum('sold')];
  const halves = [rois, sales].filter((all) => all > 0).length;
  const parts = channels.map(({ platform, roi, sold }) => {
    const byRoi = rois > 0 ? (roi ?? 0) / rois : 0;
    const soldShare = sales > 0 ? (sold ?? 0) / sales : 0;
    return {
      platform,
      share: halves > 0 ? round((byRoi + soldShare) / halves, 4) : 0,
      roi: roi === undefined ? null : round(roi, 1),
      soldShare: sold === undefined || sales === 0 ? null : round(soldShare, 3),
    };
  });
  return parts.filter(({ share }) => share > 0).length > 1 ? parts : [];
}
