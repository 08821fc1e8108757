import type { PartnerTier } from './trackingCode';

/** A row of 达人合作 as core reads it. */
export interface PartnerRow {
  readonly row: number;
  readonly partner: string;
  /** Undefined while the cell is blank. */
  readonly tier: PartnerTier | undefined;
  /** As typed. */
  readonly tierText: string;
  /** Abbreviation of the platform in codes; empty while the cell is blank. */
  readonly platform: string;
  /** How many partners the row stands for; 'unreadable' for what is no whole number from 1 on. */
  readonly quantity: number | 'unreadable';
  readonly code: string;
  readonly clicks: number | undefined;
  readonly orders: number | undefined;
  /** Whether anything was measured or delivered. */
  readonly hasResults: boolean;
  /** Whether a cost is agreed. */
  readonly isPaid: boolean;
  /** Whether they may do what they offer; undefined while nobody said, `other` for words of the team's own. */
  readonly qualification: 'full' | 'partly' | 'none' | 'other' | undefined;
  /** Words of the team's own that a grade cannot count. */
  readonly notGraded: readonly {
    readonly path: 'qualification' | 'response';
    readonly text: string;
  }[];
  readonly contract: {
    /** What the lawyers say; undefined while nobody asked them. */
    readonly legal: 'pending' | 'approved' | 'conditional' | 'returned' | undefined;
    readonly legalText: string;
    readonly standard: string;
    readonly breach: string;
  };
}
