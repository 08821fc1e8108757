import { foldSigns } from '../signs/foldSigns';

/** What a campaign is to be called by. */
export interface Naming {
  readonly name: string;
  readonly theme: string;
  readonly rules: string;
  readonly platforms: readonly string[];
}

/** What customers get, as names and rules say it; a word for how far it goes may stand before it. */
const BENEFIT =
  /(?:全[场場店])?[满滿]\s*\d+元?[减減送返]\d+|[立直][减減降]\d+|(?:[\d.]+|[一二三四五六七八九半])折|[买買][一二三\d][送赠贈][一二三\d]|早[鸟鳥]价?|包[邮郵]|免[费費]|[赠贈]品|以[旧舊][换換]新|秒[杀殺]|\d+% off|buy \w+,? get \w+|free \w+|¥\d+ off/i;
/** Between what is given for and what is given: 全场商品满300减50. */
const GOODS = /(全[场場店])[商产產]品/g;
/** Where the first thing that a theme says ends. */
const END = /[,;.!?\n\u3002\u00b7]/;
/** In half-width characters; a Chinese one is two. */
const LONGEST = 60;
/** Platforms that a name has room for. */
const MOST_PLATFORMS = 3;

/** The first benefit that a text speaks of. */
export function benefitIn(text: string): string | undefined {
  return BENEFIT.exec(foldSigns(text).replace(GOODS, '$1'))?.[0].trim();
}

/** A name is to be short, and to say what there is to gain (source 001) or where (source 003). */
export function nameLacks({ name, platforms }: Naming): 'short' | 'content' | undefined {
  if (name === '') return undefined;
  const width = Array.from(name, (sign) => (/\p{Script=Han}/u.test(sign) ? 2 : 1));
  if (width.reduce<number>((sum, one) => sum + one, 0) > LONGEST) return 'short';
  const says = benefitIn(name) !== undefined || platforms.some((one) => name.includes(one));
  return says ? undefined : 'content';
}

/** Names of theme and benefit, and of theme and platforms, as far as both are known. */
export function proposeNames({ name, theme, rules, platforms }: Naming): string[] {
  const base = foldSigns(theme || name)
    .split(END)[0]
    ?.trim();
  if (!base) return [];
  const benefit = benefitIn(theme) ?? benefitIn(rules);
  const between = /\p{Script=Han}/u.test(base) ? '\u00b7' : ' \u00b7 ';
  const places = platforms.slice(0, MOST_PLATFORMS).join('+');
  const ends = [benefit, places].filter((end) => end && !base.includes(end));
  return ends.map((end) => base + between + end).filter((one) => one !== name);
}
