import type { Issue } from '../../core/issue';
import { unfitBecause } from '../../core/lessons/fits';
import type { Lesson } from '../../core/lessons/lesson';
import type { Language } from '../../core/request/campaignRequest';
import { type LessonRow, lessonRows } from '../../rows/lesson';
import { tabById } from '../../sheets/openOurTab';
import type { OurTab } from '../../sheets/ourTab';
import type { CampaignContext } from '../../tabs/campaign/campaignContext';
import { type Desk, sameCode } from './openDesk';

/** 经验库 with one read; undefined when the workbook has none. */
export function openLibrary(
  { shared }: Pick<Desk, 'shared'>,
  language: Language,
): OurTab<'lessons'> | undefined {
  return shared.lessons === undefined ? undefined : tabById('lessons', shared.lessons, language);
}

/** A new campaign with the lessons that its request names; they are looked up like settings. */
export function withLibrary(context: CampaignContext, desk: Desk): CampaignContext {
  const { lessons: asked = [], language } = context.request;
  if (asked.length === 0) return context;
  const known = numbered(openLibrary(desk, language));
  const lessons = asked.flatMap(({ id, declined }): Lesson[] => {
    const lesson = known.get(id);
    return lesson ? [{ ...lesson, ...(declined === undefined ? {} : { declined }) }] : [];
  });
  return { ...context, lessons };
}

/** Lessons of a request that 经验库 does not have; those looked up already are not looked up again. */
export function unknownLessons(context: CampaignContext, desk: Desk): Issue[] {
  const { lessons = [], language } = context.request;
  if (lessons.length === context.lessons.length) return [];
  const known = numbered(openLibrary(desk, language));
  return lessons.flatMap(({ id }, i) =>
    known.has(id) ? [] : [{ code: 'noLesson', path: `lessons[${i}].id`, values: { value: id } }],
  );
}

/** Lessons by their numbers, as those who use them later see them. */
function numbered(library: OurTab<'lessons'> | undefined): Map<string, Lesson> {
  const rows = library ? lessonRows(library) : [];
  return new Map(rows.map(({ lesson }) => [lesson.id, lesson]));
}

/** The lessons that fit a new campaign, in the order of 经验库. */
export function fittingLessons(context: CampaignContext, desk: Desk): Lesson[] {
  const { request, channels, phases } = context;
  const library = openLibrary(desk, request.language);
  const campaigns = desk.overview?.campaigns ?? [];
  const campaign = { scenario: request.scenario, channels, phases };
  const fits = ({ lesson }: LessonRow) => {
    const source = campaigns.find(({ code }) => sameCode(code, lesson.source));
    const known = source?.scenario === undefined ? {} : { sourceScenario: source.scenario };
    return lesson.id !== '' && unfitBecause({ ...lesson, ...known }, campaign) === undefined;
  };
  return (library ? lessonRows(library) : []).filter(fits).map(({ lesson }) => lesson);
}
