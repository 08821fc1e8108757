import type { Finding, PlannedAmount, PreflightInput } from './finding';

/** Half of a tenth of a point, so that 10.0 % as shown is 10 %. */
const TOLERANCE = 0.0005;
/** Shares typed with three digits still count as the whole. */
const SHARE_TOLERANCE = 0.0015;
/** A stock that lasts for fewer days makes the plan an empty promise. */
const COVER_DAYS = 7;

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
const round = (value: number) => Math.round(value * 100) / 100;

/** Whether the parts of goals add up, the money is enough, and the goods are there. */
export function budgetFindings(input: PreflightInput): Finding[] {
  return [
    ...splitFindings(input),
    ...input.budget.flatMap(amountFinding),
    ...reserveFinding(input),
    ...promotionFinding(input),
    ...productFindings(input),
  ];
}

function splitFindings({ split }: PreflightInput): Finding[] {
  const dimensions = [...new Set(split.map(({ dimension }) => dimension))];
  return dimensions.flatMap((name): Finding[] => {
    const own = split.filter((part) => part.dimension === name && part.share !== undefined);
    const sum = own.reduce((total, { share = 0 }) => total + share, 0);
    const [first] = own;
    if (!first || Math.abs(sum - 1) <= SHARE_TOLERANCE) return [];
    const place = { tab: 'plan', block: 'split', row: first.row, key: 'share' } as const;
    return [
      { rule: 'splitNotWhole', severity: 'must', values: { name, sum: percent(sum) }, place },
    ];
  });
}

const inBudget = ({ row }: PlannedAmount) =>
  ({ tab: 'plan', block: 'budget', row, key: 'amount' }) as const;

function amountFinding(line: PlannedAmount): Finding[] {
  const { name, amount, kind } = line;
  if (amount !== undefined && (amount > 0 || (kind === 'reserve' && amount === 0))) return [];
  const rule = amount === undefined ? 'amountMissing' : 'amountNotPositive';
  const values = { name, amount: amount ?? '' };
  return [
    { rule, severity: amount === undefined ? 'should' : 'must', values, place: inBudget(line) },
  ];
}

function reserveFinding({ budget, band: [low, high] }: PreflightInput): Finding[] {
  const total = budget.reduce((sum, { amount = 0 }) => sum + amount, 0);
  const reserve = budget.find(({ kind }) => kind === 'reserve');
  if (!reserve || !(total > 0)) return [];
  const share = (reserve.amount ?? 0) / total;
  const values = { share: percent(share), low: percent(low), high: percent(high) };
  const place = inBudget(reserve);
  if (share < low - TOLERANCE || share > high + TOLERANCE)
    return [{ rule: 'reserveOutside', severity: 'should', values, place }];
  if (share <= low + TOLERANCE) return [{ rule: 'reserveAtEdge', severity: 'info', values, place }];
  return [];
}

/** What promotion can bring at the usual ROI, and whether that is above breaking even. */
function promotionFinding({ goals, budget, roi: [low, high], margin }: PreflightInput): Finding[] {
  const gmv = goals.find(({ metric }) => metric === 'gmv')?.target;
  const lines = budget.filter(({ kind }) => kind === 'promotion');
  const amount = lines.reduce((sum, line) => sum + (line.amount ?? 0), 0);
  const [first] = lines;
  if (!gmv || !first || !(amount > 0)) return [];
  const place = inBudget(first);
  const most = amount * high;
  const findings: Finding[] = [];
  if (most < gmv) {
    const values = {
      amount: round(amount),
      low,
      high,
      least: round(amount * low),
      most: round(most),
      gmv,
      share: percent(most / gmv),
      needed: round(gmv / amount),
    };
    findings.push({ rule: 'promotionExplains', severity: 'info', values, place });
  }
  if (margin && margin > 0 && low < 1 / margin) {
    const values = { margin: percent(margin), breakEven: round(1 / margin), low, high };
    findings.push({ rule: 'belowBreakEven', severity: 'should', values, place });
  }
  return findings;
}

function productFindings({ products, goals, split }: PreflightInput): Finding[] {
  const gmv = goals.find(({ metric }) => metric === 'gmv')?.target;
  const short = products.filter(({ cover }) => cover !== undefined && cover < COVER_DAYS);
  const findings = short.map(
    ({ row, name, cover = 0 }): Finding => ({
      rule: 'coverShort',
      severity: 'should',
      values: { name, cover, days: COVER_DAYS },
      place: { tab: 'plan', block: 'products', row, key: 'cover' },
    }),
  );
  const roles = [...new Set(products.map(({ role }) => role))];
  for (const role of roles) {
    const share = split.find(({ item }) => item === role)?.share;
    const own = products.filter((p) => p.role === role);
    if (!gmv || !share || own.some((p) => p.price === undefined || p.stock === undefined)) continue;
    const worth = own.reduce((sum, p) => sum + ((p.price ?? 0) * (p.stock ?? 0)) / 10_000, 0);
    if (worth >= gmv * share) continue;
    findings.push({
      rule: 'stockWorthLess',
      severity: 'should',
      values: { role, worth: round(worth), target: round(gmv * share) },
      place: { tab: 'plan', block: 'products', row: own[0]?.row ?? 0, key: 'stock' },
    });
  }
  return findings;
}
