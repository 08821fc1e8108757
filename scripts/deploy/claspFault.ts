import type { ClaspAnswer } from './runClasp';
import { SAY } from './words';
import type { Sentence } from './words/sentence';

/** By what clasp 3.4.1 and Google's servers say, in English whatever the language of the account. */
const KNOWN: readonly (readonly [RegExp, Sentence])[] = [
  [/No credentials found/, SAY.notLoggedIn],
  [
    /script\.google\.com\/(?:\w+\/)?home\/usersettings|has not enabled the Apps Script API/,
    SAY.apiOff,
  ],
  [/has not been used in project|SERVICE_DISABLED|accessNotConfigured/, SAY.apiOffInProject],
  [
    /invalid_grant|invalid_rapt|invalid_client|invalid_token|expired or revoked|invalid authentication credentials|Login Required|refresh token/i,
    SAY.loginExpired,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EPIPE|socket hang up|socket disconnected|Premature close|certificate|tunneling socket/i,
    SAY.noNetwork,
  ],
  [/quota|rate limit|too many requests|RESOURCE_EXHAUSTED/i, SAY.tooOften],
  [/Internal error|backend error|unavailable|Bad Gateway/i, SAY.googleFailed],
  [/Project file already exists/, SAY.strayProject],
];

/** What is known to be wrong of an answer, whatever clasp was asked; undefined when that is not known. */
export function knownFault({ err, out, late }: ClaspAnswer): Sentence | undefined {
  if (late) return SAY.noAnswer;
  const said = err + out;
  return KNOWN.find(([pattern]) => pattern.test(said))?.[1];
}

/** An id that is wrong, or that this account may not open. */
export const isRefused = ({ err }: ClaspAnswer) =>
  /not found|permission|forbidden|insufficient|invalid argument|Invalid script ID|Invalid ID/i.test(
    err,
  );

/** In clasp's own words, when nothing better is known. */
export function unknownFault({ err, out }: ClaspAnswer): Sentence {
  const said = (err.trim() || out.trim()).split('\n').slice(-5).join(' ');
  return SAY.claspSaid(said || '–');
}
