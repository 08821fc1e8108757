import type { CopiedTask } from '../../core/request/campaignRequest';
import { keyOfWord } from '../../locales/keyOfWord';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row } from '../compiler/compileInput';

/** The rows of the prep tab for tasks copied from another campaign, which may be in another language. */
export function copiedTaskRows(
  tasks: readonly CopiedTask[],
  { anchors, locale }: CampaignContext,
): Row[] {
  const { words } = locale;
  const word = (group: 'taskKind' | 'taskStage' | 'platform', typed = '') => {
    const names: Readonly<Record<string, string>> = words[group];
    return (names[keyOfWord(group, typed) ?? ''] ?? typed) || null;
  };
  return tasks.map(({ first, last, kind, stage, platform, ...task }) => ({
    cells: {
      ...task,
      platform: word('platform', platform) ?? words.allPlatforms,
      start: anchors[task.anchor] + first,
      due: anchors[task.anchor] + last,
      status: words.taskStatus.notStarted,
      kind: word('taskKind', kind),
      stage: word('taskStage', stage),
    },
  }));
}
