import { NOTHING_SAID, type SaidMemory } from '../core/due/toSay';
import type { Touches } from '../core/due/touches';
import { workbookId } from './workbook';

/** Who has switched the hourly check on. Times are milliseconds since 1970. */
export interface TickOwner {
  /** The owner's user properties hold the same: so a trigger knows whether it is the registered one. */
  readonly token: string;
  readonly name: string;
  /** Id of the workbook it was switched on in; a copy has another. */
  readonly workbook: string;
  readonly since: number;
}

/** How the runs went. */
export interface TickRun {
  readonly lastRun?: number;
  /** A run began and has not ended. */
  readonly isOpen?: boolean;
  readonly error?: string;
}

/** What is remembered of a campaign between two looks. */
export interface DueMemory {
  readonly said: SaidMemory;
  readonly touches: Touches;
  /** When it was looked at last, by the clock of the machine: who waits longest comes first. */
  readonly lookedAt: number;
}

export const NO_MEMORY: DueMemory = { said: NOTHING_SAID, touches: {}, lookedAt: 0 };

export interface TickStore {
  readonly owner?: TickOwner;
  readonly run: TickRun;
  /** By the campaign's code in small letters. */
  readonly memories: ReadonlyMap<string, DueMemory>;
}

const OWNER = 'campaign-desk.ticks.owner';
const RUN = 'campaign-desk.ticks.run';
const MEMORY = 'campaign-desk.due.';
const NAME = 'campaign-desk.person';

/** Everything of the hourly check that the document keeps, with one read. */
export function readTicks(): TickStore {
  const values = PropertiesService.getDocumentProperties().getProperties();
  const owner = parsed<TickOwner>(values[OWNER]);
  const memories = Object.entries(values).flatMap(([key, text]): [string, DueMemory][] => {
    const memory = key.startsWith(MEMORY) ? parsed<DueMemory>(text) : undefined;
    return memory ? [[key.slice(MEMORY.length), { ...NO_MEMORY, ...memory }]] : [];
  });
  return {
    // What was switched on in another workbook is not on in its copy.
    ...(owner && owner.workbook === workbookId() ? { owner } : {}),
    run: parsed<TickRun>(values[RUN]) ?? {},
    memories: new Map(memories),
  };
}

export function saveOwner(owner: TickOwner): void {
  document({ [OWNER]: JSON.stringify(owner) });
}

export function forgetOwner(): void {
  PropertiesService.getDocumentProperties().deleteProperty(OWNER);
}

/** Keeps how a run went, and what is remembered of campaigns, in one call. */
export function saveTicks(
  run: TickRun | undefined,
  memories: ReadonlyMap<string, DueMemory>,
): void {
  const kept = [...memories].map(([code, memory]) => [memoryKey(code), JSON.stringify(memory)]);
  const runs = run === undefined ? {} : { [RUN]: JSON.stringify(run) };
  const values: Record<string, string> = { ...runs, ...Object.fromEntries(kept) };
  if (Object.keys(values).length > 0) document(values);
}

/** What is remembered of a campaign that is gone. */
export function forgetMemory(code: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(memoryKey(code));
}

/** What this person keeps: the token of the check that they have switched on here, and their name. */
export function ownTicks(): { readonly token?: string; readonly name?: string } {
  const { [tokenKey()]: token, [NAME]: name } =
    PropertiesService.getUserProperties().getProperties();
  return { ...(token ? { token } : {}), ...(name ? { name } : {}) };
}

export function saveOwnTicks(token: string, name: string): void {
  PropertiesService.getUserProperties().setProperties({ [tokenKey()]: token, [NAME]: name });
}

const memoryKey = (code: string) => MEMORY + code.toLowerCase();
const tokenKey = () => `campaign-desk.ticks.${workbookId()}`;

function document(values: Record<string, string>): void {
  PropertiesService.getDocumentProperties().setProperties(values);
}

/** What cannot be read is not there. */
function parsed<T>(json: string | undefined): T | undefined {
  try {
    return json === undefined ? undefined : (JSON.parse(json) as T);
  } catch {
    return undefined;
  }
}
