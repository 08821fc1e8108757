import type { Issues } from '../../core/issue';
import { cameBack } from '../../core/lessons/cameBack';
import type { Recurrence } from '../../core/lessons/carriers';
import { contradictions } from '../../core/lessons/contradictions';
import { type Followed, followed } from '../../core/lessons/followed';
import { parseRule } from '../../core/lessons/parseRule';
import type { Rule } from '../../core/lessons/rule';
import { cameBackSentence, followedSentence } from '../../locales/followedSentence';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import type { TableRow } from '../../tabs/kinds/decodeRows';
import { known } from '../../tabs/kinds/unread';
import type { Refused } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { type OpenCampaign, openCampaign, type ReadTab, tabsOf } from '../desk/openCampaign';
import { carry } from './carry';
import { endedCampaign } from './endedCampaign';
import { incidents } from './incidents';

/** What a campaign made of a lesson that it took over from an earlier one. */
export interface LessonVerdict {
  readonly id: string;
  readonly lesson: string;
  /** False when the campaign did without it, and said why. */
  readonly adopted: boolean;
  /** Absent for lessons in words, and for those that were not adopted. */
  readonly kept?: Followed['kept'];
  /** Whether the problem came back, as a person judged it, else as the records tell; open until the end. */
  readonly recurred: Recurrence;
  /** Both in a sentence, as 复盘报告 shows them. */
  readonly followed: string;
  readonly cameBack: string;
}

export interface LessonsChecked {
  readonly ok: true;
  readonly code: string;
  readonly lessons: readonly LessonVerdict[];
}

/** Checks the lessons that a campaign carries, and writes what it found into 复盘报告 and 经验库. */
export function checkLessons(code: unknown, language?: unknown): LessonsChecked | Refused {
  return lockedOrRefused(language, (): LessonsChecked | Issues => {
    const open = openCampaign(String(code));
    if ('issue' in open) return { issues: [open.issue] };
    return { ok: true, code: open.campaign.code, lessons: retroLessons(open) };
  });
}

/**
 * Says of each lesson in 上次的经验 whether it was followed and whether the problem came back: writes
 * both into the engine's columns there, and counts in 经验库. The caller holds the lock; `read` may know
 * tabs that were read already. A second run writes nothing. Empty when nothing was carried.
 */
export function retroLessons(open: OpenCampaign, read = tabsOf(open)): LessonVerdict[] {
  const retro = read('retro');
  if (!retro) return [];
  const table = openTable(retro, 'lessons');
  const rows = table.rows.filter(({ is }) => is.lesson !== '');
  const plan = rows.length > 0 ? read('plan') : undefined;
  if (!plan) return [];
  const found = verdicts(rows, { read, code: open.campaign.code, retro, plan });
  const wanted = new Map(
    table.rows.map(({ row }) => {
      const own = found.find((one) => one.row === row)?.verdict;
      return [row, { followed: own?.followed ?? null, cameBack: own?.cameBack ?? null }] as const;
    }),
  );
  table.engine(['followed', 'cameBack'], wanted);
  const library = read('lessons');
  const adopted = found.map(({ verdict }) => verdict).filter((verdict) => verdict.adopted);
  const counts = new Map(adopted.map(({ id, recurred }) => [id, recurred] as const));
  if (library) carry(library, open.campaign.code, counts);
  return found.map(({ verdict }) => verdict);
}

interface Tabs {
  readonly read: ReadTab;
  readonly code: string;
  readonly retro: OurTab<'retro'>;
  readonly plan: OurTab<'plan'>;
}

type Carried = TableRow<'retro', 'lessons'>;

function verdicts(rows: readonly Carried[], { read, code, retro, plan }: Tabs) {
  const ended = endedCampaign({
    plan,
    prep: read('prep'),
    monitor: read('monitor'),
    calendar: read('calendar'),
  });
  const isOver = (known(summaryOf(plan).today) ?? 0) > ended.anchors.end;
  const { locale } = retro;
  const carried = rows.map((row) => ({ row, ...carriedLesson(row, retro) }));
  const against = contradictions(carried.filter(({ adopted }) => adopted));
  const wrong = incidents(read, code, retro);
  return carried.map(({ row, adopted, rule, ...lesson }) => {
    const kept =
      rule && adopted
        ? against.has(lesson.id)
          ? ({ kept: 'unknown', because: { key: 'contradicts' } } as const)
          : followed(rule, ended)
        : undefined;
    const incident = cameBack({ ...lesson, ...(rule ? { rule } : {}) }, wrong);
    const verdict: LessonVerdict = {
      id: lesson.id,
      lesson: lesson.lesson,
      adopted,
      ...(kept ? { kept: kept.kept } : {}),
      recurred: lesson.judged ?? (incident ? 'yes' : isOver ? 'no' : 'open'),
      followed: kept
        ? followedSentence(kept, locale)
        : locale.lessonRules.followed[adopted ? 'text' : 'declined'],
      cameBack: cameBackSentence(incident ?? (isOver ? 'none' : 'open'), locale),
    };
    return { row: row.row, verdict };
  });
}

interface CarriedLesson {
  readonly id: string;
  readonly lesson: string;
  readonly loss: string;
  readonly adopted: boolean;
  readonly rule?: Rule;
  /** What a person says of its coming back. */
  readonly judged?: Recurrence;
}

function carriedLesson({ is }: Carried, { locale }: OurTab): CarriedLesson {
  const { id, lesson, loss, use } = is;
  const rule = parseRule(is.rule);
  const judged = known(is.judged);
  return {
    id,
    lesson,
    loss,
    adopted: use === locale.lessonRules.use.adopted,
    ...(rule ? { rule } : {}),
    ...(judged ? { judged } : {}),
  };
}
