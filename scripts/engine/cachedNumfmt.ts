import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const CACHED = join(__dirname, '..', '..', 'local', 'engine', 'cachedNumfmt.ts');

/** Gives Univer the readers of dates and numbers that keep what they have read. */
export const cachedNumfmt: Plugin = {
  name: 'cached-numfmt',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^numfmt$/ }, ({ importer }) =>
      importer === CACHED ? undefined : { path: CACHED },
    ),
};
