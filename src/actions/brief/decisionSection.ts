import type { BriefSection } from '../../core/brief/briefCard';
import { type Decision, type DecisionsOf, decisions } from '../../core/brief/decisions';
import { shortList } from '../../core/brief/shortList';
import { fillIn } from '../../locales/fillIn';
import { spanText } from '../../locales/spanText';
import type { Locale } from '../../locales/zh-CN/locale';
import { alertRows } from '../../rows/alert';
import { openTable } from '../../sheets/openTable';
import { textOf } from '../../tabs/kinds/kind';
import { sameCode } from '../desk/openDesk';
import type { BriefFacts } from './briefFacts';
import { moreLine, ownerText, platformText, unreadLine } from './briefLines';

/** Decisions of a kind that are named before they are only counted. */
const MOST = 4;

/** What has to be decided, and by whom. */
export function decisionSection(facts: BriefFacts): BriefSection {
  const { alerts, issues, locale, metrics = [], plan, tasks = [], today } = facts;
  const found = decisions({
    issues: issues ?? [],
    alerts: alertsWithoutIssue(facts),
    approvals: approvalSteps(facts),
    tasks,
    silences: metrics
      .filter(({ isSilenceOver }) => isSilenceOver)
      .map(({ board }) => ({
        metric: board.metric,
        platform: platformText(board.platform, locale),
        by: board.silence?.by ?? '',
      })),
    today,
    above: ({ platforms, owner }) => facts.ownerOf(platforms.join('/'), owner) || owner,
  });
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const lines = kinds.flatMap((kind) => {
    const { shown, more } = shortList(
      found.filter((decision) => decision.kind === kind),
      MOST,
    );
    return [...shown.map((d) => decisionLine(d, locale)), ...moreLine(more, locale)];
  });
  const unread = [
    ...(facts.tasks ? [] : [unreadLine('prep', locale)]),
    ...(issues ? [] : [unreadLine('issueLog', locale)]),
    ...(alerts ? [] : [unreadLine('alerts', locale)]),
    ...(plan ? [] : [unreadLine('plan', locale)]),
  ];
  const all = [...lines, ...unread];
  const { none, part } = locale.brief;
  return { heading: part.decisions, groups: [{ lines: all.length === 0 ? [none] : all }] };
}

function decisionLine({ kind, values, who }: Decision, locale: Locale): string {
  const { minutes } = values;
  const time = typeof minutes === 'number' ? { time: spanText(minutes, locale) } : {};
  const text = fillIn(locale.brief.decisions.kind[kind], { ...values, ...time });
  return fillIn(locale.brief.decisions.line, { text, who: ownerText(who, locale) });
}

/** Critical alerts of the campaign that are not over and that nobody has made an issue of. */
function alertsWithoutIssue({ alerts, code, issues, locale, metrics = [] }: BriefFacts) {
  if (!alerts || !issues) return [];
  const sources = new Set(issues.map(({ source }) => source));
  return alertRows(alerts)
    .filter((alert) => alert.isOpen && alert.isCritical && sameCode(alert.campaign, code))
    .filter(({ source }) => !sources.has(source))
    .map(({ metric, platform, live, handler }) => {
      const row = metrics.find(
        ({ board }) => board.metric === metric && board.platform === platform,
      );
      const owner = row?.board.owner || handler;
      return { metric, platform: platformText(platform, locale), live, owner };
    });
}

function approvalSteps({ plan, locale }: BriefFacts): DecisionsOf['approvals'] {
  const rows = plan ? openTable(plan, 'approvals').rows : [];
  return rows.flatMap(({ is: { role, approver, verdict, state }, cells }) =>
    role === ''
      ? []
      : [
          {
            role,
            approver,
            isApproved: verdict === 'approved',
            changed: state.startsWith('⚠') ? state : '',
            verdict: textOf(cells.verdict) || locale.words.verdict.pending,
          },
        ],
  );
}
