import { parseSync } from '@swc/core';
import { type Member, type SignSet, signSets } from './patternSigns';

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly pattern?: string;
  readonly callee?: Node;
  readonly object?: Node;
  readonly property?: Node;
  readonly arguments?: readonly { readonly spread?: unknown; readonly expression: Node }[];
  readonly elements?: readonly ({ readonly spread?: unknown; readonly expression: Node } | null)[];
  readonly id?: Node;
  readonly init?: Node;
  readonly quasis?: readonly { readonly cooked?: string }[];
  readonly operator?: string;
  readonly left?: Node;
  readonly right?: Node;
}

/** Stands for what a pattern takes from elsewhere: no two of them are alike. */
const HOLE = 0xf0000;
const SIGN = /^[^\p{L}\p{N}\s]+$/u;
const SEARCHES = new Set(['includes', 'indexOf']);
/** What takes a list of signs. */
const TAKES_LIST = new Set(['Set', 'Map', 'take', 'longestFirst']);

/**
 * Every set of signs in a TypeScript source: character classes and alternations of regular expressions,
 * written as literals or as strings; strings whose characters are a set, and lists of signs.
 */
export function signSetsOf(source: string, tsx = false): SignSet[] {
  const texts = new Map<string, string>();
  const found: SignSet[] = [];
  let holes = 0;

  const textOf = (node: Node | undefined): string => {
    if (node?.type === 'StringLiteral') return String(node.value);
    if (node?.type === 'TemplateLiteral')
      return (node.quasis ?? [])
        .map(({ cooked = '' }) => cooked)
        .reduce((text, piece) => text + String.fromCodePoint(HOLE + holes++) + piece);
    if (node?.type === 'BinaryExpression' && node.operator === '+')
      return textOf(node.left) + textOf(node.right);
    return String.fromCodePoint(HOLE + holes++);
  };
  const characters = (node: Node | undefined): void => {
    const text =
      node?.type === 'StringLiteral' ? String(node.value) : texts.get(String(node?.value));
    if (text === undefined) return;
    const members = Array.from(text, (sign): Member => ({ text: sign }));
    found.push({ text, members });
  };

  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    look(node as Node);
    for (const child of Object.values(node)) walk(child);
  };
  const look = (node: Node): void => {
    const { type, callee, elements = [] } = node;
    if (type === 'VariableDeclarator' && node.init?.type === 'StringLiteral')
      texts.set(String(node.id?.value), String(node.init.value));
    if (type === 'RegExpLiteral') found.push(...signSets(node.pattern ?? ''));
    if (type === 'StringLiteral' && String(node.value).includes('(?:'))
      found.push(...signSets(String(node.value)));
    if (type === 'NewExpression' || type === 'CallExpression') {
      const [first] = node.arguments ?? [];
      if (callee?.value === 'RegExp') found.push(...signSets(textOf(first?.expression)));
      if (callee?.value === 'Set' || isCall(callee, 'Array', 'from')) characters(first?.expression);
      const searched = SEARCHES.has(String(callee?.property?.value)) ? callee?.object : undefined;
      characters(searched);
      if (TAKES_LIST.has(String(callee?.value ?? callee?.property?.value)))
        found.push(...listed(first?.expression));
      found.push(...listed(searched));
    }
    if (type === 'ArrayExpression')
      for (const element of elements) if (element?.spread) characters(element.expression);
  };
  walk(parseSync(source, { syntax: 'typescript', tsx }));
  return found;
}

function isCall(callee: Node | undefined, object: string, property: string): boolean {
  return callee?.object?.value === object && callee.property?.value === property;
}

/** A list of signs, or of tuples that begin with one: what is no sign may stand twice. */
function listed(list: Node | undefined): SignSet[] {
  const texts = (list?.elements ?? []).flatMap((element) => {
    const head = element?.expression.elements?.[0]?.expression ?? element?.expression;
    return head?.type === 'StringLiteral' ? [String(head.value)] : [];
  });
  const members = texts.filter((text) => SIGN.test(text)).map((text) => ({ text }));
  return [{ text: `[${texts.join(' ')}]`, members }];
}
