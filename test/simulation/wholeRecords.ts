import type { Invariant } from './invariant';
import { CAMPAIGNS, THIRD } from './places';

export const idsAreOwn: Invariant = {
  name: 'a task has a number of its own',
  broken: (desk) =>
    CAMPAIGNS.flatMap((campaign) => {
      const ids = desk.table({ campaign, place: 'tasks' }).rows.map(({ text }) => text.id);
      return ids
        .filter((id, i) => id !== '' && ids.indexOf(id) !== i)
        .map((id) => `${campaign} has ${id} twice`);
    }),
};

export const alertsAreWhole: Invariant = {
  name: 'an alert has one row, open or closed with its end',
  broken(desk) {
    const { rows } = desk.block('alerts', 'alerts', 'metric');
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
  broken: (desk) =>
    CAMPAIGNS.flatMap((campaign) =>
      desk.block(`${campaign} monitor`, 'gap', 'platform').rows.flatMap(({ text }) => {
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

/** Tabs of a campaign. */
const TABS = 6;
export const noHalfCampaign: Invariant = {
  name: 'a campaign has all of its tabs or none',
  broken({ host }, { typed: { hasThird } }) {
    const tabs = host.user.sheets().filter(({ name }) => name.startsWith(`${THIRD}\u00B7`));
    const wanted = hasThird ? TABS : 0;
    return tabs.length === wanted ? [] : [`${tabs.length} of ${wanted} tabs of ${THIRD}`];
  },
};

/** What people type into cards. */
const FOREIGN = /请大家转账/;

export const cardsOnce: Invariant = {
  name: 'a card reaches a channel at most once, in the words of the engine',
  broken({ mails }) {
    const subjects = mails.map(({ subject, body }) => (FOREIGN.test(body) ? body : subject));
    return subjects.filter(
      (subject, i) => FOREIGN.test(subject) || subjects.indexOf(subject) !== i,
    );
  },
};
