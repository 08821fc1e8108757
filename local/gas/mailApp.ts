import type { Mail } from './outside';
import type { Runtime } from './runtime';
import { needScope } from './scopes';
import { ServiceError, TEXTS } from './serviceError';
import { strict } from './strict';

const SCOPE = 'script.send_mail';

interface Message {
  readonly to: string;
  readonly subject: string;
  readonly body?: string;
  readonly htmlBody?: string;
}

/** Mail, with the scope for it; the host keeps what was sent. */
export function mailApp(runtime: Runtime): object {
  const post = (name: string) => {
    needScope(runtime, `MailApp.${name}`, SCOPE);
    runtime.service(`MailApp.${name}`);
    if (!runtime.outside) throw new ServiceError(TEXTS.noOtherServer);
    return runtime.outside;
  };
  return strict(
    {
      sendEmail(message: Message): void {
        const outside = post('sendEmail');
        const mail = mailOf(message);
        if (mail.to.some((address) => !/^[^@\s]+@[^@\s]+$/.test(address)))
          throw new ServiceError(TEXTS.badRecipient(message.to));
        if (mail.to.length > outside.mailQuota()) throw new ServiceError(TEXTS.noMailQuota);
        outside.mail(mail);
      },
      getRemainingDailyQuota: () => post('getRemainingDailyQuota').mailQuota(),
    },
    'MailApp',
  );
}

function mailOf({ to, subject, body = '', htmlBody = '' }: Message): Mail {
  return { to: to.split(',').map((address) => address.trim()), subject, body, htmlBody };
}
