import { DEFAULT_READINGS, READING_NAMES, READINGS, valuesOf } from '../local/gas/readings';
import { BEHAVIOURS } from '../test/contract/behaviours';
import type { ProbeAnswers } from './readProbe';

const SLOWEST = 5;

/** What a spreadsheet answered, in words, a line each. */
export function probeReport({
  readings,
  behaviours,
  questions,
  stopped,
  ms,
}: ProbeAnswers): string[] {
  const asked = readings.length + behaviours.length;
  const differing = behaviours.filter(({ differs }) => differs !== undefined);
  const slow = [...readings, ...behaviours].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
  return [
    `${asked} of ${questions} questions were answered in ${Math.round(ms / 1000)} s.`,
    ...(stopped ? ['Time ran out: what is missing below was not asked.'] : []),
    '',
    'Switches (A is what the local host takes for likely)',
    ...READING_NAMES.map((name) => switchLine(name, readings)),
    '',
    ...(differing.length === 0
      ? [`All ${behaviours.length} behaviours that were asked for are as the contract says.`]
      : ['Different from the contract', ...differing.map(differenceLine)]),
    '',
    'What took longest',
    ...slow.map((answer) => `  ${answer.ms} ms  ${answer.name}`),
    '',
    `To test with these switches: DESK_READINGS=${settings(readings)} npm test`,
  ];
}

function switchLine(
  name: (typeof READING_NAMES)[number],
  readings: ProbeAnswers['readings'],
): string {
  const answer = readings.find((reading) => reading.name === name);
  if (!answer) return `  ? ${name}: not asked`;
  if (answer.value === null) return `  ? ${name}: neither A nor B: ${answer.said ?? ''}`;
  const letter = 'AB'[valuesOf(name).indexOf(answer.value)];
  const words: Readonly<Record<string, string>> = READINGS[name];
  return `  ${letter} ${name}=${answer.value}: ${words[answer.value]} (${answer.ms} ms)`;
}

function differenceLine({ name, differs }: ProbeAnswers['behaviours'][number]): string {
  const doubtful = BEHAVIOURS.find((behaviour) => behaviour.name === name)?.doubtful;
  return `  ${doubtful ? '(it was doubtful) ' : ''}${name}: ${differs}`;
}

/** Those that were found, where the local host does otherwise by itself. */
function settings(readings: ProbeAnswers['readings']): string {
  const found = readings.flatMap(({ name, value }) => {
    const own = DEFAULT_READINGS[name as keyof typeof DEFAULT_READINGS];
    return value === null || value === own ? [] : [`${name}=${value}`];
  });
  return found.join(',');
}
