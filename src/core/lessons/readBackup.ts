import { LIST, partsOf } from '../signs/separators';
import type { BackupRule } from './rule';
import { nameOf, type RuleText, whole } from './ruleText';
import { BACKUP, HAVE, MUST } from './words';

const PLAN = '(?:方案|计划|预案|措施|plans?)';
/** 必须有备用方案 names nothing that has one. */
const ASKS = new RegExp(`^${MUST}$`, 'i');
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly at: readonly [subject: number, more: number];
}[] = [
  // 提前扩容并准备备用直播方案
  {
    pattern: whole(
      '(?:下次)?\\s*(?:提前)?',
      '[^"并]*?',
      '(?:并|,)?\\s*(?:准备|安排|设置)',
      BACKUP,
      '[^"]+?',
      PLAN,
    ),
    at: [4, 1],
  },
  // 直播类任务必须有备用方案 + 扩容确认
  {
    pattern: whole(
      '[^"]+?|"[^"]+"',
      `(?:类|场次)?\\s*(?:任务|活动|环节)?\\s*${MUST}?\\s*(?:${HAVE}|have)(?: an?)?`,
      `${BACKUP}\\s*${PLAN}?`,
      '(?:[+,;&]|和|及|并|以及|plus|and)?\\s*(?:另需|还需|plus)?\\s*:?',
      '.*',
    ),
    at: [0, 4],
  },
];

/** `「直播」必须有备用方案,另需:扩容确认`. */
export function readBackup(text: RuleText): BackupRule | undefined {
  for (const { pattern, at } of FORMS) {
    const found = text.match(pattern);
    const subject = nameOf(found?.[at[0]] ?? '').replace(/类$/, '');
    if (!found || subject === '' || ASKS.test(subject)) continue;
    const more = (found[at[1]] ?? '')
      .split(/[+&和及]|\band\b/)
      .flatMap((part) => partsOf(part, LIST));
    return { kind: 'backup', subject, more: more.map(nameOf).filter((name) => name !== '') };
  }
  return undefined;
}
