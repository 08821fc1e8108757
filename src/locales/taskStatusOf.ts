import { foldSigns } from '../core/signs/foldSigns';
import { bracketOf } from '../core/signs/separators';
import type { TaskStatus } from '../core/tasks/task';
import { keyOfWord } from './keyOfWord';

/** What people and other trackers call a state besides our words, parted by strokes; folded, in small letters. */
const OTHER_WORDS: Readonly<Record<TaskStatus, string>> = {
  notStarted:
    '未启动/未開始/待开始/待開始/待启动/待办/待辦/没开始/还没开始/not started/to do/todo/to-do/open/backlog/planned/new/⚪/⬜',
  inProgress:
    '进行/進行中/正在做/在做/做着/处理中/處理中/执行中/执行/推进中/开始了/已开始/in progress/in-progress/doing/ongoing/started/wip/working on it/active/🟡/🔵/🔄',
  inReview:
    '待验收/待驗收/待审核/待審核/审核中/验收中/待确认/in review/review/reviewing/in qa/pending review',
  done: '完成/完成了/做完/做完了/已做完/搞定/搞定了/已搞定/弄完了/好了/已结束/已交付/done/complete/completed/finished/closed/resolved/delivered/✅/✔/☑/🟢',
  blocked: '卡住/卡住了/卡点/阻塞/被阻塞/停滞/blocked/stuck/on hold/🔴',
  cancelled: "取消/取消了/不做/不做了/作废/废弃/cancelled/canceled/dropped/won't do/wont do",
};

const KEYS: ReadonlyMap<string, TaskStatus> = new Map(
  (Object.entries(OTHER_WORDS) as [TaskStatus, string][]).flatMap(([key, words]) =>
    words.split('/').map((word): [string, TaskStatus] => [word, key]),
  ),
);

/** How an emoji looks, and what stands around a word without saying more. */
const LOOKS = /[\ufe0e\ufe0f]|\p{Emoji_Modifier}/gu;
const EMOJI = /\p{Extended_Pictographic}/gu;
const AROUND = /^[\s\-~.,:;!*\u00b7\u3002]+|[\s\-~.,:;!*\u00b7\u3002]+$/g;

/** The state that a word or a sign of another tracker means, in any language; undefined when it is none. */
export function taskStatusOf(typed: string): TaskStatus | undefined {
  const own = keyOfWord('taskStatus', typed) as TaskStatus | undefined;
  if (own || typed === '') return own;
  const folded = foldSigns(typed).toLowerCase().replace(LOOKS, '');
  const word = bracketOf(folded.replace(EMOJI, ' ')).bare.replace(AROUND, '');
  if (word === '') return KEYS.get(folded.trim());
  return (keyOfWord('taskStatus', word) as TaskStatus | undefined) ?? KEYS.get(word);
}
