import { BEHAVIOURS } from './behaviours';
import { measured } from './measured';
import { onNewSheet } from './onNewSheet';
import { PREFIX, type ProbeLine } from './probeLine';
import { readings } from './readings';

/** Stands for the version of the suite; the bundler puts it in. */
const SUITE = 'SUITE_VERSION';
const SWITCHES = [...readings, ...measured];
/** Of the six minutes that Google gives a run. */
const LONGEST_MS = 5 * 60_000;
/** Long answers would be cut by the log. */
const LONGEST_TEXT = 200;

/**
 * Asks this spreadsheet which switches it has and what differs from the contract, and logs a line an
 * answer. Each question has a temporary sheet of its own, which is deleted; other sheets are not touched.
 */
export function probe(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const front = book.getActiveSheet();
  const started = Date.now();
  const switches = [...new Set(SWITCHES.map(({ reading }) => reading))];
  const questions = [
    ...switches.map((name) => () => askReading(name)),
    ...BEHAVIOURS.map((behaviour) => () => {
      const { ms, error } = timed(behaviour.run);
      return { kind: 'behaviour', name: behaviour.name, ms, ...said('differs', error) } as const;
    }),
  ];
  say({ kind: 'begin', suite: SUITE, questions: questions.length });
  let answers = 0;
  for (const ask of questions) {
    if (Date.now() - started > LONGEST_MS) {
      say({ kind: 'stopped', asked: answers });
      break;
    }
    say(ask());
    answers += 1;
  }
  book.setActiveSheet(front);
  say({ kind: 'end', answers, ms: Date.now() - started });
}

/** The value whose question holds, or none. */
function askReading(name: string): ProbeLine {
  let ms = 0;
  let error: string | undefined;
  for (const { reading, value, run } of SWITCHES) {
    if (reading !== name) continue;
    const answer = timed(run);
    ms += answer.ms;
    error = answer.error;
    if (error === undefined) return { kind: 'reading', name, value, ms };
  }
  return { kind: 'reading', name, value: null, ms, ...said('said', error) };
}

/** What a question costs on a sheet of its own, and what it threw. */
function timed(run: (sheet: GoogleAppsScript.Spreadsheet.Sheet, url: string) => void): {
  readonly ms: number;
  readonly error: string | undefined;
} {
  let ms = 0;
  try {
    onNewSheet((sheet) => {
      const started = Date.now();
      try {
        run(sheet, '');
        SpreadsheetApp.flush();
      } finally {
        ms = Date.now() - started;
      }
    });
    return { ms, error: undefined };
  } catch (error) {
    return { ms, error: String((error as Error)?.message ?? error) };
  }
}

const said = (key: string, error: string | undefined) =>
  error === undefined ? {} : { [key]: error.slice(0, LONGEST_TEXT) };

function say(line: ProbeLine): void {
  Logger.log(`${PREFIX} ${JSON.stringify(line)}`);
}
