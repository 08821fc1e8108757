import type { Desk } from './desk';
import type { Figure, Ledger } from './ledger';
import type { CellRef } from './places';
import type { Ties } from './ties';

/** Numbers that a deed is chosen by: whole ones from 0. */
export type Draw = readonly number[];

/** One thing that a person does, worked out from the ledger alone. */
export interface Deed {
  /** In words, for whoever reads a failure. */
  readonly told: string;
  /** Does it in a workbook. */
  readonly act: (desk: Desk) => void;
  /** Puts down in the ledger what was typed where; gives the figures that 数据记录 is to have. */
  readonly note: (ledger: Ledger) => readonly Figure[];
  /** The place whose tab answers; absent for what no event tells of. */
  readonly at?: Pick<CellRef, 'campaign' | 'place'>;
  readonly ties: Ties;
  /** The script is started by a person: what it was kept from doing the person asks for again. */
  readonly isCall?: true;
  /** Done twice it is twice as much: nobody presses twice. */
  readonly isAdded?: true;
  /** It takes back what was done last: on Google by the same person, in the local host by anybody, who so waits. */
  readonly takesBack?: true;
  /** The same cell is typed into once more while the script answers. */
  readonly correction?: (ledger: Ledger) => Deed;
  /** What it writes for good goes by other tabs: all that was typed must be answered before. */
  readonly needsAnswers?: true;
  /** It looks at every tab. */
  readonly answersAll?: boolean;
  /** Service calls that it makes, where that is not known of its kind. */
  readonly calls?: number;
  /** Which of the functions that it calls one after the other may meet a fault, from 1: only the first by default. */
  readonly executions?: readonly number[];
  /** Whose rows or columns it changes, which no event tells of. */
  readonly tab?: string;
}

/** What pages and menus answer. */
export interface Answer {
  readonly ok?: boolean;
  readonly token?: string;
  /** Steps of the wizard that are done, of how many. */
  readonly done?: number;
  readonly total?: number;
  readonly issues?: readonly { readonly code: string }[];
  /** Of a recheck: how much it mended, and what it says. */
  readonly repaired?: number;
  readonly message?: string;
}

/** A kind of thing that people do. */
export interface Action {
  readonly name: string;
  /** Figures and words that are typed all day, and the clock: it is done more often than others. */
  readonly isOften?: true;
  /** Service calls that it makes at most, or nearly: that many places for a fault. */
  readonly calls?: number;
  /** What it would be now; undefined when there is nothing to do it with. */
  readonly plan: (ledger: Ledger, draw: Draw) => Deed | undefined;
}

export const pick = <T>(of: readonly T[], n: number | undefined): T =>
  of[(n ?? 0) % of.length] as T;
