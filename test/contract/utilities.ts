import { type Behaviour, same } from './assert';

const FOX = 'The quick brown fox jumps over the lazy dog';

/** Calculated with OpenSSL. */
const EMPTY_MESSAGE = 'Q4rcQvkBBIIHKi7R+s9fnqW7sT93ko0Sizw+BDkYRe8=';
const CHINESE = 'vVczQfD4YhKcKleTh9My1k16/0Z70DzS9l0s6wM9DyE=';

/** Bytes of services are signed; text is ASCII unless said otherwise. */
export const utilities: Behaviour[] = [
  {
    name: 'HMAC-SHA256 gives 32 bytes from -128 to 127',
    run() {
      const bytes = Utilities.computeHmacSha256Signature(FOX, 'key');
      same(bytes.length, 32);
      same(bytes.slice(0, 5), [-9, -68, -125, -12, 48]);
      same(Utilities.base64Encode(bytes), '97yD9DBThCSxMpjmqm+xQ+9NWaFJRhdZl0edvC0aPNg=');
    },
  },
  {
    name: 'HMAC-SHA256 takes an empty message',
    run() {
      const bytes = Utilities.computeHmacSha256Signature('', 'k\ns', Utilities.Charset.UTF_8);
      same(Utilities.base64Encode(bytes), EMPTY_MESSAGE);
    },
  },
  {
    name: 'HMAC-SHA256 reads Chinese as UTF-8 when told so, and as question marks when not',
    run() {
      const of = (text: string, charset?: GoogleAppsScript.Utilities.Charset) =>
        Utilities.base64Encode(
          charset
            ? Utilities.computeHmacSha256Signature(text, 'key', charset)
            : Utilities.computeHmacSha256Signature(text, 'key'),
        );
      same(of('活动', Utilities.Charset.UTF_8), CHINESE);
      same(of('活动'), of('??'));
    },
  },
  {
    name: 'HMAC-SHA256 of bytes is that of the text that they are',
    run() {
      const bytes = Utilities.computeHmacSha256Signature([97, 98], [107, 101, 121]);
      same(bytes, Utilities.computeHmacSha256Signature('ab', 'key'));
    },
  },
  {
    name: 'base64 of text goes by its charset',
    run() {
      same(Utilities.base64Encode('活动', Utilities.Charset.UTF_8), '5rS75Yqo');
      same(Utilities.base64Encode([-26, -76, -69]), '5rS7');
    },
  },
  {
    name: 'a script that sleeps lets time pass',
    run() {
      const before = Date.now();
      Utilities.sleep(30);
      same(Date.now() - before >= 25, true);
    },
  },
  {
    name: 'the person has a language, and a line can be logged',
    run() {
      Logger.log('contract');
      same(/^[a-z]{2}/.test(Session.getActiveUserLocale()), true);
    },
  },
];
