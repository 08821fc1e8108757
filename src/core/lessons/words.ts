import { wordsFor } from '../quantity/words';

/** Words of rules as folded text: pieces of the patterns that read them. */
export const MUST =
  '(?:必须|必需|务必|一定要|需要|应该|应当|须|需|要|应|must|should|has to|have to|needs? to|needs?|requires?)';
export const HAVE = '(?:存在|包含|包括|具备|准备|安排|设置|增加|新增|加入|补充|配置|预留|有|加)';
export const TASK = '(?:任务|环节|事项|工作)';
export const AT_LEAST =
  '(?:≥|>=|=>|>|不低于|不少于|不小于|至少|最少|超过|高于|at least|no less than|min\\.?|minimum)';
export const AT_MOST =
  '(?:≤|<=|=<|<|不高于|不超过|不多于|不大于|至多|最多|低于|at most|no more than|max\\.?|maximum)';
/** Not after a day. */
export const NO_LATER =
  '(?:≤|<=|=<|不晚于|不迟于|最晚|最迟|早于|提前到|no later than|not later than|on or before|by|before|at)';
export const NUMBER = '\\d{1,4}(?:\\.\\d{1,4})?';
export const DAYS = '(?:天|日|个工作日|days?|d)';

/** Words for the days that tasks count from; T alone is the first day of the burst. */
export const ANCHORS: readonly (readonly [word: string, anchor: 'start' | 'burst' | 'end'])[] = [
  ...wordsFor(
    'going live|go-live|go live|the launch|launch|the start|start|活动上线|活动开始|上线|开场',
    'start',
  ),
  ...wordsFor('the burst|burst|爆发首日|爆发日|爆发期|爆发|开售', 'burst'),
  ...wordsFor('the end|end|活动结束|结束|收尾', 'end'),
];

/** The word for an anchor, as a piece of a pattern. */
export const ANCHOR = `(?:${ANCHORS.map(([word]) => word).join('|')})`;

/** Phases that a share may be of. */
export const PHASES: readonly (readonly [word: string, kinds: readonly string[]])[] = [
  ...wordsFor('预售|presale|pre-sale', ['presale']),
  ...wordsFor('预热|warm-up|warmup', ['warmup']),
  ...wordsFor('爆发|burst', ['burst']),
  ...wordsFor('返场|收尾|encore|wrap-up', ['encore', 'longtail']),
  ...wordsFor('长尾|long tail', ['longtail', 'encore']),
];
export const PHASE = `(?:${PHASES.map(([word]) => word).join('|')})`;

export const BACKUP = '(?:备用|备份|后备|应急|backup|back-up|standby|fallback)';
/** A text that speaks of a plan B. */
export const IS_BACKUP = new RegExp(BACKUP);

/** 天猫会场需赠品A/B方案: something is asked; 响应, 主要 and the like ask for nothing. */
export const ASKED =
  /(?:必须|必需|务必|一定要|需要|应该|应当|(?<!必)须|(?<!无|供|刚)需(?!求)|(?<![响供反效对适])应(?!急|对|用)|(?<![主重必摘概])要(?!点|求)|\b(?:must|should|ha(?:s|ve) to|needs?)\b)\s*\S{2}/;
