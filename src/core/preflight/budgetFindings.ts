import { breakEvenRoi, isWhole, percentText, reserveState } from '../request/planRules';
import { round } from '../round';
import type { Finding, PlannedAmount, PreflightInput } from './finding';

/** Half a yuan in 万元: what adds up to the yuan agrees. */
const HALF_YUAN = 0.00005;
/** A stock that lasts for fewer days makes the plan an empty promise. */
const COVER_DAYS = 7;

const cents = (value: number) => round(value, 2);

/** Whether the parts of goals add up, the money is enough, and the goods are there. */
export function budgetFindings(input: PreflightInput): Finding[] {
  return [
    ...splitFindings(input),
    ...attributionFinding(input),
    ...input.budget.flatMap(amountFinding),
    ...input.budget.flatMap(overspentFinding),
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
    if (!first || isWhole(sum)) return [];
    const place = { tab: 'plan', block: 'split', row: first.row, key: 'share' } as const;
    return [
      { rule: 'splitNotWhole', severity: 'must', values: { name, sum: percentText(sum) }, place },
    ];
  });
}

/** Promotion by channel adds up to the promotion lines, where it is planned by channel. */
function attributionFinding({ split, budget }: PreflightInput): Finding[] {
  const parts = split.filter((part) => part.budget !== undefined);
  const [first] = parts;
  const sum = parts.reduce((total, part) => total + (part.budget ?? 0), 0);
  const amount = promotionOf(budget);
  if (!first || Math.abs(sum - amount) <= HALF_YUAN) return [];
  const place = { tab: 'plan', block: 'split', row: first.row, key: 'budget' } as const;
  const values = { sum: cents(sum), amount: cents(amount) };
  return [{ rule: 'attributionDiffers', severity: 'should', values, place }];
}

function promotionOf(budget: readonly PlannedAmount[]): number {
  const lines = budget.filter(({ kind }) => kind === 'promotion');
  return lines.reduce((sum, { amount = 0 }) => sum + amount, 0);
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

function overspentFinding({ row, name, amount = 0, spent = 0 }: PlannedAmount): Finding[] {
  if (spent - amount <= HALF_YUAN) return [];
  const values = { name, amount, spent: cents(spent), over: cents(spent - amount) };
  const place = { tab: 'plan', block: 'budget', row, key: 'left' } as const;
  return [{ rule: 'overspent', severity: 'should', values, place }];
}

function reserveFinding({ budget, band }: PreflightInput): Finding[] {
  const total = budget.reduce((sum, { amount = 0 }) => sum + amount, 0);
  const reserve = budget.find(({ kind }) => kind === 'reserve');
  if (!reserve || !(total > 0)) return [];
  const share = (reserve.amount ?? 0) / total;
  const [low, high] = band.map(percentText) as [string, string];
  const values = { share: percentText(share), low, high };
  const place = inBudget(reserve);
  const state = reserveState(share, band);
  if (state === 'outside') return [{ rule: 'reserveOutside', severity: 'should', values, place }];
  if (state === 'inside') return [];
  return [{ rule: 'reserveAtEdge', severity: 'info', values, place }];
}

/** What promotion can bring at the usual ROI, and whether that is above breaking even. */
function promotionFinding({ goals, budget, roi: [low, high], margin }: PreflightInput): Finding[] {
  const gmv = goals.find(({ metric }) => metric === 'gmv')?.target;
  const first = budget.find(({ kind }) => kind === 'promotion');
  const amount = promotionOf(budget.filter(({ isLongTerm }) => !isLongTerm));
  if (!gmv || !first || !(amount > 0)) return [];
  const place = inBudget(first);
  const most = amount * high;
  const findings: Finding[] = [];
  if (most < gmv) {
    const values = {
      amount: cents(amount),
      low,
      high,
      least: cents(amount * low),
      most: cents(most),
      gmv,
      share: percentText(most / gmv),
      needed: cents(gmv / amount),
    };
    findings.push({ rule: 'promotionExplains', severity: 'info', values, place });
  }
  const breakEven = breakEvenRoi(margin);
  if (margin !== undefined && breakEven !== undefined && low < breakEven) {
    const values = { margin: percentText(margin), breakEven: cents(breakEven), low, high };
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
      values: { role, worth: cents(worth), target: cents(gmv * share) },
      place: { tab: 'plan', block: 'products', row: own[0]?.row ?? 0, key: 'stock' },
    });
  }
  return findings;
}
