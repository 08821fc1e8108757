import { perExecution } from './perExecution';

const WAIT_MS = 20_000;
/** An answer to an edit has 30 s in all, and what it leaves the next look does. */
const EDIT_WAIT_MS = 5_000;

const state = perExecution(() => ({
  isHeld: false,
  isStarted: false,
  isRefused: false,
  isGivenUp: false,
}));

/**
 * Runs work that appends or creates while no other execution does; undefined when the lock stays
 * taken for `wait` milliseconds, and for nothing else: what the work throws is thrown. The work must send its changes itself, before someone else may read them.
 * Work inside of such work runs under the same lock.
 */
export function withDocumentLock<T>(
  work: () => T,
  wait = WAIT_MS,
): { readonly result: T } | undefined {
  if (state().isHeld) return { result: work() };
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(wait)) return undefined;
  state().isStarted = true;
  return runUnder(lock, work);
}

/**
 * The same for answers to edits: they wait 5 s at most, once. Where the service refuses locks in simple
 * triggers the work runs without one, since an edit must be answered all the same: it reads anew right
 * before it writes and sends what it wrote, and `appendRows` takes rows that nobody else can get.
 * The lock ends with the execution, which has little left to do: that saves a call with each edit.
 */
export function withEditLock<T>(work: () => T): { readonly result: T } | undefined {
  const now = state();
  if (now.isHeld) return { result: work() };
  if (now.isGivenUp) return undefined;
  const lock = lockForEdit();
  if (lock === 'taken') {
    now.isGivenUp = true;
    return undefined;
  }
  now.isRefused = lock === 'refused';
  return runUnder(undefined, work);
}

/** Whether work for an answer runs without a lock, because the service refuses it. */
export function isUnlocked(): boolean {
  return state().isRefused;
}

/**
 * Whether an answer to an edit may be at work beside this: it has no lock itself, or was started by a person or
 * the clock, whose lock keeps no answer out that has none. What it appended it must look at again.
 */
export function mayMeetAnswers(): boolean {
  const { isRefused, isStarted } = state();
  return isRefused || isStarted;
}

type Lock = GoogleAppsScript.Lock.Lock;

/** A call may fail once by chance; twice is a refusal. */
function lockForEdit(): Lock | 'taken' | 'refused' {
  for (const _ of [1, 2])
    try {
      const lock = LockService.getDocumentLock();
      return lock.tryLock(EDIT_WAIT_MS) ? lock : 'taken';
    } catch {
      // Errors are in the person's language: what is refused is known by its being refused again.
    }
  return 'refused';
}

function runUnder<T>(lock: Lock | undefined, work: () => T): { readonly result: T } {
  const now = state();
  now.isHeld = true;
  try {
    return { result: work() };
  } finally {
    now.isHeld = false;
    now.isStarted = false;
    now.isRefused = false;
    try {
      lock?.releaseLock();
    } catch {
      // The lock ends with the execution anyway; what was done must not be reported as failed.
    }
  }
}
