import type { OwnerProgress } from '../brief/ownerProgress';
import { namesOf } from '../namesOf';

/** A finding of the retro, as whoever owns it reports it. */
export interface OwnedFinding {
  readonly side: 'wins' | 'misses';
  readonly text: string;
  readonly owner: string;
}

/** What a person reports in the retro meeting. */
export interface GroupReport {
  readonly owner: string;
  readonly done: number;
  readonly total: number;
  readonly wins: readonly string[];
  readonly misses: readonly string[];
}

/** Everybody who had tasks or has a finding: those with shortfalls first, what nobody owns last. */
export function groupReports(
  progress: readonly OwnerProgress[],
  findings: readonly OwnedFinding[],
): GroupReport[] {
  const ownersOf = ({ owner }: OwnedFinding) => {
    const names = namesOf(owner);
    return names.length === 0 ? [''] : names;
  };
  const owners = new Set([...progress.map(({ owner }) => owner), ...findings.flatMap(ownersOf)]);
  const own = (owner: string, side: OwnedFinding['side']) =>
    findings
      .filter((finding) => finding.side === side && ownersOf(finding).includes(owner))
      .map(({ text }) => text);
  const reports = [...owners].map((owner): GroupReport => {
    const { done, total } = progress.find((one) => one.owner === owner) ?? { done: 0, total: 0 };
    return { owner, done, total, wins: own(owner, 'wins'), misses: own(owner, 'misses') };
  });
  return reports.sort(
    (a, b) =>
      Number(a.owner === '') - Number(b.owner === '') ||
      Number(b.misses.length > 0) - Number(a.misses.length > 0),
  );
}
