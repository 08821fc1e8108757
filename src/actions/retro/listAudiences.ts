import { audienceLines } from './audienceLines';
import { ENCORE } from './encoreBlock';
import { followBlock } from './followBlock';
import type { RetroPart } from './retroPart';

/**
 * Who can be reached again, once the campaign is over. What lies behind has a command of its own, and its rows are
 * left as they are.
 */
export const listAudiences: RetroPart = (open, changes) => {
  if (!open.isOver) return { added: 0, updated: 0, said: [] };
  const { encore } = open.retro.locale.retro.block;
  const done = followBlock(
    open,
    {
      ...ENCORE,
      proposed: audienceLines(open),
      isTold: (key) => key.startsWith('audience:') && open.tab('log') !== undefined,
    },
    changes,
  );
  return { ...done, said: [], crowded: done.withoutRoom > 0 ? [encore.title] : [] };
};
