import type { DemoBook } from './demoBook';
import type { Stage } from './stages';

/** What the team of the demo does, in words of the trial page (`demoSteps`). */
export type SceneName =
  | 'launch'
  | 'create'
  | 'plan'
  | 'prep'
  | 'content'
  | 'figures'
  | 'board'
  | 'records'
  | 'retro'
  | 'next';

/** A part of the demo that is played in one go. */
export interface Scene {
  readonly name: SceneName;
  readonly play: (book: DemoBook, stage: Stage) => void;
}

/** How far a demo has come that is being played: the scene that is under way, counted from 1. */
export interface DemoProgress {
  readonly name: SceneName;
  readonly at: number;
  readonly of: number;
}
