import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type MessagePort, workerData } from 'node:worker_threads';

/** What a bot does with a message instead of taking it. */
export type Behaviour =
  | 'throttle'
  | 'error500'
  | 'html'
  | 'gateway'
  | 'redirect'
  | 'unknownCode'
  /** The message arrives, and no answer comes. */
  | 'closes'
  | 'empty'
  | 'late'
  | 'garbage'
  | 'keyword'
  | 'noBot';

export type Command =
  | { readonly do: 'next'; readonly behaviours: readonly Behaviour[] }
  | { readonly do: 'always'; readonly behaviour?: Behaviour }
  | { readonly do: 'seen' }
  | { readonly do: 'forget' };

export type BotName = 'feishu' | 'dingtalk' | 'wecom';

/** A message that came. */
export interface Seen {
  readonly bot: BotName;
  readonly title: string;
  readonly text: string;
  /** Bytes of the body. */
  readonly bytes: number;
  /** Whether people in the chat see it. */
  readonly delivered: boolean;
  readonly at: number;
  /** What was answered. */
  readonly answer: string;
}

const { port, signal, clock, secret } = workerData as {
  readonly port: MessagePort;
  readonly signal: Int32Array;
  readonly clock: Float64Array;
  readonly secret: string;
};

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Codes of each service, as their documents list them. */
const CODES = {
  feishu: { sign: 19021, keyword: 19024, throttle: 11232, noBot: 19001, size: 9499 },
  dingtalk: { sign: 310000, keyword: 310000, throttle: 130101, noBot: 300001, size: 460101 },
  wecom: { sign: 93000, keyword: 40058, throttle: 45009, noBot: 93000, size: 40058 },
} as const;
const PER_MINUTE = { feishu: 100, dingtalk: 20, wecom: 20 } as const;

let queue: Behaviour[] = [];
let always: Behaviour | undefined;
let seen: Seen[] = [];
/** DingTalk mutes who is too fast. */
let mutedUntil = 0;

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => receive(request, Buffer.concat(parts), response));
});

function receive(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const url = new URL(request.url ?? '', 'http://127.0.0.1');
  const bot = botOf(url);
  if (!bot || request.method !== 'POST') {
    response.writeHead(404).end('<html>404</html>');
    return;
  }
  const at = clock[0] as number;
  const message = JSON.parse(body.toString('utf8')) as Message;
  const { title, text } = contentOf(bot, message);
  const behaviour = queue.shift() ?? always;
  const note = (answer: string, delivered: boolean) =>
    void seen.push({ bot, title, text, bytes: body.length, delivered, at, answer });
  const fault = faultOf(bot, { url, message, body, at, type: request.headers['content-type'] });
  const code = fault ?? (behaviour ? CODED[behaviour] : undefined);
  if (code !== undefined) {
    note(code, false);
    if (code === 'throttle' && bot === 'dingtalk') mutedUntil = at + 10 * MINUTE;
    answerCode(response, bot, CODES[bot][code]);
    return;
  }
  note(behaviour ?? 'ok', behaviour === undefined || ARRIVES.has(behaviour));
  if (behaviour) misbehave(behaviour, response, bot);
  else answerCode(response, bot, 0);
}

const CODED: Partial<Record<Behaviour, 'throttle' | 'keyword' | 'noBot'>> = {
  throttle: 'throttle',
  keyword: 'keyword',
  noBot: 'noBot',
};
const ARRIVES = new Set<Behaviour>(['closes', 'empty', 'late', 'garbage', 'gateway']);

function misbehave(behaviour: Behaviour, response: ServerResponse, bot: BotName): void {
  if (behaviour === 'error500') response.writeHead(500).end('Internal Server Error');
  else if (behaviour === 'html') response.writeHead(200).end('<!DOCTYPE html><html>login</html>');
  else if (behaviour === 'gateway') response.writeHead(504).end('Gateway Timeout');
  else if (behaviour === 'redirect') response.writeHead(302, { location: '/elsewhere' }).end();
  else if (behaviour === 'unknownCode') answerCode(response, bot, 987654);
  else if (behaviour === 'closes') response.destroy();
  else if (behaviour === 'empty') response.writeHead(200).end();
  else if (behaviour === 'garbage') response.writeHead(200).end('ok?');
  // 'late': no answer; who waits gives up.
}

function answerCode(response: ServerResponse, bot: BotName, code: number): void {
  const answer = bot === 'feishu' ? { code, msg: '', data: {} } : { errcode: code, errmsg: '' };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

interface Message {
  readonly timestamp?: string;
  readonly sign?: string;
  readonly msg_type?: string;
  readonly card?: {
    readonly header: { readonly title: { readonly content: string } };
    readonly elements: readonly { readonly content: string }[];
  };
  readonly msgtype?: string;
  readonly markdown?: {
    readonly title?: string;
    readonly text?: string;
    readonly content?: string;
  };
}

function botOf(url: URL): BotName | undefined {
  if (url.pathname === '/open-apis/bot/v2/hook/feishu-token-1234') return 'feishu';
  if (
    url.pathname === '/robot/send' &&
    url.searchParams.get('access_token') === 'dingtalk-token-5678'
  )
    return 'dingtalk';
  const isWecom = url.pathname === '/cgi-bin/webhook/send';
  return isWecom && url.searchParams.get('key') === 'wecom-key-9012' ? 'wecom' : undefined;
}

function contentOf(bot: BotName, { card, markdown }: Message): { title: string; text: string } {
  if (bot === 'feishu')
    return {
      title: card?.header.title.content ?? '',
      text: card?.elements.map(({ content }) => content).join('\n') ?? '',
    };
  if (bot === 'dingtalk') return { title: markdown?.title ?? '', text: markdown?.text ?? '' };
  const [first = '', ...rest] = (markdown?.content ?? '').split('\n');
  return { title: first.replace(/^### /, ''), text: rest.join('\n') };
}

interface Came {
  readonly url: URL;
  readonly message: Message;
  readonly body: Buffer;
  readonly at: number;
  readonly type: string | undefined;
}

/** What a service refuses a message for, in its order: signature, time, size, rate. */
function faultOf(bot: BotName, came: Came): keyof (typeof CODES)[BotName] | undefined {
  if (!/^application\/json;\s*charset=utf-8$/i.test(came.type ?? '')) return 'size';
  if (!isSigned(bot, came)) return 'sign';
  if (isTooLarge(bot, came)) return 'size';
  return isTooFast(bot, came.at) ? 'throttle' : undefined;
}

function isSigned(bot: BotName, { url, message, at }: Came): boolean {
  if (bot === 'wecom') return true;
  const [timestamp, sign] =
    bot === 'feishu'
      ? [message.timestamp, message.sign]
      : [url.searchParams.get('timestamp'), url.searchParams.get('sign')];
  if (typeof timestamp !== 'string' || typeof sign !== 'string') return false;
  const text = `${timestamp}\n${secret}`;
  const expected =
    bot === 'feishu'
      ? createHmac('sha256', text).digest('base64')
      : createHmac('sha256', secret).update(text).digest('base64');
  const time = Number(timestamp) * (bot === 'feishu' ? 1000 : 1);
  return sign === expected && Math.abs(time - at) <= HOUR;
}

function isTooLarge(bot: BotName, { body, message }: Came): boolean {
  if (bot === 'feishu') return body.length > 20 * 1024;
  if (bot === 'dingtalk') return body.length > 20_000;
  return Buffer.byteLength(message.markdown?.content ?? '') > 4096;
}

function isTooFast(bot: BotName, at: number): boolean {
  if (bot === 'dingtalk' && at < mutedUntil) return true;
  // Feishu is overloaded at the hour and the half hour.
  if (bot === 'feishu' && new Date(at).getUTCMinutes() % 30 === 0) return true;
  const since = (ms: number) => seen.filter((s) => s.bot === bot && at - s.at < ms).length;
  return since(MINUTE) >= PER_MINUTE[bot] || (bot === 'feishu' && since(1000) >= 5);
}

function tell(value: unknown): void {
  port.postMessage(value);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}

port.on('message', (command: Command) => {
  if (command.do === 'next') queue.push(...command.behaviours);
  else if (command.do === 'always') always = command.behaviour;
  else if (command.do === 'forget') {
    [queue, seen, mutedUntil, always] = [[], [], 0, undefined];
  }
  tell(command.do === 'seen' ? seen : true);
});

server.listen(0, '127.0.0.1', () => {
  tell(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
