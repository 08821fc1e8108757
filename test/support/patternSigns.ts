/** A set of characters or of alternatives in a regular expression. */
export interface SignSet {
  /** As the pattern writes it. */
  readonly text: string;
  /** What it holds: characters, ranges written `a-z`, classes such as `\d`, or whole alternatives. */
  readonly members: readonly Member[];
}

/** Code points from and to, both inclusive; an alternative or a named class has only its text. */
export interface Member {
  readonly text: string;
  readonly from?: number;
  readonly to?: number;
}

const NAMED: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  d: [[0x30, 0x39]],
  w: [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
  ],
  s: [
    [0x09, 0x0d],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ],
};
const CONTROL: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, 0: 0, b: 8 };

/** The character classes and the alternations of a pattern, inner ones before those around them. */
export function signSets(pattern: string): SignSet[] {
  const sets: SignSet[] = [];
  let at = 0;

  const group = (start: number): void => {
    const alternatives: string[] = [];
    let from = at;
    while (at < pattern.length && pattern[at] !== ')') {
      if (pattern[at] === '\\') at += 2;
      else if (pattern[at] === '[') sets.push(readClass());
      else if (pattern[at] === '|') {
        alternatives.push(pattern.slice(from, at));
        at += 1;
        from = at;
      } else if (pattern[at] === '(') {
        const open = at;
        at += 1;
        const lead = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(pattern.slice(at));
        at += lead?.[0].length ?? 0;
        group(open);
        at += 1;
      } else at += 1;
    }
    alternatives.push(pattern.slice(from, at));
    if (alternatives.length > 1)
      sets.push({
        text: pattern.slice(start, at + 1),
        members: alternatives.map((text) => ({ text: `|${text}` })),
      });
  };

  const readClass = (): SignSet => {
    const open = at;
    at += pattern[at + 1] === '^' ? 2 : 1;
    const members: Member[] = [];
    while (at < pattern.length && pattern[at] !== ']') {
      const first = readMember();
      const isRange = pattern[at] === '-' && at + 1 < pattern.length && pattern[at + 1] !== ']';
      if (!isRange || first.length !== 1 || first[0]?.from === undefined) {
        members.push(...first);
        continue;
      }
      at += 1;
      const [last] = readMember();
      members.push({
        text: `${first[0].text}-${last?.text}`,
        from: first[0].from,
        ...(last?.to === undefined ? {} : { to: last.to }),
      });
    }
    at += 1;
    return { text: pattern.slice(open, at), members };
  };

  const readMember = (): Member[] => {
    const start = at;
    const found =
      /^\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([pP]\{[^}]*\})|([dwsDWS])|(.))/is.exec(
        pattern.slice(at),
      );
    if (!found) {
      const point = pattern.codePointAt(at) as number;
      const text = String.fromCodePoint(point);
      at += text.length;
      return [{ text, from: point, to: point }];
    }
    at += found[0].length;
    const text = pattern.slice(start, at);
    const [, braced, four, two, property, named, other = ''] = found;
    const hex = braced ?? four ?? two;
    if (named !== undefined && NAMED[named])
      return NAMED[named].map(([from, to]) => ({ text, from, to }));
    if (property !== undefined || named !== undefined) return [{ text }];
    const point = hex === undefined ? (CONTROL[other] ?? other.codePointAt(0)) : parseInt(hex, 16);
    return [{ text, from: point as number, to: point as number }];
  };

  group(0);
  return sets;
}

/** The members of a set that meet what another member meets already, each with that one. */
export function repeated({ members }: SignSet): string[] {
  return members.flatMap((member, i) =>
    members.slice(0, i).some((other) => overlaps(member, other)) ? [member.text] : [],
  );
}

function overlaps(a: Member, b: Member): boolean {
  if (a.from === undefined || b.from === undefined) return a.text === b.text;
  return a.from <= (b.to ?? b.from) && b.from <= (a.to ?? a.from);
}
