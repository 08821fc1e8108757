import { Cursor } from '../quantity/cursor';
import { parseQuantity } from '../quantity/parseQuantity';
import { COMPARATORS } from '../quantity/words';
import { foldRule } from './foldRule';
import { IS_SHARE } from './readShare';
import type { ThresholdRule } from './rule';
import { nameOf, type RuleText } from './ruleText';

/** `领券步骤 ≤ 2`, `客服响应时长不超过30秒`: a name, a comparison and a quantity. */
export function readLimit({ plain, folded }: RuleText): ThresholdRule | undefined {
  for (let at = 1; at < folded.length; at++) {
    const cursor = new Cursor(folded);
    cursor.at = at;
    const sign = cursor.take(COMPARATORS)?.[1];
    if (!sign) continue;
    const [metric, limit] = [nameOf(plain.slice(0, at)), plain.slice(cursor.at).trim()];
    const quantity = parseQuantity(limit);
    if (metric === '' || IS_SHARE.test(foldRule(metric)) || typeof quantity !== 'object')
      return undefined;
    if (quantity.kind !== 'exact' || quantity.comparator) return undefined;
    return { kind: 'threshold', metric, sign, limit };
  }
  return undefined;
}
