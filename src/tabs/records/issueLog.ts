import { timeLeft, verdict } from '../model/clockFormula';
import { choice, date, engine, formula, text } from '../model/columns';
import { isUnsolved, item } from '../model/formulas';
import { PALETTE } from '../model/palette';
import type { Tab } from '../model/tab';

/** Clocks of what is put aside, or solved at a time that nobody can read, do not run. */
const STOPPED = 'OR([status]=["words.issueStatus.paused"],[status]=["words.issueStatus.solved"])';
/** Who solves a problem has responded to it. */
const RESPONDED = 'IF(ISNUMBER([answered]),[answered],[solved])';

/** 问题记录: what went wrong, who mends it by when. What the clock changes is a formula. */
export const issueLog = {
  kind: 'issueLog',
  layout: 2,
  frozenThrough: 'problem',
  inEnglish: {
    'issues.id': 56,
    'issues.platform': 96,
    'issues.kind': 112,
    'issues.owner': 128,
    'issues.action': 120,
    'issues.limit': 88,
    'issues.status': 88,
  },
  summary: [
    item('open', 'id', 'integer', `SUMPRODUCT(${isUnsolved()})`),
    item('all', 'campaign', 'integer', 'SUMPRODUCT(([problem:]<>"")*1)'),
    item('now', 'time', 'stamp', 'IFERROR([settings!values.value#now],NOW())'),
    item('late', 'problem', 'integer', 'SUMPRODUCT((LEFT([left:],1)="✗")*1)'),
  ],
  blocks: [
    {
      key: 'issues',
      spareRows: 200,
      columns: [
        engine('id', 72, 'text'),
        text('problem', 240),
        date('time', 120, { format: 'dateTime' }),
        text('campaign', 72),
        text('platform', 72),
        choice('kind', 72, 'issueKind'),
        choice('level', 72, 'level'),
        text('owner', 88),
        text('action', 224),
        text('limit', 72),
        choice('status', 72, 'issueStatus'),
        // A status of solved fills in when; who answers before that opens the group. So what, who, how it
        // stands and how long is left share the first screen of a laptop.
        date('answered', 120, { format: 'dateTime', grouped: true }),
        date('solved', 120, { format: 'dateTime', grouped: true }),
        // From here on the engine's, side by side: a row of them is one write, and columns of one width
        // are one call.
        formula(
          'left',
          120,
          'general',
          `IF(NOT(ISNUMBER([due])),"",IF(OR(${STOPPED},ISNUMBER([solved])),"–",${timeLeft('[due]')}))`,
          { align: 'center' },
        ),
        formula(
          'inTime',
          120,
          'general',
          `IF(NOT(ISNUMBER([due])),"",IF(ISNUMBER([solved]),${verdict('[due]', '[solved]')},` +
            `IF(${STOPPED},"–",IF([@now]<=[due]+1/86400,"",["checks.inTime.no"]))))`,
          { align: 'center' },
        ),
        engine('due', 120, 'dateTime', { align: 'center' }),
        formula(
          'response',
          120,
          'general',
          `IF(NOT(ISNUMBER([respondBy])),"",IF(ISNUMBER(${RESPONDED}),${verdict('[respondBy]', RESPONDED)},` +
            `IF(${STOPPED},"–",${timeLeft('[respondBy]')})))`,
          { align: 'center' },
        ),
        engine('respondBy', 120, 'dateTime', { align: 'center' }),
        engine('took', 120, 'minutes', { align: 'right' }),
        engine('handling', 120, 'text', { align: 'center' }),
        engine('escalateTo', 120, 'text'),
        engine('source', 120, 'text'),
        engine('alertAt', 120, 'general', { hidden: true }),
        engine('told', 120, 'text', { hidden: true }),
        engine('escalationOf', 120, 'text', { hidden: true }),
        engine('noted', 120, 'text', { hidden: true }),
      ],
    },
  ],
  highlights: [late('left'), late('response')],
} as const satisfies Tab;

function late(key: 'left' | 'response') {
  return {
    from: key,
    to: key,
    formula: `LEFT([${key}],1)="✗"`,
    color: PALETTE.alarm,
    bold: true as const,
  };
}
