import type { DemoLanguage } from '../cli/words';
import { WORDS } from '../cli/words';
import type { Host } from '../host/createHost';
import { campaign618 } from './campaign618';
import { PREP_CLOCK, prepEdits618 } from './prepEdits618';
import { readTable } from './readTable';

/** Creates the 618 campaign and types what the team had typed by 2024-05-12, as users do. */
export function playPrep618(
  host: Host,
  language: DemoLanguage,
): { prep: string; overview: string } {
  const words = WORDS[language];
  const result = host.call('createCampaign', { ...campaign618, language }) as {
    ok: boolean;
    issues?: { message: string }[];
  };
  if (!result.ok) throw new Error(result.issues?.map((i) => i.message).join('\n'));
  const prep = `${campaign618.code}·${words.prepTab}`;
  const overview = words.overviewTab;
  host.user.type(overview, readTable(host, overview, 'code').summaryAt('clock'), PREP_CLOCK);
  const table = readTable(host, prep, 'id');
  for (const { id, status, cells } of prepEdits618) {
    const row = table.rows.find(({ text }) => text.id === id)?.row;
    if (row === undefined) throw new Error(`${prep} has no task ${id}`);
    host.user.type(prep, table.at(row, 'status'), words.status[status]);
    for (const [key, text] of Object.entries(cells)) host.user.type(prep, table.at(row, key), text);
  }
  return { prep, overview };
}
