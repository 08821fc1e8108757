/** A mistake as people make them, planted into the built script: `find` must be there exactly once. */
export interface PlantedBug {
  readonly name: string;
  readonly find: RegExp;
  readonly put: string | ((found: string) => string);
}

const bug = (name: string, find: RegExp, put: PlantedBug['put']): PlantedBug => ({
  name,
  find,
  put,
});

/** What the simulation is examined with. Names that the bundler numbers are left open. */
export const PLANTED_BUGS: readonly PlantedBug[] = [
  bug(
    'the lock of answers to edits is dropped',
    /function withEditLock\(work\) \{/,
    '$& return { result: work() };',
  ),
  bug(
    'the log is not asked whether it has a figure',
    /\w+\.get\(slotKey\((\w+)\)\) !== \1\.value\)/,
    'true)',
  ),
  bug(
    'figures of a slot are remembered though others hold the lock',
    /if \(!done\) return checkBoardOf\((\w+)\);/,
    'if (!done) return checkBoardOf($1) + slots.remember();',
  ),
  bug(
    'figures of a slot are remembered before they are in the log',
    /let done = withEditLock\(\(\) => \{\s+let \w+ = appendEntries\(our, slots\.entries\)/,
    'slots.remember(), sendChanges(); $&',
  ),
  bug(
    'the board remembers what is not in the records',
    /isStored\(c\) \? cells : \{ \.\.\.cells, \.\.\.knownBefore\(c\) \}/,
    'cells',
  ),
  bug(
    'an alert is not looked up before its row is added',
    /let same\d* = (\w+)\.filter\(\(alert\) => isOf\(alert, change\)\)/,
    '$1 = change.step === "close" ? $1 : []; $&',
  ),
  bug(
    'an alert is called closed before its end is written',
    /(for \(let \{ row: \w+ \} of over\) )(table\.put\(\w+, "resolved", now\);)\s+table\.write\(\);\s+(for [^;]+"status", \w+\.alertStatus\.closed\);)/,
    '$3 table.write(); sendChanges(); $1$2 table.write();',
  ),
  bug(
    'rows are appended one too high',
    /writeWhole\(our, lastUsed \+ 1, (lines\d*)\);/,
    'writeWhole(our, lastUsed > blockLayout(our.layout).firstRow + 2 ? lastUsed : lastUsed + 1, $1);',
  ),
  bug(
    'which figure counts is told without its platform',
    /Math\.floor\((\w+)\), platform, metric\]\.join/,
    'Math.floor($1), metric].join',
  ),
  bug(
    'what all of yesterday brought is today’s',
    /\{ day: (\w+) - 1, slot: our\.locale\.words\.wholeDay \}/,
    '{ day: $1, slot: our.locale.words.wholeDay }',
  ),
  bug(
    'figures of the board are of tomorrow',
    /date: Math\.floor\(now\),\s+slot: textOf\d*\(summaryValue\(our, "slot"\)\)/,
    (found) => found.replace('floor', 'ceil'),
  ),
  bug(
    'what stands on the board counts as typed with each look',
    /isTyped = edited !== void 0 && holds\w*\(edited, \{ row: \w+\.row, column \}\)/,
    'isTyped = true',
  ),
  bug(
    'a recheck writes over what was typed since it read',
    /if \(isAnswered \|\| edits\.length === 0\) return \[\.\.\.edits\];/,
    'return [...edits];',
  ),
  bug(
    'cells of many rows are written a row too low',
    /values\[(\w+) - (top\d*)\]\[column - left\] = value;/,
    'values[Math.min(values.length - 1, $1 - $2 + 1)][column - left] = value;',
  ),
  bug('an earlier figure goes on counting', /return last\.get\(key\) === i &&/, 'return i >= 0 &&'),
  bug(
    'a new task gets a number that is taken',
    /T: numbering\("T", known\d*\)/,
    'T: numbering("T", [])',
  ),
  bug(
    'a card is sent without being taken first',
    /claim \? \[\.\.\.settled, claim\] : settled\)/,
    'settled)',
  ),
  bug('a card that the outbox has is laid in again', /!\w+\.has\(key\) && \w+\.add\(key\)/, 'true'),
  bug(
    'ten thousand is read as a thousand',
    /百: 100,\s+千: 1e3,\s+万: 1e4,/,
    '百: 100, 千: 1e3, 万: 1e3,',
  ),
  bug(
    'the lock of menus is dropped',
    /function withDocumentLock\(work, wait = [^)]+\) \{/,
    '$& return { result: work() };',
  ),
];

/** The script with a bug in it. */
export function planted(script: string, { name, find, put }: PlantedBug): string {
  const found = script.match(new RegExp(find, 'g'))?.length ?? 0;
  if (found !== 1) throw new Error(`${name}: found ${found} times, must be once`);
  return typeof put === 'string' ? script.replace(find, put) : script.replace(find, put);
}
