import { round } from '../round';

/** A part of the GMV goal: a channel, a group of customers, a category. In 万元. */
export interface GoalPart {
  readonly item: string;
  readonly dimension: string;
  readonly target: number;
  /** Undefined while nothing is known of it. */
  readonly actual: number | undefined;
}

/** Goods in pieces; the price decides what comes first. */
export interface StockedProduct {
  readonly product: string;
  readonly dimension: string;
  readonly stock: number;
  readonly left: number | undefined;
  readonly price: number | undefined;
}

/** A line of the encore list. `target` is what should have been reached by now, or the stock. */
export interface EncoreRow {
  readonly key: string;
  readonly kind: 'part' | 'product';
  readonly item: string;
  readonly dimension: string;
  readonly target: number;
  readonly actual: number;
  readonly rate: number;
  /** In 万元, of parts; pieces left, of products. */
  readonly gap?: number;
  readonly left?: number;
}

/**
 * What lies behind and can still be sold: parts of the goal below what was due by now (`share` of their
 * target), the largest gap first; then products that sold slower than that share, what is worth most first.
 */
export function encoreRows(
  parts: readonly GoalPart[],
  products: readonly StockedProduct[],
  share: number,
): EncoreRow[] {
  const behind = parts.flatMap(({ item, dimension, target, actual }): EncoreRow[] => {
    const due = round(target * share, 2);
    const gap = actual === undefined ? 0 : round(due - actual, 2);
    if (actual === undefined || gap <= 0) return [];
    const key = `part:${dimension}:${item}`;
    const rate = round(actual / due, 4);
    return [
      { key, kind: 'part', item, dimension, target: due, actual: round(actual, 2), rate, gap },
    ];
  });
  const slow = products.flatMap(({ product: item, dimension, stock, left, price }) => {
    if (left === undefined || left <= 0 || stock <= 0) return [];
    const sold = stock - left;
    if (sold / stock >= share) return [];
    const rate = round(sold / stock, 4);
    const row = { key: `product:${item}`, kind: 'product' as const, item, dimension, rate, left };
    return [{ row: { ...row, target: stock, actual: sold }, worth: left * (price ?? 0) }];
  });
  return [
    ...behind.sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0)),
    ...slow.sort((a, b) => b.worth - a.worth).map(({ row }) => row),
  ];
}
