import type { Curve } from '../core/request/dailyShares';

const quiet = {
  presale: { weight: 15, shape: [2, 1, 1, 1, 1, 1, 2] },
  warmup: { weight: 10, shape: [1, 1, 1.2, 1.5] },
  longtail: { weight: 15, shape: [3, 2, 1.5, 1] },
};

/** Sales of a launch: the first day is the best one, and word of mouth sells on. */
export const FIRST_DAY_PEAK: Curve = {
  ...quiet,
  burst: { weight: 60, shape: [3, 1.6, 1.2, 1] },
  encore: { weight: 15, shape: [1.5, 1] },
  longtail: { weight: 30, shape: [3, 2, 1.5, 1] },
};

/** Sales before a festival: they grow until the last day of delivery, and end soon after. */
export const BEFORE_THE_DAY: Curve = {
  ...quiet,
  warmup: { weight: 25, shape: [1, 1, 1.5, 2] },
  burst: { weight: 65, shape: [1, 1.3, 1.6, 1.2] },
  encore: { weight: 10, shape: [1.5, 1] },
};

/** Nearly the same every day. */
export const EVEN: Curve = {
  ...quiet,
  burst: { weight: 70, shape: [1.1, 1, 1, 1.1] },
  encore: { weight: 10, shape: [1] },
};
