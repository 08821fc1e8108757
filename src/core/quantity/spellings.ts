import { unitOf } from './convertQuantity';
import { foldText } from './foldText';

/** How the same measure is written beside a figure, and how large it is, to be compared with the others'. */
export interface Spelling {
  readonly unit: string;
  readonly size: number;
}

/** What stands before a unit, and how many of it that is. */
const PREFIXES = {
  wide: { '': 1, 千: 1e3, 万: 1e4, 亿: 1e8 },
  latin: { '': 1, 'k ': 1e3, '10k ': 1e4 },
};
const TIMES = {
  wide: ['秒', '分钟', '小时', '天'],
  latin: ['seconds', 'minutes', 'hours', 'days'],
};

/** A unit in the forms that people log it in, itself first: 千人 also as 人, 万人 and 亿人, 小时 also as 分钟. */
export function spellings(typed: string): Spelling[] {
  const unit = typed.trim();
  const known = unitOf(unit);
  if (!known) return [];
  const script = /^[\u0020-\u007e]+$/.test(unit) ? 'latin' : 'wide';
  const isCounted = known.dimension === 'count' || known.dimension === 'money';
  const others =
    known.dimension === 'duration' ? TIMES[script] : isCounted ? multiples(unit, script) : [];
  // A full-width sign is looked up as it stands, and as it is meant; capitals are no difference.
  const folded = foldText(unit);
  const meant = folded === unit.toLowerCase() ? [] : [folded];
  return [...new Set([unit, ...meant, ...others])].map((one) => ({ unit: one, size: sizeOf(one) }));
}

/** Only such as are read as so many: the k of kg is none. */
function multiples(unit: string, script: keyof typeof PREFIXES): string[] {
  const prefixes = Object.entries(PREFIXES[script]);
  const [prefix = ''] =
    prefixes.find(
      ([before, times]) =>
        times > 1 &&
        unit.startsWith(before) &&
        sizeOf(unit.slice(before.length)) * times === sizeOf(unit),
    ) ?? [];
  const noun = unit.slice(prefix.length);
  return prefixes.flatMap(([before, times]) =>
    sizeOf(before + noun) === sizeOf(noun) * times ? [before + noun] : [],
  );
}

const sizeOf = (unit: string) => unitOf(unit)?.size ?? 0;
