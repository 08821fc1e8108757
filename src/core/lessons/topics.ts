import { foldRule } from './foldRule';
import { LIVE_TOPIC, TOPICS } from './words';

/** Topics that a text has a word of, and what of it is left when they are taken out. */
interface Subject {
  readonly topics: readonly number[];
  readonly rest: string;
}

function subjectOf(subject: string): Subject {
  let rest = foldRule(subject);
  const topics = TOPICS.flatMap((words, topic) => {
    const found = words.filter((word) => rest.includes(word.trim()));
    for (const word of found) rest = rest.replace(word.trim(), ' ');
    return found.length > 0 ? [topic] : [];
  });
  return { topics, rest };
}

const has = (folded: string, topic: number) =>
  (TOPICS[topic] ?? []).some((word) => `${folded} `.includes(word));

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
  return has(foldRule(subject), LIVE_TOPIC);
}
