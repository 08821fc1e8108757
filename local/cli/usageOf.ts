import type { Command, Flag } from './readFlags';

/** How a command is called: one line, what it does, and a line each flag. */
export function usageOf({ call, does, flags, words = [], word }: Command): string {
  const lines = Object.entries(flags).map(([name, flag]) => ({
    call: `--${name}${argumentOf(flag)}`,
    says: flag.says + (flag.is === 'whole' || flag.is === 'choice' ? ` (${flag.default})` : ''),
  }));
  const all = [...lines, { call: '--help', says: '说明 · this page' }];
  const width = Math.max(...all.map((line) => line.call.length));
  const brackets = lines.map((line) => ` [${line.call}]`).join('');
  const named = word === undefined ? '' : ` ${word}`;
  const taken = words.length > 0 ? ` [${words.join(' | ')}]` : named;
  const dashes = brackets + taken === '' ? '' : ' --';
  return [
    `${call}${dashes}${brackets}${taken}`,
    does,
    '',
    ...all.map((line) => `  ${line.call.padEnd(width)}  ${line.says}`),
  ].join('\n');
}

function argumentOf(flag: Flag): string {
  if (flag.is === 'switch') return '';
  if (flag.is === 'whole') return ' N';
  return ` ${'choices' in flag ? flag.choices.join(flag.is === 'list' ? ',' : '|') : flag.value}`;
}
