import { IRenderManagerService } from '@univerjs/preset-sheets-core';
import type { Workbook } from '../engine/workbook';

/** What a person has just done is drawn first. */
const PAUSE_AFTER_MS = 120;
const FRAME_EVERY_MS = 600;

/**
 * Draws the grid only now and then while a script runs: the script waits for the page at each read,
 * and the page would spend that time drawing. Gives what to call when a script starts and ends.
 */
export function calmDrawing(book: Workbook): { started(): void; ended(): void } {
  const renderers = book.univer.__getInjector().get(IRenderManagerService);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const renderer = () => renderers.getRenderById(book.book.getId());
  const draw = () => renderer()?.scene.render();
  const frame = () => {
    const unit = renderer();
    unit?.engine.stopRenderLoop();
    unit?.scene.render();
    timer = setTimeout(frame, FRAME_EVERY_MS);
  };
  return {
    started: () => {
      clearTimeout(timer);
      timer = setTimeout(frame, PAUSE_AFTER_MS);
    },
    ended: () => {
      clearTimeout(timer);
      const engine = renderer()?.engine;
      engine?.stopRenderLoop();
      engine?.runRenderLoop(draw);
    },
  };
}
