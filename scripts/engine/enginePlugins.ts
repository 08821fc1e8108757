import type { Plugin } from 'esbuild';
import { cachedNumfmt } from './cachedNumfmt';
import { tunedFormulas } from './tunedFormulas';
import { tunedSheets } from './tunedSheets';

/** What is done to Univer's packages on their way into the local host, in Node and on the page. */
export const enginePlugins: Plugin[] = [cachedNumfmt, tunedFormulas, tunedSheets];
