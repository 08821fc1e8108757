import type { Runtime } from './runtime';
import { ServiceError, TEXTS } from './serviceError';

const PREFIX = 'https://www.googleapis.com/auth/';

/**
 * Throws, as Google does, when the manifest does not ask for the scope that a call needs, or when the
 * call comes from a simple trigger, which nobody has authorized.
 */
export function needScope({ scopes, authMode }: Runtime, call: string, scope: string): void {
  if (authMode !== 'FULL') throw new ServiceError(TEXTS.noPermission(call));
  if (!scopes.includes(PREFIX + scope)) throw new ServiceError(TEXTS.noScope(call, PREFIX + scope));
}
