import { WEBHOOKS } from '../core/push/checkWebhook';

/** An address that the manifest allows with that scope. */
const ALLOWED = `https://${WEBHOOKS.feishu.hosts[0]}/`;

/** Whether this script may reach other servers: only when it was deployed with that scope. */
export function mayFetch(): boolean {
  try {
    // Makes a request without sending it, which asks for the scope all the same.
    UrlFetchApp.getRequest(ALLOWED);
    return true;
  } catch {
    return false;
  }
}

/**
 * Posts JSON and gives the answer; undefined when none came within the service's 60 seconds. What the error
 * says is left unread: it holds the address, and its language is the person's. A redirection is not followed:
 * what is posted is for that server alone.
 */
export function postJson(
  url: string,
  body: string,
): { readonly status: number; readonly text: string } | undefined {
  try {
    const answer = UrlFetchApp.fetch(url, {
      method: 'post',
      contentType: 'application/json; charset=utf-8',
      payload: body,
      muteHttpExceptions: true,
      followRedirects: false,
    });
    return { status: answer.getResponseCode(), text: answer.getContentText() };
  } catch {
    return undefined;
  }
}
