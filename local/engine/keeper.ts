import { type MessagePort, Worker, workerData } from 'node:worker_threads';
import { signalEnd } from './engineSignal';

interface KeeperData {
  /** Path of the engine's script. */
  readonly engine: string;
  readonly engineData: { readonly port: MessagePort; readonly flag: Int32Array };
  readonly memoryMb: number | undefined;
}

/**
 * Starts the engine and tells when it has ended: the host's thread sleeps while the engine works,
 * and hears nothing.
 */
const { engine, engineData, memoryMb } = workerData as KeeperData;
let reason = '';
const worker = new Worker(engine, {
  workerData: engineData,
  transferList: [engineData.port],
  resourceLimits: memoryMb === undefined ? {} : { maxOldGenerationSizeMb: memoryMb },
});
worker.on('error', (error) => {
  reason = error.message;
});
worker.on('exit', (code) => signalEnd(engineData.flag, reason || `exit code ${code}`));
