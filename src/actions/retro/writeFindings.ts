import { alertCandidates } from '../../core/retro/alertCandidates';
import { type Candidate, rankCandidates } from '../../core/retro/candidate';
import { channelCandidates } from '../../core/retro/channelCandidates';
import { feedbackCandidates } from '../../core/retro/feedbackCandidates';
import type { ProposedRow } from '../../core/retro/followRow';
import { goalCandidates } from '../../core/retro/goalCandidates';
import { issueCandidates } from '../../core/retro/issueCandidates';
import { taskCandidates } from '../../core/retro/taskCandidates';
import { evidenceSentence, findingSentence } from '../../locales/retroSentence';
import type { Locale } from '../../locales/zh-CN/locale';
import { openTable } from '../../sheets/openTable';
import { summaryOf } from '../../sheets/summaryOf';
import { known } from '../../tabs/kinds/unread';
import { workbookSettings } from '../desk/workbookSettings';
import type { Changes } from './changes';
import { followBlock } from './followBlock';
import { goalResults } from './goalResults';
import type { OpenRetro } from './openRetro';
import { retroAlerts, retroFeedback, retroIssues, retroTasks } from './readRecords';
import type { PartDone } from './retroPart';
import { usedAgain } from './usedAgain';

/** Rows that the engine gives to a side; people have room for theirs. */
const MOST = 8;
const COLUMNS = {
  given: ['finding', 'evidence', 'cause', 'action', 'owner'],
  together: [['finding', 'evidence'], ['cause'], ['action'], ['owner']],
  others: ['due'],
} as const;
/** The tab that the candidates of a source are read from. */
const TAB_OF = {
  task: 'prep',
  issue: 'issueLog',
  alert: 'alerts',
  feedback: 'feedback',
  content: 'calendar',
  material: 'materials',
} as const;

/** Writes what the records say went well or badly beside what people wrote. */
export function writeFindings(open: OpenRetro, changes: Changes): PartDone {
  const { locale } = open.retro;
  const candidates = candidatesOf(open);
  let [added, updated, withoutRoom] = [0, 0, 0];
  const crowded: string[] = [];
  for (const side of ['wins', 'misses'] as const) {
    const { best, rest } = rankCandidates(candidates.filter((c) => c.side === side));
    const row = rowOf(locale);
    const minor = rest.map((candidate) => ({ ...row(candidate), isMinor: true }));
    const block = {
      block: side,
      ...COLUMNS,
      proposed: [...best.map(row), ...minor],
      limit: MOST,
      isTold: (key: string) => isReadFor(open, key),
    };
    const done = followBlock(open, block, changes);
    added += done.added;
    updated += done.updated;
    withoutRoom += done.withoutRoom;
    if (done.withoutRoom > 0) crowded.push(locale.retro.block[side].title);
  }
  return { added, updated, said: [], crowded, withoutRoom };
}

const rowOf =
  (locale: Locale) =>
  (candidate: Candidate): ProposedRow<(typeof COLUMNS.given)[number]> => ({
    key: candidate.key,
    cells: {
      finding: findingSentence(candidate, locale),
      evidence: evidenceSentence(candidate, locale),
      cause: candidate.cause,
      action: candidate.action,
      owner: candidate.owner,
    },
  });

function isReadFor(open: OpenRetro, key: string): boolean {
  const [source = ''] = key.split(':');
  const kind = TAB_OF[source as keyof typeof TAB_OF];
  return kind === undefined || open.tab(kind) !== undefined;
}

function candidatesOf(open: OpenRetro): Candidate[] {
  const { code, today, end, isOver } = open;
  const [prep, issueLog, alerts] = [open.tab('prep'), open.tab('issueLog'), open.tab('alerts')];
  const voices = open.tab('feedback');
  const [board, settings] = [open.tab('monitor'), open.tab('settings')];
  const now = (board && known(summaryOf(board).now)) ?? today;
  // What is still open when the campaign is over does not go on counting.
  const until = isOver && end !== undefined ? Math.min(now, end + 1) : now;
  const { roi, margin } = workbookSettings(settings, open.retro.locale);
  const channels = openTable(open.retro, 'channels').rows.flatMap(
    ({ is: { channel, cost, gmv } }) =>
      typeof cost === 'number' && typeof gmv === 'number' ? [{ channel, cost, gmv }] : [],
  );
  return [
    ...goalCandidates(goalResults(open.retro), isOver),
    ...(issueLog ? issueCandidates(retroIssues(issueLog, code), until) : []),
    ...(prep ? taskCandidates(retroTasks(prep), today) : []),
    ...(isOver ? channelCandidates(channels, margin ? 1 / margin : roi[0]) : []),
    ...(isOver ? usedAgain(open) : []),
    ...(voices ? feedbackCandidates(retroFeedback(voices, code, until)) : []),
    ...(alerts ? alertCandidates(retroAlerts(alerts, board, code), until) : []),
  ];
}
