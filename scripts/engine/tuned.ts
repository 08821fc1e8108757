import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** A place in a package's source, and what stands there instead. */
export interface Change {
  readonly what: string;
  readonly from: RegExp;
  readonly to: string;
}

/** A package as published, but for some changes. */
export function tuning(name: string, changes: readonly Change[]): Plugin {
  const path = [...name.split('/'), 'lib', 'es', 'index'].join('[\\\\/]');
  return {
    name: `tuned ${name}`,
    setup({ onLoad, onEnd }) {
      let isTuned = false;
      onLoad({ filter: new RegExp(`${path}\\.js$`) }, ({ path }) => {
        isTuned = true;
        return { contents: tuned(readFileSync(path, 'utf8'), changes, name), loader: 'js' };
      });
      onEnd(() => {
        if (!isTuned)
          throw new Error(`${name} was not found where it is tuned. See scripts/engine`);
      });
    },
  };
}

/** The package's source with every change made; an Error names the first that finds no place. */
export function tuned(source: string, changes: readonly Change[], name: string): string {
  return changes.reduce((text, { what, from, to }) => {
    const changed = text.replace(from, to);
    if (changed === text)
      throw new Error(`${name} has changed: no place for "${what}". See scripts/engine`);
    return changed;
  }, source);
}
