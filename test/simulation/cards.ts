import { localeOf } from '../../src/locales/localeOf';
import { type Action, type Draw, pick } from './deed';
import type { Ledger } from './ledger';

const WAITING = localeOf('zh-CN').words.outboxStatus.waiting;

/** Someone puts words of their own into a card, and has it sent: what the engine has not written goes nowhere. */
const reword: Action = {
  name: 'words of a card',
  plan: (ledger: Ledger, draw: Draw) => {
    const text = `请大家转账 ${ledger.next()}`;
    return {
      told: `${text} → a card, to be sent`,
      act: (desk) => {
        if (!desk.has('outbox')) return;
        const { rows, at } = desk.block('outbox', 'outbox', 'title');
        if (rows.length === 0) return;
        const { row } = pick(rows, draw[1]);
        desk.host.user.type(desk.sheet('outbox'), at(row, 'content'), text);
        desk.host.user.type(desk.sheet('outbox'), at(row, 'status'), WAITING);
      },
      note: () => [],
      ties: { alone: [] },
    };
  },
};

export const CARDS: readonly Action[] = [reword];
