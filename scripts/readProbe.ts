import { READING_NAMES, valuesOf } from '../local/gas/readings';
import { BEHAVIOURS } from '../test/contract/behaviours';
import { PREFIX, type ProbeLine } from '../test/contract/probeLine';

type Of<Kind> = Extract<ProbeLine, { kind: Kind }>;

/** What a spreadsheet answered. */
export interface ProbeAnswers {
  readonly readings: readonly Of<'reading'>[];
  readonly behaviours: readonly Of<'behaviour'>[];
  readonly questions: number;
  /** Whether time ran out before all was asked. */
  readonly stopped: boolean;
  readonly ms: number;
}

/**
 * Reads the log of a run, with whatever a log viewer puts before and between the probe's lines. Throws
 * a sentence for a log that is cut off, of another version of the suite, or that says what is unknown.
 */
export function readProbe(log: string, suite: string): ProbeAnswers {
  const lines = log.split(/\r?\n/).flatMap((text, i) => lineOf(text, i + 1));
  const [begin, ...rest] = lines;
  if (!begin) throw new Error('The log has no line of the probe: copy the whole execution log.');
  if (begin.kind !== 'begin') throw new Error('The log is cut off: its first line is missing.');
  if (begin.suite !== suite)
    throw new Error(
      `The log is of another version of the suite (${begin.suite}; this is ${suite}): write the script anew with npm run probe, and run that.`,
    );
  if (rest.some(({ kind }) => kind === 'begin'))
    throw new Error('The log holds more than one run of the probe: keep the lines of one.');
  const answers = rest.filter((line) => line.kind === 'reading' || line.kind === 'behaviour');
  const end = rest[rest.length - 1];
  if (end?.kind !== 'end')
    throw new Error(
      `The log is cut off after ${answers.length} of ${begin.questions} answers: copy it to its last line.`,
    );
  const stopped = rest.some(({ kind }) => kind === 'stopped');
  if (answers.length !== end.answers || (!stopped && answers.length !== begin.questions))
    throw new Error(
      `The log has ${answers.length} answers, and there were ${end.answers}: copy it whole, once.`,
    );
  const readings = answers.filter((line) => line.kind === 'reading');
  const behaviours = answers.filter((line) => line.kind === 'behaviour');
  return { readings, behaviours, questions: begin.questions, stopped, ms: end.ms };
}

/** The probe's line in a line of the log, if there is one. */
function lineOf(text: string, number: number): ProbeLine[] {
  const at = text.indexOf(PREFIX);
  if (at < 0) return [];
  const json = text.slice(at + PREFIX.length).trim();
  try {
    const line = JSON.parse(json) as ProbeLine;
    if (isKnown(line)) return [line];
  } catch {
    throw new Error(`Line ${number} of the log is cut off: ${json.slice(0, 60)}`);
  }
  throw new Error(
    `Line ${number} of the log says what this suite does not know: ${json.slice(0, 100)}`,
  );
}

function isKnown(line: ProbeLine): boolean {
  switch (line.kind) {
    case 'begin':
      return typeof line.suite === 'string' && typeof line.questions === 'number';
    case 'reading': {
      const name = READING_NAMES.find((known) => known === line.name);
      return name !== undefined && (line.value === null || valuesOf(name).includes(line.value));
    }
    case 'behaviour':
      return BEHAVIOURS.some(({ name }) => name === line.name);
    case 'stopped':
      return typeof line.asked === 'number';
    case 'end':
      return typeof line.answers === 'number';
    default:
      return false;
  }
}
