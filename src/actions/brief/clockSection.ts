import type { BriefSection } from '../../core/brief/briefCard';
import { shortList } from '../../core/brief/shortList';
import type { Clock } from '../../core/clock/clocks';
import { fillIn } from '../../locales/fillIn';
import { spanText } from '../../locales/spanText';
import type { Locale } from '../../locales/zh-CN/locale';
import type { UnsolvedIssue } from '../issues/unsolvedIssues';
import type { BriefFacts } from './briefFacts';
import { moreLine, ownerText, platformText, unreadLine } from './briefLines';
import { feedbackGroups } from './feedbackGroup';

const MOST = 6;

/** Unsolved problems, what is due first first, with the clocks of response and solution apart; and what customers say. */
export function clockSection(facts: BriefFacts): BriefSection {
  const { issues, locale } = facts;
  const heading = locale.brief.part.clocks;
  const section = (lines: string[]) => ({
    heading,
    groups: [{ lines }, ...feedbackGroups(facts)],
  });
  if (!issues) return section([unreadLine('issueLog', locale)]);
  if (issues.length === 0) return section([locale.brief.none]);
  const { shown, more } = shortList(issues, MOST);
  return section([...shown.map((issue) => issueLine(issue, locale)), ...moreLine(more, locale)]);
}

function issueLine(issue: UnsolvedIssue, locale: Locale): string {
  const { clocks: text, dot, semicolon } = locale.brief;
  const { id, problem, platform, owner, escalateTo } = issue;
  const { response, solution } = issue.clocks;
  const said = [
    ...(response ? [fillIn(text.response, { time: clockText(response, locale) })] : []),
    ...(solution ? [fillIn(text.solution, { time: clockText(solution, locale) })] : []),
  ];
  const clocks = [
    said.length === 0 ? text.noLimit : said.join(dot),
    ...(escalateTo === '' ? [] : [fillIn(text.escalate, { names: escalateTo })]),
  ];
  return fillIn(text.line, {
    id,
    problem,
    where: [platformText(platform, locale), ownerText(owner, locale)].join(dot),
    clocks: clocks.join(semicolon),
  });
}

function clockText({ state, minutes }: Clock, locale: Locale): string {
  const { left, late } = locale.brief.clocks;
  const time = spanText(Math.abs(minutes), locale);
  return fillIn(state === 'late' ? late : left, { time });
}
