export interface MailText {
  readonly to: readonly string[];
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
}

/** Recipients that may still get a mail today; undefined when this script may send none at all. */
export function mailQuota(): number | undefined {
  try {
    return MailApp.getRemainingDailyQuota();
  } catch {
    return undefined;
  }
}

/** Sends a mail; false when the service did not say that it took it. */
export function sendMail({ to, subject, plain, html }: MailText): boolean {
  try {
    MailApp.sendEmail({ to: to.join(','), subject, body: plain, htmlBody: html });
    return true;
  } catch {
    return false;
  }
}
