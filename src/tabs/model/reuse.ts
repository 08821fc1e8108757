import { percentText } from './formulas';

/** A rate below this share of what all came to is not worth another time. */
const WEAK = 0.5;

/**
 * ★ 1/5 · 8%, and of how many what is worth using again: by its rate, which is `part` ÷ `whole`, beside that of all
 * rows together. One alone has nothing beside it.
 */
export function reuse(rate: string, part: string, whole: string): string {
  const all = `(SUMIFS([${part}:],[${whole}:],">0")/SUM([${whole}:]))`;
  const rank = `(SUMPRODUCT(ISNUMBER([${rate}:])*([${rate}:]>[${rate}]))+1)`;
  const count = `COUNT([${rate}:])`;
  const verdict =
    `IF([${rate}]<${all}*${WEAK},["words.reuse.drop"],IF([${rate}]<${all},["words.reuse.change"],` +
    `IF(AND(${rank}=1,[${rate}]>${all}),["words.reuse.best"],["words.reuse.keep"])))`;
  return (
    `IF(OR(NOT(ISNUMBER([${rate}])),${count}<2),"",${verdict}&" "&${rank}&"/"&${count}&" · "&${percentText(`[${rate}]`)}` +
    `&["words.reuse.all"]&${percentText(all)})`
  );
}
