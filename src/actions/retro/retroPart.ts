import type { Changes } from './changes';
import type { OpenRetro } from './openRetro';

/** What a part of 写复盘 did and has to say. */
export interface PartDone {
  /** New rows, and rows of the engine's that follow changed figures. */
  readonly added: number;
  readonly updated: number;
  /** Sentences for the line beside the heading; they must not change while the figures stay. */
  readonly said: readonly string[];
  /** Rows that found no empty row, and the titles of their blocks. */
  readonly withoutRoom?: number;
  readonly crowded?: readonly string[];
  /** Names of closings that were done. */
  readonly closed?: readonly string[];
}

/** A part reads what is open and adds its cells to the changes; it writes nothing itself. */
export type RetroPart = (open: OpenRetro, changes: Changes) => PartDone;
