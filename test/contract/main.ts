import type { Behaviour } from './assert';
import { charts } from './charts';
import { shapes } from './shapes';
import { structure } from './structure';
import { utilities } from './utilities';
import { values } from './values';

const BEHAVIOURS: Behaviour[] = [...values, ...shapes, ...structure, ...charts, ...utilities];

/** Names of all behaviours. */
export function contractNames(): string[] {
  return BEHAVIOURS.map((behaviour) => behaviour.name);
}

/** Checks one behaviour on a sheet of its own, which is removed again. Throws when it differs. */
export function runContract(name: string): void {
  const behaviour = BEHAVIOURS.find((b) => b.name === name);
  if (!behaviour) throw new Error(`No behaviour named ${name}`);
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet(`contract ${Date.now()}`);
  try {
    behaviour.run(sheet);
  } finally {
    book.deleteSheet(sheet);
  }
}

/** Checks all of them: run this one in a real Google sheet. */
export function runAllContracts(): string {
  const failures = contractNames().flatMap((name) => {
    try {
      runContract(name);
      return [];
    } catch (error) {
      return [`${name}: ${(error as Error).message}`];
    }
  });
  return failures.length === 0 ? `${BEHAVIOURS.length} passed` : failures.join('\n');
}
