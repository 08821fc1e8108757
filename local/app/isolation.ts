/** The page has been loaded again so that its service worker can add the headers. */
const TRIED = 'campaign-desk.isolating';

/**
 * Whether the page may share memory with its worker. Where the host sends the two headers that it takes, it may.
 * Where none are sent, as by most that serve files, a service worker adds them from the next load on: then the page
 * loads itself again, once, and this never ends.
 */
export async function isIsolated(): Promise<boolean> {
  const tried = sessionStorage.getItem(TRIED) !== null;
  sessionStorage.removeItem(TRIED);
  if (typeof SharedArrayBuffer !== 'undefined') return true;
  // There is none in private windows of some browsers, and none on http:// but for this machine.
  if (tried || !navigator.serviceWorker || !(await isolates())) return false;
  sessionStorage.setItem(TRIED, 'yes');
  location.reload();
  return new Promise(() => undefined);
}

/** A worker that is registered is ready at once; where a browser says so and starts none, nobody waits for it. */
const LATEST_MS = 15_000;
const tooLate = () => new Promise<false>((resolve) => setTimeout(() => resolve(false), LATEST_MS));

/** Whether the worker is there; it lies beside the page, since it sees to its own folder only. */
async function isolates(): Promise<boolean> {
  try {
    await navigator.serviceWorker.register('isolator.js');
    return await Promise.race([navigator.serviceWorker.ready.then(() => true), tooLate()]);
  } catch {
    return false;
  }
}
