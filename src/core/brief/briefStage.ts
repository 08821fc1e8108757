/** Before the first day, from the first to the last, and after it. */
export type BriefStage = 'prep' | 'running' | 'over';

/** The parts of a brief; the launch gate stands where the gaps would while there are no figures. */
export type BriefPart = 'head' | 'platforms' | 'gaps' | 'gate' | 'clocks' | 'decisions' | 'reports';

/** Minutes of each part, in its order: a stand-up takes 15 (source 003). */
export const AGENDA: Readonly<Record<BriefStage, Readonly<Partial<Record<BriefPart, number>>>>> = {
  prep: { head: 1, platforms: 6, gate: 2, clocks: 2, decisions: 3, reports: 1 },
  running: { head: 1, platforms: 3, gaps: 4, clocks: 3, decisions: 3, reports: 1 },
  over: { head: 2, platforms: 2, gaps: 3, clocks: 3, decisions: 4, reports: 1 },
};

export interface CampaignDays {
  /** Serial days; undefined where the plan has none. */
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** Without days nobody can tell: then everything that can be said is said. */
export function briefStage({ start, end }: CampaignDays, today: number): BriefStage {
  if (start !== undefined && today < start) return 'prep';
  return end !== undefined && today > end ? 'over' : 'running';
}
