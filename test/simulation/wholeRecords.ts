import type { Invariant } from './invariant';
import { CAMPAIGNS } from './places';

export const idsAreOwn: Invariant = {
  name: 'a task has a number of its own',
  broken: (view) =>
    CAMPAIGNS.flatMap((campaign) => {
      const ids = view.table({ campaign, place: 'tasks' }).rows.map(({ text }) => text.id);
      return ids
        .filter((id, i) => id !== '' && ids.indexOf(id) !== i)
        .map((id) => `${campaign} has ${id} twice`);
    }),
};

export const alertsAreWhole: Invariant = {
  name: 'an alert has one row, open or closed with its end',
  broken(view) {
    const { rows } = view.block('alerts', 'alerts', 'metric');
    const open = rows.filter(({ text }) => text.resolved === '').map(({ text }) => alertKey(text));
    return open.filter((key, i) => open.indexOf(key) !== i).map((key) => `two open rows: ${key}`);
  },
};
const alertKey = (text: Readonly<Record<string, string>>) =>
  [text.campaign, text.metric, text.platform].join(' ');

/** What the gap of a day is made of; blank where a part is not known. */
const PARTS = ['byVisitors', 'byConversion', 'byBasket'];
/** Money is shown to the tenth. */
const CENTS = 0.21;
export const splitsAddUp: Invariant = {
  name: 'the parts of a gap add up to it',
  broken: (view) =>
    CAMPAIGNS.flatMap((campaign) =>
      view.block(`${campaign} monitor`, 'gap', 'platform').rows.flatMap(({ text }) => {
        const parts = PARTS.map((key) => text[key] ?? '');
        if (text.difference === '' || parts.includes('')) return [];
        const numbers = [...parts, text.difference ?? ''].map((shown) =>
          Number(shown.replace(/,/g, '')),
        );
        const [a = 0, b = 0, c = 0, gap = 0] = numbers;
        const isSum = Math.abs(a + b + c - gap) <= CENTS;
        return isSum
          ? []
          : [`${campaign} ${text.platform}: ${parts.join(' + ')} is not ${text.difference}`];
      }),
    ),
};

export const cardsOnce: Invariant = {
  name: 'a card reaches a channel at most once',
  broken({ desk: { host } }) {
    const mails = host.mails.map(({ subject }) => subject);
    return mails.filter((subject, i) => mails.indexOf(subject) !== i);
  },
};
