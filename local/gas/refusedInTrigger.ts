import type { Runtime } from './runtime';
import { ServiceError, TEXTS } from './serviceError';

/** Fails a call that, by one reading, a simple trigger may not make. */
export function refusedInTrigger({ authMode, readings }: Runtime, call: string): void {
  if (authMode === 'LIMITED' && readings.simpleTrigger === 'refused')
    throw new ServiceError(TEXTS.noPermission(call));
}
