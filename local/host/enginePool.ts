import { endOf } from '../engine/engineSignal';
import { type EngineThread, startEngine, stopEngine } from './engineThread';
import { perProcess } from './perProcess';

const { idleEngines: idle } = perProcess;

/** Loading an engine takes seconds, opening a workbook in one that is there does not. */
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
