import { formatDate } from './formatDate';
import type { Runtime } from './runtime';
import { ServiceError, TEXTS } from './serviceError';
import { strict } from './strict';

const CHARSET = { US_ASCII: 'US_ASCII', UTF_8: 'UTF_8' } as const;
type Charset = keyof typeof CHARSET;
/** Bytes as scripts see them: −128 to 127. */
type SignedBytes = readonly number[];

/** Apps Script's Utilities, as far as the add-on uses them. */
export function utilities({ outside }: Runtime): object {
  return strict(
    {
      Charset: CHARSET,
      formatDate: (date: Date, timeZone: string, pattern: string) =>
        formatDate(date, timeZone, pattern),
      sleep: (milliseconds: number) => outside?.sleep(milliseconds),
      base64Encode: (data: string | SignedBytes, charset?: Charset) =>
        btoa(String.fromCharCode(...bytesOf(data, charset))),
      computeHmacSha256Signature(
        value: string | SignedBytes,
        key: string | SignedBytes,
        charset?: Charset,
      ): number[] {
        if (!outside) throw new ServiceError(TEXTS.noOtherServer);
        const hash = outside.hmacSha256(bytesOf(value, charset), bytesOf(key, charset));
        return Array.from(new Int8Array(hash));
      },
    },
    'Utilities',
  );
}

/** Text without a charset is read as US-ASCII, in which everything else is a question mark. */
function bytesOf(data: string | SignedBytes, charset: Charset = 'US_ASCII'): Uint8Array {
  if (typeof data !== 'string') return Uint8Array.from(data);
  const text = charset === 'UTF_8' ? data : data.replace(/[^\0-\x7f]/gu, '?');
  return new TextEncoder().encode(text);
}
