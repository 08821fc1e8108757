import { endOf } from '../engine/engineSignal';
import { type EngineThread, startEngine, stopEngine } from './engineThread';

/**
 * Engines that no workbook is open in: loading one takes seconds, opening a workbook does not. They live
 * as long as the process; tests, whose modules are loaded anew for each file, share one list.
 */
const global = globalThis as { idleEngines?: EngineThread[] };
global.idleEngines ??= [];
const idle = global.idleEngines;

export function takeEngine(): EngineThread {
  for (let engine = idle.pop(); engine; engine = idle.pop()) {
    if (endOf(engine.flag) === undefined) return engine;
    stopEngine(engine);
  }
  return startEngine();
}

/** The workbook goes, the engine stays. */
export function handBack(engine: EngineThread): void {
  engine.port.postMessage('close');
  idle.push(engine);
}
