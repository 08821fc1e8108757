import { engine } from '../model/columns';
import { item } from '../model/formulas';
import { PALETTE } from '../model/palette';
import type { Tab } from '../model/tab';

const isStatus = (status: string) => `[status]=["words.outboxStatus.${status}"]`;
const count = (status: string) => `COUNTIFS([status:],["words.outboxStatus.${status}"])`;

/**
 * 提醒与推送: one row for each card and channel, from when it was laid in to when it was sent. Made with the
 * first card. People change 状态 alone, to have a row sent again.
 */
export const outbox = {
  kind: 'outbox',
  layout: 2,
  frozenThrough: 'title',
  summary: [
    item('waiting', 'time', 'integer', count('waiting')),
    item('unsure', 'campaign', 'integer', count('unsure')),
    item('failed', 'title', 'integer', count('failed')),
  ],
  blocks: [
    {
      key: 'outbox',
      spareRows: 200,
      columns: [
        engine('time', 150, 'dateTime', { align: 'center' }),
        engine('campaign', 100, 'text'),
        engine('title', 220, 'text'),
        engine('content', 420, 'text'),
        engine('channel', 100, 'text', { align: 'center' }),
        engine('status', 100, 'choice', { align: 'center', choices: 'outboxStatus' }),
        engine('tries', 100, 'integer', { align: 'center' }),
        engine('next', 150, 'dateTime', { align: 'center' }),
        engine('remark', 360, 'text'),
        engine('key', 120, 'text', { hidden: true }),
        // When it was last taken up, and until when its channel rests.
        engine('taken', 120, 'general', { hidden: true }),
        engine('rest', 120, 'general', { hidden: true }),
        engine('seal', 120, 'text', { hidden: true }),
      ],
    },
  ],
  highlights: [
    {
      from: 'status',
      to: 'status',
      formula: isStatus('failed'),
      color: PALETTE.alarm,
      bold: true,
    },
    { from: 'status', to: 'status', formula: isStatus('unsure'), color: PALETTE.caution },
    { from: 'status', to: 'status', formula: isStatus('sent'), color: PALETTE.good },
  ],
} as const satisfies Tab;
