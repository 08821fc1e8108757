import type { AudienceRow } from '../../core/retro/audienceRows';
import type { ProposedRow } from '../../core/retro/followRow';
import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/zh-CN/locale';
import { audiencesOf } from './audiencesOf';
import type { ENCORE } from './encoreBlock';
import type { OpenRetro } from './openRetro';

type Line = ProposedRow<(typeof ENCORE.given)[number]>;

/** Who can be reached again, as lines of the encore list. */
export function audienceLines(open: OpenRetro): Line[] {
  const log = open.tab('log');
  const audiences = log ? audiencesOf(log, open.code) : [];
  return audiences.map((row) => lineOf(row, open.retro.locale));
}

function lineOf({ kind, platform, key, ...figures }: AudienceRow, { retroWords }: Locale): Line {
  const { item, action, dimension } = retroWords.audience;
  const { left } = figures;
  return {
    key,
    cells: {
      ...figures,
      dimension,
      item: fillIn(item[kind], { platform }),
      action: fillIn(action[kind], { left }),
    },
  };
}
