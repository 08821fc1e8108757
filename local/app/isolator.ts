/**
 * The page's service worker: hands on what the host sends, with the headers under which the page may share memory
 * with its worker. It keeps nothing; files are asked for anew, or those of two versions would come together.
 */
interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
} as const;

addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Fetching;
  if (new URL(request.url).origin === location.origin)
    respondWith.call(event, isolatedAnswer(request));
});

async function isolatedAnswer(request: Request): Promise<Response> {
  const visits = request.mode === 'navigate';
  const response = await (visits ? fetch(request) : fetch(request, { cache: 'no-cache' }));
  // Where the browser is sent elsewhere, it asks again there.
  if (response.status === 0) return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(ISOLATION)) headers.set(name, value);
  const { body, status, statusText } = response;
  return new Response(body, { status, statusText, headers });
}
