import type { Asking } from './asking';
import type { Dictionaries } from './heading';

/** Where a table comes from, as far as its reading depends on it. */
export interface KnownSource {
  /** Key of the source whose headings it has; undefined for a table of one's own. */
  readonly key: string | undefined;
  /** How it writes money: in yuan, in the currency of an account; undefined where that is not known. */
  readonly money: 'yuan' | 'foreign' | undefined;
  /** Keys of the platforms that it reports of. */
  readonly platforms: readonly string[];
  /** What its headings and title tell, whatever people answer. */
  readonly likely: readonly string[];
  /** Whether it is one that is named to people. */
  readonly isSure: boolean;
}

/** A heading that one source alone has is 1, a shared one less: one by itself tells nothing. */
const ENOUGH = 1.25;
const NAMED = 2;
/** A source that scores as much of the best is as likely. */
const NEAR = 0.75;
/** A table that no tool has made. */
const OWN = 'own';

/** The source of a table; where several are as likely and read it differently, people say which it is. */
export function whichSource(
  headers: readonly string[],
  title: string,
  dictionaries: Dictionaries,
  asking: Asking,
): KnownSource {
  const { sources, readHeading } = dictionaries;
  const likely = tellSource(headers, title, dictionaries);
  const readings = likely.map((key) => JSON.stringify(headers.map((h) => readHeading(h, key))));
  const isAlike = new Set(readings).size < 2;
  const chosen =
    likely.length < 2 ? likely[0] : isAlike ? asking.answers.source : askSource(likely, asking);
  const source = sources[chosen ?? ''];
  if (!source) {
    const key = chosen === OWN ? undefined : likely[0];
    return { key, money: undefined, platforms: [], likely, isSure: false };
  }
  const platforms = source.platforms.split(' ').filter(Boolean);
  return {
    key: chosen,
    money: source.isForeign ? 'foreign' : 'yuan',
    platforms,
    likely,
    isSure: true,
  };
}

/** Asks which of several sources it is; undefined while that is open. */
export function askSource(likely: readonly string[], asking: Asking): string | undefined {
  const options = [...likely, OWN].map((key) => [key] as const);
  return likely.length < 2 ? OWN : asking.answer('source', {}, options);
}

/**
 * The sources that a table may come from, the likeliest first: by its set of headings, of which shared ones
 * count for little, and by names in its title. One that is alone is sure; none is a table of one's own.
 */
function tellSource(
  headers: readonly string[],
  title: string,
  { sources, sourcesOf, folded }: Dictionaries,
): readonly string[] {
  const having = [...new Set(headers)].map(sourcesOf);
  const said = folded(title);
  const scored = Object.entries(sources).flatMap(([key, { names }]) => {
    const own = having.reduce((sum, keys) => sum + (keys.includes(key) ? 1 / keys.length : 0), 0);
    const isNamed = names.split('|').some((name) => said.includes(name.toLowerCase()));
    const score = own > 0 && isNamed ? own + NAMED : own;
    return score < ENOUGH ? [] : [{ key, score }];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= best * NEAR)
    .sort((a, b) => b.score - a.score)
    .map(({ key }) => key);
}
