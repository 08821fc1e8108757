import { FormulaDependencyGenerator } from '@univerjs/engine-formula';

interface Generator {
  _detectForcedRecalculationNode(this: Generator, ...args: unknown[]): boolean;
}

const MINUTE_MS = 60_000;
const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
const detect = generator._detectForcedRecalculationNode;

/**
 * Makes TODAY() and NOW(), and all that depends on them, be calculated again when a minute has
 * passed. Univer would do it with every change of any cell, which is most of its work. Gives a
 * function to be called before each calculation.
 */
export function calmVolatileFunctions(): () => void {
  let minute = Number.NaN;
  let isDue = true;
  generator._detectForcedRecalculationNode = function (...args) {
    return isDue && detect.apply(this, args);
  };
  return () => {
    const now = Math.floor(Date.now() / MINUTE_MS);
    isDue = now !== minute;
    minute = now;
  };
}
