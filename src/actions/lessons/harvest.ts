import { isSameProblem } from '../../core/lessons/cameBack';
import { parseRule } from '../../core/lessons/parseRule';
import type { Rule } from '../../core/lessons/rule';
import { lessonRows } from '../../rows/lesson';
import { appendRows } from '../../sheets/appendRows';
import { openTable } from '../../sheets/openTable';
import { sendChanges } from '../../sheets/workbook';
import { openLibrary } from '../desk/library';
import { type OpenCampaign, tabsOf } from '../desk/openCampaign';
import { sameCode } from '../desk/openDesk';
import { checkLibrary } from './checkLibrary';

/** A shortfall of a retro as a lesson; its rule is what its action was read as. */
export interface HarvestedLesson {
  readonly lesson: string;
  readonly loss: string;
  /** The action as people wrote it. */
  readonly ruleText: string;
  readonly rule?: Rule;
}

/** The shortfalls of a campaign's retro that 经验库 does not have of it yet. Changes nothing. */
export function newLessons(open: OpenCampaign): HarvestedLesson[] {
  const { campaign, overview, desk } = open;
  if (campaign.isDemo) return [];
  const retro = tabsOf(open)('retro');
  const library = openLibrary(desk, overview.language);
  if (!retro || !library) return [];
  const own = lessonRows(library).filter(({ lesson }) => sameCode(lesson.source, campaign.code));
  return openTable(retro, 'misses').rows.flatMap(({ is }): HarvestedLesson[] => {
    const { finding: loss, cause, action: ruleText } = is;
    const isKnown = own.some(
      ({ lesson }) =>
        lesson.loss === loss ||
        isSameProblem(lesson.loss, loss) ||
        isSameProblem(lesson.lesson, loss),
    );
    if (loss === '' || isKnown) return [];
    const rule = parseRule(ruleText);
    const lesson = cause === '' ? loss : `${cause} → ${loss}`;
    return [{ lesson, loss, ruleText, ...(rule ? { rule } : {}) }];
  });
}

/** Writes lessons of a campaign below those of 经验库; their numbers and readings follow. Under the lock. */
export function addLessons(
  { campaign, overview, desk }: OpenCampaign,
  lessons: readonly HarvestedLesson[],
): void {
  const library = openLibrary(desk, overview.language);
  if (!library || lessons.length === 0) return;
  appendRows(
    library,
    lessons.map(({ lesson, loss, ruleText }) => ({
      lesson,
      source: campaign.code,
      rule: ruleText,
      loss,
    })),
  );
  sendChanges();
  const now = openLibrary(desk, overview.language);
  if (now) checkLibrary(now);
}
