import { en } from '../src/locales/en';
import { file as fileEn } from '../src/locales/en/file';
import { zhCN } from '../src/locales/zh-CN';
import { file as fileZhCN } from '../src/locales/zh-CN/file';
import type { Locale } from '../src/locales/zh-CN/locale';
import { zhTWOverrides } from '../src/locales/zh-TW.overrides';
import { PALETTE } from '../src/tabs/model/palette';
import { toTaiwan } from './traditional';

/**
 * What the .xlsx writer, which imports nothing of the script, is told by language: what the file says of
 * itself, and the columns whose words the script paints, with the colour of each word.
 */
export function fileWords(traditional: Pick<Locale, 'words'>) {
  return {
    'zh-CN': { ...fileZhCN, ...ofScript(zhCN) },
    'zh-TW': { ...toTaiwan(fileZhCN, zhTWOverrides), ...ofScript(traditional) },
    en: { ...fileEn, ...ofScript(en) },
  };
}

function ofScript({ words }: Pick<Locale, 'words'>) {
  const { taskStatus, metricState, product } = words;
  return {
    product,
    states: [
      { block: 'tasks', column: 'status', ...colored(taskStatus, PALETTE.task, PALETTE.entry) },
      { block: 'board', column: 'state', ...colored(metricState, PALETTE.metric, '') },
    ],
  };
}

type Colors = Readonly<Record<string, string | null>>;

/** The colour of each word that has one; others look as the column does. */
function colored(words: Readonly<Record<string, string>>, colors: Colors, plain: string) {
  const pairs = Object.entries(words).map(([key, word]) => [word, colors[key] ?? plain] as const);
  return { plain, colors: pairs.filter(([, color]) => color !== plain) };
}
