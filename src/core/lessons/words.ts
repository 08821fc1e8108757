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
  ['going live', 'start'],
  ['go-live', 'start'],
  ['go live', 'start'],
  ['the launch', 'start'],
  ['launch', 'start'],
  ['the start', 'start'],
  ['start', 'start'],
  ['活动上线', 'start'],
  ['活动开始', 'start'],
  ['上线', 'start'],
  ['开场', 'start'],
  ['the burst', 'burst'],
  ['burst', 'burst'],
  ['爆发首日', 'burst'],
  ['爆发日', 'burst'],
  ['爆发期', 'burst'],
  ['爆发', 'burst'],
  ['开售', 'burst'],
  ['the end', 'end'],
  ['end', 'end'],
  ['活动结束', 'end'],
  ['结束', 'end'],
  ['收尾', 'end'],
];

/** The word for an anchor, as a piece of a pattern. */
export const ANCHOR = `(?:${ANCHORS.map(([word]) => word).join('|')})`;

/** Phases that a share may be of. */
export const PHASES: readonly (readonly [word: string, kinds: readonly string[]])[] = [
  ['预售', ['presale']],
  ['presale', ['presale']],
  ['pre-sale', ['presale']],
  ['预热', ['warmup']],
  ['warm-up', ['warmup']],
  ['warmup', ['warmup']],
  ['爆发', ['burst']],
  ['burst', ['burst']],
  ['返场', ['encore', 'longtail']],
  ['收尾', ['encore', 'longtail']],
  ['encore', ['encore', 'longtail']],
  ['wrap-up', ['encore', 'longtail']],
  ['长尾', ['longtail', 'encore']],
  ['long tail', ['longtail', 'encore']],
];
export const PHASE = `(?:${PHASES.map(([word]) => word).join('|')})`;

export const BACKUP = '(?:备用|备份|后备|应急|backup|back-up|standby|fallback)';
/** A text that speaks of a plan B. */
export const IS_BACKUP = new RegExp(BACKUP);

/** What teams call the same thing; a subject is about every topic that it has a word of. */
const TOPIC_WORDS: readonly (readonly string[])[] = [
  [
    '推广',
    '投放',
    '引流',
    '直通车',
    '信息流',
    'dou+',
    '达人',
    'kol',
    'promotion',
    'paid',
    'ads',
    'creator',
    'influencer',
  ],
  ['直播', 'live stream', 'livestream', 'live-stream', 'live show', 'live room'],
  ['私域', '社群', '企业微信', 'private', 'wecom', 'line 官方', 'community'],
  ['预热', '预告', 'warm-up', 'warmup', 'warm up', 'preview', 'teaser'],
  ['压力测试', '压测', 'load test', 'stress test'],
  ['赠品', '礼品', 'gift', 'freebie'],
  ['领券', '优惠券', '领卷', 'coupon'],
  ['扩容', 'capacity', 'scale up', 'scaling'],
  ['客服', 'customer service', 'service'],
  ['备货', '补货', '库存', 'stock', 'inventory'],
  ['演练', '彩排', 'rehearsal', 'drill'],
];
/** English words begin where a word begins: `ads` is not in uploads. */
export const TOPICS: readonly RegExp[] = TOPIC_WORDS.map(
  (words) =>
    new RegExp(
      words.map((word) => (/^[a-z]/.test(word) ? '\\b' : '') + word.replace('+', '\\+')).join('|'),
      'g',
    ),
);
/** Index of the topic of live streams: only some channels have them. */
export const LIVE_TOPIC = 1;

/** 天猫会场需赠品A/B方案: something is asked; 响应, 主要 and the like ask for nothing. */
export const ASKED =
  /(?:必须|必需|务必|一定要|需要|应该|应当|(?<!必)须|(?<!无|供|刚)需(?!求)|(?<![响供反效对适])应(?!急|对|用)|(?<![主重必摘概])要(?!点|求)|\b(?:must|should|ha(?:s|ve) to|needs?)\b)\s*\S{2}/;

/** Words that tell nothing about a problem, as folded text. */
export const EVERYDAY: readonly string[] = [
  '活动',
  '首日',
  '当日',
  '当天',
  '分钟',
  '小时',
  '秒',
  '页面',
  '导致',
  '不足',
  '过晚',
  '仅',
  '只有',
  '较目标',
  '目标',
  '上次',
  '这次',
  '问题',
  '低于',
  '高于',
  '不到',
  '天猫',
  '抖音',
  '小红书',
  '京东',
  '淘宝',
  '快手',
  '私域',
  'the ',
  'and ',
  'for ',
  'was ',
  'only',
  'minutes',
  'minute',
  'hours',
  'hour',
  'days',
  'first day',
  'page',
  'pages',
];
