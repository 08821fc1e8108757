import type { Behaviour } from './assert';
import { BEHAVIOURS } from './behaviours';
import { measured } from './measured';
import { onNewSheet } from './onNewSheet';
import { outside } from './outside';
import { people } from './people';
import { readings } from './readings';
import { regional } from './regional';
import { workbook } from './workbook';

const ALL: readonly Behaviour[] = [
  ...BEHAVIOURS,
  // Zone and locale are the whole spreadsheet's.
  ...regional,
  ...workbook,
  ...people,
  ...outside,
];

/** Names of all behaviours. */
export function contractNames(): string[] {
  return ALL.map((behaviour) => behaviour.name);
}

/** Checks one behaviour; `url` answers with JSON. Throws when it differs. */
export function runContract(name: string, url: string): void {
  const { run } = named(name);
  onNewSheet((sheet) => run(sheet, url));
}

/** What the person has to answer while that behaviour is checked. */
export function contractAnswers(name: string): readonly string[] {
  return named(name).answers ?? [];
}

function named(name: string): Behaviour {
  const behaviour = ALL.find((b) => b.name === name);
  if (!behaviour) throw new Error(`No behaviour named ${name}`);
  return behaviour;
}

const READINGS = [...readings, ...measured];

/** Every switch that a script can see, with its values. */
export function readingNames(): string[] {
  return READINGS.map(({ reading, value }) => `${reading}=${value}`);
}

/** Checks on a sheet of its own whether a switch has a value here. Throws when it has not. */
export function runReading(name: string): void {
  const found = READINGS.find(({ reading, value }) => `${reading}=${value}` === name);
  if (!found) throw new Error(`No reading named ${name}`);
  onNewSheet(found.run);
}
