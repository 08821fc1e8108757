import type { PageWords } from '../pageWords';

/** 方案体检: what its page and the wizard say themselves. */
export const preflightPage: PageWords['preflight'] = {
  title: 'Pre-flight',
  clean: '✓ Nothing found.',
  heading: '{name}: ⛔ {must} to mend, ⚠ {should} to look at, ⓘ {info} to know',
  severity: { must: '⛔ Mend', should: '⚠ Look at', info: 'ⓘ Know' },
  smart: {
    title: 'Goals by the five SMART checks',
    line: '{name}: {reason}',
  },
};
