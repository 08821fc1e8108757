import { foldRule } from './foldRule';

/** What teams call the same thing; a subject is about every topic that it has a word of. */
const TOPIC_WORDS = [
  '推广|投放|引流|直通车|信息流|dou+|达人|kol|promotion|paid|ads|creator|influencer',
  '直播|live stream|livestream|live-stream|live show|live room',
  '私域|社群|企业微信|private|wecom|line 官方|community',
  '预热|预告|warm-up|warmup|warm up|preview|teaser',
  '压力测试|压测|load test|stress test',
  '赠品|礼品|gift|freebie',
  '领券|优惠券|领卷|coupon',
  '扩容|capacity|scale up|scaling',
  '客服|customer service|service',
  '备货|补货|库存|stock|inventory',
  '演练|彩排|rehearsal|drill',
];
/** English words begin where a word begins: `ads` is not in uploads. */
const TOPICS: readonly RegExp[] = TOPIC_WORDS.map(
  (words) =>
    new RegExp(
      words
        .split('|')
        .map((word) => (/^[a-z]/.test(word) ? '\\b' : '') + word.replace('+', '\\+'))
        .join('|'),
      'g',
    ),
);
/** Index of the topic of live streams: only some channels have them. */
const LIVE_TOPIC = 1;

/** Topics that a text has a word of, and what of it is left when they are taken out. */
interface Subject {
  readonly topics: readonly number[];
  readonly rest: string;
}

function subjectOf(subject: string): Subject {
  const folded = foldRule(subject);
  const topics = TOPICS.flatMap((_, topic) => (has(folded, topic) ? [topic] : []));
  const rest = topics.reduce((text, topic) => text.replace(TOPICS[topic] as RegExp, ' '), folded);
  return { topics, rest };
}

/** `search` takes no notice of where an earlier look ended. */
const has = (folded: string, topic: number) => folded.search(TOPICS[topic] as RegExp) >= 0;

/**
 * Whether a text is about a subject: it names it, or has a word of each topic that the subject has
 * (推广: 投放, 达人 …; 私域预热: 私域 or 社群, and 预热 or 预告). A topic may be named by several texts of a row.
 */
export function isAbout(text: string, subject: string): boolean {
  const [folded, asked] = [foldRule(text), foldRule(subject).trim()];
  if (asked === '') return false;
  if (folded.includes(asked)) return true;
  const { topics, rest } = subjectOf(subject);
  // 压力测试 is not about every test: what no topic explains must be there as it is.
  const words = rest.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  return (
    topics.length > 0 &&
    topics.every((topic) => has(folded, topic)) &&
    words.every((word) => folded.includes(word))
  );
}

/** Whether a subject is about live streams. */
export function isLive(subject: string): boolean {
  const folded = foldRule(subject).trim();
  return folded === 'live' || has(folded, LIVE_TOPIC);
}
